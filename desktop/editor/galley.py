"""The galley of a story: its paragraphs one under the other in type to read by. A story in, a display list out.

Lines are the display list's own, so that hit test, carets and the text tool work on it as they do on a page.
"""

import msgspec

from layouts.display.items import DisplayList, Item, TextLine
from layouts.makeup.drawing import Pen
from layouts.makeup.heads import ASCENT
from layouts.makeup.passages import Passage, markers_of, set_passage
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.lists import begins_table
from layouts.model.place import Place
from layouts.model.story import Cell, Paragraph, Story
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
PADDING = 4.0  # points around the text of a cell


class Mark(msgspec.Struct, frozen=True):
    """A paragraph's name in the margin: its style, and where its first line stands."""

    style: str
    y: float
    leading: float


class StoryGalley(msgspec.Struct, frozen=True):
    """The display list, names of styles, where what is overset begins (0: nothing is), and the rules of tables."""

    page: DisplayList
    marks: tuple[Mark, ...]
    overset: float
    rules: tuple[Rect, ...] = ()


def story_galley(
    issue: Issue, story: Story, typesetter: Typesetter, width: float, *, overset: Place | None, rtl: bool = False
) -> StoryGalley:
    """The story in a column of the window's width in points; `rtl`: names of styles stand at the right."""
    measure = max(120.0, width - MARGIN - 2 * EDGE)
    column = Column(issue, story, typesetter, overset)
    left, y = EDGE if rtl else MARGIN + EDGE, EDGE
    number = 0
    while number < len(story.paragraphs):
        table = table_from(story.paragraphs, number)
        if table:
            y = column.table(number, table, left, y, measure)
        else:
            y = column.paragraph(number, left, y, measure, named=True)
        y += BETWEEN
        number += table or 1
    page = DisplayList(0, story.slug, round(width, 3), round(y + EDGE, 3), 0.0, issue.inks, tuple(column.items))
    return StoryGalley(page, tuple(column.marks), column.cut, tuple(column.rules))


class Column:
    """Fills the galley from the top: its lines, names of styles, rules of tables, and where what is overset begins."""

    def __init__(self, issue: Issue, story: Story, typesetter: Typesetter, overset: Place | None) -> None:
        self.story, self.typesetter, self.overset = story, typesetter, overset
        self.named = styles_by_name(issue.styles)
        self.markers = markers_of(story.paragraphs)
        self.items: list[Item] = []
        self.marks: list[Mark] = []
        self.rules: list[Rect] = []
        self.cut = 0.0

    def paragraph(self, number: int, left: float, y: float, measure: float, *, named: bool) -> float:
        """One paragraph with the marker of its list, from `y` down; where it ends."""
        paragraph, overset = self.story.paragraphs[number], self.overset
        style = reading_style(self.named.get(paragraph.style, self.named["body"]))
        passage = Passage(self.story.slug, number, paragraph, style, paragraph.text, 0, *self.markers[number])
        galley = set_passage(passage, (Measure(0.0, measure),), self.typesetter)
        leading = galley.leading
        begun = overset is not None and overset.paragraph == number
        if begun and overset is not None and overset.index == 0:
            self.cut = self.cut or y
        if named:
            self.marks.append(Mark(paragraph.style, y + ASCENT[paragraph.direction] * leading, leading))
        pen = Pen(passage, galley, left, measure, 0)
        for line in galley.lines:
            if begun and overset is not None and line.start <= overset.index < line.end:
                self.cut = self.cut or y
            self.items += pen.draw(line, y + ASCENT[paragraph.direction] * leading)
            y += leading
        return y if galley.lines else y + leading  # an empty paragraph has room for its caret

    def table(self, first: int, count: int, left: float, y: float, measure: float) -> float:
        """So many paragraphs as a table's cells, its columns of one width and rules around them; where it ends."""
        cells = [(number, cell) for number in range(first, first + count) if (cell := self._cell(number)) is not None]
        columns = max(cell.column for _, cell in cells) + 1
        wide, top = measure / columns, y
        for row in dict.fromkeys(cell.row for _, cell in cells):
            foot = y
            for column in dict.fromkeys(cell.column for _, cell in cells if cell.row == row):
                held = [number for number, cell in cells if (cell.row, cell.column) == (row, column)]
                place = columns - 1 - column if cells[0][1].direction == "rtl" else column
                x, down = left + place * wide + PADDING, y + PADDING
                for number in held:
                    named = not column and number == held[0]
                    down = self.paragraph(number, x, down, wide - 2 * PADDING, named=named)
                foot = max(foot, down + PADDING)
            y = foot
            self.rules.append(Rect(left, y, measure, 0.0))
        self.rules.append(Rect(left, top, measure, 0.0))
        self.rules += [Rect(left + place * wide, top, 0.0, y - top) for place in range(columns + 1)]
        return y

    def _cell(self, number: int) -> Cell | None:
        return self.story.paragraphs[number].cell


def table_from(paragraphs: tuple[Paragraph, ...], first: int) -> int:
    """How many paragraphs from this one on are one table's cells; 0 where none begins."""
    end, before = first, None
    while end < len(paragraphs) and (cell := paragraphs[end].cell) is not None:
        if end > first and begins_table(cell, before):
            break
        end, before = end + 1, cell
    return end - first


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
