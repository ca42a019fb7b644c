"""Inks mixed, renamed and taken out; stories dropped on pages."""

import pytest

from layouts.edit.drop_story import drop_story
from layouts.edit.frames import add_frame
from layouts.edit.inks import add_ink, delete_ink, ink_sum, rename_ink, set_ink, tint_of, uses_of_ink
from layouts.edit.pages import add_page
from layouts.edit.styles import set_style_field
from layouts.edit.text import runs_in, set_look
from layouts.model.frame import Shape, TextFrame
from layouts.model.geometry import Rect
from layouts.model.inks import Ink
from layouts.model.issue import Issue
from layouts.model.page import is_right_hand, type_area
from layouts.model.place import Passage, Place
from tests.makers import make_issue, make_story

WORDS = Passage(Place("water", 1, 0), Place("water", 1, 5))


@pytest.fixture
def issue() -> Issue:
    """A page; an ink of the title's own in a style, in a run and in a shape."""
    made = add_ink(add_page(make_issue(make_story("water")), 0, "inside"), Ink("House", 0.1, 0.9, 0.8, 0.1))
    made = add_frame(made, 0, Shape(0, Rect(50, 50, 100, 100), "House"))
    return set_style_field(set_look(made, WORDS, ink="House"), "kicker", ink="House")


def test_an_ink_is_counted_and_renamed_wherever_it_is_named(issue: Issue) -> None:
    assert uses_of_ink(issue, "House") == 3
    renamed = rename_ink(issue, "House", "Signal")
    assert (uses_of_ink(renamed, "House"), uses_of_ink(renamed, "Signal")) == (0, 3)
    assert rename_ink(issue, "House", "Black") is issue
    assert rename_ink(issue, "Black", "Night") is issue


def test_what_was_drawn_in_a_deleted_ink_is_drawn_in_black(issue: Issue) -> None:
    made = delete_ink(issue, "House")
    assert runs_in(made, WORDS)[0].ink == "Black"
    assert made.style("kicker").ink == "Black"
    assert not any(ink.name == "House" for ink in made.inks)
    assert delete_ink(issue, "Black", "House") is issue


def test_shares_stay_between_none_and_all(issue: Issue) -> None:
    ink = next(ink for ink in set_ink(issue, "House", cyan=1.7, black=-1).inks if ink.name == "House")
    assert (ink.cyan, ink.black) == (1.0, 0.0)
    assert ink_sum(ink) == pytest.approx(270)
    assert ink_sum(Ink("Gold", 0.2, 0.3, 0.9, 0.1, "PANTONE 871 C")) == 100.0
    assert set_ink(issue, "Black", cyan=0.5) is issue


def test_a_tint_is_a_share_of_its_ink(issue: Issue) -> None:
    made = tint_of(issue, "House", 0.5)
    assert made.inks[-1] == Ink("House 50%", 0.05, 0.45, 0.4, 0.05)
    assert tint_of(made, "House", 0.5) is made


def test_a_story_dropped_on_a_text_frame_runs_in_it(issue: Issue) -> None:
    made = add_frame(issue, 0, TextFrame(0, Rect(200, 200, 200, 300)))
    frame = made.pages[0].frames[-1].id
    assert drop_story(made, "water", 0, 250, 250).threads[0].frames == (frame,)


def test_a_story_dropped_on_the_bare_page_gets_a_frame_of_a_column(issue: Issue) -> None:
    made = drop_story(issue, "water", 0, 400.0, 300.0)
    frame = made.pages[0].frames[-1]
    area = type_area(issue.setup, is_right_hand(0, issue.binding))
    assert made.threads[0].frames == (frame.id,)
    assert frame.rect.x <= 400 <= frame.rect.right + issue.setup.gutter
    assert frame.rect.y == 300.0 and frame.rect.bottom == pytest.approx(area.bottom)
    assert drop_story(issue, "nobody", 0, 1, 1) is issue
    assert drop_story(issue, "water", 9, 1, 1) is issue
