"""Set lines, markers and rows of tables as items of a page."""

from collections.abc import Sequence
from typing import Final

from layouts.display.items import Box, Item, TextLine
from layouts.makeup.columns import Unit, opened
from layouts.makeup.grid import Grid
from layouts.makeup.passages import ListGalley, Passage
from layouts.makeup.tables import CellText, RowGalley, SetRow
from layouts.makeup.text_rules import is_ruled, text_rules
from layouts.makeup.units import head_of_unit, row_rows, stands_free, white_above
from layouts.model.frame import TextFrame
from layouts.model.geometry import Rect
from layouts.typeset.galley import Galley, Line

Where = tuple[float, float, float]  # left, top or baseline, and width, in points
CLEAR: Final = 4.0  # points that a column rule stays away from what interrupts it


class Pen:
    """Draws the lines of one paragraph in one column."""

    def __init__(self, passage: Passage, galley: Galley, left: float, width: float, frame: int) -> None:
        paragraph = passage.paragraph
        self.passage, self.galley, self.frame = passage, galley, frame
        self.left, self.x, self.width = left, round(left, 3), round(width, 3)
        self.story, self.index, self.role = passage.story, passage.index, passage.style.name
        self.lang, self.rtl, self.item = paragraph.lang, paragraph.direction == "rtl", paragraph.item
        self.text, self.leading = passage.text, galley.leading
        self.listed = isinstance(galley, ListGalley)

    def draw(self, line: Line, baseline: float) -> list[Item]:
        """A line with its rules, and before a list item's first one its marker."""
        made = self.line(line, baseline)
        rules = text_rules(made) if is_ruled(line.runs) else []
        if isinstance(self.galley, ListGalley) and line is self.galley.lines[0]:
            return [self._label(self.galley, made.y), made, *rules]
        return [made, *rules]

    def line(self, line: Line, baseline: float) -> TextLine:
        """A line of the paragraph."""
        return TextLine(
            self.x,
            round(baseline, 3),
            self.width,
            line.runs,
            self.story,
            self.index,
            self.role,
            self.lang,
            self.rtl,
            line.start,
            line.end,
            self.text,
            self.leading,
            self.frame,
            item=self.item,
        )

    def _label(self, galley: ListGalley, y: float) -> TextLine:
        marker = galley.marker.lines[0]
        return TextLine(
            round(self.left + galley.x, 3),
            y,
            round(marker.width, 3),
            marker.runs,
            self.story,
            self.index,
            self.role,
            self.lang,
            galley.marker.direction == "rtl",
            0,
            len(galley.marker_text),
            galley.marker_text,
            self.leading,
            self.frame,
            kind="label",
            item=self.item,
        )


def draw_column(
    units: Sequence[Unit],
    band: Sequence[Passage],
    galleys: Sequence[Galley],
    where: tuple[float, Grid, int, int],
    width: float,
    frame: int,
) -> list[Item]:
    """The units of one stretch of a column. `where`: its left, the grid, its first row and how many rows it has."""
    left, grid, row, room = where
    items: list[Item] = []
    taken = sum([unit.rows if number else unit.at_top for number, unit in enumerate(units)])
    pen: Pen | None = None
    held, free = -1, False  # whose pen it is, and whether that passage's lines stand free
    added = opened(units, room - taken)
    further = feathered(units, band, galleys, (room - taken - sum(added)) * grid.step)
    down = baseline = 0.0
    for number, unit in enumerate(units):
        row += added[number] + (unit.rows if number else unit.at_top)
        down += further[number]
        passage, galley = band[unit.paragraph], galleys[unit.paragraph]
        if isinstance(galley, RowGalley):
            deep = row_rows(galley.row, grid.step)
            deep += 0 if number else sum([row_rows(head, grid.step) for head in galley.again])
            at, depth = (left, grid.top(row - deep) + down, width), (grid.step, grid.foot)
            items.extend(row_items(galley, passage.story, at, depth, frame, heads_column=not number))
            continue
        if pen is None or held != unit.paragraph:
            pen, held = Pen(passage, galley, left, width, frame), unit.paragraph
            free = passage.style.on_grid and stands_free(galley.leading, grid.step)
        if free and number == 0:
            baseline = grid.baseline(row - unit.at_top) + down
        elif free and unit.line:  # at its own distance from the line before
            baseline += further[number]
        else:
            # of an odd number of lines that move as one the last stands as near as the others, and leaves a part of a
            # row
            lower = head_of_unit(unit, passage, galley, grid.step)
            if free:
                own = [one.lines for one in units[number:] if one.paragraph == unit.paragraph]
                at_foot = number + len(own) == len(units)
                lower -= white_above(passage, sum(own), galley.leading, grid.step, at_foot=at_foot)
            baseline = grid.baseline(row - 1) - lower + down
        for line in galley.lines[unit.line : unit.line + unit.lines]:
            if pen.listed or is_ruled(line.runs):
                items.extend(pen.draw(line, baseline))
            else:
                items.append(pen.line(line, baseline))
            baseline += galley.leading
    return items


def feathered(
    units: Sequence[Unit], band: Sequence[Passage], galleys: Sequence[Galley], short: float
) -> list[float]:
    """Points to add above each unit, off the grid, so that a column `short` points too short is level with the others.

    The space above paragraphs gives first, then the leading, each as far as styles allow. Where both do not make up
    for all of it nothing is added: lines off the grid in a column that is still too short would be wrong twice.
    """
    none = [0.0] * len(units)
    if short <= 0.0:
        return none
    spaces, leads = none.copy(), none.copy()
    for number in range(1, len(units)):
        unit = units[number]
        style = band[unit.paragraph].style
        if unit.line == 0:
            spaces[number] = style.space_give
        if style.on_grid:
            leads[number] = style.feather * galleys[unit.paragraph].leading * unit.lines
    space, lead = sum(spaces), sum(leads)
    if space + lead < short:
        return none
    of_space = min(1.0, short / space) if space else 0.0
    of_lead = max(0.0, short - space) / lead if lead else 0.0
    return [of_space * give + of_lead * more for give, more in zip(spaces, leads)]


def row_items(
    galley: RowGalley, story: str, where: Where, depth: tuple[float, float], frame: int, *, heads_column: bool
) -> list[Item]:
    """A row of a table, `where` being the left, the top and the width of its room; first the table's head where the
    row goes on with the table at the top of a column. `depth`: the grid's step, 0 off the grid, and its foot."""
    left, top, _ = where
    step, foot = depth
    items: list[Item] = []
    for row in galley.again if heads_column else ():
        deep = on_rows(row, step)
        items.extend(_row(row, story, (left, top, deep), foot, frame, again=True))
        top += deep
    items.extend(_row(galley.row, story, (left, top, on_rows(galley.row, step)), foot, frame, again=False))
    return items


def on_rows(row: SetRow, step: float) -> float:
    """The row's depth in points, in whole rows of a grid if there is one."""
    return row_rows(row, step) * step if step else row.depth


def _row(row: SetRow, story: str, where: Where, foot: float, frame: int, *, again: bool) -> list[Item]:
    left, top, deep = where
    style, x = row.style, round(left + row.x, 3)
    items: list[Item] = []
    if style.fill:
        rect = Rect(x, round(top, 3), round(row.width, 3), round(deep, 3))
        items.append(Box(rect, style.fill, "", 0.0, frame))
    if style.rule_above:
        items.append(rule(x, top - style.rule_above / 2, row.width, style.rule_above, style.rule_ink, frame))
    for placed in row.cells:
        galley = placed.galley
        baseline = top + deep - row.depth + placed.y + galley.leading - foot
        for line in galley.lines:
            at = (left + placed.x, baseline, placed.width)
            made = _cell_line(line, placed.text, galley, at, story, frame, again)
            items.append(made)
            items.extend(text_rules(made))
            baseline += galley.leading
    if style.rule_below:
        items.append(rule(x, top + deep - style.rule_below / 2, row.width, style.rule_below, style.rule_ink, frame))
    return items


def _cell_line(
    line: Line, text: CellText, galley: Galley, where: Where, story: str, frame: int, again: bool
) -> TextLine:
    left, baseline, width = where
    paragraph = text.paragraph
    return TextLine(
        round(left, 3),
        round(baseline, 3),
        round(width, 3),
        line.runs,
        story,
        text.index,
        text.style.name,
        paragraph.lang,
        paragraph.direction == "rtl",
        line.start,
        line.end,
        galley.text,
        galley.leading,
        frame,
        kind="again" if again else "text",
        cell=paragraph.cell,
    )


def rule(x: float, y: float, width: float, thickness: float, ink: str, frame: int) -> Box:
    """A level rule."""
    return Box(Rect(round(x, 3), round(y, 3), round(width, 3), thickness), ink, "", 0.0, frame)


def held_edges(edges: Sequence[float], width: float, items: Sequence[Item], blocks: Sequence[Rect]) -> list[float]:
    """Edges of the columns that hold text or a picture."""
    set_at = {item.x for item in items if isinstance(item, TextLine)}
    return [
        edge
        for edge in edges
        if round(edge, 3) in set_at or any(block.x < edge + width / 2 < block.right for block in blocks)
    ]


def column_rules(
    frame: TextFrame, edges: Sequence[float], width: float, span: tuple[float, float], blocks: Sequence[Rect]
) -> list[Box]:
    """Rules in the gutters between columns that hold something, interrupted where something stands across."""
    rules: list[Box] = []
    for edge in sorted(edges)[:-1]:
        x = edge + width + frame.gutter / 2
        across = sorted((block.y, block.bottom) for block in blocks if block.x < x < block.right)
        top = span[0]
        for start, end in (*across, (span[1] + CLEAR, span[1] + CLEAR)):
            bottom = min(start - CLEAR, span[1])
            if bottom - top > CLEAR:
                thickness = frame.column_rule
                rect = Rect(round(x - thickness / 2, 3), round(top, 3), thickness, round(bottom - top, 3))
                rules.append(Box(rect, "Black", "", 0.0, frame.id))
            top = max(top, end)
    return rules
