"""Tables: how wide the columns are, how deep each row is, and where the text of its cells stands.

Columns share out the measure: what a cell's text takes unbroken where there is room for all, else more than its longest
word in proportion. Numbers in a column stand under each other by their points. Each cell's text is a paragraph, or
several, set as any other; the direction of the table, not that of the text, orders the columns.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

import msgspec

from layouts.display.reach import ink_of
from layouts.findings import Finding
from layouts.makeup.edges import Edge, is_marked, points_between
from layouts.model.story import Direction, Paragraph, Run
from layouts.model.styles import ParagraphStyle
from layouts.typeset.galley import Galley, Line, Measure
from layouts.typeset.ink_gaps import Inks
from layouts.typeset.paragraph import Typesetter

BETWEEN = 6.0  # points between the text of neighbouring columns
ENDLESS = 1e5  # points: a measure that nothing is broken for
APART = 2.0  # points between the ink of one row and the next, in which the rule stands
LEAST = 8.0  # points of a column: one letter
# The sign that parts a number's whole from its fraction. With three digits behind it it parts thousands: not in 0,125.
FRACTION = re.compile(
    "[.,\u066b](?=(?:[0-9\u0660-\u0669]{1,2}|[0-9\u0660-\u0669]{4,})[^0-9\u0660-\u0669]*$)"
    "|(?<=[^0-9.,\u0660-\u0669][0\u0660])[.,\u066b]"
)
DIGIT = re.compile("[0-9\u0660-\u0669]")


class CellText(msgspec.Struct, frozen=True):
    """A paragraph of a cell; `index` is its number in the story."""

    index: int
    paragraph: Paragraph
    style: ParagraphStyle


class SetCell(msgspec.Struct, frozen=True):
    """A cell's paragraph set: `x` from the left of the measure, `y` from the row's top to its first line's top."""

    text: CellText
    galley: Galley
    x: float
    y: float
    width: float


class SetRow(msgspec.Struct, frozen=True):
    """A row set to a measure: `x` and `width` of the table in the column, its depth, all in points. `least`: what it
    needs at the least of another script's grid, its lines standing as far above its foot."""

    x: float
    width: float
    depth: float
    least: float
    cells: tuple[SetCell, ...]
    style: ParagraphStyle
    findings: tuple[Finding, ...]


class RowGalley(Galley, frozen=True, kw_only=True):
    """A row as a galley of one line that is as deep as the row. `again`: the head, to be set where the row begins a
    column and the table does not begin with it."""

    row: SetRow
    again: tuple[SetRow, ...] = ()


Row = tuple[CellText, ...]


class Table:
    """Rows of cells, compared by value; widths and rows are worked out once for each measure."""

    __slots__ = ("rows", "heads", "columns", "direction", "_set")

    def __init__(self, rows: tuple[Row, ...]) -> None:
        cells = [cell for row in rows for text in row if (cell := text.paragraph.cell)]
        self.rows = rows
        heads = [bool(row[0].paragraph.cell and row[0].paragraph.cell.head) for row in rows]
        self.heads = heads.index(False) if False in heads else len(rows)
        self.columns = max(cell.column for cell in cells) + 1
        self.direction: Direction = cells[0].direction
        self._set: dict[tuple[Typesetter, Measure], tuple[SetRow, ...]] = {}

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Table) and self.rows == other.rows)

    def __hash__(self) -> int:
        return hash(self.rows)

    def galley(self, number: int, measure: Measure, typesetter: Typesetter) -> RowGalley:
        """One of its rows as a galley."""
        key = (typesetter, measure)
        if key not in self._set:
            self._set[key] = set_rows(self, measure, typesetter)
        rows = self._set[key]
        row = rows[number]
        goes_on = number > self.heads and self.heads < len(rows)
        first = self.rows[number][0]
        return RowGalley(
            lines=(Line((), row.width, 0, 0, False, 1.0),),
            text="",
            leading=row.depth,
            size=first.style.size_for(first.paragraph.direction),
            direction=self.direction,
            findings=row.findings,
            row=row,
            again=rows[: self.heads] if goes_on else (),
        )


def tables_of(cells: Sequence[CellText]) -> list[Table]:
    """Neighbouring cells as tables."""
    tables: list[Table] = []
    rows: list[Row] = []
    for row in _rows(cells):
        here, before = row[0].paragraph.cell, rows[-1][0].paragraph.cell if rows else None
        assert here is not None
        if before is not None and (here.row <= before.row or here.direction != before.direction):
            tables.append(Table(tuple(rows)))
            rows = []
        rows.append(row)
    return [*tables, Table(tuple(rows))] if rows else tables


def _rows(cells: Sequence[CellText]) -> list[Row]:
    """Neighbours of one row, or a new row where columns go back."""
    rows: list[list[CellText]] = []
    for text in cells:
        cell = text.paragraph.cell
        before = rows[-1][-1].paragraph.cell if rows else None
        assert cell is not None
        if before is None or before.row != cell.row or cell.column < before.column or cell.head != before.head:
            rows.append([])
        rows[-1].append(text)
    return [tuple(row) for row in rows]


def set_rows(table: Table, measure: Measure, typesetter: Typesetter) -> tuple[SetRow, ...]:
    """All rows of the table for this measure."""
    widths = column_widths(table, measure.width, typesetter)
    total = sum(widths) + BETWEEN * (len(widths) - 1)
    lefts: list[float] = []
    along = 0.0
    for width in widths:
        lefts.append(along if table.direction == "ltr" else total - along - width)
        along += width + BETWEEN
    x = measure.x if table.direction == "ltr" else measure.x + measure.width - total
    points = _points(table, typesetter)
    rows = [_set_row(row, (x, total), lefts, widths, points, typesetter) for row in table.rows]
    return tuple(rows_apart(rows, table.heads, typesetter.inks))


def column_widths(table: Table, width: float, typesetter: Typesetter) -> list[float]:
    """Width of each column, in the order of columns; together with the space between them no more than `width`."""
    natural, least = [LEAST] * table.columns, [LEAST] * table.columns
    numeric = [True] * table.columns
    before, after = _points(table, typesetter)
    for row in table.rows:
        for text in row:
            cell = text.paragraph.cell
            assert cell is not None
            wide = natural_width(text, typesetter)
            natural[cell.column] = max(natural[cell.column], wide)
            least[cell.column] = max(least[cell.column], longest_word(text, typesetter))
            if not cell.head and text.paragraph.text.strip():
                numeric[cell.column] &= cell.align != "start"
    for column in range(table.columns):
        pointed = before.get(column, 0.0) + after.get(column, 0.0)
        natural[column], least[column] = max(natural[column], pointed), max(least[column], pointed)
    room = width - BETWEEN * (table.columns - 1)
    if room < table.columns * LEAST:  # more columns than letters fit beside each other: let them run over, and say so
        return [LEAST] * table.columns
    if sum(natural) <= room:
        # what is over goes to columns of words; where there are none, to all
        takers = [column for column in range(table.columns) if not numeric[column]] or list(range(table.columns))
        share = (room - sum(natural)) / len(takers)
        return [wide + (share if column in takers else 0.0) for column, wide in enumerate(natural)]
    if sum(least) <= room:
        spare = (room - sum(least)) / (sum(natural) - sum(least))
        return [few + spare * (much - few) for few, much in zip(least, natural, strict=True)]
    return _squeezed(least, room)


def _squeezed(least: Sequence[float], room: float) -> list[float]:
    """Widths under a limit that the widest share, so that narrow columns keep their words whole."""
    limit = room / len(least)
    for _ in least:
        small = [wide for wide in least if wide <= limit]
        large = len(least) - len(small)
        if not large:
            break
        wider = (room - sum(small)) / large
        if wider <= limit + 1e-9:
            break
        limit = wider
    return [min(wide, limit) for wide in least]


def natural_width(text: CellText, typesetter: Typesetter) -> float:
    """Points that the cell's text takes unbroken."""
    return _unbroken(text.paragraph, text.style, typesetter)


def longest_word(text: CellText, typesetter: Typesetter) -> float:
    """Points that its longest word takes."""
    words = text.paragraph.text.split()
    if len(words) < 2:
        return natural_width(text, typesetter)
    longest = max(words, key=len)
    bold = any(run.bold for run in text.paragraph.runs)
    alone = msgspec.structs.replace(text.paragraph, runs=(Run(longest, bold=bold),))
    return _unbroken(alone, text.style, typesetter)


def _unbroken(paragraph: Paragraph, style: ParagraphStyle, typesetter: Typesetter) -> float:
    bare = msgspec.structs.replace(style, align="start", first_indent=0.0, balance=False, drop_cap=0)
    galley = typesetter.set(paragraph, bare, (Measure(0.0, ENDLESS),))
    # a hair more than it takes: rounding must not break what fits
    return max((line.width for line in galley.lines), default=0.0) + 0.1


def _points(table: Table, typesetter: Typesetter) -> tuple[dict[int, float], dict[int, float]]:
    """By column with numbers under each other: the most that stands before the point, and from the point on."""
    before: dict[int, float] = {}
    after: dict[int, float] = {}
    for row in table.rows:
        for text in row:
            cell = text.paragraph.cell
            if cell is not None and cell.align == "decimal" and not cell.head and DIGIT.search(text.paragraph.text):
                whole = before_point(text, typesetter)
                before[cell.column] = max(before.get(cell.column, 0.0), whole)
                rest = natural_width(text, typesetter) - whole
                after[cell.column] = max(after.get(cell.column, 0.0), rest)
    return before, after


def before_point(text: CellText, typesetter: Typesetter) -> float:
    """Points from the left of a number to its decimal point; to its last digit where it has none."""
    number = text.paragraph.text
    found = FRACTION.search(f" {number}")
    end = found.start() - 1 if found else max(place.end() for place in DIGIT.finditer(number))
    runs: list[Run] = []
    for run in text.paragraph.runs:
        if end > 0:
            runs.append(msgspec.structs.replace(run, text=run.text[:end]))
        end -= len(run.text)
    return _unbroken(msgspec.structs.replace(text.paragraph, runs=tuple(runs)), text.style, typesetter)


def _set_row(
    row: Row,
    where: tuple[float, float],
    lefts: Sequence[float],
    widths: Sequence[float],
    points: tuple[dict[int, float], dict[int, float]],
    typesetter: Typesetter,
) -> SetRow:
    x, total = where
    set_cells: list[SetCell] = []
    depths: list[float] = []
    columns: list[list[SetCell]] = []
    for column, texts in groupby(row, key=lambda text: text.paragraph.cell.column if text.paragraph.cell else 0):
        place = x + lefts[column], 0.0, widths[column]
        columns.append([_set_cell(text, place, points, typesetter) for text in texts])
    tallest = max(cells[0].galley.leading for cells in columns)
    for cells in columns:
        y = tallest - cells[0].galley.leading  # two scripts in one row: on one line
        for number, placed in enumerate(cells):
            cells[number] = msgspec.structs.replace(placed, y=y)
            y += placed.galley.leading * len(placed.galley.lines)
        set_cells.extend(cells)
        depths.append(y)
    first = row[0]
    depth = max([*depths, first.style.leading_for(first.paragraph.direction)])
    if first.paragraph.cell is not None and first.paragraph.cell.head:  # words over columns of figures stand on them
        down = {text.index: depth - own for text, own in zip(_firsts(row), depths, strict=True)}
        shift = 0.0
        for number, placed in enumerate(set_cells):
            shift = down.get(placed.text.index, shift)
            set_cells[number] = msgspec.structs.replace(placed, y=placed.y + shift)
    findings = tuple(finding for placed in set_cells for finding in placed.galley.findings)
    return SetRow(x, total, depth, least_depth(set_cells, depth), tuple(set_cells), first.style, findings)


def least_depth(cells: Sequence[SetCell], depth: float) -> float:
    """What a row needs where its script's leading does not meet the grid: one line of plain letters no more than their
    ink, or an Arabic row among Latin ones would be two rows deep. With vowel marks, or more lines, all of its depth."""
    high = low = 0.0
    for cell in cells:
        galley = cell.galley
        if len(galley.lines) > 1 or cell.y + galley.leading < depth or is_marked(galley.text, 0, len(galley.text)):
            return depth
        for run in (run for line in galley.lines for run in line.runs):
            scale = run.size / run.face.upem
            for _, _, lowest, highest in map(ink_of, run.words):
                low, high = min(low, lowest * scale), max(high, highest * scale)
    return min(depth, high - low + APART) if high > low else depth


def row_heads(row: SetRow) -> list[Edge]:
    """The first line of each paragraph in a row's cells, how far it stands below the row's head."""
    less = row.depth - row.least
    return [
        Edge(cell.galley.lines[0], cell.galley.text, cell.x, cell.y + cell.galley.leading - less)
        for cell in row.cells if cell.galley.lines
    ]  # fmt: skip


def row_feet(row: SetRow) -> list[Edge]:
    """The last line of each, how far it stands above the row's foot."""
    return [
        Edge(cell.galley.lines[-1], cell.galley.text, cell.x, row.depth - cell.y - cell.galley.leading * count)
        for cell in row.cells if (count := len(cell.galley.lines))
    ]  # fmt: skip


def rows_apart(rows: Sequence[SetRow], heads: int, inks: Inks) -> Iterator[SetRow]:
    """Rows with room above those whose vowel marks would touch the row over them, or the head that is said again."""
    for number, row in enumerate(rows):
        over = [rows[number - 1]] if number else []
        if number > heads > 0:
            over.append(rows[heads - 1])
        more = max([points_between(row_feet(one), row_heads(row), 0.0, inks) for one in over], default=0.0)
        if more:
            cells = tuple([msgspec.structs.replace(cell, y=cell.y + more) for cell in row.cells])
            row = msgspec.structs.replace(row, depth=row.depth + more, least=row.depth + more, cells=cells)
        yield row


def _firsts(row: Row) -> list[CellText]:
    """The first paragraph of each cell."""
    found: dict[int, CellText] = {}
    for text in row:
        if text.paragraph.cell is not None:
            found.setdefault(text.paragraph.cell.column, text)
    return list(found.values())


def _set_cell(
    text: CellText,
    where: tuple[float, float, float],
    points: tuple[dict[int, float], dict[int, float]],
    typesetter: Typesetter,
) -> SetCell:
    left, y, width = where
    cell, paragraph = text.paragraph.cell, text.paragraph
    assert cell is not None
    # where the table's columns begin and end is the table's own matter: a French name in an Arabic one stands right
    ends = {"start": "start", "center": "center", "end": "end", "decimal": "end"}[cell.align]
    if paragraph.direction != cell.direction:
        ends = {"start": "end", "end": "start"}.get(ends, ends)
    style = msgspec.structs.replace(text.style, align=ends, first_indent=0.0, drop_cap=0)
    if cell.align == "decimal" and not cell.head and DIGIT.search(paragraph.text):
        before, after = points[0].get(cell.column, 0.0), points[1].get(cell.column, 0.0)
        wide = natural_width(text, typesetter)
        if before + after <= width + 0.01:
            block = left + width - before - after if cell.direction == "ltr" else left
            x = block + before - before_point(text, typesetter)
            galley = typesetter.set(paragraph, msgspec.structs.replace(style, align="start"), (Measure(0.0, wide),))
            return SetCell(text, galley, x, y, wide)
    galley = typesetter.set(paragraph, style, (Measure(0.0, width),))
    return SetCell(text, galley, left, y, width)
