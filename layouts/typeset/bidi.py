"""Levels of the Unicode Bidirectional Algorithm (UAX #9): a paragraph in, visual runs of each of its lines out.

Characters become one string of class letters; the W, N and I rules are then substitutions on that string, which run at
the speed of `re` and not of Python loops. Only the explicit marks and the brackets are walked one by one.
The tables are our own (bidi_tables.py): those of `unicodedata` change with the version of Python.

Letters: L R, A (AL), E (EN), N (AN), s (ES), t (ET), c (CS), M (NSM), b (BN), P (B), S, W (WS), O (ON);
explicit: 1 LRE, 2 RLE, 3 LRO, 4 RLO, 0 PDF; isolates: i LRI, j RLI, f FSI, p PDI.
"""

import re
from typing import Final

from layouts.typeset.bidi_tables import CLASSES, CLOSERS, OPENERS, PLAIN_RTL, RAISING, STARTS

Run = tuple[int, int, int]  # start, end, level

MAX_DEPTH: Final = 125  # BD2
MAX_OPENERS: Final = 63  # BD16

_RAISING: Final = re.compile(f"[{RAISING}]")
_PLAIN_RTL: Final = re.compile(f"[{PLAIN_RTL}]*")
_BRACKETS: Final = re.compile("[" + re.escape(OPENERS + CLOSERS) + "〈〉]")

_PARTS: Final = re.compile(rb"[^P]*P?")
_REMOVED: Final = re.compile(rb"[b01234]")  # X9
_KEPT: Final = re.compile(rb"[^b01234]+")
_EXPLICIT: Final = re.compile(rb"[01234ijfpP]")
_ISOLATES: Final = re.compile(rb"[ijfp]")
_STRONG_OR_ISOLATE: Final = re.compile(rb"[LRAijf]")
_EQUAL: Final = re.compile(rb"(.)\1*", re.DOTALL)

_MARKS: Final = re.compile(rb"([^M])M+")  # W1
_AFTER_ARABIC: Final = re.compile(rb"A[^LR]*")  # W2
_EUROPEAN_SEPARATOR: Final = re.compile(rb"(?<=E)[sc](?=E)")  # W4
_ARABIC_SEPARATOR: Final = re.compile(rb"(?<=N)c(?=N)")  # W4
_TERMINATORS: Final = re.compile(rb"t+(?=E)|(?<=E)t+")  # W5
_AFTER_LATIN: Final = re.compile(rb"L[^R]*")  # W7
_NEUTRALS: Final = bytes.maketrans(b"stcPSWijfp", b"OOOOOOOOOO")  # W6, and NI of the N rules
_BETWEEN_LEFT: Final = re.compile(rb"(?<=L)O+(?=L)")  # N1
_BETWEEN_RIGHT: Final = re.compile(rb"(?<=[REN])O+(?=[REN])")  # N1
_LEFT: Final = re.compile(rb"L")
_RIGHT: Final = re.compile(rb"[REN]")  # N0: numbers count as R

_LINE_WHITE: Final = b"WijfpbP01234"  # L1, with what X9 took away
_BEFORE_TAB: Final = re.compile(rb"[Wijfpb01234]*S")


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
    for match in _EQUAL.finditer(levels):
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


def resolve(classes: bytes, base: int | None, brackets: dict[int, int]) -> tuple[int, bytes]:
    """Paragraph level, and a level for each class letter (P, X, W, N and I rules).

    What X9 removes takes the level of the character before it.
    """
    if b"P" not in classes[:-1]:
        return _resolve_part(classes, base, brackets)
    levels: list[bytes] = []
    for match in _PARTS.finditer(classes):
        start, end = match.span()
        inside = {index - start: pair for index, pair in brackets.items() if start <= index < end}
        base, part = _resolve_part(match[0], base, inside)
        levels.append(part)
    return base or 0, b"".join(levels)


def _resolve_part(classes: bytes, base: int | None, brackets: dict[int, int]) -> tuple[int, bytes]:
    matching = _matching_isolates(classes)
    if base is None:
        base = max(0, _first_strong(classes, 0, len(classes), matching))
    if _EXPLICIT.search(classes, 0, len(classes.rstrip(b"P"))) is None and b"b" not in classes:
        direction = b"R" if base & 1 else b"L"
        return base, _resolve_sequence(classes, base, direction, direction, brackets)
    levels, types = _explicit_levels(classes, base, matching)
    return base, _resolve_runs(classes, types, levels, base, matching, brackets)


def _matching_isolates(classes: bytes) -> dict[int, int]:
    """Index of each isolate initiator that has a matching PDI -> index of that PDI (BD9)."""
    matching: dict[int, int] = {}
    open_isolates: list[int] = []
    for match in _ISOLATES.finditer(classes):
        if match[0] != b"p":
            open_isolates.append(match.start())
        elif open_isolates:
            matching[open_isolates.pop()] = match.start()
    return matching


def _first_strong(classes: bytes, start: int, end: int, matching: dict[int, int]) -> int:
    """0 or 1 by the first strong character outside isolates, -1 when there is none (P2, P3)."""
    while True:
        match = _STRONG_OR_ISOLATE.search(classes, start, end)
        if match is None:
            return -1
        if match[0] == b"L":
            return 0
        if match[0] == b"R" or match[0] == b"A":
            return 1
        start = matching.get(match.start(), end) + 1


def _explicit_levels(classes: bytes, base: int, matching: dict[int, int]) -> tuple[bytearray, bytearray]:
    """Levels by embeddings, overrides and isolates, and the classes as overridden (X1 to X8)."""
    levels = bytearray(len(classes))
    types = bytearray(classes)
    stack: list[tuple[int, bytes, bool]] = [(base, b"", False)]  # level, override, isolate
    overflow_isolates = overflow_embeddings = valid_isolates = 0
    done = 0
    for match in _EXPLICIT.finditer(classes):
        index, mark = match.start(), match[0]
        _fill(levels, types, done, index, stack[-1])
        done = index + 1
        if mark == b"p":
            if overflow_isolates:
                overflow_isolates -= 1
            elif valid_isolates:
                overflow_embeddings = 0
                valid_isolates -= 1
                while not stack.pop()[2]:
                    pass
        elif mark == b"0":
            if not overflow_isolates:
                if overflow_embeddings:
                    overflow_embeddings -= 1
                elif len(stack) > 1 and not stack[-1][2]:
                    stack.pop()
        if mark == b"P":
            levels[index] = base
            continue
        _fill(levels, types, index, index + 1, stack[-1])
        if mark == b"p" or mark == b"0":
            continue
        isolate = mark in b"ijf"
        leftward = mark in b"24j"
        if mark == b"f":
            leftward = _first_strong(classes, index + 1, matching.get(index, len(classes)), matching) == 1
        level = (stack[-1][0] + 1) | 1 if leftward else (stack[-1][0] + 2) & ~1
        if level <= MAX_DEPTH and not overflow_isolates and not overflow_embeddings:
            override = b"L" if mark == b"3" else b"R" if mark == b"4" else b""
            valid_isolates += isolate
            stack.append((level, override, isolate))
        elif isolate:
            overflow_isolates += 1
        elif not overflow_isolates:
            overflow_embeddings += 1
    _fill(levels, types, done, len(classes), stack[-1])
    return levels, types


def _fill(levels: bytearray, types: bytearray, start: int, end: int, status: tuple[int, bytes, bool]) -> None:
    if end > start:
        levels[start:end] = bytes((status[0],)) * (end - start)
        if status[1]:
            types[start:end] = status[1] * (end - start)


def _resolve_runs(
    classes: bytes,
    types: bytearray,
    levels: bytearray,
    base: int,
    matching: dict[int, int],
    brackets: dict[int, int],
) -> bytes:
    """Resolve every isolating run sequence (X9, X10), then give what was removed the level before it."""
    places: list[int] = []  # index in the text of each character that X9 keeps
    for match in _KEPT.finditer(classes):
        places.extend(range(match.start(), match.end()))
    kept_levels = bytes([levels[place] for place in places])
    waiting: dict[int, list[tuple[int, int]]] = {}  # index of a PDI -> the sequence that goes on there
    sequences: list[list[tuple[int, int]]] = []
    for match in _EQUAL.finditer(kept_levels):
        start, end = match.span()
        sequence = waiting.pop(places[start], [])
        if not sequence:
            sequences.append(sequence)
        sequence.append((start, end))
        if places[end - 1] in matching:
            waiting[matching[places[end - 1]]] = sequence
    for sequence in sequences:
        first, last = sequence[0][0], sequence[-1][1]
        level = kept_levels[first]
        before = kept_levels[first - 1] if first else base
        after = kept_levels[last] if last < len(places) and classes[places[last - 1]] not in b"ijf" else base
        inside = [place for start, end in sequence for place in places[start:end]]
        resolved = _resolve_sequence(
            bytes([types[place] for place in inside]),
            level,
            b"R" if max(level, before) & 1 else b"L",
            b"R" if max(level, after) & 1 else b"L",
            {index: brackets[place] for index, place in enumerate(inside) if place in brackets} if brackets else {},
        )
        for index in range(len(inside)):
            levels[inside[index]] = resolved[index]
    for match in _REMOVED.finditer(classes):
        index = match.start()
        levels[index] = levels[index - 1] if index else base
    return bytes(levels)


def _resolve_sequence(types: bytes, level: int, before: bytes, after: bytes, brackets: dict[int, int]) -> bytes:
    """Levels of one isolating run sequence; `before` and `after` are the L or R at its ends (sos, eos)."""
    text = before + types + after
    if b"M" in text:
        text = _MARKS.sub(_join_marks, text)
    has_numbers = b"E" in text
    if has_numbers and b"A" in text:
        text = _AFTER_ARABIC.sub(_arabic_numbers, text)
    text = text.replace(b"A", b"R")
    if has_numbers:
        text = _EUROPEAN_SEPARATOR.sub(b"E", text)
        text = _TERMINATORS.sub(_european_numbers, text)
        text = _AFTER_LATIN.sub(_latin_numbers, text)
    if b"N" in text:
        text = _ARABIC_SEPARATOR.sub(b"N", text)
    text = text.translate(_NEUTRALS)
    if brackets:
        text = _resolve_brackets(text, types, level, brackets)
    if level & 1:
        text = _BETWEEN_LEFT.sub(_all_left, text)
        steps = bytes((level + 1, level, level, level + 1, level + 1))
    else:
        text = _BETWEEN_RIGHT.sub(_all_right, text)
        steps = bytes((level, level + 1, level, level + 2, level + 2))
    return text[1:-1].translate(bytes.maketrans(b"LROEN", steps))


def _join_marks(match: re.Match[bytes]) -> bytes:
    carrier = b"O" if match[1] in b"ijfp" else match[1]
    return match[1] + carrier * (len(match[0]) - 1)


def _arabic_numbers(match: re.Match[bytes]) -> bytes:
    return match[0].replace(b"E", b"N")


def _european_numbers(match: re.Match[bytes]) -> bytes:
    return b"E" * len(match[0])


def _latin_numbers(match: re.Match[bytes]) -> bytes:
    return match[0].replace(b"E", b"L")


def _all_left(match: re.Match[bytes]) -> bytes:
    return b"L" * len(match[0])


def _all_right(match: re.Match[bytes]) -> bytes:
    return b"R" * len(match[0])


def _resolve_brackets(text: bytes, types: bytes, level: int, brackets: dict[int, int]) -> bytes:
    """Give both brackets of a pair one direction (N0). `text` is one longer at both ends than `types`."""
    resolved = bytearray(text)
    own, other = (_RIGHT, _LEFT) if level & 1 else (_LEFT, _RIGHT)
    own_letter, other_letter = (82, 76) if level & 1 else (76, 82)  # R, L
    for opener, closer in _bracket_pairs(text, brackets):
        if own.search(resolved, opener, closer) is not None:
            letter = own_letter
        elif other.search(resolved, opener, closer) is None:
            continue
        else:
            left = resolved.rfind(b"L", 0, opener)
            right = max(resolved.rfind(b"R", 0, opener), resolved.rfind(b"E", 0, opener), resolved.rfind(b"N", 0, opener))
            outside = 76 if left > right else 82
            letter = other_letter if outside == other_letter else own_letter
        for bracket in (opener, closer):
            resolved[bracket] = letter
            following = bracket  # index in `types` of the character after the bracket
            while following < len(types) and types[following] == 77:  # M: marks on a bracket go with it
                resolved[following + 1] = letter
                following += 1
    return bytes(resolved)


def _bracket_pairs(text: bytes, brackets: dict[int, int]) -> list[tuple[int, int]]:
    """Indices in `text` of opening and closing bracket, in the order of the opening ones (BD16)."""
    pairs: list[tuple[int, int]] = []
    open_brackets: list[tuple[int, int]] = []  # index, pair number
    for index, pair in brackets.items():
        if text[index + 1] != 79:  # O: overridden ones are letters by now
            continue
        if pair > 0:
            if len(open_brackets) == MAX_OPENERS:
                break
            open_brackets.append((index + 1, pair))
            continue
        for depth in range(len(open_brackets) - 1, -1, -1):
            if open_brackets[depth][1] == -pair:
                pairs.append((open_brackets[depth][0], index + 1))
                del open_brackets[depth:]
                break
    pairs.sort()
    return pairs
