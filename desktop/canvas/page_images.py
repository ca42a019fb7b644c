"""Images of the pages on the screen, in tiles: painted where they are seen, mended where a page changes.

Tiles lie on whole device pixels, so they are copied as they are. A window is shown within `FRAME` seconds: what of it
is not painted by then is shown as it was, told, and painted in the next moments. While somebody scrolls or zooms
(`in_hand`), tiles of another size are stretched meanwhile. While somebody types or drags, what lies at the caret or the
pointer (`focus`) is painted anew at once.
"""

import math
import time
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QRegion

from desktop.canvas.colours import ScreenColours
from desktop.canvas.letters import LetterCase
from desktop.canvas.page_painter import SMOOTHED, PagePainter
from desktop.canvas.pictures import ScreenPictures
from desktop.canvas.sight import Sight
from desktop.canvas.tiles import PAPER, Tile
from layouts.display.items import DisplayList

WIDE, HIGH = 1024, 128  # device pixels of a tile: a fit page is one wide, and one line of text is within two
KEPT = 24_000_000  # bytes of tiles, and three windows at the least
READY = 8  # pages that are ready to be painted, and those that have tiles
FRAME = 0.006  # seconds that missing tiles may take of a frame

Where = tuple[int, float, int, int]  # page, device pixels a point, column, row
Cell = tuple[Where, QRect]  # a tile, and where it lies on its page, in device pixels


class PageImages:
    """Draws pages. `notes`: with what lies on layers that are not printed; `in_hand`: old sizes stretched will do;
    `focus`: what of the window, in its pixels, cannot wait while all else can; none: nothing waits, unless
    `is_opening`: an issue's first page fills as it is painted.
    """

    def __init__(self, letters: LetterCase, colours: ScreenColours, pictures: ScreenPictures) -> None:
        self._letters, self._colours, self._pictures = letters, colours, pictures
        self._painters: dict[int, PagePainter] = {}
        self._tiles: dict[Where, Tile] = {}  # the one used last at the end
        self._bytes = 0
        self._ready = 0  # pages that were left when it was looked last which are of use
        self.notes = True
        self.in_hand = self.is_opening = False
        self.focus: QRectF | None = None

    def clear(self) -> None:
        """Forget all images: a picture has come, or what is shown is something else."""
        self._tiles.clear()
        self._bytes = 0

    def close(self) -> None:
        self.clear()
        self._painters.clear()

    def renew(self) -> None:
        """Equal pages come in the place of these: the images are theirs too, and what was made to paint them is made
        again."""
        self._painters.clear()

    def show_notes(self, notes: bool) -> None:
        if notes != self.notes:
            self.notes = notes
            self.close()

    def take(self, index: int, page: DisplayList) -> list[QRectF]:
        """Take a page as it is now; what of it must be drawn anew, in its points."""
        before = self._painters.pop(index, None)
        if before is not None and before.page is page:
            self._painters[index] = before  # the one used last at the end
            return []
        shared = (self._letters, self._colours, self._pictures)
        held = self._painters[index] = PagePainter(page, *shared, notes=self.notes, before=before)
        if before is None:
            return [QRectF(0, 0, page.width, page.height)]
        self._letters.settle(sum(painter.lines for painter in self._painters.values()))
        self._spoil(index, held.changes)
        return held.changes

    def have_picture(self, key: str) -> None:
        """A picture has been read: where it is shown, pages are to be painted anew."""
        for index, painter in self._painters.items():
            self._spoil(index, painter.showing(key))

    def draw(
        self, painter: QPainter, index: int, page: DisplayList, sight: Sight, dirty: QRegion, ratio: float, until: float
    ) -> list[QRectF]:
        """Draw what of a page lies in `dirty` (pixels of the window); what is not as it should be yet is given back.

        `until`: when the frame should be done (time.perf_counter), which counts while something may be late.
        """
        self.take(index, page)
        shown, scale = sight.shown(index), sight.scale * ratio
        part = shown.intersected(QRectF(dirty.boundingRect()))
        if part.isEmpty():
            return []
        corner = QPoint(round(shown.x() * ratio), round(shown.y() * ratio))
        around = QRectF(part.topLeft() * ratio, part.size() * ratio)
        cells = [
            (where, cell)
            for where, cell in self._cells(index, page, scale, around, corner)
            if dirty.intersects(_in_window(cell, corner, ratio).toAlignedRect())
        ]
        begun = False
        if self.focus is not None:
            focus = QRectF(self.focus.topLeft() * ratio, self.focus.size() * ratio).toAlignedRect()
            begun = self._mend_now(cells, focus.translated(-corner))
        late: list[QRectF] = []
        painter.save()
        if ratio != 1.0:
            painter.scale(1 / ratio, 1 / ratio)
        waits = self.in_hand or self.is_opening or self.focus is not None
        until = until if waits else math.inf
        for where, cell in self._in_order(cells, corner, ratio):
            tile = self._tiles.get(where)
            if self.in_hand and not (tile and tile.is_whole) and self._stretched(painter, where, cell, corner):
                continue  # sharp when the hand rests
            # something is painted each time, or it would never end
            if (tile and tile.is_fresh) or not begun or time.perf_counter() < until:
                begun = begun or tile is None or not tile.is_fresh
                tile = self._mended(where, cell, until)
            self._draw(painter, where, cell, corner)
            if tile is None or not tile.is_fresh:
                parts = tile.late if tile is not None else [cell]
                late += [_in_window(part, corner, ratio) for part in parts]
        painter.restore()
        return late

    def paint(self, painter: QPainter, index: int, page: DisplayList, scale: float, clip: QRectF) -> None:
        """Paint a part of a page (points) with the painter of its tiles: what lies beyond the trim has none."""
        self.take(index, page)
        self._painters[index].paint(painter, scale, clip)

    def prepare(self, index: int, page: DisplayList, sight: Sight, seen: QRectF, ratio: float, until: float) -> bool:
        """Paint tiles of what is or may soon be seen, as long as there is time; whether all are there."""
        self.take(index, page)
        shown, scale = sight.shown(index), sight.scale * ratio
        part = shown.intersected(seen)
        corner = QPoint(round(shown.x() * ratio), round(shown.y() * ratio))
        for where, cell in self._cells(index, page, scale, QRectF(part.topLeft() * ratio, part.size() * ratio), corner):
            tile = self._tiles.get(where)
            if tile is None or not tile.is_fresh:
                if time.perf_counter() > until or not self._mended(where, cell, until).is_fresh:
                    return False
        return True

    def _cells(
        self, index: int, page: DisplayList, scale: float, part: QRectF, corner: QPoint
    ) -> Iterator[Cell]:
        """The tiles that a part of the window (device pixels) shows of a page, and where they lie on it."""
        whole = QRect(0, 0, round(page.width * scale), round(page.height * scale))
        seen = part.toAlignedRect().translated(-corner).intersected(whole)
        for row, column in _grid(seen):
            yield (index, scale, column, row), QRect(column * WIDE, row * HIGH, WIDE, HIGH).intersected(whole)

    def _in_order(self, cells: list[Cell], corner: QPoint, ratio: float) -> list[Cell]:
        """What lies near the focus first."""
        if self.focus is None:
            return cells
        middle = (self.focus.center() * ratio).toPoint() - corner
        return sorted(cells, key=lambda one: abs(one[1].center().y() - middle.y()))

    def _mend_now(self, cells: list[Cell], focus: QRect) -> bool:
        """What cannot wait, in device pixels of the page; whether there was anything to be painted."""
        begun = False
        for where, cell in cells:
            if cell.intersects(focus):
                begun = self._tile(where, cell).mend_now(self._painters[where[0]], focus) or begun
        return begun

    def _draw(self, painter: QPainter, where: Where, cell: QRect, corner: QPoint) -> None:
        """A tile as far as it has come; stretched, or paper, where it has not been painted yet."""
        tile = self._tiles.get(where)
        if tile is not None:
            painter.drawImage(corner + cell.topLeft(), tile.pixels)
        elif not self._stretched(painter, where, cell, corner):
            painter.fillRect(cell.translated(corner), PAPER)

    def _spoil(self, index: int, areas: list[QRectF]) -> None:
        """Areas of a page, in points, look otherwise now: the tiles there, of every size, and no others are asked."""
        if not areas:
            return
        page = self._painters[index].page
        for scale in {where[1] for where in self._tiles if where[0] == index}:
            whole = QRect(0, 0, round(page.width * scale), round(page.height * scale))
            for area in areas:
                shown = QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect()
                part = shown.adjusted(-SMOOTHED, -SMOOTHED, SMOOTHED, SMOOTHED).intersected(whole)
                for row, column in _grid(part):
                    tile = self._tiles.get((index, scale, column, row))
                    if tile is not None:
                        tile.spoil(part)

    def _tile(self, where: Where, cell: QRect) -> Tile:
        """The tile as it is, last among those used; a new one shows the page as other tiles have it, or paper."""
        tile = self._tiles.pop(where, None)
        if tile is None:
            tile = Tile(cell, where[1])
            with QPainter(tile.pixels) as painter:
                if not self._stretched(painter, where, cell, -cell.topLeft()):
                    painter.fillRect(tile.pixels.rect(), PAPER)
            self._bytes += tile.pixels.sizeInBytes()
        self._tiles[where] = tile
        return tile

    def _mended(self, where: Where, cell: QRect, until: float) -> Tile:
        """The tile, painted as the page is now as far as there is time."""
        tile = self._tile(where, cell)
        tile.mend(self._painters[where[0]], until)
        return tile

    def _stretched(self, painter: QPainter, where: Where, cell: QRect, corner: QPoint) -> bool:
        """Draw what a tile would show from tiles of another size; False where those do not cover it."""
        index, scale, _, _ = where
        for other in dict.fromkeys(known[1] for known in reversed(self._tiles) if known[0] == index):
            times, page = scale / other, self._painters[index].page
            part = QRectF(QPointF(cell.topLeft()) / times, cell.size().toSizeF() / times)
            cells = list(self._cells(index, page, other, part, QPoint()))
            if other != scale and cells and all(self._has(there) for there, _ in cells):
                painter.save()
                painter.setClipRect(cell.translated(corner))
                for there, lies in cells:
                    first, last = _times(lies.topLeft(), times), _times(lies.bottomRight() + QPoint(1, 1), times)
                    size = QSize(last.x() - first.x(), last.y() - first.y())
                    painter.drawImage(QRect(corner + first, size), self._tiles[there].pixels)
                painter.restore()
                return True
        return False

    def _has(self, where: Where) -> bool:
        tile = self._tiles.get(where)
        return tile is not None and tile.is_whole

    def fit(self, window: QSize, ratio: float) -> None:
        """Let go of the tiles used longest ago that are more than a window of this size needs."""
        most = max(KEPT, 12 * window.width() * window.height() * ratio * ratio)
        while self._bytes > most:
            self._bytes -= self._tiles.pop(next(iter(self._tiles))).pixels.sizeInBytes()
            self._ready = 0
        if len(self._painters) > max(READY, self._ready):
            tiled = {where[0] for where in self._tiles}
            for index in [index for index in list(self._painters)[:-READY] if index not in tiled]:
                del self._painters[index]
            self._ready = len(self._painters)
            self._letters.settle(sum(painter.lines for painter in self._painters.values()))


def _grid(part: QRect) -> Iterator[tuple[int, int]]:
    """Rows and columns of the tiles that a part of a page lies on; none for an empty one."""
    if not part.isEmpty():
        for row in range(part.top() // HIGH, part.bottom() // HIGH + 1):
            for column in range(part.left() // WIDE, part.right() // WIDE + 1):
                yield row, column


def shadow(painter: QPainter, shown: QRectF) -> None:
    """The shadow of a page on the pasteboard: only what shows of it, below and at the right."""
    for deep, darkness in ((6, 14), (4, 22), (2, 40)):
        colour = QColor(0, 0, 0, darkness)
        painter.fillRect(QRectF(shown.right(), shown.top() + 2, deep, shown.height()), colour)
        painter.fillRect(QRectF(shown.left() + 2, shown.bottom(), shown.width() - 2, deep), colour)


def _in_window(cell: QRect, corner: QPoint, ratio: float) -> QRectF:
    """A tile in pixels of the window."""
    lies = cell.translated(corner)
    return QRectF(QPointF(lies.topLeft()) / ratio, lies.size().toSizeF() / ratio)


def _times(point: QPoint, times: float) -> QPoint:
    return QPoint(round(point.x() * times), round(point.y() * times))
