"""What of the window must be painted anew when the state changes: a letter typed leaves all but its lines as it is, a
frame dragged all but what it leaves, covers and pushes aside."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QRect, QRectF

from desktop.canvas.page_painter import SMOOTHED
from desktop.canvas.sight import Sight
from desktop.selection import Selection
from desktop.state import State
from desktop.tools.events import Outcome
from layouts.model.frame import Frame, bounds_of
from layouts.model.geometry import Rect
from layouts.model.issue import Issue

if TYPE_CHECKING:
    from desktop.canvas.view import Canvas

MOST = 24  # rectangles: Qt keeps what is to be painted as a region, and many make it slow
HANDLED = 14.0  # pixels that handles, ports and heads of arrows reach beyond what they belong to
LABEL = QRectF(-4, -4, 120, 40)  # pixels, from the middle of a smart guide
LETTER = 9.0  # pixels: the widest that a letter of a note may be


def areas_changed(canvas: "Canvas", before: State, after: State) -> list[QRect] | None:
    """Rectangles of the window, in pixels; None: all of it. `before`, `after`: with the issues as they are shown."""
    if not _is_still(canvas, before, after):
        return None
    sight, areas = canvas.sight, [*canvas.caret.shown, *canvas.caret.covers(after)]
    for index in sight.pages:
        if index < len(after.pages):
            scale, corner = sight.scale, sight.corner(index)
            for area in canvas.images.take(index, after.pages[index]):
                shown = QRectF(corner + area.topLeft() * scale, area.size() * scale)
                areas.append(shown.toAlignedRect().adjusted(-SMOOTHED, -SMOOTHED, SMOOTHED, SMOOTHED))
    if before.issue.pages is not after.issue.pages:
        areas += _frames_changed(sight, before, after)
    return areas if len(areas) <= MOST else None


def areas_drawn(canvas: "Canvas", shown: Outcome) -> list[QRect]:
    """What a tool's answer has drawn over the pages, in pixels of the window."""
    sight, page, areas = canvas.sight, max(0, shown.page), []
    for guide in shown.guides:
        ends = ((guide.start, guide.at), (guide.end, guide.at))
        if not guide.across:
            ends = ((guide.at, guide.start), (guide.at, guide.end))
        start, end = (sight.point(guide.page, *point) for point in ends)
        areas.append(_around(QRectF(start, end).normalized(), HANDLED))
        if guide.label:
            areas.append(LABEL.translated((start + end) / 2).toAlignedRect())
    if shown.marquee is not None:
        areas.append(_around(sight.rect(page, shown.marquee).normalized(), 2.0))
    if shown.line is not None:
        x, y, to_x, to_y = shown.line
        areas.append(_around(QRectF(sight.point(page, x, y), sight.point(page, to_x, to_y)).normalized(), HANDLED))
    if shown.note:
        at = canvas.pointer.at
        areas.append(QRectF(at.x(), at.y(), 40 + LETTER * len(shown.note), 50).toAlignedRect())
    return areas


def _is_still(canvas: "Canvas", before: State, after: State) -> bool:
    """Whether nothing drawn over the pages differs but the caret, and frames on their pages."""
    return (
        before.view is after.view
        and before.tool == after.tool
        and not after.view.hidden_characters
        and canvas.keyboard.preedit is None
        and canvas.following.preedited is None
        and (before.issue is after.issue or _has_same_board(before.issue, after.issue))
        and (before.issue.pages is after.issue.pages or not after.view.threads)
        and (before.selection == after.selection or (_is_caret(before.selection) and _is_caret(after.selection)))
        and (after.selection.text is None or after.selection.text.is_caret)
    )


def _has_same_board(before: Issue, after: Issue) -> bool:
    """Whether all but the pages' frames and stories' words is as it was."""
    return (
        before.masters is after.masters
        and before.setup is after.setup
        and before.layers is after.layers
        and len(before.pages) == len(after.pages)
        and all(replace(a, frames=()) == replace(b, frames=()) for a, b in zip(before.pages, after.pages) if a is not b)
    )


def _frames_changed(sight: Sight, before: State, after: State) -> list[QRect]:
    """Where frames stand that are others than before, and the box around what is selected."""
    areas = []
    for index in sight.pages:
        if index < len(after.issue.pages) and before.issue.pages[index] is not after.issue.pages[index]:
            old, new = before.issue.pages[index].frames, after.issue.pages[index].frames
            same = {id(frame) for frame in old} & {id(frame) for frame in new}
            areas += [_of(sight, index, frame) for frame in (*old, *new) if id(frame) not in same]
            for frames in (old, new):
                chosen = [bounds_of(frame) for frame in frames if frame.id in after.selection.frames]
                if len(chosen) > 1:
                    areas.append(_around(sight.rect(index, _union(chosen)), HANDLED))
    return areas


def _of(sight: Sight, page: int, frame: Frame) -> QRect:
    return _around(sight.rect(page, bounds_of(frame)), HANDLED)


def _union(rects: Iterable[Rect]) -> Rect:
    known = list(rects)
    left, top = min(rect.x for rect in known), min(rect.y for rect in known)
    return Rect(left, top, max(rect.right for rect in known) - left, max(rect.bottom for rect in known) - top)


def _around(area: QRectF, by: float) -> QRect:
    return area.adjusted(-by, -by, by, by).toAlignedRect()


def _is_caret(selection: Selection) -> bool:
    return not selection.frames and (selection.text is None or selection.text.is_caret)
