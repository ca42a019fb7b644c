"""Which master a page follows, and what its head and foot leave of the type area."""

from layouts.makeup.grid import page_grid
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Master, is_right_hand, type_area
from layouts.model.story import Direction


def page_room(issue: Issue, index: int, master: Master | None, direction: Direction) -> tuple[int, int]:
    """First row of the type area under the master's head, and how many rows there are above its foot."""
    grid = page_grid(issue, index, direction)
    area = type_area(issue.setup, is_right_hand(index, issue.binding))
    first = grid.first_row(area.y + (master.head if master else 0.0))
    last = grid.rows_above(area.bottom - (master.foot if master else 0.0) + grid.foot)
    return first, max(0, last - first)


def master_for(issue: Issue, index: int, count: int, direction: Direction) -> Master | None:
    """The master of a page by its place: `front` or `inside`, `-imprint` on the last page, `-rtl` where it reads so.

    A template need not have them all: the nearest that it has is taken, its first master where it has none of these.
    """
    named = {master.name: master for master in issue.masters}
    kind = "front" if index == 0 else "inside"
    imprint = ("-imprint", "") if index == count - 1 else ("",)
    side = ("-rtl", "") if direction == "rtl" else ("",)
    for name in (f"{kind}{foot}{reads}" for foot in imprint for reads in side):
        if name in named:
            return named[name]
    return named.get("inside") or (issue.masters[0] if issue.masters else None)


def text_rect(issue: Issue, index: int, master: Master | None, direction: Direction) -> Rect:
    """The type area between the master's head and foot, on whole rows of the grid."""
    grid = page_grid(issue, index, direction)
    area = type_area(issue.setup, is_right_hand(index, issue.binding))
    first, rows = page_room(issue, index, master, direction)
    return Rect(round(area.x, 3), round(grid.top(first), 3), round(area.width, 3), round(rows * grid.step, 3))
