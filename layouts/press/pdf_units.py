"""A shaped word in, codes that each mean one character out, in places and in an order that readers understand.

What a cluster of glyphs draws and what its characters are is made to match one to one: several glyphs of one character
(a skeleton and its dots, a letter with its vowel marks) become one composite glyph; where one drawing stands for
several right-to-left characters (lam-alef, a letter with its marks), the first of them draws it all and the others are
blanks that share its width. Why, see `layouts.press.reading`.
"""

import re
from collections.abc import Sequence
from typing import Final

from fonts.runs import Word
from fonts.truetype import Part
from layouts.press.pdf_fonts import Parts, ShownFace
from layouts.press.pieces import Piece, Unit
from layouts.press.reading import SOFT_HYPHEN, TATWEEL, kind, marks_around, needs_marks

# All in thousandths of an em. poppler begins a new word at a gap or a step back of more than 100, and where a character
# begins less than 100 from the last.
BLANK: Final = 110  # the width of a character that draws nothing
# Where the first of several marks stands, from the left edge: written first, a gap after what is before.
STEP: Final = 105
SLIVER: Final = 10  # its width
NEAR: Final = 20  # where the last of them stands, near enough to be no space, and the room for all but the first
ROOM: Final = 80
BESIDE: Final = 115  # where the letter begins that they stand on, less than 100 from the last mark
LEAST: Final = 20  # what is to be left of a letter's width
# The width of an RLM or LRM, and how far each is set back over what stands before, so that the next is near.
MARK: Final = 105
GAPE: Final = 25  # a wider gap within an Arabic word is bridged: beside a narrow letter poppler takes 30 for a space


def silent_tatweels(drawn: str, source: str) -> frozenset[int]:
    """Indices of the kashidas in `drawn` that the source does not have: the layout's own, which mean nothing.

    >>> sorted(silent_tatweels("محـمد", "محمد في"))
    [2]
    """
    at, silent = 0, set()
    for i, character in enumerate(drawn):
        if at < len(source) and source[at] == character:
            at += 1
        elif character == TATWEEL:
            silent.add(i)
        else:
            at += 1
    return frozenset(silent)


def pieces_of(shown: ShownFace, word: Word, text: str, silent: frozenset[int]) -> list[Piece]:
    """The codes of a word in the order in which they are painted.

    `text` is what the word means, character for character (not always what was shaped: a Dutch trema is dropped after
    a hyphen); characters at `silent` indices mean nothing.
    """
    units = _units(word, text, silent)
    pieces: list[Piece] = []
    if not word.rtl:
        for unit in units:
            pieces += _drawn(shown, unit, False)
        return pieces
    if shown.composes and _needs_room(text):
        units = _roomy(units, shown.face.upem / 1000)
    means = "".join([unit.text for unit in reversed(units)])
    marks = marks_around(means) if shown.composes and needs_marks(means) else None
    if marks:
        pieces += _reader_marks(shown, 0, marks[1])
    end = len(means)
    for unit in units:
        pieces += _drawn(shown, unit, True) if len(unit.text) < 2 else _shared(shown, unit)
        if marks:
            start = end - len(unit.text)
            pieces += _reader_marks(shown, (unit.x + unit.advance) * shown.scale, "".join(marks[0][start:end]))
            end = start
    return pieces


def _units(word: Word, text: str, silent: frozenset[int]) -> list[Unit]:
    """The word's units from left to right. What has no advance or no meaning joins the unit read before it."""
    glyphs, advances, clusters, offsets, stretch = (
        word.glyphs, word.advances, word.clusters, word.offsets, word.stretch,
    )  # fmt: skip
    last = len(glyphs) - 1
    groups: list[tuple[int, list[int]]] = []  # where each begins in the text, and its glyphs; in logical order
    highest, wide = -1, False
    for i in range(last, -1, -1) if word.rtl else range(last + 1):
        cluster, advance = clusters[i], advances[i]
        if groups and (not advance or not wide or cluster <= highest or cluster in silent):
            groups[-1][1].append(i)
            wide = wide or advance != 0
        else:
            groups.append((cluster if groups else 0, [i]))
            wide = advance != 0
        if cluster > highest:
            highest = cluster
    texts = [text[start:end] for (start, _), (end, _) in zip(groups, [*groups[1:], (len(text), [])])]
    if silent:
        texts = [
            "".join(character for j, character in enumerate(part, start) if j not in silent)
            for part, (start, _) in zip(texts, groups)
        ]
    if word.rtl:
        groups.reverse()
        texts.reverse()
    units, x = [], 0
    for (_, indices), meaning in zip(groups, texts):
        if len(indices) == 1:
            i = indices[0]
            right, up = offsets[i] if offsets else (0, 0)
            advance = advances[i]
            if stretch is not None and stretch[0] == i:
                units.append(Unit(x, ((glyphs[i], right, up, stretch[1]),), advance, meaning))
            else:
                units.append(Unit(x, ((glyphs[i], right, up),), advance, meaning))
            x += advance
            continue
        parts: list[Part] = []
        pen = 0
        for i in sorted(indices):
            right, up = offsets[i] if offsets else (0, 0)
            if stretch is not None and stretch[0] == i:
                parts.append((glyphs[i], pen + right, up, stretch[1]))
            else:
                parts.append((glyphs[i], pen + right, up))
            pen += advances[i]
        units.append(Unit(x, tuple(parts), pen, meaning))
        x += pen
    return units


def _needs_room(text: str) -> bool:
    """Whether two vowel marks stand in a row, as shadda and fatha do."""
    return _TWO_MARKS(text) is not None


_TWO_MARKS: Final = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]{2}").search


def _roomy(units: list[Unit], em: float) -> list[Unit]:
    """The units, those too narrow for their several marks joined with the letter read before, or else the one after.

    Units from left to right, read from right to left.
    """
    roomy = list(units)
    i = len(roomy) - 1
    while i >= 0 and len(roomy) > 1:
        if _is_crowded(roomy[i], em):
            at = i if i + 1 < len(roomy) else i - 1
            roomy[at : at + 2] = [_joined(roomy[at], roomy[at + 1])]
            i = min(i, len(roomy) - 1)
            if not _is_crowded(roomy[at], em):
                i = at - 1
        else:
            i -= 1
    return roomy


def _is_crowded(unit: Unit, em: float) -> bool:
    """Whether several marks in a row stand on a letter without room for a code each."""
    runs = _mark_runs(unit.text[1:])
    if all(len(run) < 2 for run in runs):
        return False
    return unit.advance - _room(unit, runs, em) < LEAST * em


def _room(unit: Unit, runs: list[str], em: float) -> float:
    """What blanks take of a unit's width."""
    blank = min(round(BLANK * em), unit.advance // len(unit.text))
    return sum(BESIDE * em if len(run) > 1 else blank for run in runs)


def _joined(left: Unit, right: Unit) -> Unit:
    """Two neighbours as one; the right one is read first."""
    moved: Parts = tuple((part[0], part[1] + left.advance, *part[2:]) for part in right.parts)
    return Unit(left.x, left.parts + moved, left.advance + right.advance, right.text + left.text)


def _drawn(shown: ShownFace, unit: Unit, rtl: bool) -> list[Piece]:
    """A unit drawn by one code where it can be."""
    scale, text = shown.scale, unit.text
    if text == SOFT_HYPHEN:
        text = "-"  # what poppler takes for a hyphen at a line's end, and leaves out; pdfium takes either
    glyph, right, up = unit.parts[0][:3]
    if len(unit.parts) == 1 and not up and len(unit.parts[0]) == 3:
        gap = max(right, unit.advance - right - shown.advance(glyph)) * scale
        if gap <= GAPE or not shown.composes or not rtl:
            return [Piece((unit.x + right) * scale, shown.code(glyph, text), shown.width(glyph), text)]
    if shown.composes:
        drawing = (unit.parts, unit.advance)
        return [Piece(unit.x * scale, shown.code(drawing, text), shown.width(drawing), text)]
    return _apart(shown, unit, text)


def _apart(shown: ShownFace, unit: Unit, text: str) -> list[Piece]:
    """A unit drawn glyph by glyph, for faces that take no composites. The first glyph means what is left over."""
    meanings: Sequence[str] = text[::-1] if len(text) <= len(unit.parts) else [text[::-1]]
    pieces = []
    for i, (glyph, right, up, *stretched) in enumerate(unit.parts):
        meaning = meanings[i] if i < len(meanings) else ""
        stretch = stretched[0] if stretched else 1.0
        x, rise, width = (unit.x + right) * shown.scale, up * shown.scale, shown.width(glyph) * stretch
        pieces.append(Piece(x, shown.code(glyph, meaning), width, meaning, rise, stretch))
    return pieces


def _shared(shown: ShownFace, unit: Unit) -> list[Piece]:
    """A right-to-left unit of several characters: blanks from the left, and the first character, which draws it all."""
    if not shown.composes:
        return _apart(shown, unit, unit.text)
    em = shown.face.upem / 1000
    drawing_one, others = unit.text[0], _mark_runs(unit.text[1:])
    blank = min(round(BLANK * em), unit.advance // len(unit.text))
    crowded = unit.advance - _room(unit, others, em) < LEAST * em
    x, pieces = 0, []
    for run in reversed(others):
        if len(run) > 1 and not crowded:
            # Written in reading order for pdfium, from right to left for poppler, which goes by place.
            share = round(ROOM / (len(run) - 1) * em)
            pieces.append(_blank(shown, unit.x + x + round(STEP * em), round(SLIVER * em), run[0]))
            for i, mark in enumerate(run[1:], 2):
                pieces.append(_blank(shown, unit.x + x + round(NEAR * em) + (len(run) - i) * share, share, mark))
            x += round(BESIDE * em)
            continue
        for mark in reversed(run):
            pieces.append(_blank(shown, unit.x + x, blank, mark))
            x += blank
    parts: Parts = tuple((part[0], part[1] - x, *part[2:]) for part in unit.parts)
    drawing = (parts, unit.advance - x)
    code = shown.code(drawing, drawing_one)
    return [*pieces, Piece((unit.x + x) * shown.scale, code, shown.width(drawing), drawing_one)]


def _mark_runs(text: str) -> list[str]:
    """The characters, those in a row that are marks on letters taken together.

    >>> _mark_runs("ّلَا")
    ['ّ', 'ل', 'َ', 'ا']
    """
    runs: list[str] = []
    for character in text:
        if runs and kind(character) == "M" == kind(runs[-1][-1]):
            runs[-1] += character
        else:
            runs.append(character)
    return runs


def _blank(shown: ShownFace, x: float, width: int, text: str) -> Piece:
    drawing: tuple[Parts, int] = ((), width)
    return Piece(x * shown.scale, shown.code(drawing, text), shown.width(drawing), text)


def _reader_marks(shown: ShownFace, x: float, marks: str) -> list[Piece]:
    """RLMs and LRMs (in logical order) that end at `x`, over what is painted there."""
    if not marks:
        return []
    width = round(MARK / shown.scale)
    left = x - len(marks) * width * shown.scale
    return [
        _blank(shown, (left + i * width * shown.scale) / shown.scale, width, mark)
        for i, mark in enumerate(reversed(marks))
    ]
