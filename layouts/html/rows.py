"""Rows of a list set into HTML: the element marked `data-row` stands once for each row, its `{column}` filled in.

The list's first row names the columns. `{1}` is a column by its place, and `{{` a brace that is meant.
"""

import html
import re
from collections.abc import Sequence

MARK = re.compile(r"<(\w+)\b([^<>]*?)\s+data-row(?:=(?:\"[^\"]*\"|'[^']*'))?(?=[\s>/])")
FIELD = re.compile(r"\{\{|\}\}|\{([^{}]+)\}")


class NoRow(ValueError):
    """HTML that has rows to show and no place, or a place without an end: the reason."""


def filled(page: str, rows: Sequence[Sequence[str]]) -> str:
    """The page with its rows.

    >>> filled("<ul><li data-row>{Ville} : {2}</li></ul>", [["Ville", "h"], ["Fès", "5:12"], ["A & B", "6:01"]])
    '<ul><li>Fès : 5:12</li><li>A &amp; B : 6:01</li></ul>'
    """
    if not rows:
        return page
    found = MARK.search(page)
    if found is None:
        raise NoRow("no element of it is marked data-row, so its list has no place")
    end = end_of(page, found.start(), found[1])
    pattern = page[found.start() : end]
    pattern = f"<{found[1]}{found[2]}" + pattern[found.end() - found.start() :]
    names = [name.strip() for name in rows[0]]
    unknown = [name for name in FIELD.findall(pattern) if name and column(name, names) is None]
    if unknown:
        raise NoRow(f"its list has no column “{unknown[0]}”; it has {', '.join(names)}")
    made = "".join(one_row(pattern, names, row) for row in rows[1:])
    return page[: found.start()] + made + page[end:]


def one_row(pattern: str, names: Sequence[str], row: Sequence[str]) -> str:
    def value(found: re.Match[str]) -> str:
        if found[1] is None:
            return found[0][0]
        place = column(found[1], names)
        return html.escape(row[place] if place is not None and place < len(row) else "", quote=True)

    return FIELD.sub(value, pattern)


def column(name: str, names: Sequence[str]) -> int | None:
    """The place of a column, by its name or its number."""
    if name.strip() in names:
        return names.index(name.strip())
    number = int(name) - 1 if name.strip().isdecimal() and len(name) < 4 else -1
    return number if 0 <= number < len(names) else None


def end_of(page: str, start: int, tag: str) -> int:
    """Where the element that begins at `start` ends, elements of its own kind within it passed over."""
    depth = 0
    for found in re.finditer(rf"<(/?){tag}\b[^<>]*>", page[start:], re.I):
        depth += -1 if found[1] else 1
        if depth == 0:
            return start + found.end()
    raise NoRow(f"its element <{tag} data-row> is not closed")
