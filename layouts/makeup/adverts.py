"""Booked space at the foot of pages: which adverts stand on a page, in which columns and rows, and their frames.

Adverts stand at the outside edge, where a page is opened, and one above the other when a page has more than fit side
by side. Their feet are level with the last line of text.
"""

import math
from collections.abc import Iterator, Sequence

import msgspec

from layouts.findings import Finding
from layouts.makeup.areas import page_room
from layouts.makeup.blocks import block_width, column_width
from layouts.makeup.grid import page_grid
from layouts.model.frame import AdvertFrame, Frame, PictureFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Master, is_right_hand, type_area
from layouts.model.plan import Booking, MakeupPlan
from layouts.model.story import Direction

AIR = 7.0  # points above an advert at least, so that text and advert are not read as one
FIRST_FREE = 2  # the page that an advert without a page of its own goes to: the front page is not for sale unasked


class Pinned(msgspec.Struct, frozen=True):
    """A booking on its page: `offset` columns from the start side, over `columns`, in `rows` rows of the page's grid
    that end `above` rows above its last one."""

    booking: Booking
    offset: int
    columns: int
    rows: int
    above: int


class PageOfSection(msgspec.Struct, frozen=True):
    """Which page is meant: its index in the issue, and that of its section's first page."""

    section: str
    first: int
    index: int
    direction: Direction


def with_pages(plan: MakeupPlan) -> MakeupPlan:
    """The plan with a page for every booking: those that asked for none stand on inside pages, one on each."""
    if all(booking.page for booking in plan.adverts):
        return plan
    free = FIRST_FREE
    adverts = []
    for booking in plan.adverts:
        if not booking.page:
            booking = msgspec.structs.replace(booking, page=free)
            free += 1
        adverts.append(booking)
    return msgspec.structs.replace(plan, adverts=tuple(adverts))


def pinned(issue: Issue, plan: MakeupPlan, page: PageOfSection) -> tuple[Pinned, ...]:
    """The adverts of one page, in the order booked."""
    step = page_grid(issue, page.index, page.direction).step
    total = issue.setup.columns
    from_start = (page.direction == "ltr") != is_right_hand(page.index, issue.binding)
    found: list[Pinned] = []
    used = above = deepest = 0
    for booking in bookings_of(plan, page):
        columns, rows = min(booking.columns, total), math.ceil((booking.height + AIR) / step)
        if used + columns > total:  # no room beside the others: above them
            used, above, deepest = 0, above + deepest, 0
        offset = used if from_start else total - used - columns
        found.append(Pinned(booking, offset, columns, rows, above))
        used, deepest = used + columns, max(deepest, rows)
    return tuple(found)


def bookings_of(plan: MakeupPlan, page: PageOfSection) -> tuple[Booking, ...]:
    """What was booked on this page."""
    return tuple(booking for booking in plan.adverts if _is_for(booking, page))


def _is_for(booking: Booking, page: PageOfSection) -> bool:
    if booking.section:
        return booking.section == page.section and booking.page == page.index - page.first + 1
    return booking.page == page.index + 1


def rows_taken(pins: Sequence[Pinned]) -> int:
    """How many rows at the foot of the page the adverts take, across all columns."""
    return max((pin.rows + pin.above for pin in pins), default=0)


def advert_frames(
    issue: Issue, pins: Sequence[Pinned], page: PageOfSection, master: Master | None, ids: Iterator[int]
) -> tuple[Frame, ...]:
    """The frames of a page's adverts."""
    if not pins:
        return ()
    grid = page_grid(issue, page.index, page.direction)
    area = type_area(issue.setup, is_right_hand(page.index, issue.binding))
    first, rows = page_room(issue, page.index, master, page.direction)
    documents = {picture.key: picture for picture in issue.pictures}
    frames: list[Frame] = []
    for pin in pins:
        booking = pin.booking
        width = block_width(issue, pin.columns)
        along = pin.offset * (column_width(issue) + issue.setup.gutter)
        x = area.x + along if page.direction == "ltr" else area.right - along - width
        bottom = grid.top(first + rows - pin.above) - grid.foot
        rect = Rect(round(x, 3), round(bottom - booking.height, 3), round(width, 3), booking.height)
        picture = documents.get(booking.file)
        if picture is None or picture.is_document:
            frames.append(
                AdvertFrame(
                    next(ids), rect, booking.file, standoff=AIR, alternative=booking.alternative,
                    advertiser=booking.advertiser, html=booking.html,
                )
            )  # fmt: skip
            continue
        scale = min(rect.width / picture.width, rect.height / picture.height)
        wide, high = round(picture.width * scale, 3), round(picture.height * scale, 3)
        whole = Rect(round(rect.x + (rect.width - wide) / 2, 3), round(rect.bottom - high, 3), wide, high)
        frames.append(
            PictureFrame(next(ids), whole, picture.key, standoff=AIR, alternative=booking.alternative)
        )
    return tuple(frames)


def too_deep(pins: Sequence[Pinned], rows: int, folio: int) -> list[Finding]:
    """Findings for adverts that reach above the head of their page."""
    return [
        Finding(
            severity="error",
            code="advert-too-deep",
            message=f"advert {pin.booking.advertiser} is deeper than the room that its page has",
            advice="book less, or put it on another page",
            page=folio,
        )
        for pin in pins
        if pin.rows + pin.above > rows
    ]


def unplaced(plan: MakeupPlan, placed: Sequence[Booking], pages: int) -> list[Finding]:
    """Findings for bookings whose page the issue does not have."""
    return [
        Finding(
            severity="error",
            code="advert-unplaced",
            message=f"advert {booking.advertiser} is booked on page "
            f"{f'{booking.section}:' if booking.section else ''}{booking.page}, and the issue has no such page"
            f"{f' ({pages} pages)' if not booking.section else ''}",
            advice="book it on another page, or let the issue have more",
        )
        for booking in plan.adverts
        if booking not in placed
    ]
