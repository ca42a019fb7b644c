"""Embeddable programs: the glyphs asked for, drawn as in the whole font, and composites of them."""

from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
import uharfbuzz as hb
from fontTools.cffLib import CFFFontSet
from fontTools.ttLib import TTFont

from fonts.face import Face
from fonts.library import Library
from fonts.outlines import Outline, outline
from fonts.subsetting import CompositesUnsupported, Subset, can_compose, subset
from tests.square import square_font

TEXT = "بِسْمِ ٱللَّهِ الرَّحْمَٰنِ كتب المدير المسؤول عن الجريدة في فاس سنة 1988"


def glyphs_of(library: Library, face: Face, text: str = TEXT) -> list[int]:
    return sorted({glyph for word in text.split() for glyph in library.word(face, word, True, "ar").glyphs})


def embedded(made: Subset) -> Face:
    """The subset as a face of its own, to draw from."""
    return Face(key="subset", family="", weight=400, width=100, italic=False, psname="", fs_type=0, data=made.program)


def moved(path: Outline, right: float, up: float) -> Outline:
    return tuple(
        (kind, *(value + (up if i % 2 else right) for i, value in enumerate(values))) for kind, *values in path
    )


@pytest.mark.parametrize("family", ["Amiri", "Noto Sans Arabic", "Noto Serif"])
def test_a_subset_draws_its_glyphs_as_the_whole_font_does(library: Library, family: str) -> None:
    face = library.face(family, weight=700)
    glyphs = sorted({face.cmap[ord(letter)] for letter in "Ébauche"}) + glyphs_of(library, face)
    made = subset(face, glyphs)
    small = embedded(made)
    assert 0 in made.glyph_ids and set(glyphs) <= set(made.glyph_ids)
    for old, new in made.glyph_ids.items():
        assert outline(small, new) == outline(face, old)
        assert small.advance(new) == face.advance(old) == made.advances[new]
    assert len(made.program) < len(face.data) / 5


def test_new_ids_run_from_zero_without_gaps(library: Library) -> None:
    made = subset(library.face("Amiri"), [500, 20, 3000])
    assert sorted(made.glyph_ids.values()) == list(range(len(made.glyph_ids)))
    assert len(made.advances) == len(made.glyph_ids)


def test_a_composite_is_its_parts_moved_under_the_advance_of_the_first(library: Library) -> None:
    face = library.face("Amiri")
    word = library.word(face, "بِ", True, "ar")
    mark, letter = word.glyphs
    dx, dy = word.offsets[0]
    made = subset(face, [letter], [((letter, 0, 0), (mark, dx, dy)), ((mark, -40, 700),)])
    small = embedded(made)
    first, second = made.composite_ids
    assert outline(small, first) == outline(face, letter) + moved(outline(face, mark), dx, dy)
    assert outline(small, second) == moved(outline(face, mark), -40, 700)
    assert made.advances[first] == small.advance(first) == face.advance(letter)
    assert made.advances[second] == small.advance(second) == face.advance(mark)


def test_a_composite_of_composites_and_blanks_draws_the_letters(library: Library) -> None:
    face = library.face("Noto Serif")
    accented, space = face.cmap[ord("é")], face.cmap[ord(" ")]
    made = subset(face, [], [((space, 0, 0), (accented, 10, 20)), ((space, 5, 5),)])
    small = embedded(made)
    assert outline(small, made.composite_ids[0]) == moved(outline(face, accented), 10, 20)
    assert outline(small, made.composite_ids[1]) == ()
    assert made.advances[made.composite_ids[0]] == face.advance(space)


@pytest.mark.parametrize("scale", [1.9, 1.99999, 2.0, 3.04, 9.5])
def test_a_part_is_drawn_whole_however_much_wider_it_is(library: Library, scale: float) -> None:
    """A composite says less than twice as wide; the tatweel of a Kufi is so short that kashidas are three of it."""
    face = library.face("Noto Kufi Arabic", weight=700)
    tatweel = face.cmap[ord("ـ")]
    made = subset(face, [], [((tatweel, 40, 0, scale),)])
    contours: list[list[float]] = [[]]
    for kind, *values in outline(embedded(made), made.composite_ids[0]):
        contours[-1] += values[::2]
        if kind == "Z":
            contours.append([])
    spans = sorted((min(across), max(across)) for across in contours if across)
    assert spans[0][0] < 40 and spans[-1][1] > 40 + scale * face.advance(tatweel)
    for (_, right), (left, _) in pairwise(spans):
        assert left < right


def test_fonttools_finds_every_table_in_order_and_every_checksum_right(library: Library) -> None:
    face = library.face("Amiri")
    glyphs = glyphs_of(library, face)
    wide = face.cmap[ord("ـ")], 0, 0, 4.5
    made = subset(face, glyphs, [((a, 0, 0), (b, 30, -60), wide) for a, b in zip(glyphs, glyphs[1:])])
    font = TTFont(BytesIO(made.program), checkChecksums=2)
    assert set(font.keys()) == {"GlyphOrder", "head", "hhea", "hmtx", "maxp", "glyf", "loca"}
    assert font["maxp"].numGlyphs == len(made.advances)
    for name in font.getGlyphOrder():
        font["glyf"][name].expand(font["glyf"])
    stated = dict(vars(font["maxp"]))
    font["maxp"].recalc(font)
    for limit in ("maxPoints", "maxContours", "maxCompositePoints", "maxComponentElements", "maxComponentDepth"):
        assert stated[limit] >= getattr(font["maxp"], limit), limit


def test_the_same_glyphs_in_any_order_give_the_same_bytes(library: Library) -> None:
    face = library.face("Amiri")
    glyphs = glyphs_of(library, face)
    composites = [((glyphs[3], 0, 0), (glyphs[5], 7, 8))]
    once = subset(face, glyphs, composites)
    assert subset(face, reversed(glyphs), composites) == once


def test_a_cff_font_becomes_a_bare_cff_program_of_its_glyphs(cache: Path, tmp_path: Path) -> None:
    (tmp_path / "a.otf").write_bytes(square_font(cff=True))
    face = Library((tmp_path,), cache=cache).face("Square")
    made = subset(face, [face.cmap[ord("a")], face.cmap[ord("b")]])
    assert face.is_cff and made.is_cff
    program = CFFFontSet()
    program.decompile(BytesIO(made.program), None)
    assert len(program[0].CharStrings) == 3
    assert made.advances == (1000, 1000, 1000)


def test_a_cff_font_takes_no_composites(cache: Path, tmp_path: Path) -> None:
    (tmp_path / "a.otf").write_bytes(square_font(cff=True))
    face = Library((tmp_path,), cache=cache).face("Square")
    assert not can_compose(face)
    with pytest.raises(CompositesUnsupported):
        subset(face, [1], [((1, 0, 0), (2, 0, 0))])


def test_an_outline_of_each_kind_of_curve_has_its_commands(cache: Path, tmp_path: Path, library: Library) -> None:
    (tmp_path / "a.otf").write_bytes(square_font(cff=True))
    square = Library((tmp_path,), cache=cache).face("Square")
    assert outline(square, 2) == (
        ("M", 100, 0), ("L", 100, 600), ("L", 900, 600), ("L", 900, 0), ("L", 100, 0), ("Z",),
    )  # fmt: skip
    amiri = library.face("Amiri")
    assert {command[0] for command in outline(amiri, amiri.cmap[ord("o")])} >= {"M", "Q", "Z"}
    assert outline(amiri, amiri.cmap[ord(" ")]) == ()


def test_a_subset_still_opens_in_harfbuzz(library: Library) -> None:
    made = subset(library.face("Noto Kufi Arabic", weight=800), range(3, 60))
    assert hb.Face(made.program).glyph_count == len(made.glyph_ids)
