"""Holes: lines that come out loose though they were chosen because kashida would fill them.

The search counts the words that may be stretched; which of them are is settled line by line, and kashidas of the lines
above and below may stand in the way. Then the loose lines have the first choice of words; where that is not enough the
paragraph is broken otherwise, the way with the least holes being kept.
"""

from collections.abc import Callable, Sequence
from typing import Final

from layouts.typeset.clearance import Broken, Rows, Way
from layouts.typeset.galley import Line
from layouts.typeset.optimum import Break

HOLLOW: Final = 2.0  # times the natural space: in Amiri 0.58 em
BETTER: Final = 0.05  # times the natural space that another way must gain at least
LINES: Final = 3  # whose ends are tried otherwise


def without_holes(
    made: Broken,
    otherwise: Callable[[frozenset[Break]], Way | None],
    setting: Callable[[Rows, Sequence[int]], list[Line]],
    utmost: Callable[[Rows, Sequence[int]], list[Line]],
) -> Broken:
    """The paragraph as it was made, or a way with fewer holes. `otherwise`: the cheapest breaks of which none is there;
    `setting`: rows set as lines, those of these numbers first; `utmost`: the same, and those filled by all means."""
    made, hollow = fewer_holes(made, otherwise, setting)
    if hollow > 0.0:
        rows, ends, lines = made
        filled = utmost(rows, hollow_lines(lines))
        if hollowness(filled) < hollow:
            return rows, ends, filled
    return made


def fewer_holes(
    made: Broken,
    otherwise: Callable[[frozenset[Break]], Way | None],
    setting: Callable[[Rows, Sequence[int]], list[Line]],
) -> tuple[Broken, float]:
    """The same without the last resort, and what holes are left."""
    rows, ends, lines = made
    hollow = hollowness(lines)
    if hollow == 0.0:
        return made, hollow
    loose = hollow_lines(lines)
    first = setting(rows, loose)
    if hollowness(first) < hollow - BETTER:
        made, hollow = (rows, ends, first), hollowness(first)
    for number in loose[:LINES]:
        for place in (number, number - 1):
            if hollow == 0.0 or place < 0:
                return made, hollow
            way = otherwise(frozenset((ends[place],)))
            if way is None:
                continue
            _, other, other_ends = way
            set_so = setting(other, ())
            if hollowness(set_so) < hollow - BETTER:
                made, hollow = (other, other_ends, set_so), hollowness(set_so)
    return made, hollow


def hollow_lines(lines: Sequence[Line]) -> list[int]:
    """The numbers of lines that are too loose, the loosest first."""
    return sorted([number for number, line in enumerate(lines) if is_hollow(line)], key=lambda n: -lines[n].looseness)


def is_hollow(line: Line) -> bool:
    return line.looseness > HOLLOW


def hollowness(lines: Sequence[Line]) -> float:
    """By how much the lines of a paragraph are too loose, in natural spaces."""
    return sum([line.looseness - HOLLOW for line in lines if is_hollow(line)])
