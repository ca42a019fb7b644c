"""A tile of a page's image: painted a few lines at a time, so that no key and no frame waits for the whole of it.

What is seen of it stays as it was until the part under work is done; a tile seen for the first time fills as it comes.
"""

import math
import time
from functools import reduce

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.canvas.page_painter import PagePainter, area_of
from layouts.display.steps import Step, gathered

PAPER, FORMAT = QColor("white"), QImage.Format.Format_RGB32
MOST = 24  # rectangles: a tile that nobody looks at collects them while somebody types


class Tile:
    """Pixels of `cell`, device pixels of a page shown at `scale`; `pixels` are to be seen once `is_whole`.

    `stale`: parts of the cell that do not show the page as it is now.
    """

    def __init__(self, cell: QRect, scale: float) -> None:
        self.cell, self.scale = cell, scale
        self.pixels = QImage(cell.size(), FORMAT)
        self.stale = [cell]
        self.is_whole = False
        self._part = QRect()  # under work now, none of `stale`
        self._work: QImage | None = None  # its pixels until it is done, where the tile is seen as it was meanwhile
        self._left: list[Step] = []

    @property
    def is_fresh(self) -> bool:
        """Whether all of it shows the page as it is now."""
        return not self.stale and self._part.isEmpty()

    @property
    def late(self) -> list[QRect]:
        """What does not."""
        return self.stale if self._part.isEmpty() else [self._part, *self.stale]

    def spoil(self, part: QRect) -> None:
        """A part of the page, in device pixels, looks otherwise now."""
        changed = part.intersected(self.cell)
        if not changed.isEmpty():
            if changed.intersects(self._part):
                self._drop()
            self.stale = _fewer([*self.stale, changed])

    def mend(self, page: PagePainter, until: float) -> bool:
        """Paint what is stale, one item at the least, then as long as there is time; whether all of it is fresh."""
        while not self.is_fresh:
            if begins := self._part.isEmpty():
                self._part = self.stale.pop(0)
                self._left = page.steps_in(self._points(self._part), self.scale)
                # as large as the tile: Qt takes another quarter of a pixel for a letter that begins left of an image
                self._work = QImage(self.cell.size(), FORMAT) if self.is_whole else None
            pixels = self.pixels if self._work is None else self._work
            self._left = self._paint(pixels, page, self._part, self._left, until, begins=begins)
            if self._left:
                return False
            if self._work is not None:
                with QPainter(self.pixels) as painter:
                    lies = self._part.translated(-self.cell.topLeft())
                    painter.drawImage(lies.topLeft(), self._work, lies)
            self._part, self._work = QRect(), None
            if self.stale and time.perf_counter() > until:
                return False
        self.is_whole = True
        return True

    def mend_now(self, page: PagePainter, part: QRect) -> bool:
        """Paint what of this part is stale, whatever time it takes; whether any of it was."""
        if self._part.intersects(part):
            self._drop()
        found = [both for both in (stale.intersected(part) for stale in self.stale) if not both.isEmpty()]
        for both in found:
            steps = page.steps_in(self._points(both), self.scale)
            self._paint(self.pixels, page, both, steps, math.inf, begins=True)
        if found:
            self.stale = [rest for stale in self.stale for rest in _without(stale, part)]
        return bool(found)

    def _drop(self) -> None:
        """Give up what is under work: it would be out of date."""
        if not self._part.isEmpty():
            self.stale.append(self._part)
            self._part, self._work, self._left = QRect(), None, []

    def _paint(
        self, pixels: QImage, page: PagePainter, part: QRect, steps: list[Step], until: float, *, begins: bool
    ) -> list[Step]:
        """Paint steps of a part of the cell, `begins`: on paper; what is left to paint."""
        with QPainter(pixels) as painter:
            painter.translate(-self.cell.topLeft())
            if part != self.cell:
                painter.setClipRect(part)
            if begins:
                painter.fillRect(part, PAPER)
            painter.scale(self.scale, self.scale)
            return page.go_on(painter, self.scale, self._points(part), steps, until=until)

    def _points(self, part: QRect) -> QRectF:
        return QRectF(QPointF(part.topLeft()) / self.scale, part.size().toSizeF() / self.scale)


def _fewer(parts: list[QRect]) -> list[QRect]:
    """The same parts as fewer rectangles of whole pixels."""
    if len(parts) == 1:
        return parts
    edges = [(part.left(), part.top(), part.right() + 1, part.bottom() + 1) for part in parts]
    found = [area_of(area).toRect() for area in gathered(edges)]
    return found if len(found) <= MOST else [reduce(QRect.united, found)]


def _without(whole: QRect, part: QRect) -> list[QRect]:
    """What of a rectangle lies outside another, as rectangles."""
    hole = whole.intersected(part)
    if hole.isEmpty():
        return [whole]
    above, below, left, right = QRect(whole), QRect(whole), QRect(hole), QRect(hole)
    above.setBottom(hole.top() - 1)
    below.setTop(hole.bottom() + 1)
    left.setLeft(whole.left())
    left.setRight(hole.left() - 1)
    right.setLeft(hole.right() + 1)
    right.setRight(whole.right())
    found = (above, below, left, right)
    return [rest for rest in found if not rest.isEmpty()]
