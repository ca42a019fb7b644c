"""A paper with two fronts: one section reads from the front, the other, of the other direction, from the back.

Of N pages in physical order the near section has the first ones, with folios from 1 on; the far section's folio f is
the physical page N + 1 − f, so that the two meet inside. Each is laid out as a paper of its own, the far one bound on
the other side: for an even N that makes a page's side of the spine the same in both countings.
"""

from collections.abc import Callable, Sequence

import msgspec

from layouts.findings import Finding
from layouts.makeup.areas import master_for
from layouts.makeup.arranging import Section
from layouts.makeup.section import MadePages
from layouts.model.issue import Issue
from layouts.model.page import Binding, Page
from layouts.model.plan import MakeupPlan
from layouts.model.story import Story

OTHER: dict[Binding, Binding] = {"left": "right", "right": "left"}

# Lays out a section as a paper of its own: the issue so far, the section, (pages wanted, plan, whether it ends there).
LayOut = Callable[[Issue, Section, tuple[int, MakeupPlan, bool]], MadePages]


def near_and_far(issue: Issue, sections: Sequence[Section]) -> tuple[Section, Section] | None:
    """The section that opens the paper as it is bound, and the one that opens it from its back; None where there are
    not just two, of unlike directions."""
    if len(sections) != 2 or sections[0].direction == sections[1].direction:
        return None
    forward = "ltr" if issue.binding == "left" else "rtl"
    return (sections[0], sections[1]) if sections[0].direction == forward else (sections[1], sections[0])


def two_fronts(issue: Issue, plan: MakeupPlan, sections: tuple[Section, Section], lay_out: LayOut) -> MadePages:
    """Both sections laid out, their pages in physical order. What the step asks for beyond them stays blank, inside.

    A section whose stories do not all go on the pages it was to have takes as many as they need, and that is told: the
    two fronts share the sheets of one stack, and blank pages inside cost less than a story left over.
    """
    near, far = sections
    # the near section's last page bears the imprint; adverts booked by the issue's pages are booked on the near side
    alone = msgspec.structs.replace(plan, step=1, pages=0)
    own = tuple(booking for booking in plan.adverts if booking.section == far.id)
    bare = msgspec.structs.replace(issue, pages=(), threads=())
    turned = msgspec.structs.replace(bare, binding=OTHER[issue.binding])

    def of_near(count: int) -> MadePages:
        return lay_out(bare, near, (count, alone, True))

    def of_far(count: int) -> MadePages:
        return lay_out(turned, far, (count, msgspec.structs.replace(alone, adverts=own), False))

    first = of_near(near.pages)
    wanted = far.pages or (max(1, plan.pages - len(first.pages)) if plan.pages else 0)
    second = of_far(wanted)
    fewer = len(first.pages) - 1
    while plan.pages and not (near.pages or far.pages) and fewer and _left(far, second):
        other = of_near(fewer)
        if _left(near, other):
            break
        first, second, wanted = other, of_far(plan.pages - fewer), plan.pages - fewer
        fewer -= 1
    findings: list[Finding] = []
    if left := _left(near, first) if near.pages else ():
        first = of_near(0)
        findings += _more(near, near.pages, len(first.pages), left)
    if left := _left(far, second) if wanted else ():
        second = of_far(0)
        findings += _more(far, wanted, len(second.pages), left)
    blanks = -(len(first.pages) + len(second.pages)) % max(2, plan.step)
    inside = [*second.pages, *(_blank(turned, far, len(second.pages) + n) for n in range(blanks))]
    physical = [
        msgspec.structs.replace(page, id=number) for number, page in enumerate((*first.pages, *inside[::-1]), 1)
    ]
    findings += [*first.findings, *second.findings]
    if blanks:
        findings.append(_padded(blanks, len(physical)))
    return MadePages(
        physical,
        [*first.threads, *second.threads],
        [*first.stories, *second.stories],
        findings,
        [*first.makeup, *second.makeup],
    )


def _left(section: Section, made: MadePages) -> tuple[Story, ...]:
    """The section's stories that found no page; fillers need none."""
    placed = {slug for thread in made.threads for slug in thread.stories}
    return tuple(story for story in section.stories if story.slug not in placed and not story.filler)


def _more(section: Section, asked: int, made: int, left: Sequence[Story]) -> list[Finding]:
    """That the section has more pages than it was to have; nothing where that did not help either."""
    if made <= asked:
        return []
    return [
        Finding(
            severity="warning",
            code="pages-added",
            message=f"section “{section.id}” takes {made} pages, not {asked}: "
            f"“{left[0].title[:60]}” found no room there",
            advice="give the section so many pages, or cut a story",
            story=left[0].slug,
        )
    ]


def _blank(issue: Issue, section: Section, index: int) -> Page:
    master = master_for(issue, index, 0, section.direction)
    return Page(index + 1, index + 1, master.name if master else "", section.direction, section.id)


def _padded(blanks: int, total: int) -> Finding:
    return Finding(
        severity="warning",
        code="blank-pages",
        message=f"pages left blank in the middle of the paper to make {total}: {blanks}",
        advice="give the sections more copy, or pages that sum up to what the press takes",
    )
