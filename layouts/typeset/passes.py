"""Passes: the cheapest breaks, found with as few means as will do.

A paragraph is searched once with the means that most paragraphs need. Only where a line of what was chosen is still
dear is it searched again with more of them: at first with the cuts of every word that a line may end in, and looser
lines, one of which may save a worse one; then with foreign cuts of all these words, and with words set closer than
newspapers like, since a hole in a line is seen before a full line beside it.
"""

from collections.abc import Callable
from typing import Final

from layouts.typeset.offers import JUSTIFIED, Break, Cut
from layouts.typeset.optimum import Search
from layouts.typeset.prices import Boxes

# Prices of a line at which a paragraph is searched again, and once more; where kashida fills lines, only those count
# that would fall apart: below the first of them, 1 of 300 paragraphs was found otherwise.
DEAR: Final = (14.5, 21.0)  # the second is a line of spaces of 0.55 em
DEAR_STRETCHED: Final = (34.0, 87.0)
CLOSER: Final = 1.7  # times what spaces shrink by otherwise: in Latin text to 0.17 em,
CLOSEST: Final = 0.485  # but never by more of a space: in Arabic to 0.15 em, and narrower letters give some of it back


def optimum(
    boxes: Boxes,
    first: int,
    last: int,
    measures: list[float],
    line: int,
    mode: int,
    stretch: float,
    shrink: float,
    cuts: Callable[[int, int], list[Cut]],
) -> list[Break]:
    """The ends of the cheapest lines that words `first` to `last` - 1 can be set in.

    `measures[n]` is the width of line number n, the last one of all that follow; the first line here is number `line`.
    `stretch` and `shrink` are the shares of a natural space at which looseness is 1 and -1. `cuts(word, effort)` gives
    the cuts of a word, with effort OWN, FOREIGN or CLUSTERS.
    """
    return searched(Search(boxes, first, last, mode, stretch, shrink, cuts), measures, line)[1]


def searched(search: Search, measures: list[float], line: int) -> tuple[Search, list[Break]]:
    """The search that had the last word, and the ends of the lines it chose."""
    chosen = search.run(measures, line)
    if search.mode == JUSTIFIED:
        plain = search.boxes.kashidas is None
        shrink = search.shrink
        closer = closest(shrink)
        for depth, dear in enumerate(DEAR if plain else DEAR_STRETCHED, 1):
            if search.dearest <= dear:
                break
            search = search.like(depth, shrink if depth == 1 else closer)
            chosen = search.run(measures, line)
    return search, chosen


def closest(shrink: float) -> float:
    """How far spaces shrink in the last pass, where they shrink so far otherwise."""
    return max(shrink, min(CLOSER * shrink, CLOSEST))
