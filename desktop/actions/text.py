"""Text: how the selected passage looks, its paragraphs' direction, signs that keyboards lack."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.actions.action import Action, has_passage, has_text
from desktop.language import mark
from desktop.state import State
from layouts.edit.stepping import step_leading, step_size, step_tracking
from layouts.edit.text import runs_in, set_direction, set_look
from layouts.model.issue import Issue

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


def step(label: str, change: Callable[..., Issue], **by: float) -> Callable[["Window"], None]:
    """The selected passage a step larger, wider or deeper; steps in a burst are one in the history."""

    def run(window: "Window") -> None:
        text = window.session.state.selection.text
        if text is not None:
            window.session.edit(label, partial(change, passage=text, **by), label)

    return run


SIZE, LEADING, TRACKING = mark("history", "Size of text"), mark("history", "Leading"), mark("history", "Tracking")
STEPS = "Text/Step by step"

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
    Action(
        id="text.larger",
        menu=STEPS,
        label=mark("actions", "Larger"),
        keys="Ctrl+Shift+>; Ctrl+Shift+.",
        when=has_passage,
        run=step(SIZE, step_size, points=1.0),
    ),
    Action(
        id="text.smaller",
        menu=STEPS,
        label=mark("actions", "Smaller"),
        keys="Ctrl+Shift+<; Ctrl+Shift+,",
        when=has_passage,
        run=step(SIZE, step_size, points=-1.0),
    ),
    Action(
        id="text.more_leading",
        menu=STEPS,
        label=mark("actions", "Lines farther apart"),
        keys="Alt+Down",
        when=has_text,
        parted=True,
        run=step(LEADING, step_leading, points=0.5),
    ),
    Action(
        id="text.less_leading",
        menu=STEPS,
        label=mark("actions", "Lines closer"),
        keys="Alt+Up",
        when=has_text,
        run=step(LEADING, step_leading, points=-0.5),
    ),
    Action(
        id="text.wider",
        menu=STEPS,
        label=mark("actions", "Letters farther apart"),
        keys="Alt+Right",
        when=has_passage,
        parted=True,
        run=step(TRACKING, step_tracking, em=0.01),
    ),
    Action(
        id="text.closer",
        menu=STEPS,
        label=mark("actions", "Letters closer"),
        keys="Alt+Left",
        when=has_passage,
        run=step(TRACKING, step_tracking, em=-0.01),
    ),
)
