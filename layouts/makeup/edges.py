"""Edges: the lines at the head and the foot of a paragraph or a table's row, and what room is wanted between them."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from layouts.model.characters import VOWELS
from layouts.typeset.galley import Galley, Line
from layouts.typeset.ink_gaps import CLEAR, Inks

MOST: Final = 60.0  # points between two lines: more is wanted by no text, only by marks without end


class Edge(NamedTuple):
    """A line that another paragraph's may stand over or under, and its paragraph's text. `x`: how far right its column
    begins of the other lines'; `y`: how far its baseline is off the outermost one."""

    line: Line
    text: str
    x: float = 0.0
    y: float = 0.0

    @property
    def is_marked(self) -> bool:
        return is_marked(self.text, self.line.start, self.line.end)


def is_marked(text: str, start: int, end: int) -> bool:
    """Whether a letter of this part of a text has a vowel mark."""
    return VOWELS.search(text, start, end) is not None


def head_of(galley: Galley) -> list[Edge]:
    """The first line of a paragraph."""
    return [Edge(galley.lines[0], galley.text)] if galley.lines else []


def foot_of(galley: Galley) -> list[Edge]:
    """The last line of a paragraph."""
    return [Edge(galley.lines[-1], galley.text)] if galley.lines else []


def points_between(above: Sequence[Edge], under: Sequence[Edge], down: float, inks: Inks) -> float:
    """Points by which these lines are to stand further under those above them; nothing where vowel marks are clear.
    `down`: from the outermost baseline of the ones to that of the others."""
    more = 0.0
    while more < MOST:
        wanted = 0.0
        for upper in above:
            for lower in under:
                if upper.is_marked or lower.is_marked:
                    across, apart = lower.x - upper.x, down + more + upper.y + lower.y
                    for white, _, _ in inks.contacts(upper.line.runs, lower.line.runs, apart, across):
                        wanted = max(wanted, CLEAR - white)
        if wanted <= 0.0:
            break
        more += round(wanted + 0.01, 3)
    return more
