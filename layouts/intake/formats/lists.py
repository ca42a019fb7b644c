"""Lists from spreadsheets (CSV, XLSX, XLS, ODS) as manuscripts of rows: programmes, results, prayer times, markets.

calamine reads the workbooks; a CSV file is read in the code and with the separator that it was saved with, which in
Arabic Windows are often Windows-1256 and a semicolon.
"""

import csv
import datetime
import io
from typing import Any

from layouts.intake.manuscript import Gathering, Manuscript, Unreadable
from layouts.intake.received import Received
from layouts.quarantine.vetting import Unsound, vet

WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".ods")
SEPARATED = (".csv", ".tsv")
MOST_CELLS = 200_000  # more is a database, not a page's list
SEPARATORS = ";,\t|"
PLACES = 10  # of decimals: beyond them stands what binary fractions could not say


def read_list(data: bytes, name: str) -> Received:
    """A story of rows for each sheet that holds something. Raises Unreadable."""
    stories = []
    for title, rows in sheets(data, name):
        gathering = Gathering(f"{name}#{title}" if title else name)
        gathering.values["title"] = title or name.rpartition("/")[2].rpartition(".")[0]
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                gathering.add(("\t" if place else "") + cell, bold=number == 0 and bool(cell))
            gathering.file("row", line=number + 1)
        if gathering.blocks:
            stories.append(gathering.manuscript())
    if not stories:
        raise Unreadable("there is no cell with anything in it")
    return Received(tuple(stories))


def sheets(data: bytes, name: str) -> list[tuple[str, list[list[str]]]]:
    """The sheets of a file by name, their rows without empty columns at the end. Raises Unreadable."""
    if name.lower().endswith(SEPARATED):
        return [("", trimmed(separated(data)))]
    import python_calamine

    try:
        vet(data, "workbook")
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        found = []
        for title in book.sheet_names:
            sheet = book.get_sheet_by_name(title)
            if sheet.height * sheet.width > MOST_CELLS:
                raise Unreadable(
                    f"sheet {title} has {sheet.height * sheet.width} cells; leave those that are to be printed"
                )
            found.append((title, trimmed([[written(cell) for cell in row] for row in sheet.to_python()])))
    except Unreadable:
        raise
    except Unsound as error:
        raise Unreadable(str(error)) from None
    except Exception as error:  # of a damaged workbook calamine raises several kinds, and zip and XML their own
        raise Unreadable("this is no workbook, or a damaged one") from error
    return found if len(found) > 1 else [("", rows) for _, rows in found]


def separated(data: bytes) -> list[list[str]]:
    """The rows of a CSV file."""
    text = decoded_list(data)
    lines = [line for line in text.splitlines() if line.strip()][:20]
    separator = max(SEPARATORS, key=lambda sign: min((line.count(sign) for line in lines), default=0))
    try:
        return [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(text), delimiter=separator)]
    except csv.Error as error:
        raise Unreadable(f"this is no list that can be read: {error}") from error


def decoded_list(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1256")


def written(cell: Any) -> str:
    """A cell as people write it.

    >>> written(5.0), written(datetime.time(5, 12)), written(0.1 + 0.2)
    ('5', '5:12', '0.3')
    """
    match cell:
        case bool():
            return "✓" if cell else ""
        case float():
            return f"{round(cell, PLACES):.10f}".rstrip("0").rstrip(".")
        case datetime.datetime():
            is_day = cell.time() == datetime.time()
            return cell.date().isoformat() if is_day else f"{cell.date().isoformat()} {written(cell.time())}"
        case datetime.time():
            return f"{cell.hour}:{cell.minute:02d}"
        case datetime.timedelta():
            minutes = int(cell.total_seconds()) // 60
            return f"{minutes // 60}:{minutes % 60:02d}"
        case _:
            return " ".join(str(cell).split()) if cell is not None else ""


def trimmed(rows: list[list[str]]) -> list[list[str]]:
    """The rows that say something, all as wide as the widest that does."""
    width = max((place + 1 for row in rows for place, cell in enumerate(row) if cell), default=0)
    return [[*row[:width], *[""] * (width - len(row))] for row in rows if any(row)]


def manuscript_of_list(data: bytes, name: str) -> Manuscript:
    """The first sheet alone, for a file that stands for one story."""
    return read_list(data, name).stories[0]
