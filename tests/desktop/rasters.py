"""A page as the canvas paints it and as pdfium draws its PDF, in grey: darkness from 0 to 1, rows from the top."""

import datetime
import io

import numpy
import numpy.typing
import pypdfium2
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.canvas.colours import ScreenColours
from desktop.canvas.letters import LetterCase
from desktop.canvas.page_painter import PagePainter
from desktop.canvas.typefaces import ScreenFaces
from layouts.display.items import DisplayList
from layouts.press.pdf import DocumentInfo, write_pdf
from layouts.press.pdfx import page_origin
from layouts.press.presets import PRESETS

PROOF = PRESETS["proof"]
FINE, BAND = 16.0, 120  # pixels a point that pdfium draws, before they are averaged; points of a page at a time
Grey = numpy.typing.NDArray[numpy.float64]


def on_canvas(page: DisplayList, faces: ScreenFaces, scale: float) -> Grey:
    """As the canvas paints the page."""
    image = QImage(round(page.width * scale), round(page.height * scale), QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        shown = PagePainter(page, LetterCase(faces), ScreenColours(PROOF), None)
        shown.paint(painter, scale, QRectF(0, 0, page.width, page.height))
    rows = numpy.frombuffer(image.constBits(), numpy.uint8).reshape(image.height(), image.bytesPerLine())
    return 1 - rows[:, : image.width()] / 255.0


def in_print(page: DisplayList, scale: float) -> Grey:
    """As pdfium draws the page's PDF."""
    created = datetime.datetime(2026, 11, 24, tzinfo=datetime.UTC)
    info = DocumentInfo(title="t", author="a", created=created, languages=("nl",), right_bound=False)
    assert page_origin(page, PROOF) == 0
    pdf = write_pdf((page,), info, PROOF, lambda key: b"").pdf
    # pdfium puts letters on whole pixels of its own: many times as large they stand where the file has them
    fine, sheet, bands = round(FINE / scale), pypdfium2.PdfDocument(io.BytesIO(pdf))[0], []
    for top in range(0, int(page.height), BAND):
        below = page.height - top - BAND
        shown = sheet.render(scale=scale * fine, grayscale=True, crop=(0, below, 0, top))
        bands.append(numpy.asarray(shown.to_pil().convert("L").reduce(fine)))
    return 1 - numpy.vstack(bands) / 255.0
