"""Align and distribute frames: to each other, to the page's margins, or to the one chosen as key."""

from collections.abc import Iterable
from typing import Literal

from layouts.edit.frames import rects_of, set_rects
from layouts.edit.parts import page_of
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import is_right_hand, type_area

Edge = Literal["left", "centre", "right", "top", "middle", "bottom"]
Axis = Literal["across", "down"]
SHARE = {"left": 0.0, "centre": 0.5, "right": 1.0, "top": 0.0, "middle": 0.5, "bottom": 1.0}
ACROSS = ("left", "centre", "right")


def align(issue: Issue, ids: Iterable[int], edge: Edge, key: int = 0) -> Issue:
    """Line frames up by an edge or a middle: with frame `key`, which stays; without one with the box around all."""
    rects = rects_of(issue, ids)
    if not rects:
        return issue
    return align_to(issue, rects, edge, rects.get(key) or around(rects.values()))


def align_to_margins(issue: Issue, ids: Iterable[int], edge: Edge) -> Issue:
    """Line each frame up with the type area of its page."""
    for frame, rect in rects_of(issue, ids).items():
        area = type_area(issue.setup, is_right_hand(page_of(issue, frame), issue.binding))
        issue = align_to(issue, {frame: rect}, edge, area)
    return issue


def align_to(issue: Issue, rects: dict[int, Rect], edge: Edge, target: Rect) -> Issue:
    """Line these frames up with a rectangle."""
    share = SHARE[edge]
    if edge in ACROSS:
        return set_rects(
            issue,
            {
                frame: Rect(target.x + (target.width - rect.width) * share, rect.y, rect.width, rect.height)
                for frame, rect in rects.items()
            },
        )
    return set_rects(
        issue,
        {
            frame: Rect(rect.x, target.y + (target.height - rect.height) * share, rect.width, rect.height)
            for frame, rect in rects.items()
        },
    )


def distribute(issue: Issue, ids: Iterable[int], axis: Axis) -> Issue:
    """Equal spaces between frames, the outer two staying where they are. Fewer than three: no change."""
    rects = rects_of(issue, ids)
    if len(rects) < 3:
        return issue
    across = axis == "across"
    ordered = sorted(rects.items(), key=lambda pair: (pair[1].x if across else pair[1].y, pair[0]))
    sizes = [rect.width if across else rect.height for _, rect in ordered]
    first, last = ordered[0][1], ordered[-1][1]
    start, end = (first.x, last.right) if across else (first.y, last.bottom)
    space = (end - start - sum(sizes)) / (len(sizes) - 1)
    made: dict[int, Rect] = {}
    for (frame, rect), size in zip(ordered, sizes):
        x, y = (start, rect.y) if across else (rect.x, start)
        made[frame] = Rect(x, y, rect.width, rect.height)
        start += size + space
    return set_rects(issue, made)


def around(rects: Iterable[Rect]) -> Rect:
    """The smallest rectangle around some; one at the origin around none."""
    known = list(rects)
    if not known:
        return Rect(0.0, 0.0, 0.0, 0.0)
    x, y = min(rect.x for rect in known), min(rect.y for rect in known)
    return Rect(x, y, max(rect.right for rect in known) - x, max(rect.bottom for rect in known) - y)
