"""Flow make-up: stories run on one after the other through whole pages, their headlines across all columns.

A story's pictures stand at the head of its text, in the columns furthest along; one that would reach below the page's
foot stands at the head of the next page.
"""

import math
from collections.abc import Iterator, Sequence

import msgspec

from layouts.display.items import TextLine
from layouts.findings import Finding
from layouts.makeup.adverts import PageOfSection, advert_frames, pinned, too_deep
from layouts.makeup.areas import master_for, page_room, text_rect
from layouts.makeup.blocks import SQUARISH, block_width, caption_depth, level, picture_named, with_level
from layouts.makeup.compositor import Compositor
from layouts.makeup.grid import page_grid
from layouts.makeup.passages import Passage
from layouts.makeup.placing import HAIRLINE, Sheet, place_picture
from layouts.makeup.poured import Poured
from layouts.model.frame import Frame, TextFrame, Thread
from layouts.model.issue import Issue
from layouts.model.page import Page, is_right_hand, type_area
from layouts.model.plan import MakeupPlan
from layouts.model.story import Direction, Story, StoryPicture

MOST_PAGES = 400  # of one section; an issue with more is a mistake in the folder
PICTURE_COLUMNS = 0.4  # of the page's columns
UPRIGHT_COLUMNS = 0.2  # for pictures as high as wide, or higher

Waiting = tuple[Story, StoryPicture]


def flow_section(
    issue: Issue,
    stories: Sequence[Story],
    section: tuple[str, Direction],
    asked: tuple[int, MakeupPlan, bool],
    ids: Iterator[int],
    compositor: Compositor,
) -> tuple[list[Page], list[Thread], list[Story], list[Finding]]:
    """Pages, one thread through all of them, and the stories as set. `section`: its id and direction.

    `asked`: how many pages there are to be (0: as many as the text needs), the plan, and whether the issue ends here.
    """
    wanted, plan, final = asked
    name, direction = section
    told = tuple(with_level(story, level(story, issue.setup.columns)) for story in stories)
    start = len(issue.pages)
    left = compositor.pourer.tell(told, issue.styles)
    waiting = [(story, used) for story in told for used in story.pictures if picture_named(issue, used.picture)]
    flow = _Flow(issue, told, (name, direction, plan), ids, compositor)
    while len(flow.pages) < (wanted or MOST_PAGES) and (left or waiting or len(flow.pages) < wanted):
        index = start + len(flow.pages)
        count = start + wanted if wanted and final else max(plan.pages, index + 2)
        before = left, list(waiting)
        left = flow.page(index, count, left, waiting)
        ends = final and not wanted and not left and not waiting and (index + 1) % plan.step == 0
        if ends:  # the last page bears the imprint: lay it out once more with less room
            flow.pages.pop()
            left, waiting = before
            left = flow.page(index, index + 1, left, waiting)
    while final and not wanted and (start + len(flow.pages)) % plan.step:
        flow.page(start + len(flow.pages), start + len(flow.pages) + 1, (), [])
    thread = Thread(tuple(story.slug for story in told), tuple(page.frames[0].id for page in flow.pages))
    findings = [*flow.findings, *(_unplaced(story, used) for story, used in waiting)]
    return flow.pages, [thread] if told else [], list(told), findings


class _Flow:
    """The pages of one section so far."""

    def __init__(
        self,
        issue: Issue,
        told: tuple[Story, ...],
        section: tuple[str, Direction, MakeupPlan],
        ids: Iterator[int],
        compositor: Compositor,
    ) -> None:
        self.issue, self.told, self.ids, self.compositor = issue, told, ids, compositor
        self.name, self.direction, self.plan = section
        self.pages: list[Page] = []
        self.adverts: tuple[Frame, ...] = ()  # of the page being laid out
        self.findings: list[Finding] = []

    def page(
        self, index: int, count: int, left: tuple[Passage, ...], waiting: list[Waiting]
    ) -> tuple[Passage, ...]:
        """Add a page with as much of what is left as it holds; pictures placed on it leave `waiting`."""
        issue, setup = self.issue, self.issue.setup
        master = master_for(issue, index, count, self.direction)
        rect = text_rect(issue, index, master, self.direction)
        rule = HAIRLINE if setup.columns > 1 else 0.0
        frame = TextFrame(next(self.ids), rect, setup.columns, setup.gutter, self.direction, rule)
        to_come = {passage.story for passage in left[1:]} - {left[0].story} if left else set[str]()
        if left and not left[0].index and not left[0].offset:
            to_come.add(left[0].story)
        frames: list[Frame] = [frame]
        where = PageOfSection(self.name, len(issue.pages), index, self.direction)
        pins = pinned(issue, self.plan, where)
        self.adverts = advert_frames(issue, pins, where, master, self.ids)
        self.findings += too_deep(pins, page_room(issue, index, master, self.direction)[1], index + 1)
        while waiting and waiting[0][0].slug not in to_come:  # its text began on a page before
            if not self._picture(index, frames, waiting, None):
                break
        poured = self._pour(index, frames, left)
        while waiting:
            story = waiting[0][0].slug
            legs = [i for i in poured.items if isinstance(i, TextLine) and i.story == story and self._in_legs(i)]
            if not legs:
                break
            if not self._picture(index, frames, waiting, min(line.y for line in legs)):
                break
            poured = self._pour(index, frames, left)
        name = master.name if master else ""
        self.pages.append(Page(index + 1, index + 1, name, self.direction, self.direction, (*frames, *self.adverts)))
        return poured.left

    def _in_legs(self, line: TextLine) -> bool:
        return not self.issue.style(line.role).span

    def _pour(self, index: int, frames: list[Frame], left: tuple[Passage, ...]) -> Poured:
        page = Page(index + 1, index + 1, "", self.direction, "", (*frames, *self.adverts))
        pages = (*self.issue.pages, *self.pages[: index - len(self.issue.pages)], page)
        composed = msgspec.structs.replace(self.issue, pages=pages, stories=self.told)
        pourer, text = self.compositor.pourer, frames[0]
        assert isinstance(text, TextFrame)
        return pourer.pour_frame(pourer.place(composed, index, text, self.direction), left)

    def _picture(self, index: int, frames: list[Frame], waiting: list[Waiting], baseline: float | None) -> bool:
        """Place the next picture where its story's first line stands (None: at the page's head), if it goes in."""
        story, used = waiting[0]
        issue = self.issue
        grid = page_grid(issue, index, self.direction)
        area = type_area(issue.setup, is_right_hand(index, issue.binding))
        sheet = Sheet(issue, area, grid, self.direction, self.ids)
        picture = picture_named(issue, used.picture)
        assert picture is not None
        share = PICTURE_COLUMNS if picture.height < SQUARISH * picture.width else UPRIGHT_COLUMNS
        columns = max(1, round(share * issue.setup.columns))
        width = block_width(issue, columns)
        under = caption_depth(issue, story, used, width, self.compositor.typesetter)
        rows = math.ceil((width * picture.height / picture.width + under) / grid.step)
        text = frames[0].rect
        first = grid.first_row(text.y) if baseline is None else grid.row_of(baseline)
        held = [frame.rect.bottom for frame in frames[1:] if frame.standoff >= 0]
        first = max(first, grid.first_row(max(held))) if held else first
        foot = min([text.bottom, *(advert.rect.y for advert in self.adverts)])
        if first + rows > grid.rows_above(foot):
            if len(frames) > 1 or baseline is not None or first >= grid.rows_above(foot):
                return False
            rows = grid.rows_above(foot) - first  # deeper than a page: cropped to it
        waiting.pop(0)
        room = sheet.rect(issue.setup.columns - columns, columns, first, rows)
        place_picture(sheet, self.compositor.typesetter, story, (used, picture), room)
        frames.extend(sheet.frames)
        return True


def _unplaced(story: Story, used: StoryPicture) -> Finding:
    return Finding(
        severity="error",
        code="picture-unplaced",
        message=f"picture “{used.caption[:40] or used.picture}” of “{story.title[:60]}” found no page",
        advice="allow more pages",
        story=story.slug,
    )
