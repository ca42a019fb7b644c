"""Cursors: what the pointer looks like over the canvas says what a press there would do."""

from PySide6.QtCore import Qt

from desktop.state import State, is_closed, layer_for_new
from desktop.tools.events import Modifiers
from desktop.tools.picking import frames_under, guide_at, handle_at, port_at, rotates_at, selection_box
from layouts.model.frame import TextFrame

Shape = Qt.CursorShape
OF_TOOL = {
    "content": Shape.OpenHandCursor,
    "text": Shape.IBeamCursor,
    "hand": Shape.OpenHandCursor,
    "zoom": Shape.CrossCursor,
    "eyedropper": Shape.PointingHandCursor,
}
DRAWING = ("text_frame", "picture_frame", "line", "shape", "ellipse", "table")
# By the direction of a handle, in eighths of a turn: a turned frame's handles point elsewhere.
SIZING = (Shape.SizeHorCursor, Shape.SizeFDiagCursor, Shape.SizeVerCursor, Shape.SizeBDiagCursor)
EIGHTHS = {(1, 0): 0, (1, 1): 1, (0, 1): 2, (-1, 1): 3, (-1, 0): 4, (-1, -1): 5, (0, -1): 6, (1, -1): 7}


def cursor(tool: str, state: State, page: int, x: float, y: float, held: Modifiers) -> Qt.CursorShape:
    """The cursor for a tool over a point of a page."""
    if held.ctrl and tool not in ("select", "text", "content", "hand", "zoom"):
        tool = "select"
    if tool == "text":
        over = any(isinstance(frame, TextFrame) for frame in frames_under(state, page, x, y))
        return Shape.IBeamCursor if over else Shape.CrossCursor
    if tool in DRAWING and is_closed(layer_for_new(state)):
        return Shape.ForbiddenCursor
    if tool != "select":
        return OF_TOOL.get(tool, Shape.CrossCursor)
    if port_at(state, page, x, y) is not None:
        return Shape.PointingHandCursor
    handle = handle_at(state, page, x, y)
    if handle is not None:
        box = selection_box(state)
        turned = round(box[1].angle / 45) if box is not None else 0
        return SIZING[(EIGHTHS[(handle.across, handle.down)] + turned) % 4]
    if rotates_at(state, page, x, y):
        return Shape.UpArrowCursor if not held.shift else Shape.CrossCursor
    under = frames_under(state, page, x, y)
    if any(frame.id in state.selection.frames for frame in under):
        return Shape.DragCopyCursor if held.alt else Shape.SizeAllCursor
    guide = guide_at(state, page, x, y) if not under else None
    if guide is not None:
        return Shape.SplitVCursor if guide.across else Shape.SplitHCursor
    return Shape.ArrowCursor
