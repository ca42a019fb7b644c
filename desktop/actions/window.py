"""Window: panels shown and hidden."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.actions.action import Action
from desktop.language import mark

if TYPE_CHECKING:
    from desktop.window import Window


def panel(name: str, label: str, keys: str = "") -> Action:
    """A row that brings a panel to the front, or hides it when it is there."""
    return Action(id=f"window.{name.lower()}", menu="Window", label=label, keys=keys, run=toggled(name))


def toggled(name: str) -> Callable[["Window"], None]:
    return lambda window: window.toggle_panel(name)


ACTIONS = (
    panel("Pages", mark("actions", "Pages"), "F12"),
    panel("Preflight", mark("actions", "Preflight"), "Ctrl+Alt+Shift+F"),
)
