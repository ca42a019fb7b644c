"""Items of masters overridden on a page, property by property, and given back to their master."""

from collections.abc import Iterable

import msgspec

from layouts.edit.parts import NEVER_OWN, changed, new_frame_id, with_frames, with_pages
from layouts.model.frame import Frame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.masters import items_on, master_of, mirrored, stood
from layouts.model.page import is_right_hand
from layouts.model.styles import styles_by_name


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


def detach_from_parent(issue: Issue, ids: Iterable[int]) -> Issue:
    """Let overridden items stay as they are whatever becomes of their master; they can still be given back to it."""
    chosen = frozenset(ids)

    def detached(frame: Frame) -> Frame:
        if frame.id not in chosen or not frame.parent:
            return frame
        return changed(frame, own=tuple(name for name in frame.__struct_fields__ if name not in NEVER_OWN))

    return with_pages(issue, (with_frames(page, (detached(frame) for frame in page.frames)) for page in issue.pages))


def move_to_master(issue: Issue, ids: Iterable[int]) -> Issue:
    """Frames become items of the masters of their pages, and so stand on every page that has the same master.

    One that stands in a master's item's place becomes that item. Frames with a running story stay: it is one story's.
    Pages without a master keep theirs.
    """
    chosen = frozenset(ids)
    threaded = {number for thread in issue.threads for number in thread.frames}
    for index, page in enumerate(issue.pages):
        master = master_of(issue, page)
        taken = [frame for frame in page.frames if frame.id in chosen - threaded] if master is not None else []
        if master is None or not taken:
            continue
        lowest = min([0, *(frame.id for other in issue.masters for frame in other.frames)])
        items = {frame.id: frame for frame in master.frames}
        fixed = list(master.fixed)
        for frame in taken:
            item = frame.parent if frame.parent in items else (lowest := lowest - 1)
            if frame.parent not in items:
                fixed.append(item)  # what was drawn on one page stands at the same place of the type area on all
            right = _on_right_hand(frame, issue, index, turned=master.mirrored and item not in fixed)
            items[item] = msgspec.structs.replace(right, id=item, parent=0, own=())
        made = msgspec.structs.replace(master, frames=tuple(items.values()), fixed=tuple(fixed))
        gone = {frame.id for frame in taken}
        pages = list(issue.pages)
        pages[index] = with_frames(page, (frame for frame in page.frames if frame.id not in gone))
        masters = tuple(made if other.name == made.name else other for other in issue.masters)
        issue = follow_masters(msgspec.structs.replace(issue, masters=masters, pages=tuple(pages)))
    return issue


def _on_right_hand(frame: Frame, issue: Issue, page_index: int, *, turned: bool) -> Frame:
    """A frame of this page as it would stand on a right-hand one; `turned`: its master's items change sides."""
    if is_right_hand(page_index, issue.binding):
        return frame
    if turned:
        return mirrored(frame, issue.setup.width, styles_by_name(issue.styles))
    across = issue.setup.inside - issue.setup.outside
    rect = Rect(frame.rect.x + across, frame.rect.y, frame.rect.width, frame.rect.height)
    return msgspec.structs.replace(frame, rect=rect)


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
