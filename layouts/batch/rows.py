"""Rows of a table, each to become an issue: CSV as spreadsheets write it, or a sheet of a workbook."""

import csv
import datetime
from pathlib import Path
from typing import Any

import msgspec

from layouts.findings import UnreadableInput
from layouts.quarantine.whole_files import whole_file

MARKS = ",;\t|"  # between the cells of a text table
KEY_TABLES = ("publication", "legal", "issue", "page", "style", "makeup", "template")  # of issue.toml
WINDOWS = "cp1256"  # what Arabic spreadsheets of Windows write when they do not write UTF-8


class Row(msgspec.Struct, frozen=True):
    """One row: (column, text) of its filled cells, its number from 1, and its place for messages."""

    values: tuple[tuple[str, str], ...]
    number: int
    where: str


def read_rows(path: Path, sheet: str = "") -> tuple[Row, ...]:
    """The rows under the first one, which names the columns. Raises UnreadableInput."""
    lines = table_lines(path, sheet)
    first, names = lines[0]
    names = [name.strip() for name in names]
    for name in names:
        if name and names.count(name) > 1:
            raise UnreadableInput(f"{path}:{first}: two columns are named “{name}”; give each its own name")
        if "." in name and not is_key(name):
            raise UnreadableInput(f"{path}:{first}: “{name}” is no key of issue.toml; write issue.number, say")
    rows = []
    for number, (line, cells) in enumerate(lines[1:], 1):
        if any(cell.strip() for cell in cells[len(names) :]):
            raise UnreadableInput(f"{path}:{line}: the row has more cells than the table has columns; mend it")
        filled = tuple((name, cell.strip()) for name, cell in zip(names, cells) if name and cell.strip())
        rows.append(Row(filled, number, f"{path}:{line}"))
    if not rows:
        raise UnreadableInput(f"{path}: there is no row under the columns' names; each row becomes an issue")
    return tuple(rows)


def table_lines(path: Path, sheet: str = "") -> list[tuple[int, list[str]]]:
    """The lines of a table that hold something, each with its number from 1. Raises UnreadableInput."""
    lines = _text_lines(path) if path.suffix.lower() in (".csv", ".tsv", ".txt") else _sheet_lines(path, sheet)
    if not lines:
        raise UnreadableInput(f"{path}: the table is empty; its first row names the columns")
    return lines


def sheets_of(path: Path) -> tuple[str, ...]:
    """The sheets of a workbook; none of a text table. Raises UnreadableInput."""
    if path.suffix.lower() in (".csv", ".tsv", ".txt"):
        return ()
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with CalamineWorkbook.from_path(path) as book:
            return tuple(book.sheet_names)
    except (CalamineError, OSError) as error:
        raise UnreadableInput(f"{path}: this workbook cannot be read: {error}") from None


def is_key(name: str) -> bool:
    """Whether a column's name is a key of issue.toml, as `issue.price`."""
    return name == "template" or ("." in name and name.split(".")[0] in KEY_TABLES)


def _text_lines(path: Path) -> list[tuple[int, list[str]]]:
    data = whole_file(path)
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode(WINDOWS)
    head = text.split("\n", 1)[0]
    mark = max(MARKS, key=head.count)  # a sniffer guesses letters; the line of names knows
    reader = csv.reader(text.splitlines(keepends=True), delimiter=mark)
    lines = []
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                lines.append((reader.line_num, cells))
    except csv.Error as error:
        raise UnreadableInput(f"{path}:{reader.line_num}: this is no table: {error}") from None
    return lines


def _sheet_lines(path: Path, sheet: str) -> list[tuple[int, list[str]]]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with CalamineWorkbook.from_path(path) as book:
            if sheet and sheet not in book.sheet_names:
                known = ", ".join(book.sheet_names)
                raise UnreadableInput(f"{path}: no sheet is named “{sheet}”; there are: {known}")
            found = book.get_sheet_by_name(sheet) if sheet else book.get_sheet_by_index(0)
            rows = found.to_python(skip_empty_area=False)
    except (CalamineError, OSError) as error:
        raise UnreadableInput(f"{path}: this workbook cannot be read: {error}") from None
    lines = [(number, [_cell(value) for value in row]) for number, row in enumerate(rows, 1)]
    return [(number, cells) for number, cells in lines if any(cells)]


def _cell(value: Any) -> str:
    """A cell as a person reads it: whole numbers without a point, days in ISO 8601."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        return value.date().isoformat()
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)


