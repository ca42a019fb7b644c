"""Between points on a page and places in its text: hit test, carets, selections. Points from the page's top left.

All of it works on lines, those of one page as `lines_of` gives them. A caller leaves out what cannot be edited.
Points come in as they are on the page; rectangles go out as they would be were the line not turned, so that whoever
draws them turns them with it (`turn_at`).
"""

from collections.abc import Sequence

from layouts.display.cell import Cell
from layouts.display.cells import NEAR, cells_of, is_last, limit_of
from layouts.display.items import DisplayList, TextLine
from layouts.model.geometry import UPRIGHT, Rect, Turn
from layouts.model.place import Affinity, Passage, Place

ABOVE = 0.78  # of the leading: what a caret reaches above the baseline
Lines = Sequence[TextLine]


def lines_of(page: DisplayList) -> tuple[TextLine, ...]:
    """The page's lines of text, furniture among them, and those that are not printed; without what the layout adds."""
    items = (*page.items, *page.notes) if page.notes else page.items
    return tuple(item for item in items if isinstance(item, TextLine) and item.kind == "text")


def hit(lines: Lines, x: float, y: float) -> Place | None:
    """The place nearest to a point: the nearer edge of the character under it. None on a page without lines."""
    line = line_at(lines, x, y)
    return None if line is None else place_on(line, line.turn.back.carried(x, y)[0])


def turn_at(lines: Lines, place: Place) -> Turn:
    """What the line of a place is turned by."""
    line = line_of(lines, place)
    return UPRIGHT if line is None else line.turn


def line_at(lines: Lines, x: float, y: float) -> TextLine | None:
    """The line nearest to a point."""
    return min(lines, key=lambda line: _distance(line_box(line), *line.turn.back.carried(x, y)), default=None)


def place_on(line: TextLine, x: float) -> Place:
    """The place on a line nearest to x."""
    cells = cells_of(line)
    if not cells:
        return Place(line.story, line.paragraph, line.start)
    cell = min(cells, key=lambda cell: (max(cell.left - x, x - cell.right, 0.0), cell.left - cell.right))
    at_left = x < (cell.left + cell.right) / 2
    return canonical(line, _edge(line, cell, leading=at_left != cell.rtl))


def canonical(line: TextLine, place: Place) -> Place:
    """The place beside the character after it, where that means the same point of this line."""
    other = Place(place.story, place.paragraph, place.index)
    if place.affinity == "after" or not holds(line, other):
        return place
    return other if abs(caret_x(line, other) - caret_x(line, place)) < NEAR else place


def line_of(lines: Lines, place: Place) -> TextLine | None:
    """The line that a place stands on; None when it is not on this page, or its paragraph has no lines."""
    return next((line for line in lines if holds(line, place)), None)


def holds(line: TextLine, place: Place) -> bool:
    """Whether a place stands on this line, its affinity deciding between the end of one line and the next."""
    if (line.story, line.paragraph) != (place.story, place.paragraph):
        return False
    first, last = not line.text[: line.start].strip(), is_last(line)
    limit = len(line.text) if last else limit_of(line)
    if place.affinity == "after":
        return (line.start <= place.index or first) and (place.index < limit or (last and place.index >= limit))
    return (line.start < place.index or first) and (place.index <= limit or last)


def caret_x(line: TextLine, place: Place) -> float:
    """Where the caret for a place of this line stands."""
    return _caret_x(line, place, cells_of(line))


def _caret_x(line: TextLine, place: Place, cells: Sequence[Cell]) -> float:
    after = next((cell for cell in cells if cell.start <= place.index < cell.end), None)
    before = next((cell for cell in cells if cell.start < place.index <= cell.end), None)
    cell = (after or before) if place.affinity == "after" else (before or after)
    if cell is None and cells:
        # in the space that the line was broken at, or before its first character
        ends = [found for found in cells if found.end <= place.index]
        cell = max(ends, key=lambda found: found.end) if ends else min(cells, key=lambda found: found.start)
    if cell is None:
        return line.x + line.width if line.rtl else line.x
    leading = cell.start >= place.index or (cell is after and place.index < cell.end)
    return cell.left if leading != cell.rtl else cell.right


def caret(lines: Lines, place: Place) -> Rect | None:
    """The caret for a place, of no width; None when it is not on this page.

    A paragraph without text has no lines: its caret stands under the paragraph before it, or at the next one's top; in
    a table where its row and its column meet.
    """
    line = line_of(lines, place)
    if line is not None:
        box = line_box(line)
        return Rect(caret_x(line, place), box.y, 0.0, box.height)
    if any((near.story, near.paragraph) == (place.story, place.paragraph) for near in lines):
        return None
    same = [near for near in lines if near.story == place.story and (near.paragraph < 0) == (place.paragraph < 0)]
    above = [near for near in same if near.paragraph < place.paragraph]
    if above:
        last = max(above, key=lambda near: (near.paragraph, near.start))
        if (crossing := _in_table(same, last, place)) is not None:
            return crossing
        box = line_box(last)
        down = box.height * (place.paragraph - last.paragraph)
        return Rect(box.right if last.rtl else box.x, box.y + down, 0.0, box.height)
    below = [near for near in same if near.paragraph > place.paragraph]
    if not below:
        return None
    first = min(below, key=lambda near: (near.paragraph, near.start))
    box = line_box(first)
    return Rect(box.right if first.rtl else box.x, box.y, 0.0, box.height)


def _in_table(same: Lines, last: TextLine, place: Place) -> Rect | None:
    """The caret of an empty cell, `last` being the nearest line before it; None beside tables, or in an empty column.

    Rows are told from what cells with words there are, each taken for one paragraph.
    """
    cells = {(near.cell.row, near.cell.column): near for near in same if near.cell is not None}
    if last.cell is None:
        return None
    columns = 1 + max(column for _, column in cells)
    row, column = divmod(last.cell.row * columns + last.cell.column + place.paragraph - last.paragraph, columns)
    over = [near for (_, at), near in cells.items() if at == column]
    if not over:
        return None
    beside = [line_box(near) for (at, _), near in cells.items() if at == row]
    end = line_box(last)
    top = min(box.y for box in beside) if beside else end.y + end.height * (row - last.cell.row)
    box = line_box(over[-1])
    return Rect(box.right if over[-1].rtl else box.x, top, 0.0, end.height)


def carets(lines: Lines, place: Place) -> tuple[Rect, ...]:
    """The caret, and where the direction changes the second point that text typed here may go to."""
    line = line_of(lines, place)
    if line is None:
        alone = caret(lines, place)
        return () if alone is None else (alone,)
    cells, box = cells_of(line), line_box(line)
    one = Rect(_caret_x(line, place, cells), box.y, 0.0, box.height)
    opposite: Affinity = "before" if place.affinity == "after" else "after"
    other = Place(place.story, place.paragraph, place.index, opposite)
    x = _caret_x(line, other, cells) if holds(line, other) else one.x
    return (one,) if abs(x - one.x) < NEAR else (one, Rect(x, one.y, 0.0, one.height))


def selection_boxes(lines: Lines, passage: Passage) -> tuple[Rect, ...]:
    """What a selected passage covers: one rectangle for each stretch of a line that is drawn in one piece."""
    start, end = passage.start, passage.end
    boxes: list[Rect] = []
    for line in lines:
        if line.story != start.story or not start.paragraph <= line.paragraph <= end.paragraph:
            continue
        first = start.index if line.paragraph == start.paragraph else 0
        last = end.index if line.paragraph == end.paragraph else len(line.text)
        box = line_box(line)
        open_box: Rect | None = None
        for cell in cells_of(line):
            if cell.end <= first or cell.start >= last:
                continue
            if open_box is not None and abs(open_box.right - cell.left) < NEAR:
                open_box = Rect(open_box.x, box.y, cell.right - open_box.x, box.height)
                boxes[-1] = open_box
            else:
                open_box = Rect(cell.left, box.y, cell.right - cell.left, box.height)
                boxes.append(open_box)
    return tuple(boxes)


def visual_left(lines: Lines, place: Place) -> Place:
    """Over the character to the left; at a line's edge to the line that goes on there."""
    return _across(lines, place, -1)


def visual_right(lines: Lines, place: Place) -> Place:
    """Over the character to the right; at a line's edge to the line that goes on there."""
    return _across(lines, place, 1)


def line_start(lines: Lines, place: Place) -> Place:
    """Home: where reading of the line begins."""
    line = line_of(lines, place)
    return place if line is None else Place(place.story, place.paragraph, line.start)


def line_end(lines: Lines, place: Place) -> Place:
    """End: where reading of the line ends."""
    line = line_of(lines, place)
    if line is None:
        return place
    return canonical(line, Place(place.story, place.paragraph, len(line.text) if is_last(line) else line.end, "before"))


def line_up(lines: Lines, place: Place, goal: float) -> Place | None:
    """The place on the line before, `goal` points from its column's left edge; None when there is none here."""
    return _along(lines, place, goal, -1)


def line_down(lines: Lines, place: Place, goal: float) -> Place | None:
    """The place on the line after, `goal` points from its column's left edge; None when there is none here."""
    return _along(lines, place, goal, 1)


def goal_of(lines: Lines, place: Place) -> float:
    """How far from its column's left edge the caret stands: what moving up and down keeps."""
    line = line_of(lines, place)
    return 0.0 if line is None else caret_x(line, place) - line.x


def line_box(line: TextLine) -> Rect:
    """The measure of a line, as high as its leading."""
    return Rect(line.x, line.y - ABOVE * line.leading, line.width, line.leading)


def story_lines(lines: Lines, place: Place) -> list[TextLine]:
    """The lines of a place's text in reading order."""
    texts = (line for line in lines if Place(line.story, line.paragraph, 0).text == place.text)
    return sorted(texts, key=lambda line: (line.paragraph, line.start))


def _across(lines: Lines, place: Place, step: int) -> Place:
    line = line_of(lines, place)
    if line is None:
        return place
    x = caret_x(line, place)
    cells = cells_of(line)
    if step > 0:
        beyond = [cell for cell in cells if cell.right > x + NEAR]
        cell = min(beyond, key=lambda cell: cell.left, default=None)
    else:
        beyond = [cell for cell in cells if cell.left < x - NEAR]
        cell = max(beyond, key=lambda cell: cell.right, default=None)
    if cell is not None:
        return canonical(line, _edge(line, cell, leading=(step < 0) != cell.rtl))
    ordered = story_lines(lines, place)
    onward = 1 if (step > 0) != line.rtl else -1
    number = ordered.index(line) + onward
    if not 0 <= number < len(ordered):
        return place
    other = ordered[number]
    if onward > 0:
        return Place(other.story, other.paragraph, other.start)
    return line_end(lines, Place(other.story, other.paragraph, other.start))


def _along(lines: Lines, place: Place, goal: float, step: int) -> Place | None:
    line = line_of(lines, place)
    ordered = story_lines(lines, place)
    if line is None:
        return None
    number = ordered.index(line) + step
    return place_on(ordered[number], ordered[number].x + goal) if 0 <= number < len(ordered) else None


def _edge(line: TextLine, cell: Cell, *, leading: bool) -> Place:
    """The place at a cell's beginning or end, in reading order, held to that cell."""
    if leading:
        return Place(line.story, line.paragraph, cell.start, "after")
    return Place(line.story, line.paragraph, cell.end, "before")


def _distance(box: Rect, x: float, y: float) -> float:
    across, down = max(box.x - x, x - box.right, 0.0), max(box.y - y, y - box.bottom, 0.0)
    return across * across + down * down
