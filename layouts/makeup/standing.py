"""How text stands in its frame: the frame's own ground and edge, its insets, and where text short of it stands."""

import math

import msgspec

from layouts.display.items import Box, Item, TextLine
from layouts.makeup.grid import Grid
from layouts.model.frame import NO_INSET, Shape, TextFrame, turn_of
from layouts.model.geometry import Rect

LEAST = 0.01  # points


def inner(frame: TextFrame) -> TextFrame:
    """The frame as text sees it: without its insets. One that is all inset keeps a sliver."""
    if frame.inset == NO_INSET:
        return frame
    room = frame.rect.inset(*frame.inset)
    rect = Rect(room.x, room.y, max(room.width, LEAST), max(room.height, LEAST))
    return msgspec.structs.replace(frame, rect=rect, inset=NO_INSET)


def grounds(frame: TextFrame | Shape) -> tuple[Box, ...]:
    """What a frame is filled and edged with; nothing for most text frames. A double edge is two of a third each."""
    stroke = frame.stroke if frame.stroke_width > 0 else ""
    if not frame.fill and not stroke and isinstance(frame, TextFrame):
        return ()
    turn = turn_of(frame)
    form = frame.form if isinstance(frame, Shape) else "rectangle"
    width, radius, line = frame.stroke_width, frame.radius, frame.stroke_style
    if stroke and line == "double":
        third = width / 3
        filled = Box(frame.rect, frame.fill, "", 0.0, frame.id, turn, form, frame.fill_tint, "solid", radius)
        edges = [
            Box(frame.rect.inset(by, by, by, by), "", stroke, third, frame.id, turn, form, 1.0, "solid",
                max(0.0, radius - by) if radius else 0.0)  # fmt: skip
            for by in (-third, third)
        ]
        return (filled, *edges) if frame.fill else tuple(edges)
    shown = "solid" if line == "double" else line
    return (Box(frame.rect, frame.fill, stroke, width if stroke else 0.0, frame.id, turn, form, frame.fill_tint,
                shown, radius),)  # fmt: skip


def stood(items: tuple[Item, ...], frame: TextFrame, grid: Grid, bottom: float) -> tuple[Item, ...]:
    """The items of a frame of a thread where its text ends in it: at the middle, at the foot, or spread to the foot.

    Text that moves as a whole moves by whole rows, so that it stays on the grid.
    """
    free = frame.rect.bottom - bottom
    if frame.vertical == "top" or not items or free <= 0:
        return items
    if frame.vertical == "justified":
        return spread(items, grid.baseline(grid.rows_above(frame.rect.bottom) - 1))
    rows = math.floor(free / grid.step + LEAST)
    down = grid.step * (rows if frame.vertical == "bottom" else rows // 2)
    return tuple([lowered(item, down) for item in items]) if down else items


def spread(items: tuple[Item, ...], last: float) -> tuple[Item, ...]:
    """The lines of each column moved apart evenly until its last one stands at `last`; what is drawn with a line goes
    with it. A column of one line stays where it is."""
    moved: list[Item] = []
    heights: dict[float, list[float]] = {}
    for item in items:
        if isinstance(item, TextLine):
            heights.setdefault(item.x, []).append(item.y)
    heights = {x: sorted(set(ys)) for x, ys in heights.items()}
    down = 0.0
    for item in items:
        if isinstance(item, TextLine):
            column = heights[item.x]
            gaps = len(column) - 1
            down = (last - column[-1]) * column.index(item.y) / gaps if gaps else 0.0
        moved.append(lowered(item, down) if down > 0 else item)
    return tuple(moved)


def lowered(item: Item, down: float) -> Item:
    """The item so many points further down."""
    if isinstance(item, TextLine):
        return msgspec.structs.replace(item, y=round(item.y + down, 3))
    rect = item.rect
    return msgspec.structs.replace(item, rect=Rect(rect.x, round(rect.y + down, 3), rect.width, rect.height))
