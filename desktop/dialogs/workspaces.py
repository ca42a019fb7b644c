"""Window > Workspace: an arrangement of the panels saved under a name, and one deleted."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog

from desktop.desk import the_desk
from desktop.dialogs.asking import asked, tell_trouble
from desktop.language import isolated, tr
from desktop.workspaces import WORKSPACES, delete_workspace, own_id, own_workspaces

if TYPE_CHECKING:
    from desktop.window import Window


def save_this_workspace(window: "Window") -> None:
    """Ask for a name, and save the panels as they stand."""
    title = tr("workspaces", "Save as workspace")
    own = {workspace.id: workspace.label for workspace in own_workspaces()}
    present = own.get(window.docks.workspace, "")
    name, given = QInputDialog.getText(window, title, tr("workspaces", "Name of the workspace"), text=present)
    name = " ".join(name.split())
    if not given or not name:
        return
    if name in {tr("actions", workspace.label) for workspace in WORKSPACES}:
        told = tr("workspaces", "{name} is a workspace that the desk comes with. Choose another name.")
        tell_trouble(window, told.format(name=isolated(name)))
        return
    question = tr("workspaces", "There is a workspace {name} already. Save this arrangement in its place?")
    if own_id(name) in own and not asked(
        window, title, question.format(name=isolated(name)), yes=tr("workspaces", "Save in its place")
    ):
        return
    window.docks.save_as(name)
    _tell_windows(window)
    window.say(tr("workspaces", "Workspace saved: {name}").format(name=isolated(name)))


def delete_a_workspace(window: "Window") -> None:
    """Ask which of a person's own to delete. The panels stay as they stand."""
    own = own_workspaces()
    if not own:
        return
    title = tr("workspaces", "Delete workspace")
    names = [workspace.label for workspace in own]
    present = next((row for row, workspace in enumerate(own) if workspace.id == window.docks.workspace), 0)
    name, given = QInputDialog.getItem(window, title, tr("workspaces", "Workspace"), names, present, False)
    if given and name in names:
        gone = own[names.index(name)].id
        delete_workspace(gone)
        for each in {window, *the_desk().windows}:
            each.docks.forget(gone)
        _tell_windows(window)


def _tell_windows(window: "Window") -> None:
    for each in {window, *the_desk().windows}:
        each.bindings.take_own()
