"""Text frame: a box for text drawn with the page's direction and gutter, with as many columns as it spans."""

from desktop.state import State
from desktop.tools.drawing import box_between, draw
from desktop.tools.events import Answer, Event, Stage
from desktop.words import mark
from layouts.model.frame import TextFrame
from layouts.model.geometry import Rect
from layouts.model.page import is_right_hand, type_area


def step(stage: Stage, event: Event, state: State) -> Answer:
    """What the text frame tool makes of an event."""
    return draw(stage, event, state, text_frame, mark("history", "New text frame"), box_between)


def text_frame(state: State, page: int, rect: Rect) -> TextFrame:
    """An empty frame: its columns are about those of the page's grid."""
    setup = state.issue.setup
    area = type_area(setup, is_right_hand(page, state.issue.binding))
    column = (area.width - (setup.columns - 1) * setup.gutter) / setup.columns
    columns = max(1, round((rect.width + setup.gutter) / (column + setup.gutter)))
    return TextFrame(0, rect, columns, setup.gutter, state.issue.pages[page].direction)
