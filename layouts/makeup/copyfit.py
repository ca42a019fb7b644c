"""Copyfitting: by how much a story is too long for its frames, or too short, in lines of its columns and in words."""

import math
from collections.abc import Sequence

import msgspec

from layouts.display.items import DisplayList, TextLine
from layouts.makeup.grid import page_grid
from layouts.makeup.passages import Passage, rest_of, set_passage
from layouts.model.frame import TextFrame
from layouts.model.issue import Issue
from layouts.model.place import Place
from layouts.model.styles import styles_by_name, with_own
from layouts.typeset.galley import Measure
from layouts.typeset.paragraph import Typesetter


class Fit(msgspec.Struct, frozen=True):
    """`over` or `under`, never both; `words` are those left over, or about as many as would still go in.

    `begins`: where what found no room begins, None when all stands on pages.
    """

    over: int = 0
    under: int = 0
    words: int = 0
    begins: Place | None = None
    placed: bool = True  # whether the story stands in any frame


def copyfit(issue: Issue, pages: Sequence[DisplayList], slug: str, typesetter: Typesetter) -> Fit:
    """How the story of this slug fits, by the pages as composed."""
    story = next((each for each in issue.stories if each.slug == slug), None)
    thread = next((each for each in issue.threads if slug in each.stories), None)
    where = {
        frame.id: (index, frame)
        for index, page in enumerate(issue.pages)
        for frame in page.frames
        if isinstance(frame, TextFrame)
    }
    frames = [where[frame] for frame in thread.frames if frame in where] if thread else []
    if story is None or not frames:
        words = story.words if story else 0
        return Fit(words=words, begins=Place(slug, 0, 0), placed=False)
    lines = [item for page in pages for item in page.items if isinstance(item, TextLine)]
    own = [line for line in lines if line.story == slug and line.paragraph >= 0]
    last = max(own, key=lambda line: (line.paragraph, line.end), default=None)
    number, at = (last.paragraph, last.end) if last else (0, 0)
    rest = _rest(issue, slug, number, at)
    if rest:
        width = frames[-1][1].column_width
        set_lines = [len(set_passage(passage, (Measure(0.0, width),), typesetter).lines) for passage in rest]
        begins = Place(slug, rest[0].index, rest[0].offset)
        return Fit(over=sum(set_lines), words=sum(passage.words for passage in rest), begins=begins)
    free = sum(_free_rows(issue, index, frame, lines, story.direction) for index, frame in frames)
    of_body = [len(line.text[line.start : line.end].split()) for line in own if line.role.startswith("body")]
    each = sum(of_body) / len(of_body) if of_body else 6.0
    return Fit(under=free, words=round(free * each))


def _rest(issue: Issue, slug: str, number: int, at: int) -> list[Passage]:
    """What of the story stands behind a character, as passages with words in them."""
    story = next(each for each in issue.stories if each.slug == slug)
    styles = styles_by_name(issue.styles)
    found = []
    for index, paragraph in enumerate(story.paragraphs[number:], number):
        style = with_own(styles.get(paragraph.style, styles["body"]), paragraph.own)
        passage = Passage(slug, index, paragraph, style, paragraph.text)
        if index == number and at:
            begin = at + len(paragraph.text[at:]) - len(paragraph.text[at:].lstrip())
            passage = rest_of(passage, begin)
        if passage.words:
            found.append(passage)
    return found


def _free_rows(issue: Issue, index: int, frame: TextFrame, lines: Sequence[TextLine], direction: str) -> int:
    """Rows of the frame's columns under the last line of each column, what stands in the frame's way left out."""
    grid = page_grid(issue, index, "rtl" if direction == "rtl" else "ltr")
    own = [line for line in lines if line.frame == frame.id]
    top = max(frame.rect.y, min((line.y for line in own), default=frame.rect.y) - grid.step)
    free = 0
    for column in range(frame.columns):
        left = frame.rect.x + column * (frame.column_width + frame.gutter)
        feet = [line.y for line in own if line.x <= left + frame.column_width / 2 <= line.x + line.width]
        foot = max(feet, default=top)
        free += max(0, math.floor((frame.rect.bottom - foot) / grid.step + 0.01))
    return free
