"""Parting: the last line of a paragraph and the first of the next kept apart where vowel marks would touch.

Within a paragraph lines are kept clear while it is set (`layouts.typeset.clearance`). What stands under its last line
is known only on the page: another paragraph, or text under a crosshead. There the same is done with the two lines, the
least seen first: marks nearer to their letters, a word moved aside, both lines off the grid by a tenth of a millimetre
and, where that is not enough, by twice as much.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from fonts.library import Library
from layouts.display.items import Item, TextLine
from layouts.makeup.touching import NEAR, Touching
from layouts.typeset.clearance import OFF, UNSEEN, Clearance
from layouts.typeset.galley import Line
from layouts.typeset.ink_gaps import CLEAR, Inks, Runs

FURTHEST: Final = 0.5  # of the leading: a line of another frame moved further would be seen to have left its place

Pair = tuple[TextLine, TextLine]
Around = tuple[TextLine | None, TextLine | None]  # the lines over and under a pair


class Parting:
    """Keeps lines of two paragraphs apart, and remembers those of each page as they were parted last."""

    def __init__(self, touching: Touching, library: Library) -> None:
        self.touching, self.library = touching, library
        self.parted: dict[int, list[Parted]] = {}  # by the page's index

    def settle(self, pages: int) -> None:
        """So many pages are set: others are forgotten."""
        for index in [index for index in self.parted if index >= pages]:
            del self.parted[index]


class Parted:
    """Two lines that were looked at, and what they became. All that had a say in it are the runs of these lines and of
    those around them, and how far they are from each other."""

    def __init__(self, pair: Pair, around: Around, made: Pair) -> None:
        self.pair, self.around, self.made = pair, around, made

    def is_of(self, pair: Pair, around: Around) -> bool:
        """Whether these lines stand as those did, wherever on the page."""
        above, below = self.pair
        return (
            above.runs is pair[0].runs
            and below.runs is pair[1].runs
            and below.y - above.y == pair[1].y - pair[0].y
            and below.x - above.x == pair[1].x - pair[0].x
            and _stands(self.around[0], above, around[0], pair[0])
            and _stands(self.around[1], below, around[1], pair[1])
        )

    def again(self, pair: Pair) -> Pair:
        """These lines parted in the same way: the same objects as then, where they are the same lines."""
        above, below = pair
        if self.pair[0] is above and self.pair[1] is below:
            return self.made
        return _with_runs(above, self.made[0].runs), _with_runs(below, self.made[1].runs)


def kept_apart(items: list[Item], index: int, parting: Parting) -> list[Item]:
    """The items of page number `index`, lines of two paragraphs that touch at a vowel mark being kept apart if they can
    be; the same list where there are none."""
    close = [
        (above, below) for above, below, _ in parting.touching.close(items, index, poured=True)
        if above.paragraph != below.paragraph or above.story != below.story
    ]  # fmt: skip
    before = parting.parted.get(index, [])
    now = parting.parted[index] = list[Parted]()
    if not close:
        return items
    wanted = {(line.frame, line.x) for pair in close for line in pair}
    columns = parting.touching.sorted[index, True].lines_of(wanted)
    changed: dict[int, TextLine] = {}  # by the line's own identity: a list of items holds each once
    for above, below in close:
        pair = (changed.get(id(above), above), changed.get(id(below), below))
        around = (
            _beside(columns[above.frame, above.x], above, -1), _beside(columns[below.frame, below.x], below, 1)
        )  # fmt: skip
        known = next((known for known in before if known.is_of(pair, around)), None)
        made = known.again(pair) if known is not None else _parted(pair, around, parting)
        now.append(Parted(pair, around, made))
        changed[id(above)], changed[id(below)] = made
    return [changed.get(id(item), item) if isinstance(item, TextLine) else item for item in items]


def _stands(was: TextLine | None, beside: TextLine, now: TextLine | None, line: TextLine) -> bool:
    """Whether a line stands beside this one as another one stood there."""
    if was is None or now is None:
        return was is now
    return was.runs is now.runs and was.y - beside.y == now.y - line.y


def _parted(pair: Pair, around: Around, parting: Parting) -> Pair:
    """The two lines as they stand apart, or as they were. `around`: the lines over and under them."""
    if (pair[0].frame, pair[0].x) != (pair[1].frame, pair[1].x):
        return _risen_apart(pair, around, parting.touching.inks)
    over, under = around
    stack = [one for one in (over, *pair, under) if one is not None]
    lines = [_line(one) for one in stack]
    number = 1 if over is not None else 0
    downs = [low.y - high.y for high, low in zip(stack, stack[1:])]
    if not part(lines, number, downs, parting.touching.inks, parting.library):
        return pair
    return _with_runs(pair[0], lines[number].runs), _with_runs(pair[1], lines[number + 1].runs)


def _risen_apart(pair: Pair, around: Around, inks: Inks) -> Pair:
    """Lines of two columns moved apart: the lower one down, or the upper one up, or both, as far as their neighbours
    leave room; or as they were."""
    above, below = pair
    down, across = below.y - above.y, below.x - above.x
    white = min([found[0] for found in inks.contacts(above.runs, below.runs, down, across)], default=CLEAR)
    wanted = round(CLEAR - white + 0.01, 3)
    if wanted > FURTHEST * below.leading:
        return pair
    for share in (1.0, 0.0, 0.5):
        upper, lower = _raised(above, (1.0 - share) * wanted), _raised(below, -share * wanted)
        if inks.contacts(upper.runs, lower.runs, down, across):
            continue
        if not (_is_nearer(around[0], above, upper, inks) or _is_nearer(around[1], below, lower, inks)):
            return upper, lower
    return pair


def _with_runs(line: TextLine, runs: Runs) -> TextLine:
    return line if runs is line.runs else msgspec.structs.replace(line, runs=runs)


def _raised(line: TextLine, points: float) -> TextLine:
    runs = tuple([msgspec.structs.replace(run, rise=round(run.rise + points, 3)) for run in line.runs])
    return msgspec.structs.replace(line, runs=runs) if points else line


def _is_nearer(other: TextLine | None, line: TextLine, moved: TextLine, inks: Inks) -> bool:
    """Whether the line has come to touch more of the one on its other side."""
    if other is None or moved is line:
        return False
    down, is_over = abs(other.y - line.y), other.y < line.y
    before, after = [
        inks.contacts(*((other.runs, one.runs) if is_over else (one.runs, other.runs)), down, 0.0, every=True)
        for one in (line, moved)
    ]
    return len(after) > len(before)


def part(lines: list[Line], number: int, downs: Sequence[float], inks: Inks, library: Library) -> bool:
    """Move a line and the next one apart, unless they come to touch those on their other sides; whether it was done.
    `downs`: from the baseline of each line to that of the next."""
    made = list(lines)
    clearance = Clearance(library, inks, "", downs[number])
    if not (
        clearance.mend(made, number) or clearance.part(made, number, UNSEEN) or clearance.part(made, number, OFF)
    ):
        return False
    for near in (number - 1, number + 1):
        if 0 <= near < len(lines) - 1:
            before = inks.contacts(lines[near].runs, lines[near + 1].runs, downs[near], 0.0)
            after = inks.contacts(made[near].runs, made[near + 1].runs, downs[near], 0.0)
            if len(after) > len(before):
                return False
    lines[:] = made
    return True


def _line(line: TextLine) -> Line:
    return Line(line.runs, line.width, line.start, line.end, False, 1.0)


def _beside(column: Sequence[TextLine], line: TextLine, side: int) -> TextLine | None:
    """The nearest line over this one in its column (under it: `side` 1), if it is as near as lines are."""
    nearest: TextLine | None = None
    least: float = NEAR * line.leading
    for item in column:
        apart: float = side * (item.y - line.y)
        if 0 < apart < least:
            nearest, least = item, apart
    return nearest
