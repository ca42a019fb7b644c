"""Clearance: vowel marks kept clear of the neighbouring line, where a paragraph has one here and there.

What a typesetter would do, the least seen first. A mark is set nearer to its letter: faces set all marks at one
height, far above low letters. A word is moved a little to the side, the spaces of its line made unlike by a third at
most. The lines are broken otherwise, as nearly as good. What no way helps is told (`layouts.makeup.touching`).
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

import msgspec

from fonts.ink import STRIPS, strips
from fonts.library import Library
from fonts.runs import GlyphRun, Word
from layouts.model.characters import VOWELS
from layouts.typeset.galley import Line, Measure
from layouts.typeset.ink_gaps import CLEAR, Contact, Inks, Placed, Runs, in_the_way
from layouts.typeset.lines import Row
from layouts.typeset.optimum import Break

STEP: Final = 0.02  # em that a mark is moved by: few drawings, so that few are embedded
MOST: Final = 0.16  # em: further down a mark is seen to belong to another hand
KEPT: Final = 0.03  # em of white that stay between a mark and its own letters
# Shares of a space that those beside a word moved aside are changed by at most.
ASIDE: Final = (0.08, 0.16, 0.24, 0.32)
FEW: Final = 3  # words of a line, lines of a paragraph that touch: where more do, moving one of them helps nothing
TRIED: Final = 4  # times that a paragraph is broken otherwise
# How loose or tight the worst line may be in exchange, in natural spaces from one.
WORSE: Final = 0.8
REACH: Final = (2, 12)  # lines around one that touches whose ends are tried elsewhere, first few, then more
OFF: Final = 0.06  # em that a line may stand off the grid where nothing else helps: less than is seen beside a column

Rows = list[tuple[Row, Measure, bool] | None]
Broken = tuple[Rows, list[Break], list[Line]]
Spans = Sequence[tuple[float, float]]
Otherwise = Callable[[frozenset[Break]], Broken | None]


class Clearance:
    """Keeps the lines of one paragraph clear of each other."""

    def __init__(self, library: Library, inks: Inks, text: str, leading: float) -> None:
        self.library, self.inks, self.text, self.leading = library, inks, text, leading
        # What came of three lines that stand together: when the paragraph is broken otherwise most of them do again.
        self.known: dict[tuple[int, int, int], list[tuple[tuple[Line | None, Line, Line], bool, Line, Line]]] = {}

    def of(self, first: Broken, otherwise: Otherwise) -> Broken:
        """The paragraph's lines, kept clear. `otherwise`: the paragraph broken so that no line ends there, if it can
        be."""
        (rows, ends, lines), banned = first, frozenset[Break]()
        lines, left = self.mended(lines)
        kept, least = (rows, ends, lines), left
        for _ in range(TRIED):
            if not left or len(left) > FEW:
                break
            best: tuple[tuple[int, float], Broken, list[int], frozenset[Break]] | None = None
            allowed = max(WORSE, max([_strain(line) for line in lines[:-1]], default=0.0))
            seen: set[int] = set()
            for reach in REACH:
                around = {number + off for number in left for off in range(-reach, reach)} - seen
                seen |= around
                for at in sorted(number for number in around if 0 <= number < len(lines) - 1):
                    wanted = banned | {ends[at]}
                    other = otherwise(wanted)
                    if other is None or max([_strain(line) for line in other[2][:-1]], default=0.0) > allowed:
                        continue
                    mended, touching = self.mended(other[2])
                    price = (len(touching), sum([_strain(line) ** 2 for line in mended[:-1]]))
                    if best is None or price < best[0]:
                        best = (price, (other[0], other[1], mended), touching, wanted)
                if best is not None and best[0][0] < len(left):
                    break
            if best is None or best[0][0] > len(left):
                break
            _, (rows, ends, lines), left, banned = best  # as many that touch may be other ones, and lead on
            if len(left) < len(least):
                kept, least = (rows, ends, lines), left
        for number in least:
            self.part(kept[2], number)
        return kept

    def part(self, lines: list[Line], number: int) -> None:
        """Two lines that touch moved apart off the grid, where that is enough and leaves their neighbours room."""
        above, below = lines[number].runs, lines[number + 1].runs
        above, below = self.nearer(above, below, self.contacts(above, below))
        for up, down in ((0.0, 0.5), (0.5, 0.5), (0.5, 1.0), (1.0, 1.0)):
            pair = (_risen(above, up * OFF), _risen(below, -down * OFF))
            if self.contacts(*pair):
                continue
            over = lines[number - 1].runs if number else ()
            under = lines[number + 2].runs if number + 2 < len(lines) else ()
            if not self.inks.contacts(over, pair[0], self.leading, 0.0, every=True) and not self.inks.contacts(
                pair[1], under, self.leading, 0.0, every=True
            ):
                self.put(lines, number, pair)
                return

    def mended(self, lines: Sequence[Line]) -> tuple[list[Line], list[int]]:
        """The lines with marks and words moved, and the numbers of those that touch the next one all the same."""
        made, left = list(lines), list[int]()
        marked = [VOWELS.search(self.text, line.start, line.end) is not None for line in lines]
        for number in range(len(made) - 1):
            if (marked[number] or marked[number + 1]) and not self.mend_again(made, number):
                left.append(number)
        return made, left

    def mend_again(self, lines: list[Line], number: int) -> bool:
        """The same as `mend`, which is asked once about lines that are the very same."""
        over, above, below = lines[number - 1] if number else None, lines[number], lines[number + 1]
        known = self.known.setdefault((above.start, above.end, below.end), [])
        for (first, second, third), clear, upper, lower in known:
            if first is over and second is above and third is below:
                lines[number], lines[number + 1] = upper, lower
                return clear
        clear = self.mend(lines, number)
        known.append(((over, above, below), clear, lines[number], lines[number + 1]))
        return clear

    def mend(self, lines: list[Line], number: int) -> bool:
        """Keep a line and the next one apart, by changes of these two; whether they are."""
        above, below = lines[number].runs, lines[number + 1].runs
        found = self.contacts(above, below)
        if not found:
            return True
        moved = self.nearer(above, below, found)
        touching = self.contacts(*moved)
        if not touching:
            self.put(lines, number, moved)
            return True
        _, upper, lower = touching[0]
        spans = in_the_way(upper, lower, self.leading) if len(found) <= FEW else []
        for share in ASIDE if len(found) <= FEW else ():
            for pair in self.aside(moved, (upper, lower), spans, share):
                if not self.contacts(*pair) and self.still_clear(lines, number, pair):
                    self.put(lines, number, pair)
                    return True
        return False

    def put(self, lines: list[Line], number: int, pair: tuple[Runs, Runs]) -> None:
        for place, runs in enumerate(pair):
            if runs is not lines[number + place].runs:
                lines[number + place] = msgspec.structs.replace(lines[number + place], runs=runs)

    def contacts(self, above: Runs, below: Runs) -> list[Contact]:
        return self.inks.contacts(above, below, self.leading, 0.0)

    def still_clear(self, lines: list[Line], number: int, pair: tuple[Runs, Runs]) -> bool:
        """Whether the line above has not come to touch the one over it."""
        if number == 0 or pair[0] is lines[number].runs:
            return True
        over = lines[number - 1].runs
        return len(self.contacts(over, pair[0])) <= len(self.contacts(over, lines[number].runs))

    def nearer(self, above: Runs, below: Runs, found: Sequence[Contact]) -> tuple[Runs, Runs]:
        """Both lines with the marks that touch moved towards their letters, as far as it takes and they may."""
        for white, upper, lower in found:
            wanted = CLEAR - white
            if lower.ink.marked:
                below, gained = self.with_mark(below, lower, wanted, up=False)
                wanted -= gained
            if wanted > 0 and upper.ink.marked:
                above, _ = self.with_mark(above, upper, wanted, up=True)
        return above, below

    def with_mark(self, runs: Runs, placed: Placed, wanted: float, *, up: bool) -> tuple[Runs, float]:
        """The line with the marks of a word moved, and by how many points they were."""
        run = runs[placed.run]
        word = run.words[placed.number]
        rooms = placed.ink.rooms
        if up not in rooms:
            rooms[up] = room_of(word, up=up)
        steps = min(int(wanted / (STEP * run.size)) + 1, round(MOST / STEP), rooms[up])
        if steps <= 0:
            return runs, 0.0
        moved = nearer(self.library, word, steps, up=up)
        words = (*run.words[: placed.number], moved, *run.words[placed.number + 1 :])
        changed = msgspec.structs.replace(run, words=words)
        return (*runs[: placed.run], changed, *runs[placed.run + 1 :]), steps * STEP * run.size

    def aside(
        self, pair: tuple[Runs, Runs], words: tuple[Placed, Placed], spans: Spans, share: float
    ) -> Iterator[tuple[Runs, Runs]]:
        """Both lines with one word of either moved to either side, where that takes these two words apart."""
        (above, below), (upper, lower) = pair, words
        for side in (share, -share):
            for pivot, by in _shifts(below[lower.run], lower.number, side):
                if _parted(spans, by):
                    yield above, _moved(below, lower.run, pivot, side)
        for side in (share, -share):
            for pivot, by in _shifts(above[upper.run], upper.number, side):
                if _parted(spans, -by):
                    yield _moved(above, upper.run, pivot, side), below
        for side in (share, -share):
            for over, up_by in _shifts(above[upper.run], upper.number, side):
                for under, by in _shifts(below[lower.run], lower.number, -side):
                    if _parted(spans, by - up_by):
                        yield _moved(above, upper.run, over, side), _moved(below, lower.run, under, -side)


def _risen(runs: Runs, em: float) -> Runs:
    """The whole line this much higher."""
    if not em:
        return runs
    size = max(run.size for run in runs)
    return tuple([msgspec.structs.replace(run, rise=round(run.rise + em * size, 3)) for run in runs])


def _strain(line: Line) -> float:
    """How far the line's spaces are from natural ones."""
    return abs(line.looseness - 1.0)


def _parted(spans: Spans, aside: float) -> bool:
    """Whether two words are clear of each other once the lower one stands so much further right."""
    return all(not start < aside < stop for start, stop in spans)


def _shifts(run: GlyphRun, number: int, share: float) -> Iterator[tuple[int, float]]:
    """The words that can be moved aside for this one, itself or a neighbour, and by how many points it is."""
    last = len(run.words) - 1
    for pivot in (number, number - 1, number + 1):
        before, after = pivot, last - pivot
        if before >= 1 and after >= 1:
            by = share * run.gap * min(before, after)
            yield pivot, by * (number / before if number <= pivot else (last - number) / after)


def _moved(runs: Runs, place: int, pivot: int, share: float) -> Runs:
    """The line with a word and all between it and the ends moved aside: the spaces on one side of it grow, those on the
    other shrink, by this share of a space at most."""
    run = runs[place]
    before, after = pivot, len(run.words) - 1 - pivot
    by = share * run.gap * min(before, after)
    wide, narrow = run.gap + by / before, run.gap - by / after
    left = msgspec.structs.replace(
        run, words=run.words[: pivot + 1], starts=run.starts[: pivot + 1], gap=wide, spaced=True
    )
    x = left.x + left.width + narrow
    right = msgspec.structs.replace(
        run, words=run.words[pivot + 1 :], starts=run.starts[pivot + 1 :], gap=narrow, x=x
    )
    if run.rtl:  # in reading order the right one comes first
        left, right = msgspec.structs.replace(left, spaced=run.spaced), msgspec.structs.replace(right, spaced=True)
    return (*runs[:place], left, right, *runs[place + 1 :])


def marks_of(word: Word, *, up: bool) -> list[int]:
    """The glyphs that draw vowel marks under the letters, or over them."""
    found: list[int] = []
    for number, cluster in enumerate(word.clusters):
        if VOWELS.match(word.text[cluster]) is None or word.advances[number]:
            continue
        ink = strips(word.face, word.glyphs[number])
        rise = word.offsets[number][1] if word.offsets else 0
        if ink and (max(strip[2] for strip in ink) + rise <= 0) == up:
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
        for strip, low, high in strips(word.face, glyph):
            left = pen + dx + strip * wide
            into.append((left, left + wide, low + dy, high + dy))
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
