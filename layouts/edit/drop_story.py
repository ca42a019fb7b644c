"""A story dropped on a page: into the text frame under it, or into a new one that is made for it."""

from layouts.edit.frames import add_frame
from layouts.edit.parts import new_frame_id, story_of
from layouts.edit.threads import place_story
from layouts.model.frame import TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.layers import is_locked
from layouts.model.masters import is_parent_page
from layouts.model.page import is_right_hand, type_area

LEAST = 36.0  # points of depth that a new frame has at least


def drop_story(issue: Issue, slug: str, page_index: int, x: float, y: float, layer: str = "") -> Issue:
    """Put a story where it was dropped, in points of the page. Taken out of where it was before.

    The topmost unlocked text frame there takes it; on the bare page a frame is made on `layer`, as wide as the column
    there and reaching to the foot of the type area. Unknown stories and pages, and parent pages: no change.
    """
    story = story_of(issue, slug)
    if story is None or not 0 <= page_index < len(issue.pages) or is_parent_page(issue.pages[page_index]):
        return issue
    for frame in reversed(issue.pages[page_index].frames):
        rect = frame.rect
        if rect.x <= x <= rect.right and rect.y <= y <= rect.bottom and not is_locked(issue.layers, frame):
            if isinstance(frame, TextFrame) and not frame.content:
                return place_story(issue, slug, frame.id)
    rect = column_at(issue, page_index, x, y)
    made = add_frame(issue, page_index, TextFrame(0, rect, direction=story.direction, layer=layer))
    return place_story(made, slug, new_frame_id(issue))


def column_at(issue: Issue, page_index: int, x: float, y: float) -> Rect:
    """The column of the page's grid at a place, from there down to the foot of the type area."""
    setup = issue.setup
    area = type_area(setup, is_right_hand(page_index, issue.binding))
    width = (area.width - (setup.columns - 1) * setup.gutter) / setup.columns
    number = min(max(int((x - area.x) // (width + setup.gutter)), 0), setup.columns - 1)
    top = min(max(y, area.y), area.bottom - LEAST)
    return Rect(area.x + number * (width + setup.gutter), top, width, area.bottom - top)
