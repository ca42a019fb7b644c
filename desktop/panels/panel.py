"""The panel: shows what it looks at in the state, and does nothing while that is the same, or while nobody sees it."""

from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import Any, TypeVar

import msgspec
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.panels.keyboard import give_back, leave_keys
from desktop.selection import Selection
from desktop.session import Session
from desktop.state import State
from layouts.model.issue import Issue

Value = TypeVar("Value", bound=Hashable)


class Panel(QWidget):
    """A panel of the desk. Those that follow the text letter by letter set `patience`: milliseconds that they wait.

    `is_worked_by_keys` is False where a row is chosen for what is selected on the page, as a style is: typing goes on.
    Below it, `looks_at` names what is shown, compared by identity; `fill` shows it; `say_again` puts all words once
    more into the interface's language.
    """

    patience = 0
    is_worked_by_keys = True  # whether a click on a row of a list takes the keyboard there

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._seen: tuple[object, ...] | None = None
        self._filling = False
        self._late = QTimer(self, singleShot=True, interval=self.patience)
        self._late.timeout.connect(lambda: self.show_state(self.session.state))
        self._turns = session.findChild(Turns) or Turns(session)
        session.changed_beside.connect(self._on_changed)

    def looks_at(self, state: State) -> tuple[object, ...]:
        """The parts of the state that the panel shows; while each is the same object, nothing is done."""
        return (state.issue,)

    def fill(self, state: State) -> None:
        """Put what the state holds into the widgets."""

    def say_again(self) -> None:
        """All words in the language of now."""

    def close_caches(self) -> None:
        """Before the application ends: let go of what Qt must free before."""

    def show_state(self, state: State) -> None:
        """Show this state, unless it is what is shown."""
        looked_at = self.looks_at(state)
        if self._seen is not None and len(looked_at) == len(self._seen):
            if all(new is old for new, old in zip(looked_at, self._seen)):
                return
        self._seen = looked_at
        self._filling = True
        try:
            self.fill(state)
        finally:
            self._filling = False

    @property
    def is_in_sight(self) -> bool:
        """Whether some of it can be seen. Qt calls a panel visible that lies behind another tab, out of the window."""
        window = self.window()
        # not by visibleRegion, which leaves out what its own children cover
        return self.isVisible() and window.rect().intersects(QRect(self.mapTo(window, QPoint()), self.size()))

    @property
    def is_filling(self) -> bool:
        """Whether fields change because the panel is being filled, and not because somebody changes them."""
        return self._filling

    def edit(self, label: str, change: Callable[[Issue], Issue], join: str = "") -> None:
        """Ask for a change, unless it is the panel that is being filled."""
        if not self._filling:
            self.session.edit(label, change, join)

    def select(self, selection: Selection, page: int = -1) -> None:
        """Select something, on another page if one is given."""
        state = self.session.state
        self.session.show(
            msgspec.structs.replace(state, selection=selection, page=page if page >= 0 else state.page)
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        leave_keys(self, lists=not self.is_worked_by_keys)
        self.wait_for_turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._seen is None:  # shown before it had a place
            self.wait_for_turn()

    def wait_for_turn(self) -> None:
        """It may have come in sight: look a moment later, since panels pass by unseen while docks are arranged."""
        self._turns.wait(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say_again()
            self._seen = None
            if self.is_in_sight:
                self.show_state(self.session.state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nothing in the panel has a use for gives the keyboard back to the page."""
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            give_back(self)
            event.ignore()  # a panel that lies over the page closes with it

    def come_in_sight(self) -> None:
        """Its turn: show what is to be seen, unless it was only passing by."""
        if self.is_in_sight:
            self.show_state(self.session.state)

    def _on_changed(self, before: State, after: State) -> None:
        if not self.is_in_sight:
            return
        if self._seen is None:
            self._turns.wait(self)
        elif self.patience:
            self._late.start()
        else:
            self.show_state(after)


class Turns(QObject):
    """Panels of a session that have come in sight and wait to be filled: one in each turn, when nothing else is to be
    done. All ten at once, as a window opens, took half a second in which nothing answered.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._waiting: list[Panel] = []
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._on_next)

    @property
    def are_over(self) -> bool:
        return not self._waiting

    def wait(self, panel: Panel) -> None:
        """Let this panel have a turn."""
        if panel not in self._waiting:
            self._waiting.append(panel)
            self._next.start()

    def _on_next(self) -> None:
        panel = self._waiting.pop(0)
        if self._waiting:
            self._next.start()
        if isValid(panel):  # its window may be gone
            panel.come_in_sight()


def same(value: Value) -> Value:
    """The first of equal values, for `looks_at`, which compares by identity."""
    found: Value = _first(value)
    return found


@lru_cache(1024, typed=True)
def _first(value: Hashable) -> Any:
    return value
