"""Hand: the pages pushed about under the window."""

from desktop.state import State
from desktop.tools.events import IDLE, NOTHING_HAPPENS, Answer, Event, Move, Outcome, Press, Release, Stage


class Holding(Stage, frozen=True):
    """The point of the page that is held under the pointer."""

    x: float
    y: float


def step(stage: Stage, event: Event, state: State) -> Answer:
    """What the hand makes of an event: after each scroll the point held is under the pointer again."""
    match event:
        case Press():
            return Holding(event.x, event.y), NOTHING_HAPPENS
        case Move() if isinstance(stage, Holding):
            return stage, Outcome(scroll=(stage.x - event.x, stage.y - event.y))
        case Release():
            return IDLE, NOTHING_HAPPENS
    return stage, NOTHING_HAPPENS
