"""Other arrangements of a page that is laid out already, to pick from side by side; the best one first.

What staff locked or drew themselves stays where it is: at the foot the stories go around it, anywhere else the page is
left alone.
"""

import itertools

import msgspec

from layouts.makeup.areas import page_room
from layouts.makeup.arrangement import Arrangement, Pinned, arrange
from layouts.makeup.article import belongs, block_frame
from layouts.makeup.blocks import column_width, prepare
from layouts.makeup.compositor import Compositor
from layouts.makeup.grid import page_grid
from layouts.makeup.modular import PagePlan
from layouts.makeup.placing import RULE, Sheet, place_page
from layouts.makeup.search import Search
from layouts.makeup.shelves import GAP, PageFill
from layouts.model.frame import Frame, Shape, TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page, is_right_hand, type_area

NO_SHELVES = PagePlan(PageFill(0.0, (), 0), (), None, 0, False, None, 0)


class Alternative(msgspec.Struct, frozen=True):
    """The issue with the page arranged in this way."""

    issue: Issue
    arrangement: Arrangement


def alternatives(issue: Issue, index: int, compositor: Compositor, count: int = 4) -> tuple[Alternative, ...]:
    """The best arrangements of the page at this index; none where a story runs on to or from another page, where
    something that must stay stands amid the stories, or where they are too many for a proof."""
    page = issue.pages[index]
    blocks = {
        story.slug: frame for story in issue.stories if (frame := block_frame(issue, index, story.slug)) is not None
    }
    own = [frame for frame in page.frames if any(belongs(frame, text, slug) for slug, text in blocks.items())]
    text = [frame.rect for frame in blocks.values()]
    kept = [frame for frame in page.frames if frame not in own and not _is_rule(frame, text)]
    if not blocks or any(isinstance(frame, TextFrame) and not frame.content for frame in kept):
        return ()
    grid, area = page_grid(issue, index, page.direction), type_area(issue.setup, is_right_hand(index, issue.binding))
    master = next((master for master in issue.masters if master.name == page.master), None)
    first, rows = page_room(issue, index, master, page.direction)
    room = Rect(area.x, grid.top(first), area.width, rows * grid.step)
    pins = _pins(issue, page, kept, room, grid.step)
    if pins is None:
        return ()
    whole = [pin for pin in pins if pin.columns == issue.setup.columns]
    rows -= max((pin.rows + GAP for pin in whole), default=0)
    beside = [pin for pin in pins if pin not in whole] if not whole else []
    stories = [story for story in issue.stories if story.slug in blocks]
    step = grid.step
    copies = [prepare(issue, story, step, compositor.typesetter) for story in stories]
    search = Search(issue, copies, step, compositor.typesetter)
    found = arrange(search, range(len(copies)), rows, pins=beside, count=count, last=index == len(issue.pages) - 1)
    return tuple(
        Alternative(_arranged(issue, index, search, one, (first, tuple(kept), blocks)), one) for one in found
    )


def _is_rule(frame: Frame, text: list[Rect]) -> bool:
    """A rule that the make-up drew between blocks, which it draws anew."""
    thin = isinstance(frame, Shape) and min(frame.rect.width, frame.rect.height) <= RULE + 0.01
    near = min(abs(frame.rect.y - rect.bottom) for rect in text) if text else 0.0
    return thin and not frame.locked and bool(text) and (frame.rect.height > frame.rect.width or near < 100)


def _pins(issue: Issue, page: Page, kept: list[Frame], room: Rect, step: float) -> list[Pinned] | None:
    """What is kept at the foot, as columns and rows of it; None when something kept stands elsewhere in the room."""
    pitch = column_width(issue) + issue.setup.gutter
    pins: list[Pinned] = []
    for frame in kept:
        rect = frame.rect
        if rect.bottom <= room.y + 1 or rect.y >= room.bottom - 1 or frame.hidden:
            continue
        if rect.bottom < room.bottom - 2 * step:
            return None
        start = rect.x - room.x if page.direction == "ltr" else room.right - rect.right
        offset = max(0, int((start + 1) / pitch))
        columns = min(issue.setup.columns - offset, -(-int(rect.width + start - offset * pitch + 1) // int(pitch)))
        pins.append(Pinned(offset, max(1, columns), -int((rect.y - room.bottom) // step)))
    return pins


def _arranged(
    issue: Issue,
    index: int,
    search: Search,
    arrangement: Arrangement,
    given: tuple[int, tuple[Frame, ...], dict[str, TextFrame]],
) -> Issue:
    """The issue with its page laid by this arrangement. `given`: the first row, what stays, the blocks as they were."""
    first, kept, blocks = given
    page = issue.pages[index]
    largest = max((frame.id for other in issue.pages for frame in other.frames), default=0)
    grid, area = page_grid(issue, index, page.direction), type_area(issue.setup, is_right_hand(index, issue.binding))
    sheet = Sheet(issue, area, grid, page.direction, itertools.count(largest + 1))
    placed = place_page(sheet, search, NO_SHELVES, first, page.folio, arrangement)
    numbers = {number: blocks[slug].id for slug, number in placed.text}  # a thread knows its frame by its number
    frames = tuple(
        msgspec.structs.replace(frame, id=numbers[frame.id]) if frame.id in numbers else frame
        for frame in placed.frames
    )
    stories = {placing.leaf.story.slug: placing.leaf.story for placing in arrangement.placings}
    pages = list(issue.pages)
    pages[index] = msgspec.structs.replace(page, frames=(*frames, *kept))
    return msgspec.structs.replace(
        issue, pages=tuple(pages), stories=tuple(stories.get(story.slug, story) for story in issue.stories)
    )
