"""What part of the pasteboard the window shows, and how large: pixels of the window and points of pages, both ways."""

from functools import cached_property

import msgspec
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from desktop.canvas.pasteboard import Pasteboard
from layouts.model.geometry import Rect

# Rectangles of frames that reach beyond their page's edges, by the page's index, in points of the page.
Parked = tuple[tuple[int, tuple[Rect, ...]], ...]

LEAST, MOST = 0.05, 40.0  # pixels of a point


class Sight(msgspec.Struct, frozen=True, dict=True):
    """A pasteboard seen at `scale` pixels a point, its pixel (`left`, `top`) in the window's corner. `parked`: what
    stands beyond the pages' edges."""

    board: Pasteboard
    scale: float
    left: int
    top: int
    width: int
    height: int
    parked: Parked = ()

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
        """The page under a pixel, beside all of them the one whose frame stands there, or the nearest one."""
        x, y = (at.x() + self.left) / self.scale, (at.y() + self.top) / self.scale
        page = self.board.page_at(x, y)
        if self.parked and page >= 0 and not _holds(self.board.rect(page), x, y):
            for index, rects in self.parked:
                if any(_holds(rect, *self.board.on_page(index, x, y)) for rect in rects):
                    return index
        return page

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
        """The pages that are seen, the one in the middle first; then those of which something is seen beside them."""
        return self.seen(self.view)

    def seen(self, view: Rect) -> tuple[int, ...]:
        """The pages that a part of the pasteboard shows, or something that belongs to them."""
        pages = self.board.seen(view)
        if not self.parked:
            return pages
        beside = (index for index, whole in self._extents.items() if whole.overlaps(view, 0.0))
        return (*pages, *(index for index in beside if index not in pages))

    def extent(self, page: int) -> QRectF:
        """The trim of a page with what stands beyond it, in pixels."""
        whole = self._extents.get(page) if self.parked else None
        if whole is None:
            return self.shown(page)
        x, y = self.board.on_page(page, whole.x, whole.y)
        return self.rect(page, Rect(x, y, whole.width, whole.height))

    @cached_property
    def overhang(self) -> Rect:
        """What the pages take up of the pasteboard with all that stands beyond them, in points."""
        rects = [Rect(0, 0, self.board.width, self.board.height), *self._extents.values()]
        return _union(rects)

    @cached_property
    def _extents(self) -> dict[int, Rect]:
        """Of the pages with something beyond their edges, all that they take up of the pasteboard."""
        found: dict[int, Rect] = {}
        for index, rects in self.parked:
            if self.board.lies(index):
                trim = self.board.rect(index)
                moved = (Rect(trim.x + rect.x, trim.y + rect.y, rect.width, rect.height) for rect in rects)
                found[index] = _union([trim, *moved])
        return found


def _holds(rect: Rect, x: float, y: float) -> bool:
    return rect.x <= x <= rect.right and rect.y <= y <= rect.bottom


def _union(rects: list[Rect]) -> Rect:
    left, top = min(rect.x for rect in rects), min(rect.y for rect in rects)
    right, bottom = max(rect.right for rect in rects), max(rect.bottom for rect in rects)
    return Rect(left, top, right - left, bottom - top)


def _way(start: float, end: float, first: float, last: float, ahead: float) -> float:
    """From `first` to `last` there is room; what needs more shows its beginning, what needs nearly all the middle."""
    end = min(end, start + last - first)
    further = min(ahead * (last - first), ((last - first) - (end - start)) / 2)
    if start < first:
        return start - first - further
    return end - last + further if end > last else 0.0
