"""A display list painted: text as glyph runs, large and stretched letters as outlines, pictures, boxes."""

import math
import time
from collections.abc import Sequence
from functools import partial
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from desktop.canvas.colours import ScreenColours
from desktop.canvas.letters import ONWARD, LetterCase, onward_in
from desktop.canvas.pictures import METRE, ScreenPictures
from layouts.display.fitting import fitted
from layouts.display.items import DASHES, Box, DisplayList, PlacedPdf, PlacedPicture, TextLine
from layouts.display.reach import Reach
from layouts.display.steps import Step, followed, steps_in, steps_of
from layouts.model.geometry import Rect, Turn

HINTS = (
    QPainter.RenderHint.Antialiasing
    | QPainter.RenderHint.SmoothPixmapTransform
    | QPainter.RenderHint.VerticalSubpixelPositioning
)
SHORTEST = 0.01  # of a dash, in widths of the pen
SMOOTHED = 2  # device pixels that what is drawn may be smoothed beyond what it reaches over


class PagePainter:
    """Paints one display list, over and over. `notes`: with what lies on layers that are not printed.

    `before`: what painted the page as it was before. `changes`: what must then be painted anew, in points.
    """

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
        items = (*page.items, *page.notes) if notes else page.items
        self._inks: dict[str, QColor] = {}
        self.changes: list[QRectF] = []
        if before is None:
            self._steps = steps_of(items)
            return
        self._steps, areas = followed(before._steps, items)
        if before.page.inks != page.inks:
            self.changes = [QRectF(-1e4, -1e4, 2e4, 2e4)]
        else:
            self._inks = before._inks
            self.changes = [area_of(reach) for reach in areas]

    @property
    def lines(self) -> int:
        """About how many runs of glyphs the page has."""
        return len(self._steps)

    def paint(self, painter: QPainter, scale: float, clip: QRectF, *, at_once: bool = False) -> None:
        """Draw what lies in `clip` (points). The painter's unit is the point, `scale` device pixels long.

        `at_once`: wait for pictures instead of leaving them for the next time.
        """
        self.go_on(painter, scale, clip, self.steps_in(clip, scale), at_once=at_once)

    def steps_in(self, clip: QRectF, scale: float) -> list[Step]:
        """What shows in `clip` (points) at this scale, in the order in which it is drawn."""
        more = SMOOTHED / scale
        return steps_in(
            self._steps, clip.left() - more, clip.top() - more, clip.right() + more, clip.bottom() + more
        )

    def go_on(
        self,
        painter: QPainter,
        scale: float,
        clip: QRectF,
        steps: Sequence[Step],
        *,
        at_once: bool = False,
        until: float = math.inf,
    ) -> list[Step]:
        """Draw these, one at the least, then as long as there is time (time.perf_counter); what is left to draw."""
        painter.setRenderHints(HINTS)
        straight = QPointF(ONWARD / scale, ONWARD / scale)
        for number, step in enumerate(steps, 1):
            item, whole, onward, within = step.item, None, straight, clip
            if item.turn.angle:
                whole = painter.transform()
                painter.setTransform(transform_of(item.turn) * whole)
                onward, within = onward_in(item.turn.angle, scale), QRectF(-1e5, -1e5, 2e5, 2e5)
            match item:
                case TextLine():
                    portions = step.cast
                    if not isinstance(portions, list):
                        portions = step.cast = self._letters.cast(item.runs)
                    at = QPointF(item.x, item.y)
                    self._letters.paint(painter, portions, at, self._colour, scale, within, onward)
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
            if time.perf_counter() > until:
                return list(steps[number:])
        return []

    def showing(self, key: str) -> list[QRectF]:
        """Where the page shows a picture, or a page of a PDF."""
        return [
            area_of(step.reach)
            for step in self._steps
            if (isinstance(step.item, PlacedPicture) and step.item.picture == key)
            or (isinstance(step.item, PlacedPdf) and step.item.pdf == key)
        ]

    def _colour(self, ink: str) -> QColor:
        colour = self._inks.get(ink)
        if colour is None:
            colour = self._inks[ink] = self._colours.of(ink, self.page.inks)
        return colour

    def _box(self, painter: QPainter, box: Box) -> None:
        rect = qrect(box.rect)
        draw = painter.drawEllipse if box.form == "ellipse" else painter.drawRect
        if box.radius > 0 and box.form == "rectangle":
            radius = min(box.radius, box.rect.width / 2, box.rect.height / 2)
            draw = partial(painter.drawRoundedRect, xRadius=radius, yRadius=radius)
        if box.fill:
            painter.setPen(Qt.PenStyle.NoPen)
            whole = box.tint >= 1
            painter.setBrush(
                self._colour(box.fill) if whole else self._colours.of(box.fill, self.page.inks, box.tint)
            )
            draw(rect)
        if box.stroke and box.stroke_width > 0:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(self._colour(box.stroke), box.stroke_width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            if box.line in DASHES:
                # in widths of the pen; Qt draws no dash of no length
                pen.setDashPattern([max(part, SHORTEST) for part in DASHES[box.line]])
                pen.setCapStyle(Qt.PenCapStyle.RoundCap if box.line == "dotted" else Qt.PenCapStyle.FlatCap)
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


def area_of(reach: Reach) -> QRectF:
    left, top, right, bottom = reach
    return QRectF(left, top, right - left, bottom - top)


def transform_of(turn: Turn) -> QTransform:
    """The rotation as Qt's painter takes it."""
    return QTransform().translate(turn.x, turn.y).rotate(turn.angle).translate(-turn.x, -turn.y)
