"""Picking: what lies under the pointer. Frames, handles, ports of threads, items of masters, guides.

Points of a page. What is hidden, or lies on a layer that is hidden or locked, is not there.
"""

import msgspec

from desktop.state import State
from layouts.edit.objects import around_frames
from layouts.edit.parts import frame_with, page_of
from layouts.model.frame import Frame, TextFrame, bounds_of, turn_of
from layouts.model.geometry import UPRIGHT, Rect, Turn
from layouts.model.layers import is_shown, layer_of, stacked
from layouts.model.masters import items_on
from layouts.model.page import Guide

ROTATE_REACH = 3.0  # tolerances: how far outside a corner the pointer still turns
PORT = 1.4  # tolerances: half the side of a port


class Handle(msgspec.Struct, frozen=True):
    """A handle of the box around the selection: -1, 0 or 1 from left to right and from top to bottom."""

    across: int
    down: int


class Port(msgspec.Struct, frozen=True):
    """The end of a text frame at which text comes in, or goes on out of it."""

    frame: int
    out: bool


HANDLES = tuple(Handle(across, down) for down in (-1, 0, 1) for across in (-1, 0, 1) if across or down)


def frames_under(state: State, page: int, x: float, y: float) -> tuple[Frame, ...]:
    """The page's frames under a point, the top one first; thin rules are caught within the tolerance."""
    return tuple(
        frame for frame in reversed(pickable(state, page)) if reaches(frame, x, y, state.view.tolerance)
    )


def pickable(state: State, page: int) -> tuple[Frame, ...]:
    """The frames of a page that can be picked, the lowest first."""
    if not 0 <= page < len(state.issue.pages):
        return ()
    layers = state.issue.layers
    return tuple(
        frame
        for frame in stacked(layers, state.issue.pages[page].frames)
        if is_shown(layers, frame) and not layer_of(layers, frame).locked
    )


def items_under(state: State, page: int, x: float, y: float) -> tuple[Frame, ...]:
    """Items of the page's master under a point, the top one first."""
    if not 0 <= page < len(state.issue.pages):
        return ()
    return tuple(
        item for item in reversed(items_on(state.issue, page)) if reaches(item, x, y, state.view.tolerance)
    )


def reaches(frame: Frame, x: float, y: float, tolerance: float) -> bool:
    """Whether a frame is under a point; one thinner than the tolerance reaches that far."""
    x, y = turn_of(frame).back.carried(x, y)
    rect = frame.rect
    across = tolerance / 2 if rect.width < tolerance else 0.0
    down = tolerance / 2 if rect.height < tolerance else 0.0
    return rect.x - across <= x <= rect.right + across and rect.y - down <= y <= rect.bottom + down


def selection_box(state: State, ids: tuple[int, ...] | None = None) -> tuple[Rect, Turn] | None:
    """The box around the selected frames, and how it is turned: one frame's own, or an upright one around several."""
    chosen = state.selection.frames if ids is None else ids
    frames = [frame for frame in (frame_with(state.issue, frame) for frame in chosen) if frame is not None]
    if not frames:
        return None
    if len(frames) == 1:
        return frames[0].rect, turn_of(frames[0])
    return around_frames(frames), UPRIGHT


def handle_at(state: State, page: int, x: float, y: float) -> Handle | None:
    """The handle of the present selection under a point."""
    near = _nearest_handle(state, page, x, y)
    return near[1] if near is not None and near[0] <= state.view.tolerance else None


def rotates_at(state: State, page: int, x: float, y: float) -> bool:
    """Whether a drag from here turns the selection: outside the box, by one of its corners."""
    near = _nearest_handle(state, page, x, y, corners=True)
    if near is None or near[0] > ROTATE_REACH * state.view.tolerance:
        return False
    box = selection_box(state)
    assert box is not None
    rect, turn = box
    x, y = turn.back.carried(x, y)
    return not (rect.x <= x <= rect.right and rect.y <= y <= rect.bottom)


def handle_point(box: Rect, handle: Handle) -> tuple[float, float]:
    """Where a handle of a box stands."""
    return box.x + box.width * (handle.across + 1) / 2, box.y + box.height * (handle.down + 1) / 2


def port_point(frame: TextFrame, *, out: bool) -> tuple[float, float]:
    """Where a port stands: text comes in at the head where reading begins, and goes on at the foot where it ends."""
    rect, rtl = frame.rect, frame.direction == "rtl"
    side = out != rtl
    inward = 0.12 * rect.height
    x, y = (rect.right if side else rect.x), (rect.bottom - inward if out else rect.y + inward)
    return turn_of(frame).carried(x, y)


def port_at(state: State, page: int, x: float, y: float) -> Port | None:
    """The port under a point: of selected text frames, or of all where threads are shown."""
    reach = PORT * state.view.tolerance
    for frame in reversed(pickable(state, page)):
        if isinstance(frame, TextFrame) and has_ports(state, frame):
            for out in (True, False):
                at_x, at_y = port_point(frame, out=out)
                if max(abs(at_x - x), abs(at_y - y)) <= reach:
                    return Port(frame.id, out)
    return None


def has_ports(state: State, frame: TextFrame) -> bool:
    """Whether a frame shows its ports: one with text of its own leads no thread."""
    return not frame.content and (frame.id in state.selection.frames or state.view.threads)


def guide_at(state: State, page: int, x: float, y: float) -> Guide | None:
    """The ruler guide under a point."""
    if not state.view.guides or not 0 <= page < len(state.issue.pages):
        return None
    reach = state.view.tolerance * 0.6
    guides = state.issue.pages[page].guides
    return next((guide for guide in guides if abs((y if guide.across else x) - guide.at) <= reach), None)


def caught(state: State, page: int, box: Rect, *, enclosed: bool) -> tuple[int, ...]:
    """The frames that a marquee touches, or only those it holds whole."""
    found = []
    for frame in pickable(state, page):
        rect = bounds_of(frame)
        whole = box.x <= rect.x and rect.right <= box.right and box.y <= rect.y and rect.bottom <= box.bottom
        if whole or (not enclosed and rect.overlaps(box, 0.0)):
            found.append(frame.id)
    return tuple(found)


def _nearest_handle(
    state: State, page: int, x: float, y: float, *, corners: bool = False
) -> tuple[float, Handle] | None:
    """The nearest handle and how far away it is, along the box's own axes."""
    chosen = state.selection.frames
    box = selection_box(state)
    if box is None or page_of(state.issue, chosen[0]) != page:
        return None
    rect, turn = box
    x, y = turn.back.carried(x, y)
    near = [
        (max(abs(hx - x), abs(hy - y)), number)
        for number, handle in enumerate(HANDLES)
        if not corners or (handle.across and handle.down)
        for hx, hy in (handle_point(rect, handle),)
    ]
    distance, number = min(near)
    return distance, HANDLES[number]
