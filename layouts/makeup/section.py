"""The pages of one section, made up: stories to pages by the beam, each page's blocks by the exact search."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from layouts.findings import Finding
from layouts.makeup.adverts import PageOfSection, advert_frames, pinned, rows_taken, too_deep
from layouts.makeup.areas import master_for, page_room
from layouts.makeup.arrangement import Arrangement
from layouts.makeup.arranging import FULL, PageOf, Section, arranged_pages, goes_around, pages_of
from layouts.makeup.arranging import beside as beside_adverts
from layouts.makeup.blocks import prepare
from layouts.makeup.compositor import Compositor
from layouts.makeup.fillers import filled_up
from layouts.makeup.flow import MOST_PAGES
from layouts.makeup.grid import page_grid
from layouts.makeup.modular import PagePlan, Plan, pages_needed, plan_pages
from layouts.makeup.objective import WEIGHT, Priced
from layouts.makeup.optional_parts import left_out
from layouts.makeup.placing import Sheet, place_page
from layouts.makeup.search import Search
from layouts.model.frame import Thread
from layouts.model.issue import Issue
from layouts.model.page import Page, is_right_hand, type_area
from layouts.model.plan import MakeupPlan
from layouts.model.story import Story

BEGUN = 0.5  # of its pages: a section that has less copy is only begun, and everybody sees that its pages are not full
SPARE_PAGES = 5  # beyond the least, before what still has no place is taken to fit no page


class PageMakeup(msgspec.Struct, frozen=True):
    """How a page came about. `proven`: no arrangement of its stories is cheaper. `fill`: the share of the type area, in
    rows of its columns, that something stands in. `terms`: what the price is made of."""

    page: int
    proven: bool
    price: float
    fill: float
    terms: tuple[Priced, ...] = ()


class MadePages(NamedTuple):
    """A section's pages, its threads, its stories as set, and what there is to say about them."""

    pages: list[Page]
    threads: list[Thread]
    stories: list[Story]
    findings: list[Finding]
    makeup: list[PageMakeup]


def modular_section(
    issue: Issue, section: Section, asked: tuple[int, MakeupPlan, bool], ids: Iterator[int], compositor: Compositor
) -> MadePages:
    """Make up a section after the issue's pages so far. `asked`: how many pages (0: as many as it needs), the plan,
    and whether the issue ends with it."""
    wanted, plan, final = asked
    if not section.stories and not wanted:
        return MadePages([], [], [], [], [])
    step = page_grid(issue, 0, section.direction).step
    typesetter = compositor.typesetter
    copies = [prepare(issue, story, step, typesetter) for story in section.stories]
    held = [copy for copy in copies if copy.story.filler]
    copies = [copy for copy in copies if not copy.story.filler] or held
    search = Search(issue, copies, step, typesetter)
    start = len(issue.pages)
    # beside narrow adverts there is room that only the exact search can fill: plan with it, and without if that fails
    where = (start, plan, final)
    found, arrangements = Plan(0.0, (), frozenset(), None, 0, 0), list[Arrangement | None]()
    sheets: tuple[PageOf, ...] = ()
    for beside in (True, False) if _has_narrow(plan, search.columns) else (False,):
        search.leave_out(False)
        found = _planned(issue, section, search, (start, wanted, plan, final), beside)
        if len(found.placed) < len(copies) and any(copy.story.optional for copy in copies):
            search.leave_out(True)
            lean = _planned(issue, section, search, (start, wanted, plan, final), beside)
            found = max(found, lean, key=lambda plan: len(plan.placed))
            search.leave_out(found is lean)
        sheets = pages_of(issue, section, where, len(found.pages))
        arrangements = [None] * len(found.pages)
        if plan.search == "exact":
            found, arrangements = arranged_pages(search, found, sheets)
        if not beside or goes_around(search, found, arrangements, sheets):
            break
    if held and copies is not held:
        search.copies = [*copies, *held]
        found, arrangements = filled_up(search, found, arrangements, sheets)
    pages: list[Page] = []
    threads: dict[str, list[int]] = {}
    stories: list[Story] = []
    findings: list[Finding] = []
    makeup: list[PageMakeup] = []
    for page_plan, arrangement, page in zip(found.pages, arrangements, sheets, strict=True):
        index, master = page.place.index, page.master
        findings += too_deep(page.pins, page.rows, index + 1)
        area = type_area(issue.setup, is_right_hand(index, issue.binding))
        sheet = Sheet(issue, area, page_grid(issue, index, section.direction), section.direction, ids)
        placed = place_page(sheet, search, page_plan, page.first, index + 1, arrangement)
        for slug, frame in placed.text:
            threads.setdefault(slug, []).append(frame)
        shelved = [block.leaf for shelf in page_plan.fill.shelves for block in shelf.blocks]
        leaves = shelved if arrangement is None else [placing.leaf for placing in arrangement.placings]
        set_here = [leaf.story for leaf in (*leaves, *((page_plan.split.leaf,) if page_plan.split else ()))]
        stories += set_here
        findings += [finding for story in set_here for finding in _left_out(search, story, index + 1)]
        name = master.name if master else ""
        frames = (*placed.frames, *advert_frames(issue, page.pins, page.place, master, ids))
        pages.append(Page(index + 1, index + 1, name, section.direction, section.id, frames))
        makeup.append(_made(index + 1, page_plan, arrangement, (search.columns, page.sheet)))
    findings += _suggested(search, found, makeup, start)
    if sum(page.fill for page in makeup) >= BEGUN * len(makeup):
        findings += [_not_full(page) for page in makeup if page.fill < FULL]
    return MadePages(
        pages, [Thread((slug,), tuple(frames)) for slug, frames in threads.items()], stories, findings, makeup
    )


def _made(folio: int, plan: PagePlan, arrangement: Arrangement | None, size: tuple[int, int]) -> PageMakeup:
    """What the report says of a page. `size`: columns, and rows of single columns in all of the type area."""
    columns, rows = size
    if arrangement is not None:
        fill = 1 - arrangement.empty / rows
        return PageMakeup(folio, arrangement.proven, arrangement.price, round(fill, 5), arrangement.terms)
    fill = 1 - columns * plan.fill.white / rows
    return PageMakeup(folio, False, round(plan.fill.price, 6), round(fill, 5))


def _left_out(search: Search, story: Story, folio: int) -> Iterator[Finding]:
    """A note for each kind of part that the story stands without."""
    whole = next(copy.story for copy in search.copies if copy.story.slug == story.slug)
    for kind, parts in left_out(whole, story) if len(story.paragraphs) < len(whole.paragraphs) else ():
        price = f"{WEIGHT['optional'] * parts:.1f}"
        yield Finding(
            severity="note",
            code="part-left-out",
            message=f"story “{story.title[:60]}” stands without its {kind}, which it lets be left out, "
            f"at a price of {price}",
            advice="take it out of `optional` where it has to stay",
            page=folio,
            story=story.slug,
        )


def _not_full(page: PageMakeup) -> Finding:
    return Finding(
        severity="note",
        code="page-not-full",
        message=f"page {page.page} is filled to {100 * page.fill:.1f} %",
        advice="give it a story or a picture more, or let another page have what stands on it",
        page=page.page,
    )


def _suggested(search: Search, plan: Plan, makeup: Sequence[PageMakeup], start: int) -> list[Finding]:
    """For each story without a place: how many words fewer would get it onto the page with most room left."""
    found = []
    white = {start + n + 1: page.fill.white for n, page in enumerate(plan.pages)}
    for copy in range(len(search.copies)):
        if copy in plan.placed or not white or search.copies[copy].story.filler:
            continue
        story, text_rows = search.copies[copy].story, max(1, search.copies[copy].sums[-1])
        folio = max(white, key=lambda page: white[page])
        lines = max(0, search.least(copy) - white[folio]) * search.columns
        words = -(-lines * story.words // text_rows)
        if 0 < words < story.words:
            found.append(
                Finding(
                    severity="note",
                    code="suggested-trim",
                    message=f"story “{story.title[:60]}” would go onto page {folio} with {lines} lines fewer, "
                    f"about {words} of its {story.words} words",
                    advice="cut it, leave its picture out, or allow a page more",
                    page=folio,
                    story=story.slug,
                )
            )
    return found


def _has_narrow(plan: MakeupPlan, columns: int) -> bool:
    return plan.search == "exact" and any(booking.columns < columns for booking in plan.adverts)


def _planned(
    issue: Issue, section: Section, search: Search, asked: tuple[int, int, MakeupPlan, bool], beside: bool
) -> Plan:
    """The plan for the wanted number of pages, or for the least that takes everything.

    `beside`: whether room beside narrow adverts counts.
    """
    start, wanted, plan, final = asked

    def rooms(count: int) -> list[int]:
        total = start + count if final else max(plan.pages, start + count + 1)
        places = [PageOfSection(section.id, start, start + n, section.direction) for n in range(count)]
        return [_room(issue, plan, place, total, beside) for place in places]

    if wanted:
        return plan_pages(search, rooms(wanted), start + 1)
    needed = pages_needed(search, lambda n: rooms(n + 1)[n], start + 1, MOST_PAGES)
    best: Plan | None = None
    for count in range(needed, needed + SPARE_PAGES):
        if final and plan.step > 1:
            count += -(start + count) % plan.step
        found = plan_pages(search, rooms(count), start + 1)
        # pages were counted with no end in sight, and one of them may stay empty
        full = sum(bool(page.stories or page.carried) for page in found.pages)
        if full < count and found.carry is None and (plan.step == 1 or not final):
            found = plan_pages(search, rooms(max(1, full)), start + 1)
        if best is None or len(found.placed) > len(best.placed) or (best.carry and not found.carry):
            best = found
        if len(found.placed) == len(search.copies) and found.carry is None:
            break
    assert best is not None
    return best


def _room(issue: Issue, plan: MakeupPlan, page: PageOfSection, count: int, beside: bool) -> int:
    """Rows for stories: those above the adverts; beside them, as many rows across the page as that is worth."""
    master = master_for(issue, page.index, count, page.direction)
    rows = page_room(issue, page.index, master, page.direction)[1]
    pins = pinned(issue, plan, page)
    if beside and (narrow := beside_adverts(pins, issue.setup.columns)):
        return max(0, rows - -(-sum(pin.rows * pin.columns for pin in narrow) // issue.setup.columns))
    return max(0, rows - rows_taken(pins))


