"""Rows bound to a window: a QAction for each, in menus that follow the interface's language."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.actions.action import CONTEXT, Action
from desktop.actions.registry import ACTIONS
from desktop.actions.window import BEHIND_OWN, WORKSPACE_MENU, own_rows
from desktop.dialogs.letters import give_menu_letters
from desktop.language import mark, tr
from desktop.plain import plain_tip
from desktop.recent import RecentMenu
from desktop.settings import settings

if TYPE_CHECKING:
    from desktop.window import Window

# In this order. A menu nobody has put a row into is not shown.
MENUS = {
    "File": mark("actions", "&File"),
    "Edit": mark("actions", "&Edit"),
    "Page": mark("actions", "&Page"),
    "Text": mark("actions", "&Text"),
    "Object": mark("actions", "&Object"),
    "View": mark("actions", "&View"),
    "Window": mark("actions", "&Window"),
    "Help": mark("actions", "&Help"),
}
# Titles of menus within menus; a path that is not here is shown by its last part, translated as it stands.
SUBMENUS = (
    mark("actions", "Arrange"),
    mark("actions", "Turn"),
    mark("actions", "Align"),
    mark("actions", "Fit"),
    mark("actions", "Article"),
    mark("actions", "Workspace"),
    mark("actions", "Step by step"),
    mark("actions", "Letters"),
    mark("actions", "Parent page"),
    mark("actions", "Field of the issue"),
)
RECENT = "file.recent"  # a menu of its own stands in its place
SETTING = "shortcuts/"  # and the row's id: keys of a person's own


class Bindings(QObject):
    """The window's actions by the ids of their rows; each looks anew at what is possible when the state has changed."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self.recent = RecentMenu(window)
        self.rows: tuple[Action, ...] = (*ACTIONS, *own_rows())
        for row in self.rows:
            self._bind(row)
        # once for all changes of one turn of the event loop: typing must not wait for menus
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self.update)
        window.session.changed_beside.connect(lambda _before, _after: self._late.start())
        self.rebind()

    def fill(self, bar: QMenuBar) -> None:
        """Put the rows that name a menu into it."""
        used = {row.menu.split("/")[0] for row in ACTIONS}
        for path in MENUS:
            if path in used:
                self._menus[path] = bar.addMenu("")
        for row in ACTIONS:
            if row.menu:
                menu = self.menu(row.menu)
                if row.parted:
                    menu.addSeparator()
                if row.id == RECENT:
                    menu.addMenu(self.recent)
                else:
                    menu.addAction(self.actions[row.id])
        self._put_own()
        for menu in self._menus.values():
            menu.aboutToShow.connect(self.update)
            menu.aboutToShow.connect(partial(give_menu_letters, menu))
        self.say_again()

    def take_own(self) -> None:
        """A person has saved or deleted workspaces: their rows once more."""
        for row in self.rows[len(ACTIONS) :]:
            action = self.actions.pop(row.id)
            self._window.removeAction(action)
            self.menu(WORKSPACE_MENU).removeAction(action)
            action.deleteLater()
        self.rows = (*ACTIONS, *own_rows())
        for row in self.rows[len(ACTIONS) :]:
            self._bind(row)
        self._put_own()
        self.rebind()
        self.update()

    def say_again(self) -> None:
        """All words once more, in the language of now."""
        for row in self.rows:
            action = self.actions[row.id]
            action.setText(tr(CONTEXT, row.label))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            label = tr(CONTEXT, row.label).rstrip("…")
            action.setToolTip(plain_tip(f"{label} ({keys})" if keys else label))
        self.recent.setTitle(tr(CONTEXT, mark("actions", "Open recent")))
        for path, menu in self._menus.items():
            menu.setTitle(tr(CONTEXT, MENUS.get(path, path.split("/")[-1])))

    def rebind(self) -> None:
        """Take the keys once more from the rows, or from a person's own settings."""
        for row in self.rows:
            self.actions[row.id].setShortcuts(keys_of(row))
        self.say_again()

    def update(self) -> None:
        """What can be done now, and what is ticked."""
        state = self._window.session.state
        for row in self.rows:
            action = self.actions[row.id]
            action.setEnabled(self.is_possible(row))
            if row.checked is not None:
                action.setChecked(row.checked(state))
            elif row.ticked is not None:
                action.setChecked(row.ticked(self._window))

    def is_possible(self, row: Action) -> bool:
        """Whether the row can be done now."""
        return row.when(self._window.session.state) and (row.possible is None or row.possible(self._window))

    def run(self, row: Action) -> None:
        """Do it, if it can be done."""
        if self.is_possible(row):
            row.run(self._window)

    def _bind(self, row: Action) -> None:
        action = QAction(self._window)
        action.setObjectName(row.id)
        action.setCheckable(row.checked is not None or row.ticked is not None)
        action.triggered.connect(partial(self._on_triggered, row))
        self._window.addAction(action)
        self.actions[row.id] = action

    def _put_own(self) -> None:
        """A person's own workspaces into their menu, behind those of the desk."""
        menu = self.menu(WORKSPACE_MENU)
        held = menu.actions()
        line = held[held.index(self.actions[BEHIND_OWN]) - 1]  # the one above that row
        for row in self.rows[len(ACTIONS) :]:
            menu.insertAction(line, self.actions[row.id])

    def _on_triggered(self, row: Action, _checked: bool = False) -> None:
        # PySide passes a partial no argument, a bound method the checked state
        self.run(row)
        self._late.start()  # a tick that Qt has set may be wrong

    def menu(self, path: str) -> QMenu:
        """The menu of a path, made where there is none yet."""
        if path not in self._menus:
            parent, _, _ = path.rpartition("/")
            self._menus[path] = self.menu(parent).addMenu("") if parent else QMenu("", self._window)
        return self._menus[path]


def keys_of(row: Action) -> list[QKeySequence]:
    """A person's own keys for the row, or those it comes with; the first one is shown in menus."""
    kept = settings().value(SETTING + row.id)
    keys = row.keys if kept is None else str(kept)
    return QKeySequence.listFromString(keys) if keys else []


def set_keys(row: Action, keys: str | None) -> None:
    """Keep other keys for the row; None for those it comes with. Windows are told by `Bindings.rebind`."""
    if keys is None:
        settings().remove(SETTING + row.id)
    else:
        settings().setValue(SETTING + row.id, keys)
