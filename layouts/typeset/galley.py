"""Galleys: set lines, before anyone says where on a page they stand."""

import msgspec

from fonts.runs import GlyphRun
from layouts.findings import Finding


class Line(msgspec.Struct, frozen=True):
    """One set line. Run positions are points from the left of the column (its Measure.x counted in), baseline at 0.

    `start` and `end` bound the line in the paragraph's text, the space at its end left out.
    """

    runs: tuple[GlyphRun, ...]  # left to right
    width: float  # drawn, without what hangs in the margin
    start: int
    end: int
    hyphenated: bool
    looseness: float  # word space over natural word space; 1 is natural


class Galley(msgspec.Struct, frozen=True):
    """A paragraph set to its measures. `text` is what `start`, `end` and run starts index: the paragraph's own text."""

    lines: tuple[Line, ...]
    text: str
    leading: float
    size: float
    direction: str
    findings: tuple[Finding, ...] = ()


class Measure(msgspec.Struct, frozen=True):
    """The room of one line: `x` from the left of the column and its width, in points."""

    x: float
    width: float


# One Measure a line, the last one for all that follow: runaround and drop caps give more than one.
Measures = tuple[Measure, ...]
