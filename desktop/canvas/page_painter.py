"""A display list painted: text as glyph runs, large and stretched letters as outlines, pictures, boxes."""

from typing import assert_never

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from desktop.canvas.colours import ScreenColours
from desktop.canvas.letters import LetterCase
from desktop.canvas.pictures import METRE, ScreenPictures
from layouts.display.fitting import fitted
from layouts.display.items import Box, DisplayList, Item, PlacedPdf, PlacedPicture, TextLine
from layouts.model.geometry import Rect, Turn, bounds


class Step(msgspec.Struct, eq=False):
    """An item and the upright rectangle that it reaches over, in points from the page's top left."""

    item: Item
    bounds: QRectF


class PagePainter:
    """Paints one display list, over and over. `notes`: with what lies on layers that are not printed."""

    def __init__(
        self,
        page: DisplayList,
        letters: LetterCase,
        colours: ScreenColours,
        pictures: ScreenPictures | None,
        *,
        notes: bool = False,
        before: "PagePainter | None" = None,
    ) -> None:
        self.page = page
        self._letters = letters
        self._colours = colours
        self._pictures = pictures
        # of the page as it was before, most items are still the same objects
        known = {id(step.item): step for step in before._steps} if before is not None else {}
        self._steps: list[Step] = [
            known.get(id(item)) or Step(item, self._bounds(item))
            for item in (*page.items, *(page.notes if notes else ()))
        ]

    def paint(self, painter: QPainter, scale: float, clip: QRectF, *, at_once: bool = False) -> None:
        """Draw what lies in `clip` (points). The painter's unit is the point, `scale` device pixels long.

        `at_once`: wait for pictures instead of leaving them for the next time.
        """
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for step in self._steps:
            if not step.bounds.intersects(clip):
                continue
            item, whole = step.item, None
            if item.turn.angle:
                whole = painter.transform()
                painter.setTransform(transform_of(item.turn) * whole)
            within = clip if whole is None else QRectF(-1e5, -1e5, 2e5, 2e5)
            match item:
                case TextLine():
                    at = QPointF(item.x, item.y)
                    for run in item.runs:
                        colour = self._colours.of(run.ink, self.page.inks)
                        self._letters.paint(painter, run, at, colour, scale, within)
                case Box():
                    self._box(painter, item)
                case PlacedPicture():
                    self._picture(painter, item, scale, at_once)
                case PlacedPdf():
                    self._page(painter, item, scale, at_once)
                case _:
                    assert_never(item)
            if whole is not None:
                painter.setTransform(whole)

    def changed_since(self, before: "PagePainter") -> QRectF:
        """What must be painted anew where the other one's page stood: empty when nothing differs."""
        old, new = before._steps, self._steps
        if before.page.inks != self.page.inks:
            return QRectF(-1e4, -1e4, 2e4, 2e4)
        head = next((n for n, (a, b) in enumerate(zip(old, new)) if not _same(a, b)), min(len(old), len(new)))
        most = min(len(old), len(new)) - head
        tail = next((n for n in range(most) if not _same(old[-1 - n], new[-1 - n])), most)
        area = QRectF()
        for step in (*old[head : len(old) - tail], *new[head : len(new) - tail]):
            area = area.united(step.bounds)
        return area

    def _bounds(self, item: Item) -> QRectF:
        match item:
            case TextLine():
                area = QRectF()
                for run in item.runs:
                    area = area.united(self._letters.letters(run).bounds)
                area.translate(item.x, item.y)
            case Box():
                area = qrect(item.rect).adjusted(*_grown(item.stroke_width))
            case PlacedPicture() | PlacedPdf():
                area = qrect(item.rect)
            case _:
                assert_never(item)
        if item.turn.angle:
            upright = Rect(area.x(), area.y(), area.width(), area.height())
            area = qrect(bounds(upright, item.turn))
        # a rectangle of no width or height would meet nothing
        return area.adjusted(-0.01, -0.01, 0.01, 0.01)

    def _box(self, painter: QPainter, box: Box) -> None:
        rect = qrect(box.rect)
        draw = painter.drawEllipse if box.form == "ellipse" else painter.drawRect
        if box.fill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colours.of(box.fill, self.page.inks))
            draw(rect)
        if box.stroke and box.stroke_width > 0:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(self._colours.of(box.stroke, self.page.inks), box.stroke_width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            draw(rect)

    def _picture(self, painter: QPainter, placed: PlacedPicture, scale: float, at_once: bool) -> None:
        rect, crop = qrect(placed.rect), placed.crop
        wanted = placed.rect.width * scale / max(crop.width, 0.01)
        image = self._pictures.image(placed.picture, wanted, at_once=at_once) if self._pictures else None
        if image is None or image.isNull():
            _missing(painter, rect, crossed=image is not None)
            return
        width, height = image.width(), image.height()
        painter.drawImage(
            rect, image, QRectF(crop.x * width, crop.y * height, crop.width * width, crop.height * height)
        )

    def _page(self, painter: QPainter, placed: PlacedPdf, scale: float, at_once: bool) -> None:
        """An advert, cut off at its slot; on the white that its page stands on."""
        wanted = placed.rect.width * scale / max(placed.crop.width, 0.01)
        image = self._pictures.page(placed, wanted, at_once=at_once) if self._pictures else None
        if image is None or image.isNull():
            _missing(painter, qrect(placed.rect), crossed=image is not None)
            return
        wide = image.width() / image.dotsPerMeterX() * METRE
        lies = fitted(placed, wide, wide * image.height() / image.width())
        painter.save()
        painter.setClipRect(qrect(lies.seen), Qt.ClipOperation.IntersectClip)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)  # its white is paper
        painter.drawImage(qrect(lies.whole), image)
        painter.restore()


def _missing(painter: QPainter, rect: QRectF, *, crossed: bool) -> None:
    """A grey box; with a cross for what cannot be read, as the PDF has it."""
    painter.fillRect(rect, QColor(232, 232, 232))
    if crossed:
        painter.setPen(QPen(QColor(150, 150, 150), 0.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)
        painter.drawLine(rect.topLeft(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.topRight())


def qrect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def transform_of(turn: Turn) -> QTransform:
    """The rotation as Qt's painter takes it."""
    return QTransform().translate(turn.x, turn.y).rotate(turn.angle).translate(-turn.x, -turn.y)


def _same(one: Step, other: Step) -> bool:
    return one.item is other.item or one.item == other.item


def _grown(stroke: float) -> tuple[float, float, float, float]:
    return -stroke, -stroke, stroke, stroke
