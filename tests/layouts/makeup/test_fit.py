"""How stories fit: lines over and lines to spare, counted as they are set."""

import pytest

from layouts.display.items import TextLine
from layouts.edit.frames import add_frame, set_rects
from layouts.edit.pages import add_page
from layouts.edit.threads import place_story
from layouts.makeup.compositor import Compositor
from layouts.makeup.fit import Fit, FitReader
from layouts.model.frame import TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from tests.makers import make_issue, make_story

LEADING = 10.5


@pytest.fixture
def issue() -> Issue:
    """A story of 200 words in one column, and one that stands nowhere."""
    made = add_page(make_issue(make_story("water", 200), make_story("bread", 80)), 0, "")
    made = add_frame(made, 0, TextFrame(0, Rect(60, 100, 140, 800)))
    return place_story(made, "water", made.pages[0].frames[0].id)


def fit(compositor: Compositor, issue: Issue) -> dict[str, Fit]:
    return FitReader(compositor.typesetter).fits(issue, compositor.compose(issue).pages)


def lines(compositor: Compositor, issue: Issue) -> int:
    items = compositor.compose(issue).pages[0].items
    return sum(isinstance(item, TextLine) and item.story == "water" for item in items)


def test_lines_left_over_are_those_that_a_deeper_frame_takes(compositor: Compositor, issue: Issue) -> None:
    whole = lines(compositor, issue)
    frame = issue.pages[0].frames[0].id
    short = set_rects(issue, {frame: Rect(60, 100, 140, 200)})
    found = fit(compositor, short)["water"]
    assert found.over > 10 and found.free == 0
    assert found.set == lines(compositor, short)
    assert found.set + found.over == whole


def test_lines_to_spare_are_those_that_the_frame_can_lose(compositor: Compositor, issue: Issue) -> None:
    spare = fit(compositor, issue)["water"].free
    assert spare > 3
    frame = issue.pages[0].frames[0]
    tight = set_rects(issue, {frame.id: Rect(60, 100, 140, frame.rect.height - (spare - 1) * LEADING)})
    found = fit(compositor, tight)["water"]
    assert found.over == 0 and found.free <= 2


def test_a_story_without_frames_is_not_placed(compositor: Compositor, issue: Issue) -> None:
    assert fit(compositor, issue)["bread"] == Fit(False)


def test_unchanged_pages_are_not_read_again(compositor: Compositor, issue: Issue) -> None:
    reader = FitReader(compositor.typesetter)
    pages = compositor.compose(issue).pages
    first = reader.fits(issue, pages)
    assert reader.fits(issue, compositor.compose(issue).pages) == first
    assert reader._of(pages[0]) is reader._of(pages[0])
