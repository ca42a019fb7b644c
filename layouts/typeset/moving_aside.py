"""A word moved a little to the side, the spaces of its line made unlike, so that it comes clear of another line's."""

from collections.abc import Iterator, Sequence

import msgspec

from fonts.runs import GlyphRun
from layouts.typeset.ink_gaps import Placed, Runs

Spans = Sequence[tuple[float, float]]


def aside(
    above: Runs, below: Runs, upper: Placed, lower: Placed, spans: Spans, share: float
) -> Iterator[tuple[Runs, Runs]]:
    """Both lines with one word of either moved to either side by this share of a space, where that takes these two
    words apart. `spans`: where the lower one is in the way."""
    for side in (share, -share):
        for pivot, by in _shifts(below[lower.run], lower.number, side):
            if _parted(spans, by):
                yield above, _moved(below, lower.run, pivot, side)
    for side in (share, -share):
        for pivot, by in _shifts(above[upper.run], upper.number, side):
            if _parted(spans, -by):
                yield _moved(above, upper.run, pivot, side), below
    for side in (share, -share):
        for over, up_by in _shifts(above[upper.run], upper.number, side):
            for under, by in _shifts(below[lower.run], lower.number, -side):
                if _parted(spans, by - up_by):
                    yield _moved(above, upper.run, over, side), _moved(below, lower.run, under, -side)


def _parted(spans: Spans, by: float) -> bool:
    """Whether two words are clear of each other once the lower one stands so much further right."""
    for start, stop in spans:
        if start < by < stop:
            return False
    return True


def _shifts(run: GlyphRun, number: int, share: float) -> list[tuple[int, float]]:
    """The words that can be moved aside for this one, itself or a neighbour, and by how many points it is."""
    last = len(run.words) - 1
    gap: float = run.gap
    found: list[tuple[int, float]] = []
    for pivot in (number, number - 1, number + 1):
        before, after = pivot, last - pivot
        if before >= 1 and after >= 1:
            by = share * gap * min(before, after)
            found.append((pivot, by * (number / before if number <= pivot else (last - number) / after)))
    return found


def _moved(runs: Runs, place: int, pivot: int, share: float) -> Runs:
    """The line with a word and all between it and the ends moved aside: the spaces on one side of it grow, those on the
    other shrink, by this share of a space at most."""
    run = runs[place]
    before, after = pivot, len(run.words) - 1 - pivot
    by = share * run.gap * min(before, after)
    wide, narrow = run.gap + by / before, run.gap - by / after
    left = msgspec.structs.replace(
        run, words=run.words[: pivot + 1], starts=run.starts[: pivot + 1], gap=wide, spaced=True
    )
    x = left.x + left.width + narrow
    right = msgspec.structs.replace(
        run, words=run.words[pivot + 1 :], starts=run.starts[pivot + 1 :], gap=narrow, x=x
    )
    if run.rtl:  # in reading order the right one comes first
        left, right = msgspec.structs.replace(left, spaced=run.spaced), msgspec.structs.replace(right, spaced=True)
    return (*runs[:place], left, right, *runs[place + 1 :])
