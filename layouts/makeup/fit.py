"""How a story fits its frames, in lines: how many are left over, or how many more would go in."""

import math
from collections.abc import Sequence

import msgspec

from layouts.display.items import DisplayList, TextLine
from layouts.makeup.passages import Passage, set_passage
from layouts.model.frame import TextFrame
from layouts.model.issue import Issue
from layouts.model.story import Story
from layouts.model.styles import styles_by_name, with_own
from layouts.typeset.galley import Measure
from layouts.typeset.paragraph import Typesetter


class Fit(msgspec.Struct, frozen=True):
    """Lines of body text. `placed`: whether the story has frames at all; `set` those that stand on pages."""

    placed: bool
    set: int = 0
    over: int = 0
    free: int = 0


class SetLines(msgspec.Struct, frozen=True):
    """What one page shows of one story: how many lines, where they end in the text, how far columns are filled."""

    count: int
    end: tuple[int, int]  # paragraph, character
    feet: tuple[tuple[int, float, float], ...]  # frame, left edge of a column, baseline of its last line


class FitReader:
    """Reads stories' lines off composed pages; those that are the same as last time are not read again."""

    def __init__(self, typesetter: Typesetter) -> None:
        self._typesetter = typesetter
        self._read: dict[int, tuple[DisplayList, dict[str, SetLines]]] = {}

    def fits(self, issue: Issue, pages: Sequence[DisplayList]) -> dict[str, Fit]:
        """The fit of every story, by slug."""
        read = [self._of(page) for page in pages]
        frames = {frame.id: frame for page in issue.pages for frame in page.frames if isinstance(frame, TextFrame)}
        stories = {story.slug: story for story in issue.stories}
        found = {slug: Fit(False) for slug in stories}
        for thread in issue.threads:
            led = [frames[frame] for frame in thread.frames if frame in frames]
            told = [stories[slug] for slug in thread.stories if slug in stories]
            for number, story in enumerate(told):
                parts = [page[story.slug] for page in read if story.slug in page]
                count, end = sum(part.count for part in parts), max((part.end for part in parts), default=(-1, 0))
                width = led[-1].column_width if led else 0.0
                over = self._left(issue, story, end, width) if width > 0 else 0
                free = 0
                if not over and number == len(told) - 1:
                    feet = {(frame, x): y for page in read for part in page.values() for frame, x, y in part.feet}
                    free = free_lines(issue, story, led, feet)
                found[story.slug] = Fit(bool(led), count, over, free)
        return found

    def _of(self, page: DisplayList) -> dict[str, SetLines]:
        known = self._read.get(page.index)
        if known is None or known[0] is not page:
            known = self._read[page.index] = (page, lines_by_story(page))
        return known[1]

    def _left(self, issue: Issue, story: Story, end: tuple[int, int], width: float) -> int:
        """Lines that what comes behind a place of the story would make in columns of this width."""
        named = styles_by_name(issue.styles)
        lines = 0
        for index, paragraph in enumerate(story.paragraphs):
            text = paragraph.text
            start = end[1] if index == end[0] else 0
            if index < end[0] or not text[start:].strip():
                continue
            start += len(text[start:]) - len(text[start:].lstrip())
            style = with_own(named.get(paragraph.style, named["body"]), paragraph.own)
            passage = Passage(story.slug, index, paragraph, style, text, start)
            lines += len(set_passage(passage, (Measure(0.0, width),), self._typesetter).lines)
        return lines


def lines_by_story(page: DisplayList) -> dict[str, SetLines]:
    """The running lines of each story on a page; captions and furniture are none of them."""
    counts: dict[str, int] = {}
    ends: dict[str, tuple[int, int]] = {}
    feet: dict[str, dict[tuple[int, float], float]] = {}
    for item in page.items:
        if isinstance(item, TextLine) and item.story and item.paragraph >= 0:
            counts[item.story] = counts.get(item.story, 0) + 1
            ends[item.story] = max(ends.get(item.story, (-1, 0)), (item.paragraph, item.end))
            columns = feet.setdefault(item.story, {})
            columns[(item.frame, item.x)] = max(columns.get((item.frame, item.x), 0.0), item.y)
    return {
        slug: SetLines(count, ends[slug], tuple((frame, x, y) for (frame, x), y in feet[slug].items()))
        for slug, count in counts.items()
    }


def free_lines(
    issue: Issue, story: Story, led: Sequence[TextFrame], feet: dict[tuple[int, float], float]
) -> int:
    """Lines of body text for which there is room at the feet of a thread's columns, and in its empty frames."""
    leading = issue.style("body").leading_for(story.direction)
    free = 0
    for frame in led:
        step = frame.column_width + frame.gutter
        lowest: dict[int, float] = {}
        for (of, x), y in feet.items():
            if of == frame.id:
                column = min(max(0, int((x - frame.rect.x + frame.gutter / 2) // step)), frame.columns - 1)
                lowest[column] = max(lowest.get(column, 0.0), y)
        for column in range(frame.columns):
            foot = lowest.get(column, frame.rect.y)
            free += max(0, math.floor((frame.rect.bottom - foot) / leading))
    return free
