"""F6 goes round the window: page, tools, each open panel, bars; Shift and F6 goes back. All of it without a mouse.

A part that was left is found again where it was left.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolBar, QToolButton, QWidget

from desktop.panels.registry import PANELS

if TYPE_CHECKING:
    from desktop.window import Window


def go_round(window: "Window", step: int) -> None:
    """Give the keyboard to the next part of the window (`step` 1), or the one before (-1)."""
    parts = parts_of(window)
    here = QApplication.focusWidget()
    now = next((number for number, part in enumerate(parts) if here is not None and _holds(part, here)), 0)
    for count in range(1, len(parts) + 1):
        part = parts[(now + step * count) % len(parts)]
        found = place_in(part)
        if found is not None:
            found.window().activateWindow()
            found.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def parts_of(window: "Window") -> list[QWidget]:
    """What F6 comes to, in the order in which it is read: the page, bars above, the side where reading begins, the
    other side, what floats, the bar below.
    """
    docks = window.docks
    inner: list[QWidget] = [window.canvas, window.context, window.tools]
    for side in ("start", "end"):
        strip = docks.collapsing.strips["start" if side == "start" else "end"]
        if strip.isVisible():
            inner.append(strip)
        stacks = docks.stacks("start" if side == "start" else "end") if not strip.isVisible() else ()
        inner += [docks.panels[stack[0]] for stack in stacks]
    if docks.collapsing.beside.isVisible():
        inner.append(docks.collapsing.beside)
    inner += [docks.panels[row.name] for row in PANELS if docks.docks[row.name].isFloating()]
    return [part for part in (*inner, window.statusBar()) if part.isVisible()]


def place_in(part: QWidget) -> QWidget | None:
    """Where the keyboard was in a part, or the first place in it that takes it."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return part
    last = part.focusWidget()
    if last is not None and last is not part and _takes(last) and part.isAncestorOf(last):
        return last
    here: QWidget | None = part.nextInFocusChain()
    while here is not None and here is not part:
        if part.isAncestorOf(here) and _takes(here):
            return here
        here = here.nextInFocusChain()
    return None


def open_to_keys(bar: QToolBar) -> None:
    """A tool bar's buttons take the keyboard from Tab and F6, and leave it with the page when they are clicked."""
    for action in bar.actions():
        button = bar.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def _takes(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _holds(part: QWidget, here: QWidget) -> bool:
    return part is here or part.isAncestorOf(here)
