"""Rulers along the canvas, in millimetres of the page worked on; guides are dragged out of them."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from desktop.tools.guides import Pulling
from layouts.model.lengths import MM

if TYPE_CHECKING:
    from desktop.canvas.view import Canvas

THICKNESS = 18  # pixels
LEAST_APART = 5.0  # pixels between marks
NUMBERED_APART = 45.0  # pixels between numbers
NUMBER = 60  # pixels that a number may take beside its mark
STEPS = (0.1, 0.5, 1.0, 5.0, 10.0, 50.0, 100.0)  # mm


class Rulers:
    """Both of them, at the top and at the left."""

    def __init__(self, canvas: "Canvas") -> None:
        self.across, self.down = Ruler(canvas, across=True), Ruler(canvas, across=False)
        self._soon = QTimer(canvas, singleShot=True, interval=0)
        self._soon.timeout.connect(self.follow)

    def place(self, room: QRect, *, shown: bool) -> None:
        """Lay them along the room that is left for the pages."""
        self.across.setGeometry(room.left(), room.top() - THICKNESS, room.width(), THICKNESS)
        self.down.setGeometry(room.left() - THICKNESS, room.top(), THICKNESS, room.height())
        for ruler in (self.across, self.down):
            ruler.setVisible(shown)

    def point(self, at: QPointF) -> None:
        """Mark where the pointer is, in pixels of the canvas."""
        for ruler in (self.across, self.down):
            ruler.point(at)

    def follow(self, *, soon: bool = False) -> None:
        """The pages may have moved, or have another size. `soon`: in the next turn, when the text has been painted."""
        if soon:
            self._soon.start()
            return
        self._soon.stop()
        for ruler in (self.across, self.down):
            ruler.follow()


class Ruler(QWidget):
    """One ruler; `across`: the one at the top."""

    def __init__(self, canvas: "Canvas", *, across: bool) -> None:
        super().__init__(canvas)
        self._canvas, self._across = canvas, across
        self._pointer = -1.0
        self._shown = (0.0, 0.0)  # where the page began when it was painted last, in pixels, and its scale
        self.setMouseTracking(True)
        # numbers count from the page's left in every language
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCursor(Qt.CursorShape.SplitVCursor if across else Qt.CursorShape.SplitHCursor)

    def point(self, at: QPointF) -> None:
        for place in (self._pointer, at.x() if self._across else at.y()):
            self.update(self._part(place - 1, place + 2))
        self._pointer = at.x() if self._across else at.y()

    def follow(self) -> None:
        """Marks are moved along with the page, and only new ones are drawn."""
        origin, scale = now = self._origin()
        moved = round(origin - self._shown[0])
        if now == self._shown:
            return
        if scale != self._shown[1] or abs(moved) >= self._length:
            self.update()
            return
        self._shown = now
        self.scroll(*((moved, 0) if self._across else (0, moved)))
        for place in (self._pointer, self._pointer + moved):  # the pointer's own mark stays where it was
            self.update(self._part(place - 1, place + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        origin, scale = self._shown = self._origin()
        part = event.rect()
        start, end = (part.left(), part.right()) if self._across else (part.top(), part.bottom())
        pitch = scale * MM
        step = next((step for step in STEPS if step * pitch >= LEAST_APART), STEPS[-1])
        numbered = next((step for step in STEPS if step * pitch >= NUMBERED_APART), 500.0)
        with QPainter(self) as painter:
            palette = self.palette()
            painter.fillRect(event.rect(), palette.color(QPalette.ColorRole.Window))
            ink = palette.color(QPalette.ColorRole.WindowText)
            painter.setPen(QPen(ink, 1))
            font = painter.font()
            font.setPixelSize(9)
            painter.setFont(font)
            marks = []
            first = math.floor((start - NUMBER - origin) / (step * pitch))
            for number in range(first, math.ceil((end + NUMBER - origin) / (step * pitch)) + 1):
                at = round(origin + number * step * pitch) + 0.5
                value = number * step
                whole = abs(value / numbered - round(value / numbered)) < 1e-6
                marks.append(self._mark(at, THICKNESS if whole else 5 if step * 5 != numbered else 4))
                if whole:
                    self._number(painter, at, f"{value:g}")
            painter.drawLines(marks)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1))
            if self._pointer >= 0:
                painter.drawLine(self._mark(self._pointer, THICKNESS))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            canvas = self._canvas
            page = canvas.sight.page_at(QPointF(canvas.viewport().rect().center()))
            page = page if canvas.session.state.page not in canvas.sight.pages else canvas.session.state.page
            canvas.pointer.pull(Pulling(page, self._across, None, canvas.session.state.issue), page)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._canvas.pointer.move(self._moved(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._canvas.pointer.release(self._moved(event))

    @property
    def _length(self) -> int:
        return self.width() if self._across else self.height()

    def _origin(self) -> tuple[float, float]:
        """Where the page worked on begins, in pixels, and its scale."""
        sight = self._canvas.sight
        corner = sight.corner(self._canvas.session.state.page)
        return corner.x() if self._across else corner.y(), sight.scale

    def _part(self, start: float, end: float) -> QRect:
        first, long = math.floor(start), math.ceil(end) - math.floor(start)
        return QRect(first, 0, long, THICKNESS) if self._across else QRect(0, first, THICKNESS, long)

    def _moved(self, event: QMouseEvent) -> QMouseEvent:
        """The event as the canvas would have had it."""
        at = QPointF(self._canvas.viewport().mapFromGlobal(event.globalPosition()))
        return QMouseEvent(
            event.type(), at, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )

    def _mark(self, at: float, length: float) -> QLineF:
        if self._across:
            return QLineF(at, THICKNESS - length, at, THICKNESS)
        return QLineF(THICKNESS - length, at, THICKNESS, at)

    def _number(self, painter: QPainter, at: float, text: str) -> None:
        if self._across:
            painter.drawText(QRectF(at + 2, 0, NUMBER, THICKNESS - 6), text)
            return
        painter.save()
        painter.translate(0, at - 2)
        painter.rotate(-90)
        painter.drawText(QRectF(0, 0, NUMBER, THICKNESS - 6), text)
        painter.restore()
