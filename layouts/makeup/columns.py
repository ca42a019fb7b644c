"""Units into columns: where a column may end, and how columns come out equally long.

Everything here is counted in rows of the baseline grid. A unit is what is never broken: a line of body text, a whole
crosshead or pull quote. Columns are lists of stretches (a picture may part a column), each with room for some rows.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from math import isqrt
from typing import Final, NamedTuple

RAGGED: Final = 1.0  # price of a column one row short, squared: two rows short in one column are worse than one in two
SPARE: Final = 3  # rows that the space above a unit may take, at most: dropped at a column's head
DEEPER: Final = 2  # rows beyond the least that columns may be deep, for level feet
DEEPER_PRICE: Final = 1.5  # per row of that
GIVEN: Final = 0.3  # price of a row that a crosshead or a pull quote takes up unnoticed
HYPHEN: Final = 0.8  # price of a word parted by a column's end: the eye must carry half of it up the page
LATE: Final = 0.01  # short columns come last in reading order


class Unit(NamedTuple):
    """What stands or moves as one. `at_top`: its rows at the head of a column, where the space above is dropped.

    `give`: rows that the space above it may grow by, to bring a column's foot level with the others.
    """

    rows: int
    at_top: int
    may_end: bool  # a column may end after it
    paragraph: int
    line: int  # first line of the paragraph in it
    lines: int  # how many of the paragraph's lines it holds
    give: int = 0
    hyphen: bool = False  # its last line ends within a word


class Filled(NamedTuple):
    """Where each stretch starts and ends in the units; `end` is the first unit that found no room.

    `ragged`: how unlike the columns' feet are, as a price.
    """

    spans: tuple[tuple[int, int], ...]
    end: int
    ragged: float = 0.0


def prefix_rows(units: Sequence[Unit]) -> list[int]:
    """Rows of all units before each one, and of all of them."""
    total, sums = 0, [0]
    for unit in units:
        total += unit.rows
        sums.append(total)
    return sums


def fill(units: Sequence[Unit], sums: Sequence[int], stretches: Sequence[int], start: int = 0) -> Filled:
    """Put as many units as go into stretches of these many rows, each filled before the next.

    A stretch ends where a unit allows it; one that nothing allows in a whole column is broken anyway, since text that
    stands somewhere is better than text that stands nowhere.
    """
    spans: list[tuple[int, int]] = []
    count = len(units)
    for room in stretches:
        end = furthest(units, sums, start, room)
        if end < count and end > start:
            allowed = end
            while allowed > start and not units[allowed - 1].may_end:
                allowed -= 1
            # an unbreakable chain taller than a column would never find a place
            end = allowed if allowed > start or _fits_elsewhere(units, sums, start, stretches) else end
        spans.append((start, end))
        start = end
    return Filled(tuple(spans), start)


def furthest(units: Sequence[Unit], sums: Sequence[int], start: int, room: int) -> int:
    """The first unit past `start` that does not fit into `room` rows."""
    if start >= len(units):
        return start
    first = units[start]
    return max(start, bisect_right(sums, sums[start] + room + first.rows - first.at_top, start) - 1)


def height(units: Sequence[Unit], sums: Sequence[int], start: int, end: int) -> int:
    """Rows that units `start` to `end` take in one stretch."""
    if end <= start:
        return 0
    return sums[end] - sums[start] - units[start].rows + units[start].at_top


def _fits_elsewhere(units: Sequence[Unit], sums: Sequence[int], start: int, stretches: Sequence[int]) -> bool:
    end = start + 1
    while end < len(units) and not units[end - 1].may_end:
        end += 1
    return height(units, sums, start, end) <= max(stretches)


def even(units: Sequence[Unit], sums: Sequence[int], stretches: Sequence[int]) -> Filled | None:
    """All units spread so that no stretch falls short by much more than another; None when they do not fit.

    Stretches that hold nothing anyway (a picture down the whole column) are passed by. Exact: least sum of squared
    shortfalls over all allowed ends, after what crossheads and pull quotes in the column can take up.
    """
    return _even(Counted(units, sums), stretches)


class Counted:
    """Units as lists of numbers, which compiled code reads many times faster."""

    def __init__(self, units: Sequence[Unit], sums: Sequence[int]) -> None:
        self.count = len(units)
        self.sums: list[int] = list(sums)
        self.saved: list[int] = [unit.rows - unit.at_top for unit in units]  # rows dropped at a column's head
        self.dropped = max(self.saved, default=0)
        self.given: list[int] = [unit.give for unit in units]
        self.gives: list[int] = list(accumulate(self.given, initial=0))
        self.may_end: list[bool] = [unit.may_end for unit in units]
        self.hyphen: list[bool] = [unit.hyphen for unit in units]


def _even(text: Counted, stretches: Sequence[int]) -> Filled | None:
    slack = sum(stretches) - text.sums[-1] + SPARE * len(stretches)
    worst = 2 + max(0, sum(stretches) - text.sums[-1]) // max(1, len(stretches))
    while True:
        # with no column more than `worst` rows short; a better answer may have a worse column only if its square fits
        found = _even_within(text, stretches, worst)
        if found is not None and found.ragged <= RAGGED * (worst + 1) ** 2:
            return found
        if worst > slack:
            return found
        worst = min(slack + 1, max(2 * worst, isqrt(int(found.ragged)) if found else 0))


def _even_within(text: Counted, stretches: Sequence[int], worst: int) -> Filled | None:
    count, sums, may_end, hyphen = text.count, text.sums, text.may_end, text.hyphen
    prices: dict[int, float] = {0: 0.0}
    begun: list[dict[int, int]] = []  # by stretch: where it starts, by where it ends
    later = sum(stretches) + SPARE * (len(stretches) - 1)
    whole = sums[count]
    for place, room in enumerate(stretches):
        later -= room + (SPARE if place < len(stretches) - 1 else 0)
        late = LATE * (len(stretches) - place)
        following: dict[int, float] = {}
        starts: dict[int, int] = {}
        for start, price in prices.items():
            saved, given_before = 0, text.gives[start]
            end = start
            if start < count:
                saved = text.saved[start]
                given_before += text.given[start]
                end = max(start, bisect_right(sums, sums[start] + room + saved, start) - 1)
            before = sums[start] + saved
            while end >= start:
                rows = given = 0
                if end > start:
                    rows = sums[end] - before
                    given = min(room - rows, text.gives[end] - given_before)
                seen = room - rows - given
                if whole - sums[end] > later + SPARE or (seen > worst and end < count and end > start):
                    break  # what is left would not fit into the rest, and less of it here even less so
                if end == count or end == start or may_end[end - 1]:
                    total = price + RAGGED * seen * seen + GIVEN * given + late * seen
                    if end > start and hyphen[end - 1]:
                        total += HYPHEN
                    if end not in following or total < following[end]:
                        following[end] = total
                        starts[end] = start
                end -= 1
        prices = following
        begun.append(starts)
    if count not in prices:
        return None
    spans: list[tuple[int, int]] = []
    end = count
    for starts in reversed(begun):
        start = starts[end]
        spans.append((start, end))
        end = start
    spans.reverse()
    return Filled(tuple(spans), count, prices[count])


def least_depth(
    units: Sequence[Unit], sums: Sequence[int], columns: Sequence[Sequence[tuple[int, int]]], most: int
) -> int | None:
    """The least depth, in rows, at which all units fit; None when `most` rows do not do.

    `columns` lists the free stretches of each column as (first row, end row) for a depth of `most`.
    """
    return _least_depth(Counted(units, sums), units, columns, most)


def _least_depth(
    text: Counted, units: Sequence[Unit], columns: Sequence[Sequence[tuple[int, int]]], most: int
) -> int | None:
    count, total = len(columns), text.sums[-1]
    spare = sum([len(column) for column in columns]) * text.dropped  # what dropped space above heads may save
    depth = max(1, (total - spare) // max(1, count))
    while depth <= most:
        stretches = cut(columns, depth)
        room = sum(stretches) + spare
        if room >= total and fill(units, text.sums, stretches).end == text.count:
            return depth
        depth += max(1, (total - room) // max(1, count))
    return None


def balance(
    units: Sequence[Unit], sums: Sequence[int], columns: Sequence[Sequence[tuple[int, int]]], most: int
) -> tuple[int, Filled] | None:
    """The least depth, in rows, at which all units fit, or one hardly deeper at which they stand more evenly.

    With how they stand then; None when `most` rows do not do. `columns` as in `least_depth`.
    """
    text = Counted(units, sums)
    least = _least_depth(text, units, columns, most)
    if least is None:
        return None
    best: tuple[float, int, Filled] | None = None
    for depth in range(least, min(most, least + DEEPER) + 1):
        filled = _even(text, cut(columns, depth))
        if filled is not None:
            price = filled.ragged + DEEPER_PRICE * (depth - least)
            if best is None or price < best[0]:
                best = (price, depth, filled)
            if filled.ragged < DEEPER_PRICE:
                break
    return (best[1], best[2]) if best else (least, fill(units, text.sums, cut(columns, least)))


def cut(columns: Sequence[Sequence[tuple[int, int]]], depth: int) -> list[int]:
    """Rows of every stretch of every column when the columns end at `depth`; stretches below it hold none."""
    return [max(0, min(end, depth) - first) for column in columns for first, end in column]


def opened(units: Sequence[Unit], short: int) -> list[int]:
    """Rows to add above each unit of one column that is `short` rows too short, as far as they give; spread evenly."""
    added = [0] * len(units)
    able = [number for number, unit in enumerate(units) if number and unit.give]
    while short > 0 and able:
        for number in able:
            if short > 0:
                added[number] += 1
                short -= 1
        able = [number for number in able if added[number] < units[number].give]
    return added
