"""What tools are told and what they answer: frozen values, in points of the page the event falls on."""

from typing import Literal

import msgspec

from desktop.selection import Selection
from desktop.snapping import SmartGuide
from layouts.model.geometry import Rect
from layouts.model.issue import Issue


class Modifiers(msgspec.Struct, frozen=True):
    shift: bool = False
    ctrl: bool = False
    alt: bool = False


NONE = Modifiers()


class Press(msgspec.Struct, frozen=True):
    """The button goes down on page `page`; `clicks` is 2 for a double click, 3 for a triple one."""

    page: int
    x: float
    y: float
    modifiers: Modifiers = NONE
    clicks: int = 1


class Move(msgspec.Struct, frozen=True):
    """The pointer moves. `page` is that under it; during a drag points count from the page of the press.

    `there`: the same point counted from `page`, where that is another one.
    """

    page: int
    x: float
    y: float
    modifiers: Modifiers = NONE
    there: tuple[float, float] | None = None

    @property
    def here(self) -> tuple[float, float]:
        """The point counted from `page`."""
        return (self.x, self.y) if self.there is None else self.there


class Release(msgspec.Struct, frozen=True):
    """The button comes up; points as in `Move`."""

    page: int
    x: float
    y: float
    modifiers: Modifiers = NONE
    there: tuple[float, float] | None = None

    @property
    def here(self) -> tuple[float, float]:
        """The point counted from `page`."""
        return (self.x, self.y) if self.there is None else self.there


KeyName = Literal[
    "left", "right", "up", "down", "home", "end", "backspace", "delete", "enter", "escape", "tab", "text"
]


class Key(msgspec.Struct, frozen=True):
    """A key by its name, or `text`: what was typed, or committed by an input method."""

    name: KeyName
    text: str = ""
    modifiers: Modifiers = NONE


Event = Press | Move | Release | Key


class Stage(msgspec.Struct, frozen=True):
    """Where a tool is in what it does; each tool has stages of its own, this one is that of rest."""


IDLE = Stage()


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What a step asks for. `preview` is shown and not kept; the next outcome without one takes it away.

    `issue` is kept under `label`; steps of the same `join` become one in the history. `zoom` is a factor about
    (`x`, `y`) of `page`; `scroll` moves the view, in points.
    """

    issue: Issue | None = None
    label: str = ""
    join: str = ""
    preview: Issue | None = None
    selection: Selection | None = None
    guides: tuple[SmartGuide, ...] = ()
    marquee: Rect | None = None
    page: int = -1  # of `guides`, `marquee` and `zoom`; the page worked on from now on
    tool: str = ""
    scroll: tuple[float, float] = (0.0, 0.0)
    zoom: tuple[float, float, float] | None = None  # factor, x, y
    zoom_to: Rect | None = None
    line: tuple[float, float, float, float] | None = None  # from, to: a thread under way, a distance measured
    copied: tuple[float, float] | None = None  # how far copies were dragged: the step that can be repeated
    html: int = 0  # the frame of a box whose HTML is to be edited
    note: str = ""  # said beside the pointer
    said: str = ""  # in the status bar, in the interface's language: marked in the context `canvas`


NOTHING_HAPPENS = Outcome()
Answer = tuple[Stage, Outcome]
