"""File: issues begun, opened, saved, exported. What asks is in `desktop/dialogs`, imported when it is first asked."""

from importlib import import_module
from typing import TYPE_CHECKING

from desktop.actions.action import Action
from desktop.language import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.state import State
    from desktop.window import Window


def asks(dialog: str, function: str) -> "Callable[[Window], object]":
    """Calls a function of one of the dialogs with the window."""
    return lambda window: getattr(import_module(f"desktop.{dialog}"), function)(window)


def has_changes(state: "State") -> bool:
    """Something was changed in copy that was imported."""
    return bool(state.issue.changes)


def show_recent(window: "Window") -> None:
    window.bindings.recent.show_in_middle()


ACTIONS = (
    Action(
        id="file.new",
        menu="File",
        label=mark("actions", "New issue…"),
        keys="Ctrl+N",
        run=asks("dialogs.gallery", "open_gallery"),
    ),
    Action(
        id="file.next_issue",
        menu="File",
        label=mark("actions", "New issue after this one…"),
        keys="Ctrl+Shift+N",
        run=asks("dialogs.next_issue", "open_next_issue"),
    ),
    Action(
        id="file.open",
        menu="File",
        label=mark("actions", "Open…"),
        keys="Ctrl+O",
        parted=True,
        run=asks("dialogs.files", "open_issue_file"),
    ),
    Action(
        id="file.recent",
        menu="File",
        label=mark("actions", "Open recent…"),
        keys="Ctrl+Alt+O",
        run=show_recent,
    ),
    Action(
        id="file.save",
        menu="File",
        label=mark("actions", "Save"),
        keys="Ctrl+S",
        parted=True,
        run=asks("dialogs.files", "save"),
    ),
    Action(
        id="file.save_as",
        menu="File",
        label=mark("actions", "Save as…"),
        keys="Ctrl+Shift+S",
        run=asks("dialogs.files", "save_as"),
    ),
    Action(
        id="file.earlier",
        menu="File",
        label=mark("actions", "Earlier versions…"),
        run=asks("dialogs.earlier", "open_earlier"),
    ),
    Action(
        id="file.import",
        menu="File",
        label=mark("actions", "Import copy…"),
        keys="Ctrl+Alt+Shift+I",
        parted=True,
        run=asks("dialogs.import_copy", "open_import"),
    ),
    Action(
        id="file.changes",
        menu="File",
        label=mark("actions", "Changes to imported copy…"),
        when=has_changes,
        run=asks("dialogs.changes", "open_changes"),
    ),
    Action(
        id="file.place",
        menu="File",
        label=mark("actions", "Place picture…"),
        keys="Ctrl+D",
        run=asks("dialogs.place", "open_place"),
    ),
    Action(
        id="file.export",
        menu="File",
        label=mark("actions", "Export PDF…"),
        keys="Ctrl+E",
        parted=True,
        run=asks("dialogs.export", "open_export"),
    ),
    Action(
        id="file.proof",
        menu="File",
        label=mark("actions", "Proof of the pages"),
        keys="Ctrl+P",
        run=asks("dialogs.export", "open_proof"),
    ),
    Action(
        id="file.batch",
        menu="File",
        label=mark("actions", "Batch…"),
        keys="Ctrl+Alt+B",
        run=asks("dialogs.batch", "open_batch"),
    ),
    Action(
        id="file.quit",
        menu="File",
        label=mark("actions", "Quit"),
        keys="Ctrl+Q",
        parted=True,
        run=asks("dialogs.files", "quit_desk"),
    ),
)
