"""Eyedropper: the look of the frame or the text under it, given to what is selected."""

from desktop.selection import select_frames
from desktop.state import State
from desktop.tools.events import IDLE, NOTHING_HAPPENS, Answer, Event, Key, Outcome, Press, Stage
from desktop.tools.picking import frames_under
from desktop.words import mark
from layouts.edit.frames import set_shape, set_standoff, set_text_frame
from layouts.model.frame import Frame, Shape, TextFrame
from layouts.model.issue import Issue


def step(stage: Stage, event: Event, state: State) -> Answer:
    """What the eyedropper makes of an event: with frames selected they take the look, else the frame is selected."""
    match event:
        case Press():
            under = frames_under(state, event.page, event.x, event.y)
            if not under:
                return IDLE, NOTHING_HAPPENS
            others = tuple(frame for frame in state.selection.frames if frame != under[0].id)
            if not others:
                return IDLE, Outcome(selection=select_frames(under[0].id), page=event.page)
            issue = with_look(state.issue, others, under[0])
            return IDLE, Outcome(issue=issue, label=mark("history", "Take look"), selection=state.selection)
        case Key(name="escape"):
            return IDLE, Outcome(tool="select")
    return stage, NOTHING_HAPPENS


def with_look(issue: Issue, ids: tuple[int, ...], look: Frame) -> Issue:
    """The issue with frames that look like another one, as far as they are of its kind."""
    issue = set_standoff(issue, ids, look.standoff)
    match look:
        case Shape():
            return set_shape(issue, ids, fill=look.fill, stroke=look.stroke, stroke_width=look.stroke_width)
        case TextFrame():
            return set_text_frame(
                issue, ids, column_rule=look.column_rule, balanced=look.balanced, vertical=look.vertical
            )
    return issue
