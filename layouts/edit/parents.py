"""Items of masters overridden on a page, property by property, and given back to their master."""

from collections.abc import Iterable

import msgspec

from layouts.edit.parts import NEVER_OWN, new_frame_id, with_frames, with_pages
from layouts.model.frame import Frame
from layouts.model.issue import Issue
from layouts.model.masters import items_on, master_of, stood


def override_item(issue: Issue, page_index: int, item: int) -> Issue:
    """Put a frame of the page in the place of a master's item; it follows its parent until something of it is changed.

    It gets the next free id and lies below the page's other frames, as the master's items do.
    """
    if not 0 <= page_index < len(issue.pages):
        return issue
    found = next((frame for frame in items_on(issue, page_index) if frame.id == item), None)
    if found is None:
        return issue
    made = msgspec.structs.replace(found, id=new_frame_id(issue), parent=item, own=())
    page = issue.pages[page_index]
    older = [frame for frame in page.frames if frame.parent]
    place = len(older) if page.frames[: len(older)] == tuple(older) else 0
    pages = list(issue.pages)
    pages[page_index] = with_frames(page, (*page.frames[:place], made, *page.frames[place:]))
    return with_pages(issue, pages)


def reset_to_parent(issue: Issue, ids: Iterable[int]) -> Issue:
    """Give overridden items back to their master: the frames go, the master's items stand there again."""
    chosen = frozenset(ids)
    return with_pages(
        issue,
        (
            with_frames(page, (frame for frame in page.frames if not (frame.id in chosen and frame.parent)))
            for page in issue.pages
        ),
    )


def follow_masters(issue: Issue) -> Issue:
    """The issue with its overriding frames as their masters' items are now, but for what is their own."""
    return with_pages(
        issue,
        (
            with_frames(page, (_followed(issue, index, frame) for frame in page.frames))
            for index, page in enumerate(issue.pages)
        ),
    )


def _followed(issue: Issue, page_index: int, frame: Frame) -> Frame:
    master = master_of(issue, issue.pages[page_index]) if frame.parent else None
    item = next((found for found in master.frames if found.id == frame.parent), None) if master else None
    if master is None or item is None or type(item) is not type(frame):
        return frame
    item = stood(item, issue, page_index, master)
    wanted = {
        name: getattr(item, name)
        for name in item.__struct_fields__
        if name not in NEVER_OWN and name not in frame.own and getattr(item, name) != getattr(frame, name)
    }
    return msgspec.structs.replace(frame, **wanted) if wanted else frame
