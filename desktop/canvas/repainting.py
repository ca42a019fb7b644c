"""What of the window must be painted anew when the state changes: a letter typed leaves all but its lines as it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF

from desktop.selection import Selection
from desktop.state import State
from desktop.tools.events import Outcome
from layouts.model.issue import Issue

if TYPE_CHECKING:
    from desktop.canvas.view import Canvas

MOST = 24  # rectangles: Qt keeps what is to be painted as a region, and many make it slow


def areas_changed(canvas: "Canvas", before: State, after: State) -> list[QRect] | None:
    """Rectangles of the window, in pixels; None: all of it."""
    if not _is_still(canvas, before, after):
        return None
    sight, areas = canvas.sight, [*canvas.caret.shown, *canvas.caret.covers(after)]
    for index in sight.pages:
        if index < len(after.pages):
            scale, corner = sight.scale, sight.corner(index)
            for area in canvas.images.take(index, after.pages[index]):
                shown = QRectF(corner + area.topLeft() * scale, area.size() * scale)
                areas.append(shown.toAlignedRect().adjusted(-1, -1, 1, 1))
    return areas if len(areas) <= MOST else None


def is_drawn(shown: Outcome) -> bool:
    """Whether a tool's answer has anything drawn over the pages."""
    return bool(shown.guides or shown.note) or shown.marquee is not None or shown.line is not None


def _is_still(canvas: "Canvas", before: State, after: State) -> bool:
    """Whether nothing drawn over the pages differs but the caret."""
    return (
        before.view is after.view
        and before.tool == after.tool
        and not after.view.hidden_characters
        and not canvas.is_trying_out
        and (before.issue is after.issue or _has_same_frames(before.issue, after.issue))
        and _is_caret(before.selection)
        and _is_caret(after.selection)
    )


def _has_same_frames(before: Issue, after: Issue) -> bool:
    """Whether frames, guides and grids are as they were: a story's words do not touch them."""
    return (
        before.pages is after.pages
        and before.threads is after.threads
        and before.masters is after.masters
        and before.setup is after.setup
        and before.layers is after.layers
    )


def _is_caret(selection: Selection) -> bool:
    return not selection.frames and (selection.text is None or selection.text.is_caret)
