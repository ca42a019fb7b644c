"""Images of the pages on the screen, in tiles: painted where they are seen, mended where a page changes.

Tiles lie on whole device pixels, so they are copied as they are. While somebody scrolls or zooms (`in_hand`), a window
is shown within `FRAME` seconds: tiles of another size are stretched, and what is still missing is painted next time.
While somebody types or drags, what lies at the caret or the pointer (`focus`) is painted anew at once, the rest as far
as `FRAME` reaches; what is late is shown as it was, and told, to be painted when there is time.
"""

import time
from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.canvas.colours import ScreenColours
from desktop.canvas.letters import LetterCase
from desktop.canvas.page_painter import PagePainter, gathered
from desktop.canvas.pictures import ScreenPictures
from desktop.canvas.sight import Sight
from layouts.display.items import DisplayList

WIDE, HIGH = 1024, 128  # device pixels of a tile: a fit page is one wide, and one line of text is within two
KEPT = 24_000_000  # bytes of tiles, and three windows at the least
READY = 8  # pages that are ready to be painted, and those that have tiles
FRAME = 0.006  # seconds that missing tiles may take of a frame
PAPER = QColor("white")

Where = tuple[int, float, int, int]  # page, device pixels a point, column, row
Cell = tuple[Where, QRect]  # a tile, and where it lies on its page, in device pixels


class Tile(msgspec.Struct, eq=False):
    """Pixels of a page, and what of them has changed since, in points of the page."""

    pixels: QImage
    stale: list[QRectF]


class PageImages:
    """Draws pages. `notes`: with what lies on layers that are not printed; `in_hand`: old sizes stretched will do;
    `focus`: what of the window, in its pixels, cannot wait while all else can; none: nothing waits.
    """

    def __init__(self, letters: LetterCase, colours: ScreenColours, pictures: ScreenPictures) -> None:
        self._letters, self._colours, self._pictures = letters, colours, pictures
        self._painters: dict[int, PagePainter] = {}
        self._tiles: dict[Where, Tile] = {}  # the one used last at the end
        self._bytes = 0
        self.notes = True
        self.in_hand = False
        self.focus: QRectF | None = None

    def clear(self) -> None:
        """Forget all images: a picture has come, or what is shown is something else."""
        self._tiles.clear()
        self._bytes = 0

    def close(self) -> None:
        self.clear()
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
        changes = held.changes_since(before)
        self._spoil(index, changes)
        return changes

    def have_picture(self, key: str) -> None:
        """A picture has been read: where it is shown, pages are to be painted anew."""
        for index, painter in self._painters.items():
            self._spoil(index, painter.showing(key))

    def draw(
        self, painter: QPainter, index: int, page: DisplayList, sight: Sight, dirty: QRectF, ratio: float, until: float
    ) -> list[QRectF]:
        """Draw what of a page lies in `dirty` (pixels of the window); what is not as it should be yet is given back.

        `until`: when the frame should be done (time.perf_counter), which counts while something may be late.
        """
        self.take(index, page)
        shown, scale = sight.shown(index), sight.scale * ratio
        part = shown.intersected(dirty)
        if part.isEmpty():
            return []
        corner = QPoint(round(shown.x() * ratio), round(shown.y() * ratio))
        cells = self._cells(index, page, scale, QRectF(part.topLeft() * ratio, part.size() * ratio), corner)
        now, later = self._in_order(list(cells), corner, ratio)
        late = []
        painter.save()
        if ratio != 1.0:
            painter.scale(1 / ratio, 1 / ratio)
        for number, (where, cell) in enumerate((*now, *later)):
            waits = number >= len(now) and not self._is_fresh(where)
            if waits and self.in_hand and where not in self._tiles and self._stretched(painter, where, cell, corner):
                late.append(_in_window(cell, corner, ratio))
            elif waits and number and time.perf_counter() > until:  # one at the least, or it would never end
                self._draw_old(painter, where, cell, corner)
                late.append(_in_window(cell, corner, ratio))
            else:
                painter.drawImage(corner + cell.topLeft(), self._fresh(where, cell))
        painter.restore()
        return late

    def prepare(self, index: int, page: DisplayList, sight: Sight, seen: QRectF, ratio: float, until: float) -> bool:
        """Paint tiles of what is or may soon be seen, as long as there is time; whether all are there."""
        self.take(index, page)
        shown, scale = sight.shown(index), sight.scale * ratio
        part = shown.intersected(seen)
        corner = QPoint(round(shown.x() * ratio), round(shown.y() * ratio))
        for where, cell in self._cells(index, page, scale, QRectF(part.topLeft() * ratio, part.size() * ratio), corner):
            if where not in self._tiles:
                if time.perf_counter() > until:
                    return False
                self._fresh(where, cell)
        return True

    def _cells(
        self, index: int, page: DisplayList, scale: float, part: QRectF, corner: QPoint
    ) -> Iterator[Cell]:
        """The tiles that a part of the window (device pixels) shows of a page, and where they lie on it."""
        whole = QRect(0, 0, round(page.width * scale), round(page.height * scale))
        seen = part.toAlignedRect().translated(-corner).intersected(whole)
        if seen.isEmpty():
            return
        for row in range(seen.top() // HIGH, seen.bottom() // HIGH + 1):
            for column in range(seen.left() // WIDE, seen.right() // WIDE + 1):
                cell = QRect(column * WIDE, row * HIGH, WIDE, HIGH).intersected(whole)
                yield (index, scale, column, row), cell

    def _in_order(self, cells: list[Cell], corner: QPoint, ratio: float) -> tuple[list[Cell], list[Cell]]:
        """What cannot wait, and what can: what lies near the focus first."""
        if self.focus is None:
            return ([], cells) if self.in_hand else (cells, [])
        focus = self.focus
        parts: tuple[list[Cell], list[Cell]] = ([], [])
        for where, cell in cells:
            parts[not _in_window(cell, corner, ratio).intersects(focus)].append((where, cell))
        now, later = parts
        middle = (focus.center() * ratio).toPoint() - corner
        return now, sorted(later, key=lambda one: abs(one[1].center().y() - middle.y()))

    def _is_fresh(self, where: Where) -> bool:
        tile = self._tiles.get(where)
        return tile is not None and not tile.stale

    def _draw_old(self, painter: QPainter, where: Where, cell: QRect, corner: QPoint) -> None:
        """What is late, as it was; paper where it has not been painted yet at any size."""
        tile = self._tiles.get(where)
        if tile is not None:
            painter.drawImage(corner + cell.topLeft(), tile.pixels)
        elif not self._stretched(painter, where, cell, corner):
            painter.fillRect(cell.translated(corner), PAPER)

    def _spoil(self, index: int, areas: list[QRectF]) -> None:
        if areas:
            for where, tile in self._tiles.items():
                if where[0] == index:
                    here = [area for area in areas if area.intersects(_area(where))]
                    tile.stale = gathered((*tile.stale, *here)) if tile.stale else here

    def _fresh(self, where: Where, cell: QRect) -> QImage:
        """The tile as the page is now."""
        tile = self._tiles.pop(where, None)
        if tile is None:
            tile = Tile(QImage(cell.size(), QImage.Format.Format_RGB32), [])
            self._paint(tile.pixels, where, cell, cell)
            self._bytes += tile.pixels.sizeInBytes()
        elif tile.stale:
            scale = where[1]
            for area in tile.stale:
                around = QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect().adjusted(-1, -1, 1, 1)
                self._paint(tile.pixels, where, cell, around.intersected(cell))
            tile.stale = []
        self._tiles[where] = tile
        return tile.pixels

    def _paint(self, pixels: QImage, where: Where, cell: QRect, part: QRect) -> None:
        """Paint a part of a tile; both as they lie on the page, in device pixels."""
        if part.isEmpty():
            return
        index, scale = where[0], where[1]
        with QPainter(pixels) as painter:
            painter.translate(-cell.topLeft())
            if part != cell:
                painter.setClipRect(part)
            painter.fillRect(part, PAPER)
            painter.scale(scale, scale)
            seen = QRectF(QPointF(part.topLeft()) / scale, part.size().toSizeF() / scale)
            self._painters[index].paint(painter, scale, seen)

    def _stretched(self, painter: QPainter, where: Where, cell: QRect, corner: QPoint) -> bool:
        """Draw what a tile would show from tiles of another size; False where those do not cover it."""
        index, scale, _, _ = where
        for other in dict.fromkeys(known[1] for known in reversed(self._tiles) if known[0] == index):
            times, page = scale / other, self._painters[index].page
            part = QRectF(QPointF(cell.topLeft()) / times, cell.size().toSizeF() / times)
            cells = list(self._cells(index, page, other, part, QPoint()))
            if cells and all(there in self._tiles for there, _ in cells):
                painter.save()
                painter.setClipRect(cell.translated(corner))
                for there, lies in cells:
                    first, last = _times(lies.topLeft(), times), _times(lies.bottomRight() + QPoint(1, 1), times)
                    size = QSize(last.x() - first.x(), last.y() - first.y())
                    painter.drawImage(QRect(corner + first, size), self._tiles[there].pixels)
                painter.restore()
                return True
        return False

    def fit(self, window: QSize, ratio: float) -> None:
        """Let go of the tiles used longest ago that are more than a window of this size needs."""
        most = max(KEPT, 12 * window.width() * window.height() * ratio * ratio)
        while self._bytes > most:
            self._bytes -= self._tiles.pop(next(iter(self._tiles))).pixels.sizeInBytes()
        if len(self._painters) > READY:
            tiled = {where[0] for where in self._tiles}
            for index in [index for index in list(self._painters)[:-READY] if index not in tiled]:
                del self._painters[index]
            self._letters.settle(sum(painter.lines for painter in self._painters.values()))


def shadow(painter: QPainter, shown: QRectF) -> None:
    """The shadow of a page on the pasteboard: only what shows of it, below and at the right."""
    for deep, darkness in ((6, 14), (4, 22), (2, 40)):
        colour = QColor(0, 0, 0, darkness)
        painter.fillRect(QRectF(shown.right(), shown.top() + 2, deep, shown.height()), colour)
        painter.fillRect(QRectF(shown.left() + 2, shown.bottom(), shown.width() - 2, deep), colour)


def _area(where: Where) -> QRectF:
    """What a tile shows, in points of its page, and a little around it."""
    _, scale, column, row = where
    return QRectF((column * WIDE - 2) / scale, (row * HIGH - 2) / scale, (WIDE + 4) / scale, (HIGH + 4) / scale)


def _in_window(cell: QRect, corner: QPoint, ratio: float) -> QRectF:
    """A tile in pixels of the window."""
    lies = cell.translated(corner)
    return QRectF(QPointF(lies.topLeft()) / ratio, lies.size().toSizeF() / ratio)


def _times(point: QPoint, times: float) -> QPoint:
    return QPoint(round(point.x() * times), round(point.y() * times))
