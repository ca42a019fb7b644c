"""White between the ink of two lines, strip by strip of their words, where a vowel mark stands near the other line."""

from collections.abc import Collection
from typing import Final

from fonts.ink import ink_box
from fonts.runs import GlyphRun, Word
from layouts.memory import Memory
from layouts.model.characters import VOWELS
from layouts.typeset.ink_strips import STRIPS, Strips, ink_strips

CLEAR: Final = 0.15  # points of white between two lines: less runs together on newsprint
OUTSIDE: Final = 0.5  # em that ink may stand out at the sides of a word
WORDS: Final = 20_000  # whose ink is remembered
MANY: Final = 1_000  # pairs of words of two lines
LINES: Final = 200  # whose words are, as they stand: each is looked at with the line above and with the one below
AT_WORK: Final = 40  # of those, once they are set: the lines of a paragraph. Each holds ten kilobytes in small pieces

Runs = tuple[GlyphRun, ...]


class Silhouette:
    """The ink of a word, in em from its left edge and its baseline, y up, and whether it has a vowel mark.

    Few words stand near enough to another for their strips to be asked for, so these are worked out then.
    """

    def __init__(self, word: Word) -> None:
        self.word = word
        self.marked: bool = VOWELS.search(word.text) is not None
        self.strips: Strips | None = None
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
        self.span = (left - edge * upem, right + edge * upem)
        self.inked = found
        self.left: float = left / upem - edge
        self.right: float = right / upem + edge
        self.low: float = low / upem
        self.high: float = high / upem

    @property
    def ink(self) -> Strips:
        """Strip by strip from the left, in font units."""
        if self.strips is None:
            self.strips = ink_strips(self.word, *self.span)
        return self.strips


class Placed:
    """A word's silhouette where it stands in its line, in points; `run` and `number` say which word of it."""

    def __init__(self, word: Word, ink: Silhouette, x: float, run: GlyphRun, place: int, number: int) -> None:
        size: float = run.size
        em: float = run.em
        rise: float = run.rise
        self.word, self.ink, self.x, self.em, self.rise = word, ink, x, em, rise
        self.text: str = word.text
        self.run, self.number = place, number
        self.scale: float = size / word.face.upem
        self.left, self.right = x + ink.left * em, x + ink.right * em
        self.low, self.high = rise + ink.low * size, rise + ink.high * size


Contact = tuple[float, Placed, Placed]  # white in points, the upper line's word, the lower line's


class Standing:
    """The words of a line from the left, each with the room that its ink may take. Words are asked for their ink only
    when another word stands where it may be: to look one up costs more than all the rest."""

    def __init__(self, runs: Runs) -> None:
        self.runs = runs
        self.lefts: list[float] = []
        self.rights: list[float] = []
        self.edges: list[float] = []
        self.marked: list[bool] = []
        self.places: list[tuple[int, int]] = []  # which run, and which word of it
        self.asked: dict[int, Placed | None] = {}
        for place, run in enumerate(runs):
            size: float = run.size
            gap: float = run.gap
            x: float = run.x
            tracking: float = run.tracking
            reach, scale = OUTSIDE * size, run.em / run.face.upem
            for number, word in enumerate(run.words):
                width: float = word.width * scale
                self.lefts.append(x - reach)
                self.rights.append(x + width + reach)
                self.edges.append(x)
                self.marked.append(VOWELS.search(word.text) is not None)
                self.places.append((place, number))
                x += width + gap
                if tracking:
                    x += tracking * len(word.glyphs)


class Inks:
    """The ink of words, each looked at once."""

    def __init__(self) -> None:
        self.words: Memory[Word, Silhouette] = Memory(WORDS)
        self.lines: Memory[Runs, Standing] = Memory(LINES)

    def settle(self, words: int) -> None:
        """Keep the ink of so many words, the newest, and how the lines stood that were set last."""
        self.words.settle(words)
        self.lines.settle(AT_WORK)

    def forget(self, words: Collection[Word]) -> None:
        """Forget the ink of all words but these, and how lines stood."""
        self.words.forget(words.__contains__)
        self.lines.keep_newest(0)

    def standing(self, runs: Runs) -> Standing:
        known = self.lines.values.get(runs)
        if known is None:
            known = Standing(runs)
            self.lines.put(runs, known)
        return known

    def placed(self, line: Standing, one: int) -> Placed | None:
        """A word of a line with its ink; None where it has none."""
        if one in line.asked:
            return line.asked[one]
        place, number = line.places[one]
        run = line.runs[place]
        word = run.words[number]
        ink = self.words.values.get(word)
        if ink is None:
            ink = Silhouette(word)
            self.words.put(word, ink)
        found = Placed(word, ink, line.edges[one], run, place, number) if ink.inked else None
        line.asked[one] = found
        return found

    def contacts(
        self, above: Runs, below: Runs, down: float, across: float, *, every: bool = False, enough: int = MANY
    ) -> list[Contact]:
        """Words of two lines with less than CLEAR between them, one of each pair with a vowel mark, or of `every` pair;
        no more pairs than are `enough`. `down` and `across`: where the lower line's baseline begins from the upper
        one's."""
        upper_line, lower_line = self.standing(above), self.standing(below)
        lefts, rights, marked = upper_line.lefts, upper_line.rights, upper_line.marked
        found: list[Contact] = []
        if not every and True not in marked and True not in lower_line.marked:
            return found
        count, first = len(lefts), 0
        for number in range(len(lower_line.lefts)):  # both from the left
            left, right = lower_line.lefts[number] + across, lower_line.rights[number] + across
            all_of_them = every or lower_line.marked[number]
            while first < count and rights[first] < left:
                first += 1
            lower: Placed | None = None
            for other in range(first, count):
                if lefts[other] > right:
                    break
                if not (all_of_them or marked[other]):
                    continue
                if lower is None:
                    lower = self.placed(lower_line, number)
                    if lower is None:
                        break
                upper = self.placed(upper_line, other)
                if upper is None or upper.right < lower.left + across or upper.left > lower.right + across:
                    continue
                if down + upper.low - lower.high < CLEAR:
                    white = between(upper, lower, down, across)
                    if white < CLEAR:
                        found.append((white, upper, lower))
                        if len(found) == enough:
                            return found
        return found


def between(upper: Placed, lower: Placed, down: float, across: float) -> float:
    """White between two words where it is least, in points; from CLEAR on it may be less than this."""
    over, under = upper.ink.ink, lower.ink.ink
    lows, highs = over.lows, under.highs
    # in strips of the upper word, from its first one
    scale = lower.em / upper.em
    shift = (lower.x + across - upper.x) / upper.em * STRIPS + under.first * scale - over.first
    least, unit, foot = down, upper.scale, down + upper.rise
    near = down + upper.low - CLEAR - lower.rise
    count = len(lows)
    for place in range(len(highs)):
        high = highs[place] * lower.scale
        begin = place * scale + shift
        if high <= near or begin >= count:
            continue
        number, end = max(0, int(begin)), begin + scale
        while number < end and number < count:
            white = foot + lows[number] * unit - high - lower.rise
            if white < least:
                least = white
            number += 1
    return least


def in_the_way(upper: Placed, lower: Placed, down: float, most: float) -> list[tuple[float, float]]:
    """Where the two touch when the lower one is moved to the right by up to so many points, or to the left: from and to
    how many points, in their order."""
    over, under = upper.ink.ink, lower.ink.ink
    hanging: list[tuple[float, float, float]] = []
    wide = upper.em / STRIPS
    for place, low in enumerate(over.lows):
        foot = down + upper.rise + low * upper.scale
        if foot - lower.high < CLEAR:
            left = upper.x + (over.first + place) * wide
            hanging.append((left, left + wide, foot))
    spans: list[tuple[float, float]] = []
    wide = lower.em / STRIPS
    for place, high in enumerate(under.highs):
        top = lower.rise + high * lower.scale
        if down + upper.low - top >= CLEAR:
            continue
        begin = lower.x + (under.first + place) * wide
        end = begin + wide
        for from_x, to_x, foot in hanging:
            if foot - top < CLEAR and from_x - end < most and to_x - begin > -most:
                spans.append((from_x - end, to_x - begin))
    spans.sort()
    merged: list[tuple[float, float]] = []
    for start, stop in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(stop, merged[-1][1]))
        else:
            merged.append((start, stop))
    return merged
