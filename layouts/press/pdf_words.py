"""A shaped word in, the inside of a TJ string out: codes, and moves between them.

Nearly every word is glyphs that stand one for one for characters, and is done in a few microseconds; the others go
through `layouts.press.pdf_units`.
"""

from typing import Final

from fonts.runs import Word
from layouts.press.pdf_fonts import Drawing, ShownFace
from layouts.press.pdf_units import GAPE, MARK
from layouts.press.pieces import Piece
from layouts.press.reading import SOFT_HYPHEN, TATWEEL, Marks, marks_around, needs_marks

SLACK: Final = 0.75  # thousandths of an em by which a glyph may stand off as widths are rounded: 0.007 pt in 9 pt type

RANGES: Final = tuple(tuple(range(length)) for length in range(64))
REVERSED: Final = tuple(indices[::-1] for indices in RANGES)


def simple_codes(shown: ShownFace, word: Word) -> str | None:
    """The inside of a TJ string for a word whose glyphs stand one for one for its characters; None for others."""
    glyphs, text, offsets = word.glyphs, word.text, word.offsets
    count = len(text)
    if len(glyphs) != count or count >= len(RANGES) or word.stretch:
        return None
    marks: Marks | None = None
    at_end = ""
    if word.rtl:
        if word.clusters != REVERSED[count] or TATWEEL in text:
            return None
        if needs_marks(text):
            if not shown.composes:
                return None
            marks = marks_around(text)
            if not any(marks[0]):
                at_end, marks = _marks_inside(shown, marks[1]), None
        text = text[::-1]
    elif word.clusters != RANGES[count] or SOFT_HYPHEN in text:
        return None
    try:
        natural = tuple(map(shown.advances.__getitem__, glyphs))
    except KeyError:
        natural = tuple(map(shown.advance, glyphs))
    if offsets or marks:
        codes = _one_by_one(shown, word, text, natural, marks)
        return codes and at_end + codes
    try:
        codes = "".join(map(shown.codes.__getitem__, zip(glyphs, text)))
    except KeyError:
        codes = "".join(map(shown.code, glyphs, text))
    if natural != word.advances or shown.scale != 1:
        codes = _kerned(shown, word, codes, natural)
    return codes and at_end + codes


def _kerned(shown: ShownFace, word: Word, codes: str, natural: tuple[int, ...]) -> str | None:
    """The codes with the moves that kerning asks for; None where it opens a gap in an Arabic word."""
    scale = shown.scale
    out, off, start, end = [], 0.0, 0, 0  # `off`: how far what follows has to be moved to the left
    for advance, width in zip(word.advances, natural):
        end += 2  # bytes a code
        if advance == width and scale == 1:
            continue
        off += round(width * scale) - advance * scale
        if word.rtl and (advance - width) * scale > GAPE:
            return None
        if off >= SLACK or off <= -SLACK:
            out.append(f"{codes[start:end]}){_number(off)}(")
            off, start = 0.0, end
    return "".join(out) + codes[start:]


def _one_by_one(
    shown: ShownFace, word: Word, text: str, natural: tuple[int, ...], marks: "Marks | None"
) -> str | None:
    """The codes of glyphs that are moved sideways or have RLMs and LRMs between them; None for any moved up or down.

    `text` is in the order drawn.
    """
    scale, rtl = shown.scale, word.rtl
    still = ((0, 0),) * len(text)
    out, off = [], 0.0
    if marks:
        out.append(_marks_inside(shown, marks[1]))
        before = marks[0][::-1]
    for i, (glyph, advance, width, character, (right, up)) in enumerate(
        zip(word.glyphs, word.advances, natural, text, word.offsets or still)
    ):
        if up or not advance:
            return None
        drawing: Drawing = glyph
        if rtl and shown.composes and (right * scale > GAPE or (advance - right - width) * scale > GAPE):
            drawing, right, width = (((glyph, right, 0),), advance), 0, advance
        off -= right * scale
        if off >= SLACK or off <= -SLACK:
            out.append(f"){_number(off)}(")
            off = 0.0
        out.append(shown.code(drawing, character))
        off += round(width * scale) - (advance - right) * scale
        if marks and before[i]:
            if off:
                out.append(f"){_number(off)}(")
                off = 0.0
            out.append(_marks_inside(shown, before[i]))
    if off >= SLACK or off <= -SLACK:
        out.append(f"){_number(off)}(")
    return "".join(out)


def _marks_inside(shown: ShownFace, marks: str) -> str:
    """RLMs and LRMs (in logical order) over the end of what is painted before, which change no place."""
    if not marks:
        return ""
    width = round(MARK / shown.scale)
    codes = "".join([shown.code(((), width), mark) for mark in reversed(marks)])
    return f"){round(width * shown.scale) * len(marks)}({codes}"


def tj_inside(pieces: list[Piece], width: float, size: float = 0.0) -> str:
    """The pieces as what stands between `[(` and `)]TJ`, moved where needed, ending at `width` from the left edge.

    `size` in points is needed where pieces rise (`rises`).
    """
    out, pen = [], 0.0
    for piece in pieces:
        if abs(piece.x - pen) >= SLACK:
            out.append(f"){_number(pen - piece.x)}(")
            pen = piece.x
        if piece.rise or piece.stretch != 1:
            rise, stretch = _number(piece.rise * size / 1000), _number(piece.stretch * 100)
            out.append(f")]TJ {rise} Ts {stretch} Tz[({piece.code})]TJ 0 Ts 100 Tz[(")
        else:
            out.append(piece.code)
        pen += piece.width
    if abs(width - pen) >= SLACK:
        out.append(f"){_number(pen - width)}(")
    return "".join(out)


def rises(pieces: list[Piece]) -> bool:
    """Whether the pieces are painted otherwise at another size."""
    return any(piece.rise or piece.stretch != 1 for piece in pieces)


def _number(value: float) -> str:
    """
    >>> _number(-12.0), _number(0.26)
    ('-12', '0.26')
    """
    return f"{round(value, 2):g}"
