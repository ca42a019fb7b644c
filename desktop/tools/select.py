"""Select: frames picked, moved, resized, turned, copied, threaded. A drag edits the issue as it was at the press."""

import msgspec

from desktop.selection import NOTHING, Selection, select_frames, select_text, toggled
from desktop.snapping import SmartGuide, SnapIndex, snap_index, snap_rect
from desktop.state import State, editable_lines, text_in_frames
from desktop.tools import guides, linking, resizing
from desktop.tools.events import (
    IDLE,
    NOTHING_HAPPENS,
    Answer,
    Event,
    Key,
    Move,
    Outcome,
    Press,
    Release,
    Stage,
)
from desktop.tools.notes import length_note
from desktop.tools.picking import (
    caught,
    frames_under,
    guide_at,
    handle_at,
    items_under,
    pickable,
    port_at,
    rotates_at,
    selection_box,
)
from desktop.words import mark
from layouts.display.hit import hit
from layouts.display.items import DisplayList
from layouts.edit.copies import duplicate_frames
from layouts.edit.frames import delete_frames, move_frames, move_frames_to_page
from layouts.edit.objects import around_frames, group_members
from layouts.edit.parents import override_item
from layouts.edit.parts import frame_with, new_frame_id
from layouts.model.frame import AdvertFrame, PictureFrame, TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.layers import is_locked
from layouts.model.place import caret_at

NUDGE, FAR, FINE = 1.0, 10.0, 0.1  # points an arrow key moves, with Shift, with Ctrl
SLOP = 0.5  # of the tolerance: a hand that trembles less than this has clicked, not dragged
ARROWS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


class Dragging(Stage, frozen=True):
    """Frames under way: where it began, the issue and its pages as they were then, and what edges may snap to."""

    page: int
    x: float
    y: float
    issue: Issue
    pages: tuple[DisplayList, ...]
    selection: Selection
    index: SnapIndex
    begun: bool = False


class Marquee(Stage, frozen=True):
    """A box drawn over the page to select what it touches."""

    page: int
    x: float
    y: float
    selection: Selection


def step(stage: Stage, event: Event, state: State) -> Answer:
    """What the select tool makes of an event."""
    match stage:
        case resizing.Resizing() | resizing.Rotating():
            return resizing.step(stage, event, state)
        case linking.Linking():
            return linking.step(stage, event, state)
        case guides.Pulling():
            return guides.step(stage, event, state)
    match event:
        case Press():
            return _press(event, state)
        case Move() if isinstance(stage, Dragging):
            if not stage.begun and trembles(stage.x, stage.y, event, state):
                return stage, NOTHING_HAPPENS
            stage = msgspec.structs.replace(stage, begun=True)
            issue, _, snapped, note = _dragged(stage, event, state)
            return stage, Outcome(preview=issue, guides=snapped, page=stage.page, note=note)
        case Release() if isinstance(stage, Dragging):
            if not stage.begun:
                return IDLE, NOTHING_HAPPENS
            issue, selection, _, _ = _dragged(stage, event, state)
            if issue is stage.issue:
                return IDLE, NOTHING_HAPPENS
            label = mark("history", "Duplicate") if event.modifiers.alt else mark("history", "Move")
            copied = _step_of(stage, issue, selection) if event.modifiers.alt else None
            return IDLE, Outcome(issue=issue, label=label, selection=selection, page=event.page, copied=copied)
        case Move() if isinstance(stage, Marquee):
            return stage, Outcome(marquee=_box(stage, event.x, event.y), page=stage.page)
        case Release() if isinstance(stage, Marquee):
            found = caught(state, stage.page, _box(stage, event.x, event.y), enclosed=event.modifiers.alt)
            whole = [member for frame in found for member in group_members(state.issue, frame)]
            kept = stage.selection.frames if event.modifiers.shift else ()
            return IDLE, Outcome(selection=select_frames(*kept, *whole), page=stage.page)
        case Key():
            return _key(stage, event, state)
    return stage, NOTHING_HAPPENS


def trembles(x: float, y: float, event: Move, state: State) -> bool:
    """Whether the pointer has hardly left where it was pressed."""
    return max(abs(event.x - x), abs(event.y - y)) < state.view.tolerance * SLOP


def _press(event: Press, state: State) -> Answer:
    chosen = state.selection if state.selection.text is None else NOTHING
    plain = event.clicks == 1 and not event.modifiers.shift
    if plain and (port := port_at(state, event.page, event.x, event.y)) is not None:
        return linking.begin(port, event, state)
    handle = handle_at(state, event.page, event.x, event.y) if event.clicks == 1 else None
    if handle is not None and not _are_locked(state, chosen.frames):
        return resizing.begin(handle, event, state), Outcome(page=event.page)
    turns = rotates_at(state, event.page, event.x, event.y) and not _are_locked(state, chosen.frames)
    if turns and (plain or not frames_under(state, event.page, event.x, event.y)):
        return resizing.begin_turning(event, state), Outcome(page=event.page)
    if event.modifiers.ctrl and event.modifiers.shift:
        items = items_under(state, event.page, event.x, event.y)
        if items:
            issue, made = override_item(state.issue, event.page, items[0].id), new_frame_id(state.issue)
            label = mark("history", "Override parent item")
            return IDLE, Outcome(issue=issue, label=label, selection=select_frames(made), page=event.page)
    under = frames_under(state, event.page, event.x, event.y)
    if not under:
        if (guide := guide_at(state, event.page, event.x, event.y)) is not None:
            return guides.Pulling(event.page, guide.across, guide, state.issue), NOTHING_HAPPENS
        kept = chosen if event.modifiers.shift else NOTHING
        return Marquee(event.page, event.x, event.y, kept), Outcome(selection=kept, page=event.page)
    top = under[0]
    if event.clicks == 2:
        return _double(event, state, top.id)
    if event.modifiers.ctrl:
        # through: the one under what is selected, and from the lowest back to the top
        ids = [frame.id for frame in under]
        at = ids.index(chosen.frames[0]) if chosen.frames and chosen.frames[0] in ids else -1
        chosen = select_frames(ids[(at + 1) % len(ids)])
    elif event.modifiers.shift:
        for member in group_members(state.issue, top.id):
            chosen = toggled(chosen, member)
    elif not any(frame.id in chosen.frames for frame in under):
        chosen = select_frames(*group_members(state.issue, top.id))
    if not chosen.frames or _are_locked(state, chosen.frames):
        return IDLE, Outcome(selection=chosen, page=event.page)
    index = snap_index(state, event.page, () if event.modifiers.alt else chosen.frames)
    ready = Dragging(event.page, event.x, event.y, state.issue, state.pages, chosen, index)
    return ready, Outcome(selection=chosen, page=event.page)


def _double(event: Press, state: State, frame: int) -> Answer:
    """A double click goes in: to the item of a group, to the text of a frame, to the picture in it, to a box's HTML."""
    found = frame_with(state.issue, frame)
    if found is not None and found.groups and state.selection.frames != (frame,):
        return IDLE, Outcome(selection=select_frames(frame), page=event.page)
    if isinstance(found, PictureFrame):
        return IDLE, Outcome(selection=select_frames(frame), tool="content", page=event.page)
    if isinstance(found, AdvertFrame) and found.html is not None and not _are_locked(state, (frame,)):
        return IDLE, Outcome(selection=select_frames(frame), page=event.page, html=frame)
    if isinstance(found, TextFrame):
        lines = tuple(line for line in editable_lines(state, event.page) if line.frame == frame)
        place = hit(lines, event.x, event.y)
        if place is not None:
            return IDLE, Outcome(selection=select_text(caret_at(place)), tool="text", page=event.page)
    return IDLE, Outcome(selection=select_frames(frame), page=event.page)


def _dragged(
    stage: Dragging, event: Move | Release, state: State
) -> tuple[Issue, Selection, tuple[SmartGuide, ...], str]:
    """The issue as it was at the press with the whole drag done to it, the selection, what it snapped to, a note."""
    across, down, held = event.x - stage.x, event.y - stage.y, event.modifiers
    frames = [frame for frame in (frame_with(stage.issue, frame) for frame in stage.selection.frames) if frame]
    if not frames:
        return stage.issue, stage.selection, (), ""
    box, ids = around_frames(frames), tuple(frame.id for frame in frames)
    tolerance = state.view.tolerance if state.view.snapping and not held.ctrl else -1.0
    if held.shift:
        across, down = (across, 0.0) if abs(across) >= abs(down) else (0.0, down)
    snapped = snap_rect(stage.index, Rect(box.x + across, box.y + down, box.width, box.height), tolerance)
    free_x, free_y = (across != 0 or not held.shift), (down != 0 or not held.shift)
    across, down = across + snapped.across * free_x, down + snapped.down * free_y
    note = f"{length_note(box.x + across)}, {length_note(box.y + down)} mm"
    if held.alt:
        first, standing = new_frame_id(stage.issue), text_in_frames(stage.issue, stage.pages, ids)
        issue = duplicate_frames(stage.issue, ids, across, down, standing)
        ids = tuple(range(first, first + len(ids)))
    else:
        issue = move_frames(stage.issue, ids, across, down)
    if isinstance(event, Release) and event.page not in (-1, stage.page):
        # dropped on another page: there at the same place under the pointer
        here_x, here_y = event.here
        issue = move_frames_to_page(issue, ids, event.page)
        return move_frames(issue, ids, here_x - event.x, here_y - event.y), select_frames(*ids), (), note
    return issue, select_frames(*ids), snapped.guides, note


def _step_of(stage: Dragging, issue: Issue, copies: Selection) -> tuple[float, float] | None:
    """How far the copies stand from what they were made of."""
    one, other = frame_with(stage.issue, stage.selection.frames[0]), frame_with(issue, copies.frames[0])
    return None if one is None or other is None else (other.rect.x - one.rect.x, other.rect.y - one.rect.y)


def _key(stage: Stage, event: Key, state: State) -> Answer:
    frames = state.selection.frames
    if event.name == "escape":
        # a drag under way is forgotten with its preview; at rest nothing stays selected
        return IDLE, NOTHING_HAPPENS if stage != IDLE else Outcome(selection=NOTHING)
    if stage != IDLE:
        return stage, NOTHING_HAPPENS
    if event.name == "tab":
        return IDLE, _next_frame(state, -1 if event.modifiers.shift else 1)
    free = tuple(frame for frame in frames if not _are_locked(state, (frame,)))
    if not free:
        return IDLE, NOTHING_HAPPENS
    if event.name in ARROWS:
        unit = FAR if event.modifiers.shift else FINE if event.modifiers.ctrl else NUDGE
        across, down = ARROWS[event.name]
        label = mark("history", "Nudge")
        if event.modifiers.alt:
            standing = text_in_frames(state.issue, state.pages, free)
            issue = duplicate_frames(state.issue, free, across * unit, down * unit, standing)
            first = new_frame_id(state.issue)
            copies = select_frames(*range(first, first + len(free)))
            return IDLE, Outcome(issue=issue, label=mark("history", "Duplicate"), selection=copies)
        issue = move_frames(state.issue, free, across * unit, down * unit)
        return IDLE, Outcome(issue=issue, label=label, join="nudge", selection=state.selection)
    if event.name in ("delete", "backspace"):
        kept = select_frames(*(frame for frame in frames if frame not in free))
        return IDLE, Outcome(issue=delete_frames(state.issue, free), label=mark("history", "Delete"), selection=kept)
    return IDLE, NOTHING_HAPPENS


def _next_frame(state: State, onward: int) -> Outcome:
    """Tab: the next frame of the page in drawing order."""
    ids = [frame.id for frame in pickable(state, state.page)]
    if not ids:
        return NOTHING_HAPPENS
    chosen = state.selection.frames
    at = ids.index(chosen[-1]) if chosen and chosen[-1] in ids else (-1 if onward > 0 else 0)
    return Outcome(selection=select_frames(ids[(at + onward) % len(ids)]))


def _are_locked(state: State, frames: tuple[int, ...]) -> bool:
    found = (frame_with(state.issue, frame) for frame in frames)
    return any(frame is not None and is_locked(state.issue.layers, frame) for frame in found)


def _box(stage: Marquee, x: float, y: float) -> Rect:
    return Rect(min(stage.x, x), min(stage.y, y), abs(x - stage.x), abs(y - stage.y))


__all__ = ["ARROWS", "FAR", "NUDGE", "frames_under", "selection_box", "step"]
