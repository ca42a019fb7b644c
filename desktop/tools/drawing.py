"""Drawing: what the tools share that make a new frame by dragging its diagonal."""

from collections.abc import Callable

import msgspec

from desktop.selection import select_frames
from desktop.snapping import SmartGuide, SnapIndex, snap_index, snap_point
from desktop.state import State, is_closed, layer_for_new
from desktop.tools.events import (
    IDLE,
    NOTHING_HAPPENS,
    Answer,
    Event,
    Key,
    Modifiers,
    Move,
    Outcome,
    Press,
    Release,
    Stage,
)
from desktop.words import mark
from layouts.edit.frames import add_frame
from layouts.edit.parts import new_frame_id
from layouts.model.frame import Frame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue

CLOSED = mark(
    "canvas", "The chosen layer is locked or hidden. Unlock or show it in the Layers panel, or choose another one."
)
MakeFrame = Callable[[State, int, Rect], Frame]
Shaped = Callable[[float, float, float, float, Modifiers], Rect]


class Drawing(Stage, frozen=True):
    """The corner where the drag began, snapped, and the issue as it was then."""

    page: int
    x: float
    y: float
    issue: Issue
    index: SnapIndex


def draw(stage: Stage, event: Event, state: State, make: MakeFrame, label: str, shaped: Shaped) -> Answer:
    """Press, drag, release: a frame more, selected, and the select tool in hand. Less than a point across: nothing."""
    match event:
        case Press() if is_closed(layer_for_new(state)):
            return IDLE, Outcome(said=CLOSED)
        case Press() if 0 <= event.page < len(state.issue.pages):
            index = snap_index(state, event.page)
            (x, y), guides = _snapped(state, index, event)
            return Drawing(event.page, x, y, state.issue, index), Outcome(guides=guides, page=event.page)
        case Move() | Release() if isinstance(stage, Drawing):
            (x, y), guides = _snapped(state, stage.index, event)
            rect = shaped(stage.x, stage.y, x, y, event.modifiers)
            if max(rect.width, rect.height) < state.view.tolerance:
                return (stage if isinstance(event, Move) else IDLE), NOTHING_HAPPENS
            frame = msgspec.structs.replace(make(state, stage.page, rect), layer=layer_for_new(state).name)
            issue = add_frame(stage.issue, stage.page, frame)
            if isinstance(event, Move):
                return stage, Outcome(preview=issue, guides=guides, page=stage.page)
            chosen = select_frames(new_frame_id(stage.issue))
            return IDLE, Outcome(issue=issue, label=label, selection=chosen, tool="select", page=stage.page)
        case Key(name="escape"):
            return IDLE, NOTHING_HAPPENS if stage != IDLE else Outcome(tool="select")
    return stage, NOTHING_HAPPENS


def box_between(x: float, y: float, to_x: float, to_y: float, modifiers: Modifiers) -> Rect:
    """The box of a diagonal; Shift makes it square, Alt takes its first corner for the middle."""
    width, height = to_x - x, to_y - y
    if modifiers.shift:
        side = max(abs(width), abs(height))
        width, height = side if width >= 0 else -side, side if height >= 0 else -side
    if modifiers.alt:
        x, y, width, height = x - width, y - height, 2 * width, 2 * height
    return Rect(min(x, x + width), min(y, y + height), abs(width), abs(height))


def _snapped(
    state: State, index: SnapIndex, event: Press | Move | Release
) -> tuple[tuple[float, float], tuple[SmartGuide, ...]]:
    if not state.view.snapping or event.modifiers.ctrl:
        return (event.x, event.y), ()
    snapped = snap_point(index, event.x, event.y, state.view.tolerance)
    return (event.x + snapped.across, event.y + snapped.down), snapped.guides

