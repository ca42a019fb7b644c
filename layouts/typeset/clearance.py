"""Clearance: vowel marks kept clear of the neighbouring line, where a paragraph has one here and there.

What a typesetter would do, the least seen first. A mark is set nearer to its letter (`vowel_marks`). A word is moved a
little to the side, the spaces of its line made unlike by a third at most (`moving_aside`). Both lines leave the grid by
a tenth of a millimetre. The lines are broken otherwise, as nearly as good; last, they leave the grid by twice as much.
Where no way helps the paragraph is led further apart (`leadings`), as text with all its vowels is.
"""

from collections.abc import Callable, Sequence
from heapq import heappop, heappush
from math import ceil
from typing import Final

import msgspec

from fonts.library import Library
from layouts.model.characters import VOWELS
from layouts.model.story import Direction
from layouts.model.styles import ParagraphStyle
from layouts.typeset.galley import Line, Measure
from layouts.typeset.ink_gaps import CLEAR, MANY, Contact, Inks, Placed, Runs, in_the_way
from layouts.typeset.lines import Row
from layouts.typeset.moving_aside import aside
from layouts.typeset.optimum import Break
from layouts.typeset.vowel_marks import MOST, STEP, nearer, room_of

# Shares of a space that those beside a word moved aside are changed by at most.
ASIDE: Final = (0.08, 0.16, 0.24, 0.32)
FEW: Final = 3  # words of a line, lines of a paragraph that touch: where more do, moving one of them helps nothing
LEFT: Final = 2  # lines of a paragraph that still do: where it is more, it is not broken otherwise
UNSEEN: Final = 0.03  # em that a line may stand off the grid: at 9 points a tenth of a millimetre
OFF: Final = 0.06  # the same where nothing else helps: less than is seen beside a column
TRIED: Final = 6  # ways to break a paragraph otherwise that are set, the cheapest first
# How loose or tight the worst line may be in exchange, in natural spaces from one.
WORSE: Final = 0.8
# The same, and LEFT, where that was not enough: 14 of 1,043 paragraphs of news touched without, 5 with these.
TRIED_AT_LAST: Final = 40
WORSE_AT_LAST: Final = 1.0
LEFT_AT_LAST: Final = 5
# Rows that so many lines take then, where a line takes one: they meet the baseline grid again.
LED_APART: Final = (4 / 3, 3 / 2, 5 / 3, 2.0, 5 / 2, 3.0, 4.0)

Rows = list[tuple[Row, Measure, bool] | None]
Way = tuple[float, Rows, list[Break]]  # a paragraph broken into rows: its price, and where they end
Broken = tuple[Rows, list[Break], list[Line]]
# How many lines touch in the one that this differs from, its price, which one it was; and where no line ends in it.
Candidate = tuple[int, float, int, tuple[frozenset[Break], Way]]
Search = Callable[[frozenset[Break]], Way | None]
Setting = Callable[[Rows], list[Line]]


class Clearance:
    """Keeps the lines of one paragraph clear of each other."""

    def __init__(self, library: Library, inks: Inks, text: str, leading: float, *, throughout: bool = False) -> None:
        """`throughout`: the text is written with all its vowels; it has leading of its own."""
        self.library, self.inks, self.text, self.leading = library, inks, text, leading
        self.throughout = throughout
        self.touching: list[int] = []  # lines that touch the next one after all
        # What came of three lines that stand together: when the paragraph is broken otherwise most of them do again.
        self.known: dict[tuple[int, int, int], list[tuple[tuple[Line | None, Line, Line], bool, Line, Line]]] = {}

    def of(self, first: Broken, search: Search, setting: Setting) -> Broken:
        """The paragraph's lines, kept clear; what still touches is in `touching`. `search`: the cheapest way to break
        the paragraph so that no line ends there, if it can be; `setting`: rows set as lines."""
        kept, left = self.broken_otherwise(first, search, setting, (TRIED, LEFT, WORSE))
        if left and not self.throughout:
            at_last = (TRIED_AT_LAST, LEFT_AT_LAST, WORSE_AT_LAST)
            kept, left = self.broken_otherwise(first, search, setting, at_last)
        if not (self.throughout and len(left) > LEFT):
            left = [number for number in left if not self.part(kept[2], number, OFF)]
        self.touching = left
        return kept

    def broken_otherwise(
        self, first: Broken, search: Search, setting: Setting, limits: tuple[int, int, float]
    ) -> tuple[Broken, list[int]]:
        """The paragraph kept clear, broken otherwise where that helps, and which lines touch the next one. `limits`: so
        many ways, not where more lines touch than this, no line looser or tighter."""
        tries, few, worse = limits
        lines, left = self.kept_clear(first[2])
        kept = (first[0], first[1], lines)
        allowed = max(worse, max([_strain(line) for line in lines[:-1]], default=0.0))
        seen = [first[1]]
        ways = self.ways(first[1], left, frozenset(), search, seen) if len(left) <= few and not self.throughout else []
        for _ in range(tries):
            if not left or not ways:
                break
            banned, (_, rows, ends) = heappop(ways)[-1]
            lines = setting(rows)
            if max([_strain(line) for line in lines[:-1]], default=0.0) > allowed:
                continue
            lines, touching = self.kept_clear(lines)
            if len(touching) < len(left):
                kept, left = (rows, ends, lines), touching
            if 0 < len(touching) <= max(few, FEW):
                for way in self.ways(ends, touching, banned, search, seen):
                    heappush(ways, way)
        return kept, left

    def ways(
        self, ends: list[Break], touching: list[int], banned: frozenset[Break], search: Search, seen: list[list[Break]]
    ) -> list[Candidate]:
        """The paragraph broken so that one of the lines that touch, or the one before, ends elsewhere, in a heap;
        `seen`: how it was broken already."""
        around = {number + off for number in touching for off in (-1, 0, 1)}
        found: list[Candidate] = []
        for at in sorted(around):
            if 0 <= at < len(ends) - 1:
                wanted = banned | {ends[at]}
                way = search(wanted)
                if way is not None and way[2] not in seen:
                    seen.append(way[2])
                    heappush(found, (len(touching), way[0], len(seen), (wanted, way)))
        return found

    def kept_clear(self, lines: Sequence[Line]) -> tuple[list[Line], list[int]]:
        """The lines kept clear by what is not seen, and the numbers of those that touch the next one all the same."""
        made, left = self.mended(lines)
        if self.throughout and len(left) > LEFT:
            return made, left  # all its lines have too little leading: none is moved by a hair
        return made, [number for number in left if not self.part(made, number, UNSEEN)]

    def part(self, lines: list[Line], number: int, most: float) -> bool:
        """Move two lines that touch apart, off the grid by so many em at most, where that is enough and leaves their
        neighbours room; whether it did."""
        above, below = lines[number].runs, lines[number + 1].runs
        above, below = self.nearer(above, below, self.contacts(above, below))
        touching = self.contacts(above, below)
        wanted = CLEAR - min([contact[0] for contact in touching], default=CLEAR)
        size = min([run.size for run in (*above, *below)])
        for up, down in ((0.0, 0.5), (0.5, 0.5), (0.5, 1.0), (1.0, 1.0)):
            if (up + down) * most * size < wanted:
                continue
            pair = (_risen(above, up * most), _risen(below, -down * most))
            over = lines[number - 1].runs if number else ()
            under = lines[number + 2].runs if number + 2 < len(lines) else ()
            if not (
                self.contacts(*pair)
                or self.inks.contacts(over, pair[0], self.leading, 0.0, every=True)
                or self.inks.contacts(pair[1], under, self.leading, 0.0, every=True)
            ):
                self.put(lines, number, pair)
                return True
        return False

    def mended(self, lines: Sequence[Line]) -> tuple[list[Line], list[int]]:
        """The lines with marks and words moved, and the numbers of those that touch the next one all the same."""
        made, left = list(lines), list[int]()
        marked = [VOWELS.search(self.text, line.start, line.end) is not None for line in lines]
        for number in range(len(made) - 1):
            if (marked[number] or marked[number + 1]) and not self.mend_again(made, number):
                left.append(number)
                if self.throughout and len(left) > LEFT:
                    break
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
        found = self.inks.contacts(above, below, self.leading, 0.0, enough=FEW + 1 if self.throughout else MANY)
        if not found or (self.throughout and len(found) > FEW):
            return not found
        moved = self.nearer(above, below, found)
        touching = found
        if moved[0] is not above or moved[1] is not below:
            touching = self.contacts(*moved)
        if not touching:
            self.put(lines, number, moved)
            return True
        if len(found) > FEW:
            return False
        _, upper, lower = touching[0]
        most = sum([ASIDE[-1] * run.gap * len(run.words) for run in (moved[0][upper.run], moved[1][lower.run])])
        spans = in_the_way(upper, lower, self.leading, most)
        for share in ASIDE:
            for pair in aside(*moved, upper, lower, spans, share):
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


def leadings(style: ParagraphStyle, direction: Direction, *, throughout: bool) -> list[float]:
    """Leadings of a paragraph with vowel marks, the one that it is set with if its lines are clear of each other first.
    A style whose `vocalised` is 1 keeps its leading whatever meets."""
    own = style.leading_for(direction)
    first = own * (_in_rows(style.vocalised) if style.on_grid else style.vocalised) if throughout else own
    if style.vocalised == 1.0:
        return [first]
    return [first, *[round(own * rows, 3) for rows in LED_APART if own * rows > first + 0.01]]


def _in_rows(rows: float) -> float:
    """Rows that a line takes on the grid: so many where two or three lines meet it again, else whole ones; as little
    more than a row as 8 in 100 is a row (`layouts.makeup.units`)."""
    for lines in (1, 2, 3):
        if abs(lines * rows - round(lines * rows)) < 0.02:
            return round(lines * rows) / lines
    return float(ceil(rows - 0.08))


def _risen(runs: Runs, em: float) -> Runs:
    """The whole line this much higher."""
    if not em:
        return runs
    size = max(run.size for run in runs)
    return tuple([msgspec.structs.replace(run, rise=round(run.rise + em * size, 3)) for run in runs])


def _strain(line: Line) -> float:
    """How far the line's spaces are from natural ones."""
    return abs(line.looseness - 1.0)
