"""The cheapest ways to cut a page into its blocks: exact, over all guillotine arrangements.

A page is cut across or down, each part again, until every part is one block. Heights are rows, widths columns, both
whole numbers, so that the best cost of every (set of blocks, width) at every height can be added up from smaller sets
(dynamic programming over subsets; Gange, Marriott and Stuckey, "Optimal guillotine layout", DocEng 2012). A part that
is cut across is not cut across again in its upper half, nor one cut down in its first half, so that each arrangement
is looked at once for each way of cutting it.

What costs `bound` or more is never followed: prices are not negative, so nothing cheaper is lost, and the first bound
that lets anything through proves what it finds.
"""

from heapq import heappop, heappush
from typing import Final

NONE: Final = 1e18  # cost of what cannot be
MOST_LOOKED_AT: Final = 60_000  # parts, while looking for arrangements in order of their costs: a quarter of a second
NOT_ACROSS: Final = 0  # how the outermost cut of a part may not lie
NOT_DOWN: Final = 1
ANY: Final = 2

Costs = list[float]  # by height in rows; NONE where no arrangement has that height
Sparse = list[tuple[int, float]]  # the heights there are, with their costs
Leaves = list[list[Sparse]]  # by block, by width in columns (0 unused): heights it can have, with their costs
Prices = list[list[float]]  # by the leading block of one part and of the other
Pin = tuple[int, int]  # a block that stands at the foot: (block, columns from the start side)
Spot = tuple[int, int, int, int, int]  # block, columns from the start side, row, columns, rows
Cut = tuple[bool, int, int, int]  # whether down; columns from the start side, row, length in rows or columns
Part = tuple[int, int, int, int, int, int]  # set, column, row, width, height, kind of outermost cut


class Table:
    """What a set of blocks costs over some columns, at every height: when it is cut `across`, or may be, when it is cut
    `down`, or may be, and `either` way; the heights there are, with their costs, beside each."""

    def __init__(self, across: Costs, down: Costs) -> None:
        self.across, self.down = across, down
        self.across_rows: list[int] = []
        self.across_costs: Costs = []
        self.down_rows: list[int] = []
        self.down_costs: Costs = []
        self.any_rows: list[int] = []
        self.any_costs: Costs = []
        self.least = NONE
        self.either: Costs = across
        apart = across is not down
        if apart:
            self.either = across[:]
        for rows in range(len(across)):
            cost = across[rows]
            other = down[rows]
            if cost < NONE:
                self.across_rows.append(rows)
                self.across_costs.append(cost)
            if other < NONE:
                self.down_rows.append(rows)
                self.down_costs.append(other)
                if other < cost:
                    cost = other
                    self.either[rows] = other
            if cost < NONE:
                self.any_rows.append(rows)
                self.any_costs.append(cost)
                if cost < self.least:
                    self.least = cost


class Cutting:
    """One page's blocks: what each costs at every width and height, and what cuts between them cost.

    `across[a][b]` is the price of standing b's part under a's, `down[a][b]` of b's part beside a's, by the leading
    blocks of both; blocks are numbered in the order in which they lead. Pins come last and lead nothing.
    """

    def __init__(
        self, leaves: Leaves, size: tuple[int, int], across: Prices, down: Prices, pins: list[Pin], gap: int
    ) -> None:
        self.leaves, self.across, self.down, self.gap = leaves, across, down, gap
        self.columns, self.rows = size
        self.count = len(leaves)
        self.full = (1 << self.count) - 1
        self.pins: dict[int, int] = {}
        self.pinned = 0
        for block, offset in pins:
            self.pins[block] = offset
            self.pinned |= 1 << block
        self.steps = 0
        self.tables: list[Table | None] = []
        least = [min([cost for ways in leaf for _, cost in ways], default=NONE) for leaf in leaves]
        area = [
            min([width * rows for width, ways in enumerate(leaf) for rows, _ in ways], default=0) for leaf in leaves
        ]
        self.rest: Costs = []  # the least that blocks outside a set cost
        self.outside: list[int] = []  # the least room that they take
        self.leads: list[int] = []  # a set's leading block
        for members in range(self.full + 1):
            cost, room, lead = 0.0, 0, -1
            for block in range(self.count):
                if not members >> block & 1:
                    cost += least[block]
                    room += area[block]
                elif lead < 0:
                    lead = block
            self.rest.append(cost)
            self.outside.append(room)
            self.leads.append(lead)

    def least(self) -> float:
        """What no arrangement costs less than."""
        return self.rest[0]

    def fill(self, bound: float, most_steps: int) -> bool:
        """Work out all tables for costs below this bound; False when it takes more steps than that."""
        self.tables = [None] * ((self.full + 1) * self.columns * (self.columns + 1))
        self.steps = 0
        for members in range(1, self.full + 1):
            limit = bound - self.rest[members]
            if limit <= 0.0:
                continue
            last = self.columns if members & self.pinned else 1  # all places are alike where nothing in it is pinned
            for column in range(last):
                for width in range(1, self.columns + 1):
                    if column + width <= self.columns or last == 1:
                        if members & (members - 1) == 0:
                            self._fill_one(members, column, width, limit)
                        else:
                            self._fill(members, column, width, limit)
                    if self.steps > most_steps:
                        return False
        return True

    def table(self, members: int, column: int, width: int) -> "Table | None":
        """What these blocks cost over so many columns from this one on; None where they cannot stand there."""
        at = column if members & self.pinned else 0
        return self.tables[(members * self.columns + at) * (self.columns + 1) + width]

    def _deepest(self, members: int, width: int) -> int:
        """So deep that what is left still has room beside or below it."""
        return min(self.rows, (self.columns * self.rows - self.outside[members]) // width)

    def _fill_one(self, members: int, column: int, width: int, limit: float) -> None:
        block = self.leads[members]
        if self.pins.get(block, column) != column:
            return
        costs: Costs = [NONE] * (self.rows + 1)
        deepest = self._deepest(members, width)
        for rows, cost in self.leaves[block][width]:
            if rows <= deepest and cost < limit and cost < costs[rows]:
                costs[rows] = cost
        self._keep(members, column, width, costs, costs)

    def _fill(self, members: int, column: int, width: int, limit: float) -> None:
        across: Costs = [NONE] * (self.rows + 1)
        down: Costs = [NONE] * (self.rows + 1)
        found = False
        deepest = self._deepest(members, width)
        first = (members - 1) & members
        self.steps += self.rows
        while first:
            self.steps += width
            second = members ^ first
            one, two = self.leads[first], self.leads[second]
            price = self.across[one][two]
            if price < limit and not first & self.pinned:  # what is pinned stands at the foot
                above = self.table(first, column, width)
                below = self.table(second, column, width) if above is not None else None
                if above is not None and below is not None:
                    if self._add_across(above, below, limit - price, price, deepest, across):
                        found = True
            price = self.down[one][two]
            if price < limit:
                for part in range(1, width):
                    start = self.table(first, column, part)
                    if start is None or start.least + price >= limit:
                        continue
                    beside = self.table(second, column + part, width - part)
                    if beside is not None and start.least + beside.least + price < limit:
                        if self._add_down(start, beside, limit, price, deepest, down):
                            found = True
            first = (first - 1) & members
        if found:
            self._keep(members, column, width, across, down)

    def _add_across(
        self, above: "Table", below: "Table", limit: float, price: float, deepest: int, across: Costs
    ) -> bool:
        """Whether there is such a way, told by its costs in `across`."""
        added = False
        least, shallowest = below.least, below.any_rows[0] + self.gap
        more_rows, more_costs = below.any_rows, below.any_costs
        if above.least + least >= limit:
            return False
        for number in range(len(above.down_rows)):
            cost, rows = above.down_costs[number], above.down_rows[number]
            if rows + shallowest > deepest:
                break
            if cost + least >= limit:
                continue
            rows += self.gap
            for place in range(len(more_rows)):
                deep = rows + more_rows[place]
                if deep > deepest:
                    break
                self.steps += 1
                total = cost + more_costs[place]
                if total < limit and total + price < across[deep]:
                    across[deep] = total + price
                    added = True
        return added

    def _add_down(
        self, start: "Table", beside: "Table", limit: float, price: float, deepest: int, down: Costs
    ) -> bool:
        """The same side by side."""
        added = False
        costs, most = beside.either, limit - price - beside.least
        self.steps += len(start.across_rows)
        for number in range(len(start.across_rows)):
            rows = start.across_rows[number]
            if rows > deepest:
                break
            cost = start.across_costs[number]
            if cost < most:
                total = cost + costs[rows] + price
                if total < limit and total < down[rows]:
                    down[rows] = total
                    added = True
        return added

    def _keep(self, members: int, column: int, width: int, across: Costs, down: Costs) -> None:
        """Remember the part's costs by how its outermost cut may not lie; nothing where it cannot be at all."""
        table = Table(across, down)
        if table.any_rows:
            self.tables[(members * self.columns + column) * (self.columns + 1) + width] = table

    def best(self, white: Costs, bound: float) -> "Best":
        """Arrangements from the cheapest on, all that cost less than `bound`; `white`: the price of rows left over."""
        return Best(self, white, bound)


class Best:
    """Arrangements in order of their costs: `next` gives one after the other, None after the last.

    Parts still to be cut are priced by what they cost at best, which is known exactly, so that the first arrangement
    with nothing left to cut is the cheapest, and so on.
    """

    def __init__(self, page: Cutting, white: Costs, bound: float) -> None:
        self.page, self.bound = page, bound
        self.number = 0
        self.heap: list[tuple[float, int, list[Part], list[Spot], list[Cut]]] = []
        found = page.table(page.full, 0, page.columns)
        for number in range(len(found.any_rows) if found is not None else 0):
            assert found is not None
            rows = found.any_rows[number]
            total = found.any_costs[number] + white[page.rows - rows]
            # what is pinned at the foot leaves no white under it
            if total < bound and (rows == page.rows or not page.pinned):
                self._push(total, [(page.full, 0, 0, page.columns, rows, ANY)], [], [])

    def _push(self, total: float, parts: list[Part], spots: list[Spot], cuts: list[Cut]) -> None:
        self.number += 1
        heappush(self.heap, (total, self.number, parts, spots, cuts))

    def next(self) -> tuple[float, list[Spot], list[Cut]] | None:
        """The next arrangement's cost, places and cuts; None too where looking for it takes too long."""
        while self.heap and self.number < MOST_LOOKED_AT:
            total, _, parts, spots, cuts = heappop(self.heap)
            if not parts:
                return total, spots, cuts
            self._cut(total, parts, spots, cuts)
        return None

    def _cut(self, total: float, parts: list[Part], spots: list[Spot], cuts: list[Cut]) -> None:
        """Follow all ways to cut the last part."""
        page = self.page
        members, column, row, width, rows, kind = parts[-1]
        others = parts[:-1]
        table = page.table(members, column, width)
        assert table is not None
        known = (table.either if kind == ANY else table.down if kind == NOT_ACROSS else table.across)[rows]
        if members & (members - 1) == 0:
            self._push(total, others, [*spots, (page.leads[members], column, row, width, rows)], cuts)
            return
        first = (members - 1) & members
        while first:
            second = members ^ first
            if kind != NOT_ACROSS and not first & page.pinned:
                above = page.table(first, column, width)
                below = page.table(second, column, width)
                price = page.across[page.leads[first]][page.leads[second]]
                for number in range(len(above.down_rows) if above is not None and below is not None else 0):
                    assert above is not None and below is not None
                    deep, cost = above.down_rows[number], above.down_costs[number]
                    left = rows - deep - page.gap
                    if left <= 0:
                        continue
                    more = total - known + cost + below.either[left] + price
                    if more < self.bound:
                        upper = (first, column, row, width, deep, NOT_ACROSS)
                        lower = (second, column, row + deep + page.gap, width, left, ANY)
                        self._push(more, [*others, lower, upper], spots, [*cuts, (False, column, row + deep, width)])
            for part in range(1, width) if kind != NOT_DOWN else range(0):
                one = page.table(first, column, part)
                two = page.table(second, column + part, width - part)
                if one is None or two is None:
                    continue
                price = page.down[page.leads[first]][page.leads[second]]
                more = total - known + one.across[rows] + two.either[rows] + price
                if more < self.bound:
                    start = (first, column, row, part, rows, NOT_DOWN)
                    far = (second, column + part, row, width - part, rows, ANY)
                    self._push(more, [*others, far, start], spots, [*cuts, (True, column + part, row, rows)])
            first = (first - 1) & members
