"""Text beside a picture that stands in the middle of its columns: narrower lines, none on the picture, no word lost."""

import msgspec
import pytest

from layouts.display.items import TextLine
from layouts.makeup.compositor import Compositor
from layouts.makeup.grid import Grid
from layouts.makeup.runaround import column_rows, free_measure, stretches
from layouts.model.frame import Shape, TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.page import Page
from layouts.typeset.galley import Measure
from tests.makers import make_issue, make_story

ROWS = Grid(0.0, 10.0, 2.5)


def test_a_row_beside_an_obstacle_has_what_is_left_on_its_wider_side() -> None:
    obstacle = Rect(100, 20, 40, 15)
    assert free_measure(0, 140, 20, 30, [obstacle]) == Measure(0.0, 100.0)
    assert free_measure(90, 140, 20, 30, [obstacle]) == Measure(50.0, 90.0)
    assert free_measure(90, 60, 20, 30, [obstacle]) is None  # two slivers


def test_rows_above_and_below_an_obstacle_are_whole() -> None:
    rows = column_rows(0, 140, ROWS, (0, 6), [Rect(0, 20, 140, 15)])
    assert [row is not None for row in rows] == [True, True, False, False, True, True]
    assert stretches(rows) == [(0, 2), (4, 6)]


@pytest.mark.parametrize("lang", ["nl", "ar"])
@pytest.mark.parametrize("balanced", [True, False])
def test_no_line_stands_on_an_obstacle_in_the_middle_of_the_columns(
    compositor: Compositor, lang: str, balanced: bool
) -> None:
    story = make_story("verhaal", 420, lang)
    area = Rect(100, 104.167, 440, 500)
    obstacle = Rect(200, 260, 170, 90)  # over parts of two columns
    frame = TextFrame(1, area, 3, 11.0, "rtl" if lang == "ar" else "ltr", balanced=balanced)
    page = Page(1, 1, "", story.direction, "", (frame, Shape(2, obstacle, fill="Grey", standoff=4.0)))
    issue = msgspec.structs.replace(make_issue(story), pages=(page,), threads=(Thread(("verhaal",), (1,)),))
    composition = compositor.compose(issue)
    assert composition.placements[0].overset_words == 0
    lines = [item for item in composition.pages[0].items if isinstance(item, TextLine) and item.story == "verhaal"]
    beside = 0
    for line in lines:
        for run in line.runs:
            left, right = line.x + run.x, line.x + run.x + run.width
            level = obstacle.y - 4 < line.y - 1 and line.y - 0.45 * run.size < obstacle.bottom + 4
            beside += level
            assert not (level and left < obstacle.right + 3.5 and right > obstacle.x - 3.5)
    assert beside > 4
    printed = sum(line.end - line.start for line in lines)
    assert printed >= sum(len(paragraph.text) for paragraph in story.paragraphs) - len(lines)
