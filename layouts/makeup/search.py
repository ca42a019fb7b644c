"""What a section's stories can make of a page: their measures, and all shelves of the next few in order."""

from collections.abc import Iterator, Sequence
from itertools import combinations, permutations
from typing import TYPE_CHECKING

import msgspec

from layouts.makeup.blocks import Copy, Leaf, measure_block, without_quotes
from layouts.makeup.columns import fill, least_depth, prefix_rows
from layouts.makeup.shelves import GAP, ShelfOption, shelf_options
from layouts.makeup.spacing import Spacing
from layouts.makeup.ways import Way, ways_of
from layouts.model.issue import Issue
from layouts.typeset.paragraph import Typesetter

if TYPE_CHECKING:
    from layouts.makeup.arrangement import Arrangement

SHORT = 90  # rows of text in one column: stories up to this may share a shelf three by three, or stand stacked

# A shelf that some parts make: its options, the stories on it, and the rows of its least option.
Shelf = tuple[tuple[ShelfOption, ...], tuple[int, ...], int]
Parts = tuple[tuple[tuple[int, ...], int], ...]  # (stories one under the other, columns), from the start side


class Carry(msgspec.Struct, frozen=True):
    """A story that runs on from the page before, from this unit of its text on."""

    copy: int
    start: int


class Search:
    """One section's copies and the measures taken of them so far."""

    def __init__(self, issue: Issue, copies: Sequence[Copy], step: float, typesetter: Typesetter) -> None:
        self.issue, self.copies, self.step, self.typesetter = issue, copies, step, typesetter
        self.columns = issue.setup.columns
        self.lean = False
        self.leaves: dict[tuple[int, int], Leaf] = {}
        self.ways_known: dict[tuple[int, int], tuple[Way, ...]] = {}
        self.sized: dict[tuple[int, int], list[list[tuple[int, float]]]] = {}
        # by stories and page: the best arrangement for less than a bound, if there is one
        self.arranged: dict[tuple[frozenset[int], int, object, bool], tuple[float, Arrangement | None]] = {}
        self.work = 0  # steps that arranging pages has taken so far
        self.spacings: dict[Copy, Spacing] = {}
        self.fewer: dict[int, tuple[Copy, ...]] = {}
        self.shelves: dict[Parts, tuple[ShelfOption, ...]] = {}
        self.led: dict[tuple[int, ...], list[Shelf]] = {}
        self.rests: dict[Carry, int] = {}
        self.leasts: dict[int, int] = {}
        self.extents: dict[int, tuple[int, int]] = {}
        self.ends: dict[tuple[int, int], int] = {}

    def leaf(self, copy: int, columns: int) -> Leaf:
        """The story over so many columns, measured once."""
        key = (copy, columns)
        if key not in self.leaves:
            quotes = len(self.fewer_quotes(copy)) if self.lean else 0
            self.leaves[key] = measure_block(
                self.issue, self.text(copy), columns, self.step, self.typesetter, lean=self.lean, quotes=quotes
            )
        return self.leaves[key]

    def fewer_quotes(self, copy: int) -> tuple[Copy, ...]:
        """The story without the last of the pull quotes that it lets be left out, the last two and so on, set once."""
        if copy not in self.fewer:
            self.fewer[copy] = without_quotes(self.issue, self.copies[copy], self.step, self.typesetter)
        return self.fewer[copy]

    def text(self, copy: int) -> Copy:
        """The story as it is measured now: without its optional pull quotes while what may be left out is."""
        return (self.copies[copy], *self.fewer_quotes(copy))[-1] if self.lean else self.copies[copy]

    def left_over(self, copies: Sequence[int], room: int) -> int:
        """Rows of single columns of a room so deep that stay empty at its foot, however deep these stories are."""
        most = sum(self.extent(copy)[1] for copy in copies)
        return max(0, self.columns * (room - GAP * max(0, len(copies) - 1)) - most)

    def extent(self, copy: int) -> tuple[int, int]:
        """The fewest and the most rows of single columns that a story can take, without white."""
        if copy not in self.extents:
            whole = [
                (way.rows * columns, (way.rows - way.white) * columns)
                for columns in range(1, self.columns + 1)
                for way in self.ways(copy, columns)
            ]
            self.extents[copy] = (min(one for one, _ in whole), max(two for _, two in whole))
        return self.extents[copy]

    def leave_out(self, lean: bool) -> None:
        """Measure stories without what may be left out, or with it again."""
        if lean is not self.lean:
            self.lean = lean
            for known in (self.leaves, self.shelves, self.led, self.leasts, self.rests, self.ends):
                known.clear()

    def ways(self, copy: int, columns: int) -> tuple[Way, ...]:
        """Every depth of the story over so many columns, typeset once."""
        key = (copy, columns)
        if key not in self.ways_known:
            self.ways_known[key] = ways_of(
                self.issue, self.copies[copy], columns, self.step, self.typesetter, self.fewer_quotes(copy)
            )
        return self.ways_known[key]

    def sizes(self, copy: int, room: int) -> list[list[tuple[int, float]]]:
        """The story's depths in `room` rows with their prices, by columns; over no columns it has none."""
        key = (copy, room)
        if key not in self.sized:
            widths = range(1, self.columns + 1)
            ways = ([(w.rows, w.price) for w in self.ways(copy, wide) if w.rows <= room] for wide in widths)
            self.sized[key] = [[], *ways]
        return self.sized[key]

    def spacing(self, copy: Copy) -> Spacing:
        """The copy's paragraphs that can be a line longer or shorter."""
        if copy not in self.spacings:
            self.spacings[copy] = Spacing(self.issue, copy, self.step, self.typesetter)
        return self.spacings[copy]

    def shelf(self, parts: Parts) -> tuple[ShelfOption, ...]:
        """The options of a shelf of these parts, side by side."""
        if parts not in self.shelves:
            leaves = [[self.leaf(copy, columns) for copy in copies] for copies, columns in parts]
            self.shelves[parts] = shelf_options(leaves)
        return self.shelves[parts]

    def led_by(self, lead: int, others: Sequence[int]) -> list[Shelf]:
        """Every shelf that this story can lead, alone or with others of these."""
        key = (lead, *others)
        if key not in self.led:
            made = [(parts, self.shelf(parts)) for parts in shelf_parts(self, lead, others)]
            self.led[key] = [
                (options, tuple(copy for copies, _ in parts for copy in copies), options[0].rows)
                for parts, options in made
                if options
            ]
        return self.led[key]

    def least(self, copy: int) -> int:
        """Rows that the story takes across the page with its smallest picture, and the gap above it."""
        if copy not in self.leasts:
            self.leasts[copy] = self.leaf(copy, self.columns).options[0].rows + GAP
        return self.leasts[copy]

    def rest(self, carry: Carry | None) -> int:
        """Rows that the rest of a story takes in columns over the whole page; none when nothing runs on."""
        if carry is None:
            return 0
        if carry not in self.rests:
            copy = self.text(carry.copy)
            units = copy.units[carry.start :]
            most = copy.sums[-1] + 1
            found = least_depth(units, prefix_rows(units), [[(0, most)]] * self.columns, most)
            self.rests[carry] = most if found is None else found
        return self.rests[carry]

    def end_of_legs(self, copy: int, rows: int) -> int:
        """The first unit for which legs this deep over the whole page, beside the pictures, have no room."""
        key = (copy, rows)
        if key not in self.ends:
            option, own = self.leaf(copy, self.columns).options[0], self.text(copy)
            beside = rows - sum(option.picture_rows)
            legs = [rows] * (self.columns - option.picture_columns) + [beside] * option.picture_columns
            self.ends[key] = fill(own.units, own.sums, legs).end
        return self.ends[key]


def shelvings(
    search: Search, window: Sequence[int], room: int
) -> Iterator[tuple[list[tuple[ShelfOption, ...]], tuple[int, ...], int]]:
    """All sets of shelves of the window's stories that can go into `room` rows, with how many they overtake."""
    stack: list[tuple[list[tuple[ShelfOption, ...]], tuple[int, ...], int, int]] = [([], (), 0, 0)]
    while stack:
        shelves, chosen, used, begin = stack.pop()
        latest = max((window.index(copy) for copy in chosen), default=-1)
        yield shelves, chosen, latest + 1 - len(chosen)
        for place in range(begin, len(window)):
            lead = window[place]
            if lead in chosen:
                continue
            others = [copy for copy in window[place + 1 :] if copy not in chosen]
            above = used + (GAP if shelves else 0)
            for options, copies, rows in search.led_by(lead, others):
                if above + rows <= room:
                    stack.append(([*shelves, options], (*chosen, *copies), above + rows, place + 1))


def shelf_parts(search: Search, lead: int, others: Sequence[int]) -> Iterator[Parts]:
    """Shelves with this story: alone across the page, beside one other or two short ones stacked, or of three."""
    columns = search.columns
    yield (((lead,), columns),)
    least = max(1, columns // 5)
    for other in others:
        for wide in range(least, columns - least + 1):
            one, two = ((lead,), wide), ((other,), columns - wide)
            yield (one, two) if _leads(search, lead, other, wide, columns - wide) else (two, one)
    short = [copy for copy in (lead, *others) if search.text(copy).sums[-1] <= SHORT]
    if columns < 4:
        return
    for upper, lower in combinations([copy for copy in short if copy != lead], 2):
        for wide in range(-(-columns // 2), columns - least + 1):
            yield (((lead,), wide), ((upper, lower), columns - wide))
    if lead in short and len(short) >= 3:
        third, extra = divmod(columns, 3)
        for second, last in permutations([copy for copy in short if copy != lead], 2):
            for widths in {(third + extra, third, third), (third + extra - extra // 2, third + extra // 2, third)}:
                yield tuple(((copy,), wide) for copy, wide in zip((lead, second, last), widths, strict=True))


def _leads(search: Search, first: int, second: int, wide: int, narrow: int) -> bool:
    """Whether the first of two stories stands on the start side: the weightier, then the wider one."""
    one, two = search.copies[first].story, search.copies[second].story
    return (one.priority, -wide) <= (two.priority, -narrow)
