"""The command palette: every action found by a few letters of its name, in the interface's language."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from desktop.actions.action import CONTEXT, Action
from desktop.actions.bindings import MENUS
from desktop.fuzzy import score
from desktop.language import tr

if TYPE_CHECKING:
    from desktop.window import Window

WIDTH, HEIGHT = 560, 420
ROW, KEYS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
OWN = "edit.palette"  # does not list itself


class Palette(QDialog):
    """Opened anew each time: what is possible is that of the moment."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("palette", "Command palette"))
        self._window = window
        self.query = QLineEdit(placeholderText=tr("palette", "Type what you want to do"), clearButtonEnabled=True)
        self.query.setAccessibleName(tr("palette", "What to do"))
        self.found = QListWidget()
        self.found.setUniformItemSizes(True)
        self.found.setAccessibleName(tr("palette", "Actions"))
        self.found.setItemDelegate(RowPainter(self.found))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.query)
        inside.addWidget(self.found)
        self.query.installEventFilter(self)
        self.query.textChanged.connect(self._list)
        self.query.returnPressed.connect(self._on_chosen)
        self.found.itemClicked.connect(self._on_chosen)
        self._list("")
        corner = window.mapToGlobal(window.rect().topLeft())
        width = min(WIDTH, window.width() - 40)
        self.setGeometry(corner.x() + (window.width() - width) // 2, corner.y() + window.height() // 8, width, HEIGHT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go through the list while the words stay in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
            if (by := step.get(Qt.Key(event.key()), 0)) and self.found.count():
                self.found.setCurrentRow(min(max(self.found.currentRow() + by, 0), self.found.count() - 1))
                return True
        return super().eventFilter(watched, event)

    def _list(self, query: str) -> None:
        rows = (row for row in self._window.bindings.rows if row.id != OWN)
        rated = [(rating, row) for row in rows if (rating := self._rating(query, row)) > 0]
        rated.sort(key=lambda pair: -pair[0])
        self.found.clear()
        for _, row in rated:
            item = QListWidgetItem(_named(row), self.found)
            item.setData(ROW, row.id)
            keys = self._window.bindings.actions[row.id].shortcut()
            item.setData(KEYS, keys.toString(QKeySequence.SequenceFormat.NativeText))
            if not self._window.bindings.is_possible(row):
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.found.setCurrentRow(0)

    def _rating(self, query: str, row: Action) -> float:
        """By the action's own name first, then by its menu's with it; what cannot be done now comes last."""
        rating = max(2 * score(query, tr(CONTEXT, row.label)), score(query, _named(row)))
        return rating if self._window.bindings.is_possible(row) else rating / 100

    def _on_chosen(self) -> None:
        item = self.found.currentItem()
        if item is None or not item.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        row = next(row for row in self._window.bindings.rows if row.id == item.data(ROW))
        self.close()
        self._window.bindings.run(row)


class RowPainter(QStyledItemDelegate):
    """A row: the action's name, and its keys at the other end."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        super().paint(painter, option, index)
        keys = index.data(KEYS)
        if keys:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.save()
            role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.PlaceholderText
            painter.setPen(option.palette.color(role))
            ends = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            if option.direction == Qt.LayoutDirection.RightToLeft:
                ends = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(option.rect.adjusted(8, 0, -8, 0), ends | Qt.AlignmentFlag.AlignAbsolute, keys)
            painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        return QSize(0, option.fontMetrics.height() + 10)


def _named(row: Action) -> str:
    """The action's name behind those of its menus."""
    menus = [tr(CONTEXT, MENUS.get(part, part)).replace("&", "") for part in row.menu.split("/") if part]
    return " › ".join([*menus, tr(CONTEXT, row.label)])
