"""An article's block opened into frames of its own, its head and one for each leg, and closed into a block again.

Opened, every leg holds the lines that it held, nearly all of them where they stood: where even legs had let a line go
to the next one, the leg's frame ends a row or two higher. From then on each frame goes where the hand takes it.
"""

import itertools
from collections.abc import Sequence

import msgspec

from layouts.display.items import Box, Item, TextLine
from layouts.makeup.article import block_frame, relaid
from layouts.makeup.blocks import block_width, column_width
from layouts.makeup.compositor import Compositor
from layouts.makeup.grid import page_grid
from layouts.makeup.passages import passages_of
from layouts.makeup.pour import column_edges
from layouts.model.frame import NO_INSET, Frame, Shape, TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page
from layouts.model.story import Story

THIN = 2.0  # points: a rule between legs is thinner
FEWER = 3  # rows that a leg's frame may end higher, to hold the lines that it held
WHOLE = 1.0  # points that a box of whole columns may be wider or narrower


def opened(issue: Issue, index: int, slug: str, compositor: Compositor) -> Issue | None:
    """The issue with the block's text in a frame for its head and one for each leg, the rules between them as shapes.

    None where it is no block of one head over legs: turned, set in from its edges, or with heads between its legs.
    """
    text = block_frame(issue, index, slug)
    story = _story(issue, slug)
    if text is None or story is None or text.angle or text.inset != NO_INSET:
        return None
    styles = [passage.style for passage in passages_of((story,), issue.styles)]
    heads = len(list(itertools.takewhile(lambda style: bool(style.span), styles)))
    across = {style.span_columns for style in styles[:heads]}
    if any(style.span or style.split > 1 for style in styles[heads:]) or len(across - {0}) > 0:
        return None

    page = issue.pages[index]
    held = [item for item in compositor.compose(issue).pages[index].items if _frame_of(item) == text.id]
    lines = [item for item in held if isinstance(item, TextLine)]
    legs = [line for line in lines if line.paragraph >= heads]
    if not legs or (heads == 0 and text.columns == 1):
        return None
    grid = page_grid(issue, index, text.direction)
    top = grid.top(min(grid.row_of(line.y) for line in legs)) if heads else text.rect.y
    top = max(top, text.rect.y)
    largest = max((frame.id for each in issue.pages for frame in each.frames), default=0)
    ids = itertools.count(largest + 1)

    made: list[Frame] = []
    if heads:
        head = msgspec.structs.replace(text.rect, height=round(top - text.rect.y, 3))
        made.append(msgspec.structs.replace(text, rect=head))
    width = round(text.column_width, 3)
    leg = msgspec.structs.replace(text, columns=1, gutter=0.0, column_rule=0.0, balanced=False)
    edges = column_edges(text)
    for edge in edges:
        # even legs need not be equal ones: what would not stand alone at a foot went over
        rows = [grid.row_of(line.y) + 1 for line in legs if edge - 1 < line.x < edge + width]
        foot = grid.top(max(rows)) if text.balanced and rows and edge != edges[-1] else text.rect.bottom
        rect = Rect(round(edge, 3), round(top, 3), width, round(foot - top, 3))
        made.append(msgspec.structs.replace(leg, id=next(ids) if made else text.id, rect=rect))
    frames = tuple(frame.id for frame in made)
    ends = [max((_end(line) for line in legs if edge - 1 < line.x < edge + width), default=None) for edge in edges]
    made += [Shape(next(ids), item.rect, fill=item.fill) for item in held if isinstance(item, Box) and item.fill]
    thread = Thread((slug,), frames)
    found = _changed(issue, index, page, {text.id: tuple(made)}, thread)
    for _ in range(len(edges) * FEWER):
        taken = _taken(compositor.compose(found).pages[index].items, frames[-len(edges) :])
        long = next((n for n, (has, had) in enumerate(zip(taken, ends)) if has and had and has > had), None)
        if long is None:
            break
        number = long + len(frames) - len(edges)
        shorter = msgspec.structs.replace(made[number].rect, height=round(made[number].rect.height - grid.step, 3))
        made[number] = msgspec.structs.replace(made[number], rect=shorter)
        found = _changed(issue, index, page, {text.id: tuple(made)}, thread)
    return found


def closed(issue: Issue, index: int, slug: str, compositor: Compositor) -> Issue | None:
    """The issue with the story's frames on this page as one block again, in the box that they take up together; laid
    anew where that is not so many whole columns wide.

    None where the story shares its frames or goes on on another page.
    """
    thread = next((thread for thread in issue.threads if slug in thread.stories), None)
    page = issue.pages[index]
    legs = [frame for frame in page.frames if thread is not None and frame.id in thread.frames]
    if thread is None or thread.stories != (slug,) or len(legs) < 2 or len(legs) != len(thread.frames):
        return None
    first = next(frame for frame in legs if frame.id == thread.frames[0])
    if not isinstance(first, TextFrame):
        return None
    left, top = min(frame.rect.x for frame in legs), min(frame.rect.y for frame in legs)
    right, bottom = max(frame.rect.right for frame in legs), max(frame.rect.bottom for frame in legs)
    box = Rect(left, top, round(right - left, 3), round(bottom - top, 3))
    pitch = column_width(issue) + issue.setup.gutter
    columns = max(1, round((box.width + issue.setup.gutter) / pitch))
    whole = msgspec.structs.replace(first, rect=box, columns=columns, gutter=issue.setup.gutter, balanced=True)
    gone: dict[int, tuple[Frame, ...]] = {frame.id: () for frame in legs}
    gone.update({frame.id: () for frame in page.frames if _is_rule(frame, box)})
    gone[first.id] = (whole,)
    together = _changed(issue, index, page, gone, Thread((slug,), (first.id,)))
    if abs(box.width - block_width(issue, columns)) < WHOLE:
        return together
    found = relaid(together, index, slug, box, compositor)
    return None if found is None else found.issue


def _story(issue: Issue, slug: str) -> Story | None:
    return next((story for story in issue.stories if story.slug == slug), None)


def _end(line: TextLine) -> tuple[int, int]:
    return line.paragraph, line.end


def _taken(items: Sequence[Item], frames: Sequence[int]) -> list[tuple[int, int] | None]:
    """Where the text of each of these frames ends: a paragraph, and a character of it."""
    lines = [item for item in items if isinstance(item, TextLine)]
    return [max((_end(line) for line in lines if line.frame == frame), default=None) for frame in frames]


def _frame_of(item: object) -> int:
    return item.frame if isinstance(item, TextLine | Box) else -1


def _is_rule(frame: Frame, box: Rect) -> bool:
    """Whether it is a rule between legs within this box."""
    if not isinstance(frame, Shape) or not frame.fill or frame.locked:
        return False
    rect = frame.rect
    within = box.x < rect.x and rect.right < box.right and box.y < rect.y + 1 and rect.bottom < box.bottom + 1
    return within and rect.width < THIN < rect.height


def _changed(
    issue: Issue, index: int, page: Page, instead: dict[int, tuple[Frame, ...]], thread: Thread
) -> Issue:
    """The issue with these frames of a page in the place of others, and the story's thread through them."""
    frames = itertools.chain.from_iterable(instead.get(frame.id, (frame,)) for frame in page.frames)
    pages = list(issue.pages)
    pages[index] = msgspec.structs.replace(page, frames=tuple(frames))
    threads = tuple(thread if found.stories == thread.stories else found for found in issue.threads)
    return msgspec.structs.replace(issue, pages=tuple(pages), threads=threads)
