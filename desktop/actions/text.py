"""Text: how the selected passage looks, its paragraphs' direction, signs that keyboards lack."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.actions.action import Action, has_passage, has_text
from desktop.actions.looks import LOOKS, Look
from desktop.language import mark
from desktop.letter_looks import give_look, letters_at
from desktop.state import State
from layouts.edit.stepping import step_leading, step_shift, step_size, step_tracking
from layouts.edit.text import set_direction
from layouts.model.issue import Issue

if TYPE_CHECKING:
    from desktop.window import Window


def is_all(look: Look) -> Callable[[State], bool]:
    """Whether all of the selected text has this look."""

    def asked(state: State) -> bool:
        runs = letters_at(state)
        return bool(runs) and all(getattr(run, look.field) == look.value for run in runs)

    return asked


def toggle(look: Look) -> Callable[["Window"], None]:
    """Give the selected text, or what is typed next, the look; take it away where all of it has it."""

    def run(window: "Window") -> None:
        state = window.session.state
        if state.selection.text is not None:
            wanted: dict[str, Any] = {look.field: look.otherwise if is_all(look)(state) else look.value}
            give_look(window.session, look.label, **wanted)

    return run


def make_plain(window: "Window") -> None:
    """Take every one of these looks away, and the shift; fonts, sizes and inks stay."""
    plain: dict[str, Any] = {look.field: look.otherwise for look in LOOKS} | {"shift": 0.0}
    give_look(window.session, mark("history", "Plain letters"), **plain)


def look_row(look: Look) -> Action:
    return Action(
        id=f"text.{look.sign}",
        menu="Text" if look.sign in ("bold", "italic") else LETTERS,
        label=look.label,
        keys=look.keys,
        when=has_text,
        checked=is_all(look),
        run=toggle(look),
    )


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
SHIFT = mark("history", "Baseline shift")
STEPS, LETTERS = "Text/Step by step", "Text/Letters"

ACTIONS = (
    *(look_row(look) for look in LOOKS),
    Action(
        id="text.plain",
        menu=LETTERS,
        label=mark("actions", "Plain letters"),
        keys="Ctrl+Shift+Y",
        when=has_text,
        parted=True,
        run=make_plain,
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
    Action(
        id="text.raise",
        menu=STEPS,
        label=mark("actions", "Raise letters"),
        keys="Alt+Shift+Up",
        when=has_passage,
        parted=True,
        run=step(SHIFT, step_shift, points=0.5),
    ),
    Action(
        id="text.lower",
        menu=STEPS,
        label=mark("actions", "Lower letters"),
        keys="Alt+Shift+Down",
        when=has_passage,
        run=step(SHIFT, step_shift, points=-0.5),
    ),
)
