"""Line: a rule, level or upright; one that slants is turned by a corner afterwards."""

from desktop.state import State
from desktop.tools.drawing import draw
from desktop.tools.events import Answer, Event, Modifiers, Stage
from desktop.words import mark
from layouts.model.frame import Shape
from layouts.model.geometry import Rect

THICKNESS = 1.0  # point: edits keep no frame thinner


def step(stage: Stage, event: Event, state: State) -> Answer:
    """What the line tool makes of an event."""
    return draw(stage, event, state, rule, mark("history", "New line"), rule_between)


def rule(state: State, page: int, rect: Rect) -> Shape:
    return Shape(0, rect, fill=state.issue.inks[0].name if state.issue.inks else "")


def rule_between(x: float, y: float, to_x: float, to_y: float, modifiers: Modifiers) -> Rect:
    """The rule along the longer side of the diagonal."""
    if abs(to_x - x) >= abs(to_y - y):
        return Rect(min(x, to_x), y - THICKNESS / 2, abs(to_x - x), THICKNESS)
    return Rect(x - THICKNESS / 2, min(y, to_y), THICKNESS, abs(to_y - y))
