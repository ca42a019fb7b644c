"""Rows of a source's tables as paragraphs with cells: which rows are the head, and how each column stands."""

import re
from collections.abc import Sequence

from layouts.intake.blocks import Block, tidy, with_text
from layouts.intake.mixed import separated
from layouts.model.story import Cell, Direction, Paragraph, Run

DIGITS = "0-9\u0660-\u0669"
# A number with its sign, its thousands parted and a unit or a currency of a few signs at either end; or none: a dash.
NUMBER = re.compile(
    rf"(?:[^\W\d_]{{0,3}}|[€$£])\s*[-+−±<>~]?\s*[{DIGITS}][{DIGITS}.,'’\s\u066b\u066c]*"
    r"(?:[%‰٪€$£°]|[^\W\d_]{0,4})\s*\.?|[-–—]"
)
WORD_OF_NONE = re.compile("[-–—]")
ALIGNS = {"left": "start", "center": "center", "right": "end"}


def tables_in(blocks: Sequence[Block]) -> list[list[Block]]:
    """Neighbouring rows as tables: a head begins another one."""
    tables: list[list[Block]] = []
    for block in blocks:
        if not tables or (block.head and not tables[-1][-1].head):
            tables.append([])
        tables[-1].append(block)
    return tables


def table_paragraphs(blocks: Sequence[Block], lang: str, direction: Direction) -> list[Paragraph]:
    """The cells of one table, row after row; every row has all columns. The table reads as its story does."""
    rows = [cells_of(block.runs) for block in blocks]
    columns = max(len(row) for row in rows)
    heads = [block.head for block in blocks]
    numbers = [_is_numeric([row for row, head in zip(rows, heads) if not head], column) for column in range(columns)]
    if not any(heads) and len(rows) > 1:
        below = [_is_numeric(rows[1:], column) for column in range(columns)]
        if any(below) and not any(NUMBER.fullmatch(_text(cell)) for cell in rows[0] if _text(cell)):
            heads[0], numbers = True, below  # words over columns of numbers
    paragraphs: list[Paragraph] = []
    for row, (cells, block) in enumerate(zip(rows, blocks, strict=True)):
        for column in range(columns):
            runs = cells[column] if column < len(cells) else ()
            asked = block.aligns[column] if column < len(block.aligns) else ""
            align = ALIGNS.get(asked, "start")
            if numbers[column] and asked in ("", "right"):
                align = "end" if heads[row] else "decimal"
            cell = Cell(row, column, heads[row], align, direction)  # type: ignore[arg-type]
            style = "table-head" if heads[row] else "table-row"
            paragraphs.append(Paragraph(style, separated(runs, direction), lang, direction, cell=cell))
    return paragraphs


def cells_of(runs: Sequence[Run]) -> list[tuple[Run, ...]]:
    """The runs of a row between its tabs."""
    cells: list[list[Run]] = [[]]
    for run in runs:
        for number, piece in enumerate(run.text.split("\t")):
            if number:
                cells.append([])
            cells[-1].append(with_text(run, piece))
    return [tidy(cell) for cell in cells]


def _text(cell: Sequence[Run]) -> str:
    return "".join(run.text for run in cell).strip()


def _is_numeric(rows: Sequence[list[tuple[Run, ...]]], column: int) -> bool:
    """Whether all that stands in the column are numbers, one at least."""
    texts = [text for row in rows if column < len(row) and (text := _text(row[column]))]
    return all(NUMBER.fullmatch(text) for text in texts) and any(not WORD_OF_NONE.fullmatch(text) for text in texts)
