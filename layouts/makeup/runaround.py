"""Runaround: which rows of a column are free, and how wide, beside what stands in the text's way."""

from collections.abc import Sequence

from layouts.makeup.grid import Grid
from layouts.model.frame import Frame, bounds_of
from layouts.model.geometry import Rect
from layouts.typeset.galley import Measure

SLIVER = 0.5  # points: an obstacle that leaves no more than this beside it takes the whole width
NARROWEST = 36.0  # points: text beside an obstacle needs at least this much


def obstacles(frames: Sequence[Frame], area: Rect) -> tuple[Rect, ...]:
    """What the text in `area` runs around: frames with a standoff that reach into it, grown by that standoff."""
    found = []
    for frame in frames:
        if frame.standoff >= 0 and not frame.hidden:
            grown = bounds_of(frame).inset(-frame.standoff, -frame.standoff, -frame.standoff, -frame.standoff)
            if grown.overlaps(area):
                found.append(grown)
    return tuple(found)


def free_measure(x: float, width: float, top: float, bottom: float, blocks: Sequence[Rect]) -> Measure | None:
    """The widest free part of a row of a column, measured from the column's left edge; None when nothing is free.

    Text stands on one side of an obstacle only: two halves of one line beside a picture read as two columns.
    """
    left, right = x, x + width
    parts = [(left, right)]
    for block in blocks:
        if block.y < bottom - SLIVER and block.bottom > top + SLIVER:
            parts = [
                part
                for start, end in parts
                for part in ((start, min(end, block.x)), (max(start, block.right), end))
                if part[1] - part[0] > SLIVER
            ]
    if not parts:
        return None
    start, end = max(parts, key=lambda part: part[1] - part[0])
    if end - start >= width - 2 * SLIVER:
        return Measure(0.0, width)
    if end - start < NARROWEST:
        return None
    return Measure(round(start - left, 3), round(end - start, 3))


def column_rows(
    x: float, width: float, grid: Grid, rows: tuple[int, int], blocks: Sequence[Rect]
) -> tuple[Measure | None, ...]:
    """The measure of each row of a column from the first to before the last of `rows`; None where nothing is free."""
    first, last = rows
    if not blocks:
        return (Measure(0.0, width),) * max(0, last - first)
    return tuple(
        free_measure(x, width, grid.top(row), grid.top(row + 1), blocks) for row in range(first, max(first, last))
    )


def stretches(measures: Sequence[Measure | None]) -> list[tuple[int, int]]:
    """Runs of free rows as (first, end), counted from the head of the column."""
    found: list[tuple[int, int]] = []
    start: int | None = None
    for row, measure in enumerate((*measures, None)):
        if measure is not None and start is None:
            start = row
        elif measure is None and start is not None:
            found.append((start, row))
            start = None
    return found
