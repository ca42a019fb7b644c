"""Snapping: columns and gutters first, then guides, the baseline grid, other frames' edges and middles.

An index is built once for each drag. What snapped comes back as smart guides, for the canvas to draw.
"""

from bisect import bisect_left
from collections.abc import Iterable

import msgspec

from desktop.state import State
from layouts.model.frame import bounds_of
from layouts.model.geometry import Rect
from layouts.model.page import is_right_hand, type_area

COLUMN, GUIDE, BASELINE, NEIGHBOUR = range(4)  # the order in which they are preferred


class SmartGuide(msgspec.Struct, frozen=True):
    """A line to show while dragging: at x = `at` from y `start` to `end`, or across at y. `rank`: what was met."""

    page: int
    across: bool
    at: float
    start: float
    end: float
    rank: int
    label: str = ""


class SnapIndex(msgspec.Struct, frozen=True):
    """Where edges may snap to on one page: sorted (position, rank) pairs of each axis, and the page's size."""

    page: int
    xs: tuple[tuple[float, int], ...]
    ys: tuple[tuple[float, int], ...]
    width: float
    height: float


class Snapped(msgspec.Struct, frozen=True):
    """How far to move on, in points, to stand exactly, and the guides that say why."""

    across: float
    down: float
    guides: tuple[SmartGuide, ...]


def snap_index(state: State, page: int, moving: Iterable[int] = ()) -> SnapIndex:
    """The index of a page, without the frames that are being moved."""
    issue, setup = state.issue, state.issue.setup
    area = type_area(setup, is_right_hand(page, issue.binding))
    pitch = (area.width + setup.gutter) / setup.columns
    xs: list[tuple[float, int]] = []
    for column in range(setup.columns):
        left = area.x + column * pitch
        xs += [(left, COLUMN), (left + pitch - setup.gutter, COLUMN)]
    ys = [(area.y, COLUMN), (area.bottom, COLUMN)]
    for guide in issue.pages[page].guides if 0 <= page < len(issue.pages) else ():
        (ys if guide.across else xs).append((guide.at, GUIDE))
    rows = int(area.height / setup.baseline) if setup.baseline > 0 else 0
    ys += [(area.y + row * setup.baseline, BASELINE) for row in range(1, rows + 1)]
    away = frozenset(moving)
    for frame in issue.pages[page].frames if 0 <= page < len(issue.pages) else ():
        if frame.id not in away:
            rect = bounds_of(frame)
            xs += [(x, NEIGHBOUR) for x in (rect.x, rect.x + rect.width / 2, rect.right)]
            ys += [(y, NEIGHBOUR) for y in (rect.y, rect.y + rect.height / 2, rect.bottom)]
    xs += [(x, NEIGHBOUR) for x in (0.0, setup.width / 2, setup.width)]
    ys += [(y, NEIGHBOUR) for y in (0.0, setup.height / 2, setup.height)]
    return SnapIndex(page, tuple(sorted(xs)), tuple(sorted(ys)), setup.width, setup.height)


def snap_rect(index: SnapIndex, rect: Rect, tolerance: float) -> Snapped:
    """Move a rectangle so that an edge or its middle stands on something near, on each axis by itself."""
    xs, ys = (rect.x, rect.x + rect.width / 2, rect.right), (rect.y, rect.y + rect.height / 2, rect.bottom)
    return snap_edges(index, xs, ys, tolerance, rect)


def snap_point(index: SnapIndex, x: float, y: float, tolerance: float) -> Snapped:
    """Move a point onto something near."""
    return snap_edges(index, (x,), (y,), tolerance, Rect(x, y, 0.0, 0.0))


def snap_edges(
    index: SnapIndex, xs: tuple[float, ...], ys: tuple[float, ...], tolerance: float, rect: Rect
) -> Snapped:
    """Snap these edges only, as a handle moves only its own; no edges of an axis: nothing moves along it."""
    across, down = _nearest(index.xs, xs, tolerance), _nearest(index.ys, ys, tolerance)
    guides = []
    if across is not None:
        start, end = min(0.0, rect.y), max(index.height, rect.bottom)
        guides.append(SmartGuide(index.page, False, across[1], start, end, across[2]))
    if down is not None:
        start, end = min(0.0, rect.x), max(index.width, rect.right)
        guides.append(SmartGuide(index.page, True, down[1], start, end, down[2]))
    return Snapped(across[0] if across else 0.0, down[0] if down else 0.0, tuple(guides))


def _nearest(
    places: tuple[tuple[float, int], ...], edges: tuple[float, ...], tolerance: float
) -> tuple[float, float, int] | None:
    """How far to move, where to, and the rank: of what is within reach the highest rank, then the nearest."""
    best: tuple[int, float, float, float] | None = None
    for edge in edges:
        for at, rank in places[bisect_left(places, (edge - tolerance, 0)) :]:
            if at > edge + tolerance:
                break
            found = (rank, abs(at - edge), at - edge, at)
            best = found if best is None or found < best else best
    return None if best is None else (best[2], best[3], best[0])
