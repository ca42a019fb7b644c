"""Zoom: nearer with a click, further with Alt, or to a box drawn over the page."""

from desktop.state import State
from desktop.tools.drawing import box_between
from desktop.tools.events import IDLE, NONE, NOTHING_HAPPENS, Answer, Event, Key, Move, Outcome, Press, Release, Stage

STEP = 1.5  # a click


class Boxing(Stage, frozen=True):
    """The corner of the box that is being drawn."""

    page: int
    x: float
    y: float


def step(stage: Stage, event: Event, state: State) -> Answer:
    """What the zoom tool makes of an event."""
    match event:
        case Press():
            return Boxing(event.page, event.x, event.y), NOTHING_HAPPENS
        case Move() if isinstance(stage, Boxing):
            box = box_between(stage.x, stage.y, event.x, event.y, NONE)
            return stage, Outcome(marquee=box, page=stage.page)
        case Release() if isinstance(stage, Boxing):
            box = box_between(stage.x, stage.y, event.x, event.y, NONE)
            if min(box.width, box.height) < state.view.tolerance:
                factor = 1 / STEP if event.modifiers.alt else STEP
                return IDLE, Outcome(zoom=(factor, event.x, event.y), page=stage.page)
            return IDLE, Outcome(zoom_to=box, page=stage.page)
        case Key(name="escape"):
            return IDLE, NOTHING_HAPPENS
    return stage, NOTHING_HAPPENS
