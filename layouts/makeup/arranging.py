"""The pages that a section was planned with, arranged by exact search: exchanged, levelled, proven.

The plan of `modular` says which stories stand on which page. Here each page is arranged for itself, stories change
pages where that pays, and the feet of all legs are levelled. A page that is still not full is arranged in some other
ways too, and the one that comes out cheapest is taken.
"""

from collections.abc import Sequence

import msgspec

from layouts.makeup.adverts import PageOfSection, pinned, rows_taken
from layouts.makeup.adverts import Pinned as Booked
from layouts.makeup.areas import master_for, page_room
from layouts.makeup.arrangement import LAST_BOUND, MOST_STEPS, Arrangement, Pinned, arrange
from layouts.makeup.distribution import Pages, redistributed
from layouts.makeup.grid import page_grid
from layouts.makeup.levelling import fixed, level
from layouts.makeup.modular import SPLIT_PRICE, PagePlan, Plan
from layouts.makeup.search import Search
from layouts.makeup.shelves import GAP, PageFill
from layouts.model.issue import Issue
from layouts.model.page import Master, is_right_hand, type_area
from layouts.model.plan import MakeupPlan
from layouts.model.story import Direction, Story

FULL = 0.99  # of the type area: what a page is filled to at least
LEVELLED = 0.014  # of it: what may be empty before the feet are levelled
# Pairs of pages arranged for exchanges, at two or three milliseconds each, and the price of a row of one column that a
# page is less full than it should be: roughly, and with levelled pages.
LIMITS = ((400, 0.5), (120, 3.0))
FEW_STEPS = 1_000_000  # of adding two costs, for a page that is only tried
SHORT = 0.04  # of all pages: where more stays empty there is too little copy, and exchanging it helps nobody
DEARER = 6.0  # than the best arrangement: more than a fuller page is worth
OTHERS = 8  # arrangements looked at where the best one leaves a page less full


class Section(msgspec.Struct, frozen=True):
    """Stories that stand on pages of their own, in one direction. `pages` 0: as many as they need."""

    id: str
    direction: Direction
    pages: int
    stories: tuple[Story, ...]


class PageOf(msgspec.Struct, frozen=True):
    """A page of a section before anything stands on it.

    `first` row and number of `rows` between its master's head and foot; `sheet`: rows of all columns in its type area.
    """

    place: PageOfSection
    master: Master | None
    first: int
    rows: int
    pins: tuple[Booked, ...]
    sheet: int


def pages_of(
    issue: Issue, section: Section, where: tuple[int, MakeupPlan, bool], count: int
) -> tuple[PageOf, ...]:
    """The pages of a section of so many. `where`: pages before it, the plan, and whether the issue ends with it."""
    start, plan, final = where
    total = start + count if final else plan.pages
    made = []
    for number in range(count):
        place = PageOfSection(section.id, start, start + number, section.direction)
        master = master_for(issue, place.index, total, section.direction)
        first, rows = page_room(issue, place.index, master, section.direction)
        step = page_grid(issue, place.index, section.direction).step
        area = type_area(issue.setup, is_right_hand(place.index, issue.binding))
        sheet = issue.setup.columns * round(area.height / step)
        made.append(PageOf(place, master, first, rows, pinned(issue, plan, place), sheet))
    return tuple(made)


def arranged_pages(
    search: Search, found: Plan, pages: Sequence[PageOf]
) -> tuple[Plan, list[Arrangement | None]]:
    """The plan after all exchanges that pay, and each page's arrangement; None where there is none to prove."""
    made = [_arranged(search, plan, page, last=page is pages[-1]) for plan, page in zip(found.pages, pages)]
    found, made = _exchanged(search, (found, made), pages, finely=False)
    made = _all_levelled(search, found, made, pages)
    short = sum(one.empty for one in made if one is not None) > SHORT * sum(page.sheet for page in pages)
    if not short and any(one is not None and one.empty > may_be_empty(page) for one, page in zip(made, pages)):
        found, made = _exchanged(search, (found, made), pages, finely=True)
        made = _all_levelled(search, found, made, pages)
    return found, made


def goes_around(search: Search, found: Plan, made: Sequence[Arrangement | None], pages: Sequence[PageOf]) -> bool:
    """Whether each page with a narrow advert has an arrangement that goes around it."""
    return not any(
        beside(page.pins, search.columns) and plan.stories and arrangement is None
        for plan, arrangement, page in zip(found.pages, made, pages)
    )


def beside(pins: Sequence[Booked], columns: int) -> tuple[Pinned, ...]:
    """The adverts as rooms at the foot, where there are columns beside them and none stands on another."""
    if not pins or any(pin.above for pin in pins) or sum(pin.columns for pin in pins) >= columns:
        return ()
    return tuple(Pinned(pin.offset, pin.columns, pin.rows) for pin in pins)


def _arranged(search: Search, plan: PagePlan, page: PageOf, *, last: bool) -> Arrangement | None:
    """The best arrangement of the stories that the plan has on its shelves; None where none is proven.

    Beside a narrow advert they stand down to the page's foot, unless a story runs on from there.
    """
    if not plan.fill.shelves:
        return None
    runs_on = plan.split.leaf.story.slug if plan.split else ""
    copies = [copy for copy in plan.stories if search.copies[copy].story.slug != runs_on]
    found = arrange_on(search, copies, page, last=last, plan=plan)
    return found[0] if found else None


def arrange_on(
    search: Search, copies: Sequence[int], page: PageOf, *, last: bool, plan: PagePlan | None = None,
    below: float = LAST_BOUND, count: int = 1, most_steps: int = MOST_STEPS,
) -> tuple[Arrangement, ...]:
    """The best arrangements of these stories above a page's adverts, or beside narrow ones."""
    free = page.rows
    if plan is not None:
        free -= plan.carried_rows + (GAP if plan.carried_rows else 0)
    pins = beside(page.pins, search.columns)
    if pins and (plan is None or plan.split is None):
        found = arrange(search, copies, free, last=last, pins=pins, below=below, count=count, most_steps=most_steps)
        if found:
            return found
    free -= rows_taken(page.pins) + (plan.split_rows if plan is not None and plan.split else 0)
    return arrange(search, copies, free, last=last, below=below, count=count, most_steps=most_steps)


def _best(
    search: Search, copies: frozenset[int], page: PageOf, *, last: bool, below: float
) -> Arrangement | None:
    """The best arrangement of these stories on a page if it costs less than `below`; asked again, it is known."""
    key = (copies, page.rows, page.pins, last)
    bound, best = search.arranged.get(key, (0.0, None))
    if best is None and bound < below:
        ways = arrange_on(search, sorted(copies), page, last=last, below=below, most_steps=FEW_STEPS)
        best = ways[0] if ways else None
        search.arranged[key] = (below, best)
    return best if best is not None and best.price < below else None


def _exchanged(
    search: Search, made: tuple[Plan, list[Arrangement | None]], pages: Sequence[PageOf], *, finely: bool
) -> tuple[Plan, list[Arrangement | None]]:
    """The plan and its arrangements after stories have changed pages where that pays; the same where none does.

    `finely`: pages are compared with their feet levelled, which takes three times as long.
    """
    found, arrangements = made
    placed = {copy for page in found.pages for copy in page.stories}
    side_by_side = any(len(beside(page.pins, search.columns)) > 1 for page in pages)
    if len(pages) < 2 or len(placed) < len(search.copies) or side_by_side:
        return made

    def arrange_page(number: int, copies: frozenset[int], below: float) -> Arrangement | None:
        last = number == len(pages) - 1
        best = _best(search, copies, pages[number], last=last, below=below)
        return level(search, best) if best is not None and finely else best

    start = pages[0].place.first
    asked = [copy.story.page - start - 1 if copy.story.page else -1 for copy in search.copies]
    asked[0] = max(asked[0], 0)  # a section's first story leads its first page
    begun = tuple(frozenset(page.stories) for page in found.pages)
    columns = search.columns
    rooms = [
        (
            page.rows * columns - sum(pin.rows * pin.columns for pin in page.pins),
            may_be_empty(page) if finely else int(LEVELLED * page.sheet),
        )
        for page in pages
    ]
    known = [_price_of(page, one) for page, one in zip(found.pages, arrangements)]
    exchange = Pages(search, rooms, asked, arrange_page, LIMITS[finely])
    for number, one in enumerate(arrangements):
        if one is not None:
            known[number] += exchange.unfilled(number, one)
    better = redistributed(exchange, begun, known)
    if better is None:
        return made
    whole = tuple(
        PagePlan(PageFill(0.0, (), one.foot), tuple(sorted(copies)), None, 0, False, None, 0)
        for copies, one in zip(better[0], better[1])
    )
    return Plan(0.0, whole, found.placed, None, 0, 0), list(better[1])


def _price_of(page: PagePlan, arrangement: Arrangement | None) -> float:
    """What a page costs, with what runs on from it."""
    price = page.fill.price if arrangement is None else arrangement.price
    return price + (SPLIT_PRICE + page.split.option.price if page.split is not None else 0.0)


def may_be_empty(page: PageOf) -> int:
    """Rows of single columns in which nothing stands on a page that counts as full."""
    return int((1 - FULL) * page.sheet)


def _all_levelled(
    search: Search, found: Plan, made: Sequence[Arrangement | None], pages: Sequence[PageOf]
) -> list[Arrangement | None]:
    return [
        None if one is None else _levelled(search, plan, page, one, last=page is pages[-1])
        for plan, page, one in zip(found.pages, pages, made)
    ]


def _levelled(search: Search, plan: PagePlan, page: PageOf, best: Arrangement, *, last: bool) -> Arrangement:
    """The arrangement with its feet levelled, or another one that comes out fuller and cheaper."""
    most = may_be_empty(page)

    def price(one: Arrangement) -> float:
        return one.price + LIMITS[True][1] * max(0, one.empty - most)

    made = level(search, best)
    copies = sorted(placing.copy for placing in best.placings)
    if made.empty <= most or search.left_over(copies, best.room) > most:
        return made
    others = arrange_on(
        search, copies, page, last=last, plan=plan, below=best.price + DEARER, count=OTHERS, most_steps=FEW_STEPS
    )
    for other in others[1:]:
        if fixed(other) < price(made):
            made = min(made, level(search, other), key=price)
    return made
