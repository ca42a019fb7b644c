"""What pouring a frame takes and gives: the place, the bands it is filled in, what it holds then."""

import msgspec

from layouts.display.items import Item
from layouts.findings import Finding
from layouts.makeup.columns import Filled, Unit
from layouts.makeup.grid import Grid
from layouts.makeup.passages import Passage
from layouts.makeup.units import Laid
from layouts.model.frame import TextFrame
from layouts.model.geometry import Rect
from layouts.typeset.galley import Galley

Free = tuple[tuple[tuple[int, int], ...], ...]  # of each column its free stretches, as (first row, end)


class Place(msgspec.Struct, frozen=True):
    """A frame of a thread on its page: the grid it stands on and what its text runs around."""

    page: int  # index
    frame: TextFrame
    grid: Grid
    blocks: tuple[Rect, ...] = ()


class Fitted(msgspec.Struct, frozen=True):
    """Even columns that hold all the text of a band: how they are filled, wherever on the page they begin.

    `free` ends as far below their depth as had a say in it: where it is the same, they are filled the same.
    """

    galleys: tuple[Galley, ...]
    units: tuple[Unit, ...]
    filled: Filled
    depth: int  # rows
    free: Free


# What a stretch of a column is drawn from: units, their passages and galleys, and its left edge, row and rows.
Source = tuple[tuple[Unit, ...], tuple[Passage, ...], tuple[Galley, ...], tuple[float, int, int]]


class Column(msgspec.Struct, frozen=True):
    """One stretch of a column as it was drawn, and which of its band's items it is."""

    source: Source
    items: tuple[int, int]  # from and to


class Band(msgspec.Struct, frozen=True):
    """A part of a frame from one side to the other: what stands from `y` down to `bottom`.

    `seen` holds the passages that had a say in it, and `looked` is how many those are, that none follows counted as
    one more. It holds `taken` passages whole; of the next one it leaves `rest`, or all.
    """

    y: float
    looked: int
    seen: tuple[Passage, ...]
    items: tuple[Item, ...]
    findings: tuple[Finding, ...]
    bottom: float
    taken: int = 0
    rest: Passage | None = None
    fitted: Fitted | None = None
    columns: tuple[Column, ...] = ()  # their items come first
    laid: Laid | None = None

    def left_of(self, left: tuple[Passage, ...]) -> tuple[Passage, ...]:
        """What is left of these passages behind the band."""
        return left[self.taken :] if self.rest is None else (self.rest, *left[self.taken + 1 :])


class Poured(msgspec.Struct, frozen=True):
    """What a frame holds, how far down it reaches, and the passages that found no room in it.

    `seen`: how many passages were looked at, their end counted as one more; the rest had no say in it. `taken`: how
    many of them it holds whole.
    """

    items: tuple[Item, ...]
    bottom: float
    left: tuple[Passage, ...]
    findings: tuple[Finding, ...]
    seen: int
    taken: int
    bands: tuple[Band, ...] = ()
    stories: tuple[str, ...] = ()  # that stand in it
