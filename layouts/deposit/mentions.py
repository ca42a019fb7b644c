"""Are the mentions that the law wants on the composed pages? An issue and its display lists in, findings out."""

import msgspec

from layouts.deposit.issn import compact_issn
from layouts.deposit.legal_profile import LegalProfile, Mention
from layouts.deposit.printed_words import PrintedParagraph, PrintedWord, printed_paragraphs, unseen
from layouts.display.items import DisplayList
from layouts.findings import Finding, UnreadableInput
from layouts.memory import Latest
from layouts.model.dates import date_line
from layouts.model.fields import languages, price_in, printed_deposit
from layouts.model.issue import Issue

WORDS = {
    "title": "title of the paper",
    "director": "director",
    "printer": "printer's name and address",
    "deposit": "number of legal deposit",
    "issn": "ISSN",
    "date": "date",
    "price": "price",
}
PAGES = 2000  # remembered
PLACES = {"front": "on page one", "any": "on any page", "same": "on any page"}


class Sighting(msgspec.Struct, frozen=True):
    """A mention found on a page, counted from 0; `trouble` says why it does not count, and is empty when it does."""

    page: int
    trouble: str


class Seen:
    """What has been seen of each page: one that is the same costs nothing. Memory changes speed only."""

    def __init__(self) -> None:
        self._read: Latest[int, tuple[PrintedParagraph, ...]] = Latest(PAGES)
        self._sighted: Latest[tuple[int, tuple[str, ...]], tuple[Sighting, ...]] = Latest(PAGES * len(WORDS))

    def look(self, issue: Issue, page: DisplayList, index: int, profile: LegalProfile) -> None:
        """Look at one page before its turn: an issue of a hundred pages, all at once, has somebody wait for them."""
        for mention in profile.mentions:
            for _, forms in texts_of(mention, issue):
                self.on(page, index, forms, mention)

    def on(self, page: DisplayList, index: int, forms: tuple[str, ...], mention: Mention) -> tuple[Sighting, ...]:
        """Every place on a page, the one of this index, where one of these texts stands."""
        made_of = (page, mention)
        paragraphs = self._paragraphs(page, index)
        return self._sighted.get((index, forms), made_of, lambda: look_for(forms, mention, page, index, paragraphs))

    def _paragraphs(self, page: DisplayList, index: int) -> tuple[PrintedParagraph, ...]:
        return self._read.get(index, (page,), lambda: printed_paragraphs(page))


def check(
    issue: Issue, pages: tuple[DisplayList, ...], profile: LegalProfile, seen: Seen | None = None
) -> tuple[Finding, ...]:
    """What the profile's mentions lack on these pages, which are all of the issue's, in order.

    `seen`: what is known of the pages from the last time.
    """
    seen = Seen() if seen is None else seen
    findings: list[Finding] = []
    together: list[set[int]] = []
    for mention in profile.mentions:
        wanted = texts_of(mention, issue)
        if not wanted:
            findings.append(_not_given(mention, profile))
        for text, forms in wanted:
            sightings = tuple(
                sighting for index, page in enumerate(pages) for sighting in seen.on(page, index, forms, mention)
            )
            good = {sighting.page for sighting in sightings if not sighting.trouble}
            if not good:
                findings.append(_not_seen(text, sightings, mention, profile))
            elif mention.where == "same":
                together.append(good)
    if together and not set.intersection(*together):
        findings.append(_apart(profile))
    if issue.legal.issn:
        try:
            compact_issn(issue.legal.issn)
        except UnreadableInput as error:
            findings.append(Finding(severity="error", code="issn-wrong", message=f"{error}."))
    return tuple(findings)


def texts_of(mention: Mention, issue: Issue) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What has to be read, each with the forms it may have. Every language that the paper gives has to be there."""
    publication, legal, dateline = issue.publication, issue.legal, issue.dateline
    match mention.field:
        case "title" | "director" | "printer":
            texts = [text for _, text in getattr(publication, mention.field) if text.strip()]
            return tuple((text, (text,)) for text in dict.fromkeys(texts))
        case "deposit":
            return ((legal.deposit, (legal.deposit, printed_deposit(legal.deposit))),) if legal.deposit.strip() else ()
        case "issn":
            return ((legal.issn, _issn_forms(legal.issn)),) if legal.issn.strip() else ()
        case "date":
            return tuple((line, (line,)) for line in (date_line(dateline.date, lang) for lang in languages(issue)))
        case "price":
            forms = (dateline.price, price_in(dateline.price, "ar"))
            return ((dateline.price, forms),) if dateline.price.strip() else ()


def look_for(
    forms: tuple[str, ...], mention: Mention, page: DisplayList, index: int, paragraphs: tuple[PrintedParagraph, ...]
) -> tuple[Sighting, ...]:
    """Every place on a page, whose paragraphs these are, where one of these texts stands."""
    found = []
    for paragraph in paragraphs:
        for words in (words for form in dict.fromkeys(forms) for words in paragraph.occurrences(form)):
            trouble = unread(words, paragraph, mention, page)
            if not trouble and mention.where == "front" and index:
                trouble = f"it stands on page {page.label}, and has to stand on page one"
            found.append(Sighting(index, trouble))
    return tuple(found)


def unread(
    words: tuple[PrintedWord, ...], paragraph: PrintedParagraph, mention: Mention, page: DisplayList
) -> str:
    """Why a reader would not find these words, or not know what they are; empty where both are well."""
    trouble = unseen(words, page, mention.least_size)
    if not trouble and mention.labels and not is_labelled(paragraph, mention, page):
        trouble = "nothing beside it says what it is"
    return trouble


def is_labelled(paragraph: PrintedParagraph, mention: Mention, page: DisplayList) -> bool:
    """Whether one of the mention's labels is seen in the paragraph."""
    labels = (label for group in mention.labels.values() for label in group)
    return any(
        not unseen(words, page, mention.least_size) for label in labels for words in paragraph.occurrences(label)
    )


def _issn_forms(issn: str) -> tuple[str, ...]:
    try:
        code = compact_issn(issn)
    except UnreadableInput:
        return (issn,)
    return (f"ISSN {code[:4]}-{code[4:]}",)


def _not_given(mention: Mention, profile: LegalProfile) -> Finding:
    return Finding(
        severity=mention.severity,
        code="mention-not-given",
        message=f"{profile.name}: the issue does not say its {WORDS[mention.field]} ({mention.source}).",
        advice="Write it in issue.toml.",
    )


def _not_seen(text: str, sightings: tuple[Sighting, ...], mention: Mention, profile: LegalProfile) -> Finding:
    """`sightings` are those that do not count; the first on page one, or else the first, is told."""
    what = f"{profile.name}: the {WORDS[mention.field]}, “{text}”,"
    if not sightings:
        message = f"{what} does not stand {PLACES[mention.where]} ({mention.source})."
        advice = "Put the field into the nameplate or the imprint of the template."
        page = 0
    else:
        told = sightings[0]
        message = f"{what} cannot be counted: {told.trouble} ({mention.source})."
        advice = f"It has to be seen {PLACES[mention.where]}, in {mention.least_size:g} points or more."
        page = told.page + 1
    return Finding(severity=mention.severity, code="mention-not-seen", message=message, advice=advice, page=page)


def _apart(profile: LegalProfile) -> Finding:
    words = ", ".join(WORDS[mention.field] for mention in profile.mentions if mention.where == "same")
    return Finding(
        severity="error",
        code="mentions-apart",
        message=f"{profile.name}: these have to stand on one page together: {words}.",
        advice="Put them into one imprint.",
    )
