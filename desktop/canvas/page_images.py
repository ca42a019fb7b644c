"""Images of the pages on the screen: painted once for a size, mended where a page changes."""

import msgspec
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.canvas.colours import ScreenColours
from desktop.canvas.letters import LetterCase
from desktop.canvas.page_painter import PagePainter
from desktop.canvas.pictures import ScreenPictures
from desktop.canvas.sight import Sight
from layouts.display.items import DisplayList

LARGEST = 12_000_000  # pixels of a page that is kept as an image; larger ones are painted where they are seen
KEPT = 8
PAPER = QColor("white")


class Image(msgspec.Struct, eq=False):
    """A page's pixels at a scale, and the painter whose page they show."""

    painter: PagePainter
    scale: float
    pixels: QImage


class PageImages:
    """Draws pages. `notes`: with what lies on layers that are not printed; `hasty`: old sizes stretched will do."""

    def __init__(self, letters: LetterCase, colours: ScreenColours, pictures: ScreenPictures) -> None:
        self._letters, self._colours, self._pictures = letters, colours, pictures
        self._painters: dict[int, PagePainter] = {}
        self._images: dict[int, Image] = {}
        self.notes = True
        self.hasty = False

    def clear(self) -> None:
        """Forget all images: a picture has come, or what is shown is something else."""
        self._images.clear()

    def close(self) -> None:
        self._images.clear()
        self._painters.clear()

    def show_notes(self, notes: bool) -> None:
        if notes != self.notes:
            self.notes = notes
            self.close()

    def mended(self, index: int, page: DisplayList) -> QRectF:
        """Take a page as it is now; what of it must be drawn anew, in its points."""
        before = self._painters.get(index)
        after = self.painter(index, page)
        if before is None:
            return QRectF(0, 0, page.width, page.height)
        return QRectF() if before is after else after.changed_since(before)

    def painter(self, index: int, page: DisplayList) -> PagePainter:
        held = self._painters.get(index)
        if held is None or held.page is not page:
            shared = (self._letters, self._colours, self._pictures)
            held = PagePainter(page, *shared, notes=self.notes, before=held)
            self._painters[index] = held
        return held

    def draw(self, painter: QPainter, index: int, page: DisplayList, sight: Sight, dirty: QRectF, ratio: float) -> bool:
        """Draw what of a page lies in `dirty` (pixels of the window). False: stretched, to be drawn well later."""
        shown, held = sight.shown(index), self.painter(index, page)
        fine = shown.width() * shown.height() * ratio * ratio <= LARGEST
        image = self._images.get(index)
        if self.hasty and image is not None and image.scale != sight.scale:
            painter.drawImage(shown, image.pixels)
            return False
        if fine:
            painter.drawImage(shown.topLeft(), self._image(index, held, sight, ratio))
            return True
        painter.save()
        part = shown.intersected(dirty)
        painter.setClipRect(part)
        painter.fillRect(part, PAPER)
        painter.setTransform(sight.transform(index), True)
        corners = (QPointF(*sight.on_page(index, corner)) for corner in (part.topLeft(), part.bottomRight()))
        seen = QRectF(*corners)
        held.paint(painter, sight.scale * ratio, seen)
        painter.restore()
        return True

    def _image(self, index: int, held: PagePainter, sight: Sight, ratio: float) -> QImage:
        scale = sight.scale * ratio
        known = self._images.get(index)
        if known is not None and known.scale == sight.scale and known.pixels.devicePixelRatio() == ratio:
            if known.painter is not held:
                self._mend(known, held, scale)
            return known.pixels
        size = (sight.shown(index).size() * ratio).toSize()
        pixels = QImage(size, QImage.Format.Format_RGB32)
        pixels.fill(PAPER)
        with QPainter(pixels) as painter:
            painter.scale(scale, scale)
            held.paint(painter, scale, QRectF(0, 0, held.page.width, held.page.height))
        pixels.setDevicePixelRatio(ratio)
        self._images.pop(index, None)
        while len(self._images) >= KEPT:
            self._images.pop(next(iter(self._images)))
        self._images[index] = Image(held, sight.scale, pixels)
        return pixels

    def _mend(self, image: Image, held: PagePainter, scale: float) -> None:
        """Paint anew what differs between the page that an image shows and the page as it is now."""
        area = held.changed_since(image.painter)
        image.painter = held
        if area.isEmpty():
            return
        around = QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect().adjusted(-1, -1, 1, 1)
        part = around.intersected(QRect(0, 0, image.pixels.width(), image.pixels.height()))
        ratio = image.pixels.devicePixelRatio()
        image.pixels.setDevicePixelRatio(1.0)
        with QPainter(image.pixels) as painter:
            painter.setClipRect(part)
            painter.fillRect(part, PAPER)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(scale, scale)
            corner, size = QPointF(part.topLeft()) / scale, part.size().toSizeF() / scale
            held.paint(painter, scale, QRectF(corner, size))
        image.pixels.setDevicePixelRatio(ratio)


def shadow(painter: QPainter, shown: QRectF) -> None:
    """The shadow of a page on the pasteboard: only what shows of it, below and at the right."""
    for deep, darkness in ((6, 14), (4, 22), (2, 40)):
        colour = QColor(0, 0, 0, darkness)
        painter.fillRect(QRectF(shown.right(), shown.top() + 2, deep, shown.height()), colour)
        painter.fillRect(QRectF(shown.left() + 2, shown.bottom(), shown.width() - 2, deep), colour)
