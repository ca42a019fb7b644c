"""Text beside an obstacle: rows of unlike width, so that how a paragraph breaks depends on where it starts.

The simple way that is always right: rows of all columns in reading order are slots; each paragraph is set to the
measures of the slots from where it starts. Columns are evened by trying depths from the least that could do.
"""

import math
from collections.abc import Sequence

import msgspec

from layouts.makeup.between import MOST_ROWS
from layouts.makeup.edges import Edge, head_of, points_between
from layouts.makeup.passages import Passage, rest_of, set_passage
from layouts.makeup.runaround import SLIVER
from layouts.makeup.tables import RowGalley
from layouts.makeup.units import EASE, row_rows, rows_of
from layouts.typeset.galley import Galley, Line, Measure
from layouts.typeset.ink_gaps import Inks
from layouts.typeset.paragraph import Typesetter

Slot = tuple[int, int, Measure]  # column, row within the band, measure
Set = tuple[Passage, Galley, Line, int, int, float]  # … line, column, row, points above the row's baseline
Own = tuple[int, float, Measure]  # a line's slot, points above that row's baseline, and what its rows leave free

AHEAD = 400  # slots looked at for one paragraph: more lines than any paragraph of a newspaper has


def pour_slots(
    band: Sequence[Passage],
    rows: Sequence[Sequence[Measure | None]],
    typesetter: Typesetter,
    how: tuple[float, bool],
) -> tuple[list[Set], tuple[Passage, ...], int]:
    """Set lines with their column and row, the passages left over, and the depth in rows.

    `how`: the grid's step in points, and whether the columns are to be made equally long.
    """
    step, balanced = how
    most = max((len(column) for column in rows), default=0)
    lines, remaining = _into(band, _slots(rows, most), typesetter, step)
    if remaining or not balanced:
        return lines, remaining, most
    taken = len(lines)
    depth = 1
    while depth < most and len(_slots(rows, depth)) < taken - len(rows):
        depth += 1
    while depth < most:
        tried, remaining = _into(band, _slots(rows, depth), typesetter, step)
        if not remaining:
            return tried, (), depth
        depth += 1
    return lines, (), most


def _slots(rows: Sequence[Sequence[Measure | None]], depth: int) -> list[Slot]:
    return [
        (number, row, measure)
        for number, column in enumerate(rows)
        for row, measure in enumerate(column[:depth])
        if measure is not None
    ]


def _into(
    band: Sequence[Passage], slots: Sequence[Slot], typesetter: Typesetter, step: float
) -> tuple[list[Set], tuple[Passage, ...]]:
    lines: list[Set] = []
    at = 0
    for number, passage in enumerate(band):
        style = passage.style
        if passage.table is not None:
            found = _table_row(passage, slots, at, typesetter, step)
            if found is None:
                return lines, tuple(band[number:])
            lines.append(found[0])
            at = found[1]
            continue
        if style.on_grid:
            if at and at < len(slots) and not _heads_column(slots, at):
                at += max(0, math.ceil(style.space_before / step - 0.5))
            if style.keep_lines:
                found_at = _piece(passage, slots, at, typesetter, step)
                if found_at is None and lines:
                    return lines, tuple(band[number:])
                at = found_at if found_at is not None else at  # nowhere in the whole frame: as it comes
            galley, own = _on_rows(passage, slots, at, typesetter, step)
            for _ in range(MOST_ROWS):
                if not (lines and own and galley.lines):
                    break
                if not _touches(lines[-1], galley, slots[own[0][0]], own[0][1], step, typesetter.inks):
                    break
                at += 1
                galley, own = _on_rows(passage, slots, at, typesetter, step)
            for line in galley.lines:
                if not own:
                    return lines, (rest_of(passage, line.start), *band[number + 1 :])
                at, up, _ = own.pop(0)
                lines.append((passage, galley, line, slots[at][0], slots[at][1], up))
                at += 1
            if not galley.lines and at >= len(slots):
                return lines, tuple(band[number:])
        else:
            placed = _block(passage, slots, at, typesetter, step)
            if placed is None:
                return lines, tuple(band[number:])
            block, at = placed
            lines.extend(block)
    return lines, ()


def _on_rows(
    passage: Passage, slots: Sequence[Slot], at: int, typesetter: Typesetter, step: float
) -> tuple[Galley, list[Own]]:
    """The passage set to the measures of the slots from `at` on, and where its lines stand, which need not be enough:
    on the grid, or at their own leading where that is more than a row."""
    galley = Galley((), passage.text, step, 0.0, passage.paragraph.direction)
    leading = passage.style.leading_for(passage.paragraph.direction)
    while True:
        own = _own_rows(slots, at, leading, step)
        measures = _squeezed([measure for _, _, measure in own])
        if not measures:
            return galley, []
        galley = set_passage(passage, measures, typesetter)
        if galley.leading <= leading:
            return galley, own
        leading = galley.leading  # its vowels need more


def _own_rows(slots: Sequence[Slot], at: int, leading: float, step: float) -> list[Own]:
    """Where lines so far apart stand from `at` on. At the head of a column the first one stands in the first row."""
    apart = leading if leading > (1.0 + EASE) * step else step
    own: list[Own] = []
    while at < len(slots) and len(own) < AHEAD:
        end = at + 1
        while end < len(slots) and slots[end][:2] == (slots[at][0], slots[at][1] + end - at):
            end += 1
        deep, before = step if _heads_column(slots, at) else apart, at
        while len(own) < AHEAD:
            rows = math.ceil(deep / step - EASE)
            if at + rows > end:
                break
            own.append((at + rows - 1, max(0.0, rows * step - deep), _free(slots[before : at + rows])))
            before, deep = at + rows, deep + apart
        at = end
    return own


def _free(slots: Sequence[Slot]) -> Measure:
    """What all these rows leave free."""
    if len(slots) == 1:
        return slots[0][2]
    left = max([measure.x for _, _, measure in slots])
    return Measure(left, max(1.0, min([measure.x + measure.width for _, _, measure in slots]) - left))


def _touches(before: Set, galley: Galley, slot: Slot, up: float, step: float, inks: Inks) -> bool:
    """Whether vowel marks would touch where a paragraph's first line stands under the line placed last."""
    _, above, line, column, row, was_up = before
    if slot[0] != column or isinstance(above, RowGalley):
        return False
    down = (slot[1] - row) * step + was_up - up
    return points_between([Edge(line, above.text)], head_of(galley), down, inks) > 0.0


def _piece(passage: Passage, slots: Sequence[Slot], at: int, typesetter: Typesetter, step: float) -> int | None:
    """From where on a paragraph whose lines stay together stands in rows right under each other, with two of what it
    heads; None where nothing is left for it. An obstacle, or the foot of a column, would part its lines.
    """
    company = 2 if passage.style.keep_with_next else 0
    while at < len(slots):
        measures = _squeezed([slot[2] for slot in slots[at : at + AHEAD]])
        galley = set_passage(passage, measures, typesetter)
        need = rows_of(len(galley.lines), galley.leading, step) + company
        parted = next(
            (
                next_
                for next_ in range(at + 1, min(at + need, len(slots)))
                if slots[next_][:2] != (slots[next_ - 1][0], slots[next_ - 1][1] + 1)
            ),
            None,
        )
        if parted is None:
            return at if at + need <= len(slots) else None
        at = parted
    return None


def _block(
    passage: Passage, slots: Sequence[Slot], at: int, typesetter: Typesetter, step: float
) -> tuple[list[Set], int] | None:
    """A paragraph off the grid as one block in rows of one column, at the narrowest measure of those rows."""
    style = passage.style
    while at < len(slots):
        column, _, measure = slots[at]
        before = 0.0 if _heads_column(slots, at) else style.space_before
        galley = set_passage(passage, (measure,), typesetter)
        for _ in range(2):  # once more when the rows it needs are narrower than the first one
            deep = before + len(galley.lines) * galley.leading + style.space_after
            need = max(1, math.ceil(deep / step - EASE))
            beneath = [slot for slot in slots[at : at + need] if slot[0] == column]
            narrowest = min((slot[2] for slot in beneath), key=lambda found: found.width)
            if narrowest == measure:
                break
            measure = narrowest
            galley = set_passage(passage, (measure,), typesetter)
        company = 2 if style.keep_with_next else 0
        beneath = [slot for slot in slots[at : at + need + company] if slot[0] == column]
        if len(beneath) == need + company and beneath[-1][1] - beneath[0][1] == need + company - 1:
            last, up = beneath[need - 1][1], style.space_after + len(galley.lines) * galley.leading
            block: list[Set] = []
            for line in galley.lines:
                up -= galley.leading
                block.append((passage, galley, line, column, last, up))
            return block, at + need
        if len(beneath) == need + company:  # an obstacle would part it
            at = next(place for place in range(at + 1, len(slots)) if slots[place][1] != slots[place - 1][1] + 1)
            continue
        while at < len(slots) and slots[at][0] == column:
            at += 1
    return None


def _table_row(
    passage: Passage, slots: Sequence[Slot], at: int, typesetter: Typesetter, step: float
) -> tuple[Set, int] | None:
    """A row of a table in rows of one column, as wide as the narrowest of those; with the table's head above it where
    it heads the column. Its line is the last one of its rows.

    A table whose rows step along an outline cannot be read: it stands under what is in its way, where its column has
    room there; and where words would have to be broken, in the next column.
    """
    assert passage.table is not None
    while at < len(slots):
        column, _, measure = slots[at]
        if _steps(slots, at):
            at += 1
            continue
        galley = set_passage(passage, (measure,), typesetter)
        for _ in range(4):  # once more when the rows it needs are narrower than the first one
            assert isinstance(galley, RowGalley)
            if galley.again and not _heads_column(slots, at):
                galley = msgspec.structs.replace(galley, again=())
            need = sum(row_rows(row, step) for row in (*galley.again, galley.row))
            beneath = [slot for slot in slots[at : at + need] if slot[0] == column]
            narrowest = min((slot[2] for slot in beneath), key=lambda found: found.width)
            if narrowest == measure:
                break
            measure = narrowest
            galley = set_passage(passage, (measure,), typesetter)
        company = 2 if passage.row < passage.table.heads else 0  # a head stands over a row of its table
        fits = len([slot for slot in slots[at : at + need + company] if slot[0] == column]) == need + company
        broken = any(finding.code == "overfull-word" for finding in galley.findings)
        if broken and any(slot[0] != column and slot[2].width > measure.width + SLIVER for slot in slots[at:]):
            fits = False
        if fits and narrowest == measure:
            return (passage, galley, galley.lines[0], column, slots[at + need - 1][1], 0.0), at + need
        while at < len(slots) and slots[at][0] == column:
            at += 1
    return None


def _steps(slots: Sequence[Slot], at: int) -> bool:
    """Whether the row is narrow for an outline: a neighbour is narrow by another width, and a wide row follows."""
    column, _, measure = slots[at]
    widest = max(slot[2].width for slot in slots[at:] if slot[0] == column) - SLIVER
    beside = [slot[2] for slot in slots[max(0, at - 1) : at + 2] if slot[0] == column]
    return measure.width < widest and any(near != measure and near.width < widest for near in beside)


def _heads_column(slots: Sequence[Slot], at: int) -> bool:
    return at == 0 or slots[at - 1][0] != slots[at][0]


def _squeezed(measures: list[Measure]) -> tuple[Measure, ...]:
    """Without the repetitions at the end: the last measure goes on for all lines that follow."""
    while len(measures) > 1 and measures[-1] == measures[-2]:
        measures.pop()
    return tuple(measures)
