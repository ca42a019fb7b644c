"""Blank pages: masters by their places, frames over the grid where they are wished for."""

from layouts.display.items import TextLine
from layouts.makeup.blank import blank_pages
from layouts.makeup.compositor import Compositor
from layouts.model.frame import TextFrame
from tests.makers import make_issue


def test_a_two_page_issue_in_two_scripts_has_a_front_for_each(compositor: Compositor) -> None:
    issue = blank_pages(make_issue(), ("ltr", "rtl"), framed=False)
    assert [(page.folio, page.direction, page.frames) for page in issue.pages] == [(1, "ltr", ()), (2, "rtl", ())]
    assert issue.pages[0].master == "front"
    assert issue.pages[1].master.startswith("inside")
    composition = compositor.compose(issue)
    words = " ".join(item.text for item in composition.pages[0].items if isinstance(item, TextLine))
    assert "Telegraaf Mensheid" in words and "تلغراف الإنسانية" in words
    assert not [finding for finding in composition.findings if finding.severity == "error"]


def test_frames_fill_the_room_under_the_furniture_and_are_threaded_by_direction() -> None:
    issue = blank_pages(make_issue(), ("ltr", "ltr", "ltr", "rtl"), framed=True)
    frames = [frame for page in issue.pages for frame in page.frames]
    assert all(isinstance(frame, TextFrame) and frame.columns == issue.setup.columns for frame in frames)
    assert [thread.frames for thread in issue.threads] == [(1, 2, 3)]
    assert frames[0].rect.height < frames[1].rect.height  # the nameplate takes its part of the front page


def test_pages_of_two_fronts_are_counted_and_threaded_from_their_own_front() -> None:
    issue = blank_pages(make_issue(template="two-fronts"), ("ltr", "ltr", "rtl", "rtl"), framed=True, two_fronts=True)
    assert [(page.folio, page.master) for page in issue.pages] == [
        (1, "front"), (2, "inside-imprint"), (2, "inside-rtl"), (1, "front-rtl"),
    ]  # fmt: skip
    assert [thread.frames for thread in issue.threads] == [(1, 2), (4, 3)]
