"""Copyfitting: by how much a story is too long for its frames, or too short, in lines of its columns and in words."""

import math
from collections.abc import Sequence

import msgspec

from layouts.display.items import DisplayList, TextLine
from layouts.makeup.grid import page_grid
from layouts.makeup.passages import Passage, set_passage
from layouts.makeup.pour import column_edges
from layouts.makeup.runaround import column_rows, obstacles
from layouts.makeup.standing import inner
from layouts.model.frame import TextFrame, Thread
from layouts.model.issue import Issue
from layouts.model.place import Place
from layouts.model.story import Story
from layouts.model.styles import styles_by_name, with_own
from layouts.typeset.galley import Measure
from layouts.typeset.paragraph import Typesetter

LINE_OF_WORDS = 6.0  # where no line of body text has been set yet
Foot = tuple[int, float, float, float]  # frame, left and right of a column, baseline of its last line


class Fit(msgspec.Struct, frozen=True):
    """Lines that are `set`, and those `over` or `under`, never both.

    `words` are those left over, or about as many as would still go in. `begins`: where what found no room begins,
    None when all stands on pages. `placed`: whether the story has frames at all.
    """

    placed: bool = False
    set: int = 0
    over: int = 0
    under: int = 0
    words: int = 0
    begins: Place | None = None


class SetLines(msgspec.Struct, frozen=True):
    """What one page shows of one story: its lines, where they end in the text, words and lines of body text."""

    count: int
    end: tuple[int, int]  # paragraph, character
    body: tuple[int, int]
    feet: tuple[Foot, ...]


class Copyfitter:
    """Reads stories' lines off composed pages; pages that are the same as last time are not read again."""

    def __init__(self, typesetter: Typesetter) -> None:
        self._typesetter = typesetter
        self._read: dict[int, tuple[DisplayList, dict[str, SetLines]]] = {}

    def fits(self, issue: Issue, pages: Sequence[DisplayList]) -> dict[str, Fit]:
        """The fit of every story, by slug, on the pages as composed."""
        room = Room(issue, [self._of(page) for page in pages])
        threads = {slug: thread for thread in issue.threads for slug in thread.stories}
        return {story.slug: self._fit(room, story, threads.get(story.slug)) for story in issue.stories}

    def fit(self, issue: Issue, pages: Sequence[DisplayList], slug: str) -> Fit:
        """The fit of one story."""
        story = next((each for each in issue.stories if each.slug == slug), None)
        thread = next((each for each in issue.threads if slug in each.stories), None)
        return self._fit(Room(issue, [self._of(page) for page in pages]), story, thread) if story else Fit()

    def _of(self, page: DisplayList) -> dict[str, SetLines]:
        known = self._read.get(page.index)
        if known is None or known[0] is not page:
            known = self._read[page.index] = (page, lines_by_story(page))
        return known[1]

    def _fit(self, room: "Room", story: Story, thread: Thread | None) -> Fit:
        led = room.led_by(thread)
        if thread is None or not led:
            return Fit(words=story.words, begins=Place(story.slug, 0, 0))
        parts = [page[story.slug] for page in room.read if story.slug in page]
        count = sum(part.count for part in parts)
        rest = rest_of_story(room.issue, story, max((part.end for part in parts), default=(0, 0)))
        if rest:
            measures = (Measure(0.0, led[-1][1].column_width),)
            over = sum(len(set_passage(passage, measures, self._typesetter).lines) for passage in rest)
            begins = Place(story.slug, rest[0].index, rest[0].offset)
            return Fit(True, count, over, words=sum(passage.words for passage in rest), begins=begins)
        if story.slug != [slug for slug in thread.stories if slug in room.slugs][-1]:
            return Fit(True, count)  # the room behind it is the next one's
        free = sum(
            free_rows(room.issue, index, frame, room.feet.get(frame.id, ()), story.direction) for index, frame in led
        )
        words, lines = (sum(part.body[n] for part in parts) for n in (0, 1))
        return Fit(True, count, under=free, words=round(free * (words / lines if lines else LINE_OF_WORDS)))


class Room:
    """What every story is measured by, worked out once for all: for each by itself, four hundred took a fifth of a
    second. `read`: what each page shows of its stories; `feet`: of each frame's columns.
    """

    def __init__(self, issue: Issue, read: Sequence[dict[str, SetLines]]) -> None:
        self.issue, self.read = issue, read
        self.slugs = {story.slug for story in issue.stories}
        self.where = {
            frame.id: (index, frame)
            for index, page in enumerate(issue.pages)
            for frame in page.frames
            if isinstance(frame, TextFrame)
        }
        self.feet: dict[int, list[Foot]] = {}
        for page in read:
            for part in page.values():
                for foot in part.feet:
                    self.feet.setdefault(foot[0], []).append(foot)

    def led_by(self, thread: Thread | None) -> list[tuple[int, TextFrame]]:
        """The thread's frames with the indices of their pages."""
        return [self.where[frame] for frame in thread.frames if frame in self.where] if thread else []


def lines_by_story(page: DisplayList) -> dict[str, SetLines]:
    """The running lines of each story on a page; captions and furniture are none of them."""
    own: dict[str, list[TextLine]] = {}
    for item in (*page.items, *page.notes):
        if isinstance(item, TextLine) and item.story and item.paragraph >= 0 and item.kind == "text":
            own.setdefault(item.story, []).append(item)
    found: dict[str, SetLines] = {}
    for slug, lines in own.items():
        body = [line for line in lines if line.role.startswith("body")]
        words = sum(len(line.text[line.start : line.end].split()) for line in body)
        feet: dict[tuple[int, float, float], float] = {}
        for line in lines:
            column = (line.frame, line.x, line.x + line.width)
            feet[column] = max(feet.get(column, 0.0), line.y)
        end = max((line.paragraph, line.end) for line in lines)
        found[slug] = SetLines(len(lines), end, (words, len(body)), tuple((*key, y) for key, y in feet.items()))
    return found


def rest_of_story(issue: Issue, story: Story, end: tuple[int, int]) -> list[Passage]:
    """What of the story stands behind a character of one of its paragraphs, as passages with words in them."""
    styles = styles_by_name(issue.styles)
    found: list[Passage] = []
    for index, paragraph in enumerate(story.paragraphs[end[0] :], end[0]):
        style = with_own(styles.get(paragraph.style, styles["body"]), paragraph.own)
        start = end[1] if index == end[0] else 0
        if start:
            start += len(paragraph.text[start:]) - len(paragraph.text[start:].lstrip())
        passage = Passage(story.slug, index, paragraph, style, paragraph.text, start)
        if passage.words:
            found.append(passage)
    return found


def free_rows(
    issue: Issue, index: int, frame: TextFrame, feet: Sequence[Foot], direction: str
) -> int:
    """Rows of the frame's columns, whose feet these are, under the last line of each, without those that something else
    stands in."""
    grid = page_grid(issue, index, "rtl" if direction == "rtl" else "ltr")
    others = tuple(other for other in issue.pages[index].frames if other.id != frame.id)
    frame = inner(frame)
    blocks = obstacles(others, frame.rect)
    first, last = grid.first_row(frame.rect.y), grid.rows_above(frame.rect.bottom)
    own = [(left, right, y) for _, left, right, y in feet]
    free = 0
    for edge in column_edges(frame):
        middle = edge + frame.column_width / 2
        foot = max((y for left, right, y in own if left <= middle <= right), default=0.0)
        under = max(first, math.floor((foot - grid.origin) / grid.step + 0.01) + 1) if foot else first
        rows = column_rows(edge, frame.column_width, grid, (under, last), blocks)
        free += sum(measure is not None for measure in rows)
    return free
