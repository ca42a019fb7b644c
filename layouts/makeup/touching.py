"""Lines that touch the line above: real ink against real ink, where vowel marks stand on or under the letters.

Arabic with all its vowels reaches half as far again as plain text, and one mark on a tall letter may reach as far.
Whether two lines touch depends on what stands over what, so words that reach far enough are compared strip by strip.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from layouts.display.items import Item, TextLine
from layouts.findings import Finding
from layouts.makeup.by_column import ByColumn, ColumnName
from layouts.memory import Memory
from layouts.model.characters import VOWELS, is_vocalised
from layouts.model.geometry import UPRIGHT
from layouts.typeset.ink_gaps import CLEAR, Inks, Runs

NEAR: Final = 1.6  # of the leading: lines further apart have something between them, or nothing to do with each other
SIGNS: Final = ".,:;!?،؛؟«»()“”"
NAMED: Final = 4  # words told in a finding
TEXTS: Final = 4_000
EDGES: Final = 2  # lines at the head and the foot of a column that may be near those of others
FURTHEST: Final = 120.0  # points from a line to another that may touch it, in the largest headlines
SPARE: Final = 20  # of each, remembered beyond those that an issue has

LinePair = tuple[Runs, Runs, float, float]  # above and below, how far apart down and across
Gap = tuple[float, str]  # points of white, and the word whose mark it is that has the least
Close = tuple[TextLine, TextLine, Gap]


class Column:
    """Lines of one column that were looked at: their pairs and what is between these, and which of them are close."""

    def __init__(self, lines: list[TextLine]) -> None:
        self.lines = lines  # in the page's order
        self.gaps: dict[int, tuple[LinePair, Gap]] = {}  # by the identity of the lower line's runs
        self.found: list[Close] = []
        self.edges: list[TextLine] = []  # its first and last lines: those of other columns may stand over or under them
        self.marked = False  # whether one of these has a vowel mark
        first: TextLine = lines[0]
        self.left: float = first.x
        self.right: float = first.x + first.width
        self.top: float = min([line.y for line in lines])
        self.bottom: float = max([line.y for line in lines])
        self.words = 0  # of the lines that were looked at, once for each pair

    def holds(self, lines: list[TextLine]) -> bool:
        """Whether these very lines are its own."""
        own = self.lines
        if len(own) != len(lines):
            return False
        for number in range(len(lines)):
            if own[number] is not lines[number]:
                return False
        return True

    def is_near(self, other: "Column") -> bool:
        """Whether its lines may stand over or under those of another column."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom + FURTHEST
            and other.top < self.bottom + FURTHEST
        )


Crossed = tuple[Column, Column, Close]


class Touching:
    """Looks for lines that touch, and remembers the words and the pairs of lines it has seen."""

    def __init__(self, inks: Inks) -> None:
        """`inks`: of the words as they were set."""
        self.inks = inks
        self.marks: Memory[str, tuple[int, ...]] = Memory(TEXTS)
        self.throughout: Memory[str, bool] = Memory(TEXTS)  # whether a text has all its vowels
        # The columns of each page as they stand, by its index; and as they were poured, before lines were parted.
        self.columns: dict[int, dict[ColumnName, Column]] = {}
        self.poured: dict[int, dict[ColumnName, Column]] = {}
        # Of each page as it was poured: which of its lines are close.
        self.looked_at: dict[int, list[Close]] = {}
        # Of each page, as it stands or as it was poured: its lines by column; these, and which lines of two are close.
        self.sorted: dict[tuple[int, bool], ByColumn] = {}
        self.crossed: dict[tuple[int, bool], tuple[list[Column], list[Crossed]]] = {}

    def settle(self, paragraphs: int, pages: int) -> None:
        """So much is set: words, texts and pages that past edits left behind are forgotten."""
        for known in (self.columns, self.poured):
            for index in [index for index in known if index >= pages]:
                del known[index]
        for index in [index for index in self.looked_at if index >= pages]:
            del self.looked_at[index]
        for name in [name for name in self.crossed if name[0] >= pages]:
            del self.crossed[name], self.sorted[name]
        near = sum([column.words for page in self.columns.values() for column in page.values()])
        self.inks.settle(SPARE + near // 2)  # a word stands there twice and more
        self.marks.settle(SPARE + paragraphs)
        self.throughout.settle(SPARE + paragraphs)

    def findings(self, items: Sequence[Item], index: int, folio: int) -> list[Finding]:
        """What touches on this page: one finding for each story, and for each of its styles written with all vowels."""
        alike: dict[tuple[str, str, bool], list[Close]] = {}
        for above, below, gap in self.close(items, index):
            throughout = self.is_vocalised(above.text) or self.is_vocalised(below.text)
            key = (below.story, below.role if throughout else "", throughout)
            alike.setdefault(key, []).append((above, below, gap))
        return [_lines(found, folio) if key[2] else _marks(found, folio) for key, found in alike.items()]

    def close(self, items: Sequence[Item], index: int = 0, *, poured: bool = False) -> list[Close]:
        """Neighbouring lines with less than CLEAR at a vowel mark, and how much there is; below zero they overlap.

        `poured`: the lines are not parted yet. A column of the very lines that it had is not looked at again, nor is a
        page that nothing was parted on.
        """
        page = (index, poured)
        if not poured and index in self.looked_at and _are(self.sorted[index, True].items, items):  # nothing was parted
            self.columns[index], self.crossed[page] = self.poured[index], self.crossed[index, True]
            self.sorted[page] = self.sorted[index, True]
            return self.looked_at[index]
        self.sorted[page] = ByColumn(items, self.sorted.get(page))
        remembered = self.poured if poured else self.columns
        before = remembered.get(index, {})
        now: dict[ColumnName, Column] = {}
        found: list[Close] = []
        for name, lines in self.sorted[page].columns().items():
            known = before.get(name)
            if known is None or not known.holds(lines):
                known = self.column(lines, known)
            now[name] = known
            found.extend(known.found)
        remembered[index] = now
        found.extend(self.across(list(now.values()), page))
        if poured:
            self.looked_at[index] = found
        return found

    def across(self, columns: list[Column], page: tuple[int, bool]) -> list[Close]:
        """The same of lines of two columns: a headline and the text under it, a caption and what stands below. Two
        columns that are the very same are not looked at again."""
        before, here = self.crossed.get(page), {id(column) for column in columns}
        known = before[0] if before is not None else []
        were = {id(column) for column in known}
        crossed = [one for one in before[1] if id(one[0]) in here and id(one[1]) in here] if before is not None else []
        others = [column for column in columns if id(column) in were]
        for column in columns:
            if id(column) in were:
                continue
            for other in others:
                if (column.marked or other.marked) and column.is_near(other):
                    crossed.extend([(column, other, close) for close in self.between(column, other)])
            others.append(column)
        self.crossed[page] = (columns, crossed)
        return sorted([close for _, _, close in crossed], key=_places) if crossed else []

    def between(self, column: Column, other: Column) -> list[Close]:
        """Lines at the head and the foot of two columns that are close to each other."""
        found: list[Close] = []
        for one in column.edges:
            for two in other.edges:
                above, below = (one, two) if one.y < two.y else (two, one)
                down = below.y - above.y
                if not 0.0 < down < NEAR * max(above.leading, below.leading):
                    continue
                if above.turn != UPRIGHT or below.turn != UPRIGHT:
                    continue
                if self.is_marked(above) or self.is_marked(below):
                    gap = self.gap(above.runs, below.runs, down, below.x - above.x)
                    if gap[0] < CLEAR:
                        found.append((above, below, gap))
        return found

    def column(self, lines: list[TextLine], before: Column | None) -> Column:
        """These lines looked at; `before`: the column as it was, whose pairs of lines may be these again."""
        made = Column(lines)
        lines = sorted(lines, key=_height)
        marked = [self.is_marked(line) for line in lines]
        made.edges = lines if len(lines) <= 2 * EDGES else lines[:EDGES] + lines[-EDGES:]
        made.marked = True in marked[:EDGES] or True in marked[-EDGES:]
        for number in range(len(lines) - 1):
            if not marked[number] and not marked[number + 1]:
                continue
            above, below = lines[number], lines[number + 1]
            if below.y - above.y < NEAR * max(above.leading, below.leading):
                pair = (above.runs, below.runs, below.y - above.y, below.x - above.x)
                name = id(below.runs)
                known = before.gaps.get(name) if before is not None else None
                gap = known[1] if known is not None and known[0] == pair else self.gap(*pair)
                made.gaps[name] = (pair, gap)
                made.words += sum([len(run.words) for run in below.runs])
                if gap[0] < CLEAR:
                    made.found.append((above, below, gap))
        return made

    def is_vocalised(self, text: str) -> bool:
        """Whether a text is written with all its vowels."""
        known = self.throughout.values.get(text)
        if known is None:
            known = is_vocalised(text)
            self.throughout.put(text, known)
        return known

    def is_marked(self, line: TextLine) -> bool:
        """Whether a letter of the line has a vowel mark."""
        places = self.marks.values.get(line.text)
        if places is None:
            places = tuple([found.start() for found in VOWELS.finditer(line.text)])
            self.marks.put(line.text, places)
        at = bisect_left(places, line.start)
        return at < len(places) and places[at] < line.end

    def gap(self, above: Runs, below: Runs, down: float, across: float) -> Gap:
        """White between two lines' ink where a mark leaves least of it; from CLEAR on it may be less than this."""
        least, whose = down, ""
        for white, upper, lower in self.inks.contacts(above, below, down, across):
            if white < least:
                least, whose = white, lower.text if lower.ink.marked else upper.text
        return least, whose


def _are(one: list[Item], other: Sequence[Item]) -> bool:
    """Whether these are the very same items."""
    if len(one) != len(other):
        return False
    for number in range(len(one)):
        if one[number] is not other[number]:
            return False
    return True


def _places(close: Close) -> tuple[float, float, float, float]:
    above, below, _ = close
    return above.y, above.x, below.y, below.x


def _height(line: TextLine) -> float:
    return line.y


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
