"""Ellipse: an outlined one in the box of its diagonal; Shift makes it a circle."""

from msgspec.structs import replace

from desktop.state import State
from desktop.tools.drawing import box_between, draw
from desktop.tools.events import Answer, Event, Stage
from desktop.tools.shape import shape
from desktop.words import mark
from layouts.model.frame import Shape
from layouts.model.geometry import Rect


def step(stage: Stage, event: Event, state: State) -> Answer:
    """What the ellipse tool makes of an event."""
    return draw(stage, event, state, ellipse, mark("history", "New ellipse"), box_between)


def ellipse(state: State, page: int, rect: Rect) -> Shape:
    return replace(shape(state, page, rect), form="ellipse")
