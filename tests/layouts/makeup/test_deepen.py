"""Room for what is left over: the last frame grows down by as many rows as the text needs, and never over another."""

import pytest
from msgspec.structs import replace

from fonts.library import Library
from layouts.edit.frames import set_rects
from layouts.makeup.compositor import Compositor
from layouts.makeup.deepen import deepened, free_foot
from layouts.makeup.grid import page_grid
from layouts.model.frame import Frame, Shape, TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page, type_area
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_story


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter(Library())


def sample(*others: Frame, words: int = 120, lang: str = "nl") -> Issue:
    """A story in a frame that is too shallow for it, with other frames on the page."""
    frame = TextFrame(1, Rect(60, 200, 300, 40), columns=2, gutter=12, direction="rtl" if lang == "ar" else "ltr")
    page = Page(1, 1, "", "ltr", frames=(frame, *others))
    return replace(make_issue(make_story("s", words, lang)), pages=(page,), threads=(Thread(("s",), (1,)),))


def left_over(issue: Issue, typesetter: Typesetter) -> bool:
    return any(found.code == "overset-text" for found in Compositor(typesetter).compose(issue).findings)


@pytest.mark.parametrize("lang", ["nl", "ar"])
def test_the_frame_becomes_as_deep_as_its_text_and_no_deeper(typesetter: Typesetter, lang: str) -> None:
    issue = sample(lang=lang)
    rects = deepened(issue, "s", typesetter)
    made = set_rects(issue, rects)
    assert left_over(issue, typesetter) and not left_over(made, typesetter)
    step = page_grid(issue, 0, "rtl" if lang == "ar" else "ltr").step
    shorter = {1: replace(rects[1], height=rects[1].height - step)}
    assert left_over(set_rects(issue, shorter), typesetter)


def test_what_stands_below_stays_free(typesetter: Typesetter) -> None:
    below = Shape(2, Rect(100, 300, 40, 20), fill="Black")
    issue = sample(below)
    frame = issue.pages[0].frames[0]
    assert isinstance(frame, TextFrame)
    assert free_foot(issue, 0, frame) == 300 - issue.setup.gutter
    beside = sample(Shape(2, Rect(400, 300, 40, 20), fill="Black"))
    assert free_foot(beside, 0, frame) == type_area(issue.setup, True).bottom
    assert deepened(sample(below, words=600), "s", typesetter) == {}


def test_nothing_is_done_where_the_text_does_not_fit_even_so_or_the_frame_is_locked(typesetter: Typesetter) -> None:
    assert deepened(sample(words=6000), "s", typesetter) == {}
    assert deepened(sample(), "another", typesetter) == {}
    issue = sample()
    locked = replace(issue.pages[0], frames=(replace(issue.pages[0].frames[0], locked=True),))
    assert deepened(replace(issue, pages=(locked,)), "s", typesetter) == {}
