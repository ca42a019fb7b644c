"""Window: panels shown and hidden, workspaces."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.actions.action import Action
from desktop.docks import WORKSPACES
from desktop.language import mark
from desktop.panels.registry import PANELS, PanelRow

if TYPE_CHECKING:
    from desktop.window import Window

WORKSPACE_MENU = "Window/Workspace"


def panel(row: PanelRow, *, parted: bool) -> Action:
    """A row that brings a panel to the front, or hides it when it is there."""
    return Action(
        id=f"window.{row.name.lower()}",
        menu="Window",
        label=row.label,
        keys=row.keys,
        parted=parted,
        run=toggled(row.name),
    )


def toggled(name: str) -> Callable[["Window"], None]:
    return lambda window: window.toggle_panel(name)


def arranged(workspace: str) -> Callable[["Window"], None]:
    return lambda window: window.docks.open(workspace)


ACTIONS = (
    *(
        Action(
            id=f"window.workspace_{workspace.id}",
            menu=WORKSPACE_MENU,
            label=workspace.label,
            keys=f"Ctrl+Alt+{number}",
            run=arranged(workspace.id),
        )
        for number, workspace in enumerate(WORKSPACES, 1)
    ),
    Action(
        id="window.reset",
        menu=WORKSPACE_MENU,
        label=mark("actions", "Put the panels back"),
        parted=True,
        run=lambda window: window.docks.reset(),
    ),
    *(panel(row, parted=number == 0) for number, row in enumerate(PANELS)),
)
