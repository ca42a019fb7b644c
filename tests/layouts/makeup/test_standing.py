"""Frames with a ground and an edge, insets, and where text stands that ends in its frame."""

import msgspec
import pytest

from fonts.library import Library
from layouts.display.items import Box, TextLine
from layouts.makeup.compositor import Composition, Compositor
from layouts.makeup.grid import page_grid
from layouts.makeup.standing import grounds, inner
from layouts.model.frame import Shape, TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page
from layouts.model.story import Paragraph, Run, Story
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_paragraph, make_text

RECT = Rect(40.0, 100.0, 300.0, 400.0)


@pytest.fixture(scope="module")
def compositor() -> Compositor:
    return Compositor(Typesetter(Library()))


def threaded(frame: TextFrame, words: int = 120) -> Issue:
    """An issue of one page with one story in this frame."""
    texts = [make_text(words // 3, seed=number) for number in range(3)]
    story = Story("a", "nl", "ltr", tuple(make_paragraph(text) for text in texts))
    issue = make_issue(story)
    page = Page(1, 1, "", "ltr", frames=(frame,))
    return msgspec.structs.replace(issue, pages=(page,), threads=(Thread(("a",), (frame.id,)),))


def lines_of(composed: Composition) -> list[TextLine]:
    return [item for item in composed.pages[0].items if isinstance(item, TextLine)]


def boxes_of(composed: Composition) -> list[Box]:
    return [item for item in composed.pages[0].items if isinstance(item, Box)]


def test_a_frames_ground_and_edge_lie_under_its_text(compositor: Compositor) -> None:
    frame = TextFrame(7, RECT, 2, 12.0, fill="Black", fill_tint=0.2, stroke="Black", stroke_width=1.0, radius=6.0)
    composed = compositor.compose(threaded(frame))
    ground = composed.pages[0].items[0]
    assert ground == Box(RECT, "Black", "Black", 1.0, 7, tint=0.2, radius=6.0)
    assert len(boxes_of(composed)) == 1 and lines_of(composed)


def test_text_keeps_away_from_the_edges_by_the_insets(compositor: Compositor) -> None:
    frame = TextFrame(7, RECT, 2, 12.0, inset=(20.0, 15.0, 10.0, 25.0))
    lines = lines_of(compositor.compose(threaded(frame, 600)))
    width = (300 - 15 - 25 - 12) / 2
    assert {line.x for line in lines} == {65.0, 65.0 + width + 12}
    assert {line.width for line in lines} == {width}
    assert min(line.y - line.leading for line in lines) >= 119.0 and max(line.y for line in lines) <= 490.0


def test_without_insets_a_frame_is_the_very_same() -> None:
    frame = TextFrame(7, RECT, fill="Black")
    assert inner(frame) is frame


def test_insets_larger_than_the_frame_leave_a_sliver_and_fail_nothing(compositor: Compositor) -> None:
    frame = TextFrame(7, RECT, inset=(300.0, 200.0, 300.0, 200.0))
    composed = compositor.compose(threaded(frame))
    assert [finding.code for finding in composed.findings] == ["overset-text"]


@pytest.mark.parametrize("columns", [1, 2])
def test_text_at_the_foot_or_the_middle_stays_on_the_grid(compositor: Compositor, columns: int) -> None:
    plain = TextFrame(7, RECT, columns, 12.0)
    grid = page_grid(threaded(plain), 0, "ltr")
    top = lines_of(compositor.compose(threaded(plain)))
    foot = lines_of(compositor.compose(threaded(msgspec.structs.replace(plain, vertical="bottom"))))
    middle = lines_of(compositor.compose(threaded(msgspec.structs.replace(plain, vertical="middle"))))
    assert RECT.bottom - max(line.y for line in foot) < 2 * grid.step
    down, half = foot[0].y - top[0].y, middle[0].y - top[0].y
    assert down > grid.step and half == pytest.approx(down / 2, abs=grid.step / 2 + 0.01)
    for line, was in zip(foot, top, strict=True):
        assert line.y - was.y == pytest.approx(down) and line.runs == was.runs
    assert down / grid.step == pytest.approx(round(down / grid.step))


def test_justified_text_is_spread_evenly_from_head_to_foot(compositor: Compositor) -> None:
    plain = TextFrame(7, RECT, 1, vertical="justified")
    grid = page_grid(threaded(plain), 0, "ltr")
    lines = lines_of(compositor.compose(threaded(plain)))
    heights = [line.y for line in lines]
    gaps = [below - above for above, below in zip(heights, heights[1:])]
    assert heights[-1] == pytest.approx(grid.baseline(grid.rows_above(RECT.bottom) - 1), abs=0.01)
    assert max(gaps) - min(gaps) < 0.01 and gaps[0] > 11


def test_text_that_runs_on_from_the_frame_stays_where_it_is(compositor: Compositor) -> None:
    small = msgspec.structs.replace(TextFrame(7, RECT), rect=Rect(40, 100, 150, 60))
    top = lines_of(compositor.compose(threaded(small)))
    foot = lines_of(compositor.compose(threaded(msgspec.structs.replace(small, vertical="bottom"))))
    assert [line.y for line in foot] == [line.y for line in top]


def test_a_frames_own_text_is_inset_and_spread_too(compositor: Compositor) -> None:
    content = tuple(Paragraph("body", (Run(text),), "fr", "ltr") for text in ("un", "deux", "trois"))
    frame = TextFrame(7, RECT, content=content, inset=(10.0, 0.0, 30.0, 5.0), vertical="justified")
    issue = msgspec.structs.replace(make_issue(), pages=(Page(1, 1, "", "ltr", frames=(frame,)),))
    lines = lines_of(compositor.compose(issue))
    assert {line.x for line in lines} == {45.0} and lines[0].y > 110
    assert lines[-1].y == pytest.approx(470, abs=4) and lines[1].y == pytest.approx((lines[0].y + lines[2].y) / 2)


def test_a_double_edge_is_two_of_a_third_at_its_sides() -> None:
    outer, within = grounds(Shape(1, Rect(0, 0, 100, 50), stroke="Black", stroke_width=3.0, stroke_style="double"))
    assert outer.rect == Rect(-1, -1, 102, 52) and within.rect == Rect(1, 1, 98, 48)
    assert {outer.stroke_width, within.stroke_width} == {1.0} and outer.fill == within.fill == ""
