"""Room for text that is left over: its last frame made as much deeper as the text needs, where the page is free."""

import msgspec

from layouts.makeup.grid import page_grid
from layouts.makeup.threads import Pourer, Spread
from layouts.model.frame import TextFrame, bounds_of
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import is_right_hand, type_area
from layouts.typeset.paragraph import Typesetter

TOUCH = 0.5  # points: frames that meet no closer than this lie beside each other


def deepened(issue: Issue, slug: str, typesetter: Typesetter) -> dict[int, Rect]:
    """Where the last frame of a story's thread must stand to hold all of its text; nothing where there is no room.

    The frame grows down by whole rows of its grid, to the foot of the type area or to the frame that stands below it.
    """
    number = next((number for number, thread in enumerate(issue.threads) if slug in thread.stories), -1)
    if number < 0:
        return {}
    spread = Spread(issue)
    frames = spread.known(issue.threads[number])
    if not frames:
        return {}
    index, frame = spread.where[frames[-1]]
    if not isinstance(frame, TextFrame) or frame.locked or frame.angle:
        return {}
    step = page_grid(issue, index, frame.direction).step
    most = int((free_foot(issue, index, frame) - frame.rect.bottom + 0.01) // step)

    def holds(rows: int) -> bool:
        """Whether nothing is left over when the frame is so many rows deeper."""
        return not _left_over(_with(issue, index, _deeper(frame, rows * step)), number, typesetter)

    if most < 1 or not holds(most):
        return {}
    too_few, enough = 0, most
    while enough - too_few > 1:
        middle = (too_few + enough) // 2
        too_few, enough = (too_few, middle) if holds(middle) else (middle, enough)
    return {frame.id: _deeper(frame, enough * step).rect}


def free_foot(issue: Issue, index: int, frame: TextFrame) -> float:
    """How far down the frame may go: to the type area's foot, or to what stands below it, less the gutter."""
    foot = type_area(issue.setup, is_right_hand(index, issue.binding)).bottom
    page = issue.pages[index]
    master = next((master for master in issue.masters if master.name == page.master), None)
    foot -= master.foot if master is not None else 0.0
    for other in page.frames:
        rect = bounds_of(other)
        beside = rect.right <= frame.rect.x + TOUCH or rect.x >= frame.rect.right - TOUCH
        if other.id != frame.id and not other.hidden and not beside and rect.bottom > frame.rect.bottom + TOUCH:
            foot = min(foot, max(rect.y - issue.setup.gutter, frame.rect.bottom))
    return foot


def _deeper(frame: TextFrame, points: float) -> TextFrame:
    rect = frame.rect
    return msgspec.structs.replace(frame, rect=msgspec.structs.replace(rect, height=rect.height + points))


def _with(issue: Issue, index: int, frame: TextFrame) -> Issue:
    page = issue.pages[index]
    frames = tuple(frame if other.id == frame.id else other for other in page.frames)
    pages = (*issue.pages[:index], msgspec.structs.replace(page, frames=frames), *issue.pages[index + 1 :])
    return msgspec.structs.replace(issue, pages=pages)


def _left_over(issue: Issue, number: int, typesetter: Typesetter) -> int:
    """Words of the thread that find no room."""
    filled = [filling for filling in Pourer(typesetter).fill(Spread(issue), number) if filling is not None]
    return sum(words for filling in filled for _, words in filling.left)
