"""Arabic paragraphs in a Latin story: their lines stand at their own distance, what follows is on the grid again."""

from itertools import pairwise

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from layouts.display.items import TextLine
from layouts.makeup.compositor import Compositor
from layouts.makeup.grid import Grid, page_grid
from layouts.makeup.layout import lay_out
from layouts.makeup.passages import passages_of
from layouts.makeup.pour import pour
from layouts.makeup.poured import Place
from layouts.makeup.units import rows_at_top, rows_of
from layouts.model.frame import TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.story import Story
from tests.makers import make_issue, make_paragraph, make_plan, make_text

MIXED = [(70, "nl"), (30, "ar"), (60, "nl"), (9, "ar"), (80, "nl"), (120, "ar"), (45, "nl"), (4, "ar"), (90, "nl")]


def story_of(*paragraphs: tuple[int, str]) -> Story:
    texts = [(make_text(words, lang, number), lang) for number, (words, lang) in enumerate(paragraphs)]
    told = [make_paragraph(text, "body", lang) for text, lang in texts]
    return Story("twee", "nl", "ltr", (make_paragraph("Twee schriften", "headline"), *told))


def columns_of(compositor: Compositor, story: Story, mode: str) -> tuple[Issue, list[list[TextLine]]]:
    """The body lines of each column, from its head down."""
    issue = lay_out(make_issue(story), make_plan(mode=mode), compositor).issue
    columns: dict[tuple[int, float], list[TextLine]] = {}
    for page in compositor.compose(issue).pages:
        for item in page.items:
            if isinstance(item, TextLine) and item.story and item.role == "body":
                columns.setdefault((page.index, item.x), []).append(item)
    return issue, [sorted(column, key=lambda line: line.y) for column in columns.values()]


@pytest.mark.parametrize("mode", ["modular", "flow"])
def test_arabic_lines_of_a_latin_story_are_no_further_apart_than_their_leading(
    compositor: Compositor, mode: str
) -> None:
    issue, columns = columns_of(compositor, story_of(*MIXED), mode)
    grid, foot = page_grid(issue, 0, "ltr"), max(column[-1].y for column in columns)
    told = 0
    for column in columns:
        # every column begins on the same row
        assert column[0].y == pytest.approx(min(one[0].y for one in columns), abs=0.01)
        for above, below in pairwise(column):
            down = below.y - above.y
            if above.rtl and below.rtl:
                assert down == pytest.approx(above.leading, abs=0.01)
                told += 1
            elif above.rtl or below.rtl:
                assert grid.step - 0.01 <= down < 2 * grid.step + above.leading - grid.step + 0.01
        for line in column:
            row = (line.y + grid.foot - grid.origin) / grid.step
            assert line.rtl or row == pytest.approx(round(row), abs=0.01)
        assert column[-1].y <= foot + 0.01
        if column[-1].rtl and not column[0].rtl:  # its last line is level with those beside it
            row = (column[-1].y + grid.foot - grid.origin) / grid.step
            assert row == pytest.approx(round(row), abs=0.01)
    assert told > 20


def test_an_arabic_crosshead_stands_nearer_to_the_text_under_it(compositor: Compositor) -> None:
    paragraphs = [
        make_paragraph("Twee schriften", "headline"), make_paragraph(make_text(16)),
        make_paragraph("عنوان صغير", "crosshead", "ar"), make_paragraph(make_text(200)),
    ]  # fmt: skip
    issue = lay_out(make_issue(Story("twee", "nl", "ltr", tuple(paragraphs))), make_plan(), compositor).issue
    lines = [item for item in compositor.compose(issue).pages[0].items if isinstance(item, TextLine) and item.story]
    head = next(line for line in lines if line.role == "crosshead")
    column = sorted((line for line in lines if line.x == head.x and line.role != "headline"), key=lambda line: line.y)
    number = column.index(head)
    assert head.y - column[number - 1].y > column[number + 1].y - head.y
    assert column[number + 1].y - head.y == pytest.approx(10.5, abs=0.01)


@settings(max_examples=300)
@given(some.floats(1.09, 2.9), some.integers(1, 40), some.data())
def test_a_column_that_begins_within_a_paragraph_has_room_for_its_lines(
    share: float, count: int, data: some.DataObject
) -> None:
    """`share`: the leading in rows. The first line there stands in the first row, the others at their own distance."""
    line = data.draw(some.integers(0, count - 1))
    rows = rows_at_top(line, count, share, 1.0)
    assert 1 <= rows <= 2
    for last in range(line, count):
        assert 1 + (last - line) * share <= rows + 0.09
        rows += rows_of(last + 2, share, 1.0) - rows_of(last + 1, share, 1.0)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some.integers(0, 90), some.integers(5, 60), some.sampled_from([60.0, 141.0]), some.integers(5, 110))
def test_lines_of_two_scripts_beside_an_obstacle_never_stand_in_each_other(
    compositor: Compositor, down: int, words: int, wide: float, deep: int
) -> None:
    issue = make_issue()
    styles = ["body", "body", "pull-quote", "body", "crosshead", "body", "body"]
    texts = [(40, "nl"), (words, "ar"), (14, "ar"), (30, "nl"), (2, "ar"), (words, "ar"), (30, "nl")]
    told = [make_paragraph(make_text(*text), style, text[1]) for text, style in zip(texts, styles)]
    story = Story("twee", "nl", "ltr", tuple(told))
    frame = TextFrame(1, Rect(40.0, 40.0, 300.0, 900.0), 2, 12.0, "ltr", 0.0, balanced=False)
    block = Rect(40.0, 60.0 + down, wide, float(deep))
    place = Place(0, frame, Grid(40.0, 10.5, 2.52), (block,))
    poured = pour(passages_of((story,), issue.styles), place, compositor.typesetter)
    lines = [item for item in poured.items if isinstance(item, TextLine)]
    assert poured.left == () and sum(line.end - line.start for line in lines) > 0
    for edge in {round(edge, 3) for edge in (40.0, 196.0)}:
        column = [line for line in lines if line.x == edge]
        assert [line.y for line in column] == sorted(line.y for line in column)
        for above, below in pairwise(column):
            apart = below.y - above.y
            assert apart >= min(above.leading, below.leading) - 0.9
            if above.paragraph == below.paragraph:
                assert apart >= above.leading - 0.9
                if block.y > below.y or above.y > block.bottom + 2 * above.leading:
                    assert apart == pytest.approx(above.leading, abs=0.01)
        for line in column:
            ink = [run for run in line.runs if run.words]
            if block.y + 3.0 < line.y < block.bottom and ink and edge == 40.0:
                assert line.x + min(run.x for run in ink) >= block.right - 2.0


def test_vocalised_arabic_in_a_latin_story_keeps_its_own_leading_too(compositor: Compositor) -> None:
    verse = (
        "الْحَمْدُ لِلَّهِ رَبِّ الْعَالَمِينَ الرَّحْمَنِ الرَّحِيمِ مَالِكِ يَوْمِ الدِّينِ إِيَّاكَ نَعْبُدُ وَإِيَّاكَ نَسْتَعِينُ "
        "اهْدِنَا الصِّرَاطَ الْمُسْتَقِيمَ"
    )
    story = story_of((80, "nl"), (20, "ar"), (90, "nl"))
    paragraphs = (*story.paragraphs[:2], make_paragraph(verse, "body", "ar"), story.paragraphs[3])
    _, columns = columns_of(compositor, msgspec.structs.replace(story, paragraphs=paragraphs), "modular")
    apart = [low.y - high.y for column in columns for high, low in pairwise(column) if high.rtl and low.rtl]
    leading = next(line.leading for column in columns for line in column if line.rtl)
    assert apart and apart == pytest.approx([leading] * len(apart), abs=0.01)
