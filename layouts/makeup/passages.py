"""Passages: paragraphs on their way into columns, and how each of them is set."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from layouts.makeup.tables import CellText, Table, tables_of
from layouts.model.lists import labels
from layouts.model.story import Paragraph, Run, Story
from layouts.model.styles import ParagraphStyle, styles_by_name, with_own
from layouts.typeset.galley import Galley, Line, Measure, Measures
from layouts.typeset.paragraph import Typesetter

MARKER_GAP = 0.4  # em between a list's widest marker and the text
ENDLESS = 1e5  # points: a measure that nothing is broken for
LATIN_LETTER = re.compile("[A-Za-z]")


class Passage(msgspec.Struct, frozen=True):
    """A paragraph of a story, or what is left of it from character `offset` on; `text` is the whole paragraph's.

    A row of a table is one passage, of all its cells' paragraphs; the first of them stands for it. A list's item has
    its `marker`, and for each level it is nested in the widest marker there, which say where its text begins.
    """

    story: str
    index: int
    paragraph: Paragraph
    style: ParagraphStyle
    text: str
    offset: int = 0
    marker: str = ""
    widest: tuple[str, ...] = ()
    table: Table | None = None
    row: int = 0

    @property
    def words(self) -> int:
        if self.table is not None:
            return sum(len(cell.paragraph.text.split()) for cell in self.table.rows[self.row])
        return len(self.text[self.offset :].split())


class ListGalley(Galley, frozen=True, kw_only=True):
    """An item with its marker set beside it, `x` points from the left of the column."""

    marker: Galley
    marker_text: str
    x: float


def passages_of(stories: Sequence[Story], styles: tuple[ParagraphStyle, ...]) -> tuple[Passage, ...]:
    """The paragraphs of these stories in reading order. A style that the issue does not have is set as body."""
    named = styles_by_name(styles)
    return tuple(passage for story in stories for passage in _passages(story.slug, story.paragraphs, named))


def _passages(
    story: str, paragraphs: tuple[Paragraph, ...], named: dict[str, ParagraphStyle]
) -> Iterator[Passage]:
    markers = markers_of(paragraphs)
    cells: list[CellText] = []
    for index, paragraph in enumerate(paragraphs):
        style = with_own(named.get(paragraph.style, named["body"]), paragraph.own)
        if paragraph.cell is not None:
            cells.append(CellText(index, paragraph, style))
            continue
        yield from _table_rows(story, cells)
        cells = []
        yield Passage(story, index, paragraph, style, paragraph.text, 0, *markers[index])
    yield from _table_rows(story, cells)


def _table_rows(story: str, cells: Sequence[CellText]) -> Iterator[Passage]:
    for table in tables_of(cells):
        for number, row in enumerate(table.rows):
            first = row[0]
            yield Passage(story, first.index, first.paragraph, first.style, "", table=table, row=number)


def markers_of(paragraphs: Sequence[Paragraph]) -> list[tuple[str, tuple[str, ...]]]:
    """Marker of each paragraph and the widest ones of the levels it is nested in; all empty outside of lists."""
    found: list[tuple[str, tuple[str, ...]]] = []
    texts = labels(paragraphs)
    start = 0
    while start < len(paragraphs):
        end = start + 1
        if paragraphs[start].item is None:
            found.append(("", ()))
        else:
            while end < len(paragraphs) and paragraphs[end].item is not None:
                end += 1
            widest: dict[int, str] = {}
            levels = [item.level if (item := paragraph.item) else 1 for paragraph in paragraphs[start:end]]
            for level, text in zip(levels, texts[start:end], strict=True):
                widest[level] = max(widest.get(level, ""), text, key=len)
            for level, text in zip(levels, texts[start:end], strict=True):
                found.append((text, tuple(widest.get(number, "") for number in range(1, level + 1))))
        start = end
    return found


def rest_of(passage: Passage, start: int) -> Passage:
    """What is left of the passage from this character of its paragraph on."""
    return msgspec.structs.replace(passage, offset=start)


def set_passage(passage: Passage, measures: Measures, typesetter: Typesetter) -> Galley:
    """The passage's galley; lines and runs count characters of the whole paragraph, also when only its rest is set.

    In columns of one width the rest stands as the whole paragraph was broken, so that a paragraph parted by a column
    or a page has the lines it would have had in one piece.
    """
    paragraph, style, offset = passage.paragraph, passage.style, passage.offset
    if passage.table is not None:
        return passage.table.galley(passage.row, measures[0], typesetter)
    if passage.widest:
        return _set_item(passage, measures, typesetter)
    if not offset:
        return typesetter.set(paragraph, style, measures)
    if len(measures) == 1:
        whole = typesetter.set(paragraph, style, measures)
        rest = tuple(line for line in whole.lines if line.start >= offset)
        if rest and rest[0].start == offset:
            return msgspec.structs.replace(whole, lines=rest, findings=())
    style = msgspec.structs.replace(style, first_indent=0.0, drop_cap=0)
    galley = typesetter.set(_from(paragraph, offset), style, measures)
    return msgspec.structs.replace(galley, lines=tuple(_shifted(line, offset) for line in galley.lines))


def _set_item(passage: Passage, measures: Measures, typesetter: Typesetter) -> Galley:
    """An item of a list: its text stands in behind the widest marker of its list, the marker before its first line."""
    style, direction = passage.style, passage.paragraph.direction
    steps = [max(style.indent_start, _marker_room(passage, text, typesetter)) for text in passage.widest]
    hung = msgspec.structs.replace(style, indent_start=sum(steps), first_indent=0.0, drop_cap=0)
    bare = msgspec.structs.replace(passage, style=hung, marker="", widest=())
    galley = set_passage(bare, measures, typesetter)
    if passage.offset or not passage.marker:
        return galley
    marker = _set_marker(passage, passage.marker, typesetter)
    before, wide = sum(steps[:-1]), marker.lines[0].width
    x = before if direction == "ltr" else measures[0].width - before - wide
    return ListGalley(
        lines=galley.lines,
        text=galley.text,
        leading=galley.leading,
        size=galley.size,
        direction=galley.direction,
        findings=(*galley.findings, *marker.findings),
        marker=marker,
        marker_text=passage.marker,
        x=measures[0].x + x,
    )


def _marker_room(passage: Passage, text: str, typesetter: Typesetter) -> float:
    if not text:
        return 0.0
    gap = MARKER_GAP * passage.style.size_for(passage.paragraph.direction)
    return _set_marker(passage, text, typesetter).lines[0].width + gap


def _set_marker(passage: Passage, text: str, typesetter: Typesetter) -> Galley:
    """The marker alone, so that no neighbour turns `a)` round in a line that runs from right to left."""
    paragraph = passage.paragraph
    direction = "ltr" if LATIN_LETTER.search(text) else paragraph.direction
    alone = Paragraph(paragraph.style, (Run(text),), paragraph.lang, direction)
    style = msgspec.structs.replace(
        passage.style,
        align="start" if direction == "ltr" else "end",  # from the left, either way
        first_indent=0.0,
        indent_start=0.0,
        indent_end=0.0,
        drop_cap=0,
        balance=False,
    )
    return typesetter.set(alone, style, (Measure(0.0, ENDLESS),))


def _from(paragraph: Paragraph, start: int) -> Paragraph:
    runs: list[Run] = []
    for run in paragraph.runs:
        if start < len(run.text):
            runs.append(msgspec.structs.replace(run, text=run.text[max(0, start) :]))
        start -= len(run.text)
    return msgspec.structs.replace(paragraph, runs=tuple(runs))


def _shifted(line: Line, offset: int) -> Line:
    runs = tuple(
        msgspec.structs.replace(run, starts=tuple(start + offset if start >= 0 else start for start in run.starts))
        for run in line.runs
    )
    return msgspec.structs.replace(line, runs=runs, start=line.start + offset, end=line.end + offset)
