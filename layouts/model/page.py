"""Pages, the masters they follow, and which side of the spine they lie on."""

from typing import Literal

import msgspec

from layouts.model.frame import Frame, bounds_of
from layouts.model.geometry import Rect
from layouts.model.story import Direction

Binding = Literal["left", "right"]


class PageSetup(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Trim size, margins and column grid, in points. `inside` is the side of the spine."""

    width: float
    height: float
    top: float
    outside: float
    bottom: float
    inside: float
    columns: int
    gutter: float
    baseline: float  # distance of the baseline grid's lines
    bleed: float


class Guide(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A line to place things by, not printed; `across`: level, at y = `at`, else upright at x. Points."""

    across: bool
    at: float


class Master(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Furniture for pages of one kind. `head` and `foot`: what it takes of the type area, in points.

    Its frames and guides are drawn for a right-hand page (spine at the left); on a left-hand page those of a `mirrored`
    master change sides, but for the `fixed` frames.
    """

    name: str
    frames: tuple[Frame, ...]
    head: float = 0.0
    foot: float = 0.0
    mirrored: bool = True
    fixed: tuple[int, ...] = ()  # ids of frames
    guides: tuple[Guide, ...] = ()


FolioStyle = Literal["1", "i", "I", "a", "A", "arab"]  # arab: ١ ٢ ٣


class Numbering(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How pages are numbered from one on that begins a section: what it begins with, in what, and what stands before.

    See `layouts.model.folios`.
    """

    start: int = 1
    style: FolioStyle = "1"
    prefix: str = ""


class Page(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One page: the master's furniture under its own frames. Frames are drawn in order, last on top."""

    id: int
    folio: int  # its place in the issue, from 1
    master: str
    direction: Direction
    section: str = ""
    frames: tuple[Frame, ...] = ()
    guides: tuple[Guide, ...] = ()
    numbering: Numbering | None = None  # of the section that begins here; None: none begins here


def is_right_hand(index: int, binding: Binding) -> bool:
    """Whether the page at this index (0 is the front page) lies right of the spine.

    Bound left, page one is a right-hand page; bound right (Arabic books), a left-hand one.
    """
    return (index % 2 == 0) == (binding == "left")


def spreads(count: int, binding: Binding) -> tuple[tuple[int, ...], ...]:
    """Page indices that lie side by side, as seen: left page first.

    >>> spreads(4, "left")
    ((0,), (1, 2), (3,))
    >>> spreads(4, "right")
    ((0,), (2, 1), (3,))
    """
    pairs: list[tuple[int, ...]] = [(0,)] if count else []
    for first in range(1, count, 2):
        pair = (first, first + 1) if first + 1 < count else (first,)
        pairs.append(pair if binding == "left" else pair[::-1])
    return tuple(pairs)


def is_parked(frame: Frame, setup: PageSetup) -> bool:
    """Whether a frame stands wholly on the pasteboard, beyond the page's bleed."""
    rect = bounds_of(frame) if frame.angle else frame.rect
    bleed = setup.bleed
    across = rect.x >= setup.width + bleed or rect.x + rect.width <= -bleed
    return across or rect.y >= setup.height + bleed or rect.y + rect.height <= -bleed


def type_area(setup: PageSetup, right_hand: bool) -> Rect:
    """The area within the margins, in points."""
    left = setup.inside if right_hand else setup.outside
    return Rect(
        left,
        setup.top,
        setup.width - setup.inside - setup.outside,
        setup.height - setup.top - setup.bottom,
    )
