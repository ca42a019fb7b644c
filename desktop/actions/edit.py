"""Edit: back and forth in the history, what is selected, the palette of all actions."""

from functools import partial
from typing import TYPE_CHECKING

import msgspec

from desktop.actions.action import Action, has_any, has_frames
from desktop.canvas.clipboard import duplicate_selected
from desktop.language import mark
from desktop.selection import NOTHING, select_frames, select_text
from layouts.edit.frames import delete_frames
from layouts.edit.pasting import whole_text

if TYPE_CHECKING:
    from desktop.window import Window

STEP_ASIDE = 12.0  # points that a duplicate lies beside its original


def select_all(window: "Window") -> None:
    """All of the text that the caret is in; else every frame of the page."""
    state = window.session.state
    if state.selection.text is not None:
        window.session.select(select_text(whole_text(state.issue, state.selection.text.caret)))
        return
    if state.issue.pages:
        frames = (frame.id for frame in state.issue.pages[state.page].frames)
        window.session.show(msgspec.structs.replace(state, selection=select_frames(*frames)))


def select_nothing(window: "Window") -> None:
    window.session.show(msgspec.structs.replace(window.session.state, selection=NOTHING))


def duplicate(window: "Window") -> None:
    """Copies of the selected frames, selected in their stead."""
    duplicate_selected(window.session, STEP_ASIDE, STEP_ASIDE)


def delete(window: "Window") -> None:
    window.session.edit(mark("history", "Delete"), partial(delete_frames, ids=window.session.state.selection.frames))


ACTIONS = (
    Action(
        id="edit.undo",
        menu="Edit",
        label=mark("actions", "Undo"),
        keys="Ctrl+Z",
        possible=lambda window: bool(window.session.history.done),
        run=lambda window: window.session.undo(),
    ),
    Action(
        id="edit.redo",
        menu="Edit",
        label=mark("actions", "Redo"),
        keys="Ctrl+Shift+Z",
        possible=lambda window: bool(window.session.history.undone),
        run=lambda window: window.session.redo(),
    ),
    Action(
        id="edit.duplicate",
        menu="Edit",
        label=mark("actions", "Duplicate"),
        keys="Ctrl+Alt+Shift+D",
        when=has_frames,
        parted=True,
        run=duplicate,
    ),
    Action(
        id="edit.delete",
        menu="Edit",
        label=mark("actions", "Delete frames"),
        when=has_frames,
        run=delete,
    ),
    Action(
        id="edit.select_all",
        menu="Edit",
        label=mark("actions", "Select all"),
        keys="Ctrl+A",
        parted=True,
        run=select_all,
    ),
    Action(
        id="edit.select_nothing",
        menu="Edit",
        label=mark("actions", "Select nothing"),
        keys="Ctrl+Shift+A",
        when=has_any,
        run=select_nothing,
    ),
    Action(
        id="edit.palette",
        menu="Edit",
        label=mark("actions", "Command palette…"),
        keys="Ctrl+/; Ctrl+Shift+P",
        parted=True,
        run=lambda window: window.open_palette(),
    ),
)
