"""Lines and boxes on the canvas beside the PDF's own raster of the same page."""

import datetime
import io
from collections.abc import Callable

import pypdfium2
import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.canvas.colours import ScreenColours
from desktop.canvas.letters import LetterCase
from desktop.canvas.page_painter import PagePainter
from desktop.canvas.typefaces import ScreenFaces
from fonts.library import Library
from fonts.runs import GlyphRun
from layouts.display.items import Box, DisplayList, TextLine
from layouts.model.geometry import Rect
from layouts.model.inks import BLACK
from layouts.press.pdf import DocumentInfo, write_pdf
from layouts.press.pdfx import page_origin
from layouts.press.presets import PRESETS

PROOF = PRESETS["proof"]
WIDTH, HEIGHT = 800.0, 200.0
Paint = Callable[[DisplayList, float], Image.Image]


def line(library: Library, text: str, x: float, y: float, size: float) -> TextLine:
    rtl = text > "\u0600"
    face = library.face("Amiri" if rtl else "Noto Serif")
    run = GlyphRun(face, size, "Black", 0.0, (library.word(face, text, rtl, "ar" if rtl else "nl"),), 0.0, (0,), rtl)
    return TextLine(
        x, y, 90.0, (run,), "s", 0, "body", "ar" if rtl else "nl", rtl, 0, len(text), text, 12.0, 1
    )  # fmt: skip


def page(*items: TextLine | Box) -> DisplayList:
    return DisplayList(0, "1", WIDTH, HEIGHT, 0.0, (BLACK,), items)


def in_print(page: DisplayList, scale: float) -> Image.Image:
    """The page's trim in grey, as pdfium draws the PDF."""
    created = datetime.datetime(2026, 11, 24, tzinfo=datetime.UTC)
    info = DocumentInfo(title="t", author="a", created=created, languages=("nl",), right_bound=False)
    pdf = write_pdf((page,), info, PROOF, lambda key: b"").pdf
    edge = page_origin(page, PROOF)
    assert edge == 0
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    shown = document[0].render(scale=scale).to_pil().convert("L")
    assert isinstance(shown, Image.Image)
    return shown


@pytest.fixture
def on_canvas(faces: ScreenFaces) -> Paint:
    """Paints a page in grey, as the canvas does."""

    def paint(page: DisplayList, scale: float) -> Image.Image:
        image = QImage(round(page.width * scale), round(page.height * scale), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        with QPainter(image) as painter:
            painter.scale(scale, scale)
            shown = PagePainter(page, LetterCase(faces), ScreenColours(PROOF), None)
            shown.paint(painter, scale, QRectF(0, 0, WIDTH, HEIGHT))
        size = (image.width(), image.height())
        return Image.frombytes("RGB", size, bytes(image.constBits()), "raw", "BGRX").convert("L")

    return paint


def darkness(image: Image.Image) -> int:
    return sum(list(ImageChops.invert(image).tobytes()))


@pytest.mark.parametrize("zoom", [0.8, 2.0, 6.5])
def test_a_whole_line_keeps_its_letters_in_place_at_every_zoom(
    library: Library, on_canvas: Paint, zoom: float
) -> None:
    shown = page(line(library, "Rijksbegroting", 20.3, 60.4, 11.3), line(library, "الإنسانية", 20.3, 120.4, 11.3))
    canvas, printed = on_canvas(shown, zoom), in_print(shown, zoom)
    for top, bottom in ((30, 80), (90, 150)):
        for left in range(18, 90, 12):
            box = (int(left * zoom), int(top * zoom), int((left + 12) * zoom), int(bottom * zoom))
            ours, theirs = (darkness(image.crop(box)) for image in (canvas, printed))
            assert ours == pytest.approx(theirs, rel=0.25, abs=600 * zoom)


def test_a_box_covers_the_text_before_it_and_not_the_text_after(library: Library, on_canvas: Paint) -> None:
    under, over = line(library, "onder", 20, 50, 20), line(library, "boven", 20, 50, 20)
    cover = Box(Rect(0, 0, 200, 100), "Paper", "", 0.0, 2)
    covered = page(under, cover)
    assert on_canvas(covered, 1.0).getextrema() == (0, 255)  # no ink is named Paper here: black covers all
    assert on_canvas(page(over), 1.0).tobytes() != on_canvas(covered, 1.0).tobytes()
