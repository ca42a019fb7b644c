"""Write layouts/typeset/bidi_tables.py from the files of the Unicode Character Database.

    python tests/tables/generate_bidi_tables.py /usr/share/unicode layouts/typeset/bidi_tables.py

The program never asks `unicodedata.bidirectional`: its answers change with the version of Python, and it has none for
characters that are not assigned, for which the database has.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

LETTERS = {
    "L": "L", "R": "R", "AL": "A", "EN": "E", "AN": "N", "ES": "s", "ET": "t", "CS": "c", "NSM": "M", "BN": "b",
    "B": "P", "S": "S", "WS": "W", "ON": "O", "LRE": "1", "RLE": "2", "LRO": "3", "RLO": "4", "PDF": "0",
    "LRI": "i", "RLI": "j", "FSI": "f", "PDI": "p",
}  # fmt: skip
LONG_NAMES = {
    "Left_To_Right": "L",
    "Right_To_Left": "R",
    "Arabic_Letter": "AL",
    "European_Terminator": "ET",
    "Boundary_Neutral": "BN",
}

# Where a paragraph of plain Arabic or Hebrew keeps to: what is outside takes the full algorithm, which is no mistake.
PLAIN_BLOCKS = ((0x00, 0xFF), (0x300, 0x36F), (0x590, 0x77F), (0x8A0, 0x8FF), (0x2000, 0x206F), (0xFB1D, 0xFDFF))
PLAIN_CLASSES = {"R", "A", "M", "W", "S", "P", "O", "c", "s", "t", "b"}

HEADER = '''"""Bidirectional classes and brackets of Unicode {version}: made by tests/tables/generate_bidi_tables.py.

Copyright © 1991-2022 Unicode, Inc., https://www.unicode.org/license.txt
"""

from typing import Final

# A class holds from its start to the next start; the letters are those of bidi_rules.py.
'''


def rows(lines: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """(first, last, value) of the lines `0600..0605 ; AN # …`."""
    for line in lines:
        fields = [field.strip() for field in line.split("#")[0].split(";")]
        if len(fields) > 1:
            first, _, last = fields[0].partition("..")
            yield int(first, 16), int(last or first, 16), fields[1]


def bidi_classes(text: str) -> bytearray:
    """One class letter for every code point, the defaults of unassigned ones first."""
    table = bytearray(0x110000)
    missing = re.findall(r"^# @missing: (\w+\.\.\w+; \w+)", text, re.MULTILINE)
    for first, last, name in rows(missing):
        table[first : last + 1] = LETTERS[LONG_NAMES[name]].encode() * (last - first + 1)
    for first, last, name in rows(text.splitlines()):
        table[first : last + 1] = LETTERS[name].encode() * (last - first + 1)
    return table


def brackets(text: str) -> tuple[str, str]:
    """Opening brackets, and the closing bracket of each at the same index."""
    pairs = [(first, int(other, 16)) for first, _, other in rows(text.splitlines())]
    opening = {int(point, 16) for point in re.findall(r"^(\w+); \w+; o", text, re.MULTILINE)}
    openers = [pair for pair in pairs if pair[0] in opening]
    return "".join(chr(opener) for opener, _ in openers), "".join(chr(closer) for _, closer in openers)


def ranges(table: bytearray, wanted: set[str], blocks: Iterable[tuple[int, int]]) -> str:
    """The inside of a regular expression's `[…]` for the characters of these classes in these blocks."""
    letters = {ord(letter) for letter in wanted}
    found: list[list[int]] = []
    for first, last in blocks:
        for point in range(first, last + 1):
            if table[point] in letters:
                if found and found[-1][1] == point - 1:
                    found[-1][1] = point
                else:
                    found.append([point, point])
    return "".join(escape(first) if first == last else f"{escape(first)}-{escape(last)}" for first, last in found)


def escape(point: int) -> str:
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def literal(name: str, value: str, *, prefix: str = "", width: int = 96) -> str:
    """`NAME: Final = (…)` with the text cut into lines, never inside an escape."""
    pieces, line = [], ""
    for token in re.findall(r"\\u[0-9a-f]{4}|\\U[0-9a-f]{8}|.", value):
        if len(line) + len(token) > width:
            pieces.append(line)
            line = ""
        line += token
    pieces.append(line)
    body = "".join(f'    {prefix}"{piece}"\n' for piece in pieces)
    return f"{name}: Final = (\n{body})\n"


def module(folder: Path) -> str:
    """The text of bidi_tables.py."""
    source = (folder / "extracted" / "DerivedBidiClass.txt").read_text(encoding="utf-8")
    version = re.match(r"# DerivedBidiClass-([\d.]+)\.txt", source)
    table = bidi_classes(source)
    starts = [point for point in range(len(table)) if point == 0 or table[point] != table[point - 1]]
    openers, closers = brackets((folder / "BidiBrackets.txt").read_text(encoding="utf-8"))
    return "".join(
        (
            HEADER.format(version=version[1] if version else "?"),
            literal("STARTS", " ".join(f"{point:x}" for point in starts), width=100),
            literal("CLASSES", "".join(chr(table[point]) for point in starts), prefix="b", width=100),
            "\n# Opening brackets, and the closing bracket of each.\n",
            literal("OPENERS", "".join(escape(ord(mark)) for mark in openers)),
            literal("CLOSERS", "".join(escape(ord(mark)) for mark in closers)),
            "\n# For a regular expression: what stays at level 1 in a right-to-left paragraph of nothing else.\n",
            literal("PLAIN_RTL", ranges(table, PLAIN_CLASSES, PLAIN_BLOCKS), prefix="r"),
        )
    )


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(module(Path(sys.argv[1])), encoding="utf-8")
