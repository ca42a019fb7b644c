"""Pour: the passages of a thread into one of its frames.

A frame is filled in bands: paragraphs that span stand across it, the text between two of them fills its columns. Where
the text of a band ends in the frame the columns are made equally long; where it does not they run to the frame's foot
and the rest is left for the next frame. A band that begins where it did before, with what it held, is not made again.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from layouts.display.items import Item, TextLine
from layouts.makeup.between import bands_meet, near_foot, units_apart
from layouts.makeup.columns import SPARE, Filled, Unit, balance, cut, fill, prefix_rows
from layouts.makeup.drawing import Pen, column_rules, draw_column, held_edges, row_items
from layouts.makeup.fitting_again import as_fitted, filled_as_before, fits_as_before
from layouts.makeup.heads import Drawn, lay_heads
from layouts.makeup.passages import Passage, rest_of, set_passage
from layouts.makeup.poured import Band, Column, Fitted, Place, Poured
from layouts.makeup.runaround import NARROWEST, column_rows, stretches
from layouts.makeup.slots import pour_slots
from layouts.makeup.tables import RowGalley
from layouts.makeup.units import Laid, least_rows, row_rows
from layouts.model.frame import TextFrame
from layouts.model.geometry import Rect
from layouts.typeset.galley import Galley, Measure
from layouts.typeset.paragraph import Typesetter

AIR: Final = 1.0  # rows between text and a head under it
SPLIT_AIR: Final = 0.5  # of a row between text and paragraphs that are split under it
ROOM: Final = 4  # rows at most that a band begins further down so that vowel marks are clear
COMPANY: Final = 3  # rows of text that must follow a headline in its frame

Passages = tuple[Passage, ...]


def pour(left: Passages, place: Place, typesetter: Typesetter, before: Sequence[Poured] = ()) -> Poured:
    """Fill one frame with these passages. Nothing is lost: what does not fit comes back as `left`.

    `before`: what the frame was filled with at the same place earlier, the latest first; saves work, changes nothing.
    """
    known = [band for poured in before for band in poured.bands]
    stood = {(id(one), id(two)) for poured in before[:1] for one, two in zip(poured.bands, poured.bands[1:])}
    count_all, seen = len(left), 1
    y = place.frame.rect.y
    bands: list[Band] = []
    while left:
        begin = y
        band = _band_at(begin, left, place, typesetter, before, known)
        while bands and band.items and (id(bands[-1]), id(band)) not in stood and begin - y < ROOM * place.grid.step:
            above = [item for over in bands[-2:] for item in near_foot(over, begin)]
            if not bands_meet(above, band.items, begin, typesetter.inks):
                break
            begin += place.grid.step  # a vowel mark would touch what is above
            band = _band_at(begin, left, place, typesetter, before, known)
        if begin > y and not band.items and band.bottom == begin:
            band = msgspec.structs.replace(band, y=y, bottom=y)
        bands.append(band)
        seen = max(seen, count_all - len(left) + band.looked)
        left = band.left_of(left)
        if not band.items and band.bottom == y:
            break
        y = band.bottom
    if not left:
        seen = count_all + 1
    items = tuple([item for band in bands for item in band.items])
    findings = tuple([finding for band in bands for finding in band.findings])
    stories = tuple(dict.fromkeys([item.story for item in items if isinstance(item, TextLine)]))
    return Poured(items, round(y, 3), left, findings, seen, count_all - len(left), tuple(bands), stories)


def _band_at(
    y: float, left: Passages, place: Place, typesetter: Typesetter, before: Sequence[Poured], known: Sequence[Band]
) -> Band:
    """The band that begins at this height, as it was if it was made of the same."""
    band = _as_before(known, left, y)
    return _shared(_pour_band(left, place, y, typesetter, known), before) if band is None else band


def _as_before(known: Sequence[Band], left: Passages, y: float) -> Band | None:
    """A band that was made of the same at the same height."""
    for band in known:
        if band.y == y and left[: band.looked] == band.seen:
            return band
    return None


def _shared(band: Band, before: Sequence[Poured]) -> Band:
    """The band with lines that are as they were being the same objects, so that nobody need look at them again.
    Those of its columns are already."""
    stood = [
        item for poured in before[:1] for part in poured.bands if part.y == band.y
        for item in part.items[_end_of_columns(part) if band.columns else 0 :]
    ]  # fmt: skip
    if not stood:
        return band
    end = _end_of_columns(band)
    return msgspec.structs.replace(band, items=band.items[:end] + tuple(_same(band.items[end:], stood)))


def _end_of_columns(band: Band) -> int:
    return band.columns[-1].items[1] if band.columns else 0


def _same(items: Sequence[Item], stood: Sequence[Item]) -> list[Item]:
    """The items, those that are as one was at the same place being that one."""
    known = {_corner(item): item for item in stood}
    made: list[Item] = []
    for item in items:
        was = known.get(_corner(item))
        made.append(item if was is None or was != item else was)
    return made


def _corner(item: Item) -> tuple[float, float]:
    return (item.x, item.y) if isinstance(item, TextLine) else (item.rect.x, item.rect.y)


def _pour_band(left: Passages, place: Place, y: float, typesetter: Typesetter, known: Sequence[Band]) -> Band:
    style = left[0].style
    if not style.span:
        return _pour_columns(left, place, y, typesetter, known)
    if style.split > 1:
        return _pour_split(left, place, y, typesetter, known)
    return _pour_heads(left, place, y, typesetter)


def _no_room(left: Passages, looked: int, y: float) -> Band:
    """A band that holds nothing, since what it would begin with found no room."""
    return Band(y, looked, left[:looked], (), (), y)


def _pour_heads(left: Passages, place: Place, y: float, typesetter: Typesetter) -> Band:
    """Place the spanning paragraphs at the head of `left` across the frame, if text has room under them.

    Where they span some of its columns, the text that follows stands under them and in the columns beside them.
    """
    frame, grid = place.frame, place.grid
    rect, across, count = frame.rect, _across(left[0], frame), 0
    while count < len(left) and left[count].style.split <= 1 and across == _across(left[count], frame):
        count += 1
    partly = across < frame.columns
    if partly:
        first = sorted(column_edges(frame)[:across])
        rect = Rect(first[0], rect.y, first[-1] + frame.column_width - first[0], rect.height)
    top, spaced = (y + AIR * grid.step, True) if y > rect.y else (y, False)
    begin = top
    while True:
        head = Drawn()
        bottom = lay_heads(left[:count], rect, top, place, typesetter, head, spaced=spaced)
        room = Rect(rect.x, top, rect.width, bottom - top)
        beneath = max([block.bottom for block in place.blocks if block.overlaps(room)], default=top)
        if beneath <= top:  # nothing stands in the head's way
            break
        top = beneath + AIR * grid.step
    need = bottom + (COMPANY * grid.step if count < len(left) else 0.0)
    if (need > rect.bottom + 0.5 and y > rect.y) or bottom > rect.bottom + 0.5:
        return _no_room(left, count + 1, y)
    band = Band(y, count + 1, left[: count + 1], tuple(head.items), tuple(head.findings), bottom, count)
    if not partly or count == len(left) or left[count].style.span:
        return band
    for rows in range(ROOM + 1):
        deeper = msgspec.structs.replace(room, height=room.height + rows * grid.step)
        beside = msgspec.structs.replace(place, blocks=(*place.blocks, deeper))
        text = _pour_columns(left[count:], beside, begin, typesetter, ())
        if not bands_meet(band.items, text.items, bottom, typesetter.inks):
            break
    looked = count + text.looked
    return Band(
        y,
        looked,
        left[:looked],
        band.items + text.items,
        band.findings + text.findings,
        max(bottom, text.bottom),
        count + text.taken,
        text.rest,
    )


def _across(passage: Passage, frame: TextFrame) -> int:
    """How many columns of the frame it spans, 0 where it does not."""
    style = passage.style
    return min(style.span_columns or frame.columns, frame.columns) if style.span else 0


def _pour_split(left: Passages, place: Place, y: float, typesetter: Typesetter, known: Sequence[Band]) -> Band:
    """Fill columns of their own, as many as their style says, with the paragraphs that are split alike."""
    split, count = left[0].style.split, 0
    while count < len(left) and left[count].style.span and left[count].style.split == split:
        count += 1
    most = int((place.frame.rect.width + place.frame.gutter) // (NARROWEST + place.frame.gutter))
    frame = msgspec.structs.replace(place.frame, columns=max(1, min(split, most)), balanced=True)
    parted = msgspec.structs.replace(place, frame=frame)
    air = SPLIT_AIR * place.grid.step if y > place.frame.rect.y else 0.0
    band = _pour_columns(left, parted, y + air, typesetter, known, count)
    empty = not band.items and not band.taken and band.bottom == y + air
    return msgspec.structs.replace(band, y=y, bottom=y if empty else band.bottom, columns=())


def _pour_columns(
    left: Passages, place: Place, y: float, typesetter: Typesetter, known: Sequence[Band], count: int = -1
) -> Band:
    """Fill the columns of one band from `y` down with the text up to the next spanning paragraph, or with so many."""
    frame, grid = place.frame, place.grid
    first, last = grid.first_row(y), grid.rows_above(frame.rect.bottom)
    if last <= first:
        return _no_room(left, 1, y)
    if count < 0:
        count = 0
        while count < len(left) and not left[count].style.span:
            count += 1
    text = left[:count]
    # rounded as frames are: over three columns or over five, a column is as wide, and its text is set once
    edges, width = column_edges(frame), round(frame.column_width, 3)
    rows = [column_rows(edge, width, grid, (first, last), place.blocks) for edge in edges]
    drawn = Drawn()
    galleys: Sequence[Galley]
    fitted: Fitted | None = None
    laid: Laid | None = None
    rest: Passage | None = None
    columns: tuple[Column, ...] = ()
    if place.blocks and any(wide is not None and wide.width < width for column in rows for wide in column):
        remaining, depth = _around(text, place, (first, rows), typesetter, drawn)
        taken, looked = count - len(remaining), count - len(remaining) + 1
        if remaining and remaining[0] is not text[taken]:
            rest = remaining[0]
    else:
        free = tuple([tuple(stretches(column)) for column in rows])
        fitted = fits_as_before(known, left[: count + 1], count, free, last - first)
        if fitted is not None:
            galleys, units, filled, depth = fitted.galleys, fitted.units, fitted.filled, fitted.depth
        else:
            galleys = _enough(text, width, grid.step, free, typesetter)
            laid = Laid(text[: len(galleys)], galleys, grid.step, _laid_at(known, y))
            units = tuple(units_apart(laid, typesetter))
            again = filled_as_before(known, units, free, last - first) if frame.balanced else None
            filled, depth = again or fill_columns(units, free, last - first, frame.balanced)
            if frame.balanced and len(galleys) == count and filled.end == len(units):
                fitted = as_fitted(galleys, units, filled, depth, free, last - first)
        looked = len(galleys) if len(galleys) < count else count + 1
        taken = count
        if filled.end < len(units):
            unit = units[filled.end]
            taken = unit.paragraph
            rest = rest_of(text[taken], galleys[taken].lines[unit.line].start) if unit.line else None
        begun = units[filled.end - 1].paragraph + 1 if filled.end else 0
        for passage, galley in zip(text[:begun], galleys):
            drawn.note(passage, galley)
        tops = [(edges[column], first + top, room) for column, top, room in tops_of(free, depth)]
        columns = _drawn_columns((text, galleys, units), (filled, tops), place, drawn, _columns_at(known, y))
    bottom = grid.top(first + depth)
    if frame.column_rule:
        held = held_edges(edges, width, drawn.items, place.blocks)
        drawn.items.extend(column_rules(frame, held, width, (grid.top(first), bottom - grid.foot), place.blocks))
    if taken < count:
        bottom = frame.rect.bottom
    return Band(
        y, looked, left[:looked], tuple(drawn.items), tuple(drawn.findings), bottom, taken, rest, fitted, columns, laid
    )  # fmt: skip


def _columns_at(known: Sequence[Band], y: float) -> Sequence[tuple[Column, tuple[Item, ...]]]:
    """Columns that began there earlier, each with its items."""
    for band in known:
        if band.y == y and band.columns:
            return [(column, band.items[column.items[0] : column.items[1]]) for column in band.columns]
    return ()


def _laid_at(known: Sequence[Band], y: float) -> Laid | None:
    """How the text that began there earlier was cut into units."""
    for band in known:
        if band.y == y and band.laid is not None:
            return band.laid
    return None


def _drawn_columns(
    text: tuple[Passages, Sequence[Galley], Sequence[Unit]],
    filled: tuple[Filled, Sequence[tuple[float, int, int]]],
    place: Place,
    drawn: Drawn,
    before: Sequence[tuple[Column, tuple[Item, ...]]],
) -> tuple[Column, ...]:
    """Draw the stretches of a band's columns, those of `before` again that are of the same; `filled`: with what, and
    where each of them stands."""
    passages, galleys, units = text
    frame, grid = place.frame, place.grid
    width, columns = round(frame.column_width, 3), list[Column]()
    for number, ((start, end), where) in enumerate(zip(filled[0].spans, filled[1], strict=True)):
        begin, of, known = len(drawn.items), units[start:end], before[number] if number < len(before) else None
        low, high = (of[0].paragraph, of[-1].paragraph + 1) if of else (0, 0)
        source = (tuple(of), passages[low:high], tuple(galleys[low:high]), where)
        if known is not None and source == known[0].source:
            drawn.items.extend(known[1])
        else:
            left, row, room = where
            made = draw_column(of, passages, galleys, (left, grid, row, room), width, frame.id)
            drawn.items.extend(made if known is None else _same(made, known[1]))
        columns.append(Column(source, (begin, len(drawn.items))))
    return tuple(columns)


def _around(
    text: Passages,
    place: Place,
    rows: tuple[int, Sequence[Sequence[Measure | None]]],
    typesetter: Typesetter,
    drawn: Drawn,
) -> tuple[Passages, int]:
    """Fill columns beside what makes their rows unlike; `rows`: the first one, and the measures of each column's.

    Returns the passages left over, and the depth in rows.
    """
    (first, measures), frame, grid = rows, place.frame, place.grid
    edges, width = column_edges(frame), frame.column_width
    lines, remaining, depth = pour_slots(text, measures, typesetter, (grid.step, frame.balanced))
    for passage, galley, line, column, row, up in lines:
        if line is galley.lines[0]:
            drawn.note(passage, galley)
        if isinstance(galley, RowGalley):
            deep = sum([row_rows(found, grid.step) for found in (*galley.again, galley.row)])
            at, depths = (edges[column], grid.top(first + row + 1 - deep), width), (grid.step, grid.foot)
            drawn.items.extend(row_items(galley, passage.story, at, depths, frame.id, heads_column=True))
        else:
            pen = Pen(passage, galley, edges[column], width, frame.id)
            drawn.items.extend(pen.draw(line, grid.baseline(first + row) - up))
    return remaining, depth


def _enough(
    band: Sequence[Passage],
    width: float,
    step: float,
    free: Sequence[Sequence[tuple[int, int]]],
    typesetter: Typesetter,
) -> Sequence[Galley]:
    """Galleys of the band's passages, as many as these stretches of rows can possibly hold and as much again as makes
    sure that nothing behind them has a say in where columns end."""
    rooms = [end - first for column in free for first, end in column]
    enough = sum(rooms) + SPARE * len(rooms) + max(rooms, default=0)
    galleys: list[Galley] = []
    measures = (Measure(0.0, width),)
    for passage in band:
        galleys.append(set_passage(passage, measures, typesetter))
        enough -= least_rows(passage, galleys[-1], step)
        if enough < 0:
            break
    return galleys


def fill_columns(
    units: Sequence[Unit], columns: Sequence[Sequence[tuple[int, int]]], most: int, balanced: bool
) -> tuple[Filled, int]:
    """The spans of units in every stretch, and the depth in rows."""
    sums = prefix_rows(units)
    found = balance(units, sums, columns, most) if balanced else None
    if found is not None:
        return found[1], found[0]
    return fill(units, sums, cut(columns, most)), most


def tops_of(columns: Sequence[Sequence[tuple[int, int]]], depth: int) -> list[tuple[int, int, int]]:
    """Column, first row and rows of every stretch when the columns end at `depth`."""
    heads = [(number, first) for number, column in enumerate(columns) for first, _ in column]
    return [(column, first, room) for (column, first), room in zip(heads, cut(columns, depth), strict=True)]


def column_edges(frame: TextFrame) -> list[float]:
    """Left edge of each column in reading order, in points from the page's left."""
    pitch = frame.column_width + frame.gutter
    edges = [frame.rect.x + number * pitch for number in range(frame.columns)]
    return edges if frame.direction == "ltr" else edges[::-1]
