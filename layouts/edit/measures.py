"""Measures typed in: where frames stand, how large they are, how they are turned. Points from the page's top left."""

from collections.abc import Iterable

from layouts.edit.arrange import around
from layouts.edit.frames import move_frames, rects_of, set_rects
from layouts.edit.parts import change_frames, changed
from layouts.model.geometry import Rect
from layouts.model.issue import Issue


def set_left(issue: Issue, ids: Iterable[int], x: float) -> Issue:
    """Move frames so that the box around them begins at `x`."""
    rects = rects_of(issue, ids)
    return move_frames(issue, rects, x - around(rects.values()).x, 0.0) if rects else issue


def set_top(issue: Issue, ids: Iterable[int], y: float) -> Issue:
    """Move frames so that the box around them begins at `y`."""
    rects = rects_of(issue, ids)
    return move_frames(issue, rects, 0.0, y - around(rects.values()).y) if rects else issue


def set_width(issue: Issue, ids: Iterable[int], width: float) -> Issue:
    """Make each of these frames so wide, its left edge staying where it is. Nothing and less: no change."""
    if width <= 0:
        return issue
    rects = rects_of(issue, ids)
    return set_rects(issue, {frame: Rect(rect.x, rect.y, width, rect.height) for frame, rect in rects.items()})


def set_height(issue: Issue, ids: Iterable[int], height: float) -> Issue:
    """Make each of these frames so high, its top staying where it is. Nothing and less: no change."""
    if height <= 0:
        return issue
    rects = rects_of(issue, ids)
    return set_rects(issue, {frame: Rect(rect.x, rect.y, rect.width, height) for frame, rect in rects.items()})


def set_on_page(issue: Issue, ids: Iterable[int], **fields: object) -> Issue:
    """Set `layer`, `locked` or `hidden` of frames."""
    return change_frames(issue, ids, lambda frame: changed(frame, **fields))
