"""The list of pages: spreads as they lie, small pictures of pages, folios, sections, masters; dragged into order."""

import zlib
from collections.abc import Collection

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.language import tr
from desktop.panels.master_list import MASTER
from desktop.panels.thumbnails import Thumbnails, fitted
from desktop.panels.tiles import lay_in_tiles
from desktop.plain import plain_tip
from layouts.model.folios import printed_folios
from layouts.model.issue import Issue
from layouts.model.page import spreads

PAGE = Qt.ItemDataRole.UserRole  # the page's index; -1 for the empty half of a spread
MARGIN, FOOT, BAND = 6, 20, 4  # pixels around a page, under it, and of its section's band
LEAST, MOST = 70, 150  # pixels across a cell
DRAGGED = 64  # pixels, the height of what goes with the pointer
TINTS = ("#2a73b3", "#b3541e", "#2e7d46", "#8a3f9e", "#a3811b", "#1f7f86", "#b03060", "#5c6370")

Index = QModelIndex | QPersistentModelIndex


class PageList(QListWidget):
    """Two cells a row, left page and right page as seen, whatever the interface's direction.

    `moved`: pages dragged, and the index before which they were dropped; `mastered`: pages, and the name of the master
    that was dropped on one of them.
    """

    moved = Signal(object, int)
    mastered = Signal(object, str)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.thumbnails = thumbnails
        self.page_size = QSize(289, 380)
        self.sections: dict[int, tuple[str, str, bool]] = {}  # by page: section, master, whether text is left over
        self._drop: tuple[QModelIndex, bool] | None = None
        self._under = -1  # the page that a master is held over
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        lay_in_tiles(self)
        self.setSpacing(0)
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QListWidget.DragDropMode.DragDrop)
        self.viewport().setAcceptDrops(True)  # tiles that do not move by themselves had forbidden it
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setItemDelegate(PagePicture(self))
        thumbnails.painted.connect(lambda _index: self.viewport().update())
        self._measure()

    @property
    def chosen(self) -> tuple[int, ...]:
        """Indices of the selected pages, in their order."""
        found = (item.data(PAGE) for item in self.selectedItems())
        return tuple(sorted(index for index in found if index >= 0))

    def fill(self, issue: Issue, overset: frozenset[int]) -> None:
        """Show the issue's pages; `overset`: indices of those on which text is left over."""
        self.page_size = QSize(max(1, round(issue.setup.width)), max(1, round(issue.setup.height)))
        self.sections = {index: (page.section, page.master, index in overset) for index, page in enumerate(issue.pages)}
        folios = printed_folios(issue.pages)
        cells = cells_of(len(issue.pages), issue.binding == "left")
        chosen = set(self.chosen)
        while self.count() > len(cells):
            self.takeItem(self.count() - 1)
        for row, index in enumerate(cells):
            item = self.item(row) or QListWidgetItem(self)
            item.setData(PAGE, index)
            if index < 0:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, "")
                continue
            page = issue.pages[index]
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled)
            words = tr("pages", "Page {folio}").format(folio=page.folio)
            parts = [words, page.section, page.master]
            if index in overset:
                parts.append(tr("pages", "text left over"))
            item.setText(folios[index])
            item.setToolTip(plain_tip(" · ".join(part for part in parts if part)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in parts if part))
            item.setSelected(index in chosen)
        self._measure()

    def choose(self, index: int) -> None:
        """Make a page the one worked on, as if clicked: pages chosen before are so no longer."""
        for row in range(self.count()):
            if self.item(row).data(PAGE) == index:
                self.setCurrentRow(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                self.scrollToItem(self.item(row), QListWidget.ScrollHint.EnsureVisible)

    def choose_all(self, indices: Collection[int]) -> None:
        """Select these pages, the one worked on staying as it is."""
        for row in range(self.count()):
            self.item(row).setSelected(self.item(row).data(PAGE) in indices)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def startDrag(self, actions: Qt.DropAction) -> None:
        """A small picture goes beside the pointer: a whole page would hide where it is going."""
        chosen = self.selectedItems()
        if not chosen:
            return
        drag = QDrag(self)
        drag.setMimeData(self.mimeData(chosen))
        whole = self.viewport().grab(self.visualItemRect(self.currentItem() or chosen[0]))
        high = round(DRAGGED * whole.devicePixelRatio())
        small = whole.scaledToHeight(high, Qt.TransformationMode.SmoothTransformation)
        small.setDevicePixelRatio(whole.devicePixelRatio())
        drag.setPixmap(small)
        drag.setHotSpot(QPoint(-12, -12))
        drag.exec(actions)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is self or event.mimeData().hasFormat(MASTER):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(MASTER):
            self._under = self.page_at(event.position().toPoint())
            self.viewport().update()
            event.setAccepted(self._under >= 0)
            return
        self._drop = self._place(event.position().toPoint())
        self.viewport().update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop, self._under = None, -1
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(MASTER):
            page, self._under = self.page_at(event.position().toPoint()), -1
            event.acceptProposedAction()
            if page >= 0:
                pages = self.chosen if page in self.chosen else (page,)
                self.mastered.emit(pages, bytes(event.mimeData().data(MASTER).data()).decode("utf-8", "replace"))
            self.viewport().update()
            return
        place, self._drop = self._place(event.position().toPoint()), None
        self.viewport().update()
        event.setDropAction(Qt.DropAction.CopyAction)  # the list is filled from the issue, never by Qt
        event.accept()
        if place is not None:
            self.moved.emit(self.chosen, self.target(place))

    def page_at(self, at: QPoint) -> int:
        """The index of the page under a point; -1 for none."""
        found = self.indexAt(at)
        return int(found.data(PAGE)) if found.isValid() else -1

    def target(self, place: tuple[QModelIndex, bool]) -> int:
        """The index of the page before which a drop at this cell, on its right half or not, puts pages."""
        index = int(place[0].data(PAGE))
        row = place[0].row()
        neighbour = self.item(row ^ 1)
        other = int(neighbour.data(PAGE)) if neighbour is not None else -1
        if index < 0:  # the empty half of the first spread or of the last
            return 0 if row < 2 else other + 1
        forward = other < 0 or (index < other) == (row % 2 == 0)  # pages of the spread count to the right
        return index + 1 if place[1] == forward else index

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._under >= 0:
            cells = (self.item(row) for row in range(self.count()))
            cell = next(self.visualItemRect(item) for item in cells if item.data(PAGE) == self._under)
            with QPainter(self.viewport()) as painter:
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 3))
                painter.drawRect(cell.adjusted(2, 2, -2, -FOOT))
        if self._drop is not None:
            cell = self.visualRect(self._drop[0])
            x = cell.right() if self._drop[1] else cell.left()
            with QPainter(self.viewport()) as painter:
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 3))
                painter.drawLine(x, cell.top() + 2, x, cell.bottom() - FOOT)

    def _place(self, at: QPoint) -> tuple[QModelIndex, bool] | None:
        found = self.indexAt(at)
        if not found.isValid():
            if not self.count() or at.y() < 0:
                return None
            found = self.model().index(self.count() - 1, 0)
            return found, True
        return found, at.x() > self.visualRect(found).center().x()

    def _measure(self) -> None:
        across = min(max((self.viewport().width() - 2) // 2, LEAST), MOST)
        page = fitted(self.page_size, QSize(across - MARGIN, 10_000))
        self.setGridSize(QSize(across, page.height() + FOOT + MARGIN + BAND))


class PagePicture(QStyledItemDelegate):
    """Paints a cell: the page against the spine, its section's band, folio and signs under it."""

    def __init__(self, pages: PageList) -> None:
        super().__init__(pages)
        self._pages = pages

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._pages.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        number = index.data(PAGE)
        if number is None or number < 0:
            return
        cell, palette = QRect(option.rect), option.palette
        size = fitted(self._pages.page_size, QSize(cell.width() - MARGIN, 10_000))
        left = index.row() % 2 == 0
        x = cell.right() + 1 - size.width() if left else cell.left()
        page = QRect(QPoint(x, cell.top() + MARGIN + BAND), size)
        ratio = painter.device().devicePixelRatioF()
        image = self._pages.thumbnails.image(number, QSize(round(size.width() * ratio), round(size.height() * ratio)))
        painter.save()
        if image is None:
            painter.fillRect(page, QColor("white"))
        else:
            painter.drawImage(page, image)
        section, _, overset = self._pages.sections.get(number, ("", "", False))
        if section:
            painter.fillRect(QRect(page.left(), page.top() - BAND, page.width(), BAND - 1), tint(section))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.drawRect(page.adjusted(0, 0, -1, -1))
        foot = QRect(page.left(), page.bottom() + 2, page.width(), FOOT - 3)
        if chosen:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(page.adjusted(0, 0, -1, -1))
            painter.fillRect(foot, palette.color(QPalette.ColorRole.Highlight))
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.setPen(palette.color(role))
        # a sign with a word for it in the tool tip: left-over text is not told by colour alone
        text = f"{index.data()}  ⊞" if overset else str(index.data())
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()


def cells_of(count: int, binding_left: bool) -> list[int]:
    """Page indices cell by cell, two a row, left page first; -1 for the empty half of a spread.

    >>> cells_of(4, True), cells_of(4, False)
    ([-1, 0, 1, 2, 3, -1], [0, -1, 2, 1, -1, 3])
    """
    cells: list[int] = []
    for spread in spreads(count, "left" if binding_left else "right"):
        if len(spread) == 2:
            cells += spread
        elif (spread[0] == 0) == binding_left:
            cells += [-1, spread[0]]
        else:
            cells += [spread[0], -1]
    return cells


def tint(section: str) -> QColor:
    """A section's colour: the same name has the same one everywhere."""
    return QColor(TINTS[zlib.crc32(section.encode()) % len(TINTS)])
