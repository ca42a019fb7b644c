"""Codes of words: what they draw stands exactly where HarfBuzz put it, and widths are those of the font."""

import io
import re

import msgspec
import pikepdf
import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.qu2cuPen import Qu2CuPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont

from fonts.face import Face
from fonts.library import Library
from fonts.runs import Word
from fonts.subsetting import subset
from layouts.press.pdf_fonts import CODES, Drawing, ShownFace, code_at
from layouts.press.pdf_units import pieces_of, silent_tatweels
from layouts.press.pdf_words import simple_codes, tj_inside
from layouts.typeset.paragraph import Typesetter
from tests.layouts.press.pages import ARABIC, FRENCH, MIXED, VOCALISED, lines_of, pages_of, printed, read_by_pdfium

STEP = re.compile(r"\)(-?[\d.]+)\(|([^()][^()])", re.DOTALL)


def drawn_at(shown: ShownFace, inside: str) -> list[tuple[int, int, int]]:
    """Glyphs and where they are drawn, in font units, read out of the inside of a TJ string as a viewer would."""
    drawings: dict[str, Drawing] = {code: drawing for (drawing, _), code in shown.codes.items()}
    pen, found = 0.0, []
    for move, code in STEP.findall(inside):
        if move:
            pen -= float(move) / shown.scale
            continue
        drawing = drawings[code]
        for glyph, right, up, *_ in ((drawing, 0, 0),) if isinstance(drawing, int) else drawing[0]:
            found.append((glyph, round(pen + right), up))
        pen += shown.width(drawing) / shown.scale
    return sorted(found)


def placed_by_harfbuzz(word: Word) -> list[tuple[int, int, int]]:
    pen, placed = 0, []
    for i, glyph in enumerate(word.glyphs):
        right, up = word.offsets[i] if word.offsets else (0, 0)
        placed.append((glyph, pen + right, up))
        pen += word.advances[i]
    return sorted(placed)


@pytest.mark.parametrize("family", ["Amiri", "Noto Sans Arabic", "Noto Serif"])
def test_every_glyph_is_drawn_where_harfbuzz_put_it(library: Library, family: str) -> None:
    face = library.face(family)
    shown = ShownFace(face, "F1")
    rtl = family != "Noto Serif"
    texts = ARABIC + VOCALISED if rtl else FRENCH
    shaped = [library.word(face, text, rtl, "ar" if rtl else "fr") for text in " ".join(texts).split()]
    for word in shaped:
        inside = simple_codes(shown, word)
        if inside is None:
            pieces = pieces_of(shown, word, word.text, frozenset())
            inside = tj_inside(pieces, word.width * shown.scale)
        assert drawn_at(shown, inside) == placed_by_harfbuzz(word), word.text


def test_a_face_of_2000_units_drifts_less_than_a_thousandth_of_an_em(library: Library) -> None:
    face = library.face("Newsreader")
    assert face.upem == 2000
    shown = ShownFace(face, "F1")
    for text in " ".join(FRENCH).split():
        word = library.word(face, text, False, "fr")
        inside = simple_codes(shown, word)
        if inside is None:
            inside = tj_inside(pieces_of(shown, word, text, frozenset()), word.width * shown.scale)
        for (_, x, _), (_, expected, _) in zip(drawn_at(shown, inside), placed_by_harfbuzz(word)):
            assert abs(x - expected) <= 2


def test_codes_need_no_escape_and_are_told_apart() -> None:
    codes = [code_at(place) for place in range(CODES)]
    assert len(set(codes)) == len(codes)
    assert not set("".join(codes)) & set("()\\\r")


def test_a_kashida_is_silent_and_an_authors_tatweel_is_not() -> None:
    assert silent_tatweels("محـمد", "محمد كتب") == {2}
    assert silent_tatweels("هــ", "هـ") == {2}
    assert silent_tatweels("هـ", "هـ") == set()


def test_a_kashida_is_drawn_wider_inside_its_letter(library: Library) -> None:
    face = library.face("Amiri")
    word = library.word(face, "محـمد", True, "ar")
    tatweel = word.clusters.index(2)
    drawn = msgspec.structs.replace(word, stretch=(tatweel, 1.25))
    shown = ShownFace(face, "F1")
    pieces = pieces_of(shown, drawn, drawn.text, frozenset({2}))
    assert "".join(piece.text for piece in pieces) == "دمحم"
    composites = [drawing[0] for drawing, _ in shown.codes if not isinstance(drawing, int)]
    [parts] = [parts for parts in composites if any(len(part) == 4 for part in parts)]
    made = subset(face, (), [parts], [500])
    glyph = TTFont(io.BytesIO(made.program))["glyf"][f"glyph{made.composite_ids[0]:05d}"]
    assert [getattr(part, "transform", [[1]])[0][0] for part in glyph.components].count(1.25) == 1
    assert made.advances[made.composite_ids[0]] == 500


def test_text_in_a_face_with_cff_outlines_reads_back(library: Library, typesetter: Typesetter) -> None:
    face = cff_face(library)
    assert face.is_cff
    line = lines_of(typesetter, ("Tram",), "nl")[0]
    texts = ("Tram", "AVATAR", "fijn")
    run = msgspec.structs.replace(
        line.runs[0], face=face, words=tuple(library.word(face, text, False, "nl") for text in texts), starts=(0, 5, 12)
    )
    whole = msgspec.structs.replace(line, runs=(run,), text=" ".join(texts), end=16)
    pdf = printed(*pages_of([whole] * 12)).pdf
    assert read_by_pdfium(pdf).split() == list(texts) * 12
    document = pikepdf.open(io.BytesIO(pdf))
    [font] = document.pages[0].Resources.Font.as_dict().values()
    assert font.DescendantFonts[0].FontDescriptor.FontFile3.Subtype == "/CIDFontType0C"


def cff_face(library: Library) -> Face:
    """The letters of Noto Serif with CFF outlines, as OpenType fonts with PostScript outlines have."""
    source = TTFont(io.BytesIO(library.face("Noto Serif").data))
    glyphs, cmap = source.getGlyphSet(), source.getBestCmap()
    letters = {code: cmap[code] for code in (32, *range(65, 91), *range(97, 123))}
    order = [".notdef", *letters.values()]
    builder = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(letters)
    strings = {}
    for name in order:
        pen = T2CharStringPen(glyphs[name].width, glyphs)
        glyphs[name].draw(Qu2CuPen(pen, 1.0, all_cubic=True))
        strings[name] = pen.getCharString()
    builder.setupCFF("Letters-Regular", {}, strings, {})
    builder.setupHorizontalMetrics({name: (glyphs[name].width, 0) for name in order})
    builder.setupHorizontalHeader(ascent=1069, descent=-293)
    builder.setupNameTable({"familyName": "Letters", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    data = io.BytesIO()
    builder.font.save(data)
    return Face(
        key="letters", family="Letters", weight=400, width=100, italic=False, psname="Letters-Regular", fs_type=0,
        data=data.getvalue(),
    )  # fmt: skip


def test_stated_widths_are_those_in_the_font_programs_and_all_codes_have_glyphs(typesetter: Typesetter) -> None:
    lines = [*lines_of(typesetter, ARABIC + VOCALISED + MIXED, "ar"), *lines_of(typesetter, FRENCH, "fr")]
    pdf = pikepdf.open(io.BytesIO(printed(*pages_of(lines)).pdf))
    fonts = pdf.pages[0].Resources.Font
    # Noto Serif twice: some lines are drawn two percent narrower to fit
    families = {str(font.BaseFont).partition("+")[2].partition("-")[0] for font in fonts.as_dict().values()}
    assert families == {"Amiri", "NotoSerif"}
    checked = 0
    for font in fonts.as_dict().values():
        descendant = font.DescendantFonts[0]
        program = TTFont(io.BytesIO(descendant.FontDescriptor.FontFile2.read_bytes()))
        mapping = descendant.CIDToGIDMap.read_bytes()
        order, metrics = program.getGlyphOrder(), program["hmtx"].metrics
        entries = list(descendant.W)
        for first, widths in zip(entries[::2], entries[1::2]):
            for cid, width in enumerate(widths, int(first)):
                glyph = int.from_bytes(mapping[2 * cid : 2 * cid + 2], "big")
                assert glyph, "notdef"
                assert int(width) == round(metrics[order[glyph]][0] * 1000 / program["head"].unitsPerEm)
                checked += 1
    assert checked > 90
