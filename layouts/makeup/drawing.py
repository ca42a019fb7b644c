"""Set lines, markers and rows of tables as items of a page."""

from collections.abc import Sequence

from layouts.display.items import Box, Item, TextLine
from layouts.makeup.passages import ListGalley, Passage, row_rows
from layouts.makeup.tables import CellText, RowGalley, SetRow
from layouts.model.geometry import Rect
from layouts.typeset.galley import Galley, Line

Where = tuple[float, float, float]  # left, baseline and width of a measure, in points


def text_line(line: Line, passage: Passage, galley: Galley, where: Where, frame: int) -> TextLine:
    """A line of a paragraph."""
    left, baseline, width = where
    return TextLine(
        round(left, 3),
        round(baseline, 3),
        round(width, 3),
        line.runs,
        passage.story,
        passage.index,
        passage.style.name,
        passage.paragraph.lang,
        passage.paragraph.direction == "rtl",
        line.start,
        line.end,
        passage.text,
        galley.leading,
        frame,
        item=passage.paragraph.item,
    )


def line_items(line: Line, passage: Passage, galley: Galley, where: Where, frame: int) -> Sequence[TextLine]:
    """A line, and before a list item's first one its marker."""
    made = text_line(line, passage, galley, where, frame)
    if not isinstance(galley, ListGalley) or line is not galley.lines[0]:
        return (made,)
    marker = galley.marker.lines[0]
    label = TextLine(
        round(where[0] + galley.x, 3),
        made.y,
        round(marker.width, 3),
        marker.runs,
        passage.story,
        passage.index,
        passage.style.name,
        passage.paragraph.lang,
        galley.marker.direction == "rtl",
        0,
        len(galley.marker_text),
        galley.marker_text,
        galley.leading,
        frame,
        kind="label",
        item=passage.paragraph.item,
    )
    return (label, made)


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
            items.append(_cell_line(line, placed.text, galley, at, story, frame, again))
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
