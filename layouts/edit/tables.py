"""Tables as they are edited: put into a text at the caret, a row or a column more or less, from cell to cell.

A table is a stretch of paragraphs with cells (`model.story.Cell`), row by row; a cell may hold several of them.
"""

from collections.abc import Callable

import msgspec

from layouts.edit.beginning import begin_story
from layouts.edit.parts import text_at, with_text
from layouts.edit.text import Edited, inside
from layouts.model.issue import Issue
from layouts.model.lists import begins_table
from layouts.model.place import OWN_TEXT, Place, number_of
from layouts.model.story import Cell, Direction, Paragraph, Run

HEAD, ROW = "table-head", "table-row"  # styles
Cells = tuple[Paragraph, ...]


def insert_table(issue: Issue, place: Place, rows: int, columns: int) -> Edited:
    """A table behind the caret's paragraph, in the place of an empty one, its first row the head; the caret in it."""
    paragraphs = text_at(issue, place)
    if not paragraphs or rows < 1 or columns < 1:
        return Edited(issue, place)
    place = inside(paragraphs, place)
    number = number_of(place.paragraph)
    like = paragraphs[number]
    if like.cell is not None:
        return Edited(issue, place)
    made = tuple(
        _empty(like, Cell(row, column, head=row == 0, direction=like.direction))
        for row in range(rows)
        for column in range(columns)
    )
    first = number if not like.text else number + 1
    # something has to stand behind a table, or nobody could write there
    behind = paragraphs[number + 1 :] or (msgspec.structs.replace(like, runs=(Run(""),)),)
    whole = (*paragraphs[:first], *made, *behind)
    if place.paragraph < 0 and len(whole) > OWN_TEXT:
        return Edited(issue, place)
    return Edited(with_text(issue, place, whole), _at(place, number, first))


def begin_table(issue: Issue, frame: int, rows: int, columns: int) -> Edited:
    """A story that is a table, in a text frame that nothing runs in."""
    begun = begin_story(issue, frame)
    return insert_table(begun.issue, begun.caret, rows, columns) if begun.issue is not issue else begun


def is_in_table(issue: Issue, place: Place) -> bool:
    """Whether a caret stands in a cell."""
    return cell_at(issue, place) is not None


def next_cell(issue: Issue, place: Place, onward: int = 1) -> Edited:
    """The caret at the head of the next cell, or of the one before; behind the last one a row more."""
    found = _table(issue, place)
    if found is None:
        return Edited(issue, place)
    first, cells = found
    here = number_of(place.paragraph) - first
    places = [_place(paragraph) for paragraph in cells]
    order = list(dict.fromkeys(places))
    at = order.index(places[here]) + onward
    if at < 0:
        return Edited(issue, place)
    if at >= len(order):
        return add_row(issue, place, below=True)
    return Edited(issue, _at(place, number_of(place.paragraph), first + places.index(order[at])))


def is_at_edge(issue: Issue, place: Place, onward: int) -> bool:
    """Whether a caret stands at its cell's end (`onward` 1) or beginning (-1): text is not deleted across it."""
    paragraphs, number = text_at(issue, place), number_of(place.paragraph)
    edge = len(paragraphs[number].text) if onward > 0 and number < len(paragraphs) else 0
    if number >= len(paragraphs) or place.index != edge:
        return False
    other = paragraphs[number + onward].cell if 0 <= number + onward < len(paragraphs) else None
    here = paragraphs[number].cell
    return here != other and (here is not None or other is not None)


def add_row(issue: Issue, place: Place, *, below: bool) -> Edited:
    """An empty row under or over that of the caret, which goes into its first cell."""

    def change(cells: Cells, cell: Cell) -> tuple[Cells, tuple[int, int]]:
        new = cell.row + below
        made = [_moved(paragraph, 1, 0) if _place(paragraph)[0] >= new else paragraph for paragraph in cells]
        like = {_of(paragraph).column: paragraph for paragraph in cells if _of(paragraph).row == cell.row}
        row = [
            _empty(pattern, msgspec.structs.replace(_of(pattern), row=new, head=cell.head and not below))
            for _, pattern in sorted(like.items())
        ]
        return tuple(sorted((*made, *row), key=_place)), (new, 0)

    return _changed(issue, place, change)


def add_column(issue: Issue, place: Place, *, behind: bool) -> Edited:
    """An empty column behind or before that of the caret, as the table runs."""

    def change(cells: Cells, cell: Cell) -> tuple[Cells, tuple[int, int]]:
        new = cell.column + behind
        made = [_moved(paragraph, 0, 1) if _place(paragraph)[1] >= new else paragraph for paragraph in cells]
        rows = {_of(paragraph).row: paragraph for paragraph in cells}
        column = [
            _empty(pattern, msgspec.structs.replace(_of(pattern), column=new, align="start"))
            for pattern in rows.values()
        ]
        return tuple(sorted((*made, *column), key=_place)), (cell.row, new)

    return _changed(issue, place, change)


def delete_row(issue: Issue, place: Place) -> Edited:
    """The caret's row taken out, with its words; the last one, and the table is gone."""

    def change(cells: Cells, cell: Cell) -> tuple[Cells, tuple[int, int]]:
        kept = [paragraph for paragraph in cells if _of(paragraph).row != cell.row]
        made = [_moved(paragraph, -1, 0) if _of(paragraph).row > cell.row else paragraph for paragraph in kept]
        return tuple(made), (max(0, min(cell.row, max((_of(each).row for each in made), default=0))), cell.column)

    return _changed(issue, place, change)


def delete_column(issue: Issue, place: Place) -> Edited:
    """The caret's column taken out, with its words; the last one, and the table is gone."""

    def change(cells: Cells, cell: Cell) -> tuple[Cells, tuple[int, int]]:
        kept = [paragraph for paragraph in cells if _of(paragraph).column != cell.column]
        made = [_moved(paragraph, 0, -1) if _of(paragraph).column > cell.column else paragraph for paragraph in kept]
        return tuple(made), (cell.row, max(0, min(cell.column, max((_of(each).column for each in made), default=0))))

    return _changed(issue, place, change)


def turn_table(issue: Issue, place: Place) -> Edited:
    """Columns from the other side; cells without words are written into from there, the others read as they did."""

    def change(cells: Cells, cell: Cell) -> tuple[Cells, tuple[int, int]]:
        wanted: Direction = "ltr" if cell.direction == "rtl" else "rtl"
        made = tuple(
            msgspec.structs.replace(
                paragraph,
                cell=msgspec.structs.replace(_of(paragraph), direction=wanted),
                direction=paragraph.direction if paragraph.text else wanted,
            )
            for paragraph in cells
        )
        return made, (cell.row, cell.column)

    return _changed(issue, place, change)


def turn_head(issue: Issue, place: Place) -> Edited:
    """The rows down to the caret's become the head, which stands wherever the table goes on; a row of the head and
    those below it become rows like the others. Text in the style of either goes along."""

    def change(cells: Cells, cell: Cell) -> tuple[Cells, tuple[int, int]]:
        head = not cell.head
        was, becomes = (ROW, HEAD) if head else (HEAD, ROW)
        made = tuple(
            msgspec.structs.replace(
                paragraph,
                cell=msgspec.structs.replace(_of(paragraph), head=head),
                style=becomes if paragraph.style == was else paragraph.style,
            )
            if (_of(paragraph).row <= cell.row if head else _of(paragraph).row >= cell.row)
            else paragraph
            for paragraph in cells
        )
        return made, (cell.row, cell.column)

    return _changed(issue, place, change)


def _changed(
    issue: Issue, place: Place, change: Callable[[Cells, Cell], tuple[Cells, tuple[int, int]]]
) -> Edited:
    """The table that a caret stands in with other cells, the caret in the one of this row and column."""
    found, cell = _table(issue, place), cell_at(issue, place)
    if found is None or cell is None:
        return Edited(issue, place)
    first, cells = found
    paragraphs, number = text_at(issue, place), number_of(place.paragraph)
    made, wanted = change(cells, cell)
    whole = (*paragraphs[:first], *made, *paragraphs[first + len(cells) :])
    if not whole:
        whole = (msgspec.structs.replace(_empty(cells[0], None), style="body"),)
    if place.paragraph < 0 and len(whole) > OWN_TEXT:
        return Edited(issue, place)
    at = next((n for n, paragraph in enumerate(made) if _place(paragraph) == wanted), 0)
    return Edited(with_text(issue, place, whole), _at(place, number, min(first + at, len(whole) - 1)))


def _table(issue: Issue, place: Place) -> tuple[int, Cells] | None:
    """Where the table that a caret stands in begins, and its paragraphs."""
    paragraphs = text_at(issue, place)
    if cell_at(issue, place) is None:
        return None
    number = number_of(place.paragraph)
    first = number
    while not begins_table(_of(paragraphs[first]), paragraphs[first - 1].cell if first else None):
        first -= 1
    last = number + 1
    while last < len(paragraphs) and (cell := paragraphs[last].cell) is not None:
        if begins_table(cell, paragraphs[last - 1].cell):
            break
        last += 1
    return first, paragraphs[first:last]


def cell_at(issue: Issue, place: Place) -> Cell | None:
    """The cell that a caret stands in."""
    paragraphs, number = text_at(issue, place), number_of(place.paragraph)
    return paragraphs[number].cell if number < len(paragraphs) else None


def _of(paragraph: Paragraph) -> Cell:
    assert paragraph.cell is not None
    return paragraph.cell


def _place(paragraph: Paragraph) -> tuple[int, int]:
    cell = _of(paragraph)
    return cell.row, cell.column


def _moved(paragraph: Paragraph, rows: int, columns: int) -> Paragraph:
    cell = _of(paragraph)
    return msgspec.structs.replace(
        paragraph, cell=msgspec.structs.replace(cell, row=cell.row + rows, column=cell.column + columns)
    )


def _empty(like: Paragraph, cell: Cell | None) -> Paragraph:
    """A paragraph without words in this cell, in the language and direction of another."""
    style = HEAD if cell is not None and cell.head else ROW
    return Paragraph(style, (Run(""),), like.lang, like.direction, cell=cell)


def _at(place: Place, number: int, wanted: int) -> Place:
    """The head of another paragraph of a place's text."""
    return Place(place.story, place.paragraph - number + wanted, 0)
