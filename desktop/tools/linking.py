"""Linking: a thread led on by dragging a port of a text frame to another frame, or to where a new one shall stand."""

import msgspec

from desktop.selection import select_frames
from desktop.state import State
from desktop.tools.events import IDLE, NOTHING_HAPPENS, Answer, Event, Key, Move, Outcome, Press, Release, Stage
from desktop.tools.picking import Port, frames_under, port_point
from desktop.words import mark
from layouts.edit.frames import add_frame
from layouts.edit.parts import frame_with, new_frame_id
from layouts.edit.threads import link_frames, make_room_for_story, thread_through, unlink_frame
from layouts.model.frame import Frame, TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue

LEAST = 8.0  # tolerances: a drag shorter than this was a click on the port
HOW = mark(
    "canvas",
    "Drag this port to another text frame, or to where a new one shall stand; onto its own frame it cuts the thread.",
)


class Linking(Stage, frozen=True):
    """A port under way, from where it was on its page."""

    page: int
    x: float
    y: float
    port: Port
    issue: Issue


def begin(port: Port, event: Press, state: State) -> Answer:
    """The port taken; a frame that it may be led to is found when the button comes up."""
    stage = Linking(event.page, event.x, event.y, port, state.issue)
    return stage, Outcome(selection=select_frames(port.frame), page=event.page)


def step(stage: Linking, event: Event, state: State) -> Answer:
    """What a port under way makes of an event."""
    match event:
        case Move():
            frame = frame_with(stage.issue, stage.port.frame)
            if not isinstance(frame, TextFrame):
                return IDLE, NOTHING_HAPPENS
            x, y = port_point(frame, out=stage.port.out)
            return stage, Outcome(line=(x, y, event.x, event.y), page=stage.page)
        case Release():
            return IDLE, _ended(stage, event, state)
        case Key(name="escape"):
            return IDLE, NOTHING_HAPPENS
    return stage, NOTHING_HAPPENS


def _ended(stage: Linking, event: Release, state: State) -> Outcome:
    x, y = event.here
    frame, port = frame_with(stage.issue, stage.port.frame), stage.port
    if not isinstance(frame, TextFrame):
        return NOTHING_HAPPENS
    near = max(abs(event.x - stage.x), abs(event.y - stage.y)) < LEAST * state.view.tolerance / 4
    if near:
        return Outcome(said=HOW)
    under = next((found for found in frames_under(state, event.page, x, y) if isinstance(found, TextFrame)), None)
    if under is not None and under.id == port.frame:
        return _cut(stage)
    if under is None:
        if not 0 <= event.page < len(stage.issue.pages):
            return NOTHING_HAPPENS
        under_id = new_frame_id(stage.issue)
        issue = add_frame(stage.issue, event.page, _like(frame, x, y))
    else:
        under_id, issue = under.id, make_room_for_story(stage.issue, under.id)
    ends = (port.frame, under_id) if port.out else (under_id, port.frame)
    linked = link_frames(issue, *ends)
    if linked is issue:
        return NOTHING_HAPPENS
    chosen = select_frames(under_id)
    return Outcome(issue=linked, label=mark("history", "Thread text"), selection=chosen, page=event.page)


def _cut(stage: Linking) -> Outcome:
    """Dropped on its own frame: the thread is cut at that port."""
    thread = thread_through(stage.issue, stage.port.frame)
    if thread is None:
        return NOTHING_HAPPENS
    at = thread.frames.index(stage.port.frame)
    last = at if stage.port.out else at - 1
    if last < 0 or last == len(thread.frames) - 1:
        return NOTHING_HAPPENS
    return Outcome(issue=unlink_frame(stage.issue, thread.frames[last]), label=mark("history", "Cut thread"))


def _like(frame: TextFrame, x: float, y: float) -> Frame:
    """A frame of the same size and columns, its head at the pointer."""
    rect = frame.rect
    left = x - rect.width if frame.direction == "rtl" else x
    fresh = msgspec.structs.replace(frame, groups=(), parent=0, own=(), content=(), angle=0.0)
    return msgspec.structs.replace(fresh, rect=Rect(left, y, rect.width, rect.height))
