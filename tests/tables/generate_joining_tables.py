"""Write layouts/typeset/joining_tables.py from the files of the Unicode Character Database.

    python tests/tables/generate_joining_tables.py /usr/share/unicode layouts/typeset/joining_tables.py
"""

import re
import sys
from pathlib import Path

try:
    from tests.tables.generate_bidi_tables import escape, rows
except ImportError:  # run as a file
    from generate_bidi_tables import escape, rows  # type: ignore[import-not-found,no-redef]

ARABIC = ((0x0600, 0x06FF), (0x0750, 0x077F), (0x0870, 0x08FF))
# The groups that the classes of layouts/typeset/kashida.py speak of.
GROUPS = {
    "ALEF": ("ALEF",),
    "LAM": ("LAM",),
    "SEEN": ("SEEN", "SAD"),
    "DAL": ("DAL", "TEH MARBUTA"),
    "HEH": ("HEH", "TEH MARBUTA GOAL"),
    "TALL": ("TAH", "LAM", "KAF", "GAF"),
    "TEETH": ("BEH", "NOON", "AFRICAN NOON", "NYA", "YEH", "FARSI YEH"),
    "YEH": ("YEH", "FARSI YEH", "YEH BARREE", "YEH WITH TAIL"),
    "REH": ("REH",),
    "WAW": ("WAW",),
    "KAF": ("KAF", "GAF"),
    "LOOPED": ("QAF", "FEH", "AFRICAN QAF", "AFRICAN FEH"),
    "ROUND": ("AIN", "QAF", "FEH", "AFRICAN QAF", "AFRICAN FEH"),
}

WIDEST = 121  # characters of a line and its end

HEADER = '''"""How Arabic letters join, in Unicode {version}: made by tests/tables/generate_joining_tables.py.

Copyright © 1991-2022 Unicode, Inc., https://www.unicode.org/license.txt
"""

from typing import Final

# Characters of the Arabic blocks: letters that join on both sides, those that join only the letter before, and marks.
'''


def is_arabic(point: int) -> bool:
    return any(first <= point <= last for first, last in ARABIC)


def constant(name: str, points: list[int]) -> str:
    """`NAME: Final = frozenset("…")`, in lines of sixteen characters."""
    escaped = [escape(point) for point in points]
    lines = ["".join(escaped[at : at + 16]) for at in range(0, len(escaped), 16)]
    line = f'{name}: Final = frozenset("{lines[0]}")\n'
    if len(lines) == 1 and len(line) <= WIDEST:
        return line
    body = "".join(f'    "{line}"\n' for line in lines)
    return f"{name}: Final = frozenset(\n{body})\n"


def module(folder: Path) -> str:
    """The text of joining_tables.py."""
    shaping = (folder / "ArabicShaping.txt").read_text(encoding="utf-8")
    version = re.match(r"# ArabicShaping-([\d.]+)\.txt", shaping)
    letters = [
        (int(point, 16), kind, group)
        for point, kind, group in re.findall(r"^(\w+); [^;]+; (\w); ([^#\n]+?)\s*$", shaping, re.MULTILINE)
        if is_arabic(int(point, 16))
    ]
    derived = (folder / "extracted" / "DerivedJoiningType.txt").read_text(encoding="utf-8")
    marks = [
        point
        for first, last, kind in rows(derived.splitlines())
        if kind == "T"
        for point in range(first, last + 1)
        if is_arabic(point)
    ]
    parts = [
        HEADER.format(version=version[1] if version else "?"),
        constant("DUAL", [point for point, kind, _ in letters if kind == "D"]),
        constant("RIGHT", [point for point, kind, _ in letters if kind == "R"]),
        constant("MARKS", sorted(marks)),
        "\n# Letters of one skeleton, by the name of it or of what they share.\n",
    ]
    for name, groups in GROUPS.items():
        parts.append(constant(name, [point for point, _, group in letters if group in groups]))
    return "".join(parts)


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(module(Path(sys.argv[1])), encoding="utf-8")
