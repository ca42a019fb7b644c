"""Elongation: words of one face drawn longer, by kashida, or shorter, by another form of a letter.

A kashida is tried by shaping the word again with a tatweel in it, never by putting a bar between two letters: in Amiri
letters have other shapes beside a tatweel, and one to seven tatweels are one curved stroke. Only that stroke is then
scaled to the very length. A join whose letters change so that the word would grow by more than the tatweel (a ligature
opens) is refused. What is read stays the text without tatweels: the stroke belongs to the letter before it.

The word as it was tried, with one tatweel, is kept: a longer one is another stroke in the same letters wherever the
face is seen to do so beside these letters, and then nothing is shaped again.
"""

from collections.abc import Sequence

import msgspec

from fonts.face import Face
from fonts.library import Library
from fonts.runs import Word
from fonts.shaping import Form, shape_together
from layouts.typeset.joining_tables import DUAL, MARKS, RIGHT
from layouts.typeset.kashida import DEAREST, TATWEEL, TRIES, chances

RESHAPED = 1.3  # times: letters beside the tatweel change their shape
WIDEST_JUMP = 0.05  # em that a word may grow or shrink by besides its tatweel
TATWEELS = 7  # that a face may draw as one stroke
BEH, DAL = "\u0628", "\u062f"
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
    """A join of a word that may be stretched: before character `place`, at a cost; the word with one tatweel there."""

    place: int
    cost: float
    form: Form


def elongations(library: Library, face: Face, texts: Sequence[str], lang: str) -> list[Elongation | None]:
    """Where each of these words of this face may best be stretched, of equals the nearest to the word's end.

    The likeliest join of each is tried first, all words in one call; where it is refused the next one, up to TRIES.
    """
    found: list[Elongation | None] = [None] * len(texts)
    waiting = [(number, joins) for number, joins in enumerate(map(chances, texts)) if joins]
    chance = 0
    while waiting:
        asked = [(texts[number], -joins[chance][1], joins[chance][0]) for number, joins in waiting]
        for (number, _), answer in zip(waiting, tried(library, face, asked, lang)):
            found[number] = answer
        chance += 1
        waiting = [one for one in waiting if found[one[0]] is None and len(one[1]) > chance]
    return found


def tried(
    library: Library, face: Face, joins: Sequence[tuple[str, int, float]], lang: str
) -> list[Elongation | None]:
    """Words, each with a place and what a join there costs by its letters: what the face makes of it."""
    answers: list[Elongation | None] = []
    forms = shape_together(face, [text[:place] + TATWEEL + text[place:] for text, place, _ in joins], lang)
    for (text, place, cost), form in zip(joins, forms):
        cost *= reshaping(library.word(face, text, True, lang), form, place)
        answers.append(Elongation(place, cost, form) if 0 < cost <= DEAREST else None)
    return answers


def reshaping(word: Word, form: Form, place: int) -> float:
    """How many times dearer a join is for what a tatweel does to the letters beside it; 0 refuses it."""
    glyphs, advances, _, clusters = form
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


class Strokes:
    """What a face draws for one, two… tatweels: the glyph and its width in font units; several where it curves them."""

    def __init__(self, library: Library, face: Face) -> None:
        self.library = library
        self.face = face
        self.glyphs: list[int] = []
        self.widths: list[int] = []
        self.regular: dict[tuple[str, int], bool] = {}
        self.known: dict[int, tuple[int, ...]] = {}
        for count in range(1, TATWEELS + 1):
            word = library.word(face, ONE_STROKE.format(TATWEEL * count), True, "ar")
            stroke = stroke_of(word.advances, word.clusters, 1, count)
            if stroke < 0:
                break
            self.glyphs.append(word.glyphs[stroke])
            self.widths.append(word.advances[stroke])

    def nearest(self, units: int) -> tuple[int, ...]:
        """Numbers of tatweels to try, those first whose stroke is nearest to this width."""
        counts = self.known.get(units)
        if counts is None:
            near = sorted(range(1, len(self.widths) + 1), key=lambda count: abs(self.widths[count - 1] - units))
            counts = self.known[units] = (*near[:TRIES], 1)
        return counts

    def fits(self, text: str, place: int, count: int) -> bool:
        """Whether so many tatweels here are drawn as one is, with this stroke in its stead.

        Asked of the letters on either side, each by itself: what a face does farther off does not depend on how long
        the stroke is. Amiri sets three tatweels before a final alef otherwise, and all others alike.
        """
        if not MARKS.isdisjoint(text):
            return False
        before, after = text[place - 1], text[place]
        joined = place > 1 and text[place - 2] in DUAL
        goes_on = after in DUAL and text[place + 1 : place + 2] in DUAL | RIGHT
        return self.is_regular(f"{BEH if joined else ''}{before}{{}}{DAL}", count) and self.is_regular(
            f"{BEH}{{}}{after}{DAL if goes_on else ''}", count
        )

    def is_regular(self, sample: str, count: int) -> bool:
        """Whether a sample with so many tatweels is what it is with one, but for its stroke."""
        known = self.regular.get((sample, count))
        if known is None:
            place = sample.index("{")
            one, many = shape_together(
                self.face, [sample.format(TATWEEL), sample.format(TATWEEL * count)], "ar"
            )
            first, stroke = (stroke_of(form[1], form[3], place, n) for form, n in ((one, 1), (many, count)))
            known = self.regular[(sample, count)] = (
                first >= 0
                and one[0][first] == self.glyphs[0]
                and many[0] == changed(one[0], first, self.glyphs[count - 1])
                and many[1] == changed(one[1], first, self.widths[count - 1])
                and many[2] == one[2]
                and stroke == first
            )
        return known


def changed(values: tuple[int, ...], place: int, value: int) -> tuple[int, ...]:
    return (*values[:place], value, *values[place + 1 :])


def elongated(library: Library, word: Word, join: Elongation, units: int, own: Strokes, lang: str) -> Word:
    """The word grown by so many font units at this join; the same object for the same question.

    `own`: the strokes of its face.
    """
    key = (word.face, word.text, True, lang, (f"kashida {join.place} {units}",))
    longer = library.words.get(key)
    if longer is None:
        longer = library.words[key] = _elongated(library, word, join, units, own, lang)
    return longer


def _elongated(library: Library, word: Word, join: Elongation, units: int, own: Strokes, lang: str) -> Word:
    place = join.place
    glyphs, advances, offsets, clusters = join.form
    stroke, tatweels = clusters.index(place), 1
    for count in own.nearest(units):
        if count == 1:
            break
        if glyphs[stroke] == own.glyphs[0] and own.fits(word.text, place, count):
            glyphs = changed(glyphs, stroke, own.glyphs[count - 1])
            advances = changed(advances, stroke, own.widths[count - 1])
            break
        shaped = library.word(word.face, with_tatweels(word.text, place, count), True, lang)
        found = stroke_of(shaped.advances, shaped.clusters, place, count)
        # Amiri draws three tatweels before an alef as a longer stroke set back over the letter.
        if found >= 0 and abs(shaped.width - shaped.advances[found] - word.width) <= WIDEST_JUMP * word.face.upem:
            glyphs, advances, offsets, clusters = shaped.glyphs, shaped.advances, shaped.offsets, shaped.clusters
            stroke, tatweels = found, count
            break
    wanted = word.width + units - sum(advances) + advances[stroke]
    scale = wanted / advances[stroke]
    before = max([cluster for cluster in clusters if cluster < place], default=0)
    return Word(
        word.face,
        word.text,
        True,
        glyphs,
        changed(advances, stroke, wanted),
        offsets,
        tuple([
            cluster if cluster < place else cluster - tatweels if cluster >= place + tatweels else before
            for cluster in clusters
        ]),
        word.width + units,
        (stroke, scale),
    )  # fmt: skip


def savings(library: Library, face: Face, texts: Sequence[str], lang: str) -> list[int]:
    """Font units that each word is narrower by in narrow forms of its letters; 0 where that is too little to count."""
    least = LEAST_SAVED * face.upem
    found: list[int] = []
    for text, (_, advances, _, _) in zip(texts, shape_together(face, texts, lang, NARROW_FORMS)):
        saved = library.word(face, text, True, lang).width - sum(advances)
        found.append(saved if saved >= least else 0)
    return found


def has_narrow_forms(face: Face) -> bool:
    """Whether this face draws anything narrower when it is asked to."""
    return any(
        sum(narrow[1]) < sum(usual[1])
        for narrow, usual in zip(shape_together(face, SAMPLE, "ar", NARROW_FORMS), shape_together(face, SAMPLE, "ar"))
    )
