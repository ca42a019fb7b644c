"""Levels of a paragraph by the P, X, W, N and I rules of UAX #9: one class letter a character in, levels out.

The W, N and I rules are substitutions on a string of class letters, which run at the speed of `re` and not of Python
loops. Only the explicit marks and the brackets are walked one by one. No pattern here takes more than linear time.

Letters: L R, A (AL), E (EN), N (AN), s (ES), t (ET), c (CS), M (NSM), b (BN), P (B), S, W (WS), O (ON);
explicit: 1 LRE, 2 RLE, 3 LRO, 4 RLO, 0 PDF; isolates: i LRI, j RLI, f FSI, p PDI.
"""

import re
from typing import Final

MAX_DEPTH: Final = 125  # BD2
MAX_OPENERS: Final = 63  # BD16

# The lowest levels by themselves: `re` repeats one byte ten times faster than a back reference.
EQUAL_LEVELS: Final = re.compile(rb"\x00+|\x01+|\x02+|\x03+|(.)\1*", re.DOTALL)
_PARTS: Final = re.compile(rb"[^P]*P?")
_REMOVED: Final = re.compile(rb"[b01234]")  # X9
_KEPT: Final = re.compile(rb"[^b01234]+")
_EXPLICIT: Final = re.compile(rb"[01234ijfpP]")
_ISOLATES: Final = re.compile(rb"[ijfp]")
_STRONG_OR_ISOLATE: Final = re.compile(rb"[LRAijf]")

_MARKS: Final = re.compile(rb"([^M])M+")  # W1
_AFTER_ARABIC: Final = re.compile(rb"A[^LR]*")  # W2
_EUROPEAN_SEPARATOR: Final = re.compile(rb"E[sc](?=E)")  # W4
_ARABIC_SEPARATOR: Final = re.compile(rb"Nc(?=N)")  # W4
_TERMINATORS: Final = re.compile(rb"[tE]+")  # W5
_AFTER_LATIN: Final = re.compile(rb"L[^R]*")  # W7
_NEUTRALS: Final = bytes.maketrans(b"stcPSWijfp", b"OOOOOOOOOO")  # W6, and NI of the N rules
_BETWEEN_LEFT: Final = re.compile(rb"LO+(?=L)")  # N1
_BETWEEN_RIGHT: Final = re.compile(rb"([REN])O+(?=[REN])")  # N1
_LEFT: Final = re.compile(rb"L")
_RIGHT: Final = re.compile(rb"[REN]")  # N0: numbers count as R


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
    if _REMOVED.search(classes) is None:
        return base, _resolve_runs(classes, types, levels, base, matching, brackets)
    places = [place for match in _KEPT.finditer(classes) for place in range(match.start(), match.end())]
    index_of = {place: index for index, place in enumerate(places)}
    kept_levels = _resolve_runs(
        bytes([classes[place] for place in places]),
        bytearray([types[place] for place in places]),
        bytearray([levels[place] for place in places]),
        base,
        {index_of[opener]: index_of[closer] for opener, closer in matching.items()},
        {index_of[place]: pair for place, pair in brackets.items()},
    )
    for place in range(len(classes)):
        if place in index_of:
            levels[place] = kept_levels[index_of[place]]
        else:
            levels[place] = levels[place - 1] if place else base
    return base, bytes(levels)


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
    """Resolve every isolating run sequence (X10) of characters of which X9 has removed none."""
    waiting: dict[int, list[tuple[int, int]]] = {}  # index of a PDI -> the sequence that goes on there
    sequences: list[list[tuple[int, int]]] = []
    for match in EQUAL_LEVELS.finditer(levels):
        start, end = match.span()
        sequence = waiting.pop(start, [])
        if not sequence:
            sequences.append(sequence)
        sequence.append((start, end))
        if end - 1 in matching:
            waiting[matching[end - 1]] = sequence
    resolved = bytearray(len(levels))
    for sequence in sequences:
        first, last = sequence[0][0], sequence[-1][1]
        level = levels[first]
        before = levels[first - 1] if first else base
        after = levels[last] if last < len(levels) and classes[last - 1] not in b"ijf" else base
        result = _resolve_sequence(
            b"".join([types[start:end] for start, end in sequence]),
            level,
            b"R" if max(level, before) & 1 else b"L",
            b"R" if max(level, after) & 1 else b"L",
            _brackets_within(sequence, brackets) if brackets else brackets,
        )
        done = 0
        for start, end in sequence:
            resolved[start:end] = result[done : done + end - start]
            done += end - start
    return bytes(resolved)


def _brackets_within(sequence: list[tuple[int, int]], brackets: dict[int, int]) -> dict[int, int]:
    """Those brackets that stand in the sequence, by their index in it."""
    inside: dict[int, int] = {}
    done = 0
    for start, end in sequence:
        for index, pair in brackets.items():
            if start <= index < end:
                inside[done + index - start] = pair
        done += end - start
    return inside


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
        text = _EUROPEAN_SEPARATOR.sub(b"EE", text)
        if b"t" in text:
            text = _TERMINATORS.sub(_terminated_numbers, text)
        text = _AFTER_LATIN.sub(_latin_numbers, text)
    if b"N" in text:
        text = _ARABIC_SEPARATOR.sub(b"NN", text)
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


def _terminated_numbers(match: re.Match[bytes]) -> bytes:
    return b"E" * len(match[0]) if b"E" in match[0] else match[0]


def _latin_numbers(match: re.Match[bytes]) -> bytes:
    return match[0].replace(b"E", b"L")


def _all_left(match: re.Match[bytes]) -> bytes:
    return b"L" * len(match[0])


def _all_right(match: re.Match[bytes]) -> bytes:
    return match[1] + b"R" * (len(match[0]) - 1)


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
            right = max([resolved.rfind(strong, 0, opener) for strong in (b"R", b"E", b"N")])
            letter = other_letter if (left > right) == (other_letter == 76) else own_letter
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
