"""Edit: what is selected cut, copied and pasted; the last step repeated."""

from typing import TYPE_CHECKING

from desktop.actions.action import Action, has_any, has_frames
from desktop.actions.view import toggle
from desktop.canvas.clipboard import step_and_repeat
from desktop.language import mark

if TYPE_CHECKING:
    from desktop.window import Window


def has_something(window: "Window") -> bool:
    return window.canvas.clipboard.has_something()


ACTIONS = (
    Action(
        id="edit.cut",
        menu="Edit",
        label=mark("actions", "Cut"),
        keys="Ctrl+X",
        when=has_any,
        parted=True,
        run=lambda window: window.canvas.clipboard.cut(),
    ),
    Action(
        id="edit.copy",
        menu="Edit",
        label=mark("actions", "Copy"),
        keys="Ctrl+C",
        when=has_any,
        run=lambda window: window.canvas.clipboard.copy(),
    ),
    Action(
        id="edit.paste",
        menu="Edit",
        label=mark("actions", "Paste"),
        keys="Ctrl+V",
        possible=has_something,
        run=lambda window: window.canvas.clipboard.paste(),
    ),
    Action(
        id="edit.paste_plain",
        menu="Edit",
        label=mark("actions", "Paste without looks"),
        keys="Ctrl+Shift+V",
        possible=has_something,
        run=lambda window: window.canvas.clipboard.paste(plain=True),
    ),
    Action(
        id="edit.paste_in_place",
        menu="Edit",
        label=mark("actions", "Paste in place"),
        keys="Ctrl+Alt+Shift+V",
        possible=has_something,
        run=lambda window: window.canvas.clipboard.paste(in_place=True),
    ),
    Action(
        id="edit.paste_on_own_layers",
        menu="Edit",
        label=mark("actions", "Paste onto the layers it came from"),
        checked=lambda state: state.view.pastes_on_own,
        run=toggle("pastes_on_own"),
    ),
    Action(
        id="edit.repeat",
        menu="Edit",
        label=mark("actions", "Step and repeat"),
        keys="Ctrl+Alt+D",
        when=has_frames,
        run=lambda window: step_and_repeat(window.canvas),
    ),
)
