"""A part of a story as a text of its own: what stands in some of its frames."""

from collections.abc import Mapping

import msgspec

from layouts.edit.parts import changed
from layouts.edit.text import cut, tidy
from layouts.model.story import Cell, Paragraph
from layouts.model.styles import Own, ParagraphStyle, with_own

Mark = tuple[int, int]  # (paragraph, index): a place in a story
NO_BEGINNING: Own = (("first_indent", 0.0), ("drop_cap", 0))  # of a paragraph whose first line is none


def part_of(
    paragraphs: tuple[Paragraph, ...], start: Mark, end: Mark, styles: Mapping[str, ParagraphStyle]
) -> tuple[Paragraph, ...]:
    """The paragraphs from one place up to another, the first and the last cut there; before a paragraph's first
    character means without it.

    A paragraph that goes on looks as it does where it goes on: without its indent, its initial and its marker. A table
    that goes on has its head, as it has there, and its rows are counted on from that.
    """
    taken: list[Paragraph] = []
    for number in range(start[0], min(end[0] + bool(end[1]), len(paragraphs))):
        paragraph = paragraphs[number]
        runs = cut(paragraph, end[1])[0] if number == end[0] else paragraph.runs
        if number == start[0] and start[1]:
            text = paragraph.text[start[1] :]
            index = start[1] + len(text) - len(text.lstrip())
            runs = cut(msgspec.structs.replace(paragraph, runs=runs), index)[1]
            paragraph = _going_on(paragraph, styles)
        taken.append(paragraph if runs is paragraph.runs else msgspec.structs.replace(paragraph, runs=tidy(runs)))
    return _with_head(paragraphs, start[0], taken)


def behind_lines(paragraphs: tuple[Paragraph, ...], mark: Mark) -> Mark:
    """Where the text goes on behind the last line of a frame: in its paragraph, or at the next one's beginning. No
    frame parts a table's row, whose empty cells have no lines.
    """
    number, index = mark
    paragraph = paragraphs[number] if number < len(paragraphs) else None
    if paragraph is None or paragraph.cell is None:
        return mark if paragraph is None or paragraph.text[index:].strip() else (number + 1, 0)
    cell: Cell | None = paragraph.cell
    row, column = paragraph.cell.row, paragraph.cell.column
    while cell is not None and cell.row == row and cell.column >= column:
        number, column = number + 1, cell.column
        cell = paragraphs[number].cell if number < len(paragraphs) else None
    return number, 0


def _going_on(paragraph: Paragraph, styles: Mapping[str, ParagraphStyle]) -> Paragraph:
    style = with_own(styles.get(paragraph.style, styles["body"]), paragraph.own)
    without = tuple(each for each in NO_BEGINNING if getattr(style, each[0]))
    kept = tuple(each for each in paragraph.own if each[0] not in dict(without))
    item = paragraph.item
    goes_on = None if item is None else msgspec.structs.replace(item, kind="none", start=0)
    return changed(paragraph, own=(*kept, *without), item=goes_on)


def _with_head(paragraphs: tuple[Paragraph, ...], first: int, taken: list[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs taken from `first` on, with the head of the table that they go on with before them."""
    begun = paragraphs[first].cell if first < len(paragraphs) else None
    if begun is None or not taken or taken[0].cell is None:
        return tuple(taken)
    number, cells = first, [begun]
    while number and (before := paragraphs[number - 1].cell) is not None and before.row <= cells[-1].row:
        cells.append(before)
        number -= 1
    head = [each for each in paragraphs[number:first] if each.cell is not None and each.cell.head]
    rows = 1 + max((each.cell.row for each in head if each.cell is not None), default=-1)
    fewer = begun.row - rows
    if begun.head or fewer <= 0:
        return tuple(taken)
    whole: list[Paragraph] = []
    last = begun.row
    for count, each in enumerate(taken):
        if each.cell is None or each.cell.row < last:  # the table has ended: what follows is as it was
            whole += taken[count:]
            break
        last = each.cell.row
        whole.append(msgspec.structs.replace(each, cell=_higher(each.cell, fewer)))
    return (*head, *whole)


def _higher(cell: Cell, rows: int) -> Cell:
    return msgspec.structs.replace(cell, row=cell.row - rows)
