"""Flow make-up: stories run on one after the other through whole pages, their headlines across all columns."""

from collections.abc import Iterator, Sequence

import msgspec

from layouts.findings import Finding
from layouts.makeup.areas import master_for, text_rect
from layouts.makeup.blocks import level, with_level
from layouts.makeup.compositor import Compositor
from layouts.makeup.placing import HAIRLINE
from layouts.model.frame import TextFrame, Thread
from layouts.model.issue import Issue
from layouts.model.page import Page
from layouts.model.plan import MakeupPlan
from layouts.model.story import Direction, Story

MOST_PAGES = 400  # of one section; an issue with more is a mistake in the folder


def flow_section(
    issue: Issue,
    stories: Sequence[Story],
    direction: Direction,
    asked: tuple[int, MakeupPlan],
    ids: Iterator[int],
    compositor: Compositor,
) -> tuple[list[Page], list[Thread], list[Story], list[Finding]]:
    """Pages, one thread through all of them, and the stories as set.

    `asked`: how many pages there are to be (0: as many as the text needs), and the plan.
    """
    wanted, plan = asked
    start = len(issue.pages)
    told = tuple(with_level(story, level(story, issue.setup.columns)) for story in stories)
    if not told and not wanted:
        return [], [], [], []
    pages: list[Page] = []
    left = compositor.tell(issue, told).passages
    while len(pages) < (wanted or MOST_PAGES) and (left or wanted):
        index = start + len(pages)
        master = master_for(issue, index, max(plan.pages, index + 2), direction)
        rect = text_rect(issue, index, master, direction)
        setup = issue.setup
        frame = TextFrame(
            next(ids), rect, setup.columns, setup.gutter, direction, HAIRLINE if setup.columns > 1 else 0.0
        )
        pages.append(Page(index + 1, index + 1, master.name if master else "", direction, direction, (frame,)))
        composed = msgspec.structs.replace(issue, pages=(*issue.pages, *pages), stories=told)
        left = compositor.pour_frame(composed, told, (index, frame), left).left
    thread = Thread(tuple(story.slug for story in told), tuple(page.frames[0].id for page in pages))
    return pages, [thread], list(told), [_unplaced(story) for story in told if story.pictures]


def _unplaced(story: Story) -> Finding:
    return Finding(
        severity="warning",
        code="picture-unplaced",
        message=f"flow mode sets text only: {len(story.pictures)} picture(s) of “{story.title[:60]}” are left out",
        advice='use [makeup] mode = "modular", or place the pictures in the editor',
        story=story.slug,
    )
