"""Fillers: short items that go where a page has room. The last step of the copyfit ladder before white is left.

A page is arranged anew with one filler more as long as that makes it cheaper, the white that it saves counted in;
the emptiest pages come first. What no page has room for stays out, and the compositor says so.
"""

from collections.abc import Sequence

import msgspec

from layouts.makeup.arrangement import Arrangement
from layouts.makeup.arranging import FEW_STEPS, LIMITS, PageOf, arrange_on, may_be_empty
from layouts.makeup.levelling import level
from layouts.makeup.modular import PagePlan, Plan
from layouts.makeup.objective import WEIGHT, priced
from layouts.makeup.search import Search

EMPTY_ROW = LIMITS[True][1]  # price of a row of one column that a page is less full than it should be


def filled_up(
    search: Search, found: Plan, made: Sequence[Arrangement | None], pages: Sequence[PageOf]
) -> tuple[Plan, list[Arrangement | None]]:
    """The plan and its arrangements with fillers on the pages that are fuller and cheaper with them."""
    left = [number for number, copy in enumerate(search.copies) if copy.story.filler and number not in found.placed]
    plans, arrangements = list(found.pages), list(made)
    emptiest = sorted(range(len(pages)), key=lambda number: -_empty(arrangements[number]))
    for number in emptiest if left else ():
        page = pages[number]
        while (best := arrangements[number]) is not None and best.empty > may_be_empty(page):
            fuller = _fuller(search, left, (plans[number], best, page), last=number == len(pages) - 1)
            if fuller is None:
                break
            copy, arrangements[number] = fuller
            left.remove(copy)
            plans[number] = msgspec.structs.replace(plans[number], stories=(*plans[number].stories, copy))
    placed = found.placed | {copy for plan in plans for copy in plan.stories}
    return msgspec.structs.replace(found, pages=tuple(plans), placed=placed), arrangements


def _fuller(
    search: Search, fillers: Sequence[int], now: tuple[PagePlan, Arrangement, PageOf], *, last: bool
) -> tuple[int, Arrangement] | None:
    """The filler that makes the page cheapest, and how it stands with it; None where it is best as it is."""
    plan, arrangement, page = now
    cheapest = _price(arrangement, page)
    best: tuple[int, Arrangement] | None = None
    for copy in fillers:
        if search.copies[copy].story.page not in (0, page.place.index + 1):
            continue
        copies = sorted([*(placing.copy for placing in arrangement.placings), copy])
        ways = arrange_on(search, copies, page, last=last, plan=plan, below=cheapest, most_steps=FEW_STEPS)
        if not ways:
            continue
        other = _paid(search, level(search, ways[0]))
        if _price(other, page) < cheapest:
            best, cheapest = (copy, other), _price(other, page)
    return best


def _paid(search: Search, arrangement: Arrangement) -> Arrangement:
    """The arrangement with what its fillers cost."""
    fillers = [search.copies[placing.copy].story for placing in arrangement.placings]
    terms = [term for story in fillers if story.filler for term in priced("filler", 1, story.slug)]
    price = round(arrangement.price + WEIGHT["filler"] * len(terms), 6)
    return msgspec.structs.replace(arrangement, price=price, terms=(*arrangement.terms, *terms))


def _price(arrangement: Arrangement, page: PageOf) -> float:
    return arrangement.price + EMPTY_ROW * max(0, arrangement.empty - may_be_empty(page))


def _empty(arrangement: Arrangement | None) -> int:
    return arrangement.empty if arrangement is not None else 0
