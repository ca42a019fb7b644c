"""Article blocks: a story's frames on a page as one thing, laid anew when its box changes.

A block is the text frame of a story that stands on one page, with its pictures and their captions. They stay ordinary
frames, so that each can also be moved by hand; `relaid` sets them to a new box as the make-up would, and says by how
many lines the story is too long for it or too short.
"""

import itertools
from collections.abc import Iterator

import msgspec

from layouts.makeup.blocks import column_width, prepare
from layouts.makeup.compositor import Compositor
from layouts.makeup.grid import page_grid
from layouts.makeup.objective import WEIGHT
from layouts.makeup.placing import Sheet, place_block
from layouts.makeup.search import Search
from layouts.makeup.shelves import Block
from layouts.makeup.ways import Way
from layouts.model.frame import Frame, PictureFrame, Shape, TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page, is_right_hand, type_area
from layouts.model.story import Story


class Relaid(msgspec.Struct, frozen=True):
    """The issue with the block in its new box; `lines` that would still go in, below zero that do not."""

    issue: Issue
    lines: int

    @property
    def said(self) -> str:
        """As the desk shows it beside the edge that is dragged.

        >>> Relaid(issue=None, lines=-12).said
        '−12'
        """
        return f"{'−' if self.lines < 0 else '+'}{abs(self.lines)}"


def block_frame(issue: Issue, index: int, slug: str) -> TextFrame | None:
    """The text frame of a story's block; None where it runs over several frames, or shares one with other stories."""
    thread = next((thread for thread in issue.threads if slug in thread.stories), None)
    if thread is None or thread.stories != (slug,) or len(thread.frames) != 1:
        return None
    found = (frame for frame in issue.pages[index].frames if frame.id == thread.frames[0])
    frame = next(found, None)
    return frame if isinstance(frame, TextFrame) else None


def belongs(frame: Frame, text: TextFrame, slug: str) -> bool:
    """Whether a frame is part of the block: its text, its pictures, their captions and the room under them."""
    if frame.locked:
        return False
    if isinstance(frame, Shape):
        return not frame.fill and not frame.stroke and frame.standoff == 0.0 and _within(frame.rect, text.rect)
    if isinstance(frame, PictureFrame) or (isinstance(frame, TextFrame) and frame.content):
        return frame.story == slug
    return frame.id == text.id


def _within(one: Rect, two: Rect) -> bool:
    return one.x > two.x - 1 and one.right < two.right + 1 and one.y > two.y - 1 and one.bottom < two.bottom + 1


class Relaying:
    """A story's block while its edge is dragged: what its boxes have in common is made ready once.

    Made when the edge is taken hold of, from the issue as it is then; `to` is for every move of the hand.
    """

    def __init__(self, issue: Issue, index: int, text: TextFrame, story: Story, compositor: Compositor) -> None:
        self.issue, self.index, self.text, self.slug = issue, index, text, story.slug
        page, setter = issue.pages[index], compositor.typesetter
        self.grid = page_grid(issue, index, page.direction)
        self.area = type_area(issue.setup, is_right_hand(index, issue.binding))
        whole = msgspec.structs.replace(story, optional=())  # a hand that moves an edge leaves nothing out
        self.search = Search(issue, [prepare(issue, whole, self.grid.step, setter)], self.grid.step, setter)
        self.known: dict[tuple[int, int, int, int], Relaid] = {}

    def to(self, box: Rect) -> Relaid:
        """The block set into the columns and rows nearest to this box: the same one as long as those are the same."""
        issue, grid, area = self.issue, self.grid, self.area
        pitch = column_width(issue) + issue.setup.gutter
        start = box.x - area.x if issue.pages[self.index].direction == "ltr" else area.right - box.right
        offset = min(issue.setup.columns - 1, max(0, round(start / pitch)))
        columns = min(issue.setup.columns - offset, max(1, round((box.width + issue.setup.gutter) / pitch)))
        row = round((box.y - grid.origin) / grid.step)
        rows = max(1, round(box.height / grid.step))
        place = (offset, columns, row, rows)
        if place not in self.known:
            self.known[place] = self._laid(*place)
        return self.known[place]

    def ready(self) -> Iterator[int]:
        """Measure the story over one number of columns after another, for idle moments: the first box of each takes
        some 20 ms, all others one or two."""
        for columns in range(1, self.issue.setup.columns + 1):
            self.search.ways(0, columns)
            yield columns

    def _laid(self, offset: int, columns: int, row: int, rows: int) -> Relaid:
        issue, page = self.issue, self.issue.pages[self.index]
        way = _way(self.search.ways(0, columns), rows)
        need = way.rows - way.white
        spare = (rows - need) * columns + (way.empty - way.white * columns if rows >= need else 0)
        sheet = Sheet(issue, self.area, self.grid, page.direction, _ids(issue, self.text.id))
        place_block(sheet, self.search, Block(way.leaf, offset, way.option, row, rows), row, rows)
        return Relaid(_with(issue, self.index, page, self.text, self.slug, tuple(sheet.frames), way), spare)


def relaying(issue: Issue, index: int, slug: str, compositor: Compositor) -> Relaying | None:
    """The story's block on this page, ready to be dragged; None where it is no block."""
    text = block_frame(issue, index, slug)
    story = next((story for story in issue.stories if story.slug == slug), None)
    return None if text is None or story is None else Relaying(issue, index, text, story, compositor)


def relaid(issue: Issue, index: int, slug: str, box: Rect, compositor: Compositor) -> Relaid | None:
    """The story's block set into the columns and rows nearest to this box; None where it is no block."""
    found = relaying(issue, index, slug, compositor)
    return found.to(box) if found is not None else None


def _way(ways: tuple[Way, ...], rows: int) -> Way:
    """The cheapest way to fill so many rows; the shallowest where none goes in."""
    full = [way for way in ways if way.white == 0] or list(ways)
    fitting = [way for way in full if way.rows <= rows]
    if not fitting:
        return min(full, key=lambda way: way.rows)
    return min(fitting, key=lambda way: way.price + WEIGHT["white"] * (rows - way.rows) ** 2)


def _ids(issue: Issue, first: int) -> Iterator[int]:
    """The text frame keeps its number, which its thread knows; what is new takes the next free ones."""
    largest = max((frame.id for page in issue.pages for frame in page.frames), default=0)
    return itertools.chain((first,), itertools.count(largest + 1))


def _with(
    issue: Issue, index: int, page: Page, text: TextFrame, slug: str, made: tuple[Frame, ...], way: Way
) -> Issue:
    place = next(number for number, frame in enumerate(page.frames) if frame.id == text.id)
    before = tuple(frame for frame in page.frames[:place] if not belongs(frame, text, slug))
    after = tuple(frame for frame in page.frames[place:] if not belongs(frame, text, slug))
    pages = list(issue.pages)
    pages[index] = msgspec.structs.replace(page, frames=(*before, *made, *after))
    stories = tuple(
        msgspec.structs.replace(way.leaf.story, optional=story.optional) if story.slug == slug else story
        for story in issue.stories
    )
    return msgspec.structs.replace(issue, pages=tuple(pages), stories=stories)
