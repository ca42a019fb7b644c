"""Which page stands where on a printer's sheet, so that the folded sheets give the pages in order.

Worked out backwards, as a folded signature is opened: the upper half of the stack of leaves turns over one of its
edges, and once more, until one leaf is left in every place. The first opening is at the spine.
"""

import msgspec

from layouts.model.page import Binding

FOLDS = {2: ("spine",), 4: ("spine", "head"), 8: ("spine", "head", "fore-edge")}  # by pages on one side of a sheet


class Place(msgspec.Struct, frozen=True):
    """A page on a side of a sheet: its column and row as seen, counted from 0 at the top left.

    `page` counts from 1 within the signature; `upside_down`: its head is at the foot of the sheet. `spine`: at which
    side of the page, as it stands there, its fold at the spine is.
    """

    page: int
    column: int
    row: int
    upside_down: bool
    spine: Binding


class Side(msgspec.Struct, frozen=True):
    """One side of a sheet."""

    columns: int
    rows: int
    places: tuple[Place, ...]


class _Leaf(msgspec.Struct, frozen=True):
    """A leaf lying in a place: the pages that look up and down."""

    up: int
    down: int
    upside_down: bool = False


def sheets_of(pages: int, up: int, binding: Binding) -> tuple[tuple[Side, Side], ...]:
    """The sheets of one signature from the outermost to the innermost, each with its outside and its inside.

    `pages` of the signature are a multiple of twice `up`, the pages on one side of a sheet: 2, 4 or 8.

    >>> outside, inside = sheets_of(4, 2, "left")[0]
    >>> [place.page for place in outside.places], [place.page for place in inside.places]
    ([4, 1], [2, 3])
    """
    half, count = up, pages // (2 * up)
    sheets = []
    for number in range(count):
        first, last = number * half, pages - number * half
        chosen = [*range(first + 1, first + half + 1), *range(last - half + 1, last + 1)]
        sheets.append(_opened([_Leaf(chosen[i], chosen[i + 1]) for i in range(0, 2 * up, 2)], up, binding))
    return tuple(sheets)


def _opened(stack: list[_Leaf], up: int, binding: Binding) -> tuple[Side, Side]:
    """Open one folded sheet; `stack` from the leaf that lies on top, its first page looking up."""
    grid = [[stack]]  # rows of columns of stacks
    for fold in FOLDS[up]:
        lower = [[cell[len(cell) // 2 :] for cell in row] for row in grid]
        upper = [[cell[: len(cell) // 2] for cell in row] for row in grid]
        if fold == "head":  # turned over the upper edge
            turned = [[_over(cell, upside_down=True) for cell in row] for row in reversed(upper)]
            grid = turned + lower
            continue
        at_left = (fold == "spine") == (binding == "left")
        turned = [[_over(cell, upside_down=False) for cell in reversed(row)] for row in upper]
        grid = [new + old if at_left else old + new for new, old in zip(turned, lower)]
    rows, columns = len(grid), len(grid[0])
    above, below = [], []
    for row in range(rows):
        for column in range(columns):
            [leaf] = grid[row][column]
            mirrored = columns - 1 - column
            above.append(_place(leaf.up, column, row, leaf.upside_down))
            below.append(_place(leaf.down, mirrored, row, leaf.upside_down))
    sides = [Side(columns, rows, tuple(sorted(s, key=lambda p: (p.row, p.column)))) for s in (above, below)]
    outside = next(side for side in sides if any(place.page == min(p.page for s in sides for p in s.places)
                                                 for place in side.places))  # fmt: skip
    return outside, next(side for side in sides if side is not outside)


def _over(cell: list[_Leaf], *, upside_down: bool) -> list[_Leaf]:
    """A stack turned over: its leaves in the other order, their lower pages up."""
    return [_Leaf(leaf.down, leaf.up, leaf.upside_down != upside_down) for leaf in reversed(cell)]


def _place(page: int, column: int, row: int, upside_down: bool) -> Place:
    # pages share a spine in pairs of columns: the first and the second, the third and the fourth
    return Place(page, column, row, upside_down, "right" if column % 2 == 0 else "left")
