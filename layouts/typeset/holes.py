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
HOLLOW_COUNTS: Final = 10.0  # times as much as what is wide
WIDE: Final = 1.5  # the same from which other words and breaks are tried: 0.44 em
BETTER: Final = 0.05  # times the natural space that another way must gain at least
LINES: Final = 3  # whose ends are tried otherwise
AGAIN: Final = 2  # times that lines are filled by all means


def without_holes(
    made: Broken,
    otherwise: Callable[[frozenset[Break]], Way | None],
    setting: Callable[[Rows, Sequence[int]], list[Line]],
    utmost: Callable[[Rows, Sequence[int]], list[Line]],
) -> Broken:
    """The paragraph as it was made, or a way with fewer holes. `otherwise`: the cheapest breaks of which none is there;
    `setting`: rows set as lines, those of these numbers first; `utmost`: the same, and those filled by all means."""
    made = fewer_holes(made, otherwise, setting)
    rows, ends, lines = made
    hollow = hollowness(lines)
    if hollow > 0.0:
        first = hollow_lines(lines)
        for _ in range(AGAIN):
            filled = utmost(rows, first)
            if hollowness(filled) < hollow:
                made, hollow = (rows, ends, filled), hollowness(filled)
            # what strokes of their neighbours have made loose now
            left = [number for number in hollow_lines(filled) if number not in first]
            if not left:
                break
            first += left
    return made


def fewer_holes(
    made: Broken,
    otherwise: Callable[[frozenset[Break]], Way | None],
    setting: Callable[[Rows, Sequence[int]], list[Line]],
) -> Broken:
    """The same without the last resort."""
    rows, ends, lines = made
    left = holes(lines)
    if left == 0.0:
        return made
    loose = hollow_lines(lines, WIDE)
    first = setting(rows, loose)
    if holes(first) < left - BETTER:
        made, left = (rows, ends, first), holes(first)
    if lines[loose[0]].looseness <= HOLLOW:
        loose = loose[:1]  # of lines that are a little wide only the loosest is worth it, and one way
    for number in loose[:LINES]:
        for place in (number, number - 1) if lines[number].looseness > HOLLOW else (number,):
            if left == 0.0 or place < 0:
                return made
            way = otherwise(frozenset((ends[place],)))
            if way is None:
                continue
            _, other, other_ends = way
            set_so = setting(other, ())
            if holes(set_so) < left - BETTER:
                made, left = (other, other_ends, set_so), holes(set_so)
    return made


def holes(lines: Sequence[Line]) -> float:
    """By how much the lines of a paragraph are looser than they should be, in natural spaces; what is hollow counts
    more than all else."""
    return hollowness(lines, WIDE) + HOLLOW_COUNTS * hollowness(lines)


def hollow_lines(lines: Sequence[Line], most: float = HOLLOW) -> list[int]:
    """The numbers of lines that are looser than that, the loosest first."""
    return sorted([n for n, line in enumerate(lines) if line.looseness > most], key=lambda n: -lines[n].looseness)


def hollowness(lines: Sequence[Line], most: float = HOLLOW) -> float:
    """By how much the lines of a paragraph are looser than that, in natural spaces."""
    return sum([line.looseness - most for line in lines if line.looseness > most])
