"""What must be true of a page, by its frames' rectangles alone: knows nothing of how the page came about."""

from layouts.model.frame import PictureFrame, Shape, TextFrame
from layouts.model.geometry import Rect
from layouts.model.page import Page

NEAR = 0.02  # points: two edges this close are the same edge
DEEPEST_HOLE = 100.0  # points: more than this of a column's width with no frame in it is a hole
THIN = 1.0  # points: a shape thinner than this is a rule


def broken_rules(page: Page, room: Rect, columns: int, gutter: float) -> list[str]:
    """Everything wrong with a page whose stories are to fill `room`."""
    text = [f.rect for f in page.frames if isinstance(f, TextFrame) and not f.content]
    pictures = [f.rect for f in page.frames if isinstance(f, PictureFrame)]
    rules = [f.rect for f in page.frames if isinstance(f, Shape) and f.fill and min(f.rect.width, f.rect.height) < THIN]
    return [
        *_outside([*text, *pictures, *rules], room),
        *_overlaps(text),
        *_astray(pictures, text),
        *_off_columns(text, room, columns, gutter),
        *_holes(text, room, columns, gutter),
        *_crossed(rules, text),
    ]


def _outside(rects: list[Rect], room: Rect) -> list[str]:
    return [
        f"{rect} leaves the type area"
        for rect in rects
        if rect.x < room.x - NEAR or rect.right > room.right + NEAR
        or rect.y < room.y - NEAR or rect.bottom > room.bottom + NEAR
    ]  # fmt: skip


def _overlaps(text: list[Rect]) -> list[str]:
    return [f"{one} lies on {two}" for n, one in enumerate(text) for two in text[n + 1 :] if _share(one, two)]


def _share(one: Rect, two: Rect) -> bool:
    beside = one.right <= two.x + NEAR or two.right <= one.x + NEAR
    return not beside and one.y < two.bottom - NEAR and two.y < one.bottom - NEAR


def _astray(pictures: list[Rect], text: list[Rect]) -> list[str]:
    """A picture stands within the block of its story."""
    return [
        f"picture {p} stands in no block"
        for p in pictures
        if not any(
            t.x - NEAR <= p.x and p.right <= t.right + NEAR and t.y - NEAR <= p.y and p.bottom <= t.bottom + NEAR
            for t in text
        )
    ]


def _off_columns(text: list[Rect], room: Rect, columns: int, gutter: float) -> list[str]:
    """A block begins and ends with columns of the page."""
    width = (room.width - (columns - 1) * gutter) / columns
    left = [room.x + n * (width + gutter) for n in range(columns)]
    return [
        f"{rect} begins or ends between columns"
        for rect in text
        if not any(abs(rect.x - x) < NEAR for x in left) or not any(abs(rect.right - x - width) < NEAR for x in left)
    ]


def _holes(text: list[Rect], room: Rect, columns: int, gutter: float) -> list[str]:
    """In each column, blocks follow each other from the head to the foot with no more than a rule's room between."""
    width = (room.width - (columns - 1) * gutter) / columns
    found = []
    for number in range(columns):
        middle = room.x + number * (width + gutter) + width / 2
        down = sorted((r for r in text if r.x < middle < r.right), key=lambda r: r.y)
        edges = [room.y, *(edge for rect in down for edge in (rect.y, rect.bottom)), room.bottom]
        holes = [edges[n + 1] - edges[n] for n in range(0, len(edges), 2)]
        if max(holes) > DEEPEST_HOLE:
            found.append(f"column {number + 1} has a hole of {max(holes):.0f} pt")
    return found


def _crossed(rules: list[Rect], text: list[Rect]) -> list[str]:
    """No rule runs through a block."""
    return [f"rule {rule} runs through {rect}" for rule in rules for rect in text if _share(rule, rect)]
