"""Elongation: words of one face drawn longer, by kashida, or shorter, by another form of a letter.

A kashida is tried by shaping the word again with a tatweel in it, never by putting a bar between two letters: in Amiri
letters have other shapes beside a tatweel, and one to seven tatweels are one curved stroke. Only that stroke is then
scaled to the very length. A join whose letters change so that the word would grow by more than the tatweel (a ligature
opens) is refused. What is read stays the text without tatweels: the stroke belongs to the letter before it.
"""

from collections.abc import Sequence

import msgspec

from fonts.face import Face
from fonts.library import Library
from fonts.runs import Word
from fonts.shaping import Form, shape_together
from layouts.typeset.joining_tables import DUAL, RIGHT
from layouts.typeset.kashida import PLAIN, TATWEEL, places

# What a join costs by its class: 1 is the author's own tatweel, 2 to 7 after the table in `kashida`.
COST_OF_CLASS = {1: 0.5, 2: 1.0, 3: 1.1, 4: 1.3, 5: 1.5, 6: 1.7, 7: 2.2}
RESHAPED = 1.3  # times: letters beside the tatweel change their shape
SHORT_WORD = 1.6  # times: a word of three letters
SHORT = 4  # letters
DEAREST = 2.9
WIDEST_JUMP = 0.05  # em that a word may grow or shrink by besides its tatweel
TRIES = 3  # joins of a word, or numbers of tatweels at one
TATWEELS = 7  # that a face may draw as one stroke
WIDEST_SCALE = 1.9  # of a stroke: composites of TrueType go to twice
NARROW_FORMS = ("ss01", "ss02")  # Amiri: a low beh, and letters set on the tail of jeem
SAMPLE = ("تجريبية", "اجتماع")  # words that have them there
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
    """A join of a word that may be stretched: before character `place`, at a cost."""

    place: int
    cost: float


def elongations(
    library: Library, face: Face, texts: Sequence[str], lang: str, *, every: bool = False
) -> list[tuple[Elongation, ...]]:
    """Where each of these words of this face may best be stretched, of equals the nearest to the word's end; or, with
    `every`, at which other joins too.

    The likeliest join of each is tried first, all words in one call; where it is refused the next one, up to TRIES.
    """
    joins = [sorted([(cost_of(text, kind), -place) for place, kind in places(text)]) for text in texts]
    found: list[tuple[Elongation, ...]] = [()] * len(texts)
    open_texts = [number for number, costs in enumerate(joins) if costs]
    for chance in range(TRIES):
        open_texts = [number for number in open_texts if joins[number][chance:] and joins[number][chance][0] <= DEAREST]
        tried = [with_tatweels(texts[number], -joins[number][chance][1], 1) for number in open_texts]
        following = []
        for number, form in zip(open_texts, shape_together(face, tried, lang)):
            cost, place = joins[number][chance]
            factor = reshaping(library.word(face, texts[number], True, lang), form, -place)
            if 0 < cost * factor <= DEAREST:
                found[number] += (Elongation(-place, cost * factor),)
            if every or not found[number]:
                following.append(number)
        open_texts = following
    return found


def cost_of(text: str, kind: int) -> float:
    """What a join of this class costs in this word; more than any may where it is of no class."""
    if kind >= PLAIN:
        return 2 * DEAREST
    letters = sum([character in DUAL or character in RIGHT for character in text])
    return COST_OF_CLASS[kind] * (SHORT_WORD if letters < SHORT else 1.0)


def reshaping(word: Word, form: Form, place: int) -> float:
    """How many times dearer a join is for what a tatweel does to the letters beside it; 0 refuses it."""
    glyphs, advances, clusters = form
    stroke = stroke_of(advances, clusters, place, 1)
    if stroke < 0 or abs(sum(advances) - advances[stroke] - word.width) > WIDEST_JUMP * word.face.upem:
        return 0.0
    return 1.0 if glyphs[:stroke] + glyphs[stroke + 1 :] == word.glyphs else RESHAPED


def with_tatweels(text: str, place: int, count: int) -> str:
    return text[:place] + TATWEEL * count + text[place:]


def stroke_of(advances: Sequence[int], clusters: Sequence[int], place: int, count: int) -> int:
    """The glyph that draws the tatweels put in before `place`; -1 where they are not one glyph of their own."""
    stroke = -1
    for glyph, cluster in enumerate(clusters):
        if place <= cluster < place + count:
            if stroke >= 0:
                return -1
            stroke = glyph
    return stroke if stroke >= 0 and advances[stroke] > 0 else -1


def strokes(library: Library, face: Face) -> tuple[int, ...]:
    """Widths in font units of the strokes that this face draws for one, two… tatweels; several where it curves them."""
    widths: list[int] = []
    for count in range(1, TATWEELS + 1):
        word = library.word(face, ONE_STROKE.format(TATWEEL * count), True, "ar")
        stroke = stroke_of(word.advances, word.clusters, 1, count)
        if stroke < 0:
            break
        widths.append(word.advances[stroke])
    return tuple(widths)


def elongated(library: Library, word: Word, place: int, units: int, own: Sequence[int], lang: str) -> Word:
    """The word grown by so many font units at this join; the same object for the same question.

    `own`: the strokes of its face.
    """
    key = (word.face, word.text, True, lang, (f"kashida {place} {units}",))
    longer = library.words.get(key)
    if longer is None:
        longer = library.words[key] = _elongated(library, word, place, units, own, lang)
    return longer


def _elongated(library: Library, word: Word, place: int, units: int, own: Sequence[int], lang: str) -> Word:
    counts = sorted(range(1, len(own) + 1), key=lambda count: abs(own[count - 1] - units))
    for count in (*counts[:TRIES], 1):
        shaped = library.word(word.face, with_tatweels(word.text, place, count), True, lang)
        stroke = stroke_of(shaped.advances, shaped.clusters, place, count)
        # Amiri draws three tatweels after some letters as a longer stroke set back over the letter.
        if stroke >= 0 and abs(shaped.width - shaped.advances[stroke] - word.width) <= WIDEST_JUMP * word.face.upem:
            break
    else:
        return word
    advances = list(shaped.advances)
    wanted = word.width + units - shaped.width + advances[stroke]
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


def savings(library: Library, face: Face, texts: Sequence[str], lang: str) -> list[int]:
    """Font units that each word is narrower by in narrow forms of its letters; 0 where that is too little to count."""
    least = LEAST_SAVED * face.upem
    found: list[int] = []
    for text, (_, advances, _) in zip(texts, shape_together(face, texts, lang, NARROW_FORMS)):
        saved = library.word(face, text, True, lang).width - sum(advances)
        found.append(saved if saved >= least else 0)
    return found


def has_narrow_forms(face: Face) -> bool:
    """Whether this face draws anything narrower when it is asked to."""
    return any(
        sum(narrow[1]) < sum(usual[1])
        for narrow, usual in zip(shape_together(face, SAMPLE, "ar", NARROW_FORMS), shape_together(face, SAMPLE, "ar"))
    )
