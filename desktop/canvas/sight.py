"""What part of the pasteboard the window shows, and how large: pixels of the window and points of pages, both ways."""

from functools import cached_property

import msgspec
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from desktop.canvas.pasteboard import Pasteboard
from layouts.model.geometry import Rect

LEAST, MOST = 0.05, 40.0  # pixels of a point


class Sight(msgspec.Struct, frozen=True, dict=True):
    """A pasteboard seen at `scale` pixels a point, its pixel (`left`, `top`) in the window's corner."""

    board: Pasteboard
    scale: float
    left: int
    top: int
    width: int
    height: int

    def corner(self, page: int) -> QPointF:
        """Where a page's corner is shown: on a whole pixel, so that its image need not be resampled."""
        rect = self.board.rect(page)
        return QPointF(round(rect.x * self.scale) - self.left, round(rect.y * self.scale) - self.top)

    def shown(self, page: int) -> QRectF:
        """The trim of a page."""
        corner = self.corner(page)
        size = self.board
        return QRectF(corner.x(), corner.y(), size.page_width * self.scale, size.page_height * self.scale)

    def point(self, page: int, x: float, y: float) -> QPointF:
        """A point of a page."""
        corner = self.corner(page)
        return QPointF(corner.x() + x * self.scale, corner.y() + y * self.scale)

    def rect(self, page: int, rect: Rect) -> QRectF:
        """A rectangle of a page."""
        return QRectF(self.point(page, rect.x, rect.y), self.point(page, rect.right, rect.bottom))

    def on_page(self, page: int, at: QPointF) -> tuple[float, float]:
        """A pixel as a point of a page."""
        corner = self.corner(page)
        return (at.x() - corner.x()) / self.scale, (at.y() - corner.y()) / self.scale

    def page_at(self, at: QPointF) -> int:
        """The page under a pixel, or the nearest one."""
        return self.board.page_at((at.x() + self.left) / self.scale, (at.y() + self.top) / self.scale)

    def transform(self, page: int) -> QTransform:
        """From points of a page to pixels."""
        corner = self.corner(page)
        return QTransform(self.scale, 0, 0, self.scale, corner.x(), corner.y())

    def way_to(self, page: int, rect: Rect, margins: tuple[float, float], ahead: float = 0.0) -> tuple[float, float]:
        """How many pixels across and down bring a rectangle of a page into sight: none where it is, `margins` from the
        edges; else no further than needed, or by as many windows more as `ahead` says.
        """
        shown = self.rect(page, rect)
        return (
            _way(shown.left(), shown.right(), margins[0], self.width - margins[0], ahead),
            _way(shown.top(), shown.bottom(), margins[1], self.height - margins[1], ahead),
        )

    @property
    def view(self) -> Rect:
        """The part of the pasteboard that is seen, in points."""
        scale = self.scale
        return Rect(self.left / scale, self.top / scale, self.width / scale, self.height / scale)

    @cached_property
    def pages(self) -> tuple[int, ...]:
        """The pages that are seen, the one in the middle first."""
        return self.board.seen(self.view)


def _way(start: float, end: float, first: float, last: float, ahead: float) -> float:
    """From `first` to `last` there is room; what needs more shows its beginning, what needs nearly all the middle."""
    end = min(end, start + last - first)
    further = min(ahead * (last - first), ((last - first) - (end - start)) / 2)
    if start < first:
        return start - first - further
    return end - last + further if end > last else 0.0
