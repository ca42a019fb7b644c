"""Elongation: words of one face drawn longer, by kashida, or shorter, by another form of a letter.

A kashida is tried by shaping the word again with a tatweel in it, never by putting a bar between two letters: in Amiri
letters have other shapes beside a tatweel, and one to seven tatweels are one curved stroke. Only that stroke is then
scaled to the very length. A join whose letters change so that the word would grow by more than the tatweel (a ligature
opens) is refused. What is read stays the text without tatweels: the stroke belongs to the letter before it.
"""

import msgspec

from fonts.face import Face
from fonts.library import Library
from fonts.runs import Word
from layouts.typeset.joining_tables import DUAL, RIGHT
from layouts.typeset.kashida import PLAIN, TATWEEL, places

# What a join costs by its class: 1 is the author's own tatweel, 2 to 7 after the table in `kashida`.
COST_OF_CLASS = {1: 0.5, 2: 1.0, 3: 1.1, 4: 1.3, 5: 1.5, 6: 1.7, 7: 2.2}
RESHAPED = 1.3  # times: letters beside the tatweel change their shape
SHORT_WORD = 1.6  # times: a word of three letters
SHORT = 4  # letters
DEAREST = 2.9
WIDEST_JUMP = 0.05  # em that a word may grow or shrink by besides its tatweel
TATWEELS = 7  # that a face may draw as one stroke
WIDEST_SCALE = 1.9  # of a stroke: composites of TrueType go to twice
NARROW_FORMS = (("ss01",), ("ss02",))  # Amiri: a low beh, and letters set on the tail of jeem
LEAST_SAVED = 0.04  # em
ONE_STROKE = "\u0628{}\u062f"  # beh, tatweels, dal


class Habit(msgspec.Struct, frozen=True):
    """How freely a style stretches its words: times the price of each, how many bands of joins (`prices.BANDS`), em of
    the longest, and share of a line's words."""

    price: float
    bands: int
    longest: float
    share: float


HABITS: dict[str, Habit] = {
    "light": Habit(1.6, 2, 0.4, 0.2),
    "newspaper": Habit(1.0, 3, 0.55, 0.5),
    "headline": Habit(0.6, 3, 0.9, 0.5),  # large type on short lines, where a long stroke is an ornament
}


class Elongation(msgspec.Struct, frozen=True):
    """A join of a word that may be stretched: before character `place`, at a cost. `jump` in font units: what the word
    grows by besides the tatweel."""

    place: int
    cost: float
    jump: int


def elongations(library: Library, face: Face, text: str, lang: str) -> tuple[Elongation, ...]:
    """Where this word of this face may be stretched, the cheapest first; of equals the nearest to the word's end."""
    found: list[Elongation] = []
    letters = sum([character in DUAL or character in RIGHT for character in text])
    word: Word | None = None
    for place, kind in places(text):
        if kind >= PLAIN:
            continue
        word = word or library.word(face, text, True, lang)
        longer = library.word(face, with_tatweels(text, place, 1), True, lang)
        stroke = stroke_of(longer, place, 1)
        if stroke < 0:
            continue
        jump = longer.width - longer.advances[stroke] - word.width
        if abs(jump) > WIDEST_JUMP * face.upem:
            continue
        cost = COST_OF_CLASS[kind]
        if (*longer.glyphs[:stroke], *longer.glyphs[stroke + 1 :]) != word.glyphs:
            cost *= RESHAPED
        if letters < SHORT:
            cost *= SHORT_WORD
        if cost <= DEAREST:
            found.append(Elongation(place, cost, jump))
    return tuple(sorted(found, key=lambda one: (one.cost, -one.place)))


def with_tatweels(text: str, place: int, count: int) -> str:
    return text[:place] + TATWEEL * count + text[place:]


def stroke_of(word: Word, place: int, count: int) -> int:
    """The glyph that draws the tatweels put in before `place`; -1 where they are not one glyph of their own."""
    found = [glyph for glyph, cluster in enumerate(word.clusters) if place <= cluster < place + count]
    return found[0] if len(found) == 1 and word.advances[found[0]] > 0 else -1


def strokes(library: Library, face: Face) -> tuple[int, ...]:
    """Widths in font units of the strokes that this face draws for one, two… tatweels; several where it curves them."""
    widths: list[int] = []
    for count in range(1, TATWEELS + 1):
        word = library.word(face, ONE_STROKE.format(TATWEEL * count), True, "ar")
        stroke = stroke_of(word, 1, count)
        if stroke < 0:
            break
        widths.append(word.advances[stroke])
    return tuple(widths)


def elongated(library: Library, word: Word, where: Elongation, units: int, lang: str) -> Word:
    """The word grown by so many font units at this join; the same object for the same question."""
    key = (word.face, word.text, True, lang, (f"kashida {where.place} {units}",))
    longer = library.words.get(key)
    if longer is None:
        longer = library.words[key] = _elongated(library, word, where, units, lang)
    return longer


def _elongated(library: Library, word: Word, where: Elongation, units: int, lang: str) -> Word:
    place, wanted = where.place, units - where.jump
    own = strokes(library, word.face)
    count = min(range(len(own)), key=lambda number: abs(own[number] - wanted), default=0) + 1
    while True:
        shaped = library.word(word.face, with_tatweels(word.text, place, count), True, lang)
        stroke = stroke_of(shaped, place, count)
        if stroke >= 0:
            break
        if count == 1:
            return word
        count = 1
    advances = list(shaped.advances)
    scale = wanted / advances[stroke]
    advances[stroke] = wanted
    before = max([cluster for cluster in shaped.clusters if cluster < place], default=0)
    clusters = [
        cluster if cluster < place else cluster - count if cluster >= place + count else before
        for cluster in shaped.clusters
    ]
    return msgspec.structs.replace(
        shaped,
        text=word.text,
        advances=tuple(advances),
        clusters=tuple(clusters),
        width=sum(advances),
        stretch=(stroke, scale),
    )


def narrowed(library: Library, face: Face, text: str, lang: str) -> Word | None:
    """The word in its narrowest form that this face has beside the usual one; None where none saves enough to count."""
    usual = library.word(face, text, True, lang)
    best: Word | None = None
    for features in NARROW_FORMS:
        other = library.word(face, text, True, lang, features)
        if other.width < (best or usual).width and other.width <= usual.width - LEAST_SAVED * face.upem:
            best = other
    return best
