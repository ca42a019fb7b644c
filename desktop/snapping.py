"""Snapping: columns and gutters first, then guides, the baseline grid, other frames' edges and middles, equal gaps.

An index is built once for each drag. What snapped comes back as smart guides, for the canvas to draw: those about other
frames say how far these are.
"""

from bisect import bisect_left
from collections.abc import Iterable

import msgspec

from desktop.state import State
from layouts.model.frame import bounds_of
from layouts.model.geometry import Rect
from layouts.model.lengths import MM
from layouts.model.masters import guides_on
from layouts.model.page import is_right_hand, type_area

COLUMN, GUIDE, BASELINE, NEIGHBOUR, GAP = range(5)  # the order in which they are preferred
EXACT = 0.01  # points within which edges are the same


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
    """Where edges may snap to on one page: sorted (position, rank) pairs of each axis, the page's size, its frames."""

    page: int
    xs: tuple[tuple[float, int], ...]
    ys: tuple[tuple[float, int], ...]
    width: float
    height: float
    others: tuple[Rect, ...] = ()


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
    for guide in (*issue.pages[page].guides, *guides_on(issue, page)) if 0 <= page < len(issue.pages) else ():
        (ys if guide.across else xs).append((guide.at, GUIDE))
    rows = int(area.height / setup.baseline) if setup.baseline > 0 else 0
    ys += [(area.y + row * setup.baseline, BASELINE) for row in range(1, rows + 1)]
    away, frames = frozenset(moving), issue.pages[page].frames if 0 <= page < len(issue.pages) else ()
    others = tuple(bounds_of(frame) for frame in frames if frame.id not in away)
    for rect in others:
        xs += [(x, NEIGHBOUR) for x in _three(rect.x, rect.right)]
        ys += [(y, NEIGHBOUR) for y in _three(rect.y, rect.bottom)]
    xs += [(x, NEIGHBOUR) for x in (0.0, setup.width / 2, setup.width)]
    ys += [(y, NEIGHBOUR) for y in (0.0, setup.height / 2, setup.height)]
    return SnapIndex(page, tuple(sorted(xs)), tuple(sorted(ys)), setup.width, setup.height, others)


def snap_rect(index: SnapIndex, rect: Rect, tolerance: float) -> Snapped:
    """Move a rectangle so that an edge or its middle stands on something near, on each axis by itself; where there is
    nothing, so that it is as far from its neighbours as they are from each other.
    """
    found = snap_edges(index, _three(rect.x, rect.right), _three(rect.y, rect.bottom), tolerance, rect)
    guides = [guide for guide in found.guides if guide.rank != NEIGHBOUR]
    across, down = found.across, found.down
    met = {guide.across for guide in found.guides}
    moved = Rect(rect.x + across, rect.y + down, rect.width, rect.height)
    if False not in met and (gaps := even_gaps(index, moved, tolerance, upright=False)) is not None:
        across, guides = gaps[0], [*guides, *gaps[1]]
    if True not in met and (gaps := even_gaps(index, moved, tolerance, upright=True)) is not None:
        down, guides = gaps[0], [*guides, *gaps[1]]
    moved = Rect(rect.x + across, rect.y + down, rect.width, rect.height)
    guides += [_told(index, guide, moved) for guide in found.guides if guide.rank == NEIGHBOUR]
    return Snapped(across, down, tuple(guides))


def even_gaps(
    index: SnapIndex, rect: Rect, tolerance: float, *, upright: bool
) -> tuple[float, tuple[SmartGuide, ...]] | None:
    """How far to move along one axis so that gaps are equal, and these gaps; None where that is out of reach.

    Counted are the frames beside the rectangle (`upright`: over and under it).
    """
    first, last = _span(rect, upright)
    beside = [other for other in index.others if _faces(rect, other, upright)]
    before = sorted(_span(other, upright) for other in beside if _span(other, upright)[1] <= first + tolerance)
    behind = sorted(_span(other, upright) for other in beside if _span(other, upright)[0] >= last - tolerance)
    before.sort(key=lambda span: span[1])
    found: list[tuple[float, tuple[tuple[float, float], ...]]] = []
    if before and behind and (room := behind[0][0] - before[-1][1] - (last - first)) >= 0:
        start = before[-1][1] + room / 2
        found.append((start, ((before[-1][1], start), (start + last - first, behind[0][0]))))
    if len(before) > 1 and (gap := before[-1][0] - before[-2][1]) > 0:
        start = before[-1][1] + gap
        found.append((start, ((before[-2][1], before[-1][0]), (before[-1][1], start))))
    if len(behind) > 1 and (gap := behind[1][0] - behind[0][1]) > 0:
        start = behind[0][0] - gap - (last - first)
        found.append((start, ((behind[0][1], behind[1][0]), (start + last - first, behind[0][0]))))
    near = [each for each in found if abs(each[0] - first) <= tolerance]
    if not near:
        return None
    start, gaps = min(near, key=lambda each: abs(each[0] - first))
    at = rect.x + rect.width / 2 if upright else rect.y + rect.height / 2
    guides = (
        SmartGuide(index.page, not upright, at, one, other, GAP, told_length(other - one)) for one, other in gaps
    )
    return start - first, tuple(guides)


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


def told_length(points: float) -> str:
    """A length as guides tell it, in millimetres."""
    return f"{points / MM:.1f}"


def _told(index: SnapIndex, guide: SmartGuide, rect: Rect) -> SmartGuide:
    """A guide through an edge of the nearest frame that has one there: as long as both, with the gap between them."""
    along = guide.across  # a line across says how far the frame is to the side
    same = [
        other
        for other in index.others
        if any(abs(edge - guide.at) < EXACT for edge in _three(*_span(other, guide.across)))
    ]
    if not same:
        return guide
    first, last = _span(rect, not along)
    gaps = {other: max(_span(other, not along)[0] - last, first - _span(other, not along)[1], 0.0) for other in same}
    nearest = min(same, key=lambda other: gaps[other])
    start, end = _span(nearest, not along)
    label = told_length(gaps[nearest]) if gaps[nearest] > EXACT else ""
    return msgspec.structs.replace(guide, start=min(first, start), end=max(last, end), label=label)


def _span(rect: Rect, upright: bool) -> tuple[float, float]:
    """From where to where a rectangle reaches, across or (`upright`) down."""
    return (rect.y, rect.bottom) if upright else (rect.x, rect.right)


def _three(first: float, last: float) -> tuple[float, float, float]:
    return first, (first + last) / 2, last


def _faces(rect: Rect, other: Rect, upright: bool) -> bool:
    """Whether two rectangles have some of the other axis in common."""
    (a, b), (c, d) = _span(rect, not upright), _span(other, not upright)
    return min(b, d) - max(a, c) > EXACT
