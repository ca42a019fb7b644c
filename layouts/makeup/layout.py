"""Lay out an issue: stories without pages in, the same issue with pages, frames and threads out."""

import itertools
from collections import Counter
from collections.abc import Sequence

import msgspec

from layouts.findings import Finding
from layouts.makeup.adverts import unplaced, with_pages
from layouts.makeup.areas import master_for
from layouts.makeup.arranging import Section
from layouts.makeup.compositor import Compositor
from layouts.makeup.flow import flow_section
from layouts.makeup.section import MadePages, PageMakeup, modular_section
from layouts.makeup.two_fronts import LayOut, near_and_far, two_fronts
from layouts.model.issue import Issue
from layouts.model.made import record
from layouts.model.page import Page
from layouts.model.plan import Booking, MakeupPlan, SectionPlan
from layouts.model.story import Story


class LaidOut(msgspec.Struct, frozen=True):
    """The issue with its pages, and what the make-up has to say about them."""

    issue: Issue
    findings: tuple[Finding, ...]
    makeup: tuple[PageMakeup, ...] = ()


def lay_out(issue: Issue, plan: MakeupPlan, compositor: Compositor) -> LaidOut:
    """Give every story its place. What finds none is left without one, and the compositor says so."""
    findings: list[Finding] = []
    asked = plan
    plan = with_pages(plan)
    sections = sections_of(issue, plan)
    ids = itertools.count(1)
    fronts = near_and_far(issue, sections) if plan.fronts == "two" else None
    if plan.fronts == "two" and fronts is None:
        findings.append(_no_two_fronts())

    def of_section(bare: Issue, section: Section, asked: tuple[int, MakeupPlan, bool]) -> MadePages:
        if asked[1].mode == "flow":
            named = (section.id, section.direction)
            return MadePages(*flow_section(bare, section.stories, named, asked, ids, compositor), [])
        return modular_section(bare, section, asked, ids, compositor)

    made = two_fronts(issue, plan, fronts, of_section) if fronts else _in_turn(issue, plan, sections, of_section)
    pages = list(made.pages) if fronts else _with_masters(issue, made.pages)
    stories = {story.slug: story for story in made.stories}
    findings += made.findings
    placed = _placed(plan, pages)
    findings += unplaced(plan, placed, len(pages))
    if plan.pages and len(pages) != plan.pages:
        findings.append(_page_count(plan.pages, len(pages)))
    laid = msgspec.structs.replace(
        issue,
        pages=tuple(pages),
        threads=tuple(made.threads),
        stories=tuple(stories.get(story.slug, story) for story in issue.stories),
    )
    laid = msgspec.structs.replace(laid, made=record(issue, laid, asked))
    return LaidOut(laid, tuple(findings), tuple(made.makeup))


def _in_turn(issue: Issue, plan: MakeupPlan, sections: Sequence[Section], of_section: LayOut) -> MadePages:
    """The sections one after the other."""
    whole = MadePages([], [], [], [], [])
    for number, section in enumerate(sections):
        final = number == len(sections) - 1
        wanted = section.pages
        if final and not wanted and plan.pages:
            wanted = max(1, plan.pages - len(whole.pages))
        bare = msgspec.structs.replace(issue, pages=tuple(whole.pages), threads=())
        made = of_section(bare, section, (wanted, plan, final))
        whole = MadePages(
            whole.pages + made.pages,
            whole.threads + made.threads,
            whole.stories + made.stories,
            whole.findings + made.findings,
            whole.makeup + made.makeup,
        )
    return whole


def _placed(plan: MakeupPlan, pages: Sequence[Page]) -> list[Booking]:
    """The bookings whose pages there are."""
    counts = Counter(page.section for page in pages)
    return [
        booking
        for booking in plan.adverts
        if booking.page <= (counts[booking.section] if booking.section else len(pages))
    ]


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


def _with_masters(issue: Issue, pages: Sequence[Page]) -> list[Page]:
    return [
        msgspec.structs.replace(
            page, master=master.name if (master := master_for(issue, index, len(pages), page.direction)) else ""
        )
        for index, page in enumerate(pages)
    ]


def _no_two_fronts() -> Finding:
    return Finding(
        severity="error",
        code="two-fronts",
        message="a paper with two fronts has two sections, one of each direction; this one is laid out with one front",
        advice="give [[section]] two tables, one ltr and one rtl",
    )


def _page_count(wanted: int, made: int) -> Finding:
    return Finding(
        severity="warning",
        code="page-count",
        message=f"the issue asks for {wanted} pages and its sections make {made}",
        advice="change `pages` of the issue or of its sections",
    )
