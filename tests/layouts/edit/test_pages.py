"""Pages moved, added and taken out: folios follow, jump lines follow, threads stay led."""

import pytest

from layouts.edit.frames import add_frame
from layouts.edit.pages import (
    add_page,
    apply_master,
    duplicate_page,
    move_page,
    move_pages,
    remove_pages,
    runs_backwards,
)
from layouts.edit.threads import link_frames, place_story
from layouts.makeup.jumps import jump_to
from layouts.model.frame import TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from tests.makers import make_issue, make_story

BOX = Rect(40, 40, 300, 300)


@pytest.fixture
def issue() -> Issue:
    """Four pages; `water` begins on page 2, goes on on page 4, and page 2 says so."""
    story = make_story("water")
    made = make_issue(story)
    for index in range(4):
        made = add_page(made, index, "inside")
        made = add_frame(made, index, TextFrame(0, BOX))
    made = place_story(made, "water", made.pages[1].frames[0].id)
    made = link_frames(made, made.pages[1].frames[0].id, made.pages[3].frames[0].id)
    return add_frame(made, 1, TextFrame(0, BOX, content=(jump_to(story, 4),)))


def jump_line(issue: Issue) -> str:
    lines = [f for page in issue.pages for f in page.frames if isinstance(f, TextFrame) and f.content]
    return lines[0].content[0].text


def ids(issue: Issue) -> list[int]:
    return [page.id for page in issue.pages]


def test_pages_move_together_before_another_and_are_numbered_anew(issue: Issue) -> None:
    moved = move_pages(issue, (0, 2), 4)
    assert ids(moved) == [2, 4, 1, 3]
    assert [page.folio for page in moved.pages] == [1, 2, 3, 4]
    assert ids(move_pages(issue, (3,), 0)) == [4, 1, 2, 3]
    assert ids(move_pages(issue, (1, 2), 2)) == [1, 2, 3, 4]
    assert move_pages(issue, (1, 2), 2) is issue


def test_jump_lines_say_where_their_page_is_now(issue: Issue) -> None:
    assert jump_line(issue) == "Vervolg op pagina 4"
    assert jump_line(move_page(issue, 0, 3)) == "Vervolg op pagina 3"
    assert jump_line(add_page(issue, 0, "inside")) == "Vervolg op pagina 5"
    assert jump_line(remove_pages(issue, (2,))) == "Vervolg op pagina 3"


def test_a_thread_that_would_lead_backwards_is_told(issue: Issue) -> None:
    assert runs_backwards(issue) == ()
    assert runs_backwards(move_page(issue, 3, 0)) == ("water",)
    # it is still one thread: moving the page back heals it
    assert runs_backwards(move_page(move_page(issue, 3, 0), 0, 3)) == ()


def test_a_copied_page_stands_behind_its_original_with_the_text_that_stands_there(issue: Issue) -> None:
    first = issue.pages[1].frames[0].id
    made = duplicate_page(issue, 1, {(first, "water"): ((0, 0), (1, 20))})
    assert ids(made) == [1, 2, 5, 3, 4]
    assert made.threads == (issue.threads[0], Thread(("water-2",), (made.pages[2].frames[0].id,)))
    original, copy = made.stories
    assert original is issue.stories[0] and copy.paragraphs[0] == original.paragraphs[0]
    assert [paragraph.text for paragraph in copy.paragraphs[1:]] == [original.paragraphs[1].text[:20].rstrip()]


def test_a_master_that_the_issue_does_not_have_is_none(issue: Issue) -> None:
    assert apply_master(issue, (0,), "front").pages[0].master == "front"
    assert apply_master(issue, (0,), "nobody").pages[0].master == ""
