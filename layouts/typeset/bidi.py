"""Levels of the Unicode Bidirectional Algorithm (UAX #9): a paragraph in, visual runs of each of its lines out.

Plain Latin and plain Arabic paragraphs are told by one regular expression and cost next to nothing; the others are
resolved by bidi_rules.py. The tables are our own (bidi_tables.py): those of `unicodedata` change with Python.
"""

import re
from typing import Final

from layouts.typeset.bidi_rules import EQUAL_LEVELS, resolve
from layouts.typeset.bidi_tables import CLASSES, CLOSERS, OPENERS, PLAIN_RTL, STARTS

Run = tuple[int, int, int]  # start, end, level

# Everything that can raise a level in a left-to-right paragraph; few wide ranges, since `re` tries them one by one.
_RAISING: Final = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_PLAIN_RTL: Final = re.compile(f"[{PLAIN_RTL}]*")
_BRACKETS: Final = re.compile("[" + re.escape(OPENERS + CLOSERS) + "〈〉]")

_LINE_WHITE: Final = b"WijfpbP01234"  # L1, with what X9 took away
_BEFORE_TAB: Final = re.compile(rb"(?<![Wijfpb01234])[Wijfpb01234]*+S")


class Bidi:
    """One paragraph resolved. `base` is 0 (left to right), 1 (right to left) or None (by the first strong character).

    `level` is the paragraph's level, `levels` one byte a character before the rules of lines, `pure` whether every
    character stands at the paragraph's level, so that nothing can be reordered. A paragraph separator within the text
    ends embeddings and isolates, but the level found for the first part holds for all.

    >>> Bidi("شركة OCP", 1).line(0, 8)
    [(5, 8, 2), (0, 5, 1)]
    """

    def __init__(self, text: str, base: int | None) -> None:
        self.classes: bytes = b""
        if base != 1 and (text.isascii() or _RAISING.search(text) is None):
            self.level: int = 0
            self.levels: bytes = bytes(len(text))
            self.pure: bool = True
        elif base == 1 and _PLAIN_RTL.fullmatch(text) is not None:
            self.level = 1
            self.levels = b"\1" * len(text)
            self.pure = True
        else:
            self.classes = classes_of(text)
            self.level, self.levels = resolve(self.classes, base, brackets_of(text))
            self.pure = self.levels.count(self.level) == len(text)

    def line(self, start: int, end: int) -> list[Run]:
        """The runs of the line `text[start:end]`, left to right as they are drawn (L1, L2)."""
        if self.pure:
            return [(start, end, self.level)] if end > start else []
        return visual_order(start, self.line_levels(start, end))

    def line_levels(self, start: int, end: int) -> bytes:
        """Levels of one line: white space at its end and before a tab falls back to the paragraph's level (L1)."""
        levels = self.levels[start:end]
        if self.pure:
            return levels
        classes = self.classes[start:end]
        base = bytes((self.level,))
        solid = len(classes.rstrip(_LINE_WHITE))
        if solid < len(classes):
            levels = levels[:solid] + base * (len(classes) - solid)
        if b"S" in classes:
            for match in _BEFORE_TAB.finditer(classes):
                levels = levels[: match.start()] + base * len(match[0]) + levels[match.end() :]
        return levels


def visual_order(start: int, levels: bytes) -> list[Run]:
    """Runs of equal level from left to right (L2); `start` is the index of the first level."""
    runs: list[Run] = []
    for match in EQUAL_LEVELS.finditer(levels):
        runs.append((start + match.start(), start + match.end(), levels[match.start()]))
    if len(runs) < 2:
        return runs
    lowest_odd = min(levels) | 1
    for level in range(max(levels), lowest_odd - 1, -1):
        first = 0
        while first < len(runs):
            last = first
            while last < len(runs) and runs[last][2] >= level:
                last += 1
            if last > first + 1:
                runs[first:last] = runs[first:last][::-1]
            first = last + 1
    return runs


def classes_of(text: str) -> bytes:
    """One class letter for each character."""
    if not _TABLE:
        _fill_table()
    table = _TABLE
    return bytes([table[ord(character)] for character in text])


_TABLE: Final[bytearray] = bytearray()


def _fill_table() -> None:
    starts = [int(start, 16) for start in STARTS.split()]
    ends = starts[1:] + [0x110000]
    for index in range(len(starts)):
        _TABLE.extend(CLASSES[index : index + 1] * (ends[index] - starts[index]))


_PAIRS: Final[dict[str, int]] = {}  # bracket -> its pair's number, negative for the closing one


def brackets_of(text: str) -> dict[int, int]:
    """Index of each paired bracket and the number of its pair, negative for the closing one (BD14, BD15)."""
    found: dict[int, int] = {}
    for match in _BRACKETS.finditer(text):
        if not _PAIRS:
            _fill_pairs()
        found[match.start()] = _PAIRS[match[0]]
    return found


def _fill_pairs() -> None:
    for index in range(len(OPENERS)):
        _PAIRS[OPENERS[index]] = index + 1
        _PAIRS[CLOSERS[index]] = -index - 1
    # U+2329 and U+232A are canonically the same as U+3008 and U+3009, and pair with them.
    _PAIRS["\u2329"] = _PAIRS["\u3008"]
    _PAIRS["\u232a"] = _PAIRS["\u3009"]
