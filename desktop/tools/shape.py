"""Shape: an outlined rectangle."""

from desktop.state import State
from desktop.tools.drawing import box_between, draw
from desktop.tools.events import Answer, Event, Stage
from desktop.words import mark
from layouts.model.frame import Shape
from layouts.model.geometry import Rect

STROKE = 0.5  # point: the house's fine rule


def step(stage: Stage, event: Event, state: State) -> Answer:
    """What the shape tool makes of an event."""
    return draw(stage, event, state, shape, mark("history", "New shape"), box_between)


def shape(state: State, page: int, rect: Rect) -> Shape:
    return Shape(0, rect, stroke=state.issue.inks[0].name if state.issue.inks else "", stroke_width=STROKE)
