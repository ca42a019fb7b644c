"""Stories between the pages of a section, by the exact price of each page.

The beam of `modular` fills one page after the other. Here stories are moved and exchanged between its pages as long as
the proven prices of the pages they leave and enter come down; a story that ran on to another page is made whole again
where that costs less. Every step is a real arrangement of both pages, with every depth typeset.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from layouts.makeup.arrangement import Arrangement
from layouts.makeup.objective import foot_price
from layouts.makeup.search import Search
from layouts.makeup.shelves import GAP

OVERTAKEN_PRICE = 0.1  # per pair of stories on pages in the other order than theirs, and page between them
STEP_PRICE = (0.6, 0.15)  # per step of priority that such a story is the lighter one: on the first page, on others
MOST_WORK = 500_000  # steps of arranging, per page of the section
WORTH = 0.05  # price saved, at least: what is less is not seen
SLACK = 0.04  # of a page's room: a page whose stories are at most this much too small can be filled by its pictures
NO_PAGE = 60.0  # price of a page whose stories cannot be arranged
OVER = 0.5  # per row across the page that they are too deep by

Assigned = tuple[frozenset[int], ...]
# Arranges stories on a page (its number in the section); None where that costs more than the last number.
ArrangePage = Callable[[int, frozenset[int], float], Arrangement | None]


class Pages:
    """The pages of a section while their stories are exchanged."""

    def __init__(
        self,
        search: Search,
        rooms: Sequence[tuple[int, int]],
        asked: Sequence[int],
        arrange: ArrangePage,
        limits: tuple[int, float],
    ) -> None:
        """`rooms`: rows of single columns of each page, and those that may be empty; `asked`: the page of each story,
        below zero for any; `limits`: pairs of pages that may be arranged, and the price of a row too empty."""
        self.search, self.rooms, self.asked, self.arrange = search, rooms, asked, arrange
        self.most, self.row_price = limits
        self.last = search.work + MOST_WORK * len(rooms)
        self.known: dict[tuple[int, frozenset[int]], tuple[float, Arrangement | None]] = {}
        self.cheapest: dict[int, float] = {}
        self.settled: set[tuple[frozenset[int], frozenset[int]]] = set()  # pages between which no exchange pays
        self.tried = 0

    @property
    def is_tired(self) -> bool:
        """Whether enough has been tried: counted in steps, never by the clock, so that results are the same."""
        return self.tried >= self.most or self.search.work > self.last

    def price(self, page: int, copies: frozenset[int], below: float) -> float:
        """What the page costs with these stories; some price of `below` or more where it costs as much as that."""
        key = (page, copies)
        known = self.known.get(key)
        if known is not None and (known[1] is not None or known[0] >= below):
            return known[0]
        least = self.least(page, copies)
        if least >= below or not copies:
            return least
        found = self.arrange(page, copies, below)
        price = max(least, below) if found is None else found.price + self.unfilled(page, found)
        self.known[key] = (price, found)
        return price

    def unfilled(self, page: int, found: Arrangement) -> float:
        """What it costs that more of a page stays empty than levelling can be expected to fill."""
        return self.row_price * max(0, found.empty - self.rooms[page][1])

    def least(self, page: int, copies: frozenset[int]) -> float:
        """A price that nothing falls below, by the room that the stories can take."""
        room = self.rooms[page][0]
        extents = [self.search.extent(copy) for copy in copies]
        least, most = sum(extent[0] for extent in extents), sum(extent[1] for extent in extents)
        if least > room:
            return NO_PAGE + OVER * (least - room) / self.search.columns
        columns = self.search.columns
        white = max(0, room - most - GAP * columns * max(0, len(copies) - 1)) // columns  # rows at the foot, at least
        foot = foot_price(white, last=page == len(self.rooms) - 1) + self.row_price * max(
            0, white * columns - self.rooms[page][1]
        )
        thin = OVER * (room - most) / columns if most < room * (1 - SLACK) else 0.0
        return max(thin, foot + sum(self._cheapest(copy) for copy in copies))

    def _cheapest(self, copy: int) -> float:
        """What the story costs at least, whatever its place."""
        if copy not in self.cheapest:
            widths = range(1, self.search.columns + 1)
            self.cheapest[copy] = min(way.price for wide in widths for way in self.search.ways(copy, wide))
        return self.cheapest[copy]

def redistributed(pages: Pages, begun: Assigned, known: Sequence[float]) -> tuple[Assigned, list[Arrangement]] | None:
    """The stories of every page after all exchanges that pay, with the pages' arrangements; None where no better
    assignment was found than the one begun with, or some page has no arrangement.

    `known`: the price of each page as it is, the run-on stories' counted in. Stories that run on are made whole first,
    so that their pages may be none for a while.
    """
    assigned = begun
    began = sum(known) + _order_price(pages, assigned)
    costs = [pages.price(number, copies, NO_PAGE) for number, copies in enumerate(assigned)]
    while True:
        better = _step(pages, assigned, costs)
        if better is None:
            break
        assigned, costs = better
    arrangements = [pages.known.get((number, copies), (0.0, None))[1] for number, copies in enumerate(assigned)]
    whole = [found for found in arrangements if found is not None]
    if len(whole) < len(assigned) or sum(costs) + _order_price(pages, assigned) > began - WORTH:
        return None
    return assigned, whole


def _step(pages: Pages, assigned: Assigned, costs: Sequence[float]) -> tuple[Assigned, list[float]] | None:
    """The first exchange that pays, the dearest pages' first."""
    order = sorted(combinations(range(len(assigned)), 2), key=lambda pair: -costs[pair[0]] - costs[pair[1]])
    as_it_is = _order_price(pages, assigned)
    for one, two in order:
        if (assigned[one], assigned[two]) in pages.settled:
            continue
        for first, second in _exchanges(pages, assigned, one, two):
            if pages.is_tired:
                return None
            changed = tuple(
                first if n == one else second if n == two else copies for n, copies in enumerate(assigned)
            )
            most = costs[one] + costs[two] - WORTH + as_it_is - _order_price(pages, changed)
            upper = pages.least(two, second)
            if most <= upper + pages.least(one, first):
                continue
            pages.tried += 1
            price = pages.price(one, first, most - upper)
            if price >= most - upper:
                continue
            other = pages.price(two, second, most - price)
            if other < most - price:
                following = list(costs)
                following[one], following[two] = price, other
                return changed, following
        pages.settled.add((assigned[one], assigned[two]))
    return None


def _exchanges(
    pages: Pages, assigned: Assigned, one: int, two: int
) -> Iterator[tuple[frozenset[int], frozenset[int]]]:
    """What two pages hold after a story has changed places with another, or gone over; nearest in size first."""
    here, there = assigned[one], assigned[two]
    free = [[copy for copy in sorted(copies) if pages.asked[copy] < 0] for copies in (here, there)]
    size = {copy: pages.search.extent(copy)[0] for copies in free for copy in copies}
    pairs = sorted(((a, b) for a in free[0] for b in free[1]), key=lambda pair: abs(size[pair[0]] - size[pair[1]]))
    for a, b in pairs:
        yield here - {a} | {b}, there - {b} | {a}
    for a in free[0]:
        yield here - {a}, there | {a}
    for b in free[1]:
        yield here | {b}, there - {b}


def _order_price(pages: Pages, assigned: Assigned) -> float:
    """What it costs that stories stand on earlier pages than those before them, the more the lighter they are."""
    ranks = [copy.story.priority for copy in pages.search.copies]
    price = 0.0
    for one, two in combinations(range(len(assigned)), 2):
        step = STEP_PRICE[min(one, 1)]
        for early in assigned[one]:
            for late in assigned[two]:
                price += OVERTAKEN_PRICE * (two - one) * (early > late) + step * max(0, ranks[early] - ranks[late])
    return price
