"""Units: galleys cut into what is never broken, in rows of the baseline grid."""

import math
from collections.abc import Callable, Sequence
from typing import Final

from layouts.makeup.columns import Unit
from layouts.makeup.edges import is_marked
from layouts.makeup.passages import Passage
from layouts.makeup.tables import RowGalley, SetRow, Table
from layouts.model.styles import ParagraphStyle
from layouts.typeset.galley import Galley

CROSSHEAD_GIVE: Final = 1  # rows that the space above a crosshead may grow by
BLOCK_GIVE: Final = 2  # the same of a pull quote
EASE: Final = 0.08  # of a row: spacing that misses a whole row by less than this is taken to be one
TALLEST: Final = 24  # rows: a block off the grid deeper than this is broken like running text
MOST_TOGETHER: Final = 3  # lines that move as one to meet the grid again
MEETS: Final = 0.02  # of a row
FAR: Final = 30  # lines: beyond them it is not worked out whether one reaches a row further
SMALL_TABLE: Final = 5  # rows beside the head: a table of fewer is not parted


class Laid:
    """Passages cut into units for a grid of `step` points: those of each passage, and the space that it wants after it.

    A key changes one passage: `before` it, the others keep the units that they had, if they stand between the same.
    """

    def __init__(
        self, passages: Sequence[Passage], galleys: Sequence[Galley], step: float, before: "Laid | None" = None
    ) -> None:
        self.passages, self.galleys, self.step = passages, galleys, step
        self.parts: list[list[Unit]] = []
        self.after: list[float] = []
        self.marked: list[tuple[bool, bool]] = []  # whether the first line of each has a vowel mark, and its last one
        count, after = len(galleys), 0.0
        again = 0  # so many may have the units that they had: the last one of all has others
        if before is not None and before.step == step:
            again = min(count, len(before.galleys))
            if count != len(before.galleys):
                again -= 1
        for number in range(count):
            if before is not None and number < again and self.stands_as(before, number, after):
                self.parts.append(before.parts[number])
                self.marked.append(before.marked[number])
                after = before.after[number]
            else:
                part, after = self.part(number, after)
                self.parts.append(part)
                self.marked.append((_ends_marked(galleys[number], 0), _ends_marked(galleys[number], -1)))
            self.after.append(after)

    def stands_as(self, before: "Laid", number: int, after: float) -> bool:
        """Whether nothing that has a say in this passage's units is otherwise than it was."""
        if self.galleys[number] is not before.galleys[number] or self.passages[number] is not before.passages[number]:
            return False
        if number == 0:
            return True
        return (
            after == before.after[number - 1]
            and self.passages[number - 1].style is before.passages[number - 1].style
        )

    def units(self) -> list[Unit]:
        """All of them in order."""
        units: list[Unit] = []
        for part in self.parts:
            units.extend(part)
        return units

    def part(self, number: int, after: float) -> tuple[list[Unit], float]:
        """The units of one passage, where the one before it wants so much space `after` it, and the space after it."""
        units: list[Unit] = []
        passage, galley, step = self.passages[number], self.galleys[number], self.step
        style, count = passage.style, len(galley.lines)
        above = self.passages[number - 1].style if number else None
        before = (0.0 if passage.offset else style.space_before) + after
        last = number == len(self.galleys) - 1
        if isinstance(galley, RowGalley):
            assert passage.table is not None
            begins, ends_table = passage.row == 0, passage.row == len(passage.table.rows) - 1
            rows, again = row_rows(galley.row, step), sum(row_rows(row, step) for row in galley.again)
            headed = above is not None and above.keep_with_next
            space = max(0, math.ceil((before if begins else 0.0) / step - 0.5))
            ended = last or ends_table or _may_end_row(passage.table, passage.row)
            give = CROSSHEAD_GIVE if space and not headed else 0
            units.append(Unit(rows + space, rows + again, ended, number, 0, 1, give))
            return units, style.space_after if ends_table else 0.0
        if style.on_grid or count * galley.leading > TALLEST * step:
            space = max(0, math.ceil(before / step - 0.5))
            ends = may_end(style, count, whole=passage.offset == 0)
            # the white under a pull quote is its own and the crosshead's already
            under_block = above is not None and not above.on_grid
            free = style.on_grid and stands_free(galley.leading, step)
            group = lines_together(galley.leading, step) if style.on_grid else 1
            for line in range(0, count, group):
                lines = min(group, count - line)
                rows = at_top = rows_of(lines, galley.leading, step)
                if free:
                    rows = rows_of(line + 1, galley.leading, step) - rows_of(line, galley.leading, step)
                    at_top = rows_at_top(line, count, galley.leading, step)
                extra = space if line == 0 else 0
                ended = last or not style.keep_with_next if line + lines == count else ends(line + lines - 1)
                give = CROSSHEAD_GIVE if space and line == 0 and not under_block else 0
                hyphen = galley.lines[line + lines - 1].hyphenated
                units.append(Unit(rows + extra, at_top, ended, number, line, lines, give, hyphen))
            return units, style.space_after
        deep = count * galley.leading + style.space_after
        rows = max(1, math.ceil((deep + before) / step - EASE))
        at_top = max(1, math.ceil(deep / step - EASE))
        units.append(Unit(rows, at_top, last or not style.keep_with_next, number, 0, count, BLOCK_GIVE))
        return units, 0.0


def _ends_marked(galley: Galley, which: int) -> bool:
    """Whether the first line of a galley (0) or its last one (-1) has a vowel mark; in any row of a table it may."""
    if isinstance(galley, RowGalley):
        for cell in galley.row.cells:
            if is_marked(cell.galley.text, 0, len(cell.galley.text)):
                return True
        return False
    if not galley.lines:
        return False
    line = galley.lines[which]
    return is_marked(galley.text, line.start, line.end)


def least_rows(passage: Passage, galley: Galley, step: float) -> int:
    """Rows that the passage's units take together, without the space above it."""
    style, count = passage.style, len(galley.lines)
    if isinstance(galley, RowGalley):
        return row_rows(galley.row, step)
    if style.on_grid and stands_free(galley.leading, step):
        return rows_of(count, galley.leading, step)
    if style.on_grid or count * galley.leading > TALLEST * step:
        group = lines_together(galley.leading, step) if style.on_grid else 1
        return count // group * rows_of(group, galley.leading, step)
    return max(1, math.ceil((count * galley.leading + style.space_after) / step - EASE))


def head_of_unit(unit: Unit, passage: Passage, galley: Galley, step: float) -> float:
    """Points from the first baseline in a unit down to where the baseline of a line of its last row stands; of a
    table's row, from its head, as `tables.row_heads` counts. Where lines stand free, without the white above them."""
    if isinstance(galley, RowGalley):
        return galley.row.depth
    if passage.style.on_grid and stands_free(galley.leading, step):
        return rows_of(1, galley.leading, step) * step - galley.leading
    if passage.style.on_grid and lines_together(galley.leading, step) > 1:
        return unit.at_top * step - galley.leading
    if unit.lines > 1 or not passage.style.on_grid:
        return passage.style.space_after + (unit.lines - 1) * galley.leading
    return 0.0


def foot_of_unit(unit: Unit, passage: Passage, galley: Galley, step: float) -> float:
    """The same from the last baseline in it; of a table's row, from its foot. Where lines stand free, the least that it
    is in any column."""
    if isinstance(galley, RowGalley):
        return 0.0
    if passage.style.on_grid and stands_free(galley.leading, step):
        return 0.0
    return head_of_unit(unit, passage, galley, step) - (unit.lines - 1) * galley.leading


def lines_together(leading: float, step: float) -> int:
    """How many lines meet the grid again: two at one row and a half each, else every one of them.

    >>> lines_together(15.75, 10.5), lines_together(10.5, 10.5), lines_together(12.0, 10.5)
    (2, 1, 1)
    """
    if leading <= step:
        return 1
    for lines in range(1, MOST_TOGETHER + 1):
        if abs(lines * leading / step - round(lines * leading / step)) < MEETS:
            return lines
    return 1


def stands_free(leading: float, step: float) -> bool:
    """Whether lines stand at their own distance among those of the grid, being further apart than its rows and not
    soon meeting it again: Arabic in a Latin column. What comes after them is on the grid.

    >>> stands_free(13.125, 10.5), stands_free(15.75, 10.5), stands_free(11.0, 10.5)
    (True, False, False)
    """
    return leading > (1.0 + EASE) * step and lines_together(leading, step) == 1


def rows_of(lines: int, leading: float, step: float) -> int:
    """Rows that so many lines take together, of none none."""
    return max(min(lines, 1), math.ceil(lines * leading / step - EASE))


def rows_at_top(line: int, count: int, leading: float, step: float) -> int:
    """Rows that this line of so many takes at the head of a column, where lines stand free: its baseline is that of the
    first row, and with the rows of those that follow there is room for them all.

    >>> [rows_of(line + 1, 13.125, 10.5) - rows_of(line, 13.125, 10.5) for line in range(6)]
    [2, 1, 1, 1, 2, 1]
    >>> [rows_at_top(line, 6, 13.125, 10.5) for line in range(6)]
    [2, 2, 2, 1, 2, 1]
    """
    share, left = leading / step, count - line - 1
    through = (line + 1) * share - EASE
    spare = math.ceil(through) - through  # of a row, under this line
    # Two where the lines that follow would reach a row further than theirs; after many of them some line does.
    if spare <= EASE + 1e-9:
        return 1
    further = left > FAR or any(
        math.ceil(more * share - EASE) > math.ceil(more * share - spare) for more in range(1, left + 1)
    )
    return 2 if further else 1


def white_above(passage: Passage, lines: int, leading: float, step: float, *, at_foot: bool) -> float:
    """Points above the lines of a passage that stand free in one column: of what their rows are deeper the half; all of
    it above a crosshead, and at the column's foot, where the last of them is level with other columns."""
    left = max(0.0, rows_of(lines, leading, step) * step - lines * leading)
    return left if at_foot or passage.style.keep_with_next else left / 2


def row_rows(row: SetRow, step: float) -> int:
    """Rows of the grid that a table's row takes."""
    return max(1, math.ceil(row.least / step - EASE))


def _may_end_row(table: Table, row: int) -> bool:
    """Whether a column may end after this row: not after the head, nor with one row alone on either side; in a small
    table nowhere."""
    if len(table.rows) - table.heads < SMALL_TABLE:
        return False
    return table.heads < row < len(table.rows) - 2


def may_end(style: ParagraphStyle, count: int, *, whole: bool) -> Callable[[int], bool]:
    """Whether a column may end after a line of a paragraph of `count` lines: widows and orphans.

    The rest of a paragraph whose beginning stands elsewhere has no orphans of its own.
    """
    orphans, widows = style.orphans if whole else 1, style.widows

    def ends(line: int) -> bool:
        return not style.keep_lines and line + 1 >= orphans and count - line - 1 >= widows

    return ends
