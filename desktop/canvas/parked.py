"""What stands beyond the edges of pages: frames parked on the pasteboard, and what reaches over the trim.

The images of pages end at the trim; what lies beyond it is painted straight into the window, never over another page.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QRegion

from desktop.canvas.page_images import PageImages
from desktop.canvas.page_painter import qrect
from desktop.canvas.sight import Parked, Sight
from desktop.state import State
from layouts.memory import Latest
from layouts.model.frame import bounds_of
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.layers import is_shown

PAGES = 2000  # remembered
INK = 6.0  # points that letters may reach beyond their frame


class Beyond:
    """Remembers of every page what reaches beyond its edges. Memory changes speed only."""

    def __init__(self) -> None:
        self._pages: Latest[int, tuple[Rect, ...]] = Latest(PAGES)
        self._of: tuple[object, ...] = ()
        self._found: Parked = ()

    def of(self, issue: Issue) -> Parked:
        """The frames' rectangles, by the index of their page; pages without any are left out."""
        if self._of and self._of[0] is issue.pages and self._of[1] is issue.layers and self._of[2] is issue.setup:
            return self._found  # asked at every look at the canvas
        found = ((index, self._page(issue, index)) for index in range(len(issue.pages)))
        self._of = issue.pages, issue.layers, issue.setup
        self._found = tuple((index, rects) for index, rects in found if rects)
        return self._found

    def _page(self, issue: Issue, index: int) -> tuple[Rect, ...]:
        frames, layers, setup = issue.pages[index].frames, issue.layers, issue.setup

        def made() -> tuple[Rect, ...]:
            bounds = (bounds_of(frame) for frame in frames if is_shown(layers, frame))
            return tuple(
                rect
                for rect in bounds
                if rect.x < 0 or rect.y < 0 or rect.right > setup.width or rect.bottom > setup.height
            )

        return self._pages.get(index, (frames, layers, setup), made)


def paint_beyond(
    painter: QPainter, images: PageImages, sight: Sight, state: State, region: QRegion, ratio: float
) -> None:
    """Paint what of the window's region (pixels, no page there) shows of what stands beyond the pages' edges."""
    for index, rects in sight.parked:
        if index >= len(state.pages) or index not in sight.pages:
            continue
        for rect in rects:
            clip = qrect(rect).adjusted(-INK, -INK, INK, INK)
            part = region.intersected(_shown(sight, index, clip).toAlignedRect())
            if not part.isEmpty():
                painter.save()
                painter.setClipRegion(part)
                painter.setTransform(sight.transform(index), True)
                images.paint(painter, index, state.pages[index], sight.scale * ratio, clip)
                painter.restore()


def _shown(sight: Sight, page: int, area: QRectF) -> QRectF:
    corner, scale = sight.corner(page), sight.scale
    return QRectF(corner + area.topLeft() * scale, area.size() * scale)
