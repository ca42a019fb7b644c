"""Every line's price, of what it is made, and the next best break: as the search itself reckons them."""

import msgspec
import pytest

from fonts.library import Library
from layouts.model.story import paragraph
from layouts.model.styles import ParagraphStyle
from layouts.typeset.explain import Explained, explain
from layouts.typeset.galley import Measure, Measures
from layouts.typeset.paragraph import Typesetter
from tests.layouts.typeset.test_clearance import TEXTS as MARKED
from tests.layouts.typeset.test_margins import TEXT as FRENCH
from tests.layouts.typeset.test_stretching import TEXT as ARABIC

STYLE = ParagraphStyle(name="body", kashida="newspaper")
COLUMN: Measures = (Measure(0.0, 141.17),)
# Words of nobody's language: where the search had its lines end, kashidas stand in each other's way.
HOLLOW = (
    "غدا أحمله أسبعضور عند جار آخر، قبل يأخضر نكسريق. الزيتون القها قرب الباب، قريعيرتقرى مسندة إلى عنائل، "
    "وعلى الهاتف تمعكسر شخيراء: «عند با حدو، التقلي الخطرف. من يحمل يختاجتمعيديرة؟»."
)
MADE_OF = {"line", "spaces", "letters", "kashida", "hyphen", "parted word", "how it ends", "after the line before it",
           "space that should not break"}  # fmt: skip


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter(Library())


def explained(typesetter: Typesetter, lang: str, **changes: object) -> tuple[Explained, ...]:
    text = ARABIC if lang == "ar" else FRENCH
    source = paragraph(text, lang=lang, direction="rtl" if lang == "ar" else "ltr")
    return explain(typesetter, source, msgspec.structs.replace(STYLE, **changes), COLUMN)


@pytest.mark.parametrize("lang", ["ar", "fr"])
def test_the_lines_are_those_that_are_set_and_parts_add_up(typesetter: Typesetter, lang: str) -> None:
    text = ARABIC if lang == "ar" else FRENCH
    source = paragraph(text, lang=lang, direction="rtl" if lang == "ar" else "ltr")
    galley = typesetter.set(source, STYLE, COLUMN)
    lines = explain(typesetter, source, STYLE, COLUMN)
    assert [line.text for line in lines] == [text[line.start : line.end] for line in galley.lines]
    assert [line.looseness for line in lines] == [line.looseness for line in galley.lines]
    for line in lines:
        assert {name for name, _ in line.parts} <= MADE_OF
        assert sum(price for _, price in line.parts) == pytest.approx(line.price, abs=0.05)
        assert all(price > -0.02 for _, price in line.parts), line


@pytest.mark.parametrize("lang", ["ar", "fr"])
def test_the_next_best_break_is_elsewhere_and_never_cheaper(typesetter: Typesetter, lang: str) -> None:
    lines = explained(typesetter, lang)
    assert all(line.next_best and line.more >= 0 for line in lines[:-1])
    assert lines[-1].next_best == ""
    for line in lines:
        if line.next_best:
            assert not line.text.endswith(f" {line.next_best}")


def test_hyphens_and_kashidas_are_named_with_their_price(typesetter: Typesetter) -> None:
    for line in explained(typesetter, "fr"):
        assert line.hyphenated == ("hyphen" in dict(line.parts))
    stretched = [line for line in explained(typesetter, "ar") if line.stretched]
    assert stretched and all(dict(line.parts)["kashida"] > 0.4 for line in stretched)
    assert not any(line.stretched for line in explained(typesetter, "ar", kashida="none"))


@pytest.mark.parametrize(
    ("text", "width", "leading"),
    [(HOLLOW, 141.17, 10.5), (MARKED[0], 145.0, 11.5), (MARKED[1], 125.0, 11.5), (MARKED[2], 125.0, 11.5)],
    ids=["hole", "marks 1", "marks 2", "marks 3"],
)
def test_a_paragraph_that_was_broken_otherwise_is_told_as_it_stands(
    typesetter: Typesetter, text: str, width: float, leading: float
) -> None:
    column: Measures = (Measure(0.0, width),)
    source = paragraph(text, lang="ar", direction="rtl")
    style = msgspec.structs.replace(STYLE, first_indent=9.0, arabic_size=9.0, arabic_leading=leading)
    galley = typesetter.set(source, style, column)
    lines = explain(typesetter, source, style, column)
    assert [line.text for line in lines] == [text[line.start : line.end] for line in galley.lines]
    assert [line.looseness for line in lines] == [line.looseness for line in galley.lines]
    moved = [line for line in lines if line.moved]
    assert moved, "each of these is broken otherwise than the search had it"
    for line in lines:
        assert bool(line.moved) == bool(line.first)
        assert not line.moved or not line.text.endswith(f" {line.first}")
        assert sum(price for _, price in line.parts) == pytest.approx(line.price, abs=0.05)
    assert {"kashidas" in line.moved for line in moved} == {text is HOLLOW}
