"""Whole pages of the sample on the canvas beside pdfium's raster of their PDF: nothing half a pixel apart.

A letter's place is the centre of gravity of the ink in the outline of its own and a pixel around it, in either raster.
How a raster shades a pixel that is half covered moves that by some tenths, most of all in letters of a few pixels; so
a word is held to half a pixel by the median of its letters, and single letters to a pixel at four times the size.
"""

import statistics
from collections.abc import Iterator
from typing import NamedTuple

import numpy
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from desktop.canvas.typefaces import ScreenFaces
from desktop.session import Session
from layouts.display.items import Box, DisplayList, TextLine
from tests.desktop.rasters import Grey, in_print, on_canvas
from tests.desktop.test_window import session as session  # the sample, opened once for this file

APART, ONE_LETTER = 0.25, 0.5  # pixels
LEAST_INK = 2.5  # pixels of full black


class Letter(NamedTuple):
    """A glyph on the page: its outline in points, what it is, and which word of the page it is in."""

    word: int
    character: str
    size: float
    outline: QPainterPath


def letters(page: DisplayList, faces: ScreenFaces) -> Iterator[Letter]:
    """All glyphs of a page, where the display list has them."""
    number = 0
    for line in page.items:
        if not isinstance(line, TextLine) or line.turn.angle:
            continue
        for run in line.runs:
            scale = run.size / run.face.upem
            for word, edge in zip(run.words, run.word_edges()):
                pen, number = line.x + edge, number + 1
                for i, (glyph, advance) in enumerate(zip(word.glyphs, word.advances)):
                    right, up = word.offsets[i] if word.offsets else (0, 0)
                    wide = word.stretch[1] if word.stretch is not None and word.stretch[0] == i else 1.0
                    outline = faces.outline(run.face, glyph)
                    x, y = pen + right * scale, line.y - run.rise - up * scale
                    if not outline.isEmpty():
                        placed = QTransform(run.size * wide, 0, 0, run.size, x, y).map(outline)
                        yield Letter(number, word.text[word.clusters[i]], run.size, placed)
                    pen += advance * scale + run.tracking


def mask_of(letter: Letter, zoom: float) -> tuple[slice, slice, Grey]:
    """Rows and columns of the raster that a letter stands in, and 1 where its ink or a pixel around it is."""
    outline = QTransform.fromScale(zoom, zoom).map(letter.outline)
    box = outline.boundingRect().toAlignedRect().adjusted(-2, -2, 2, 2)
    image = QImage(box.size(), QImage.Format.Format_Grayscale8)
    image.fill(QColor("black"))
    with QPainter(image) as painter:
        painter.translate(-box.topLeft())
        painter.setPen(QPen(QColor("white"), 2))
        painter.setBrush(QColor("white"))
        painter.drawPath(outline)
    rows = numpy.frombuffer(image.constBits(), numpy.uint8).reshape(image.height(), image.bytesPerLine())
    mask = (rows[:, : image.width()] > 0).astype(numpy.float64)
    return slice(box.top(), box.top() + box.height()), slice(box.left(), box.left() + box.width()), mask


def centre(dark: Grey) -> tuple[float, float, float]:
    """Centre of gravity across and down, in pixels, and how much ink there is."""
    ink = float(dark.sum())
    if ink < LEAST_INK:
        return 0.0, 0.0, 0.0
    across = float((dark.sum(axis=0) * numpy.arange(dark.shape[1])).sum()) / ink
    down = float((dark.sum(axis=1) * numpy.arange(dark.shape[0])).sum()) / ink
    return across, down, ink


@pytest.mark.parametrize("zoom", [2.0, 4.0])
@pytest.mark.parametrize("number", [0, 4])
def test_no_word_of_a_page_is_half_a_pixel_from_where_it_is_printed(
    session: Session, faces: ScreenFaces, number: int, zoom: float
) -> None:
    session.finish()  # an issue opens with its first page
    whole = session.state.pages[number]
    kept = tuple(item for item in whole.items if isinstance(item, TextLine | Box))
    # pdfium stretches a page to whole pixels: one that has them at every zoom shows letters where they are
    page = replace(whole, items=kept, width=820.0, height=1080.0, bleed=0.0)
    canvas, printed = on_canvas(page, faces, zoom), in_print(page, zoom)
    words: dict[int, list[tuple[float, float]]] = {}
    far, sizes, scripts = [], set(), set()
    for letter in letters(page, faces):
        rows, columns, mask = mask_of(letter, zoom)
        ours, theirs = centre(canvas[rows, columns] * mask), centre(printed[rows, columns] * mask)
        if not ours[2] or not theirs[2]:
            continue
        apart = ours[0] - theirs[0], ours[1] - theirs[1]
        words.setdefault(letter.word, []).append(apart)
        sizes.add(letter.size)
        scripts.add(letter.character > "\u0600")
        if max(map(abs, apart)) > ONE_LETTER:
            far.append((letter, apart))
    shifts = [
        (statistics.median(x for x, _ in found), statistics.median(y for _, y in found))
        for found in words.values()
        if len(found) > 3
    ]
    assert far == []
    assert [shift for shift in shifts if max(map(abs, shift)) > APART] == []
    assert len(shifts) > 700 and scripts == {False, True} and min(sizes) <= 8 and max(sizes) > 30
