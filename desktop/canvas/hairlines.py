"""Lines a pixel wide, along the window's edges: filled, which takes a tenth of the time of lines drawn with a pen."""

import math

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QPainter

Ink = QColor | QBrush


def upright(painter: QPainter, x: float, top: float, bottom: float, ink: Ink, clip: QRectF) -> None:
    """A vertical line on the pixel that `x` lies in, as far as it is within `clip`."""
    across = math.floor(x)
    if clip.left() - 1 <= across <= clip.right():
        first, last = math.floor(max(top, clip.top())), math.floor(min(bottom, clip.bottom()))
        painter.fillRect(across, first, 1, last - first + 1, ink)


def level(painter: QPainter, y: float, left: float, right: float, ink: Ink, clip: QRectF) -> None:
    """A horizontal line on the pixel that `y` lies in, as far as it is within `clip`."""
    down = math.floor(y)
    if clip.top() - 1 <= down <= clip.bottom():
        first, last = math.floor(max(left, clip.left())), math.floor(min(right, clip.right()))
        painter.fillRect(first, down, last - first + 1, 1, ink)


def box(painter: QPainter, rect: QRectF, ink: Ink, clip: QRectF) -> None:
    """The four sides of a rectangle, each pixel once, as far as they are within `clip`."""
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    level(painter, top, left, right, ink, clip)
    level(painter, bottom, left, right, ink, clip)
    upright(painter, left, math.floor(top) + 1, math.floor(bottom) - 1, ink, clip)
    upright(painter, right, math.floor(top) + 1, math.floor(bottom) - 1, ink, clip)
