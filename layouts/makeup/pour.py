"""Pour: the passages of a thread into one of its frames.

A frame is filled in bands: paragraphs that span stand across it, the text between two of them fills its columns. Where
the text of a band ends in the frame the columns are made equally long; where it does not they run to the frame's foot
and the rest is left for the next frame.
"""

from collections.abc import Sequence

import msgspec

from layouts.display.items import Box, Item, TextLine
from layouts.findings import Finding
from layouts.makeup.columns import SPARE, Filled, Unit, balance, cut, fill, opened, prefix_rows
from layouts.makeup.drawing import line_items, row_items, rule
from layouts.makeup.grid import Grid
from layouts.makeup.passages import Passage, least_rows, lines_together, rest_of, row_rows, set_passage, units_of
from layouts.makeup.runaround import NARROWEST, column_rows, stretches
from layouts.makeup.slots import pour_slots
from layouts.makeup.tables import RowGalley
from layouts.model.frame import TextFrame
from layouts.model.geometry import Rect
from layouts.typeset.galley import Galley, Measure
from layouts.typeset.paragraph import Typesetter

AIR = 1.0  # rows between text and a head under it
SPLIT_AIR = 0.5  # of a row between text and paragraphs that are split under it
COMPANY = 3  # rows of text that must follow a headline in its frame
ASCENT = {"ltr": 0.78, "rtl": 0.70}  # of the leading: where the first baseline of a head stands below its top
CLEAR = 4.0  # points that a column rule stays away from what interrupts it


class Place(msgspec.Struct, frozen=True):
    """A frame of a thread on its page: the grid it stands on and what its text runs around."""

    page: int  # index
    frame: TextFrame
    grid: Grid
    blocks: tuple[Rect, ...] = ()


class Poured(msgspec.Struct, frozen=True):
    """What a frame holds, how far down it reaches, and the passages that found no room in it.

    `seen`: how many passages were looked at, their end counted as one more; the rest had no say in it. `taken`: how
    many of them it holds whole.
    """

    items: tuple[Item, ...]
    bottom: float
    left: tuple[Passage, ...]
    findings: tuple[Finding, ...]
    seen: int
    taken: int
    stories: tuple[str, ...] = ()  # that stand in it


class Drawn:
    """What one frame collects while it is filled."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self.findings: list[Finding] = []
        self.unseen: int | None = None  # passages at the end that nothing looked at; -1: that they end was noticed

    def look(self, unseen: int) -> None:
        """So many passages at the end were not looked at."""
        self.unseen = unseen if self.unseen is None else min(self.unseen, unseen)

    def note(self, passage: Passage, galley: Galley) -> None:
        """Keep what setting this passage found."""
        for finding in galley.findings:
            self.findings.append(msgspec.structs.replace(finding, story=passage.story))


def pour(left: tuple[Passage, ...], place: Place, typesetter: Typesetter) -> Poured:
    """Fill one frame with these passages. Nothing is lost: what does not fit comes back as `left`."""
    drawn = Drawn()
    y = place.frame.rect.y
    count_all = len(left)
    drawn.look(count_all - 1)
    while left:
        before, count = y, len(drawn.items)
        if left[0].style.span:
            fill_band = _pour_split if left[0].style.split > 1 else _pour_heads
            left, y = fill_band(left, place, y, typesetter, drawn)
        else:
            left, y = _pour_columns(left, place, y, typesetter, drawn)
        if len(drawn.items) == count and y == before:
            break
    if not left:
        drawn.look(-1)
    assert drawn.unseen is not None
    seen, taken = count_all - drawn.unseen, count_all - len(left)
    stories = tuple(dict.fromkeys(item.story for item in drawn.items if isinstance(item, TextLine)))
    return Poured(tuple(drawn.items), round(y, 3), left, tuple(drawn.findings), seen, taken, stories)


def _pour_heads(
    left: tuple[Passage, ...], place: Place, y: float, typesetter: Typesetter, drawn: Drawn
) -> tuple[tuple[Passage, ...], float]:
    """Place the spanning paragraphs at the head of `left` across the frame, if text has room under them."""
    rect = place.frame.rect
    apart = (number for number, passage in enumerate(left) if not passage.style.span or passage.style.split > 1)
    count = next(apart, len(left))
    drawn.look(len(left) - count - 1)
    top, spaced = (y + AIR * place.grid.step, True) if y > rect.y else (y, False)
    while True:
        head = Drawn()
        bottom = lay_heads(left[:count], rect, top, place, typesetter, head, spaced=spaced)
        room = Rect(rect.x, top, rect.width, bottom - top)
        beneath = max((block.bottom for block in place.blocks if block.overlaps(room)), default=top)
        if beneath <= top:  # nothing stands in the head's way
            break
        top = beneath + AIR * place.grid.step
    need = bottom + (COMPANY * place.grid.step if count < len(left) else 0.0)
    if need > rect.bottom + 0.5 and y > rect.y:
        return left, y
    if bottom > rect.bottom + 0.5:
        return left, y
    drawn.items.extend(head.items)
    drawn.findings.extend(head.findings)
    return left[count:], bottom


def lay_heads(
    passages: Sequence[Passage],
    rect: Rect,
    y: float,
    place: Place,
    typesetter: Typesetter,
    drawn: Drawn,
    *,
    spaced: bool,
) -> float:
    """Set paragraphs one under the other across `rect` from `y` down; returns where the last one ends."""
    for passage in passages:
        style, paragraph = passage.style, passage.paragraph
        galley = set_passage(passage, (Measure(0.0, rect.width),), typesetter)
        drawn.note(passage, galley)
        if isinstance(galley, RowGalley):
            y += style.space_before if spaced and not passage.row else 0.0
            spaced, grid = True, (0.0, place.grid.foot)
            at = (rect.x, y, rect.width)
            drawn.items.extend(row_items(galley, passage.story, at, grid, place.frame.id, heads_column=False))
            y += galley.leading
            continue
        y += style.space_before if spaced else 0.0
        spaced = True
        if style.rule_above:
            drawn.items.append(rule(rect.x, y, rect.width, style.rule_above, style.rule_ink, place.frame.id))
            y += style.rule_above
        baseline = y + ASCENT[paragraph.direction] * galley.leading
        for line in galley.lines:
            drawn.items.extend(line_items(line, passage, galley, (rect.x, baseline, rect.width), place.frame.id))
            baseline += galley.leading
        y += galley.leading * len(galley.lines)
        if style.rule_below:
            drawn.items.append(rule(rect.x, y, rect.width, style.rule_below, style.rule_ink, place.frame.id))
            y += style.rule_below
        y += style.space_after
    return y


def head_depth(passages: Sequence[Passage], width: float, typesetter: Typesetter) -> float:
    """Points that `lay_heads` takes for these paragraphs at the head of a frame."""
    depth = 0.0
    for number, passage in enumerate(passages):
        style = passage.style
        galley = set_passage(passage, (Measure(0.0, width),), typesetter)
        if isinstance(galley, RowGalley):
            depth += galley.leading + (style.space_before if number and not passage.row else 0.0)
            continue
        depth += style.space_before if number else 0.0
        depth += style.rule_above + len(galley.lines) * galley.leading + style.rule_below + style.space_after
    return depth


def _pour_split(
    left: tuple[Passage, ...], place: Place, y: float, typesetter: Typesetter, drawn: Drawn
) -> tuple[tuple[Passage, ...], float]:
    """Fill columns of their own, as many as their style says, with the paragraphs that are split alike."""
    split = left[0].style.split
    alike = (number for number, p in enumerate(left) if not p.style.span or p.style.split != split)
    count = next(alike, len(left))
    most = int((place.frame.rect.width + place.frame.gutter) // (NARROWEST + place.frame.gutter))
    frame = msgspec.structs.replace(place.frame, columns=max(1, min(split, most)), balanced=True)
    parted = msgspec.structs.replace(place, frame=frame)
    air = SPLIT_AIR * place.grid.step if y > place.frame.rect.y else 0.0
    rest, bottom = _pour_columns(left, parted, y + air, typesetter, drawn, count)
    return (left, y) if rest is left else (rest, bottom)


def _pour_columns(
    left: tuple[Passage, ...], place: Place, y: float, typesetter: Typesetter, drawn: Drawn, count: int = -1
) -> tuple[tuple[Passage, ...], float]:
    """Fill the columns of one band from `y` down with the text up to the next spanning paragraph, or with so many."""
    frame, grid, before = place.frame, place.grid, len(drawn.items)
    if count < 0:
        count = next((number for number, passage in enumerate(left) if passage.style.span), len(left))
    band = left[:count]
    first, last = grid.first_row(y), grid.rows_above(frame.rect.bottom)
    if last <= first:
        return left, y
    edges, width = column_edges(frame), frame.column_width
    rows = [column_rows(edge, width, grid, (first, last), place.blocks) for edge in edges]
    uneven = any(measure is not None and measure.width < width for column in rows for measure in column)
    if uneven:
        lines, remaining, depth = pour_slots(band, rows, typesetter, (grid.step, frame.balanced))
        looked = count - len(remaining) + 1
        for passage, galley, line, column, row in lines:
            if line is galley.lines[0]:
                drawn.note(passage, galley)
            where = (edges[column], grid.baseline(first + row), width)
            if isinstance(galley, RowGalley):
                deep = sum(row_rows(found, grid.step) for found in (*galley.again, galley.row))
                at, rows_at = (edges[column], grid.top(first + row + 1 - deep), width), (grid.step, grid.foot)
                drawn.items.extend(row_items(galley, passage.story, at, rows_at, frame.id, heads_column=True))
            else:
                drawn.items.extend(line_items(line, passage, galley, where, frame.id))
    else:
        free = [stretches(column) for column in rows]
        galleys = _enough(band, width, grid.step, free, typesetter)
        looked = len(galleys) if len(galleys) < count else count + 1
        units = units_of(band[: len(galleys)], galleys, grid.step)
        filled, depth, tops = fill_columns(units, free, last - first, frame.balanced)
        remaining = _remaining(band, galleys, units, filled.end)
        begun = units[filled.end - 1].paragraph + 1 if filled.end else 0
        for passage, galley in zip(band[:begun], galleys):
            drawn.note(passage, galley)
        for (start, end), (column, top, room) in zip(filled.spans, tops, strict=True):
            _draw(units[start:end], band, galleys, (edges[column], grid, first + top, room), width, frame.id, drawn)
    drawn.look(len(left) - looked)
    bottom = grid.top(first + depth)
    if frame.column_rule:
        held = _held(edges, width, drawn.items[before:], place.blocks)
        drawn.items.extend(_column_rules(frame, held, width, (grid.top(first), bottom - grid.foot), place.blocks))
    if remaining:
        return remaining + left[count:], frame.rect.bottom
    return left[count:], bottom


def _enough(
    band: Sequence[Passage],
    width: float,
    step: float,
    free: Sequence[Sequence[tuple[int, int]]],
    typesetter: Typesetter,
) -> list[Galley]:
    """Galleys of the band's passages, as many as these stretches of rows can possibly hold and as much again as makes
    sure that nothing behind them has a say in where columns end."""
    rooms = [end - first for column in free for first, end in column]
    enough = sum(rooms) + SPARE * len(rooms) + max(rooms, default=0)
    galleys: list[Galley] = []
    for passage in band:
        galleys.append(set_passage(passage, (Measure(0.0, width),), typesetter))
        enough -= least_rows(passage, galleys[-1], step)
        if enough < 0:
            break
    return galleys


def fill_columns(
    units: Sequence[Unit], columns: Sequence[Sequence[tuple[int, int]]], most: int, balanced: bool
) -> tuple[Filled, int, list[tuple[int, int, int]]]:
    """The spans of units in every stretch, the depth in rows, and (column, first row, rows) of every stretch."""
    sums = prefix_rows(units)
    found = balance(units, sums, columns, most) if balanced else None
    depth = found[0] if found else most
    rooms = cut(columns, depth)
    heads = [(number, first) for number, column in enumerate(columns) for first, _ in column]
    tops = [(column, first, room) for (column, first), room in zip(heads, rooms, strict=True)]
    return found[1] if found else fill(units, sums, rooms), depth, tops


def column_edges(frame: TextFrame) -> list[float]:
    """Left edge of each column in reading order, in points from the page's left."""
    pitch = frame.column_width + frame.gutter
    edges = [frame.rect.x + number * pitch for number in range(frame.columns)]
    return edges if frame.direction == "ltr" else edges[::-1]


def _remaining(
    band: tuple[Passage, ...], galleys: Sequence[Galley], units: Sequence[Unit], end: int
) -> tuple[Passage, ...]:
    if end >= len(units):
        return ()
    unit = units[end]
    passage = band[unit.paragraph]
    first = rest_of(passage, galleys[unit.paragraph].lines[unit.line].start) if unit.line else passage
    return (first, *band[unit.paragraph + 1 :])


def _draw(
    units: Sequence[Unit],
    band: Sequence[Passage],
    galleys: Sequence[Galley],
    where: tuple[float, Grid, int, int],
    width: float,
    frame: int,
    drawn: Drawn,
) -> None:
    left, grid, row, room = where
    taken = sum(unit.rows if number else unit.at_top for number, unit in enumerate(units))
    for number, (unit, added) in enumerate(zip(units, opened(units, room - taken), strict=True)):
        row += added + (unit.rows if number else unit.at_top)
        passage, galley = band[unit.paragraph], galleys[unit.paragraph]
        if isinstance(galley, RowGalley):
            deep = row_rows(galley.row, grid.step)
            deep += 0 if number else sum(row_rows(head, grid.step) for head in galley.again)
            at = (left, grid.top(row - deep), width)
            drawn.items.extend(
                row_items(galley, passage.story, at, (grid.step, grid.foot), frame, heads_column=not number)
            )
            continue
        baseline = grid.baseline(row - 1)
        if passage.style.on_grid and lines_together(galley.leading, grid.step) > 1:
            # from the top: of an odd number the last line stands as near as the others, and leaves a part of a row
            baseline = grid.top(row - unit.at_top) + galley.leading - grid.foot
        elif unit.lines > 1 or not passage.style.on_grid:
            baseline -= passage.style.space_after + (unit.lines - 1) * galley.leading
        for line in galley.lines[unit.line : unit.line + unit.lines]:
            drawn.items.extend(line_items(line, passage, galley, (left, baseline, width), frame))
            baseline += galley.leading


def _held(edges: Sequence[float], width: float, items: Sequence[Item], blocks: Sequence[Rect]) -> list[float]:
    """Edges of the columns that hold text or a picture."""
    set_at = {item.x for item in items if isinstance(item, TextLine)}
    return [
        edge
        for edge in edges
        if round(edge, 3) in set_at or any(block.x < edge + width / 2 < block.right for block in blocks)
    ]


def _column_rules(
    frame: TextFrame, edges: Sequence[float], width: float, span: tuple[float, float], blocks: Sequence[Rect]
) -> list[Box]:
    """Rules in the gutters between columns that hold something, interrupted where something stands across."""
    rules = []
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
