"""What a line is said to reach over holds all that is painted of it; what differs of two pages is found, no more."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from desktop.canvas.colours import ScreenColours
from desktop.canvas.letters import LetterCase
from desktop.canvas.page_painter import SMOOTHED, PagePainter
from desktop.canvas.typefaces import ScreenFaces
from fonts.library import Library
from fonts.runs import GlyphRun, Word
from layouts.display.items import Box, DisplayList, Item, TextLine
from layouts.display.reach import reach_of
from layouts.display.steps import followed, steps_of
from layouts.model.geometry import Rect, Turn
from layouts.model.inks import BLACK
from layouts.press.presets import PRESETS

WIDTH, HEIGHT = 500, 400
TEXTS = ("Ágyfjÿ, Œuvre", "مُحَمَّدٌ إِلَى ٱللَّهِ", "ﷺ يَـــٰـا", ".,·—", "شجگي")


def line_of(library: Library, text: str, size: float, *, x: float = 60.0, y: float = 200.0) -> TextLine:
    rtl = "\u0600" < text[0] or "\ufb50" < text[0]
    face = library.face("Amiri" if rtl else "Noto Serif")
    words = tuple(library.word(face, word, rtl, "ar" if rtl else "nl") for word in text.split())
    run = GlyphRun(face, size, "Black", 0.0, words, size / 4, tuple(range(len(words))), rtl)
    return TextLine(
        x, y, 90.0, (run,), "s", 0, "body", "ar" if rtl else "nl", rtl, 0, len(text), text, 12.0, 1
    )  # fmt: skip


def with_run(line: TextLine, **fields: object) -> TextLine:
    return replace(line, runs=(replace(line.runs[0], **fields),))


def page_of(*items: Item) -> DisplayList:
    return DisplayList(0, "1", WIDTH, HEIGHT, 0.0, (BLACK,), items)


def rows_with_ink(image: QImage) -> list[int]:
    bits, wide = bytes(image.constBits()), image.width() * 4
    return [number for number in range(image.height()) if bits[number * wide : (number + 1) * wide] != b"\xff" * wide]


def inked(faces: ScreenFaces, line: TextLine, scale: float) -> QRectF:
    """The pixels that are not paper, in points."""
    image = QImage(round(WIDTH * scale), round(HEIGHT * scale), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        PagePainter(page_of(line), LetterCase(faces), ScreenColours(PRESETS["proof"]), None).paint(
            painter, scale, QRectF(0, 0, WIDTH, HEIGHT)
        )
    rows = rows_with_ink(image)
    columns = rows_with_ink(image.transformed(QTransform().rotate(90)))
    assert rows and columns
    return QRectF(
        columns[0] / scale, rows[0] / scale, (columns[-1] + 1 - columns[0]) / scale, (rows[-1] + 1 - rows[0]) / scale
    )


def stretched(word: Word) -> Word:
    return replace(word, stretch=(len(word.glyphs) // 2, 2.5))


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(("size", "scale"), [(6.0, 0.3), (9.3, 1.0), (9.3, 4.0), (40.0, 2.0), (60.0, 1.0)])
def test_all_that_is_painted_of_a_line_lies_in_its_reach(
    library: Library, faces: ScreenFaces, text: str, size: float, scale: float
) -> None:
    plain = line_of(library, text, size)
    lines = [
        plain,
        with_run(plain, tracking=1.7),
        with_run(plain, rise=size / 3),
        with_run(plain, words=tuple(map(stretched, plain.runs[0].words))),
        replace(plain, turn=Turn(30.0, 100.0, 200.0)),
    ]
    for line in lines:
        left, top, right, bottom = reach_of(line)
        more = SMOOTHED / scale
        around = QRectF(left - more, top - more, right - left + 2 * more, bottom - top + 2 * more)
        assert around.contains(inked(faces, line, scale))


def test_the_reach_of_a_line_leaves_its_neighbours_out(library: Library) -> None:
    one, below = (line_of(library, "noen", 9.0, y=y) for y in (100.0, 111.0))
    assert reach_of(one)[3] < reach_of(below)[1]


def test_lines_moved_on_in_their_text_are_painted_as_they_were(library: Library) -> None:
    lines = [line_of(library, "noen", 9.0, y=100.0 + 11 * number) for number in range(5)]
    picture = Box(Rect(0, 0, 30, 30), "Black", "", 0.0, 2)
    before: tuple[Item, ...] = (*lines[:3], picture, *lines[3:])
    old = steps_of(before)
    for step in old:
        step.cast = [step.item]
    wider = with_run(lines[1], gap=3.0)
    wider = replace(wider, runs=(replace(wider.runs[0], words=wider.runs[0].words * 2, starts=(0, 4)),))
    third, last = replace(lines[2], start=9), replace(lines[4], start=7)
    after: tuple[Item, ...] = (lines[0], wider, third, picture, lines[3], last)
    steps, areas = followed(old, after)
    assert [step.item for step in steps] == list(after)
    assert [step.reach for step in steps] == [reach_of(item) for item in after]
    assert [step.cast is None for step in steps] == [False, True, False, False, False, False]
    ((left, top, right, bottom),) = areas
    assert (left, top) == reach_of(wider)[:2] and (right, bottom) == reach_of(wider)[2:]
    assert followed(steps, after) == (steps, [])


def test_what_goes_and_what_comes_is_painted_anew(library: Library) -> None:
    above, below = line_of(library, "noen", 9.0, y=100.0), line_of(library, "noen", 9.0, y=300.0)
    box = Box(Rect(0, 0, 30, 30), "Black", "", 0.0, 2)
    steps, areas = followed(steps_of((above, box)), (above, below, box))
    assert areas == [reach_of(below)] and [step.item for step in steps] == [above, below, box]
    steps, areas = followed(steps, (box, below))  # the box has changed places with the line
    assert {*areas} >= {reach_of(above)} and [step.item for step in steps] == [box, below]
    assert followed(steps, ())[1] != [] and followed([], (box,))[1] == [reach_of(box)]
