"""Fitting again: even columns filled before, taken again where nothing that had a say in them is otherwise."""

from collections.abc import Sequence

from layouts.makeup.columns import DEEPER, Filled, Unit
from layouts.makeup.passages import Passage
from layouts.makeup.poured import Band, Fitted, Free
from layouts.typeset.galley import Galley

Passages = tuple[Passage, ...]


def fits_as_before(known: Sequence[Band], seen: Passages, count: int, free: Free, most: int) -> Fitted | None:
    """How the columns of a band of the same text were filled, where nothing that is otherwise now had a say in it."""
    for band in known:
        fitted = band.fitted
        if fitted is None or band.taken != count or band.seen != seen:
            continue
        if fitted.depth + DEEPER <= most and _down_to(free, fitted.depth + DEEPER) == fitted.free:
            return fitted
    return None


def filled_as_before(
    known: Sequence[Band], units: tuple[Unit, ...], free: Free, most: int
) -> tuple[Filled, int] | None:
    """How even columns were filled with units like these, and how deep: few letters change a paragraph's lines."""
    for band in known:
        fitted = band.fitted
        if fitted is not None and fitted.depth + DEEPER <= most and fitted.units == units:
            if _down_to(free, fitted.depth + DEEPER) == fitted.free:
                return fitted.filled, fitted.depth
    return None


def as_fitted(
    galleys: Sequence[Galley], units: tuple[Unit, ...], filled: Filled, depth: int, free: Free, most: int
) -> Fitted | None:
    """What can be used again elsewhere: not where the frame's foot had a say in it."""
    if depth + DEEPER > most:
        return None
    return Fitted(tuple(galleys), units, filled, depth, _down_to(free, depth + DEEPER))


def _down_to(free: Free, depth: int) -> Free:
    return tuple([tuple([(first, min(end, depth)) for first, end in column]) for column in free])
