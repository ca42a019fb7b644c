"""Tools taken in hand: a row for each tool of the toolbox, its key a single letter outside text."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from desktop.actions.action import Action
from desktop.language import mark
from desktop.state import State
from desktop.tools.toolbox import TOOLS, Tool

if TYPE_CHECKING:
    from desktop.window import Window

# The toolbox knows no Qt, so its labels are marked here.
WORDS = (
    mark("actions", "Select"),
    mark("actions", "Content"),
    mark("actions", "Text"),
    mark("actions", "Text frame"),
    mark("actions", "Picture frame"),
    mark("actions", "Line"),
    mark("actions", "Shape"),
    mark("actions", "Ellipse"),
    mark("actions", "Table"),
    mark("actions", "Bar code"),
    mark("actions", "Hand"),
    mark("actions", "Zoom"),
    mark("actions", "Eyedropper"),
    mark("actions", "Measure"),
)


def take(name: str) -> Callable[["Window"], None]:
    """Take a tool in hand."""
    return lambda window: window.session.show(msgspec.structs.replace(window.session.state, tool=name))


def in_hand(name: str) -> Callable[[State], bool]:
    return lambda state: state.tool == name


def row(tool: Tool) -> Action:
    return Action(
        id=f"tool.{tool.name}",
        menu="",
        label=tool.label,
        keys=tool.key,
        checked=in_hand(tool.name),
        run=take(tool.name),
    )


ACTIONS = tuple(row(tool) for tool in TOOLS.values())
