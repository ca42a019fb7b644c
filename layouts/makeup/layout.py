"""Lay out an issue: stories without pages in, the same issue with pages, frames and threads out."""

import itertools
from collections.abc import Sequence

import msgspec

from layouts.findings import Finding
from layouts.makeup.adverts import PageOfSection, bookings_of, unplaced, with_pages
from layouts.makeup.areas import master_for
from layouts.makeup.compositor import Compositor
from layouts.makeup.flow import flow_section
from layouts.makeup.section import MadePages, PageMakeup, Section, modular_section
from layouts.model.frame import Thread
from layouts.model.issue import Issue
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
    plan = with_pages(plan)
    sections = sections_of(issue, plan)
    ids = itertools.count(1)
    pages: list[Page] = []
    threads: list[Thread] = []
    stories: dict[str, Story] = {}
    placed: list[Booking] = []
    makeup: list[PageMakeup] = []
    for number, section in enumerate(sections):
        final = number == len(sections) - 1
        wanted = section.pages
        if final and not wanted and plan.pages:
            wanted = max(1, plan.pages - len(pages))
        bare, first = msgspec.structs.replace(issue, pages=tuple(pages), threads=()), len(pages)
        if plan.mode == "flow":
            flowed = flow_section(
                bare, section.stories, (section.id, section.direction), (wanted, plan, final), ids, compositor
            )
            made = MadePages(*flowed, [])
        else:
            made = modular_section(bare, section, (wanted, plan, final), ids, compositor)
            makeup += made.makeup
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
    return LaidOut(laid, tuple(findings), tuple(makeup))


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


def _page_count(wanted: int, made: int) -> Finding:
    return Finding(
        severity="warning",
        code="page-count",
        message=f"the issue asks for {wanted} pages and its sections make {made}",
        advice="change `pages` of the issue or of its sections",
    )
