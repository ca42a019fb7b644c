"""Items of master pages: moved there from a page, overridden, detached, given back."""

import msgspec

from layouts.edit.frames import add_frame, move_frames
from layouts.edit.parents import detach_from_parent, follow_masters, move_to_master, override_item, reset_to_parent
from layouts.edit.parts import frame_with
from layouts.makeup.blank import blank_pages
from layouts.model.frame import Shape
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.masters import items_on, master_of
from layouts.model.page import Master
from tests.makers import make_issue

BOX = Rect(100.0, 200.0, 60.0, 40.0)


def four_pages(across: float = 0.0) -> Issue:
    """Pages 2 and 3 have one master; on page 2, a left-hand one, stands a box. `across`: more of the inner margin."""
    issue = make_issue()
    setup = msgspec.structs.replace(issue.setup, inside=issue.setup.inside + across)
    issue = blank_pages(msgspec.structs.replace(issue, setup=setup), ("ltr", "ltr", "ltr", "ltr"), framed=False)
    return add_frame(issue, 1, Shape(1, BOX, fill="Black"))


def drawn(issue: Issue, page: int) -> list[Rect]:
    return [item.rect for item in items_on(issue, page) if isinstance(item, Shape) and item.rect.height == BOX.height]


def master_and_item(issue: Issue) -> tuple[Master, Shape]:
    """The master of page 2 and the box on it."""
    master = master_of(issue, issue.pages[1])
    assert master is not None
    return master, next(f for f in master.frames if isinstance(f, Shape) and f.rect.height == BOX.height)


def test_a_frame_moved_to_the_master_stands_on_every_page_that_has_it() -> None:
    issue = move_to_master(four_pages(), (1,))
    assert frame_with(issue, 1) is None
    assert drawn(issue, 1) == drawn(issue, 2) == [BOX] and drawn(issue, 0) == []


def test_it_stays_where_it_was_within_the_margins_of_either_side() -> None:
    issue = move_to_master(four_pages(across=20.0), (1,))
    assert drawn(issue, 1) == [BOX]
    assert drawn(issue, 2) == [Rect(BOX.x + 20.0, BOX.y, BOX.width, BOX.height)]


def test_an_item_overridden_and_moved_back_is_that_item() -> None:
    issue = move_to_master(four_pages(), (1,))
    over = override_item(issue, 1, master_and_item(issue)[1].id)
    number = next(frame.id for frame in over.pages[1].frames if frame.parent)
    moved = move_to_master(move_frames(over, (number,), 5.0, 0.0), (number,))
    assert [len(one.frames) for one in moved.masters] == [len(one.frames) for one in issue.masters]
    assert [rect.x for rect in drawn(moved, 1) + drawn(moved, 2)] == [105.0, 105.0]


def test_what_is_detached_follows_its_master_no_more_and_can_be_given_back() -> None:
    issue = move_to_master(four_pages(), (1,))
    master, item = master_and_item(issue)
    over = override_item(issue, 1, item.id)
    number = next(frame.id for frame in over.pages[1].frames if frame.parent)
    detached = detach_from_parent(over, (number,))
    frames = tuple(msgspec.structs.replace(f, fill="Red") if f is item else f for f in master.frames)
    changed = msgspec.structs.replace(master, frames=frames)
    masters = tuple(changed if one is master else one for one in issue.masters)
    fills = []
    for each in (over, detached):
        found = frame_with(follow_masters(msgspec.structs.replace(each, masters=masters)), number)
        assert isinstance(found, Shape)
        fills.append(found.fill)
    assert fills == ["Red", "Black"]
    assert frame_with(reset_to_parent(detached, (number,)), number) is None
