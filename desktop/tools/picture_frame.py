"""Picture frame: an empty box for a picture, from which text keeps the page's gutter away."""

from desktop.state import State
from desktop.tools.drawing import box_between, draw
from desktop.tools.events import Answer, Event, Stage
from desktop.words import mark
from layouts.model.frame import PictureFrame
from layouts.model.geometry import Rect


def step(stage: Stage, event: Event, state: State) -> Answer:
    """What the picture frame tool makes of an event."""
    return draw(stage, event, state, picture_frame, mark("history", "New picture frame"), box_between)


def picture_frame(state: State, page: int, rect: Rect) -> PictureFrame:
    return PictureFrame(0, rect, "", standoff=state.issue.setup.gutter / 2)
