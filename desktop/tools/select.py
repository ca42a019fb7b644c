"""Select: frames picked, moved, resized, copied. A drag edits the issue as it was when the button went down."""

import msgspec

from desktop.selection import NOTHING, Selection, select_frames, select_text, toggled
from desktop.snapping import SmartGuide, SnapIndex, snap_edges, snap_index, snap_rect
from desktop.state import State, editable_lines
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
from layouts.display.hit import hit
from layouts.edit.arrange import around
from layouts.edit.frames import delete_frames, duplicate_frames, move_frames, rects_of, set_rects
from layouts.edit.parts import new_frame_id, page_of
from layouts.model.frame import Frame, TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.place import caret_at

NUDGE, FAR, FINE = 1.0, 10.0, 0.1  # points an arrow key moves, with Shift, with Ctrl
SLOP = 0.5  # of the tolerance: a hand that trembles less than this has clicked, not dragged
ARROWS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


class Handle(msgspec.Struct, frozen=True):
    """A handle of the box around the selection: -1, 0 or 1 from left to right and from top to bottom."""

    across: int
    down: int


HANDLES = tuple(Handle(across, down) for down in (-1, 0, 1) for across in (-1, 0, 1) if across or down)


class Dragging(Stage, frozen=True):
    """Frames under way: where it began, the issue as it was then, and what edges may snap to."""

    page: int
    x: float
    y: float
    issue: Issue
    selection: Selection
    index: SnapIndex
    handle: Handle | None = None
    begun: bool = False


class Marquee(Stage, frozen=True):
    """A box drawn over the page to select what it touches."""

    page: int
    x: float
    y: float
    selection: Selection


def step(stage: Stage, event: Event, state: State) -> Answer:
    """What the select tool makes of an event."""
    match event:
        case Press():
            return _press(event, state)
        case Move() if isinstance(stage, Dragging):
            if not stage.begun and max(abs(event.x - stage.x), abs(event.y - stage.y)) < state.view.tolerance * SLOP:
                return stage, NOTHING_HAPPENS
            stage = msgspec.structs.replace(stage, begun=True)
            issue, _, guides = _dragged(stage, event, state)
            return stage, Outcome(preview=issue, guides=guides, page=stage.page)
        case Release() if isinstance(stage, Dragging):
            if not stage.begun:
                return IDLE, NOTHING_HAPPENS
            issue, selection, _ = _dragged(stage, event, state)
            if issue is stage.issue:
                return IDLE, NOTHING_HAPPENS
            label = "Resize" if stage.handle else "Duplicate" if event.modifiers.alt else "Move"
            return IDLE, Outcome(issue=issue, label=label, selection=selection)
        case Move() if isinstance(stage, Marquee):
            return stage, Outcome(marquee=_box(stage, event.x, event.y), page=stage.page)
        case Release() if isinstance(stage, Marquee):
            found = caught(state, stage.page, _box(stage, event.x, event.y), enclosed=event.modifiers.alt)
            kept = stage.selection.frames if event.modifiers.shift else ()
            return IDLE, Outcome(selection=select_frames(*kept, *found), page=stage.page)
        case Key():
            return _key(stage, event, state)
    return stage, NOTHING_HAPPENS


def frames_under(state: State, page: int, x: float, y: float) -> tuple[Frame, ...]:
    """The page's frames under a point, the top one first; thin rules are caught within the tolerance."""
    if not 0 <= page < len(state.issue.pages):
        return ()
    return tuple(
        frame for frame in reversed(state.issue.pages[page].frames) if _reaches(frame.rect, x, y, state.view.tolerance)
    )


def handle_at(state: State, page: int, x: float, y: float) -> Handle | None:
    """The handle of the present selection under a point."""
    rects = rects_of(state.issue, state.selection.frames)
    if not rects or page_of(state.issue, next(iter(rects))) != page:
        return None
    box, reach = around(rects.values()), state.view.tolerance
    near = [
        (max(abs(hx - x), abs(hy - y)), number)
        for number, handle in enumerate(HANDLES)
        for hx, hy in (handle_point(box, handle),)
        if max(abs(hx - x), abs(hy - y)) <= reach
    ]
    return HANDLES[min(near)[1]] if near else None


def handle_point(box: Rect, handle: Handle) -> tuple[float, float]:
    """Where a handle of a box stands."""
    return box.x + box.width * (handle.across + 1) / 2, box.y + box.height * (handle.down + 1) / 2


def caught(state: State, page: int, box: Rect, *, enclosed: bool) -> tuple[int, ...]:
    """The frames that a marquee touches, or only those it holds whole."""
    if not 0 <= page < len(state.issue.pages):
        return ()
    found = []
    for frame in state.issue.pages[page].frames:
        rect = frame.rect
        whole = box.x <= rect.x and rect.right <= box.right and box.y <= rect.y and rect.bottom <= box.bottom
        if whole or (not enclosed and rect.overlaps(box, 0.0)):
            found.append(frame.id)
    return tuple(found)


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


def _press(event: Press, state: State) -> Answer:
    """A click selects; the drag that may follow is ready to begin."""
    chosen = state.selection
    handle = handle_at(state, event.page, event.x, event.y)
    if handle is not None and not event.modifiers.ctrl:
        return _ready(event, state, chosen, handle), Outcome(page=event.page)
    under = frames_under(state, event.page, event.x, event.y)
    if not under:
        kept = chosen if event.modifiers.shift else NOTHING
        return Marquee(event.page, event.x, event.y, kept), Outcome(selection=kept, page=event.page)
    top = under[0]
    if event.clicks == 2 and isinstance(top, TextFrame):
        lines = tuple(line for line in editable_lines(state, event.page) if line.frame == top.id)
        place = hit(lines, event.x, event.y)
        if place is not None:
            return IDLE, Outcome(selection=select_text(caret_at(place)), tool="text", page=event.page)
    if event.modifiers.ctrl:
        # through: the one under what is selected, and from the lowest back to the top
        ids = [frame.id for frame in under]
        at = ids.index(chosen.frames[0]) if chosen.frames and chosen.frames[0] in ids else -1
        chosen = select_frames(ids[(at + 1) % len(ids)])
    elif event.modifiers.shift:
        chosen = toggled(chosen, top.id)
    elif not any(frame.id in chosen.frames for frame in under):
        chosen = select_frames(top.id)
    return _ready(event, state, chosen, None), Outcome(selection=chosen, page=event.page)


def _ready(event: Press, state: State, chosen: Selection, handle: Handle | None) -> Stage:
    if not chosen.frames:
        return IDLE
    moving = () if event.modifiers.alt and handle is None else chosen.frames
    index = snap_index(state, event.page, moving)
    return Dragging(event.page, event.x, event.y, state.issue, chosen, index, handle)


def _dragged(
    stage: Dragging, event: Move | Release, state: State
) -> tuple[Issue, Selection, tuple[SmartGuide, ...]]:
    """The issue as it was at the press with the whole drag done to it, the selection, and what it snapped to."""
    across, down, modifiers = event.x - stage.x, event.y - stage.y, event.modifiers
    rects = rects_of(stage.issue, stage.selection.frames)
    if not rects:
        return stage.issue, stage.selection, ()
    box = around(rects.values())
    tolerance = state.view.tolerance if state.view.snapping and not modifiers.ctrl else -1.0
    if stage.handle is not None:
        return _resized(stage, rects, box, (across, down), modifiers, tolerance)
    if modifiers.shift:
        across, down = (across, 0.0) if abs(across) >= abs(down) else (0.0, down)
    snapped = snap_rect(stage.index, Rect(box.x + across, box.y + down, box.width, box.height), tolerance)
    free_x, free_y = (across != 0 or not modifiers.shift), (down != 0 or not modifiers.shift)
    across, down = across + snapped.across * free_x, down + snapped.down * free_y
    if modifiers.alt:
        issue = duplicate_frames(stage.issue, tuple(rects), across, down)
        first = new_frame_id(stage.issue)
        return issue, select_frames(*range(first, first + len(rects))), snapped.guides
    return move_frames(stage.issue, rects, across, down), stage.selection, snapped.guides


def _resized(
    stage: Dragging,
    rects: dict[int, Rect],
    box: Rect,
    way: tuple[float, float],
    modifiers: Modifiers,
    tolerance: float,
) -> tuple[Issue, Selection, tuple[SmartGuide, ...]]:
    handle = stage.handle
    assert handle is not None
    x, y = handle_point(box, handle)
    edges = ((x + way[0],) if handle.across else (), (y + way[1],) if handle.down else ())
    snapped = snap_edges(stage.index, *edges, tolerance, box)
    wanted = resized(box, handle, way[0] + snapped.across, way[1] + snapped.down, modifiers)
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
    return set_rects(stage.issue, made), stage.selection, snapped.guides


def _key(stage: Stage, event: Key, state: State) -> Answer:
    frames = state.selection.frames
    if event.name == "escape":
        # a drag under way is forgotten with its preview; at rest nothing stays selected
        return IDLE, NOTHING_HAPPENS if stage != IDLE else Outcome(selection=NOTHING)
    if stage != IDLE:
        return stage, NOTHING_HAPPENS
    if event.name == "tab":
        return IDLE, _next_frame(state, -1 if event.modifiers.shift else 1)
    if not frames:
        return IDLE, NOTHING_HAPPENS
    if event.name in ARROWS:
        unit = FAR if event.modifiers.shift else FINE if event.modifiers.ctrl else NUDGE
        across, down = ARROWS[event.name]
        issue = move_frames(state.issue, frames, across * unit, down * unit)
        return IDLE, Outcome(issue=issue, label="Nudge", join="nudge", selection=state.selection)
    if event.name in ("delete", "backspace"):
        return IDLE, Outcome(issue=delete_frames(state.issue, frames), label="Delete", selection=NOTHING)
    return IDLE, NOTHING_HAPPENS


def _next_frame(state: State, onward: int) -> Outcome:
    """Tab: the next frame of the page in drawing order."""
    if not 0 <= state.page < len(state.issue.pages):
        return NOTHING_HAPPENS
    ids = [frame.id for frame in state.issue.pages[state.page].frames]
    if not ids:
        return NOTHING_HAPPENS
    chosen = state.selection.frames
    at = ids.index(chosen[-1]) if chosen and chosen[-1] in ids else (-1 if onward > 0 else 0)
    return Outcome(selection=select_frames(ids[(at + onward) % len(ids)]))


def _box(stage: Marquee, x: float, y: float) -> Rect:
    return Rect(min(stage.x, x), min(stage.y, y), abs(x - stage.x), abs(y - stage.y))


def _reaches(rect: Rect, x: float, y: float, tolerance: float) -> bool:
    across = tolerance / 2 if rect.width < tolerance else 0.0
    down = tolerance / 2 if rect.height < tolerance else 0.0
    return rect.x - across <= x <= rect.right + across and rect.y - down <= y <= rect.bottom + down
