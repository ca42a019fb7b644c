"""Shelves: one, two or three blocks side by side, and what a page filled with shelves costs.

Depths are rows; a shelf is as deep as its deepest block. For every depth a shelf can have, the cheapest way is kept, so
that a page's best filling is a sum over depths and never a search over pictures.
"""

from collections.abc import Sequence

import msgspec

from layouts.makeup.blocks import Leaf, Option

GAP = 1  # rows between shelves, where the rule stands
WHITE_PRICE = 1.1  # per row that a block ends above its shelf's foot, squared
MOST_WHITE = 4  # rows
SPREAD_PRICE = 0.25  # per row of white that can go between the shelves unnoticed
BOTTOM_PRICE = 0.9  # per row of white left at a page's foot
LAST_PRICE = 0.45  # the same on the last page of a section, where it can't be helped


class Block(msgspec.Struct, frozen=True):
    """A block in its place on a shelf: `offset` columns from the start side."""

    leaf: Leaf
    offset: int
    option: Option


class ShelfOption(msgspec.Struct, frozen=True):
    rows: int
    price: float
    blocks: tuple[Block, ...]


def shelf_options(leaves: Sequence[Leaf]) -> tuple[ShelfOption, ...]:
    """All depths the shelf of these leaves, side by side in this order, can have."""
    offsets, at = [], 0
    for leaf in leaves:
        offsets.append(at)
        at += leaf.columns
    depths = sorted({option.rows for leaf in leaves for option in leaf.options})
    made: list[ShelfOption] = []
    for rows in depths:
        price, blocks = 0.0, []
        for leaf, offset in zip(leaves, offsets, strict=True):
            best = min(
                (option for option in leaf.options if rows - MOST_WHITE <= option.rows <= rows),
                key=lambda option: option.price + WHITE_PRICE * (rows - option.rows) ** 2,
                default=None,
            )
            if best is None:
                break
            price += best.price + WHITE_PRICE * (rows - best.rows) ** 2
            blocks.append(Block(leaf, offset, best))
        else:
            made.append(ShelfOption(rows, price, tuple(blocks)))
    return tuple(made)


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
    return SPREAD_PRICE * spread + (LAST_PRICE if last else BOTTOM_PRICE) * (white - spread)


def spreadable(shelves: int) -> int:
    """Rows of white that gaps between so many shelves take without looking empty."""
    return max(0, 2 * (shelves - 1))
