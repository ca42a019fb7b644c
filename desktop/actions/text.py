"""Text: how the selected passage looks, its paragraphs' direction, signs that keyboards lack."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.actions.action import Action, has_passage, has_text
from desktop.language import mark
from desktop.state import State
from layouts.edit.text import runs_in, set_direction, set_look

if TYPE_CHECKING:
    from desktop.window import Window


def is_all(field: str) -> Callable[[State], bool]:
    """Whether all of the selected text has this look."""

    def asked(state: State) -> bool:
        runs = runs_in(state.issue, state.selection.text) if state.selection.text else ()
        return bool(runs) and all(getattr(run, field) for run in runs)

    return asked


def toggle_look(label: str, field: str) -> Callable[["Window"], None]:
    """Give the selected text the look, or take it away where all of it has it."""

    def run(window: "Window") -> None:
        state = window.session.state
        if state.selection.text is not None:
            look: dict[str, Any] = {field: not is_all(field)(state)}
            window.session.edit(label, partial(set_look, passage=state.selection.text, **look))

    return run


def direct(direction: str) -> Callable[["Window"], None]:
    """Let the selected paragraphs run this way."""

    def run(window: "Window") -> None:
        text = window.session.state.selection.text
        if text is not None:
            change = partial(set_direction, passage=text, direction=direction)
            window.session.edit(mark("history", "Paragraph direction"), change)

    return run


ACTIONS = (
    Action(
        id="text.bold",
        menu="Text",
        label=mark("actions", "Bold"),
        keys="Ctrl+B",
        when=has_passage,
        checked=is_all("bold"),
        run=toggle_look("Bold", "bold"),
    ),
    Action(
        id="text.italic",
        menu="Text",
        label=mark("actions", "Italic"),
        keys="Ctrl+Shift+I",
        when=has_passage,
        checked=is_all("italic"),
        run=toggle_look("Italic", "italic"),
    ),
    Action(
        id="text.right_to_left",
        menu="Text",
        label=mark("actions", "Paragraph right to left"),
        when=has_text,
        parted=True,
        run=direct("rtl"),
    ),
    Action(
        id="text.left_to_right",
        menu="Text",
        label=mark("actions", "Paragraph left to right"),
        when=has_text,
        run=direct("ltr"),
    ),
)
