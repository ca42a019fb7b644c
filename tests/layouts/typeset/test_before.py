"""What stood before a letter was typed is used again, and changes no line."""

import random

import msgspec
import pytest

from fonts.library import Library
from layouts.model.lengths import mm
from layouts.model.story import Direction, Paragraph, paragraph
from layouts.model.styles import ParagraphStyle
from layouts.typeset.before import FEW, words_alike
from layouts.typeset.galley import Measure
from layouts.typeset.paragraph import Typesetter, set_paragraph
from tests.makers import make_text

BODY = ParagraphStyle(name="body")
NEWSPAPER = ParagraphStyle(name="body", kashida="newspaper")
MEASURES = (Measure(0.0, mm(49.8)),)
ARABIC = make_text(60, "ar") + " (OCP 35 – 88) في 12/05/2024، " + make_text(30, "ar", 1)
VOWELLED = "قَالَ الرَّجُلُ إِنَّ الْمَدِينَةَ كَبِيرَةٌ جِدًّا وَفِيهَا سُوقٌ قَدِيمٌ " * 6
DUTCH = make_text(50) + " et/ou 0524-00-36-18, " + make_text(40, "nl", 1) + " l'aujourd'hui"
TEXTS: list[tuple[str, Direction, str, str]] = [
    (DUTCH, "ltr", "nl", "abs -1)«"),
    (ARABIC, "rtl", "ar", "ابت )1(«َ"),
    (VOWELLED.strip(), "rtl", "ar", "ابَت .»"),
]


@pytest.fixture(scope="module")
def library() -> Library:
    return Library()


def typed(text: str, letters: str, chance: random.Random) -> str:
    """The text with a letter more, or one less."""
    at = chance.randrange(len(text) + 1)
    if chance.random() < 0.3:
        return text[:at] + text[at + 1 :]
    return text[:at] + chance.choice(letters) + text[at:]


@pytest.mark.parametrize(("text", "direction", "lang", "letters"), TEXTS, ids=["Dutch", "Arabic", "vowelled"])
def test_a_paragraph_typed_in_is_set_as_if_it_had_never_been_otherwise(
    library: Library, text: str, direction: Direction, lang: str, letters: str
) -> None:
    chance, warm = random.Random(7), Typesetter(library)
    style = NEWSPAPER if direction == "rtl" else BODY
    shared = 0
    for number in range(40):
        text = typed(text, letters, chance).strip()
        now: Paragraph = paragraph(text, lang=lang, direction=direction)
        measures = MEASURES if number % 8 else (Measure(0.0, mm(60.0)), *MEASURES)
        before = warm.stood[0].copy.prepared if warm.stood else None
        galley = warm.set(now, style, measures)
        assert galley == set_paragraph(now, style, measures, library)
        shared += before is not None and words_alike(before, warm.stood[0].copy.prepared) >= FEW
    assert shared > 20  # else nothing was tried


def test_lines_before_the_letter_of_an_arabic_paragraph_are_the_same_objects(library: Library) -> None:
    typesetter, text = Typesetter(library), make_text(90, "ar")
    first = typesetter.set(paragraph(text, lang="ar", direction="rtl"), NEWSPAPER, MEASURES)
    again = typesetter.set(paragraph(text + "ا", lang="ar", direction="rtl"), NEWSPAPER, MEASURES)
    same = [one for one, other in zip(first.lines, again.lines) if one is other]
    assert len(same) > len(first.lines) / 2


def test_another_style_or_measure_has_nothing_of_before(library: Library) -> None:
    typesetter, text = Typesetter(library), make_text(90, "ar")
    typesetter.set(paragraph(text, lang="ar", direction="rtl"), NEWSPAPER, MEASURES)
    larger = msgspec.structs.replace(NEWSPAPER, arabic_size=NEWSPAPER.arabic_size + 1.0)
    narrower = (Measure(0.0, mm(45.0)),)
    for style, measures in ((larger, MEASURES), (NEWSPAPER, narrower)):
        now = paragraph(text + "ا", lang="ar", direction="rtl")
        assert typesetter.set(now, style, measures) == set_paragraph(now, style, measures, library)


def test_a_dear_paragraph_typed_in_keeps_what_was_on_offer_to_its_second_search(library: Library) -> None:
    typesetter, text = Typesetter(library), make_text(70, "nl", 3)
    measures = (Measure(0.0, mm(30.0)),)
    typesetter.set(paragraph(text, lang="nl"), BODY, measures)
    before = typesetter.stood[0].search.depths[1].known[mm(30.0)]
    now = paragraph(text + "s", lang="nl")
    assert typesetter.set(now, BODY, measures) == set_paragraph(now, BODY, measures, library)
    after = typesetter.stood[0].search.depths[1].known[mm(30.0)]
    begun = [offered for offered in (*after.whole, *after.parted.values()) if offered is not None]
    earlier = {id(offered) for offered in (*before.whole, *before.parted.values()) if offered is not None}
    assert sum(id(offered) in earlier for offered in begun) > len(begun) / 2


def test_latin_rows_before_the_letter_stand_as_they_stood(library: Library) -> None:
    typesetter, text = Typesetter(library), make_text(90, "nl", 3)
    lines = typesetter.set(paragraph(text, lang="nl"), BODY, MEASURES).lines
    before = {id(row) for _, _, row in typesetter.stood[0].rows.values()}
    assert len(before) == len(lines)
    typesetter.set(paragraph(text + "s", lang="nl"), BODY, MEASURES)
    set_anew = [row for _, _, row in typesetter.stood[0].rows.values() if id(row) not in before]
    assert 0 < len(set_anew) <= 3
