"""Blocks: one story over some columns of the page's grid, headline across, text in legs, pictures at the head of it.

A block is measured before it is placed: the legs are as wide whatever the block's width, so a story's text is set once
and only its headline anew for each width. Depths are rows of the baseline grid.
"""

import math
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from layouts.makeup.between import units_apart
from layouts.makeup.columns import Unit, balance, cut, height, least_depth, prefix_rows
from layouts.makeup.heads import head_depth
from layouts.makeup.objective import WEIGHT
from layouts.makeup.optional_parts import with_fewer_quotes, without_parts
from layouts.makeup.passages import Passage, passages_of, set_passage
from layouts.makeup.units import Laid
from layouts.model.issue import Issue, Picture
from layouts.model.story import Paragraph, Run, Story, StoryPicture
from layouts.model.styles import styles_by_name
from layouts.typeset.galley import Measure
from layouts.typeset.paragraph import Typesetter

CROP = (0.78, 1.08)  # of a photograph's natural depth: beyond it, too much of what it shows is cut away
SHALLOW = 9  # rows: legs shorter than this are a stack of captions, and readers of PDF take them for lines across
STUB = 4  # rows: shorter legs under a picture look left over
DEEP = 58  # rows: about ten inches, beyond which a leg tires the reader (newspaper design handbooks)
DEEPEST = 0.55  # of the type area's depth: all a block's pictures together take no more
SQUARISH = 0.85  # height over width: from here on a picture takes fewer columns, else it takes the page
LEAD_WEIGHT = 3  # a lead's picture is to dominate its page
CRAMPED = 3  # columns that a chart in a single one counts as too few
CAPTION_GAP = 3.0  # points between a picture and its caption
CAPTION_FOOT = 5.0  # points between a caption and the text under it
LEVELS = {1: 4, 2: 3, 3: 2}  # least headline level by columns: a narrow block bears no big type


class Option(msgspec.Struct, frozen=True):
    """One way to set a block: rows in all, rows and columns of its pictures, and what is wrong with it as a price."""

    rows: int
    price: float
    picture_columns: int = 0
    picture_rows: tuple[int, ...] = ()


class PictureOption(msgspec.Struct, frozen=True):
    """Columns and rows of a block's pictures; squared shares cropped away, and how far from the width of choice."""

    columns: int = 0
    rows: tuple[int, ...] = ()
    crop: float = 0.0
    odd: float = 0.0


class Copy(msgspec.Struct, frozen=True, eq=False):
    """A story ready to be measured at any width: its text set to one column, its head not yet."""

    story: Story
    passages: tuple[Passage, ...]
    units: tuple[Unit, ...]
    sums: tuple[int, ...]

    @property
    def heads(self) -> int:
        """How many paragraphs stand across the block before its legs begin."""
        return next((n for n, passage in enumerate(self.passages) if not passage.style.span), len(self.passages))


class Leaf(msgspec.Struct, frozen=True):
    """A story over `columns` columns: its options by rows in all, cheapest of each. `copy`: what its legs are made of,
    without what is left out of them."""

    story: Story
    columns: int
    head_rows: int
    text_rows: int
    options: tuple[Option, ...]
    copy: Copy


def prepare(issue: Issue, story: Story, step: float, typesetter: Typesetter) -> Copy:
    """Set the story to the width of one column of the grid. Spanning paragraphs further down stay in the legs."""
    passages = tuple(passages_of((story,), issue.styles))
    heads = next((number for number, passage in enumerate(passages) if not passage.style.span), len(passages))
    passages = passages[:heads] + tuple(
        msgspec.structs.replace(p, style=msgspec.structs.replace(p.style, span=False)) if p.style.span else p
        for p in passages[heads:]
    )
    measure = (Measure(0.0, column_width(issue)),)
    legs = passages[heads:]
    laid = Laid(legs, [set_passage(passage, measure, typesetter) for passage in legs], step)
    units = tuple(units_apart(laid, typesetter))
    return Copy(story, passages, units, tuple(prefix_rows(units)))


def without_quotes(issue: Issue, copy: Copy, step: float, typesetter: Typesetter) -> tuple[Copy, ...]:
    """The copy without its last pull quote, its last two, and so on, as far as the story lets them be left out."""
    return tuple(prepare(issue, story, step, typesetter) for story in with_fewer_quotes(copy.story, copy.heads))


def column_width(issue: Issue) -> float:
    """Width of one column of the page's grid, in points, as the columns of frames have it: what is set to it here is
    set for good."""
    setup = issue.setup
    return round((setup.width - setup.inside - setup.outside - (setup.columns - 1) * setup.gutter) / setup.columns, 3)


def block_width(issue: Issue, columns: int) -> float:
    """Width of so many columns with the gutters between them, in points."""
    return round(columns * column_width(issue) + (columns - 1) * issue.setup.gutter, 3)


def level(story: Story, columns: int) -> int:
    """Headline level 1 to 5: the story's priority, held down by what the block's width bears."""
    return max(min(5, max(1, story.priority)), LEVELS.get(columns, 1))


def with_level(story: Story, number: int) -> Story:
    """The story with its headline in the type of this level."""
    name = f"headline-{number}"
    if not any(p.style.startswith("headline") and p.style != name for p in story.paragraphs):
        return story
    paragraphs = tuple(
        msgspec.structs.replace(p, style=name) if p.style.startswith("headline") else p for p in story.paragraphs
    )
    return msgspec.structs.replace(story, paragraphs=paragraphs)


def measure_block(
    issue: Issue, copy: Copy, columns: int, step: float, typesetter: Typesetter, *, lean: bool = False, quotes: int = 0
) -> Leaf:
    """All sensible depths of the story over so many columns. `lean`: without what may be left out above its text;
    `quotes`: how many the copy is without."""
    story = with_level(copy.story, level(copy.story, columns))
    story, left_out = without_parts(story, copy.heads) if lean else (story, 0)
    heads = passages_of((story,), issue.styles)[: copy.heads - left_out]
    head_rows = math.ceil(head_depth(heads, block_width(issue, columns), typesetter) / step - 0.001)
    text_rows = copy.sums[-1]
    found: dict[int, Option] = {}
    astray: dict[int, int] = {}  # rows that keeping lines together costs beyond the sum, by picture width
    for option in picture_options(issue, story, columns, step, typesetter):
        wide, deep = option.columns, sum(option.rows)
        least = max(math.ceil((text_rows + wide * deep) / columns), deep)
        if wide not in astray:
            astray[wide] = legs_depth(copy, columns, wide, deep) - least
        legs = least + astray[wide]
        ragged = columns * legs - text_rows - wide * deep
        price = WEIGHT["crop"] * option.crop + WEIGHT["picture-width"] * option.odd
        price += WEIGHT["optional"] * (left_out + quotes)
        price += WEIGHT["ragged"] * ragged + _legs_price(legs - deep if wide == columns else legs, text_rows)
        price += WEIGHT["stub"] * max(0, STUB - legs + deep) if 0 < legs - deep and wide < columns else 0.0
        rows = head_rows + legs
        if rows not in found or price < found[rows].price:
            found[rows] = Option(rows, price, wide, option.rows)
    options = tuple(found[rows] for rows in sorted(found))
    return Leaf(story, columns, head_rows, text_rows, options, copy)


def legs_depth(copy: Copy, columns: int, picture_columns: int, picture_rows: int) -> int:
    """The least rows that the legs really take, with all that must stay together, beside pictures at their head."""
    most = copy.sums[-1] + picture_rows + 1
    found = least_depth(copy.units, copy.sums, _legs(columns, picture_columns, picture_rows, most), most)
    return max(picture_rows, most if found is None else found)


class Legs(NamedTuple):
    """Legs that were really filled: their rows, how unlike their feet are as a price, and the rows of single legs in
    which nothing stands."""

    rows: int
    ragged: float
    empty: int


def legs_filled(copy: Copy, columns: int, picture_columns: int, picture_rows: int) -> Legs:
    """The legs of a block when their feet come out level, beside pictures at their head."""
    most = copy.sums[-1] + picture_rows + 1
    stretches = _legs(columns, picture_columns, picture_rows, most)
    found = balance(copy.units, copy.sums, stretches, most)
    if found is None:
        return Legs(most, 0.0, 0)
    depth, filled = found
    empty = (columns - picture_columns) * max(0, picture_rows - depth)
    for room, (start, end) in zip(cut(stretches, depth), filled.spans, strict=True):
        given = sum(unit.give for unit in copy.units[start + 1 : end])
        empty += max(0, room - height(copy.units, copy.sums, start, end) - given)
    return Legs(max(picture_rows, depth), filled.ragged, empty)


def _legs(columns: int, picture_columns: int, picture_rows: int, most: int) -> list[list[tuple[int, int]]]:
    return [[(0, most)]] * (columns - picture_columns) + [[(picture_rows, most)]] * picture_columns


def _legs_price(rows: int, text_rows: int) -> float:
    if not text_rows:
        return 0.0
    return WEIGHT["shallow"] * max(0, SHALLOW - rows) + WEIGHT["deep"] * max(0, rows - DEEP)


def picture_options(
    issue: Issue, story: Story, columns: int, step: float, typesetter: Typesetter
) -> list[PictureOption]:
    """Picture widths and depths worth trying; one without any for a story that has none."""
    known = {picture.key: picture for picture in issue.pictures}
    pictures = [(used, known[used.picture]) for used in story.pictures if used.picture in known]
    if not pictures:
        return [PictureOption()]
    options: list[PictureOption] = []
    squarish = pictures[0][1].height > SQUARISH * pictures[0][1].width
    wish = min(columns, max(1, math.ceil(columns * (0.4 if squarish else 0.6))))
    deepest = DEEPEST * (issue.setup.height - issue.setup.top - issue.setup.bottom) / len(pictures)
    charted = any(picture.is_graphic for _, picture in pictures)
    least = min(columns, 2) if charted else 1  # a chart is to be read
    for wide in range(max(least, wish - 1), min(columns, wish + 1) + 1):
        width = block_width(issue, wide)
        odd = abs(wide - wish) + (1.5 if columns > 1 and wide == columns and squarish else 0)
        odd *= LEAD_WEIGHT if story.priority == 1 else 1
        odd += CRAMPED if charted and wide == 1 else 0
        beneath = [caption_depth(issue, story, used, width, typesetter) for used, _ in pictures]
        natural = [min(width * picture.height / picture.width, deepest) for _, picture in pictures]
        seen: set[tuple[int, ...]] = set()
        for share in range(round(CROP[0] * 100), round(CROP[1] * 100) + 1):
            rows = tuple(
                max(3, math.ceil((depth + under) / step - 0.001))
                if picture.is_graphic
                else max(3, round((depth * share / 100 + under) / step))
                for depth, under, (_, picture) in zip(natural, beneath, pictures, strict=True)
            )
            if rows in seen:
                continue
            seen.add(rows)
            crop = sum(
                (1 - (number * step - under) / depth) ** 2
                for number, depth, under, (_, picture) in zip(rows, natural, beneath, pictures, strict=True)
                if not picture.is_graphic
            )
            options.append(PictureOption(wide, rows, crop, odd))
    return options


def caption_depth(issue: Issue, story: Story, used: StoryPicture, width: float, typesetter: Typesetter) -> float:
    """Points under a picture that its caption takes, with the space around it."""
    named = styles_by_name(issue.styles)
    depth = 0.0
    for paragraph in caption_of(story, used):
        style = named.get(paragraph.style, named["body"])
        galley = typesetter.set(paragraph, style, (Measure(0.0, width),))
        depth += len(galley.lines) * galley.leading + style.space_after
    return CAPTION_GAP + depth + CAPTION_FOOT if depth else CAPTION_FOOT + CAPTION_GAP


def caption_of(story: Story, used: StoryPicture) -> tuple[Paragraph, ...]:
    """Caption and credit as one paragraph in the story's language; nothing when there is neither."""
    runs: list[Run] = []
    if used.caption:
        runs.append(Run(used.caption))
    if used.credit:
        runs.append(Run((" " if runs else "") + used.credit, italic=story.direction == "ltr", isolate="auto"))
    return (Paragraph("caption", tuple(runs), story.lang, story.direction),) if runs else ()


def picture_named(issue: Issue, key: str) -> Picture | None:
    return next((picture for picture in issue.pictures if picture.key == key), None)


def least_rows(leaves: Sequence[Leaf]) -> int:
    """The fewest rows any of these takes."""
    return min((leaf.options[0].rows for leaf in leaves), default=0)
