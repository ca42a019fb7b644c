"""Every mention that the law wants is missed when it is taken off a page, spoilt or hidden; a good issue is let be."""

from collections.abc import Callable

import msgspec
import pytest

from fonts.runs import GlyphRun, Word
from layouts.deposit.legal_profile import COUNTRIES, LegalProfile, Mention, legal_profile
from layouts.deposit.mentions import check
from layouts.deposit.printed_words import comparable
from layouts.display.items import Box, DisplayList, Item, TextLine
from layouts.makeup.compositor import Compositor
from layouts.model.geometry import Rect
from layouts.model.issue import Issue, Legal, Publication

MOROCCO = legal_profile("morocco")
# What is printed of each mention, as it stands in the sample's furniture.
PRINTED = {
    "title-nl": "Telegraaf Mensheid",
    "title-ar": "تلغراف الإنسانية",
    "director-fr": "Abderrahim Fakir Idrissi",
    "director-ar": "عبد الرحيم الفقير الإدريسي",
    "printer-fr": "Imprimerie du Phare, 12, rue des Relieurs, Rabat",
    "printer-ar": "مطبعة المنار، 12، زنقة المجلدين، الرباط",
    "deposit": "35/88",
    "issn": "ISSN 1113-8998",
    "date-nl": "dinsdag 24 november 2026",
    "date-fr": "mardi 24 novembre 2026",
    "date-ar": "الثلاثاء 24 نونبر 2026",
}

Pages = tuple[DisplayList, ...]
Damage = Callable[[TextLine], tuple[Item, ...]]


def damaged(pages: Pages, printed: str, damage: Damage) -> Pages:
    """The pages with every line that has this text put through the damage."""
    sought = comparable(printed)

    def items(page: DisplayList) -> tuple[Item, ...]:
        out: list[Item] = []
        for item in page.items:
            hit = isinstance(item, TextLine) and sought in comparable(item.text)
            out += damage(item) if hit and isinstance(item, TextLine) else (item,)
        return tuple(out)

    return tuple(msgspec.structs.replace(page, items=items(page)) for page in pages)


def with_runs(line: TextLine, change: Callable[[GlyphRun], GlyphRun]) -> tuple[Item, ...]:
    return (msgspec.structs.replace(line, runs=tuple(map(change, line.runs))),)


def with_words(line: TextLine, change: Callable[[Word], Word]) -> tuple[Item, ...]:
    return with_runs(line, lambda run: msgspec.structs.replace(run, words=tuple(map(change, run.words))))


def one_letter_off(word: Word) -> Word:
    """Another last letter or digit; words of marks alone stay."""
    last = word.text[-1]
    other = {"8": "9"}.get(last, "8") if last.isdigit() else "ق" if last != "ق" else "ف"
    return msgspec.structs.replace(word, text=word.text[:-1] + other)


DAMAGES: dict[str, Damage] = {
    "taken off": lambda line: (),
    "one letter off": lambda line: with_words(line, one_letter_off),
    "in letters the font has not": lambda line: with_words(
        line, lambda word: msgspec.structs.replace(word, glyphs=(0, *word.glyphs[1:]))
    ),
    "paper-coloured": lambda line: with_runs(line, lambda run: msgspec.structs.replace(run, ink="Paper")),
    "too small": lambda line: with_runs(line, lambda run: msgspec.structs.replace(run, size=5.9)),
    "beyond the trim": lambda line: (msgspec.structs.replace(line, x=line.x - 2000),),
    "over the edge of the trim": lambda line: (msgspec.structs.replace(line, y=2.0),),
    "under a white box": lambda line: (line, over(line, "Paper")),
    "under a black box": lambda line: (line, over(line, "Black")),
    "on a black box": lambda line: (over(line, "Black"), line),
    "under other text": lambda line: (line, *others_words(line)),
}


def others_words(line: TextLine) -> tuple[Item, ...]:
    """A line of as many other letters in the same place."""
    blind = msgspec.structs.replace(line, text="x" * len(line.text))
    return with_words(blind, lambda word: msgspec.structs.replace(word, text="x" * len(word.text)))


def over(line: TextLine, ink: str) -> Box:
    return Box(Rect(line.x, line.y - 60, 900, 80), ink, "", 0, 0)


@pytest.mark.parametrize("mention", PRINTED)
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_mention_spoilt_wherever_it_stands_is_found(
    sample: Issue, sample_pages: Pages, mention: str, damage: str
) -> None:
    pages = damaged(sample_pages, PRINTED[mention], DAMAGES[damage])
    field = mention.split("-")[0]
    about = {"deposit": "legal deposit", "issn": "ISSN"}.get(field, field)
    found = check(sample, pages, MOROCCO)
    assert any(finding.severity == "error" and about in finding.message for finding in found), found


def test_the_sample_raises_nothing_in_morocco(sample: Issue, sample_pages: Pages) -> None:
    assert check(sample, sample_pages, MOROCCO) == ()


def test_white_text_on_a_black_box_can_be_read(sample: Issue, sample_pages: Pages) -> None:
    def turned(line: TextLine) -> tuple[Item, ...]:
        return (
            Box(Rect(line.x, line.y - 10, line.width, 12), "Black", "", 0, 0),
            *with_runs(line, lambda run: msgspec.structs.replace(run, ink="Paper")),
        )

    assert check(sample, damaged(sample_pages, "Dépôt Légal : 35 – 88", turned), MOROCCO) == ()


@pytest.mark.parametrize("field", ["director", "title", "date"])
def test_what_belongs_on_page_one_is_missed_when_it_stands_on_another(
    sample: Issue, sample_pages: Pages, field: str
) -> None:
    front, *others = sample_pages
    found = check(sample, (msgspec.structs.replace(front, items=()), *others), MOROCCO)
    assert any(field in finding.message and "page one" in finding.message for finding in found)


def test_a_number_without_its_label_does_not_count(sample: Issue, sample_pages: Pages) -> None:
    def unlabelled(line: TextLine) -> tuple[Item, ...]:
        return with_words(line, lambda word: word if word.text.isdigit() or word.text == "–" else one_letter_off(word))

    (found,) = check(sample, damaged(sample_pages, "35 – 88", unlabelled), MOROCCO)[:1]
    assert "nothing beside it says what it is" in found.message


def test_an_issue_whose_template_lost_its_furniture_lacks_everything(sample: Issue, compositor: Compositor) -> None:
    bare = tuple(msgspec.structs.replace(master, frames=()) for master in sample.masters)
    issue = msgspec.structs.replace(sample, masters=bare)
    found = check(issue, compositor.compose(issue).pages, MOROCCO)
    assert len(found) == len(PRINTED)
    assert {finding.code for finding in found} == {"mention-not-seen"}


def test_what_the_issue_does_not_say_is_asked_for(sample: Issue, sample_pages: Pages) -> None:
    silent = msgspec.structs.replace(sample, publication=Publication(), legal=Legal())
    codes = [finding.code for finding in check(silent, sample_pages, MOROCCO)]
    assert codes.count("mention-not-given") == 5  # title, director, printer, deposit, ISSN


def test_an_issn_that_is_none_is_found_although_it_is_printed_as_it_is(sample: Issue, sample_pages: Pages) -> None:
    wrong = msgspec.structs.replace(sample, legal=Legal("35/88", "1113-8997"))
    codes = {finding.code for finding in check(wrong, sample_pages, MOROCCO)}
    assert codes == {"issn-wrong", "mention-not-seen"}


def test_mentions_that_belong_together_are_missed_when_they_stand_apart(sample: Issue, sample_pages: Pages) -> None:
    def together(field: str) -> Mention:
        values = {"field": field, "where": "same", "least_size": 5, "severity": "error", "source": "a test"}
        return msgspec.convert(values, Mention)

    profile = LegalProfile(name="Test", verified_by_lawyer=False, mentions=(together("printer"), together("issn")))
    assert check(sample, sample_pages, profile) == ()
    *others, last = sample_pages
    without = damaged((last,), "ISSN 1113-8998", DAMAGES["taken off"])
    assert [finding.code for finding in check(sample, (*others, *without), profile)] == ["mentions-apart"]


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_profile_says_its_sources_and_that_no_lawyer_has_seen_it(country: str) -> None:
    profile = legal_profile(country)
    assert not profile.verified_by_lawyer
    assert all(mention.source and mention.least_size >= 5 for mention in profile.mentions)
