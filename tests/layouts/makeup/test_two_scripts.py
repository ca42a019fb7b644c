"""Arabic paragraphs in a Latin story: their lines stand at their own distance, what follows is on the grid again."""

from itertools import pairwise

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from layouts.display.items import TextLine
from layouts.makeup.compositor import Compositor
from layouts.makeup.grid import page_grid
from layouts.makeup.layout import lay_out
from layouts.makeup.units import rows_at_top, rows_of
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
    assert 1 <= rows <= rows_of(1, share, 1.0) + 1
    for last in range(line, count):
        assert 1 + (last - line) * share <= rows + 0.09
        rows += rows_of(last + 2, share, 1.0) - rows_of(last + 1, share, 1.0)


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
