"""Fields: values of the issue that furniture shows, each with the language it is in.

A field is written `name`, `name.which` or either with `!upper` behind it (set in capitals). `which` is a language tag
(`date.fr`; `folio.ar-u-nu-arab` for Arabic-Indic digits), or `ltr` and `rtl`: the first text of that direction;
`ltr-rest` the others, `ltr-all` every one.
"""

import re
import unicodedata

from layouts.model.dates import date_line, hijri_line, in_digits_of
from layouts.model.folios import printed_folio
from layouts.model.issue import Issue, Texts
from layouts.model.page import Page
from layouts.model.story import Direction

FIELDS = frozenset(
    "title motto director printer website number price issn deposit folio date hijri section".split()
)
# Of these a line of the other direction would reorder the groups: they are always left to right.
LEFT_TO_RIGHT = frozenset({"website", "issn", "deposit", "number", "folio"})
SELECTORS = frozenset(f"{direction}{part}" for direction in ("ltr", "rtl") for part in ("", "-rest", "-all"))
LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")
RTL_LANGUAGES = frozenset("ar arz ary fa he ur ps ckb sd ug yi dv".split())
NUMBER_AND_YEAR = re.compile(r"\s*(\S+?)\s*[/–—-]\s*(\S+)\s*")
DIRHAMS = re.compile(r"\s*(\d+)(?:[.,](\d+))?\s*(?:DH|Dh|dh|MAD)\s*")


def is_field(field: str) -> bool:
    """Whether this is how a field is written.

    >>> is_field("director.ltr!upper"), is_field("director.capitals")
    (True, False)
    """
    name, which, capitals = split_field(field)
    return name in FIELDS and (not which or which in SELECTORS or bool(LANGUAGE_TAG.fullmatch(which))) and (
        capitals in ("", "upper")
    )


def split_field(field: str) -> tuple[str, str, str]:
    """Name, which, and what is done to it.

    >>> split_field("director.ltr!upper")
    ('director', 'ltr', 'upper')
    """
    named, _, done = field.partition("!")
    name, _, which = named.partition(".")
    return name, which, done


def field_texts(field: str, issue: Issue, page: Page) -> Texts:
    """What stands for the field on this page, as (language, text) pairs; none when the issue does not say."""
    name, which, done = split_field(field)
    texts = tuple((lang, text) for lang, text in values(name, which, issue, page) if text.strip())
    return tuple((lang, text.upper()) for lang, text in texts) if done == "upper" else texts


def values(name: str, which: str, issue: Issue, page: Page) -> Texts:
    """The field's texts before capitals; empty ones among them."""
    publication, dateline = issue.publication, issue.dateline
    lang = "" if which in SELECTORS else which
    match name:
        case "title" | "motto" | "director" | "printer":
            return chosen(getattr(publication, name), which)
        case "date":
            return tuple((tag, date_line(dateline.date, tag)) for tag in asked(which, issue))
        case "hijri":
            correction = dateline.hijri_correction
            return tuple((tag, hijri_line(dateline.date, correction, tag)) for tag in asked(which, issue))
        case "price":
            return ((which, price_in(dateline.price, "ar" if which.startswith("rtl") else lang)),)
        case "number":
            return ((lang, in_digits_of(lang, str(dateline.number)) if dateline.number > 0 else ""),)
        case "folio":
            return ((lang, printed_folio(issue.pages, page, lang)),)
        case "issn":
            return ((lang, printed_issn(issue.legal.issn)),)
        case "deposit":
            return ((lang, printed_deposit(issue.legal.deposit)),)
        case "website":
            return ((lang, publication.website),)
        case "section":
            return section_of(issue, page)
    return ()


def chosen(texts: Texts, which: str) -> Texts:
    """The texts that `which` asks for; the first one when it asks for nothing.

    >>> texts = (("nl", "Prijs"), ("ar", "الثمن"), ("fr", "Prix"))
    >>> chosen(texts, "ltr-rest"), chosen(texts, "ar"), chosen(texts, "es")
    ((('fr', 'Prix'),), (('ar', 'الثمن'),), ())
    """
    if not which:
        return texts[:1]
    if which not in SELECTORS:
        primary = which.split("-")[0]
        return tuple(pair for pair in texts if pair[0].split("-")[0] == primary)[:1]
    wanted, _, part = which.partition("-")
    found = tuple(pair for pair in texts if direction_of(*pair) == wanted)
    return {"": found[:1], "rest": found[1:], "all": found}[part]


def asked(which: str, issue: Issue) -> tuple[str, ...]:
    """The language tags that `which` asks for: the one it names, or some of the paper's."""
    if which and which not in SELECTORS:
        return (which,)
    return tuple(lang for lang, _ in chosen(tuple((lang, "") for lang in languages(issue)), which))


def direction_of(lang: str, text: str) -> Direction:
    """The language's direction; where none is stated, that of the first strong character."""
    if lang:
        return "rtl" if lang.split("-")[0] in RTL_LANGUAGES else "ltr"
    for character in text:
        if (kind := unicodedata.bidirectional(character)) in ("L", "R", "AL"):
            return "ltr" if kind == "L" else "rtl"
    return "ltr"


def languages(issue: Issue) -> tuple[str, ...]:
    """The languages the paper speaks of itself in, in the order given; else those of its stories."""
    publication = issue.publication
    texts = (*publication.title, *publication.motto, *publication.director, *publication.printer)
    stated = dict.fromkeys(lang for lang, _ in texts if lang)
    return tuple(stated or dict.fromkeys(story.lang for story in issue.stories if story.lang))


def printed_deposit(deposit: str) -> str:
    """The legal deposit's number and year as the paper prints them.

    >>> printed_deposit("35/88")
    '35 – 88'
    """
    found = NUMBER_AND_YEAR.fullmatch(deposit)
    return f"{found[1]} – {found[2]}" if found else deposit


def printed_issn(issn: str) -> str:
    """The ISSN with its name, as the ISSN centre asks it to be printed.

    >>> printed_issn("11138998")
    'ISSN 1113-8998'
    """
    code = issn.upper().removeprefix("ISSN").strip().replace("-", "").replace(" ", "")
    if not code:
        return ""
    return f"ISSN {code[:4]}-{code[4:]}" if len(code) == 8 else f"ISSN {issn}"


def price_in(price: str, lang: str) -> str:
    """The price in a language: dirhams have an Arabic name of three forms; other prices stay as they are.

    >>> price_in("4 DH", "ar"), price_in("12 DH", "ar"), price_in("4 DH", "fr")
    ('4 دراهم', '12 درهما', '4 DH')
    """
    found = DIRHAMS.fullmatch(price)
    if found is None or lang.split("-")[0] != "ar":
        return price
    whole, part = int(found[1]), found[2]
    if part and int(part):
        return in_digits_of(lang, f"{whole},{part} درهم")
    match whole:
        case 1:
            return "درهم واحد"
        case 2:
            return "درهمان"
    noun = "دراهم" if 3 <= whole % 100 <= 10 else "درهما" if whole % 100 > 10 else "درهم"
    return in_digits_of(lang, f"{whole} {noun}")


def section_of(issue: Issue, page: Page) -> Texts:
    """The heading that all stories beginning on the page share; none where they do not agree."""
    starting = {thread.frames[0]: thread.stories for thread in issue.threads if thread.frames}
    begun = {slug for frame in page.frames for slug in starting.get(frame.id, ())}
    found = {(story.lang, story.section) for story in issue.stories if story.slug in begun}
    return tuple(found) if len(found) == 1 else ()
