"""Between paragraphs: the room that keeps vowel marks of one clear of the line of another that stands over it.

Within a paragraph lines are kept clear while it is set (`layouts.typeset.clearance`), and most of what meets between
two is parted unseen when the page is drawn (`parting`). What that can't part gets a row of the grid: so the feet of
columns stay level, and no line touches another whatever is written.
"""

from collections.abc import Sequence
from typing import Final

from layouts.display.items import Item, TextLine
from layouts.makeup.columns import Unit
from layouts.makeup.edges import Edge, foot_of, head_of, is_marked, points_between
from layouts.makeup.parting import part
from layouts.makeup.poured import Band
from layouts.makeup.tables import RowGalley, row_feet, row_heads
from layouts.makeup.units import Laid, foot_of_unit, head_of_unit
from layouts.typeset.galley import Galley
from layouts.typeset.ink_gaps import Inks
from layouts.typeset.paragraph import Typesetter

NEAR: Final = 2.5  # of the leading: lines further from where a band begins are not looked at
MOST_ROWS: Final = 4  # of the grid: more is wanted by no text, only by marks without end


def units_apart(laid: Laid, typesetter: Typesetter) -> list[Unit]:
    """The units of these passages, a row more above those that would touch otherwise."""
    units, marked = laid.units(), laid.marked
    pairs = [(under - 1, under) for under in range(1, len(marked)) if marked[under - 1][1] or marked[under][0]]
    if not pairs:
        return units
    meetings = Meetings(laid, units, typesetter)
    for above, under in pairs:
        rows = 0
        while rows < MOST_ROWS and meetings.touch(above, under):
            rows += 1
            place = meetings.firsts[under]
            units[place] = units[place]._replace(rows=units[place].rows + 1)
    return units


class Meetings:
    """Where these passages follow one another in one column, as their units stand now.

    A class: compiled, functions within a function hold what they are made in, which holds them, and all galleys with
    it, until garbage is searched for.
    """

    def __init__(self, laid: Laid, units: list[Unit], typesetter: Typesetter) -> None:
        """`units`: of the passages, in a list that is changed meanwhile."""
        self.passages, self.galleys, self.step, self.units = laid.passages, laid.galleys, laid.step, units
        self.typesetter = typesetter
        self.feet = [_foot(galley) for galley in laid.galleys]
        self.heads = [_head(galley) for galley in laid.galleys]
        self.firsts, self.lasts = dict[int, int](), dict[int, int]()  # unit by passage
        for place, unit in enumerate(units):
            self.firsts.setdefault(unit.paragraph, place)
            self.lasts[unit.paragraph] = place

    def down(self, above: int, under: int) -> float:
        """Points from the last baseline of a passage to the first one of the next, in one column."""
        unit, before = self.units[self.firsts[under]], self.units[self.lasts[above]]
        apart = unit.rows * self.step - head_of_unit(unit, self.passages[under], self.galleys[under], self.step)
        return apart + foot_of_unit(before, self.passages[above], self.galleys[above], self.step)

    def touch(self, above: int, under: int) -> bool:
        """Whether they would touch, and nothing unseen parts them."""
        feet, heads, known, inks = self.feet, self.heads, self.typesetter.touches, self.typesetter.inks
        if not feet[above] or not heads[under]:
            return False
        apart, upper, lower = self.down(above, under), self.galleys[above], self.galleys[under]
        # of a Latin and an Arabic line neither is moved when the page is drawn
        if isinstance(upper, RowGalley) or isinstance(lower, RowGalley) or upper.direction != lower.direction:
            return points_between(feet[above], heads[under], apart, inks) > 0.0
        lines, downs = [upper.lines[-1], lower.lines[0]], [apart]
        if len(upper.lines) > 1:
            lines, downs = [upper.lines[-2], *lines], [upper.leading, *downs]
        elif above and feet[above - 1]:
            lines, downs = [feet[above - 1][0].line, *lines], [self.down(above - 1, above), *downs]
        place = len(lines) - 2
        if len(lower.lines) > 1:
            lines, downs = [*lines, lower.lines[1]], [*downs, lower.leading]
        elif under + 1 < len(self.galleys) and heads[under + 1]:
            lines, downs = [*lines, heads[under + 1][0].line], [*downs, self.down(under, under + 1)]
        key = (tuple([line.runs for line in lines]), tuple(downs), place)
        touching = known.values.get(key)
        if touching is None:
            touching = points_between(feet[above], heads[under], apart, inks) > 0.0
            touching = touching and not part(lines, place, downs, inks, self.typesetter.library)
            known.put(key, touching)
        return touching


def near_foot(band: Band, y: float) -> list[Item]:
    """Items of a band among which all those are that stand near its foot, seen from `y` under it."""
    items = list(band.items[band.columns[-1].items[1] if band.columns else 0 :])
    for column in band.columns:
        (begin, end), galleys = column.items, column.source[2]
        if any(isinstance(galley, RowGalley) for galley in galleys):  # its cells stand beside each other
            items.extend(band.items[begin:end])
            continue
        most = NEAR * max([galley.leading for galley in galleys], default=0.0)
        while end > begin:
            end -= 1
            item = band.items[end]
            if isinstance(item, TextLine) and y - item.y >= most:
                break
            items.append(item)
    return items


def bands_meet(above: Sequence[Item], under: Sequence[Item], y: float, inks: Inks) -> bool:
    """Whether vowel marks of lines right under `y` touch lines right over it, or those touch these."""
    lower = [one for one in under if isinstance(one, TextLine) and one.y - y < NEAR * one.leading and one.runs]
    if not lower:
        return False
    marks = [is_marked(line.text, line.start, line.end) for line in lower]
    for upper in above:
        if isinstance(upper, TextLine) and y - upper.y < NEAR * upper.leading and upper.runs:
            marked = is_marked(upper.text, upper.start, upper.end)
            for line, line_is_marked in zip(lower, marks):
                if line.y > upper.y and (marked or line_is_marked):
                    if inks.contacts(upper.runs, line.runs, line.y - upper.y, line.x - upper.x):
                        return True
    return False


def _foot(galley: Galley) -> list[Edge]:
    return row_feet(galley.row) if isinstance(galley, RowGalley) else foot_of(galley)


def _head(galley: Galley) -> list[Edge]:
    return row_heads(galley.row) if isinstance(galley, RowGalley) else head_of(galley)
