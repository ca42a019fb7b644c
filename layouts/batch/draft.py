"""A plan as it is being made: the issue folder that it starts from, and a table of which each row becomes an issue.

    draft = drafted(Path("editions.csv"))
    draft = replace(draft, issue="weekly", name="weekly-{city}")
    save_draft(draft, Path("plans/october.toml"))        # writes october.csv beside it
    read_plans(["plans/october.toml"], settings)

What a column becomes (`becomes`) is what stands over it in the file that is written: a key of issue.toml
(`issue.number`), `name`, `issue` or `layer`, or else the name of a word in the copy, `{{city}}`. Columns that become
nothing are left out.
"""

import datetime
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from layouts.batch.issue_of_row import COPY, FIELD, FILE
from layouts.batch.plan import ROW_NAMES, TABLE_KEYS
from layouts.batch.rows import is_key, table_lines
from layouts.findings import UnreadableInput
from layouts.storage.aside import write_aside

KEYS = ("issue.number", "issue.date", "issue.price", "issue.pages", "legal.deposit")  # what rows set most
LIKELY = {  # words over columns of newsrooms' tables, and what they become
    "issue.number": ("number", "no", "nr", "n°", "numéro", "numero", "nummer", "número", "العدد", "رقم"),
    "issue.date": ("date", "day", "datum", "fecha", "التاريخ", "تاريخ"),
    "issue.price": ("price", "prix", "prijs", "precio", "الثمن", "السعر"),
    "issue.pages": ("pages", "pagina's", "páginas", "الصفحات"),
    "legal.deposit": ("deposit", "dépôt légal", "depósito legal", "الإيداع القانوني"),
    "name": ("name", "file", "file name", "fichier", "bestand", "archivo", "الملف"),
}
WHOLE = ("issue.number", "issue.pages")  # keys whose value is a whole number
BRACES = re.compile(r"\{([^{}]*)\}")


class Column(msgspec.Struct, frozen=True):
    """A column: what stood over it in the table, and what it becomes; nothing where it is left out."""

    heading: str
    becomes: str


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """`issue`: the folder that rows start from; `name`: the pattern of the files' names, empty for numbered ones."""

    issue: str = ""
    name: str = ""
    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()  # as many cells each as there are columns


class Fault(msgspec.Struct, frozen=True):
    """What is wrong with a cell, from 0; `row` or `column` -1 for the whole of them. `kind` is stable, for words."""

    kind: str
    row: int
    column: int
    what: str = ""


def drafted(path: Path, sheet: str = "") -> Draft:
    """A draft of the rows of a table. Raises UnreadableInput."""
    lines = table_lines(path, sheet)
    headings = [heading.strip() for heading in lines[0][1]]
    while headings and not headings[-1]:
        headings.pop()
    columns: list[Column] = []
    for heading in headings:
        becomes = likely(heading)
        columns.append(Column(heading, "" if any(becomes == known.becomes for known in columns) else becomes))
    wide = len(columns)
    rows = tuple(tuple(cell.strip() for cell in (*cells, *[""] * wide)[:wide]) for _, cells in lines[1:])
    return Draft(columns=tuple(columns), rows=rows)


def likely(heading: str) -> str:
    """What a column of this heading most likely becomes: the key that it names, else the word in the copy."""
    plain = " ".join(heading.casefold().split()).rstrip(".:")
    if is_key(heading) or heading in ROW_NAMES:
        return heading
    return next((key for key, words in LIKELY.items() if plain in words), "" if "." in heading else heading)


def keys_of_issue(folder: Path) -> tuple[str, ...]:
    """The keys of the folder's issue.toml that a column may set, those set most first."""
    try:
        table = tomllib.loads((folder / FILE).read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return KEYS
    found = [key for key in _flat(table) if is_key(key) and key != "template"]
    return tuple(dict.fromkeys((*KEYS, *found)))


def words_of_issue(folder: Path) -> tuple[str, ...]:
    """The words in braces of the folder's copy that a table is to fill: `{{city}}`."""
    found: dict[str, None] = {}
    for path in sorted((folder / "stories").glob("*")):
        if path.suffix.lower() in COPY:
            try:
                found |= dict.fromkeys(FIELD.findall(path.read_text(encoding="utf-8-sig")))
            except (OSError, UnicodeDecodeError):
                continue
    return tuple(found)


def with_row(draft: Draft, at: int, *, days: int = 7) -> Draft:
    """With a row more at this place, that carries on the one before it: the next number, and a day later by as much as
    the two before lie apart (`days` where there is one). Other cells are empty."""
    above = draft.rows[at - 1] if at > 0 else ()
    before = draft.rows[at - 2] if at > 1 else ()
    cells = []
    for number, column in enumerate(draft.columns):
        cell = above[number] if above else ""
        match column.becomes:
            case "issue.number" if cell.isdecimal():
                cells.append(str(int(cell) + 1))
            case "issue.date" if (day := _day(cell)) is not None:
                earlier = _day(before[number]) if before else None
                step = day - earlier if earlier is not None else datetime.timedelta(days)
                cells.append(_later(day, step))
            case _:
                cells.append("")
    return replace(draft, rows=(*draft.rows[:at], tuple(cells), *draft.rows[at:]))


def without_rows(draft: Draft, taken: frozenset[int]) -> Draft:
    return replace(draft, rows=tuple(row for number, row in enumerate(draft.rows) if number not in taken))


def with_column(draft: Draft, heading: str) -> Draft:
    """With one more, empty column; it becomes nothing where another one is the same already."""
    becomes = likely(heading)
    taken = any(column.becomes == becomes for column in draft.columns)
    columns = (*draft.columns, Column(heading, "" if taken else becomes))
    return replace(draft, columns=columns, rows=tuple((*row, "") for row in draft.rows))


def without_column(draft: Draft, taken: int) -> Draft:
    columns = draft.columns[:taken] + draft.columns[taken + 1 :]
    return replace(draft, columns=columns, rows=tuple(row[:taken] + row[taken + 1 :] for row in draft.rows))


def with_cell(draft: Draft, row: int, column: int, text: str) -> Draft:
    cells = list(draft.rows[row])
    cells[column] = text
    return replace(draft, rows=(*draft.rows[:row], tuple(cells), *draft.rows[row + 1 :]))


def faults(draft: Draft) -> tuple[Fault, ...]:
    """What would keep the plan from being made, as far as can be seen without making it."""
    return tuple(_faults(draft))


def _faults(draft: Draft) -> Iterator[Fault]:
    becomes = [column.becomes for column in draft.columns]
    own_folder = "issue" in becomes
    if not draft.issue and not own_folder:
        yield Fault("no-issue", -1, -1)
    elif draft.issue and not (Path(draft.issue) / FILE).is_file():
        yield Fault("no-folder", -1, -1, draft.issue)
    if not draft.rows:
        yield Fault("no-rows", -1, -1)
    for number, key in enumerate(becomes):
        if key and becomes.index(key) != number:
            yield Fault("column-twice", -1, number, key)
    words = BRACES.findall(draft.name)
    for word in words:
        if word not in becomes:
            yield Fault("name-unknown", -1, -1, word)
    names: dict[str, int] = {}
    for row, cells in enumerate(draft.rows):
        values = {key: cell for key, cell in zip(becomes, cells, strict=True) if key and cell}
        for column, (key, cell) in enumerate(zip(becomes, cells, strict=True)):
            if cell and key == "issue.date" and _day(cell) is None:
                yield Fault("no-day", row, column, cell)
            elif cell and key in WHOLE and not cell.isdecimal():
                yield Fault("no-number", row, column, cell)
        if own_folder and not draft.issue and "issue" not in values:
            yield Fault("no-issue", row, becomes.index("issue"))
        missing = [word for word in words if word in becomes and word not in values]
        if "name" not in values and missing:
            yield Fault("name-empty", row, becomes.index(missing[0]), missing[0])
        elif "name" in values or (draft.name and set(words) <= set(becomes)):
            name = values.get("name") or _filled(draft.name, values)
            if names.setdefault(name.casefold(), row) != row:
                yield Fault("name-twice", row, becomes.index("name") if "name" in values else -1, name)


def _filled(pattern: str, values: Mapping[str, str]) -> str:
    return BRACES.sub(lambda found: values.get(found[1], ""), pattern)


def save_draft(draft: Draft, path: Path) -> None:
    """Write the plan, and its table beside it. Raises OSError."""
    import csv
    import io

    import tomlkit

    kept = [number for number, column in enumerate(draft.columns) if column.becomes]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([draft.columns[number].becomes for number in kept])
    writer.writerows([cells[number] for number in kept] for cells in draft.rows)
    table = tomlkit.table()
    table["rows"] = path.with_suffix(".csv").name
    if draft.issue:
        table["issue"] = _beside(Path(draft.issue), path.parent)
    if draft.name:
        table["name"] = draft.name
    tables = tomlkit.aot()
    tables.append(table)
    document = tomlkit.document()
    document["table"] = tables
    # with the mark that tells spreadsheets what the letters are
    write_aside(path.with_suffix(".csv"), text.getvalue().encode("utf-8-sig"))
    write_aside(path, tomlkit.dumps(document).encode())


def open_draft(path: Path) -> Draft:
    """The draft of a plan with one table and nothing else, as `save_draft` writes it. Raises UnreadableInput."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise UnreadableInput(f"{path}: this is no plan: {' '.join(str(error).split())}") from None
    tables = table.get("table")
    asked: Any = tables[0] if isinstance(tables, list) and len(tables) == 1 else {}
    plain = set(table) == {"table"} and isinstance(asked, dict) and set(asked) <= set(TABLE_KEYS) - {"set"}
    if not plain or not all(isinstance(value, str) for value in asked.values()) or "rows" not in asked:
        raise UnreadableInput(f"{path}: this plan says more than one table can; edit it as text")
    rows = path.parent / asked["rows"]
    if not rows.is_file():
        raise UnreadableInput(f"{rows}: there is no such file; mend its name in {path.name}")
    draft = drafted(rows, asked.get("sheet", ""))
    columns = tuple(Column(column.heading, column.heading) for column in draft.columns)
    issue = str(Path(os.path.abspath(path.parent / asked["issue"]))) if "issue" in asked else ""
    return replace(draft, issue=issue, name=asked.get("name", ""), columns=columns)


def _beside(folder: Path, here: Path) -> str:
    """The folder as the plan names it: from where the plan lies, if both are on one drive."""
    try:
        return Path(os.path.relpath(folder, here)).as_posix()
    except ValueError:
        return folder.as_posix()


def _flat(table: Mapping[str, Any], above: str = "") -> Iterator[str]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{above}{key}.")
        elif not isinstance(value, list):
            yield f"{above}{key}"


def _day(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


def _later(day: datetime.date, step: datetime.timedelta) -> str:
    try:
        return (day + step).isoformat()
    except OverflowError:
        return ""
