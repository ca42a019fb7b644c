"""Content: a picture moved within its frame, by dragging or with the arrows; Ctrl and up or down enlarge it."""

from desktop.selection import select_frames
from desktop.state import State
from desktop.tools.events import IDLE, NOTHING_HAPPENS, Answer, Event, Key, Move, Outcome, Press, Release, Stage
from desktop.tools.picking import frames_under
from desktop.tools.select import ARROWS, FAR, NUDGE
from desktop.words import mark
from layouts.edit.pictures import move_content, scale_content
from layouts.model.frame import PictureFrame
from layouts.model.issue import Issue

ENLARGED = 1.05  # by a key


class Moving(Stage, frozen=True):
    """The picture under the hand: where it was taken, and the issue as it was then."""

    frame: int
    x: float
    y: float
    issue: Issue


def step(stage: Stage, event: Event, state: State) -> Answer:
    """What the content tool makes of an event."""
    match event:
        case Press():
            under = frames_under(state, event.page, event.x, event.y)
            frame = next((found for found in under if isinstance(found, PictureFrame)), None)
            if frame is None:
                return IDLE, Outcome(selection=select_frames(), page=event.page)
            chosen = select_frames(frame.id)
            return Moving(frame.id, event.x, event.y, state.issue), Outcome(selection=chosen, page=event.page)
        case Move() if isinstance(stage, Moving):
            return stage, Outcome(preview=move_content(stage.issue, stage.frame, event.x - stage.x, event.y - stage.y))
        case Release() if isinstance(stage, Moving):
            issue = move_content(stage.issue, stage.frame, event.x - stage.x, event.y - stage.y)
            if issue is stage.issue:
                return IDLE, NOTHING_HAPPENS
            return IDLE, Outcome(issue=issue, label=mark("history", "Move picture"))
        case Key(name="escape"):
            return IDLE, NOTHING_HAPPENS if stage != IDLE else Outcome(tool="select")
        case Key() if event.name in ARROWS and state.selection.frames and stage == IDLE:
            return IDLE, _key(event, state, state.selection.frames[0])
    return stage, NOTHING_HAPPENS


def _key(event: Key, state: State, frame: int) -> Outcome:
    across, down = ARROWS[event.name]
    if event.modifiers.ctrl and down:
        issue = scale_content(state.issue, frame, ENLARGED if down < 0 else 1 / ENLARGED)
        return Outcome(issue=issue, label=mark("history", "Enlarge picture"), join="enlarge")
    unit = FAR if event.modifiers.shift else NUDGE
    issue = move_content(state.issue, frame, across * unit, down * unit)
    return Outcome(issue=issue, label=mark("history", "Move picture"), join="content")
