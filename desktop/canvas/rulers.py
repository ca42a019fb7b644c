"""Rulers along the canvas, in millimetres of the page worked on; guides are dragged out of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from desktop.tools.guides import Pulling
from layouts.model.lengths import MM

if TYPE_CHECKING:
    from desktop.canvas.view import Canvas

THICKNESS = 18  # pixels
LEAST_APART = 5.0  # pixels between marks
NUMBERED_APART = 45.0  # pixels between numbers
STEPS = (0.1, 0.5, 1.0, 5.0, 10.0, 50.0, 100.0)  # mm


class Ruler(QWidget):
    """One ruler; `across`: the one at the top."""

    def __init__(self, canvas: "Canvas", *, across: bool) -> None:
        super().__init__(canvas)
        self._canvas, self._across = canvas, across
        self._pointer = -1.0
        self.setMouseTracking(True)
        # numbers count from the page's left in every language
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCursor(Qt.CursorShape.SplitVCursor if across else Qt.CursorShape.SplitHCursor)

    def point(self, at: QPointF) -> None:
        """Mark where the pointer is, in pixels of the canvas."""
        self._pointer = at.x() if self._across else at.y()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        sight, page = self._canvas.sight, self._canvas.session.state.page
        corner = sight.corner(page)
        origin = corner.x() if self._across else corner.y()
        length = self.width() if self._across else self.height()
        pitch = sight.scale * MM
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
            first = int(-origin / (step * pitch)) - 1
            for number in range(first, first + int(length / (step * pitch)) + 3):
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
            canvas.pull_guide(Pulling(page, self._across, None, canvas.session.state.issue), page)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._canvas.pointer.move(self._moved(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._canvas.pointer.release(self._moved(event))

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
            painter.drawText(QRectF(at + 2, 0, 60, THICKNESS - 6), text)
            return
        painter.save()
        painter.translate(0, at - 2)
        painter.rotate(-90)
        painter.drawText(QRectF(0, 0, 60, THICKNESS - 6), text)
        painter.restore()
