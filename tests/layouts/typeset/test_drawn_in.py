"""Joined letters are drawn a little narrower where nothing else makes room for a long word, and only there."""

import pytest

from fonts.library import Library
from fonts.runs import GlyphRun
from layouts.display.letters import letters_of, portions_of
from layouts.model.story import paragraph
from layouts.model.styles import ParagraphStyle
from layouts.typeset.galley import Galley, Line, Measure
from layouts.typeset.looks import DRAWN_IN
from layouts.typeset.paragraph import Typesetter

MEASURE = 141.165
SPACE = 0.2925  # em of Amiri's
# Words of nobody's language. Three on the first line leave 1.9 em between them, however far they are stretched; the
# fourth is as long as the first, and there is no line before these to take a word from.
FOUR = "درساونصفاقفالأخذ الخالمنهم في درساونصفاقفالأخذ الأحدة درساونصفاقفالأخذ الخمسين."
WITH_LATIN = "درساونصفاقفالأخذ المنهم OCP درساونصفاقفالأخذ الأحدة درساونصفاقفالأخذ الخمسين."


def galley_of(text: str) -> Galley:
    style = ParagraphStyle(name="body", kashida="newspaper", arabic_font="Amiri", arabic_size=9.0)
    return Typesetter(Library()).set(paragraph(text, lang="ar", direction="rtl"), style, (Measure(0.0, MEASURE),))


def edges(line: Line) -> tuple[float, float]:
    """Where a line's runs begin and end."""
    return min(run.x for run in line.runs), max(run.x + run.width for run in line.runs)


def test_a_long_word_is_made_room_for_where_its_line_would_fall_apart_without_it() -> None:
    first, *others = galley_of(FOUR).lines
    assert [word.text for run in first.runs for word in reversed(run.words)] == FOUR.split()[:4]
    assert [run.breadth for run in first.runs] == [pytest.approx(1 - DRAWN_IN, abs=0.005)]
    assert edges(first) == pytest.approx((0.0, MEASURE), abs=0.01)
    assert first.looseness * SPACE > 0.15, "em: its words are still told apart"
    assert all(run.breadth == 1.0 for line in others for run in line.runs)


def test_letters_that_do_not_join_keep_their_breadth_beside_them() -> None:
    first = galley_of(WITH_LATIN).lines[0]
    breadths = {word.text: run.breadth for run in first.runs for word in run.words}
    assert breadths["OCP"] == 1.0
    assert 1 - DRAWN_IN <= breadths["المنهم"] == breadths["درساونصفاقفالأخذ"] < 1.0
    assert edges(first) == pytest.approx((0.0, MEASURE), abs=0.01)


def test_the_letters_stand_and_are_as_wide_as_the_run_says() -> None:
    (run,) = galley_of(FOUR).lines[0].runs
    plain = GlyphRun(run.face, run.size, run.ink, run.x, run.words, run.gap, run.starts, run.rtl)
    drawn, full = (letters_of(portions_of([one])[0]) for one in (run, plain))
    assert {wide for *_, wide in drawn} == {run.breadth} and {wide for *_, wide in full} == {1.0}
    assert [glyph for glyph, *_ in drawn] == [glyph for glyph, *_ in full]
    start, end = run.word_edges()[1], plain.word_edges()[1]
    here = [x - start for _, x, _, _ in drawn[len(run.words[0].glyphs) :]]
    there = [x - end for _, x, _, _ in full[len(run.words[0].glyphs) :]]
    count = len(run.words[1].glyphs)
    assert here[:count] == pytest.approx([x * run.breadth for x in there[:count]])
