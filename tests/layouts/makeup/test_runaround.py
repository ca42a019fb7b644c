"""Text beside a picture that stands in the middle of its columns: narrower lines, none on the picture, no word lost."""

import msgspec
import pytest

from layouts.display.items import TextLine
from layouts.makeup.compositor import Compositor
from layouts.makeup.grid import Grid
from layouts.makeup.runaround import Contour, column_rows, free_measure, obstacles, stretches
from layouts.model.frame import Frame, PictureFrame, Shape, TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.page import Page
from layouts.model.story import Story
from layouts.typeset.galley import Measure
from layouts.typeset.margins import HYPHEN
from tests.makers import make_issue, make_paragraph, make_story

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
            # a hyphen hangs into the standoff as it does into any margin, and no further
            hung = HYPHEN * run.width if run.words[-1].text == "\u00ad" else 0.0
            assert not (level and left < obstacle.right + 3.5 and right - hung > obstacle.x - 3.5)
    assert beside > 4
    printed = sum(line.end - line.start for line in lines)
    assert printed >= sum(len(paragraph.text) for paragraph in story.paragraphs) - len(lines)


TRIANGLE = ((0.0, 0.0), (1.0, 1.0), (0.0, 1.0))  # its right side runs from the top left down to the bottom right
AREA = Rect(100, 104.167, 440, 500)
ROOM = Rect(230, 230, 180, 180)  # over parts of two columns


@pytest.mark.parametrize("lang", ["nl", "ar"])
@pytest.mark.parametrize(
    "shape",
    [
        PictureFrame(2, ROOM, "p1", standoff=4.0, contour=TRIANGLE),
        Shape(2, ROOM, fill="Grey", standoff=4.0, form="ellipse"),
        Shape(2, ROOM, fill="Grey", standoff=4.0, angle=30.0),
    ],
    ids=["polygon", "ellipse", "turned"],
)
def test_text_runs_around_the_outline_of_what_is_no_rectangle(compositor: Compositor, lang: str, shape: Frame) -> None:
    story = make_story("verhaal", 520, lang)
    frame = TextFrame(1, AREA, 2, 11.0, "rtl" if lang == "ar" else "ltr")
    page = Page(1, 1, "", story.direction, "", (frame, shape))
    issue = msgspec.structs.replace(make_issue(story), pages=(page,), threads=(Thread(("verhaal",), (1,)),))
    composition = compositor.compose(issue)
    assert composition.placements[0].overset_words == 0
    (contour,) = obstacles((shape,), AREA)
    assert isinstance(contour, Contour)
    gaps, saved = [], 0
    for item in composition.pages[0].items:
        if not isinstance(item, TextLine) or item.story != "verhaal" or item.role.startswith("headline"):
            continue
        left = min(item.x + run.x for run in item.runs)
        right = max(item.x + run.x + run.width for run in item.runs)
        corners = [(x, y) for x in (left + 2.5, (left + right) / 2, right - 2.5) for y in (item.y - 5, item.y - 1)]
        assert not any(inside(contour.outline, x, y) for x, y in corners)
        edge = contour.span(item.y - 8, item.y + 2)
        if edge is not None and contour.y < item.y < contour.bottom:
            gaps.append(edge[1] - edge[0])
            saved += left < contour.right - 10 and right > contour.x + 10  # it would not stand beside the rectangle
    assert max(gaps) - min(gaps) > 30  # the text follows the outline
    assert saved > 2


def inside(outline: tuple[tuple[float, float], ...], x: float, y: float) -> bool:
    """Whether a ray from the point crosses the outline an odd number of times."""
    crossed = False
    for (x0, y0), (x1, y1) in zip(outline, (*outline[1:], outline[0])):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
            crossed = not crossed
    return crossed


def test_a_crosshead_stays_in_one_piece_wherever_a_picture_is_dropped_into_the_text(compositor: Compositor) -> None:
    body = make_story("verhaal", 300, "nl").paragraphs
    head = make_paragraph("Een kop over twee regels van deze smalle kolom en niet meer", "crosshead", "nl")
    story = Story("verhaal", "nl", "ltr", (*body[:3], head, *body[3:]))
    frame = TextFrame(1, Rect(100, 104.167, 440, 500), 3, 11.0)
    base = msgspec.structs.replace(make_issue(story), threads=(Thread(("verhaal",), (1,)),))
    number = len(body[:3])
    moved = set()
    for x in (120, 190, 260):
        for y in range(110, 330, 25):
            shape = Shape(2, Rect(x, y, 140, 60), fill="Grey", standoff=5.0)
            page = Page(1, 1, "", "ltr", "", (frame, shape))
            composition = compositor.compose(msgspec.structs.replace(base, pages=(page,)))
            lines = [
                item
                for item in composition.pages[0].items
                if isinstance(item, TextLine) and item.story == "verhaal" and item.paragraph == number
            ]
            assert len(lines) > 1
            assert len({line.x for line in lines}) == 1 or len({line.x + line.width for line in lines}) == 1
            steps = [round(below.y - above.y, 1) for above, below in zip(lines, lines[1:])]
            assert set(steps) == {10.5}, (x, y, steps)
            moved.add((lines[0].x, lines[0].y))
    assert len(moved) > 3
