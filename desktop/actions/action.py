"""The row: what an action is called, where it stands, which keys it has, when it can be done, and what it does."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from desktop.state import State
from layouts.edit.parts import frame_with
from layouts.model.frame import Frame, PictureFrame, TextFrame

if TYPE_CHECKING:
    from desktop.window import Window

CONTEXT = "actions"  # of translations: rows write `mark("actions", "Undo")`


def always(state: State) -> bool:
    return True


class Action(msgspec.Struct, frozen=True, kw_only=True):
    """One row. `menu` is a path (`Object/Arrange`), empty for what only keys and the palette reach.

    `keys` as Qt writes them, in English, several parted by `;`. `possible` asks what the state does not know (the
    history, the clipboard). `checked` makes it a tick, `ticked` one by what the state does not know. `parted`: a line
    above it in its menu.
    """

    id: str
    menu: str
    label: str
    run: Callable[["Window"], object]
    keys: str = ""
    when: Callable[[State], bool] = always
    possible: Callable[["Window"], bool] | None = None
    checked: Callable[[State], bool] | None = None
    ticked: Callable[["Window"], bool] | None = None
    parted: bool = False


def has_frames(state: State) -> bool:
    """Frames are selected."""
    return bool(state.selection.frames)


def has_several(state: State) -> bool:
    return len(state.selection.frames) > 1


def has_three(state: State) -> bool:
    """Between two frames there is nothing to be made even."""
    return len(state.selection.frames) > 2


def has_text(state: State) -> bool:
    """A caret stands in text, or a passage is selected."""
    return state.selection.text is not None


def has_passage(state: State) -> bool:
    return state.selection.text is not None and not state.selection.text.is_caret


def has_any(state: State) -> bool:
    return not state.selection.is_empty


def selected_frame(state: State) -> Frame | None:
    """The first of the selected frames."""
    return frame_with(state.issue, state.selection.frames[0]) if state.selection.frames else None


def has_picture(state: State) -> bool:
    return isinstance(selected_frame(state), PictureFrame)


def has_text_frame(state: State) -> bool:
    return isinstance(selected_frame(state), TextFrame)
