"""An arranged page with the feet of its blocks' legs levelled: by other depths of their pictures, by spacing.

The blocks keep their boxes. Within each, pictures a row or two deeper or less deep and paragraphs a line longer or
shorter are tried together, priced by the same terms as everything else, and the cheapest way is taken.
"""

import msgspec

from layouts.makeup.arrangement import Arrangement, Placing
from layouts.makeup.blocks import DEEP, SHALLOW, STUB, Option, PictureOption, picture_options
from layouts.makeup.objective import Priced, priced
from layouts.makeup.search import Search
from layouts.makeup.spacing import MOST_CHANGED, Change, levelled

WITHIN: tuple[str, ...] = ("crop", "picture-width", "ragged", "shallow", "deep", "stub", "white", "spacing")
MOST_GIVEN = 8  # rows that crossheads and pull quotes may take up


def level(search: Search, arrangement: Arrangement) -> Arrangement:
    """The arrangement with its feet levelled; the same where nothing can be better."""
    placings, terms = list(arrangement.placings), list(arrangement.terms)
    empty = arrangement.empty
    for number, placing in enumerate(placings):
        if placing.empty == 0 or placing.leaf.text_rows == 0:
            continue
        slug = placing.leaf.story.slug
        own = [term for term in terms if term.block == slug and term.name in WITHIN]
        found = _levelled(search, placing, sum(term.price for term in own))
        if found is not None:
            placings[number], within = found
            terms = [term for term in terms if term not in own] + list(within)
            empty += placings[number].empty - placing.empty
    if placings == list(arrangement.placings):
        return arrangement
    return msgspec.structs.replace(
        arrangement,
        price=round(sum(term.price for term in terms), 6),
        placings=tuple(placings),
        terms=tuple(terms),
        empty=empty,
    )


def fixed(arrangement: Arrangement) -> float:
    """What the arrangement pays however its feet are levelled."""
    return sum(term.price for term in arrangement.terms if term.name not in WITHIN)


def _levelled(search: Search, placing: Placing, price: float) -> tuple[Placing, tuple[Priced, ...]] | None:
    """The block for less than `price`, and what it pays; None where there is no such way to fill its box."""
    leaf = placing.leaf
    story, rows, columns = leaf.story, placing.rows - leaf.head_rows, leaf.columns
    spacing = search.spacing(leaf.copy)
    best: tuple[float, Placing, tuple[Priced, ...]] | None = None
    for option in picture_options(search.issue, story, columns, search.step, search.typesetter):
        wide, deep = option.columns, sum(option.rows)
        misses = columns * rows - wide * deep - leaf.text_rows
        sure = _terms(option, columns, rows, 0, (), story.slug)
        if not -MOST_CHANGED <= misses <= MOST_CHANGED + MOST_GIVEN or sum(t.price for t in sure) >= price:
            continue
        look = Option(placing.rows, 0.0, wide, option.rows)
        left, changes = levelled(spacing, columns, look, rows)
        terms = _terms(option, columns, rows, left, changes, story.slug)
        total = sum(term.price for term in terms)
        if total < price - 1e-6 and (best is None or total < best[0]):
            whole = msgspec.structs.replace(leaf, story=spacing.told(story, changes))
            best = (total, msgspec.structs.replace(placing, leaf=whole, option=look, empty=left), terms)
    return None if best is None else best[1:]


def _terms(
    option: PictureOption, columns: int, rows: int, left: int, changes: tuple[Change, ...], slug: str
) -> tuple[Priced, ...]:
    """What a block pays within its box, with so many rows of legs."""
    deep = sum(option.rows)
    legs = rows - deep if option.columns == columns else rows
    stub = max(0, STUB - rows + deep) if 0 < rows - deep and option.columns < columns else 0
    return (
        *priced("crop", option.crop, slug),
        *priced("picture-width", option.odd, slug),
        *priced("ragged", left, slug),
        *priced("shallow", max(0, SHALLOW - legs), slug),
        *priced("deep", max(0, legs - DEEP), slug),
        *priced("stub", stub, slug),
        *priced("spacing", sum(change.strength for change in changes), slug),
    )
