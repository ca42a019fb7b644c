"""Strokes: what a face draws for tatweels, and words drawn longer by just so much.

A word is known with one tatweel in it (`elongation`). A longer stroke in its stead is what shaping with more tatweels
gives, wherever the face is seen to do so beside the letters on either side; then nothing is shaped again. Elsewhere the
word is shaped with as many as are needed. Only the stroke is then scaled to the very length.

Plain lists and loops: mypyc compiles it as it stands.
"""

from typing import Final

from fonts.face import Face
from fonts.library import Library
from fonts.runs import Word
from fonts.shaping import Form, shape_together
from layouts.typeset.elongation import WIDEST_JUMP, Elongation, stroke_of, with_tatweels
from layouts.typeset.joining_tables import DUAL, MARKS, RIGHT
from layouts.typeset.kashida import TATWEEL, TRIES

TATWEELS: Final = 7  # that a face may draw as one stroke
WIDEST_SCALE: Final = 1.9  # of a stroke: composites of TrueType go to twice
BEH: Final = "\u0628"
DAL: Final = "\u062f"
ONE_STROKE: Final = BEH + "{}" + DAL
LETTERS: Final = "ئابتثجحخسشصضطظعغفقكلمنهىيآأإةدذرزؤو"  # of Arabic: looked at together
UNASKED: Final = 0
REGULAR: Final = 1
REFUSED: Final = 2
OTHERWISE: Final = 3
UNKNOWN: Final[Form] = ((), (), (), (), False)

# Glyphs, advances, offsets and clusters of a word.
Drawn = tuple[tuple[int, ...], tuple[int, ...], tuple[tuple[int, int], ...], tuple[int, ...]]


class Strokes:
    """What a face draws for one, two… tatweels: the glyph and its width in font units; several where it curves them."""

    def __init__(self, library: Library, face: Face) -> None:
        self.library = library
        self.face = face
        self.glyphs: list[int] = []
        self.widths: list[int] = []
        self.near: dict[int, list[int]] = {}
        self.ones: dict[str, Form] = {}  # samples with one tatweel
        self.judged: dict[tuple[str, int], int] = {}
        self.before: dict[tuple[str, bool, int], int] = {}  # the same, by the letter and whether it joins farther
        self.after: dict[tuple[str, bool, int], int] = {}
        self.known: dict[tuple[str, int, int], int] = {}
        for count in range(1, TATWEELS + 1):
            word = library.word(face, ONE_STROKE.format(TATWEEL * count), True, "ar")
            stroke = stroke_of(word.advances, word.clusters, 1, count)
            if stroke < 0:
                break
            self.glyphs.append(word.glyphs[stroke])
            self.widths.append(word.advances[stroke])

    def nearest(self, units: int) -> list[int]:
        """Numbers of tatweels to try, those first whose stroke is nearest to this width."""
        counts = self.near.get(units)
        if counts is None:
            apart = sorted([(abs(width - units), number + 1) for number, width in enumerate(self.widths)])
            counts = self.near[units] = [number for _, number in apart[:TRIES]] + [1]
        return counts

    def fits(self, text: str, place: int, count: int) -> int:
        """Whether so many tatweels here are drawn as one is, with this stroke in its stead: REGULAR; REFUSED where the
        face makes the word longer or shorter by more than the stroke; else the word has to be shaped: OTHERWISE.

        Asked of the letters on either side, each by itself: what a face does farther off does not depend on how long
        the stroke is. Amiri sets three tatweels before a final alef otherwise, and all others alike.
        """
        begin = place - 2 if place > 1 else 0
        key = (text[begin : place + 2], place - begin, count)
        known = self.known.get(key, UNASKED)
        if known == UNASKED:
            known = self.known[key] = self.ask(key[0], key[1], count)
        return known

    def ask(self, around: str, place: int, count: int) -> int:
        """The same of a join with nothing but two letters on either side."""
        if count > len(self.widths) or not MARKS.isdisjoint(around):
            return OTHERWISE
        before, after = around[place - 1], around[place]
        joined = place > 1 and around[place - 2] in DUAL
        following = around[place + 1 : place + 2]
        goes_on = after in DUAL and (following in DUAL or following in RIGHT)
        key = (before, joined, count)
        first = self.before.get(key, UNASKED)
        if first == UNASKED:
            first = self.before[key] = self.judge(sample_before(before, joined), count)
        key = (after, goes_on, count)
        second = self.after.get(key, UNASKED)
        if second == UNASKED:
            second = self.after[key] = self.judge(sample_after(after, goes_on), count)
        return first if second == REGULAR else second if first == REGULAR else OTHERWISE

    def judge(self, sample: str, count: int) -> int:
        """The same of a sample."""
        known = self.judged.get((sample, count), UNASKED)
        if known == UNASKED:
            self.look_at([sample] if (ONE_STROKE, count) in self.judged else [*samples(), sample], count)
            known = self.judged[(sample, count)]
        return known

    def look_at(self, samples: list[str], count: int) -> None:
        """Find out about these samples with so many tatweels."""
        new = [sample for sample in samples if sample not in self.ones]
        for sample, form in zip(new, shape_together(self.face, [one.format(TATWEEL) for one in new], "ar")):
            self.ones[sample] = form
        texts = [sample.format(TATWEEL * count) for sample in samples]
        forms = shape_together(self.face, texts, "ar") if count > 1 else [UNKNOWN] * len(samples)
        for sample, form in zip(samples, forms):
            place = sample.index("{")
            one = self.ones[sample]
            stroke = stroke_of(one[1], one[3], place, 1)
            found = OTHERWISE
            if stroke >= 0 and one[0][stroke] == self.glyphs[0] and one[1][stroke] == self.widths[0]:
                found = REGULAR if count == 1 else self.compare(one, form, place, count)
            self.judged[(sample, count)] = found

    def compare(self, one: Form, many: Form, place: int, count: int) -> int:
        """What a sample with many tatweels is beside the same with one."""
        first, stroke = stroke_of(one[1], one[3], place, 1), stroke_of(many[1], many[3], place, count)
        glyphs, widths = changed(one[0], first, self.glyphs[count - 1]), changed(one[1], first, self.widths[count - 1])
        if stroke == first and (many[0], many[1], many[2]) == (glyphs, widths, one[2]):
            return REGULAR
        apart = abs(sum(many[1]) - many[1][stroke] - sum(one[1]) + one[1][first])
        return REFUSED if stroke < 0 or apart > 2 * WIDEST_JUMP * self.face.upem else OTHERWISE


def sample_before(letter: str, joined: bool) -> str:
    """A word in which this letter has tatweels after it, another letter before it or none."""
    return (BEH if joined else "") + letter + "{}" + DAL


def sample_after(letter: str, goes_on: bool) -> str:
    """A word in which this letter has tatweels before it, another letter after it or none."""
    return BEH + "{}" + letter + (DAL if goes_on else "")


def samples() -> list[str]:
    """Those of all letters of Arabic."""
    found: list[str] = []
    for letter in LETTERS:
        found.append(sample_after(letter, False))
        if letter in DUAL:
            found += [sample_after(letter, True), sample_before(letter, False), sample_before(letter, True)]
    return list(dict.fromkeys(found))


def changed(values: tuple[int, ...], place: int, value: int) -> tuple[int, ...]:
    return values[:place] + (value,) + values[place + 1 :]


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
    place, form = join.place, join.form
    drawn = -1  # the glyph of a stroke of several tatweels
    for count in own.nearest(units):
        if count == 1:
            break
        fits = OTHERWISE
        if form is None or form[0][form[3].index(place)] == own.glyphs[0]:
            fits = own.fits(word.text, place, count)
        if fits == REFUSED:  # Amiri draws three tatweels before an alef as a longer stroke set back over the letter
            continue
        if fits == REGULAR:
            drawn = own.glyphs[count - 1]
            width = own.widths[count - 1]
            break
        shaped = library.word(word.face, with_tatweels(word.text, place, count), True, lang)
        found = stroke_of(shaped.advances, shaped.clusters, place, count)
        if found >= 0 and abs(shaped.width - shaped.advances[found] - word.width) <= WIDEST_JUMP * word.face.upem:
            full = (shaped.glyphs, shaped.advances, shaped.offsets, shaped.clusters)
            return scaled(word, full, (place, count), units)
    if form is not None:
        glyphs, advances, offsets, clusters, _ = form
        if drawn >= 0:
            stroke = clusters.index(place)
            glyphs, advances = changed(glyphs, stroke, drawn), changed(advances, stroke, width)
        return scaled(word, (glyphs, advances, offsets, clusters), (place, 1), units)
    if drawn < 0:
        drawn, width = own.glyphs[0], own.widths[0]
    return put_in(word, place, drawn, width, units)


def put_in(word: Word, place: int, stroke: int, width: int, units: int) -> Word:
    """The word as it is with a stroke of this natural width put in, drawn so wide that it grows by so many units."""
    clusters, offsets = word.clusters, word.offsets
    at = len(clusters)  # the stroke stands at the right of this letter and all after it
    while clusters[at - 1] < place:
        at -= 1
    before = 0
    for cluster in clusters:
        if before < cluster < place:
            before = cluster
    if offsets:
        offsets = offsets[:at] + ((0, 0),) + offsets[at:]
    return Word(
        word.face,
        word.text,
        True,
        word.glyphs[:at] + (stroke,) + word.glyphs[at:],
        word.advances[:at] + (units,) + word.advances[at:],
        offsets,
        clusters[:at] + (before,) + clusters[at:],
        word.width + units,
        (at, units / width),
    )


def scaled(word: Word, drawn: Drawn, tatweels: tuple[int, int], units: int) -> Word:
    """A word shaped with tatweels, so many before character `place`, their stroke drawn so wide that the word is longer
    than without by so many units."""
    place, count = tatweels
    glyphs, advances, offsets, clusters = drawn
    stroke = stroke_of(advances, clusters, place, count)
    wanted = word.width + units - sum(advances) + advances[stroke]
    return Word(
        word.face,
        word.text,
        True,
        glyphs,
        changed(advances, stroke, wanted),
        offsets,
        without_tatweels(clusters, place, count),
        word.width + units,
        (stroke, wanted / advances[stroke]),
    )


def without_tatweels(clusters: tuple[int, ...], place: int, count: int) -> tuple[int, ...]:
    """Clusters of a text without the tatweels that stand in it from `place` on: their stroke belongs to the letter
    before it."""
    before = 0
    for cluster in clusters:
        if before < cluster < place:
            before = cluster
    after = place + count
    return tuple([before if place <= one < after else one - count if one >= after else one for one in clusters])
