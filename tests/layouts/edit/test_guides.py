"""Guides of pages and of parent pages: pulled out, moved, taken away, and where a parent's stand on its pages."""

from pathlib import Path

from msgspec.structs import replace

from layouts.edit.guides import add_guide, clear_guides, move_guide
from layouts.edit.masters import duplicate_master, remove_master, rename_master, set_mirrored
from layouts.edit.pages import set_page
from layouts.edit.parent_page import with_parent_page, without_parent_page
from layouts.makeup.blank import blank_pages
from layouts.model.issue import Issue
from layouts.model.masters import guides_on
from layouts.model.page import Guide, Master
from layouts.storage.journal import Journal
from layouts.storage.package import open_issue, save
from layouts.storage.recovery import recoverable
from tests.makers import make_issue

UPRIGHT, LEVEL = Guide(False, 120.5), Guide(True, 300.0)


def four_pages() -> Issue:
    """Pages 2 to 4 have the master `inside`; the inner margin is 20 points wider than the outer one."""
    issue = make_issue()
    setup = replace(issue.setup, inside=issue.setup.outside + 20)
    issue = blank_pages(replace(issue, setup=setup), ("ltr", "ltr", "ltr", "ltr"), framed=False)
    return set_page(issue, (1, 2, 3), master="inside")


def drawn(issue: Issue, *guides: Guide, name: str = "inside") -> Issue:
    """The issue with these guides drawn on a parent page."""
    view = with_parent_page(issue, name)
    for guide in guides:
        view = add_guide(view, len(view.pages) - 1, guide)
    return without_parent_page(view, name)


def master(issue: Issue, name: str) -> Master:
    return next(each for each in issue.masters if each.name == name)


def test_guides_of_a_page_are_added_moved_and_cleared() -> None:
    issue = add_guide(add_guide(four_pages(), 1, UPRIGHT), 1, LEVEL)
    assert issue.pages[1].guides == (UPRIGHT, LEVEL)
    assert move_guide(issue, 1, LEVEL, None).pages[1].guides == (UPRIGHT,)
    assert clear_guides(issue, 1) == four_pages()


def test_guides_drawn_on_a_parent_page_stand_on_its_pages_and_on_the_other_side_of_left_hand_ones() -> None:
    issue = drawn(four_pages(), UPRIGHT, LEVEL)
    other = Guide(False, issue.setup.width - 120.5)
    assert [guides_on(issue, page) for page in range(4)] == [(), (other, LEVEL), (UPRIGHT, LEVEL), (other, LEVEL)]
    assert all(page.guides == () for page in issue.pages)
    still = set_mirrored(issue, "inside", False)  # with the type area, as items do
    assert guides_on(still, 1) == (Guide(False, 100.5), LEVEL) and guides_on(still, 2) == (UPRIGHT, LEVEL)
    bound = replace(issue, binding="right")
    assert guides_on(bound, 1) == (UPRIGHT, LEVEL) and guides_on(bound, 2) == (other, LEVEL)


def test_they_are_moved_and_taken_away_on_the_parent_page_only() -> None:
    issue = drawn(four_pages(), UPRIGHT, LEVEL)
    view = with_parent_page(issue, "inside")
    page = len(view.pages) - 1
    assert view.pages[page].guides == (UPRIGHT, LEVEL) and guides_on(view, page) == ()
    moved = move_guide(move_guide(view, page, LEVEL, None), page, UPRIGHT, Guide(False, 7))
    moved = without_parent_page(moved, "inside")
    assert guides_on(moved, 2) == (Guide(False, 7.0),)
    assert move_guide(issue, 2, LEVEL, None) is issue and clear_guides(issue, 2) is issue
    assert without_parent_page(view, "inside") == issue


def test_they_go_along_with_copies_and_names_of_parent_pages_and_go_with_them() -> None:
    issue = drawn(four_pages(), UPRIGHT)
    copied = duplicate_master(issue, "inside", "second")
    apart = drawn(copied, LEVEL, name="second")
    assert master(apart, "second").guides == (UPRIGHT, LEVEL) and master(apart, "inside").guides == (UPRIGHT,)
    assert guides_on(rename_master(issue, "inside", "plain"), 2) == (UPRIGHT,)
    assert guides_on(remove_master(issue, "inside"), 2) == ()


def test_they_are_saved_and_come_back_after_a_crash(tmp_path: Path) -> None:
    issue = drawn(four_pages(), UPRIGHT, LEVEL)
    save(issue, tmp_path / "a.issue")
    assert open_issue(tmp_path / "a.issue").masters == issue.masters
    journal = Journal(tmp_path / "journals", four_pages(), "")
    journal.record(issue, "Guide")
    assert journal.flush()
    journal.lock.release()
    [found] = recoverable(tmp_path / "journals")
    assert found.issue.masters == issue.masters
