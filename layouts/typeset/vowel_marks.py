"""Vowel marks of a word set nearer to its letters: faces set all marks at one height, far above low letters."""

from typing import Final

import msgspec

from fonts.library import Library
from fonts.runs import Word
from layouts.model.characters import VOWELS
from layouts.typeset.ink_strips import EMPTY, STRIPS, Strips, strips

STEP: Final = 0.02  # em that a mark is moved by: few drawings, so that few are embedded
MOST: Final = 0.16  # em: further down a mark is seen to belong to another hand
KEPT: Final = 0.03  # em of white that stay between a mark and its own letters


def marks_of(word: Word, *, up: bool) -> list[int]:
    """The glyphs that draw vowel marks under the letters, or over them."""
    found: list[int] = []
    for number, cluster in enumerate(word.clusters):
        if VOWELS.match(word.text[cluster]) is None or word.advances[number]:
            continue
        ink: Strips = strips(word.face, word.glyphs[number])
        rise = word.offsets[number][1] if word.offsets else 0
        if ink.highs and (max(ink.highs) + rise <= 0) == up:
            found.append(number)
    return found


def room_of(word: Word, *, up: bool) -> int:
    """By how many steps the word's marks over its letters may come down, or those under them go up."""
    marks = marks_of(word, up=up)
    if not marks or word.stretch is not None:
        return 0
    key = set(marks)
    offsets = word.offsets or ((0, 0),) * len(word.glyphs)
    letters: list[tuple[float, float, float, float]] = []
    own: list[tuple[float, float, float, float]] = []
    wide = word.face.upem / STRIPS
    pen = 0
    for number, (glyph, advance, (dx, dy)) in enumerate(zip(word.glyphs, word.advances, offsets)):
        into = own if number in key else letters
        ink: Strips = strips(word.face, glyph)
        for place, low in enumerate(ink.lows):
            if low < EMPTY:
                left = pen + dx + (ink.first + place) * wide
                into.append((left, left + wide, low + dy, ink.highs[place] + dy))
        pen += advance
    room = float(word.face.upem)
    for left, right, low, high in own:
        for other_left, other_right, other_low, other_high in letters:
            if other_left < right and left < other_right:
                if up and other_high > low:
                    room = min(room, other_low - high)
                elif not up and other_low < high:
                    room = min(room, low - other_high)
    return int((room / word.face.upem - KEPT) / STEP + 1e-6)


def nearer(library: Library, word: Word, steps: int, *, up: bool) -> Word:
    """The word with its marks so many steps nearer to its letters; remembered by the library as its other words are."""
    # its offsets too: a word whose marks were moved already is another one
    drawn = repr((word.glyphs, word.advances, word.offsets))
    key = (word.face, word.text, word.rtl, "", (f"marks {'up' if up else 'down'} {steps}", drawn))
    known = library.words.get(key)
    if known is None:
        by = round(steps * STEP * word.face.upem) * (1 if up else -1)
        marks = set(marks_of(word, up=up))
        offsets = word.offsets or ((0, 0),) * len(word.glyphs)
        moved = tuple([(dx, dy + by) if n in marks else (dx, dy) for n, (dx, dy) in enumerate(offsets)])
        known = library.keep(key, msgspec.structs.replace(word, offsets=moved))
    return known
