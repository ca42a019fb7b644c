"""The galley of a story: its paragraphs one under the other in type to read by. A story in, a display list out.

Lines are the display list's own, so that hit test, carets and the text tool work on it as they do on a page.
"""

import msgspec

from layouts.display.items import DisplayList, Item, TextLine
from layouts.makeup.drawing import Pen
from layouts.makeup.passages import Passage
from layouts.makeup.pour import ASCENT
from layouts.model.issue import Issue
from layouts.model.place import Place
from layouts.model.story import Story
from layouts.model.styles import ParagraphStyle, styles_by_name
from layouts.typeset.galley import Measure
from layouts.typeset.paragraph import Typesetter

MARGIN = 110.0  # points at the start side for names of styles
EDGE = 18.0  # points around the column
SIZE, LEADING = 13.0, 19.0
ARABIC_SIZE, ARABIC_LEADING = 17.0, 27.0
LARGER = 1.25  # headlines and their like
HEADS = ("headline", "crosshead", "pull")
BETWEEN = 6.0  # points between paragraphs


class Mark(msgspec.Struct, frozen=True):
    """A paragraph's name in the margin: its style, and where its first line stands."""

    style: str
    y: float
    leading: float


class StoryGalley(msgspec.Struct, frozen=True):
    """The display list, names of styles, and where what is overset begins (0: nothing is)."""

    page: DisplayList
    marks: tuple[Mark, ...]
    overset: float


def story_galley(
    issue: Issue, story: Story, typesetter: Typesetter, width: float, *, overset: Place | None, rtl: bool = False
) -> StoryGalley:
    """The story in a column of the window's width in points; `rtl`: names of styles stand at the right."""
    named = styles_by_name(issue.styles)
    measure = max(120.0, width - MARGIN - 2 * EDGE)
    left = EDGE if rtl else MARGIN + EDGE
    items: list[Item] = []
    marks: list[Mark] = []
    y, cut = EDGE, 0.0
    for number, paragraph in enumerate(story.paragraphs):
        style = reading_style(named.get(paragraph.style, named["body"]))
        passage = Passage(story.slug, number, paragraph, style, paragraph.text)
        galley = typesetter.set(paragraph, style, (Measure(0.0, measure),))
        leading = galley.leading
        if overset is not None and overset.paragraph == number and overset.index == 0:
            cut = y
        marks.append(Mark(paragraph.style, y + ASCENT[paragraph.direction] * leading, leading))
        pen = Pen(passage, galley, left, measure, 0)
        for line in galley.lines:
            if overset is not None and overset.paragraph == number and line.start <= overset.index < line.end:
                cut = y
            baseline = y + ASCENT[paragraph.direction] * leading
            items.append(pen.line(line, baseline))
            y += leading
        if not galley.lines:  # an empty paragraph has room for its caret
            y += leading
        y += BETWEEN
    page = DisplayList(0, story.slug, round(width, 3), round(y + EDGE, 3), 0.0, issue.inks, tuple(items))
    return StoryGalley(page, tuple(marks), cut)


def reading_style(style: ParagraphStyle) -> ParagraphStyle:
    """The style with its faces and weights, in type to read by: ragged, unhyphenated, in black."""
    by = LARGER if style.name.startswith(HEADS) else 1.0
    return msgspec.structs.replace(
        style,
        width=100,
        size=SIZE * by,
        leading=LEADING * by,
        arabic_size=ARABIC_SIZE * by,
        arabic_leading=ARABIC_LEADING * by,
        ink="Black",
        align="start",
        hyphenate=False,
        kashida="none",
        tracking=0.0,
        first_indent=0.0,
        indent_start=0.0,
        indent_end=0.0,
        drop_cap=0,
        balance=False,
        one_line=False,
    )


def lines_between(page: DisplayList, top: float, bottom: float) -> tuple[TextLine, ...]:
    """The lines that stand there."""
    return tuple(
        item
        for item in page.items
        if isinstance(item, TextLine) and item.y + item.leading > top and item.y - item.leading < bottom
    )
