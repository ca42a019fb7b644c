"""Eyedropper: the look of the frame or the text under it, given to what is selected."""

from desktop.selection import select_frames
from desktop.state import State
from desktop.tools.events import IDLE, NOTHING_HAPPENS, Answer, Event, Key, Outcome, Press, Stage
from desktop.tools.picking import frames_under
from desktop.words import mark
from layouts.edit.frames import set_frame_look, set_standoff, set_text_frame
from layouts.model.frame import Frame, Shape, TextFrame
from layouts.model.issue import Issue

DRAWN = ("fill", "fill_tint", "stroke", "stroke_width", "stroke_style", "radius")
TEXT = ("column_rule", "balanced", "vertical", "inset")


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
    if isinstance(look, TextFrame | Shape):
        issue = set_frame_look(issue, ids, **{field: getattr(look, field) for field in DRAWN})
    if isinstance(look, TextFrame):
        issue = set_text_frame(issue, ids, **{field: getattr(look, field) for field in TEXT})
    return issue
