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

NONE = 1e18  # cost of what cannot be
MOST_LOOKED_AT = 60_000  # parts, while looking for arrangements in order of their costs: a quarter of a second
NOT_ACROSS, NOT_DOWN, ANY = 0, 1, 2  # how the outermost cut of a part may not lie

Costs = list[float]  # by height in rows; NONE where no arrangement has that height
Sparse = list[tuple[int, float]]  # the heights there are, with their costs
Leaves = list[list[Sparse]]  # by block, by width in columns (0 unused): heights it can have, with their costs
Prices = list[list[float]]  # by the leading block of one part and of the other
Pin = tuple[int, int]  # a block that stands at the foot: (block, columns from the start side)
Spot = tuple[int, int, int, int, int]  # block, columns from the start side, row, columns, rows
Cut = tuple[bool, int, int, int]  # whether down; columns from the start side, row, length in rows or columns
Part = tuple[int, int, int, int, int, int]  # set, column, row, width, height, kind of outermost cut


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
        self.tables: dict[tuple[int, int, int, int], tuple[Costs, Sparse]] = {}
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
        self.tables.clear()
        self.steps = 0
        for members in range(1, self.full + 1):
            for width in range(1, self.columns + 1):
                for column in self._places(members, width):
                    self._fill(members, column, width, bound)
                    if self.steps > most_steps:
                        return False
        return True

    def _places(self, members: int, width: int) -> list[int]:
        """Columns where a part of this width may begin: all are alike where nothing in it is pinned."""
        return list(range(self.columns - width + 1)) if members & self.pinned else [0]

    def _fill(self, members: int, column: int, width: int, bound: float) -> None:
        limit = bound - self.rest[members]
        across: Costs = [NONE] * (self.rows + 1)
        down: Costs = [NONE] * (self.rows + 1)
        # so deep that what is left still has room beside or below it
        deepest = min(self.rows, (self.columns * self.rows - self.outside[members]) // width)
        if members & (members - 1) == 0:
            block = self.leads[members]
            if self.pins.get(block, column) == column:
                for rows, cost in self.leaves[block][width]:
                    if rows <= deepest and cost < limit and cost < across[rows]:
                        across[rows] = down[rows] = cost
            self._keep(members, column, width, across, down, across)
            return
        first = (members - 1) & members
        self.steps += self.rows
        while first:
            self.steps += width
            second = members ^ first
            one, two = self.leads[first], self.leads[second]
            if not first & self.pinned:  # what is pinned stands at the foot
                price = self.across[one][two]
                self._add_across(first, second, column, width, (limit - price, price, deepest), across)
            price = self.down[one][two]
            for part in range(1, width):
                upper = self.tables.get((first, self._at(first, column), part, NOT_DOWN))
                beside = self.tables.get((second, self._at(second, column + part), width - part, ANY))
                if upper is None or beside is None:
                    continue
                costs = beside[0]
                self.steps += len(upper[1])
                for rows, cost in upper[1]:
                    total = cost + costs[rows] + price
                    if total < limit and total < down[rows] and rows <= deepest:
                        down[rows] = total
            first = (first - 1) & members
        either = [min(one_cost, two_cost) for one_cost, two_cost in zip(across, down)]
        self._keep(members, column, width, across, down, either)

    def _add_across(
        self, first: int, second: int, column: int, width: int, bounds: tuple[float, float, int], across: Costs
    ) -> None:
        limit, price, deepest = bounds
        above = self.tables.get((first, self._at(first, column), width, NOT_ACROSS))
        below = self.tables.get((second, self._at(second, column), width, ANY))
        if above is None or below is None:
            return
        for rows, cost in above[1]:
            room = deepest - rows - self.gap
            self.steps += len(below[1])
            for more, other in below[1]:
                if more > room:
                    break
                total = cost + other
                if total < limit:
                    deep = rows + self.gap + more
                    if total + price < across[deep]:
                        across[deep] = total + price

    def _keep(self, members: int, column: int, width: int, across: Costs, down: Costs, either: Costs) -> None:
        """Remember the part's costs by how its outermost cut may not lie; nothing where it cannot be at all."""
        for kind, costs in ((NOT_ACROSS, down), (NOT_DOWN, across), (ANY, either)):
            sparse = [(rows, cost) for rows, cost in enumerate(costs) if cost < NONE]
            if sparse:
                self.tables[members, column, width, kind] = (costs, sparse)

    def _at(self, members: int, column: int) -> int:
        return column if members & self.pinned else 0

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
        found = page.tables.get((page.full, 0, page.columns, ANY))
        for rows, cost in found[1] if found is not None else []:
            total = cost + white[page.rows - rows]
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
        known = page.tables[members, page._at(members, column), width, kind][0][rows]
        if members & (members - 1) == 0:
            self._push(total, others, [*spots, (page.leads[members], column, row, width, rows)], cuts)
            return
        first = (members - 1) & members
        while first:
            second = members ^ first
            if kind != NOT_ACROSS and not first & page.pinned:
                above = page.tables.get((first, page._at(first, column), width, NOT_ACROSS))
                below = page.tables.get((second, page._at(second, column), width, ANY))
                price = page.across[page.leads[first]][page.leads[second]]
                for deep, cost in above[1] if above is not None and below is not None else []:
                    left = rows - deep - page.gap
                    if left <= 0 or below is None:
                        continue
                    more = total - known + cost + below[0][left] + price
                    if more < self.bound:
                        upper = (first, column, row, width, deep, NOT_ACROSS)
                        lower = (second, column, row + deep + page.gap, width, left, ANY)
                        self._push(more, [*others, lower, upper], spots, [*cuts, (False, column, row + deep, width)])
            for part in range(1, width) if kind != NOT_DOWN else range(0):
                one = page.tables.get((first, page._at(first, column), part, NOT_DOWN))
                two = page.tables.get((second, page._at(second, column + part), width - part, ANY))
                if one is None or two is None:
                    continue
                more = total - known + one[0][rows] + two[0][rows] + page.down[page.leads[first]][page.leads[second]]
                if more < self.bound:
                    start = (first, column, row, part, rows, NOT_DOWN)
                    far = (second, column + part, row, width - part, rows, ANY)
                    self._push(more, [*others, far, start], spots, [*cuts, (True, column + part, row, rows)])
            first = (first - 1) & members
