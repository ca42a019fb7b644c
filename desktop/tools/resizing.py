"""Resizing and turning: the handles of the box around the selection, and the outside of its corners."""

import math

from desktop.selection import Selection
from desktop.snapping import SmartGuide, SnapIndex, snap_edges, snap_index
from desktop.state import State
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
from desktop.tools.notes import size_note
from desktop.tools.picking import Handle, handle_point, selection_box
from desktop.words import mark
from layouts.edit.frames import rects_of, set_rects
from layouts.edit.objects import middle, rotate_frames
from layouts.edit.parts import frame_with
from layouts.edit.pictures import set_picture_rect
from layouts.model.frame import PictureFrame
from layouts.model.geometry import UPRIGHT, Rect, Turn
from layouts.model.issue import Issue

STEP = 45.0  # degrees that Shift turns by
FINE = 1  # decimals of a degree otherwise


class Resizing(Stage, frozen=True):
    """A handle under way: the issue and the box as they were at the press."""

    page: int
    x: float
    y: float
    issue: Issue
    selection: Selection
    index: SnapIndex
    handle: Handle
    box: Rect
    turn: Turn


class Rotating(Stage, frozen=True):
    """A corner taken from outside: turned about the middle of the box."""

    page: int
    x: float
    y: float
    issue: Issue
    selection: Selection
    centre: tuple[float, float]


def begin(handle: Handle, event: Press, state: State) -> Stage:
    """The stage of resizing by a handle."""
    box, turn = selection_box(state) or (Rect(0, 0, 0, 0), UPRIGHT)
    index = snap_index(state, event.page, state.selection.frames)
    return Resizing(event.page, event.x, event.y, state.issue, state.selection, index, handle, box, turn)


def begin_turning(event: Press, state: State) -> Stage:
    """The stage of turning the selection."""
    box, _ = selection_box(state) or (Rect(0, 0, 0, 0), UPRIGHT)
    return Rotating(event.page, event.x, event.y, state.issue, state.selection, middle(box))


def step(stage: Resizing | Rotating, event: Event, state: State) -> Answer:
    """What a handle or a corner under way makes of an event."""
    match event:
        case Move() | Release():
            made: tuple[Issue, tuple[SmartGuide, ...], str]
            made = _resized(stage, event, state) if isinstance(stage, Resizing) else _turned(stage, event)
            issue, snapped, note = made
            if isinstance(event, Move):
                return stage, Outcome(preview=issue, guides=snapped, page=stage.page, note=note)
            if issue is stage.issue:
                return IDLE, NOTHING_HAPPENS
            label = mark("history", "Resize") if isinstance(stage, Resizing) else mark("history", "Rotate")
            return IDLE, Outcome(issue=issue, label=label, selection=stage.selection)
        case Key(name="escape"):
            return IDLE, NOTHING_HAPPENS
    return stage, NOTHING_HAPPENS


def resized(box: Rect, handle: Handle, across: float, down: float, modifiers: Modifiers) -> Rect:
    """The box after its handle went so far: Shift keeps the proportion, Alt the middle."""
    share = 2 if modifiers.alt else 1
    width = box.width + handle.across * across * share
    height = box.height + handle.down * down * share
    if modifiers.shift and box.width and box.height:
        factors = [width / box.width] * bool(handle.across) + [height / box.height] * bool(handle.down)
        factor = max(factors, key=lambda each: abs(each - 1))
        width, height = box.width * factor, box.height * factor
    x = box.x + (box.width - width) * (0.5 if modifiers.alt or not handle.across else handle.across < 0)
    y = box.y + (box.height - height) * (0.5 if modifiers.alt or not handle.down else handle.down < 0)
    return Rect(x, y, width, height)


def settled(rect: Rect, turn: Turn) -> Rect:
    """A rectangle drawn in the axes of a turned frame, as the frame's own: turned about its new middle it lies there.

    >>> settled(Rect(0, 0, 20, 10), Turn(90, 0, 0))
    Rect(x=-15.0, y=5.0, width=20, height=10)
    """
    if not turn.angle:
        return rect
    x, y = turn.carried(*middle(rect))
    return Rect(x - rect.width / 2, y - rect.height / 2, rect.width, rect.height)


def _resized(stage: Resizing, event: Move | Release, state: State) -> tuple[Issue, tuple[SmartGuide, ...], str]:
    handle, box, held = stage.handle, stage.box, event.modifiers
    start_x, start_y = stage.turn.back.carried(stage.x, stage.y)
    x, y = stage.turn.back.carried(event.x, event.y)
    way = x - start_x, y - start_y
    snapped: tuple[SmartGuide, ...] = ()
    if not stage.turn.angle:
        tolerance = state.view.tolerance if state.view.snapping and not held.ctrl else -1.0
        edge_x, edge_y = handle_point(box, handle)
        edges = ((edge_x + way[0],) if handle.across else (), (edge_y + way[1],) if handle.down else ())
        found = snap_edges(stage.index, *edges, tolerance, box)
        way, snapped = (way[0] + found.across, way[1] + found.down), found.guides
    wanted = resized(box, handle, *way, held)
    rects = rects_of(stage.issue, stage.selection.frames)
    if len(rects) == 1:
        made = {frame: settled(wanted, stage.turn) for frame in rects}
    else:
        wide = wanted.width / box.width if box.width else 1.0
        high = wanted.height / box.height if box.height else 1.0
        made = {
            frame: Rect(
                wanted.x + (rect.x - box.x) * wide,
                wanted.y + (rect.y - box.y) * high,
                rect.width * wide,
                rect.height * high,
            )
            for frame, rect in rects.items()
        }
    issue = set_rects(stage.issue, made)
    for frame in made:
        if isinstance(frame_with(stage.issue, frame), PictureFrame):
            issue = set_picture_rect(issue, stage.issue, frame, scaled=held.ctrl)
    return issue, snapped, size_note(abs(wanted.width), abs(wanted.height))


def _turned(stage: Rotating, event: Move | Release) -> tuple[Issue, tuple[SmartGuide, ...], str]:
    x, y = stage.centre
    angle = math.degrees(math.atan2(event.y - y, event.x - x) - math.atan2(stage.y - y, stage.x - x))
    frames = [frame for frame in (frame_with(stage.issue, each) for each in stage.selection.frames) if frame]
    own = frames[0].angle if len(frames) == 1 else 0.0
    whole = round((own + angle) / STEP) * STEP if event.modifiers.shift else round(own + angle, FINE)
    issue = rotate_frames(stage.issue, stage.selection.frames, whole - own, stage.centre)
    return issue, (), f"{(whole + 180) % 360 - 180:g}°"
