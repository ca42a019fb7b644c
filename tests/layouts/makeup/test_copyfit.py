"""Copyfitting: how a story fits its frames, in lines and words."""

import msgspec
import pytest

from layouts.makeup.compositor import Compositor
from layouts.makeup.copyfit import Fit, copyfit
from layouts.model.frame import TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page
from layouts.model.place import Place
from tests.makers import make_issue, make_story


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
    return copyfit(issue, compositor.compose(issue).pages, "s", compositor.typesetter)


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
