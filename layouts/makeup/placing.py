"""A page's plan into frames: text frames, pictures with captions, rules; everything on rows of the page's grid."""

from collections.abc import Iterator

import msgspec

from layouts.makeup.arrangement import Arrangement
from layouts.makeup.blocks import (
    CAPTION_FOOT,
    CAPTION_GAP,
    Option,
    block_width,
    caption_depth,
    caption_of,
    column_width,
    legs_filled,
    picture_named,
)
from layouts.makeup.grid import Grid
from layouts.makeup.jumps import jump_from, jump_to
from layouts.makeup.modular import CARRIED_HEAD, FOOT_LINE, PagePlan
from layouts.makeup.search import Search
from layouts.makeup.shelves import GAP, Block, ShelfOption, spreadable
from layouts.model.frame import Frame, PictureFrame, Shape, TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue, Picture
from layouts.model.story import Direction, Story, StoryPicture
from layouts.typeset.paragraph import Typesetter

RULE = 0.5  # points: rules between shelves
HAIRLINE = 0.25  # points: rules between columns; the thinnest that newsprint holds
CAP = 0.68  # of the em: height of capitals, which a picture's top lines up with
PICTURE_CHANGES = (-1, 1, -2, 2, -3, -4, -6)  # rows, tried in this order
LEAST_PICTURE = 4  # rows
TOP_BIAS = 0.35  # of what is cropped off a picture's height goes at the top: heads are up there


class Placed(msgspec.Struct, frozen=True):
    """The frames of one page, and the ids of the text frames by story."""

    frames: tuple[Frame, ...]
    text: tuple[tuple[str, int], ...]


class Sheet:
    """A page while it is laid out: its grid, its first and last row, and the frames so far."""

    def __init__(self, issue: Issue, area: Rect, grid: Grid, direction: Direction, ids: Iterator[int]) -> None:
        self.issue, self.area, self.grid, self.direction, self.ids = issue, area, grid, direction, ids
        self.frames: list[Frame] = []
        self.text: list[tuple[str, int]] = []

    def columns(self, offset: int, count: int) -> tuple[float, float]:
        """Left edge and width of so many columns, `offset` columns from the start side."""
        width = block_width(self.issue, count)
        along = offset * (column_width(self.issue) + self.issue.setup.gutter)
        return (self.area.x + along if self.direction == "ltr" else self.area.right - along - width), width

    def rect(self, offset: int, count: int, row: int, rows: int) -> Rect:
        x, width = self.columns(offset, count)
        return Rect(round(x, 3), round(self.grid.top(row), 3), round(width, 3), round(rows * self.grid.step, 3))


def place_page(
    sheet: Sheet, search: Search, plan: PagePlan, first_row: int, folio: int, arrangement: Arrangement | None = None
) -> Placed:
    """Lay out one page's plan from its first row down; its shelves as the arrangement has them, where there is one."""
    row, columns = first_row, search.columns
    gaps = len(plan.fill.shelves) + (plan.carried is not None) - 1
    white = plan.fill.white
    spare = min(white, spreadable(gaps + 1))
    if plan.carried is not None:
        story = search.copies[plan.carried.copy].story
        row = _place_carried(sheet, story, plan, (row, columns, folio))
    if arrangement is not None:
        if row > first_row:
            _rule(sheet, row, (0, columns))
            row += GAP
        row = place_arrangement(sheet, search, arrangement, row)
    for number, shelf in enumerate(plan.fill.shelves if arrangement is None else ()):
        if row > first_row:
            extra = -(-spare // gaps)
            spare, white, gaps = spare - extra, white - extra, gaps - 1
            row += extra // 2
            _rule(sheet, row, (0, columns))
            row += GAP + extra - extra // 2
        row += _place_shelf(sheet, search, shelf, row, white if number == len(plan.fill.shelves) - 1 else 0)
    if plan.split is not None:
        rows = plan.split_rows
        if row > first_row:
            _rule(sheet, row, (0, columns))
            row, rows = row + GAP, rows - GAP
        place_block(sheet, search, plan.split, row, rows - FOOT_LINE)
        _jump_to(sheet, plan.split.leaf.story, row + rows - FOOT_LINE, columns, folio)
    return Placed(tuple(sheet.frames), tuple(sheet.text))


def place_arrangement(sheet: Sheet, search: Search, arrangement: Arrangement, first: int) -> int:
    """Place the blocks of an arrangement and the rules in its cuts; the row after its last one.

    Rows left over at the foot go into the cuts that cross the whole page, as far as that is not seen.
    """
    crossing = sorted(row for down, _, row, long in arrangement.cuts if not down and long == search.columns)
    spare = min(arrangement.foot, spreadable(len(crossing) + 1))

    def moved(row: int) -> int:
        above = sum(1 for cut in crossing if cut < row)
        return first + row + (spare * above // len(crossing) if crossing else 0)

    for placing in arrangement.placings:
        block = Block(placing.leaf, placing.offset, placing.option, placing.row, placing.rows)
        place_block(sheet, search, block, moved(placing.row), placing.rows)
    for down, column, row, length in arrangement.cuts:
        if down:
            _between(sheet, [column], moved(row), length)
        else:
            wider = moved(row + 1) - moved(row) - 1
            _rule(sheet, moved(row) + wider // 2, (column, length))
    return first + max(placing.row + placing.rows for placing in arrangement.placings) + spare


def _place_shelf(sheet: Sheet, search: Search, shelf: ShelfOption, row: int, white: int) -> int:
    """Place a shelf's blocks; returns its rows. `white`: rows below it that it may take if its text needs them."""
    rows = shelf.rows
    for block in shelf.blocks:
        ends = block.down + block.rows == shelf.rows
        fitted, need = _fitted(search, block, block.rows + (white if ends else 0))
        deep = max(block.rows, need)
        rows = max(rows, block.down + deep) if ends else rows
        if block.down:
            _rule(sheet, row + block.down - GAP, (block.offset, block.leaf.columns))
        place_block(sheet, search, fitted, row + block.down, deep)
    _between(sheet, sorted({block.offset for block in shelf.blocks if block.offset}), row, rows)
    return rows


def _place_carried(sheet: Sheet, story: Story, plan: PagePlan, where: tuple[int, int, int]) -> int:
    """The rest of a story from the page before, under a line that says so; returns the row after it."""
    row, columns, folio = where
    head = sheet.rect(0, columns, row, CARRIED_HEAD)
    sheet.frames.append(TextFrame(next(sheet.ids), head, content=(jump_from(story, folio - 1),)))
    rows = plan.carried_rows - CARRIED_HEAD - (FOOT_LINE if plan.runs_on else 0)
    _text_frame(sheet, story, sheet.rect(0, columns, row + CARRIED_HEAD, rows), columns)
    if plan.runs_on:
        _jump_to(sheet, story, row + CARRIED_HEAD + rows, columns, folio)
    return row + plan.carried_rows


def _jump_to(sheet: Sheet, story: Story, row: int, columns: int, folio: int) -> None:
    foot = sheet.rect(0, columns, row, FOOT_LINE)
    line = jump_to(story, folio + 1)
    deep = max(foot.height, sheet.issue.style(line.style).leading_for(line.direction))
    foot = Rect(foot.x, round(foot.bottom - deep, 3), foot.width, deep)
    sheet.frames.append(TextFrame(next(sheet.ids), foot, content=(line,), vertical="bottom"))


def _fitted(search: Search, block: Block, most: int) -> tuple[Block, int]:
    """The block with its picture a little deeper or less deep, so that the legs end level; and the rows it needs.

    What was planned is a sum of rows; here the legs are really filled. The picture shrinks further when nothing else
    makes the text go in.
    """
    leaf = block.leaf
    rows = most
    best: tuple[float, Option, int] | None = None
    known = [picture_named(search.issue, used.picture) for used in leaf.story.pictures]
    graphic = any(picture is not None and picture.is_graphic for picture in known)
    for change in (0, *(change for change in PICTURE_CHANGES if change > 0 or not graphic)):
        if change and not block.option.picture_rows:
            break
        option = block.option
        for _ in range(abs(change)):
            option = _resized(option, 1 if change > 0 else -1)
        if min(option.picture_rows, default=9) < LEAST_PICTURE:
            continue
        legs = legs_filled(leaf.copy, leaf.columns, option.picture_columns, sum(option.picture_rows))
        need = leaf.head_rows + legs.rows
        price = legs.ragged + 0.5 * abs(change) + (0.0 if need <= rows else 100.0 * (need - rows)) + max(0, rows - need)
        if best is None or price < best[0]:
            best = (price, option, need)
    assert best is not None
    return msgspec.structs.replace(block, option=best[1]), best[2]


def _resized(option: Option, by: int) -> Option:
    """The option with its deepest picture a row deeper or less deep."""
    rows = option.picture_rows
    deepest = rows.index(max(rows))
    changed = tuple(number + by * (place == deepest) for place, number in enumerate(rows))
    return Option(option.rows, option.price, option.picture_columns, changed)


def place_block(sheet: Sheet, search: Search, block: Block, row: int, rows: int) -> None:
    leaf, option = block.leaf, block.option
    _text_frame(sheet, leaf.story, sheet.rect(block.offset, leaf.columns, row, rows), leaf.columns)
    top = row + leaf.head_rows
    known = [(used, found) for used in leaf.story.pictures if (found := picture_named(sheet.issue, used.picture))]
    for (used, picture), deep in zip(known, option.picture_rows, strict=False):
        offset = block.offset + leaf.columns - option.picture_columns
        room = sheet.rect(offset, option.picture_columns, top, deep)
        place_picture(sheet, search.typesetter, leaf.story, (used, picture), room)
        top += deep


def _text_frame(sheet: Sheet, story: Story, rect: Rect, columns: int) -> None:
    number = next(sheet.ids)
    sheet.text.append((story.slug, number))
    sheet.frames.append(
        TextFrame(
            number, rect, columns, sheet.issue.setup.gutter, sheet.direction, HAIRLINE if columns > 1 else 0.0
        )
    )


def place_picture(
    sheet: Sheet, typesetter: Typesetter, story: Story, shown: tuple[StoryPicture, Picture], room: Rect
) -> None:
    """The picture and its caption in `room`: top level with the capitals of the text beside it."""
    used, picture = shown
    issue = sheet.issue
    under = caption_depth(issue, story, used, room.width, typesetter)
    size = issue.style("body").size_for(sheet.direction)
    down = max(0.0, sheet.grid.step - sheet.grid.foot - CAP * size)
    width, height = room.width, room.height - down - under
    if picture.is_graphic:  # whole, as large as its place allows
        height = min(height, width * picture.height / picture.width)
        width = height * picture.width / picture.height
    rect = Rect(round(room.x + (room.width - width) / 2, 3), round(room.y + down, 3), round(width, 3), round(height, 3))
    told = used.alternative or used.caption
    frame = PictureFrame(next(sheet.ids), rect, picture.key, crop_to(picture, rect), 0.0, told, story.slug)
    sheet.frames.append(frame)
    content = caption_of(story, used)
    if content:
        below = Rect(room.x, rect.bottom + CAPTION_GAP, room.width, room.bottom - rect.bottom - CAPTION_GAP)
        below = Rect(below.x, round(below.y, 3), below.width, round(below.height, 3))
        sheet.frames.append(
            TextFrame(next(sheet.ids), below, content=content, story=story.slug, standoff=0.0)
        )
    else:
        below = Rect(room.x, rect.bottom, room.width, CAPTION_GAP + CAPTION_FOOT - 0.5)
        sheet.frames.append(Shape(next(sheet.ids), below, standoff=0.0))


def crop_to(picture: Picture, rect: Rect) -> Rect:
    """The part of the picture that fills a frame of this shape, as shares of its width and height."""
    shape, own = rect.height / rect.width, picture.height / picture.width
    if shape < own:
        height = shape / own
        return Rect(0.0, round((1 - height) * TOP_BIAS, 5), 1.0, round(height, 5))
    width = own / shape
    return Rect(round((1 - width) / 2, 5), 0.0, round(width, 5), 1.0)


def _rule(sheet: Sheet, row: int, columns: tuple[int, int]) -> None:
    x, width = sheet.columns(*columns)
    y = sheet.grid.top(row) + 0.4 * sheet.grid.step
    sheet.frames.append(Shape(next(sheet.ids), Rect(round(x, 3), round(y, 3), round(width, 3), RULE), fill="Black"))


def _between(sheet: Sheet, offsets: list[int], row: int, rows: int) -> None:
    """Rules in the gutters between blocks of one shelf."""
    for offset in offsets:
        x, width = sheet.columns(offset, 1)
        gutter = sheet.issue.setup.gutter / 2
        x = x - gutter if sheet.direction == "ltr" else x + width + gutter
        top, height = sheet.grid.top(row), rows * sheet.grid.step - sheet.grid.foot
        rect = Rect(round(x - RULE / 2, 3), round(top, 3), RULE, round(height, 3))
        sheet.frames.append(Shape(next(sheet.ids), rect, fill="Black"))
