"""Keyboard shortcuts: every action with its keys, which a person may change; two actions never share theirs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from desktop.actions.action import CONTEXT, Action
from desktop.actions.bindings import MENUS, keys_of, set_keys
from desktop.actions.registry import ACTIONS, BY_ID
from desktop.desk import the_desk
from desktop.dialogs.asking import tell_trouble
from desktop.dialogs.buttons import Buttons
from desktop.dialogs.key_sheet import key_sheet
from desktop.dialogs.on_screen import open_at
from desktop.language import isolated, tr
from desktop.plain import PlainLabel
from layouts.storage.aside import write_aside

if TYPE_CHECKING:
    from desktop.window import Window

NATIVE = QKeySequence.SequenceFormat.NativeText
ID = Qt.ItemDataRole.UserRole


class Shortcuts(QDialog):
    """The list, a field to search it, and one for the keys of the row chosen."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.window_ = window
        self.setWindowTitle(tr("shortcuts", "Keyboard shortcuts"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("shortcuts", "Search actions"))
        self.filter.setAccessibleName(tr("shortcuts", "Search actions"))
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(tr("shortcuts", "Actions and their keys"))
        self.tree.setHeaderLabels([tr("shortcuts", "Action"), tr("shortcuts", "Menu"), tr("shortcuts", "Keys")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(tr("shortcuts", "New keys"))
        for field in self.keys.findChildren(QLineEdit):  # Qt's own, within it
            field.setAccessibleName(tr("shortcuts", "New keys"))
        self.told = PlainLabel()
        self.told.setWordWrap(True)
        self.assign = QPushButton(tr("shortcuts", "Assign"))
        self.none = QPushButton(tr("shortcuts", "No keys"))
        self.reset = QPushButton(tr("shortcuts", "As delivered"))
        self.reset_all = QPushButton(tr("shortcuts", "All as delivered"))
        buttons = QHBoxLayout()
        for widget in (self.keys, self.assign, self.none, self.reset, self.reset_all):
            buttons.addWidget(widget)
        close = Buttons(QDialogButtonBox.StandardButton.Close)
        self.sheet = close.addButton(tr("shortcuts", "Sheet to print…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.sheet.clicked.connect(self._on_sheet)
        close.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(self.filter)
        whole.addWidget(self.tree, 1)
        whole.addLayout(buttons)
        whole.addWidget(self.told)
        whole.addWidget(close)
        self.rows: dict[str, QTreeWidgetItem] = {}
        for action in ACTIONS:
            menu = action.menu.split("/")[0]
            item = QTreeWidgetItem([tr(CONTEXT, action.label).rstrip("…"), "", ""])
            item.setText(1, tr(CONTEXT, MENUS[menu]).replace("&", "") if menu in MENUS else "")
            item.setData(0, ID, action.id)
            self.rows[action.id] = item
            self.tree.addTopLevelItem(item)
        self._show_keys()
        self.filter.textChanged.connect(self._on_filter)
        self.tree.currentItemChanged.connect(self._on_row)
        self.keys.keySequenceChanged.connect(self._on_keys)
        self.assign.clicked.connect(lambda: self._set(self.keys.keySequence().toString()))
        self.none.clicked.connect(lambda: self._set(""))
        self.reset.clicked.connect(lambda: self._set(None))
        self.reset_all.clicked.connect(self._on_reset_all)
        self.tree.setCurrentItem(self.rows[ACTIONS[0].id])
        open_at(self, 720, 620)

    def chosen(self) -> Action | None:
        item = self.tree.currentItem()
        return BY_ID[item.data(0, ID)] if item is not None else None

    def _set(self, keys: str | None) -> None:
        action = self.chosen()
        if action is None:
            return
        set_keys(action, keys)
        for own in keys_of(action):  # those that it comes with may have been given away, too
            for other in others_with(action, own):
                kept = [each for each in keys_of(other) if each != own]
                set_keys(other, QKeySequence.listToString(kept))
        self._tell_windows()

    def _on_reset_all(self) -> None:
        for action in ACTIONS:
            set_keys(action, None)
        self._tell_windows()

    def _on_sheet(self) -> None:
        """Save the keys as a page, and open it where it can be printed."""
        title, kinds = tr("shortcuts", "Sheet to print"), "HTML (*.html)"
        path, _ = QFileDialog.getSaveFileName(self, title, "keys.html", kinds)
        if path:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            try:
                write_aside(path, key_sheet(the_desk().interpreter.language, rtl=rtl).encode())
            except OSError as error:
                tell_trouble(self, str(error))
                return
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def _tell_windows(self) -> None:
        for window in {self.window_, *the_desk().windows}:
            window.bindings.rebind()
        self._show_keys()
        self._on_row()

    def _show_keys(self) -> None:
        for id_, item in self.rows.items():
            keys = " · ".join(keys.toString(NATIVE) for keys in keys_of(BY_ID[id_]))
            item.setText(2, isolated(keys) if keys else "")

    def _on_filter(self, text: str) -> None:
        wanted = text.casefold()
        for item in self.rows.values():
            item.setHidden(not any(wanted in item.text(column).casefold() for column in range(3)))
        chosen = self.tree.currentItem()
        if chosen is None or chosen.isHidden():  # keys are given to what is seen, never to a row out of sight
            seen = next((item for item in self.rows.values() if not item.isHidden()), None)
            if seen is not None:
                self.tree.setCurrentItem(seen)
            else:
                self.tree.setCurrentIndex(QModelIndex())

    def _on_row(self, *_: object) -> None:
        action = self.chosen()
        keys = keys_of(action) if action else []
        self.keys.setKeySequence(keys[0] if keys else QKeySequence())
        self.told.clear()

    def _on_keys(self, keys: QKeySequence) -> None:
        action = self.chosen()
        others = others_with(action, keys) if action and not keys.isEmpty() else []
        if others:
            names = ", ".join(tr(CONTEXT, other.label).rstrip("…") for other in others)
            told = tr("shortcuts", "{keys} now belong to: {names}. They are taken from there.")
            self.told.setText(told.format(keys=isolated(keys.toString(NATIVE)), names=names))
        else:
            self.told.clear()


def others_with(action: Action, keys: QKeySequence) -> list[Action]:
    """Other actions that have these keys."""
    return [other for other in ACTIONS if other.id != action.id and keys in keys_of(other)]


def open_shortcuts(window: "Window") -> None:
    """Edit > Keyboard shortcuts."""
    Shortcuts(window).exec()
