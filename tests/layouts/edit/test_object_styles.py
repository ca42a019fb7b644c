"""Object styles: frames follow them where they have their values."""

import pytest

from layouts.edit.frames import add_frame, set_columns, set_frame_look
from layouts.edit.object_styles import (
    add_object_style,
    apply_object_style,
    base_object_style,
    delete_object_style,
    redefine_object_style,
    rename_object_style,
    set_object_style,
    uses_of_object_styles,
)
from layouts.edit.pages import add_page
from layouts.edit.parts import frame_with
from layouts.model.frame import Frame, PictureFrame, Shape, TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from tests.makers import make_issue

BOX = Rect(10, 10, 300, 100)


@pytest.fixture
def issue() -> Issue:
    """A page with two text frames, a picture frame and a shape: their ids are given from the first free one on."""
    made = add_page(make_issue(), 0, "inside")
    for frame in (TextFrame(0, BOX), TextFrame(0, BOX), PictureFrame(0, BOX, "p1"), Shape(0, BOX, "Black")):
        made = add_frame(made, 0, frame)
    return made


def frames(issue: Issue) -> list[Frame]:
    return list(issue.pages[0].frames)


def test_a_style_made_from_a_frame_gives_others_its_look(issue: Issue) -> None:
    one, two, picture, shape = (frame.id for frame in frames(issue))
    issue = set_columns(issue, (one,), 3)
    issue = add_object_style(issue, "brief", one)
    issue = apply_object_style(issue, (two, picture, shape), "brief")
    other = frame_with(issue, two)
    assert isinstance(other, TextFrame) and (other.columns, other.object_style) == (3, "brief")
    assert uses_of_object_styles(issue)["brief"] == 4
    drawn = frame_with(issue, shape)
    assert isinstance(drawn, Shape) and drawn.fill == ""  # as the frame has none


def test_frames_follow_a_change_but_not_in_what_they_have_otherwise(issue: Issue) -> None:
    one, two, _, _ = (frame.id for frame in frames(issue))
    issue = apply_object_style(add_object_style(issue, "brief", one), (two,), "brief")
    issue = set_columns(issue, (two,), 2)
    issue = set_object_style(issue, "brief", columns=4, gutter=9.0)
    assert [(f.columns, f.gutter) for f in frames(issue)[:2] if isinstance(f, TextFrame)] == [(4, 9.0), (2, 9.0)]


def test_a_style_is_redefined_from_a_frame_and_its_children_go_along(issue: Issue) -> None:
    shape = frames(issue)[3].id
    issue = add_object_style(add_object_style(issue, "rule", shape), "red rule", parent="rule")
    issue = set_object_style(issue, "red rule", fill="Red")
    issue = redefine_object_style(set_frame_look(issue, (shape,), stroke="Black", stroke_width=2.0), shape)
    child = dict(issue.object_styles[1].values)
    assert (child["fill"], child["stroke_width"]) == ("Red", 2.0)
    assert base_object_style(issue, "rule", "red rule") is issue


def test_frames_of_a_style_that_goes_stay_as_they_are(issue: Issue) -> None:
    one = frames(issue)[0].id
    issue = add_object_style(set_columns(issue, (one,), 3), "brief", one)
    issue = rename_object_style(issue, "brief", "short")
    assert frames(issue)[0].object_style == "short"
    issue = delete_object_style(issue, "short")
    frame = frames(issue)[0]
    assert isinstance(frame, TextFrame) and (frame.columns, frame.object_style) == (3, "")
    assert issue.object_styles == ()


def test_nothing_to_change_gives_the_same_issue_back(issue: Issue) -> None:
    made = add_object_style(issue, "brief", frames(issue)[0].id)
    assert set_object_style(made, "brief", columns=1) is made
    assert set_object_style(made, "nobody", columns=2) is made
    assert add_object_style(made, "brief") is made
    assert redefine_object_style(made, frames(made)[1].id) is made
