"""The best arrangement of one page's stories: proven, with the next best beside it, and what each of them pays for."""

from collections.abc import Sequence
from functools import cache

import msgspec

from layouts.makeup.blocks import Leaf, Option
from layouts.makeup.guillotine import NONE, Cut, Cutting, Leaves, Spot
from layouts.makeup.objective import TIE, WEIGHT, Priced, foot_price
from layouts.makeup.search import Search
from layouts.makeup.shelves import GAP

MOST_BLOCKS = 9  # stories and pinned items: beyond it, proof takes longer than anyone waits
MOST_STEPS = 60_000_000  # of adding two costs: some seconds
FIRST_BOUND = ((4, 48.0), (6, 16.0), (MOST_BLOCKS, 6.0))  # above the least there can be, for so many blocks at most
WIDER = 4.0  # times that, where nothing costs less
LAST_BOUND = 406.0  # a page that costs this much is none
MOST_ABOVE = 16  # rows of white above what is pinned
LOOKED_AT = 4000  # arrangements, while looking for some that differ to the eye


class Pinned(msgspec.Struct, frozen=True):
    """Room at the foot that is not the stories': columns from the start side, columns and rows."""

    offset: int
    columns: int
    rows: int


class Placing(msgspec.Struct, frozen=True):
    """A block's place: columns from the start side, row from the top of the room, and all rows it has."""

    copy: int
    leaf: Leaf
    option: Option
    offset: int
    row: int
    rows: int
    empty: int = 0  # rows of its single columns in which nothing stands


class Arrangement(msgspec.Struct, frozen=True):
    """A page's blocks and the cuts between them, with the price and the terms that it is made of.

    `foot`: rows left over at the foot. `empty`: rows of single columns in which nothing stands, of `room` in all.
    `proven`: nothing that was allowed is cheaper.
    """

    price: float
    placings: tuple[Placing, ...]
    cuts: tuple[Cut, ...]
    foot: int
    empty: int
    room: int
    terms: tuple[Priced, ...]
    proven: bool = True

    @property
    def fill(self) -> float:
        """The share of the room that something stands in."""
        return round(1 - self.empty / self.room, 5)


def arrange(
    search: Search, copies: Sequence[int], room: int, *, last: bool = False, pins: Sequence[Pinned] = (),
    count: int = 1, below: float = LAST_BOUND, most_steps: int = MOST_STEPS,
) -> tuple[Arrangement, ...]:
    """The `count` cheapest arrangements of these stories in `room` rows that differ to the eye, cheapest first.

    `last`: white at the foot of a section's last page can't be helped. Nothing comes back where the stories do not go
    in, or are too many for a proof, or cost `below` or more, or take more than so many steps of adding two costs.
    """
    if not copies or room <= 0 or len(copies) + len(pins) > MOST_BLOCKS:
        return ()
    order = sorted(copies, key=lambda copy: (search.copies[copy].story.priority, copies.index(copy)))
    columns = search.columns
    leaves: Leaves = [search.sizes(copy, room) for copy in order]
    white = white_prices(room + MOST_ABOVE, last=last)
    for pin in pins:
        above = [(pin.rows + rows, white[rows] * pin.columns / columns) for rows in range(MOST_ABOVE + 1)]
        leaves.append([above if wide == pin.columns else [] for wide in range(columns + 1)])
    across, down = prices([search.copies[copy].story.priority for copy in order], len(pins))
    pinned = [(len(order) + number, pin.offset) for number, pin in enumerate(pins)]
    cutting = Cutting(leaves, (columns, room), across, down, pinned, GAP)
    foot = 0.0 if pins else white[_white_rows(leaves, columns, room)]
    least = cutting.least() + foot
    if least >= min(NONE, below):
        return ()
    step = next(step for blocks, step in FIRST_BOUND if len(leaves) <= blocks)
    bound = min(least + step, below)
    found: list[tuple[float, list[Spot], list[Cut]]] = []
    while True:
        done = cutting.fill(bound - foot, most_steps)
        search.work += cutting.steps
        if not done:  # those found below a lower bound are right all the same
            break
        found = _different(cutting, white, bound, count)
        if len(found) >= count or bound >= min(least + LAST_BOUND, below) or (found and len(found[0][1]) == 1):
            break
        bound = min(least + WIDER * (bound - least), below)
    return tuple(_arrangement(search, order, (room, pins), one, white) for one in found)


def _white_rows(leaves: Leaves, columns: int, room: int) -> int:
    """Rows that are left over at the foot at least, however deep every block is."""
    most = sum([max([wide * rows for wide, ways in enumerate(leaf) for rows, _ in ways], default=0) for leaf in leaves])
    return max(0, (columns * (room - GAP * (len(leaves) - 1)) - most) // columns)


@cache
def white_prices(rows: int, *, last: bool) -> list[float]:
    """What each number of rows of white at a page's foot costs, up to so many."""
    return [foot_price(number, last=last) for number in range(rows + 1)]


def prices(priorities: Sequence[int], pins: int) -> tuple[list[list[float]], list[list[float]]]:
    """What it costs to stand one part under another, and beside it, by the leading block of each; pins cost nothing.

    >>> across, down = prices([1, 3], 0)
    >>> across[0][1], across[1][0], down[0][1]
    (0.0, 9.0, 0.0)
    """
    count = len(priorities) + pins
    across = [[0.0] * count for _ in range(count)]
    down = [[0.0] * count for _ in range(count)]
    for one, first in enumerate(priorities):
        for two, second in enumerate(priorities):
            price = sum(term.price for term in _late(one, two, first, second))
            across[one][two] = price
            down[one][two] = price + sum(term.price for term in _butting(first, second))
    return across, down


def _late(one: int, two: int, first: int, second: int) -> list[Priced]:
    """What is paid when block `two` comes after block `one` and is the weightier of them."""
    if one < two:
        return []
    terms = [Priced("order", round(WEIGHT["order"] * max(TIE, first - second), 6))]
    return [*terms, Priced("lead", WEIGHT["lead"])] if two == 0 else terms


def _butting(first: int, second: int) -> list[Priced]:
    apart = abs(first - second)
    return [Priced("butting", WEIGHT["butting"] / (1 + apart))] if apart < 2 else []


def _different(
    cutting: Cutting, white: list[float], bound: float, count: int
) -> list[tuple[float, list[Spot], list[Cut]]]:
    """The cheapest arrangements in which some block stands in another place or has another width."""
    best = cutting.best(white, bound)
    seen: set[tuple[tuple[tuple[int, int, int], ...], tuple[int, ...]]] = set()
    found: list[tuple[float, list[Spot], list[Cut]]] = []
    for _ in range(LOOKED_AT):
        one = best.next()
        if one is None or len(found) >= count:
            break
        places = tuple(sorted((block, column, wide) for block, column, _, wide, _ in one[1]))
        down = tuple(block for _, block in sorted((row, block) for block, _, row, _, _ in one[1]))
        key = (places, down)
        if key not in seen:
            seen.add(key)
            found.append(one)
    return found


def _arrangement(
    search: Search,
    order: Sequence[int],
    where: tuple[int, Sequence[Pinned]],
    found: tuple[float, list[Spot], list[Cut]],
    white: Sequence[float],
) -> Arrangement:
    price, spots, cuts = found
    room, pins = where
    placings: list[Placing] = []
    terms: list[Priced] = []
    empty = 0
    deepest = max(row + rows for _, _, row, _, rows in spots)
    for block, column, row, wide, rows in sorted(spots, key=lambda spot: (spot[2], spot[1])):
        if block >= len(order):  # pinned: its owner places it
            above = rows - pins[block - len(order)].rows
            terms += [Priced("foot", round(white[above] * wide / search.columns, 6))] if above else []
            empty += above * wide
            continue
        way = next(way for way in search.ways(order[block], wide) if way.rows == rows)
        placings.append(Placing(order[block], way.leaf, way.option, column, row, rows, way.empty))
        terms += way.terms
        empty += way.empty
    foot = room - deepest
    if foot:
        terms.append(Priced("foot", round(white[foot], 6)))
    terms += _of_cuts(search, order, spots, cuts, price - sum(term.price for term in terms))
    empty += foot * search.columns
    area = search.columns * room
    return Arrangement(round(price, 6), tuple(placings), tuple(cuts), foot, empty, area, tuple(terms))


def _of_cuts(
    search: Search, order: Sequence[int], spots: Sequence[Spot], cuts: Sequence[Cut], owed: float
) -> list[Priced]:
    """The terms that the cuts pay: at each, the leading blocks of its two sides.

    What stands on the two sides is read off the places again, and the sum must be what the search counted.
    """
    terms: list[Priced] = []
    bounds = [(0, 0, search.columns, max(row + rows for _, _, row, _, rows in spots))]
    for down, column, row, length in cuts:
        part = next(
            b for b in reversed(bounds)
            if (down and b[1] == row and b[3] == row + length and b[0] < column < b[2])
            or (not down and b[0] == column and b[2] == column + length and b[1] < row < b[3])
        )  # fmt: skip
        bounds.remove(part)
        one = (part[0], part[1], column, part[3]) if down else (part[0], part[1], part[2], row)
        two = (column, part[1], part[2], part[3]) if down else (part[0], row + GAP, part[2], part[3])
        bounds += [two, one]
        first, second = (min(s[0] for s in spots if _within(s, side)) for side in (one, two))
        if first >= len(order) or second >= len(order):
            continue
        ranks = [search.copies[order[block]].story.priority for block in (first, second)]
        slug = search.copies[order[second]].story.slug
        for term in (*_late(first, second, *ranks), *(_butting(*ranks) if down else ())):
            terms.append(Priced(term.name, term.price, slug))
    assert abs(sum(term.price for term in terms) - owed) < 1e-6, "the cuts' terms are not what the search counted"
    return terms


def _within(spot: Spot, side: tuple[int, int, int, int]) -> bool:
    _, column, row, wide, rows = spot
    return side[0] <= column and side[1] <= row and column + wide <= side[2] and row + rows <= side[3]
