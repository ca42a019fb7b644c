"""Runaround: which rows of a column are free, and how wide, beside what stands in the text's way."""

import math
from collections.abc import Sequence
from typing import Final

from layouts.makeup.grid import Grid
from layouts.model.frame import Frame, PictureFrame, Shape, bounds_of, turn_of
from layouts.model.geometry import Rect
from layouts.typeset.galley import Measure

SLIVER = 0.5  # points: an obstacle that leaves no more than this beside it takes the whole width
Point = tuple[float, float]
CORNERS: tuple[Point, ...] = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
# An ellipse as a polygon of so many corners: a finer one would move text by less than a tenth of a point.
ROUND = tuple((0.5 + 0.5 * math.cos(math.tau * n / 64), 0.5 + 0.5 * math.sin(math.tau * n / 64)) for n in range(64))
NARROWEST: Final = 54.0  # points: text beside an obstacle needs this much at least, two or three words of it


class Contour(Rect, frozen=True):
    """An obstacle that is no upright rectangle: its outline, and how far text stays away from it; as a rectangle it is
    what both take up together."""

    outline: tuple[Point, ...]
    standoff: float

    def span(self, top: float, bottom: float) -> tuple[float, float] | None:
        """From where to where it stands in the way of a line between two heights; None where it does not."""
        top, bottom = top - self.standoff, bottom + self.standoff
        xs: list[float] = []
        for (x0, y0), (x1, y1) in zip(self.outline, (*self.outline[1:], self.outline[0])):
            if max(y0, y1) < top or min(y0, y1) > bottom:
                continue
            for x, y in ((x0, y0), (x1, y1)):
                if top <= y <= bottom:
                    xs.append(x)
            if y0 != y1:
                xs.extend(x0 + (x1 - x0) * (y - y0) / (y1 - y0) for y in (top, bottom) if min(y0, y1) < y < max(y0, y1))
        return (min(xs) - self.standoff, max(xs) + self.standoff) if xs else None


def obstacles(frames: Sequence[Frame], area: Rect) -> tuple[Rect, ...]:
    """What the text in `area` runs around: frames with a standoff that reach into it, grown by that standoff."""
    found = []
    for frame in frames:
        if frame.standoff >= 0 and not frame.hidden:
            grown = _grown(bounds_of(frame), frame.standoff)
            if outline := outline_of(frame):
                xs, ys = [x for x, _ in outline], [y for _, y in outline]
                around = _grown(Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)), frame.standoff)
                grown = Contour(around.x, around.y, around.width, around.height, outline, frame.standoff)
            if grown.overlaps(area):
                found.append(grown)
    return tuple(found)


def outline_of(frame: Frame) -> tuple[Point, ...]:
    """The outline of a frame on the page, where it is not its upright rectangle: a contour of its own, an ellipse, a
    rectangle that is turned."""
    rect, turn = frame.rect, turn_of(frame)
    shares: Sequence[Point] = ()
    if isinstance(frame, PictureFrame) and len(frame.contour) > 2:
        shares = frame.contour
    elif isinstance(frame, Shape) and frame.form == "ellipse":
        shares = ROUND
    elif turn.angle:
        shares = CORNERS
    return tuple(turn.carried(rect.x + x * rect.width, rect.y + y * rect.height) for x, y in shares)


def _grown(rect: Rect, standoff: float) -> Rect:
    return rect.inset(-standoff, -standoff, -standoff, -standoff)


def free_measure(x: float, width: float, top: float, bottom: float, blocks: Sequence[Rect]) -> Measure | None:
    """The widest free part of a row of a column, measured from the column's left edge; None when nothing is free.

    Text stands on one side of an obstacle only: two halves of one line beside a picture read as two columns.
    """
    left, right = x, x + width
    parts = [(left, right)]
    for block in blocks:
        if block.y < bottom - SLIVER and block.bottom > top + SLIVER:
            span = block.span(top, bottom) if isinstance(block, Contour) else (block.x, block.right)
            if span is None:
                continue
            parts = [
                part
                for start, end in parts
                for part in ((start, min(end, span[0])), (max(start, span[1]), end))
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
