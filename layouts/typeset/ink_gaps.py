"""White between the ink of two lines, strip by strip of their words, where a vowel mark stands near the other line."""

from collections.abc import Sequence
from typing import Final

from fonts.ink import STRIPS, ink_box, strips
from fonts.runs import GlyphRun, Word
from layouts.memory import Memory
from layouts.model.characters import VOWELS

CLEAR: Final = 0.15  # points of white between two lines: less runs together on newsprint
OUTSIDE: Final = 0.5  # em that ink may stand out at the sides of a word
WORDS: Final = 20_000  # whose ink is remembered

Runs = tuple[GlyphRun, ...]
# Where a word has ink, strip by strip from the left: from and to where, how far down and how far up; in em.
Strip = tuple[float, float, float, float]
# From where to where across a word may have ink, whether it has a vowel mark (or all count), its run, its number there,
# its left edge. Words are not asked for their ink before it is needed: to look one up costs more than all of this.
Standing = tuple[float, float, bool, int, int, float]


class Silhouette:
    """The ink of a word, in em from its left edge and its baseline, y up, and whether it has a vowel mark.

    Few words stand near enough to another for their strips to be asked for, so these are worked out then.
    """

    def __init__(self, word: Word) -> None:
        self.word = word
        self.marked = VOWELS.search(word.text) is not None
        self.strips: list[Strip] | None = None
        self.rooms: dict[bool, int] = {}  # how far its marks can be moved, up or not, once somebody asked
        upem, pen, found = word.face.upem, 0, False
        left = right = low = high = 0.0
        offsets = word.offsets or ((0, 0),) * len(word.glyphs)
        for number, (glyph, advance, (dx, dy)) in enumerate(zip(word.glyphs, word.advances, offsets)):
            box = ink_box(word.face, glyph)
            if box is not None:
                along = word.stretch[1] if word.stretch is not None and word.stretch[0] == number else 1.0
                begin, end = pen + dx + box[0] * along, pen + dx + box[1] * along
                bottom, top = box[2] + dy, box[3] + dy
                left, right = (min(left, begin), max(right, end)) if found else (begin, end)
                low, high = (min(low, bottom), max(high, top)) if found else (bottom, top)
                found = True
            pen += advance
        edge = 1 / STRIPS if found else 0.0  # strips begin at the word's edge, not at a glyph's
        self.inked = found
        self.left, self.right, self.low, self.high = left / upem - edge, right / upem + edge, low / upem, high / upem

    @property
    def ink(self) -> list[Strip]:
        """Strip by strip from the left."""
        if self.strips is None:
            self.strips = ink_strips(self.word)
        return self.strips


class Placed:
    """A word's silhouette where it stands in its line, in points; `run` and `number` say which word of it."""

    def __init__(self, word: Word, ink: Silhouette, x: float, run: GlyphRun, place: tuple[int, int]) -> None:
        self.word, self.text, self.ink, self.x, self.size, self.rise = word, word.text, ink, x, run.size, run.rise
        self.run, self.number = place
        self.left, self.right = x + ink.left * run.size, x + ink.right * run.size
        self.low, self.high = run.rise + ink.low * run.size, run.rise + ink.high * run.size


Contact = tuple[float, Placed, Placed]  # white in points, the upper line's word, the lower line's


class Inks:
    """The ink of words, each looked at once."""

    def __init__(self) -> None:
        self.words: Memory[Word, Silhouette] = Memory(WORDS)

    def placed(self, runs: Runs, across: float, one: Standing) -> Placed | None:
        """A word of a line with its ink; None where it has none."""
        _, _, _, place, number, edge = one
        run = runs[place]
        word = run.words[number]
        ink = self.words.values.get(word)
        if ink is None:
            ink = Silhouette(word)
            self.words.put(word, ink)
        return Placed(word, ink, across + edge, run, (place, number)) if ink.inked else None

    def contacts(
        self, above: Runs, below: Runs, down: float, across: float, *, every: bool = False
    ) -> list[Contact]:
        """Words of two lines with less than CLEAR between them, one of each pair with a vowel mark, or of `every` pair.
        `down` and `across`: where the lower line's baseline begins from the upper one's."""
        uppers, lowers = standing(above, 0.0, every), standing(below, across, every)
        ink: dict[int, Placed | None] = {}  # of words of the upper line that were asked for
        found: list[Contact] = []
        first = 0
        for one in lowers:  # both from the left
            while first < len(uppers) and uppers[first][1] < one[0]:
                first += 1
            lower: Placed | None = None
            for number in range(first, len(uppers)):
                other = uppers[number]
                if other[0] > one[1]:
                    break
                if not (one[2] or other[2]):
                    continue
                if lower is None:
                    lower = self.placed(below, across, one)
                    if lower is None:
                        break
                if number not in ink:
                    ink[number] = self.placed(above, 0.0, other)
                upper = ink[number]
                if upper is None or upper.right < lower.left or upper.left > lower.right:
                    continue
                if down + upper.low - lower.high < CLEAR:
                    white = between(upper, lower, down)
                    if white < CLEAR:
                        found.append((white, upper, lower))
        return found


def standing(runs: Runs, across: float, every: bool) -> list[Standing]:
    """The words of a line from the left, each with the room that its ink may take."""
    found: list[Standing] = []
    for place, run in enumerate(runs):
        reach, scale = OUTSIDE * run.size, run.size / run.face.upem
        for number, (word, edge) in enumerate(zip(run.words, run.word_edges())):
            left, right = across + edge - reach, across + edge + word.width * scale + reach
            found.append((left, right, every or VOWELS.search(word.text) is not None, place, number, edge))
    return found


def between(upper: Placed, lower: Placed, down: float) -> float:
    """White between two words where it is least, in points; from CLEAR on it may be less than this."""
    least, first = down, 0
    ink = upper.ink.ink
    # into the upper word's em, so that strips are compared as they are
    scale, shift = lower.size / upper.size, (lower.x - upper.x) / upper.size
    for left, right, _, high in lower.ink.ink:
        top = lower.rise + high * lower.size
        if down + upper.low - top >= CLEAR:
            continue
        begin, end = left * scale + shift, right * scale + shift
        while first < len(ink) and ink[first][1] <= begin:
            first += 1
        for number in range(first, len(ink)):
            if ink[number][0] >= end:
                break
            least = min(least, down + upper.rise + ink[number][2] * upper.size - top)
    return least


def in_the_way(upper: Placed, lower: Placed, down: float) -> list[tuple[float, float]]:
    """Where the two touch when the lower one is moved to the right: from and to how many points, in their order."""
    hanging: list[tuple[float, float, float]] = []
    for left, right, low, _ in upper.ink.ink:
        foot = down + upper.rise + low * upper.size
        if foot - lower.high < CLEAR:
            hanging.append((upper.x + left * upper.size, upper.x + right * upper.size, foot))
    spans: list[tuple[float, float]] = []
    for left, right, _, high in lower.ink.ink:
        top = lower.rise + high * lower.size
        begin, end = lower.x + left * lower.size, lower.x + right * lower.size
        for from_x, to_x, foot in hanging:
            if foot - top < CLEAR:
                spans.append((from_x - end, to_x - begin))
    spans.sort()
    merged: list[tuple[float, float]] = []
    for start, stop in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(stop, merged[-1][1]))
        else:
            merged.append((start, stop))
    return merged


def ink_strips(word: Word) -> list[Strip]:
    """Where the word has ink."""
    upem = word.face.upem
    wide = upem / STRIPS
    offsets = word.offsets or ((0, 0),) * len(word.glyphs)
    edge: dict[int, tuple[float, float]] = {}
    pen = 0
    for number, (glyph, advance, (dx, dy)) in enumerate(zip(word.glyphs, word.advances, offsets)):
        at, along = pen + dx, 1.0
        if word.stretch is not None and word.stretch[0] == number:
            along = word.stretch[1]
        for strip, low, high in strips(word.face, glyph):
            first = int((at + strip * wide * along) // wide)
            last = int((at + (strip + 1) * wide * along) // wide)
            for place in range(first, last + 1):
                known = edge.get(place)
                bottom, top = low + dy, high + dy
                edge[place] = (min(bottom, known[0]), max(top, known[1])) if known else (bottom, top)
        pen += advance
    ink: Sequence[int] = sorted(edge)
    return [(n / STRIPS, (n + 1) / STRIPS, edge[n][0] / upem, edge[n][1] / upem) for n in ink]
