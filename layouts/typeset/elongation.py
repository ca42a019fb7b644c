"""Elongation: words of one face drawn longer, by kashida, or shorter, by another form of a letter.

A kashida is tried by shaping the word again with a tatweel in it, never by putting a bar between two letters: in Amiri
letters have other shapes beside a tatweel, and one to seven tatweels are one curved stroke. Only that stroke is then
scaled to the very length. A join whose letters change so that the word would grow by more than the tatweel (a ligature
opens) is refused. What is read stays the text without tatweels: the stroke belongs to the letter before it.

Where HarfBuzz says of a join that no shape looks over it, the word with a tatweel is known without shaping it: 3 of 4
words in Amiri. `strokes` draws the longer words.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from fonts.face import Face
from fonts.library import Library
from fonts.runs import Word
from fonts.shaping import Form, shape_together
from layouts.typeset.kashida import DEAREST, TATWEEL
from layouts.typeset.stretch_limits import MANY

RESHAPED = 1.3  # times: letters beside the tatweel change their shape
WIDEST_JUMP: Final = 0.05  # em that a word may grow or shrink by besides its tatweel
NARROW_FORMS = ("ss01", "ss02")  # Amiri: a low beh, and letters set on the tail of jeem
SAMPLE = ("تجريبية", "اجتماع")  # words that have them there
LEAST_SAVED = 0.04  # em


class Habit(msgspec.Struct, frozen=True):
    """How freely a style stretches its words: times the price of each, how many bands of joins (`prices.BANDS`), em of
    the longest, share of a line's words, and how many of them at most. Words of up to `short` letters are lengthened by
    no more than `longest_in_short` em: a stroke looks lost in them; `strictly`, even where the line is loose then."""

    price: float
    bands: int
    longest: float
    share: float
    most: int = MANY
    short: int = 3
    longest_in_short: float = 0.6
    strictly: bool = False


HABITS: dict[str, Habit] = {
    "light": Habit(3.2, 2, 0.4, 0.2),
    "newspaper": Habit(2.8, 3, 0.55, 0.7),
    # Large type on short lines, where a long stroke is an ornament, and a third one is a fashion.
    "headline": Habit(0.6, 3, 0.9, 0.75, most=2, short=4, longest_in_short=0.8, strictly=True),
}


class Elongation(msgspec.Struct, frozen=True):
    """A join of a word that may be stretched: before character `place`, at a cost; the word with one tatweel there, or
    nothing where that is the word as it is with a stroke put in."""

    place: int
    cost: float
    form: Form | None


def elongations(
    library: Library, face: Face, words: Sequence[tuple[str, Sequence[tuple[float, int]]]], lang: str
) -> list[Elongation | None]:
    """Where each of these words of this face, given with its `chances`, may best be stretched.

    The likeliest join of each is tried first, all words in one call; where it is refused the next one.
    """
    found: list[Elongation | None] = [None] * len(words)
    waiting = [number for number, (_, joins) in enumerate(words) if joins]
    chance = 0
    while waiting:
        asked = [(words[number][0], -words[number][1][chance][1], words[number][1][chance][0]) for number in waiting]
        for number, answer in zip(waiting, tried(library, face, asked, lang)):
            found[number] = answer
        chance += 1
        waiting = [number for number in waiting if found[number] is None and len(words[number][1]) > chance]
    return found


def tried(
    library: Library, face: Face, joins: Sequence[tuple[str, int, float]], lang: str, dearest: float = DEAREST
) -> list[Elongation | None]:
    """Words, each with a place and what a join there costs by its letters: what the face makes of it; nothing where it
    refuses, or the join turns out to be dearer than this."""
    answers: list[Elongation | None] = []
    forms = shape_together(face, [text[:place] + TATWEEL + text[place:] for text, place, _ in joins], lang)
    for (text, place, cost), form in zip(joins, forms):
        cost *= reshaping(library.word(face, text, True, lang), form, place)
        answers.append(Elongation(place, cost, form) if 0 < cost <= dearest else None)
    return answers


def reshaping(word: Word, form: Form, place: int) -> float:
    """How many times dearer a join is for what a tatweel does to the letters beside it; 0 refuses it."""
    glyphs, advances, _, clusters, _ = form
    stroke = stroke_of(advances, clusters, place, 1)
    if stroke < 0 or abs(sum(advances) - advances[stroke] - word.width) > WIDEST_JUMP * word.face.upem:
        return 0.0
    return 1.0 if glyphs[:stroke] + glyphs[stroke + 1 :] == word.glyphs else RESHAPED


def with_tatweels(text: str, place: int, count: int) -> str:
    return text[:place] + TATWEEL * count + text[place:]


def stroke_of(advances: Sequence[int], clusters: Sequence[int], place: int, count: int) -> int:
    """The glyph that draws the tatweels put in before `place`; -1 where they are not one glyph of their own."""
    if count == 1:
        stroke = clusters.index(place) if clusters.count(place) == 1 else -1
    else:
        found = [glyph for glyph, cluster in enumerate(clusters) if place <= cluster < place + count]
        stroke = found[0] if len(found) == 1 else -1
    return stroke if stroke >= 0 and advances[stroke] > 0 else -1


def savings(library: Library, face: Face, texts: Sequence[str], lang: str) -> list[int]:
    """Font units that each word is narrower by in narrow forms of its letters; 0 where that is too little to count."""
    least = LEAST_SAVED * face.upem
    found: list[int] = []
    for text, (_, advances, _, _, _) in zip(texts, shape_together(face, texts, lang, NARROW_FORMS)):
        saved = library.word(face, text, True, lang).width - sum(advances)
        found.append(saved if saved >= least else 0)
    return found


def has_narrow_forms(face: Face) -> bool:
    """Whether this face draws anything narrower when it is asked to."""
    return any(
        sum(narrow[1]) < sum(usual[1])
        for narrow, usual in zip(shape_together(face, SAMPLE, "ar", NARROW_FORMS), shape_together(face, SAMPLE, "ar"))
    )
