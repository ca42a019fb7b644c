"""The ways in which one story can be a block: every depth that its headlines, pictures and legs can give it, typeset.

Nothing here is a guess: the headline is set to the block's width, the legs are filled and evened with all that must
stay together, beside each picture at each depth. What a page is planned with is what it is printed with.
"""

import math
from collections.abc import Iterator, Sequence

import msgspec

from layouts.makeup.blocks import (
    DEEP,
    SHALLOW,
    STUB,
    Copy,
    Leaf,
    Option,
    block_width,
    legs_filled,
    level,
    picture_options,
    with_level,
)
from layouts.makeup.heads import head_depth
from layouts.makeup.objective import MOST_WHITE, Priced, priced
from layouts.makeup.optional_parts import without_parts
from layouts.makeup.passages import passages_of
from layouts.model.issue import Issue
from layouts.model.story import Story
from layouts.typeset.paragraph import Typesetter

SMALLEST_HEAD = 5  # level of headline
HEAD_STEPS = (0, 1, -1)  # of the headline's level, tried in this order


class Way(msgspec.Struct, frozen=True):
    """A block's depth in rows, `white` of them left over at its foot, what it looks like, and its price by terms.

    `empty` counts the rows of single columns in it that nothing stands in.
    """

    rows: int
    price: float
    leaf: Leaf
    option: Option
    white: int
    empty: int
    terms: tuple[Priced, ...]


def ways_of(
    issue: Issue, copy: Copy, columns: int, step: float, typesetter: Typesetter, fewer: Sequence[Copy] = ()
) -> tuple[Way, ...]:
    """The cheapest way for each depth of the story over so many columns, shallowest first. `fewer`: the copy without
    one pull quote, without two, and so on."""
    best: dict[int, Way] = {}
    for quotes, own_copy in enumerate((copy, *fewer)):
        heads = list(_heads(issue, own_copy, columns, step, typesetter, quotes))
        for option, empty, terms in _legs(issue, own_copy, columns, step, typesetter):
            for story, head_rows, head_terms in heads:
                leaf = Leaf(story, columns, head_rows, own_copy.sums[-1], (), own_copy)
                paid = (*head_terms, *terms)
                for white in range(MOST_WHITE + 1):
                    rows = head_rows + option.rows + white
                    own = (*paid, *priced("white", columns * white * white, story.slug))
                    price = sum(term.price for term in own)
                    if rows not in best or price < best[rows].price:
                        whole = Option(head_rows + option.rows, price, option.picture_columns, option.picture_rows)
                        best[rows] = Way(rows, price, leaf, whole, white, empty + columns * white, own)
    return tuple(best[rows] for rows in sorted(best))


def _heads(
    issue: Issue, copy: Copy, columns: int, step: float, typesetter: Typesetter, quotes: int
) -> Iterator[tuple[Story, int, tuple[Priced, ...]]]:
    """The story at each size of headline, and without what may be left out: its rows, and what it pays. One that saves
    or takes no row is passed by. `quotes`: how many the copy is without."""
    usual = level(copy.story, columns)
    lost = priced("rank", max(0, usual - min(SMALLEST_HEAD, max(1, copy.story.priority))), copy.story.slug)
    seen: set[int] = set()
    for change in HEAD_STEPS:
        number = usual + change
        if not level(msgspec.structs.replace(copy.story, priority=1), columns) <= number <= SMALLEST_HEAD:
            continue
        whole = (with_level(copy.story, number), 0)
        lean = without_parts(whole[0], copy.heads)
        for story, left_out in (whole, lean) if lean[1] else (whole,):
            heads = passages_of((story,), issue.styles)[: copy.heads - left_out]
            rows = math.ceil(head_depth(heads, block_width(issue, columns), typesetter) / step - 0.001)
            if rows not in seen:
                seen.add(rows)
                slug = copy.story.slug
                yield story, rows, (
                    *lost, *priced("head-step", abs(change), slug), *priced("optional", left_out + quotes, slug)
                )  # fmt: skip


def _legs(
    issue: Issue, copy: Copy, columns: int, step: float, typesetter: Typesetter
) -> Iterator[tuple[Option, int, tuple[Priced, ...]]]:
    """Pictures and legs under the headline: rows are those of the legs alone; rows of single legs that stay empty."""
    slug, text_rows = copy.story.slug, copy.sums[-1]
    for option in picture_options(issue, copy.story, columns, step, typesetter):
        wide, deep = option.columns, sum(option.rows)
        rows, _, empty = legs_filled(copy, columns, wide, deep)
        terms = [
            *priced("crop", option.crop, slug),
            *priced("picture-width", option.odd, slug),
            *priced("ragged", empty, slug),
        ]
        if text_rows:
            legs = rows - deep if wide == columns else rows
            terms += priced("shallow", max(0, SHALLOW - legs), slug)
            terms += priced("deep", max(0, legs - DEEP), slug)
            if 0 < rows - deep and wide < columns:
                terms += priced("stub", max(0, STUB - rows + deep), slug)
        yield Option(rows, 0.0, wide, option.rows), empty, tuple(terms)
