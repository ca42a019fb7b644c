"""Modular make-up: which stories stand on which page, on which shelves.

Pages are filled one after the other; at each, the stories next in order are tried in all sets and shelves that go in,
and the cheapest few fillings are followed further (a beam). A story that would leave a page half empty may run on to
the head of the next one. The proof of the best page is another matter; here every page is good and no word is lost.
"""

from collections.abc import Callable, Iterator, Sequence

import msgspec

from layouts.makeup.blocks import Option
from layouts.makeup.columns import fill
from layouts.makeup.objective import foot_price
from layouts.makeup.search import Carry, Search, shelvings
from layouts.makeup.shelves import GAP, Block, PageFill, ShelfOption, fill_page

WINDOW = 6  # stories looked at for one page at a time, in their order
FURTHER = 3  # fillings that took the whole window and are filled further with the stories after it
BEAM = 6  # fillings followed from page to page
PASSED_PRICE = 1.2  # per story that another one overtakes
FIRST_PRICE = (30.0, 4.0)  # for passing by the next story in order: on a section's first page (its lead), on others
CROWDED_PRICE = 2.0  # per row that the stories left need beyond the pages left, at their smallest
SPLIT_PRICE = 5.0  # for running a story on to the next page
SPLIT_ROWS = 8  # rows of legs at least on either side of such a break
CARRIED_HEAD = 2  # rows over the rest of a story on its next page, for the line that says where it comes from
FOOT_LINE = 1  # row under a story that runs on, for the line that says where
UNPLACED_PRICE = 1000.0
ALIKE_PRICE = 0.6  # per shelf with the columns of the one above it: a dull page, and read across like a table
EMPTY_PRICE = 100.0  # for a page with nothing on it while stories wait
UNASKED_PRICE = 60.0  # for a story on another page than the one asked for


class PagePlan(msgspec.Struct, frozen=True):
    """What stands on one page: the rest of a story from before, then shelves, then a story that runs on."""

    fill: PageFill
    stories: tuple[int, ...]
    carried: Carry | None  # at the head
    carried_rows: int
    runs_on: bool  # whether even the whole page is not enough for it
    split: Block | None  # at the foot
    split_rows: int


class Plan(msgspec.Struct, frozen=True):
    """Pages so far; `text` and `need`: rows in one column, and at least across a page, of the stories not placed."""

    price: float
    pages: tuple[PagePlan, ...]
    placed: frozenset[int]
    carry: Carry | None
    text: int
    need: int


def plan_pages(search: Search, rooms: Sequence[int], first_folio: int) -> Plan:
    """Fill pages of so many rows each. Stories that found no room are missing from `placed`."""
    beam = [_begin(search)]
    for number, room in enumerate(rooms):
        last = number == len(rooms) - 1
        beam = _next_page(search, beam, (room, first_folio + number, last), sum(rooms[number + 1 :]))
    return min(beam, key=lambda plan: plan.price + _missing(search, plan))


def pages_needed(search: Search, room_of: Callable[[int], int], first_folio: int, most: int) -> int:
    """About how many pages the stories take, filled one after the other, as full as they can be.

    Two empty pages running are the end: what is left then fits no page (a headline deeper than one, say).
    """
    beam = [_begin(search)]
    for number in range(most):
        if any(len(plan.placed) == len(search.copies) and plan.carry is None for plan in beam):
            return number
        beam = _next_page(search, beam, (room_of(number), first_folio + number, False), 0)[:1]
        if not any(page.stories or page.carried for page in beam[0].pages[-2:]) and number:
            return max(1, number - 1)
    return most


def _begin(search: Search) -> Plan:
    copies = range(len(search.copies))
    text = sum(search.text(number).sums[-1] for number in copies)
    return Plan(0.0, (), frozenset(), None, text, sum(search.least(number) for number in copies))


def _next_page(search: Search, beam: Sequence[Plan], page: tuple[int, int, bool], ahead: int) -> list[Plan]:
    """The best plans with one page (rows, folio, whether it is the last) more; `ahead`: rows of the pages after it."""
    room, folio, last = page
    following: dict[tuple[frozenset[int], Carry | None], Plan] = {}
    for plan in beam:
        for price, made, carry in _page_plans(search, plan, room, (folio, last)):
            placed = plan.placed | set(made.stories)
            known = following.get((placed, carry))
            if known is None or plan.price + price < known.price:
                text = plan.text - sum(search.text(number).sums[-1] for number in made.stories)
                need = plan.need - sum(search.least(number) for number in made.stories)
                pages = (*plan.pages, made)
                following[placed, carry] = Plan(plan.price + price, pages, placed, carry, text, need)
    return sorted(following.values(), key=lambda plan: plan.price + _to_come(search, plan, ahead))[:BEAM]


def _missing(search: Search, plan: Plan) -> float:
    missing = len(search.copies) - len(plan.placed) + (plan.carry is not None)
    return UNPLACED_PRICE * missing


def _to_come(search: Search, plan: Plan, ahead: int) -> float:
    """A guess of what is still to pay, so that a beam's plans of unlike progress compare."""
    carried = search.rest(plan.carry)
    return 0.35 * (plan.text / search.columns + carried) + CROWDED_PRICE * max(0, plan.need + carried - ahead)


def _page_plans(
    search: Search, plan: Plan, room: int, which: tuple[int, bool]
) -> Iterator[tuple[float, PagePlan, Carry | None]]:
    """Every filling of one page worth following: (price, page, what runs on)."""
    folio, last = which
    head_rows, carried = 0, plan.carry
    if carried is not None:
        need = CARRIED_HEAD + search.rest(carried)
        if need > room:
            copy, rows = search.text(carried.copy), room - CARRIED_HEAD - FOOT_LINE
            onward = Carry(carried.copy, fill(copy.units, copy.sums, [rows] * search.columns, carried.start).end)
            yield 0.0, PagePlan(PageFill(0.0, (), 0), (), carried, room, True, None, 0), onward
            return
        head_rows = need
    left = _left(search, plan, folio)
    window = left[: max(WINDOW, sum(search.copies[copy].story.page == folio for copy in left))]
    free = room - head_rows - (GAP if head_rows else 0)
    whole_window: list[tuple[float, list[tuple[ShelfOption, ...]], tuple[int, ...]]] = []
    for shelves, chosen, passed in shelvings(search, window, free):
        filled = fill_page(shelves, free, last=last)
        if filled is None:
            continue
        if len(chosen) == len(window) < len(left):
            whole_window.append((filled.price, shelves, chosen))
        filled = PageFill(filled.price, _in_order(filled.shelves), filled.white)
        astray = sum(UNASKED_PRICE for copy in chosen if search.copies[copy].story.page not in (0, folio))
        first = FIRST_PRICE[bool(plan.pages)] if window and window[0] not in chosen else 0.0
        empty = EMPTY_PRICE if window and not chosen and carried is None else 0.0
        price = filled.price + PASSED_PRICE * passed + first + astray + empty + ALIKE_PRICE * _alike(filled.shelves)
        yield price, PagePlan(filled, chosen, carried, head_rows, False, None, 0), None
        if last or filled.white < SPLIT_ROWS:
            continue
        following = next((copy for copy in window if copy not in chosen), None)
        if following is not None:
            split = _split(search, following, filled.white - (GAP if shelves else 0))
            if split is not None:
                block, carry = split
                rest = PageFill(filled.price, filled.shelves, 0)
                rows = block.option.rows + (GAP if shelves else 0)
                stood = PagePlan(rest, (*chosen, following), carried, head_rows, False, block, rows)
                whole = sum(option.price for option in filled.shelves) + foot_price(filled.white - rows, last=False)
                held = 0.0 if following == window[0] else first
                yield whole + PASSED_PRICE * passed + held + SPLIT_PRICE + block.option.price, stood, carry
    for _, shelves, chosen in sorted(whole_window, key=lambda filling: filling[0])[:FURTHER]:
        fuller = _filled_further(search, left, (shelves, chosen), free, last=last)
        if fuller is not None:
            price, filled, chosen = fuller
            yield price, PagePlan(filled, chosen, carried, head_rows, False, None, 0), None


def _filled_further(
    search: Search,
    left: Sequence[int],
    begun: tuple[list[tuple[ShelfOption, ...]], tuple[int, ...]],
    free: int,
    *,
    last: bool,
) -> tuple[float, PageFill, tuple[int, ...]] | None:
    """The page with shelves of the next stories in order under those it has: many short ones go on one page.

    Each further window is filled at its cheapest, given what stands above it. None where nothing more goes in.
    """
    shelves, chosen = begun
    found: tuple[float, PageFill, tuple[int, ...]] | None = None
    while window := [copy for copy in left if copy not in chosen and search.copies[copy].story.page == 0][:WINDOW]:
        room = free - sum(options[0].rows + GAP for options in shelves)
        had, best = len(chosen), None
        for more, copies, passed in shelvings(search, window, room):
            filled = fill_page([*shelves, *more], free, last=last) if copies else None
            if filled is None:
                continue
            filled = PageFill(filled.price, _in_order(filled.shelves), filled.white)
            price = filled.price + PASSED_PRICE * passed + ALIKE_PRICE * _alike(filled.shelves)
            if best is None or price < best[0]:
                best = price, filled, [*shelves, *more], (*chosen, *copies)
        if best is None:
            break
        price, filled, shelves, chosen = best
        found = price, filled, chosen
        if len(chosen) - had < len(window):
            break
    return found


def _alike(shelves: tuple[ShelfOption, ...]) -> int:
    """How many shelves are divided as the one above them."""
    return sum(one.divided == two.divided for one, two in zip(shelves, shelves[1:]))


def _in_order(shelves: tuple[ShelfOption, ...]) -> tuple[ShelfOption, ...]:
    """The page's lead on top; after it, what weighs more stands higher."""
    return tuple(sorted(shelves, key=lambda shelf: (shelf.priority, -shelf.rows)))


def _left(search: Search, plan: Plan, folio: int) -> list[int]:
    """The stories to choose from: those asked onto this page, then the others in order."""
    left = [copy for copy in range(len(search.copies)) if copy not in plan.placed]
    if plan.carry is not None:
        left = [copy for copy in left if copy != plan.carry.copy]
    asked = [copy for copy in left if search.copies[copy].story.page == folio]
    others = [copy for copy in left if search.copies[copy].story.page in (0, folio) and copy not in asked]
    late = [copy for copy in left if 0 < search.copies[copy].story.page < folio]
    return asked + late + others


def _split(search: Search, copy: int, room: int) -> tuple[Block, Carry] | None:
    """A story over the page's whole width that fills up to `room` rows and runs on; None where scraps would be left."""
    leaf, sums = search.leaf(copy, search.columns), search.text(copy).sums
    option = leaf.options[0]
    pictures = sum(option.picture_rows)
    legs = min(room - leaf.head_rows - FOOT_LINE, sums[-1] // search.columns + pictures)
    while legs >= max(SPLIT_ROWS, pictures + 3):
        end = search.end_of_legs(copy, legs)
        if sums[-1] - sums[end] >= SPLIT_ROWS * search.columns // 2:  # the rest is more than a scrap
            break
        legs -= 1
    else:
        return None
    room = leaf.head_rows + legs + FOOT_LINE
    spread = Option(room, option.price, option.picture_columns, option.picture_rows)
    return Block(leaf, 0, spread, 0, room), Carry(copy, end)
