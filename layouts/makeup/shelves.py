"""Shelves: one, two or three blocks side by side, and what a page filled with shelves costs.

Depths are rows; a shelf is as deep as its deepest block. For every depth a shelf can have, the cheapest way is kept, so
that a page's best filling is a sum over depths and never a search over pictures.
"""

from collections.abc import Iterator, Sequence

import msgspec

from layouts.makeup.blocks import Leaf, Option
from layouts.makeup.objective import MOST_WHITE, WEIGHT, foot_price

GAP = 1  # rows between shelves, where the rule stands
WHITE_PRICE = WEIGHT["white"]  # per column and row that a block ends above its shelf's foot, squared
SPREAD_PRICE = 0.25  # per row of white that can go between the shelves unnoticed


class Block(msgspec.Struct, frozen=True):
    """A block in its place on a shelf: `offset` columns from the start side, `down` rows from the top, `rows` deep."""

    leaf: Leaf
    offset: int
    option: Option
    down: int
    rows: int


class ShelfOption(msgspec.Struct, frozen=True):
    """One depth of a shelf. `priority`: of its weightiest story; `divided`: where its blocks begin, in columns."""

    rows: int
    price: float
    blocks: tuple[Block, ...]
    priority: int
    divided: tuple[int, ...]


Stacked = tuple[tuple[Leaf, Option], ...]


def shelf_options(parts: Sequence[Sequence[Leaf]]) -> tuple[ShelfOption, ...]:
    """All depths the shelf of these parts, side by side in this order, can have; a part is a block, or some stacked."""
    ways = [_stack_options(part) for part in parts]
    depths = sorted({rows for way in ways for rows in way})
    made: list[ShelfOption] = []
    priority = min(leaf.story.priority for part in parts for leaf in part)
    divided: tuple[int, ...] = ()
    for depth in depths:
        price, blocks, offset = 0.0, list[Block](), 0
        for part, way in zip(parts, ways, strict=True):
            near = [rows for rows in range(depth, depth - MOST_WHITE - 1, -1) if rows in way]
            if not near:
                break
            white = WHITE_PRICE * part[0].columns
            rows = min(near, key=lambda rows: way[rows][0] + white * (depth - rows) ** 2)
            price += way[rows][0] + white * (depth - rows) ** 2
            blocks.extend(_stacked(way[rows][1], offset, depth))
            offset += part[0].columns
        else:
            divided = divided or tuple(block.offset for block in blocks)
            made.append(ShelfOption(depth, price, tuple(blocks), priority, divided))
    return tuple(made)


def _stack_options(part: Sequence[Leaf]) -> dict[int, tuple[float, Stacked]]:
    """The cheapest way for each depth that these leaves, one under the other, can have."""
    ways: dict[int, tuple[float, Stacked]] = {-GAP: (0.0, ())}
    for leaf in part:
        following: dict[int, tuple[float, Stacked]] = {}
        for rows, (price, stacked) in ways.items():
            for option in leaf.options:
                deep, total = rows + GAP + option.rows, price + option.price
                if deep not in following or total < following[deep][0]:
                    following[deep] = (total, (*stacked, (leaf, option)))
        ways = following
    return ways


def _stacked(stacked: Stacked, offset: int, depth: int) -> Iterator[Block]:
    """The blocks of one part; the last one has all rows down to the shelf's foot."""
    down = 0
    for number, (leaf, option) in enumerate(stacked):
        rows = depth - down if number == len(stacked) - 1 else option.rows
        yield Block(leaf, offset, option, down, rows)
        down += rows + GAP


class PageFill(msgspec.Struct, frozen=True):
    """Shelves from the top of a page down; `white` rows are left over."""

    price: float
    shelves: tuple[ShelfOption, ...]
    white: int


def fill_page(shelves: Sequence[tuple[ShelfOption, ...]], room: int, *, last: bool) -> PageFill | None:
    """The cheapest depths of these shelves in `room` rows; None when they do not go in."""
    states: dict[int, tuple[float, tuple[ShelfOption, ...]]] = {-GAP: (0.0, ())}
    for options in shelves:
        following: dict[int, tuple[float, tuple[ShelfOption, ...]]] = {}
        for used, (price, chosen) in states.items():
            for option in options:
                rows = used + GAP + option.rows
                if rows > room:
                    break
                total = price + option.price
                known = following.get(rows)
                if known is None or total < known[0]:
                    following[rows] = (total, (*chosen, option))
        states = following
    best: PageFill | None = None
    for used, (price, chosen) in states.items():
        white = room - max(0, used)
        total = price + white_price(white, len(shelves), last=last)
        if best is None or total < best.price:
            best = PageFill(total, chosen, white)
    return best


def white_price(white: int, shelves: int, *, last: bool) -> float:
    """What rows left over cost: some can be spread between the shelves, the rest shows at the foot."""
    spread = min(white, spreadable(shelves))
    return SPREAD_PRICE * spread + foot_price(white - spread, last=last)


def spreadable(shelves: int) -> int:
    """Rows of white that gaps between so many shelves take without looking empty."""
    return max(0, 2 * (shelves - 1))
