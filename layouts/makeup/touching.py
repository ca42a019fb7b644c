"""Lines that touch the line above: real ink against real ink, where vowel marks stand on or under the letters.

Arabic with all its vowels reaches half as far again as plain text, and one mark on a tall letter may reach as far.
Whether two lines touch depends on what stands over what, so words that reach far enough are compared strip by strip.
"""

from collections.abc import Iterable, Sequence

from fonts.ink import STRIPS, strips
from fonts.runs import GlyphRun, Word
from layouts.display.items import Item, TextLine
from layouts.findings import Finding
from layouts.memory import Memory
from layouts.model.characters import VOWELS, is_vocalised

CLEAR = 0.15  # points of white between two lines: less runs together on newsprint
NEAR = 1.6  # of the leading: lines further apart have something else between them, or nothing to do with each other
SIGNS = ".,:;!?،؛؟«»()“”"
NAMED = 4  # words told in a finding
WORDS = 20_000  # whose ink is remembered
TEXTS = 4_000
SPARE = 100  # of each, remembered beyond those that an issue has

Runs = tuple[GlyphRun, ...]
LinePair = tuple[Runs, Runs, float, float]  # above and below, how far apart down and across
LineName = tuple[int, float, float]  # frame and place of the lower of two lines
Gap = tuple[float, str]  # points of white, and the word whose mark it is that has the least
Close = tuple[TextLine, TextLine, Gap]
# Where a word has ink, strip by strip from the left: from and to where, how far down and how far up; in em.
Strip = tuple[float, float, float, float]


class Silhouette:
    """The ink of a word, in em from its left edge and its baseline, y up, and whether it has a vowel mark."""

    def __init__(self, ink: list[Strip], marked: bool) -> None:
        self.ink, self.marked = ink, marked
        self.left = min([strip[0] for strip in ink], default=0.0)
        self.right = max([strip[1] for strip in ink], default=0.0)
        self.low = min([strip[2] for strip in ink], default=0.0)
        self.high = max([strip[3] for strip in ink], default=0.0)


class Placed:
    """A word's silhouette where it stands in its line, in points."""

    def __init__(self, word: Word, ink: Silhouette, x: float, size: float, rise: float) -> None:
        self.text, self.ink, self.x, self.size, self.rise = word.text, ink, x, size, rise
        self.left, self.right = x + ink.left * size, x + ink.right * size
        self.low, self.high = rise + ink.low * size, rise + ink.high * size


class Touching:
    """Looks for lines that touch, and remembers the words and the pairs of lines it has seen."""

    def __init__(self) -> None:
        self.words: Memory[Word, Silhouette] = Memory(WORDS)
        self.marks: Memory[str, tuple[int, ...]] = Memory(TEXTS)
        self.gaps: dict[int, dict[LineName, tuple[LinePair, Gap]]] = {}  # of the lines of each page as they stand
        self.near: dict[int, int] = {}  # words of those lines

    def settle(self, paragraphs: int, pages: int) -> None:
        """So much is set: words, texts and pages that past edits left behind are forgotten."""
        for index in [index for index in self.gaps if index >= pages]:
            del self.gaps[index], self.near[index]
        self.words.settle(SPARE + sum(self.near.values()))
        self.marks.settle(SPARE + paragraphs)

    def findings(self, items: Iterable[Item], index: int, folio: int) -> list[Finding]:
        """What touches on this page: one finding for each story, and for each of its styles written with all vowels."""
        alike: dict[tuple[str, str, bool], list[Close]] = {}
        for above, below, gap in self.close(items, index):
            throughout = is_vocalised(above.text) or is_vocalised(below.text)
            key = (below.story, below.role if throughout else "", throughout)
            alike.setdefault(key, []).append((above, below, gap))
        return [_lines(found, folio) if key[2] else _marks(found, folio) for key, found in alike.items()]

    def close(self, items: Iterable[Item], index: int = 0) -> list[Close]:
        """Neighbouring lines with less than CLEAR at a vowel mark, and how much there is; below zero they overlap."""
        columns: dict[tuple[int, float], list[TextLine]] = {}
        for item in items:
            if isinstance(item, TextLine) and item.rtl and item.kind == "text" and item.runs:
                columns.setdefault((item.frame, item.x), []).append(item)
        found: list[Close] = []
        before, gaps, near = self.gaps.get(index, {}), {}, 0
        for lines in columns.values():
            lines.sort(key=_height)
            marked = [self.is_marked(line) for line in lines]
            for number in range(len(lines) - 1):
                above, below = lines[number], lines[number + 1]
                if not marked[number] and not marked[number + 1]:
                    continue
                if below.y - above.y < NEAR * max(above.leading, below.leading):
                    name = (below.frame, below.x, below.y)
                    pair = (above.runs, below.runs, below.y - above.y, below.x - above.x)
                    known = before.get(name)
                    gap = known[1] if known is not None and known[0] == pair else self.gap(*pair)
                    gaps[name] = (pair, gap)
                    near += sum([len(run.words) for run in below.runs])
                    if gap[0] < CLEAR:
                        found.append((above, below, gap))
        self.gaps[index], self.near[index] = gaps, near
        return found

    def is_marked(self, line: TextLine) -> bool:
        """Whether a letter of the line has a vowel mark."""
        places = self.marks.values.get(line.text)
        if places is None:
            places = tuple([found.start() for found in VOWELS.finditer(line.text)])
            self.marks.put(line.text, places)
        for place in places:
            if place >= line.start:
                return place < line.end
        return False

    def gap(self, above: Runs, below: Runs, down: float, across: float) -> Gap:
        """White between two lines' ink where a mark leaves least of it; from CLEAR on it may be less than this."""
        uppers, lowers = self._placed(above, 0.0), self._placed(below, across)
        least, whose, first = down, "", 0
        for lower in lowers:  # both from the left
            while first < len(uppers) and uppers[first].right < lower.left:
                first += 1
            for number in range(first, len(uppers)):
                upper = uppers[number]
                if upper.left > lower.right:
                    break
                marked = upper.ink.marked or lower.ink.marked
                if marked and down + upper.low - lower.high < CLEAR:
                    white = _between(upper, lower, down)
                    if white < least:
                        least, whose = white, lower.text if lower.ink.marked else upper.text
        return least, whose

    def _placed(self, runs: Runs, across: float) -> list[Placed]:
        placed: list[Placed] = []
        for run in runs:
            for word, edge in zip(run.words, run.word_edges()):
                ink = self.words.values.get(word)
                if ink is None:
                    ink = silhouette(word)
                    self.words.put(word, ink)
                if ink.ink:
                    placed.append(Placed(word, ink, across + edge, run.size, run.rise))
        return placed


def _height(line: TextLine) -> float:
    return line.y


def _between(upper: Placed, lower: Placed, down: float) -> float:
    """White between two words where it is least, in points."""
    least, first = down, 0
    ink = upper.ink.ink
    # into the upper word's em, so that strips are compared as they are
    scale, shift = lower.size / upper.size, (lower.x - upper.x) / upper.size
    for left, right, _, high in lower.ink.ink:
        begin, end = left * scale + shift, right * scale + shift
        while first < len(ink) and ink[first][1] <= begin:
            first += 1
        top = lower.rise + high * lower.size
        for number in range(first, len(ink)):
            if ink[number][0] >= end:
                break
            least = min(least, down + upper.rise + ink[number][2] * upper.size - top)
    return least


def silhouette(word: Word) -> Silhouette:
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
    shape = [(n / STRIPS, (n + 1) / STRIPS, edge[n][0] / upem, edge[n][1] / upem) for n in ink]
    return Silhouette(shape, VOWELS.search(word.text) is not None)


def _lines(found: Sequence[Close], folio: int) -> Finding:
    """Text with all its vowels has too little room between its lines."""
    below, least = found[0][1], min([gap[0] for _, _, gap in found])
    lines = "1 line touches" if len(found) == 1 else f"{len(found)} lines touch"
    return Finding(
        severity="warning",
        code="lines-touch",
        message=f"{lines} the line above in “{below.story}”, style {below.role}: {CLEAR - least:.1f} pt are wanting",
        advice=f"give style {below.role} a larger `vocalised`, or a smaller size",
        page=folio,
        story=below.story,
        frame=below.frame,
    )


def _marks(found: Sequence[Close], folio: int) -> Finding:
    """A mark here and there, in text without vowels: no room is made for it, since its line stands on the grid."""
    below = found[0][1]
    words = list(dict.fromkeys([gap[1].strip(SIGNS) for _, _, gap in found]))
    named = ", ".join([f"“{word}”" for word in words[:NAMED]])
    named += f" and {len(words) - NAMED} more" if len(words) > NAMED else ""
    meet = "1 vowel mark meets" if len(found) == 1 else f"{len(found)} vowel marks meet"
    return Finding(
        severity="note",
        code="mark-touches",
        message=f"{meet} the line above or below in “{below.story}”: {named}",
        advice="leave the mark out, or change a word so that the lines break elsewhere",
        page=folio,
        story=below.story,
        frame=below.frame,
    )
