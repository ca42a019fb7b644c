"""Rows as high as their words need: Qt's trees wrap words, but measure each row as if it had one line."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget

Index = QModelIndex | QPersistentModelIndex

MARGIN = 8  # pixels beside the words of a cell, both sides together
SIGN = 22  # pixels of an icon or a box to tick with its gap
MOST_LINES = 6  # longer ones are read in the tool tip


class WrappedRows(QStyledItemDelegate):
    """Measures cells by the width of their columns, and again when that changes."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree
        tree.setWordWrap(True)
        tree.setUniformRowHeights(False)
        tree.setItemDelegate(self)
        tree.header().sectionResized.connect(lambda *_: tree.scheduleDelayedItemsLayout())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        width = self._tree.columnWidth(index.column()) - MARGIN
        if index.column() == 0:
            width -= self._tree.indentation() * (1 + self._depth(index))
        if index.data(Qt.ItemDataRole.DecorationRole) is not None:
            width -= SIGN
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            width -= SIGN
        if width < 40 or self._tree.isFirstColumnSpanned(index.row(), index.parent()):
            return hint
        metrics = option.fontMetrics
        room = QRect(0, 0, width, metrics.lineSpacing() * MOST_LINES)
        lines = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data() or "")).height()
        return QSize(hint.width(), max(hint.height(), min(lines, room.height()) + 6))

    def _depth(self, index: Index) -> int:
        depth, parent = 0, index.parent()
        while parent.isValid():
            depth, parent = depth + 1, parent.parent()
        return depth
