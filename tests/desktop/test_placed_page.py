"""Adverts on the canvas: where the PDF has them, cut off where it cuts them off, turned as it turns them."""

import datetime

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.canvas.colours import ScreenColours
from desktop.canvas.letters import LetterCase
from desktop.canvas.page_painter import PagePainter
from desktop.canvas.pictures import ScreenPictures
from desktop.canvas.typefaces import ScreenFaces
from layouts.display.items import DisplayList, PlacedPdf
from layouts.model.frame import Fit
from layouts.model.geometry import UPRIGHT, Rect, Turn
from layouts.model.inks import BLACK
from layouts.press.pdf import DocumentInfo, write_pdf
from layouts.press.presets import PRESETS
from tests.layouts.press.adverts import advert, seen

PROOF = PRESETS["proof"]
SIDE = 300.0
WHOLE = Rect(0, 0, 1, 1)
DATA = advert("0 0 0 1 k 9 9 60 100 re f 100 60 80 20 re f 0 0 0 0.5 k 120 20 40 30 re f", width=200, height=100)


def placed(fit: Fit, turn: Turn = UPRIGHT, crop: Rect = WHOLE) -> DisplayList:
    item = PlacedPdf(Rect(60, 80, 150, 120), "ad", 1, "trim", crop, fit, "", "", "", 3, turn)
    return DisplayList(0, "1", SIDE, SIDE, 0.0, (BLACK,), (item,))


def painted(page: DisplayList, faces: ScreenFaces, read: dict[str, bytes]) -> Image.Image:
    pictures = ScreenPictures(lambda key: read[key])
    image = QImage(round(2 * SIDE), round(2 * SIDE), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.scale(2, 2)
        shown = PagePainter(page, LetterCase(faces), ScreenColours(PROOF), pictures)
        shown.paint(painter, 2.0, QRectF(0, 0, SIDE, SIDE), at_once=True)
    pictures.close()
    return Image.frombytes("RGB", (image.width(), image.height()), bytes(image.constBits()), "raw", "BGRX").convert("L")


@pytest.mark.parametrize(
    "page",
    [
        placed("whole"), placed("fill"), placed("actual"), placed("fill", crop=Rect(0.5, 0, 0.5, 1)),
        placed("whole", Turn(90, 135, 140)), placed("fill", Turn(30, 135, 140)),
    ],
)  # fmt: skip
def test_an_advert_looks_on_the_canvas_as_in_the_pdf(page: DisplayList, faces: ScreenFaces) -> None:
    info = DocumentInfo(title="t", created=datetime.datetime(2026, 11, 24, tzinfo=datetime.UTC))
    in_print = seen(write_pdf((page,), info, PROOF, lambda key: DATA).pdf, scale=2.0).convert("L")
    difference = ImageChops.difference(painted(page, faces, {"ad": DATA}), in_print)
    assert ImageStat.Stat(difference).mean[0] < 1.5, "edges apart, the same"
    inside = ImageStat.Stat(in_print.crop((120, 160, 420, 400))).mean[0]
    assert inside < 230, "there is something to see"


def test_an_advert_that_cannot_be_read_is_a_crossed_box(faces: ScreenFaces) -> None:
    image = painted(placed("whole"), faces, {"ad": b"no PDF"})
    assert image.getpixel((270, 180)) == 232 and min(image.crop((120, 160, 420, 400)).tobytes()) < 200
