"""Window: panels shown and hidden, workspaces."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.actions.action import Action
from desktop.actions.file import asks
from desktop.language import mark
from desktop.panels.registry import PANELS, PanelRow
from desktop.rounds import go_round
from desktop.workspaces import WORKSPACES, Workspace, own_workspaces

if TYPE_CHECKING:
    from desktop.window import Window

WORKSPACE_MENU = "Window/Workspace"
BEHIND_OWN = "window.reset"  # a person's own workspaces stand before this row


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


def workspace_row(workspace: Workspace, keys: str) -> Action:
    """A row that arranges the panels so; ticked in the window that is arranged so."""
    return Action(
        id=f"window.workspace_{workspace.id}",
        menu=WORKSPACE_MENU,
        label=workspace.label,
        keys=keys,
        ticked=lambda window: window.docks.workspace == workspace.id,
        run=lambda window: window.docks.open(workspace.id),
    )


def own_rows() -> tuple[Action, ...]:
    """Rows of a person's own workspaces; the first nine have keys behind those of the desk's."""
    rows = enumerate(own_workspaces(), len(WORKSPACES) + 1)
    return tuple(workspace_row(workspace, f"Ctrl+Alt+{number}" if number < 10 else "") for number, workspace in rows)


ACTIONS = (
    *(workspace_row(workspace, f"Ctrl+Alt+{number}") for number, workspace in enumerate(WORKSPACES, 1)),
    Action(
        id=BEHIND_OWN,
        menu=WORKSPACE_MENU,
        label=mark("actions", "Put the panels back"),
        parted=True,
        run=lambda window: window.docks.reset(),
    ),
    Action(
        id="window.save_workspace",
        menu=WORKSPACE_MENU,
        label=mark("actions", "Save as workspace…"),
        run=asks("dialogs.workspaces", "save_this_workspace"),
    ),
    Action(
        id="window.delete_workspace",
        menu=WORKSPACE_MENU,
        label=mark("actions", "Delete workspace…"),
        possible=lambda window: bool(own_workspaces()),
        run=asks("dialogs.workspaces", "delete_a_workspace"),
    ),
    Action(
        id="window.collapse_start",
        menu="Window",
        label=mark("actions", "Collapse panels at the start"),
        keys="F9",
        parted=True,
        ticked=lambda window: window.docks.collapsing.is_collapsed("start"),
        run=lambda window: window.docks.collapsing.toggle("start"),
    ),
    Action(
        id="window.collapse_end",
        menu="Window",
        label=mark("actions", "Collapse panels at the end"),
        keys="Shift+F9",
        ticked=lambda window: window.docks.collapsing.is_collapsed("end"),
        run=lambda window: window.docks.collapsing.toggle("end"),
    ),
    Action(
        id="window.next_part",
        menu="Window",
        label=mark("actions", "Go to the next part of the window"),
        keys="F6",
        parted=True,
        run=lambda window: go_round(window, 1),
    ),
    Action(
        id="window.previous_part",
        menu="Window",
        label=mark("actions", "Go to the part before"),
        keys="Shift+F6",
        run=lambda window: go_round(window, -1),
    ),
    *(panel(row, parted=number == 0) for number, row in enumerate(PANELS)),
)
