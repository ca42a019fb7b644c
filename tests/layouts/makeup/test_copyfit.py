"""Copyfitting: how a story fits its frames, in lines and words."""

import msgspec
import pytest

from layouts.display.items import TextLine
from layouts.edit.frames import add_frame, set_rects
from layouts.edit.pages import add_page
from layouts.edit.threads import place_story
from layouts.makeup.compositor import Compositor
from layouts.makeup.copyfit import Copyfitter, Fit
from layouts.model.frame import PictureFrame, TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page
from layouts.model.place import Place
from tests.makers import make_issue, make_story

LEADING = 10.5


def one_frame(words: int, rows: int) -> Issue:
    """A story in a column of so many rows of ten and a half points, on an inside page."""
    issue = make_issue(make_story("s", words))
    body = tuple(paragraph for paragraph in issue.stories[0].paragraphs if paragraph.style != "headline")
    story = msgspec.structs.replace(issue.stories[0], paragraphs=body)
    top = issue.setup.top + 4 * 10.5
    frame = TextFrame(1, Rect(issue.setup.inside, top, 141.0, rows * 10.5))
    page = Page(1, 1, "", "ltr", "", (frame,))
    return msgspec.structs.replace(issue, stories=(story,), pages=(page,), threads=(Thread(("s",), (1,)),))


def fit(issue: Issue, compositor: Compositor) -> Fit:
    return Copyfitter(compositor.typesetter).fit(issue, compositor.compose(issue).pages, "s")


@pytest.mark.parametrize("rows", [5, 10, 20])
def test_lines_over_are_what_a_deeper_frame_would_need(rows: int, compositor: Compositor) -> None:
    issue = one_frame(200, rows)
    found = fit(issue, compositor)
    assert found.over > 0 and found.under == 0
    composed = compositor.compose(issue)
    assert found.words == composed.placements[0].overset_words
    deeper = one_frame(200, rows + found.over)
    assert fit(deeper, compositor).over == 0
    assert found.begins is not None


def test_lines_under_are_the_rows_left(compositor: Compositor) -> None:
    issue = one_frame(50, 40)
    found = fit(issue, compositor)
    lines = sum(1 for item in compositor.compose(issue).pages[0].items if getattr(item, "story", "") == "s")
    assert (found.over, found.under) == (0, 40 - lines)
    assert 3 * found.under < found.words < 10 * found.under


def test_a_story_on_no_page_is_all_over(compositor: Compositor) -> None:
    issue = make_issue(make_story("s", 100))
    found = fit(issue, compositor)
    assert not found.placed and found.words == issue.stories[0].words and found.begins == Place("s", 0, 0)


def test_a_paragraph_set_larger_by_its_own_values_takes_more_lines(compositor: Compositor) -> None:
    plain = one_frame(200, 10)
    story = plain.stories[0]
    large = tuple(
        msgspec.structs.replace(paragraph, own=(("size", 14.0),)) for paragraph in story.paragraphs
    )
    issue = msgspec.structs.replace(plain, stories=(msgspec.structs.replace(story, paragraphs=large),))
    assert fit(issue, compositor).over > fit(plain, compositor).over


@pytest.fixture
def issue() -> Issue:
    """A story of 200 words in one column, and one that stands nowhere."""
    made = add_page(make_issue(make_story("water", 200), make_story("bread", 80)), 0, "")
    made = add_frame(made, 0, TextFrame(0, Rect(60, 100, 140, 800)))
    return place_story(made, "water", made.pages[0].frames[0].id)


def fits(compositor: Compositor, issue: Issue) -> dict[str, Fit]:
    return Copyfitter(compositor.typesetter).fits(issue, compositor.compose(issue).pages)


def lines(compositor: Compositor, issue: Issue) -> int:
    items = compositor.compose(issue).pages[0].items
    return sum(isinstance(item, TextLine) and item.story == "water" for item in items)


def test_lines_left_over_are_those_that_a_deeper_frame_takes(compositor: Compositor, issue: Issue) -> None:
    whole = lines(compositor, issue)
    frame = issue.pages[0].frames[0].id
    short = set_rects(issue, {frame: Rect(60, 100, 140, 200)})
    found = fits(compositor, short)["water"]
    assert found.over > 10 and found.under == 0
    assert found.set == lines(compositor, short)
    assert found.set + found.over == whole


def test_lines_to_spare_are_those_that_the_frame_can_lose(compositor: Compositor, issue: Issue) -> None:
    spare = fits(compositor, issue)["water"].under
    assert spare > 3
    frame = issue.pages[0].frames[0]
    tight = set_rects(issue, {frame.id: Rect(60, 100, 140, frame.rect.height - (spare - 1) * LEADING)})
    found = fits(compositor, tight)["water"]
    assert found.over == 0 and found.under <= 2


def test_a_story_without_frames_is_not_placed(compositor: Compositor, issue: Issue) -> None:
    assert fits(compositor, issue)["bread"] == Fit(words=issue.stories[1].words, begins=Place("bread", 0, 0))


def test_unchanged_pages_are_not_read_again(compositor: Compositor, issue: Issue) -> None:
    reader = Copyfitter(compositor.typesetter)
    pages = compositor.compose(issue).pages
    first = reader.fits(issue, pages)
    assert reader.fits(issue, compositor.compose(issue).pages) == first
    assert reader._of(pages[0]) is reader._of(pages[0])


def test_where_a_picture_stands_there_is_no_room_for_lines(compositor: Compositor, issue: Issue) -> None:
    spare = fits(compositor, issue)["water"].under
    foot = PictureFrame(0, Rect(60, 900 - 8 * LEADING, 140, 8 * LEADING), "", standoff=0.0)
    beside = add_frame(issue, 0, foot)
    assert spare - 9 <= fits(compositor, beside)["water"].under <= spare - 8


def test_room_behind_a_story_in_the_middle_of_a_thread_is_the_next_ones(compositor: Compositor) -> None:
    issue = make_issue(make_story("one", 60), make_story("two", 60))
    frame = TextFrame(1, Rect(60, 100, 140, 900))
    page = Page(1, 1, "", "ltr", "", (frame,))
    issue = msgspec.structs.replace(issue, pages=(page,), threads=(Thread(("one", "two"), (1,)),))
    found = fits(compositor, issue)
    assert found["one"].under == 0 and found["two"].under > 10
    assert found["one"].set > 5 and found["one"].over == 0
