"""Single letters on the canvas beside pdfium's raster of their PDF, from 6 to 120 points, upright and turned.

A letter's place is the centre of gravity of its ink. Qt paints letters at quarters of a pixel, an eighth off at most;
how either raster shades a pixel that is half covered comes on top.
"""

import numpy
import pytest

from desktop.canvas.typefaces import ScreenFaces
from fonts.library import Library
from fonts.runs import GlyphRun
from layouts.display.items import DisplayList, TextLine
from layouts.model.geometry import Turn
from layouts.model.inks import BLACK
from tests.desktop.rasters import BAND, Grey, in_print, on_canvas

APART = 0.25  # pixels; half a pixel is what is promised
LETTERS = ("o", "T", "g", "f", "i", "é", "ش", "لا", "ع", "م", "ي")
SIZES = (6, 9, 24, 60, 120)
ABREAST = 4  # letters in a row: a page that is much wider, pdfium does not draw


def letter(library: Library, text: str, x: float, y: float, size: float, angle: float) -> TextLine:
    rtl = text > "\u0600"
    lang, face = ("ar", library.face("Amiri")) if rtl else ("nl", library.face("Noto Serif"))
    run = GlyphRun(face, size, "Black", 0.0, (library.word(face, text, rtl, lang),), 0.0, (0,), rtl)
    turn = Turn(angle, x, y)
    return TextLine(x, y, 90.0, (run,), "s", 0, "body", lang, rtl, 0, len(text), text, 12.0, 1, turn)


def centre(dark: Grey) -> tuple[float, float]:
    """Centre of gravity across and down, in pixels."""
    ink = float(dark.sum())
    assert ink > 0, "nothing is drawn"
    across = float((dark.sum(axis=0) * numpy.arange(dark.shape[1])).sum()) / ink
    return across, float((dark.sum(axis=1) * numpy.arange(dark.shape[0])).sum()) / ink


@pytest.mark.parametrize("angle", [0.0, 7.0, 90.0, -45.0])
@pytest.mark.parametrize("size", SIZES)
def test_every_letter_stands_where_it_is_printed(
    library: Library, faces: ScreenFaces, size: float, angle: float
) -> None:
    cell = BAND if size <= 24 else 3 * BAND  # room to turn in
    # places that fall on no whole pixel, each in its own way
    spots = [(cell * (i % ABREAST), cell * (i // ABREAST)) for i in range(len(LETTERS))]
    drawn = tuple(
        letter(library, text, left + cell * 0.45 + 0.37 * i, top + cell * 0.55 + 0.29 * i, size, angle)
        for i, (text, (left, top)) in enumerate(zip(LETTERS, spots))
    )
    high = cell * -(-len(LETTERS) // ABREAST)
    page = DisplayList(0, "1", float(cell * ABREAST), float(high), 0.0, (BLACK,), drawn)
    for scale in (1, 2):
        canvas, printed = on_canvas(page, faces, scale), in_print(page, scale)
        for text, (left, top) in zip(LETTERS, spots):
            here = (slice(top * scale, (top + cell) * scale), slice(left * scale, (left + cell) * scale))
            (x, y), (there_x, there_y) = centre(canvas[here]), centre(printed[here])
            assert max(abs(x - there_x), abs(y - there_y)) <= APART, text
