"""Lay out an issue: stories without pages in, the same issue with pages, frames and threads out."""

import itertools
from collections.abc import Iterator, Sequence

import msgspec

from layouts.findings import Finding
from layouts.makeup.adverts import (
    PageOfSection,
    advert_frames,
    bookings_of,
    pinned,
    rows_taken,
    too_deep,
    unplaced,
    with_pages,
)
from layouts.makeup.areas import master_for, page_room
from layouts.makeup.arrangement import Arrangement, arrange
from layouts.makeup.blocks import prepare
from layouts.makeup.compositor import Compositor
from layouts.makeup.flow import MOST_PAGES, flow_section
from layouts.makeup.grid import page_grid
from layouts.makeup.modular import PagePlan, Plan, pages_needed, plan_pages
from layouts.makeup.placing import Sheet, place_page
from layouts.makeup.search import Search
from layouts.makeup.shelves import GAP
from layouts.model.frame import Thread
from layouts.model.issue import Issue
from layouts.model.page import Page, is_right_hand, type_area
from layouts.model.plan import Booking, MakeupPlan, SectionPlan
from layouts.model.story import Direction, Story

SPARE_PAGES = 5  # beyond the least, before what still has no place is taken to fit no page


class LaidOut(msgspec.Struct, frozen=True):
    """The issue with its pages, and what the make-up has to say about them."""

    issue: Issue
    findings: tuple[Finding, ...]


class Section(msgspec.Struct, frozen=True):
    """Stories that stand on pages of their own, in one direction. `pages` 0: as many as they need."""

    id: str
    direction: Direction
    pages: int
    stories: tuple[Story, ...]


def lay_out(issue: Issue, plan: MakeupPlan, compositor: Compositor) -> LaidOut:
    """Give every story its place. What finds none is left without one, and the compositor says so."""
    findings: list[Finding] = []
    plan = with_pages(plan)
    sections = sections_of(issue, plan)
    ids = itertools.count(1)
    pages: list[Page] = []
    threads: list[Thread] = []
    stories: dict[str, Story] = {}
    placed: list[Booking] = []
    for number, section in enumerate(sections):
        final = number == len(sections) - 1
        wanted = section.pages
        if final and not wanted and plan.pages:
            wanted = max(1, plan.pages - len(pages))
        bare, first = msgspec.structs.replace(issue, pages=tuple(pages), threads=()), len(pages)
        if plan.mode == "flow":
            made = flow_section(
                bare, section.stories, (section.id, section.direction), (wanted, plan, final), ids, compositor
            )
        else:
            made = _modular(bare, section, (wanted, plan, final), ids, compositor)
        pages.extend(made[0])
        for index in range(first, len(pages)):
            placed += bookings_of(plan, PageOfSection(section.id, first, index, section.direction))
        threads.extend(made[1])
        stories.update({story.slug: story for story in made[2]})
        findings.extend(made[3])
    pages = _with_masters(issue, pages)
    findings += unplaced(plan, placed, len(pages))
    if plan.pages and len(pages) != plan.pages:
        findings.append(_page_count(plan.pages, len(pages)))
    laid = msgspec.structs.replace(
        issue,
        pages=tuple(pages),
        threads=tuple(threads),
        stories=tuple(stories.get(story.slug, story) for story in issue.stories),
    )
    return LaidOut(laid, tuple(findings))


def sections_of(issue: Issue, plan: MakeupPlan) -> tuple[Section, ...]:
    """Which stories stand together: as the plan says, else by direction, the issue's first story's first.

    In flow mode without sections a change of direction begins a new one each time.
    """
    if plan.sections:
        members: dict[str, list[Story]] = {section.id: [] for section in plan.sections}
        for story in issue.stories:
            members[_section_for(story, plan.sections).id].append(story)
        return tuple(Section(s.id, s.direction, s.pages, tuple(members[s.id])) for s in plan.sections)
    if plan.mode == "flow":
        groups = itertools.groupby(issue.stories, key=lambda story: story.direction)
        return tuple(Section(direction, direction, 0, tuple(group)) for direction, group in groups)
    directions = dict.fromkeys(story.direction for story in issue.stories)
    return tuple(
        Section(direction, direction, 0, tuple(s for s in issue.stories if s.direction == direction))
        for direction in directions
    )


def _section_for(story: Story, sections: Sequence[SectionPlan]) -> SectionPlan:
    base = story.lang.split("-")[0]
    named = [section for section in sections if section.id == story.section]
    spoken = [section for section in sections if base in (lang.split("-")[0] for lang in section.languages)]
    directed = [section for section in sections if section.direction == story.direction]
    return (named or spoken or directed or list(sections))[0]


def _modular(
    issue: Issue, section: Section, asked: tuple[int, MakeupPlan, bool], ids: Iterator[int], compositor: Compositor
) -> tuple[list[Page], list[Thread], list[Story], list[Finding]]:
    wanted, plan, final = asked
    if not section.stories and not wanted:
        return [], [], [], []
    step = page_grid(issue, 0, section.direction).step
    typesetter = compositor.typesetter
    search = Search(issue, [prepare(issue, story, step, typesetter) for story in section.stories], step, typesetter)
    start = len(issue.pages)
    found = _planned(issue, section, search, (start, wanted, plan, final))
    pages: list[Page] = []
    threads: dict[str, list[int]] = {}
    stories: list[Story] = []
    findings: list[Finding] = []
    total = start + len(found.pages) if final else plan.pages
    for number, page_plan in enumerate(found.pages):
        index = start + number
        area = type_area(issue.setup, is_right_hand(index, issue.binding))
        master = master_for(issue, index, total, section.direction)
        first, rows = page_room(issue, index, master, section.direction)
        where = PageOfSection(section.id, start, index, section.direction)
        pins = pinned(issue, plan, where)
        findings += too_deep(pins, rows, index + 1)
        rows_free = max(0, rows - rows_taken(pins))
        sheet = Sheet(issue, area, page_grid(issue, index, section.direction), section.direction, ids)
        last = number == len(found.pages) - 1
        arrangement = None if plan.search == "quick" else arranged(search, page_plan, rows_free, last=last)
        placed = place_page(sheet, search, page_plan, first, index + 1, arrangement)
        for slug, frame in placed.text:
            threads.setdefault(slug, []).append(frame)
        shelved = [block.leaf for shelf in page_plan.fill.shelves for block in shelf.blocks]
        leaves = shelved if arrangement is None else [placing.leaf for placing in arrangement.placings]
        stories += [leaf.story for leaf in (*leaves, *((page_plan.split.leaf,) if page_plan.split else ()))]
        name = master.name if master else ""
        frames = (*placed.frames, *advert_frames(issue, pins, where, master, ids))
        pages.append(Page(index + 1, index + 1, name, section.direction, section.id, frames))
    return pages, [Thread((slug,), tuple(frames)) for slug, frames in threads.items()], stories, findings


def arranged(search: Search, plan: PagePlan, rows: int, *, last: bool) -> Arrangement | None:
    """The best arrangement of the stories that the plan has on its shelves; None where none is proven."""
    if not plan.fill.shelves:
        return None
    runs_on = plan.split.leaf.story.slug if plan.split else ""
    copies = [copy for copy in plan.stories if search.copies[copy].story.slug != runs_on]
    free = rows - plan.carried_rows - (GAP if plan.carried_rows else 0) - (plan.split_rows if plan.split else 0)
    found = arrange(search, copies, free, last=last)
    return found[0] if found else None


def _planned(issue: Issue, section: Section, search: Search, asked: tuple[int, int, MakeupPlan, bool]) -> Plan:
    """The plan for the wanted number of pages, or for the least that takes everything."""
    start, wanted, plan, final = asked

    def rooms(count: int) -> list[int]:
        total = start + count if final else max(plan.pages, start + count + 1)
        return [_room(issue, plan, PageOfSection(section.id, start, start + n, section.direction), total)
                for n in range(count)]  # fmt: skip

    if wanted:
        return plan_pages(search, rooms(wanted), start + 1)
    needed = pages_needed(search, lambda n: rooms(n + 1)[n], start + 1, MOST_PAGES)
    best: Plan | None = None
    for count in range(needed, needed + SPARE_PAGES):
        if final and plan.step > 1:
            count += -(start + count) % plan.step
        found = plan_pages(search, rooms(count), start + 1)
        if best is None or len(found.placed) > len(best.placed) or (best.carry and not found.carry):
            best = found
        if len(found.placed) == len(search.copies) and found.carry is None:
            break
    assert best is not None
    return best


def _room(issue: Issue, plan: MakeupPlan, page: PageOfSection, count: int) -> int:
    """Rows for stories: those above the adverts."""
    master = master_for(issue, page.index, count, page.direction)
    rows = page_room(issue, page.index, master, page.direction)[1]
    return max(0, rows - rows_taken(pinned(issue, plan, page)))


def _with_masters(issue: Issue, pages: Sequence[Page]) -> list[Page]:
    return [
        msgspec.structs.replace(
            page, master=master.name if (master := master_for(issue, index, len(pages), page.direction)) else ""
        )
        for index, page in enumerate(pages)
    ]


def _page_count(wanted: int, made: int) -> Finding:
    return Finding(
        severity="warning",
        code="page-count",
        message=f"the issue asks for {wanted} pages and its sections make {made}",
        advice="change `pages` of the issue or of its sections",
    )
