"""Points and places agree: left to right, right to left, and where both meet in a line."""

import pytest

from fonts.library import Library
from layouts.display.cells import cells_of
from layouts.display.hit import (
    caret,
    caret_x,
    carets,
    goal_of,
    hit,
    line_box,
    line_down,
    line_end,
    line_of,
    line_start,
    line_up,
    lines_of,
    place_on,
    selection_boxes,
    visual_left,
    visual_right,
)
from layouts.display.items import TextLine
from layouts.makeup.compositor import Compositor
from layouts.makeup.layout import lay_out
from layouts.model.frame import TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.page import Page
from layouts.model.place import Passage, Place
from layouts.model.story import Cell, Story
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_paragraph, make_plan, make_story

TEXTS = {
    "latin": ("nl", "De krant van morgen ligt vandaag op tafel."),
    "arabic": ("ar", "تصدر الجريدة كل أسبوع في المدينة والقرية"),
    "mixed-arabic": ("ar", "قال MAP اليوم 35 درهما وTanger في الشمال"),
    "mixed-latin": ("nl", "Het woord ترويسة betekent kop; في الرباط op 24 november"),
    "lam-alef": ("ar", "لا إلى الآن سلام"),
    "marks": ("ar", "مُحَمَّدٌ كَتَبَ"),
    "islands": ("ar", "العدد 1742 · الثلاثاء 24 نونبر 2026 · 14 جمادى 1448 هـ · الثمن: 4 دراهم Le Matin 12 35"),
    "spaces": ("nl", "twee  spaties en  einde  "),
}


@pytest.fixture(scope="module")
def compositor() -> Compositor:
    return Compositor(Typesetter(Library()))


def set_lines(compositor: Compositor, *texts: tuple[str, str], width: float = 500.0) -> tuple[TextLine, ...]:
    """Paragraphs of one story in one frame on a bare page."""
    lang = texts[0][0]
    paragraphs = tuple(make_paragraph(text, lang=lang) for lang, text in texts)
    story = Story("s", lang, "rtl" if lang == "ar" else "ltr", paragraphs)
    frame = TextFrame(1, Rect(50, 50, width, 400))
    issue = make_issue(story)
    page = Page(1, 1, "", story.direction, frames=(frame,))
    from msgspec.structs import replace

    composed = compositor.compose(replace(issue, pages=(page,), threads=(Thread(("s",), (1,)),)))
    return lines_of(composed.pages[0])


@pytest.mark.parametrize("name", TEXTS)
def test_a_point_beside_a_stop_and_the_caret_of_what_it_hits_agree(compositor: Compositor, name: str) -> None:
    for line in set_lines(compositor, TEXTS[name]):
        for cell in cells_of(line):
            share = (cell.right - cell.left) * 0.1
            for x, edge in ((cell.left + share, cell.left), (cell.right - share, cell.right)):
                place = place_on(line, x)
                assert caret_x(line, place) == pytest.approx(edge, abs=0.02)
                again = hit([line], caret_x(line, place) + (share if edge == cell.left else -share), line.y)
                assert again == place


@pytest.mark.parametrize("name", TEXTS)
def test_cells_hold_every_character_once_and_stand_side_by_side(compositor: Compositor, name: str) -> None:
    (line,) = set_lines(compositor, TEXTS[name])
    cells = cells_of(line)
    ranges = sorted((cell.start, cell.end) for cell in cells)
    assert ranges[0][0] == 0 and ranges[-1][1] == len(TEXTS[name][1])
    assert all(one[1] == two[0] for one, two in zip(ranges, ranges[1:]))
    assert all(abs(one.right - two.left) < 0.02 for one, two in zip(cells, cells[1:]))


@pytest.mark.parametrize("name", TEXTS)
def test_arrows_walk_over_every_stop_of_a_line_and_back(compositor: Compositor, name: str) -> None:
    (line,) = set_lines(compositor, TEXTS[name])
    cells = cells_of(line)
    place = place_on(line, cells[0].left)
    walked = [caret_x(line, place)]
    for _ in cells:
        place = visual_right([line], place)
        walked.append(caret_x(line, place))
    assert walked == pytest.approx([cells[0].left, *(cell.right for cell in cells)], abs=0.02)
    for x in reversed(walked[:-1]):
        place = visual_left([line], place)
        assert caret_x(line, place) == pytest.approx(x, abs=0.02)


def test_lam_alef_has_a_stop_in_its_middle(compositor: Compositor) -> None:
    (line,) = set_lines(compositor, ("ar", "سلام"))
    assert sorted((cell.start, cell.end) for cell in cells_of(line)) == [(0, 1), (1, 2), (2, 3), (3, 4)]
    assert len({round(caret_x(line, Place("s", 0, index)), 2) for index in range(5)}) == 5


def test_vowel_marks_have_no_stops_of_their_own(compositor: Compositor) -> None:
    (line,) = set_lines(compositor, ("ar", "مُحَمَّد"))
    assert sorted(cell.start for cell in cells_of(line)) == [0, 2, 4, 7]


def test_where_the_direction_changes_there_are_two_carets(compositor: Compositor) -> None:
    (line,) = set_lines(compositor, ("nl", "woord ترويسة kop"))
    assert len(carets([line], Place("s", 0, 6))) == 2
    assert len(carets([line], Place("s", 0, 3))) == 1
    before, after = (caret([line], Place("s", 0, 6, side)) for side in ("before", "after"))
    assert before is not None and after is not None and before.x < after.x


def test_a_selection_across_both_directions_is_a_box_for_each_visual_run(compositor: Compositor) -> None:
    (line,) = set_lines(compositor, ("nl", "woord ترويسة kop"))
    boxes = selection_boxes([line], Passage(Place("s", 0, 2), Place("s", 0, 9)))
    assert len(boxes) == 2
    (whole,) = selection_boxes([line], Passage(Place("s", 0, 0), Place("s", 0, len(line.text))))
    cells = cells_of(line)
    assert (whole.x, whole.right) == pytest.approx((cells[0].left, cells[-1].right), abs=0.02)


def test_the_end_of_a_line_and_the_beginning_of_the_next_are_two_places(compositor: Compositor) -> None:
    lines = set_lines(compositor, ("nl", " ".join(["donderdag"] * 30)), width=150)
    end = line_end(lines, Place("s", 0, 3))
    assert line_of(lines, end) is lines[0]
    start = visual_right(lines, end)
    assert line_of(lines, start) is lines[1] and start == line_start(lines, start)
    assert line_of(lines, visual_left(lines, start)) is lines[0]


def test_a_caret_goes_down_through_a_page_and_up_again(compositor: Compositor) -> None:
    text = " ".join(["woensdag"] * 30)
    lines = set_lines(compositor, ("nl", text), ("ar", "في المدينة"), ("nl", text), width=150)
    place: Place | None = Place("s", 0, 4)
    assert place is not None
    goal, seen = goal_of(lines, place), [place]
    while (below := line_down(lines, seen[-1], goal)) is not None:
        seen.append(below)
    assert [line_of(lines, each) for each in seen] == list(lines)
    back = seen[-1]
    for expected in reversed(seen[:-1]):
        up = line_up(lines, back, goal)
        assert up == expected
        back = up


def test_spaces_typed_at_the_end_move_the_caret(compositor: Compositor) -> None:
    (line,) = set_lines(compositor, ("nl", "einde  "))
    xs = [caret_x(line, Place("s", 0, index, "before")) for index in (5, 6, 7)]
    assert xs[0] < xs[1] < xs[2]


def test_an_empty_paragraph_has_a_caret_under_the_one_before(compositor: Compositor) -> None:
    lines = set_lines(compositor, ("nl", "een"), ("nl", ""), ("nl", "drie"))
    rect = caret(lines, Place("s", 1, 0))
    assert rect is not None and rect.y == pytest.approx(line_box(lines[0]).bottom)


def test_every_line_of_a_laid_out_issue_can_be_walked(compositor: Compositor) -> None:
    stories = (make_story("een", 160), make_story("wahid", 160, "ar"))
    done = lay_out(make_issue(*stories), make_plan(), compositor)
    for page in compositor.compose(done.issue).pages:
        for line in lines_of(page):
            cells = cells_of(line)
            ranges = sorted((cell.start, cell.end) for cell in cells)
            assert all(one[1] == two[0] for one, two in zip(ranges, ranges[1:])), line.text[line.start : line.end]
            assert {place for cell in cells for place in range(cell.start, cell.end)} >= set(
                range(line.start, line.end)
            )


def test_the_caret_of_an_empty_cell_stands_where_its_row_and_its_column_meet(compositor: Compositor) -> None:
    from msgspec.structs import replace

    texts = ("Naam", "Prijs", "Brood", "", "", "")
    cells = [replace(make_paragraph(text), cell=Cell(n // 2, n % 2)) for n, text in enumerate(texts)]
    frame = TextFrame(1, Rect(50, 50, 300, 400))
    page = Page(1, 1, "", "ltr", frames=(frame,))
    issue = replace(make_issue(Story("s", "nl", "ltr", tuple(cells))), pages=(page,), threads=(Thread(("s",), (1,)),))
    lines = lines_of(compositor.compose(issue).pages[0])
    boxes = {line.text: line_box(line) for line in lines}
    found = [caret(lines, Place("s", number, 0)) for number in (3, 4)]
    assert found[0] is not None and found[1] is not None
    assert (found[0].x, found[0].y) == (boxes["Prijs"].x, boxes["Brood"].y)
    assert found[1].x == boxes["Naam"].x and found[1].y > boxes["Brood"].y
