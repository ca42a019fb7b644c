"""Rows of a table in two scripts: on one baseline, and no deeper on the other script's grid than they need."""

import pytest
from msgspec.structs import replace

from layouts.display.hit import lines_of
from layouts.makeup.compositor import Compositor
from layouts.model.frame import TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.page import Page
from layouts.model.story import Cell, Direction, Paragraph, Story
from tests.makers import make_issue, make_paragraph

LATIN, ARABIC, POINTED = "Rabat", "الجريدة يومية", "الرِّبَاطُ"
ROW, ARABIC_ROW = 10.5, 13.125  # points of the house template's two grids


def cells(words: tuple[str, ...], direction: Direction, rows: int = 4) -> tuple[Paragraph, ...]:
    return tuple(
        replace(
            make_paragraph(word, "table-row", "nl" if word.isascii() else "ar"),
            cell=Cell(row, column, direction=direction),
        )
        for row in range(rows)
        for column, word in enumerate(words)
    )


def baselines(compositor: Compositor, lang: str, words: tuple[str, ...]) -> list[list[float]]:
    """Those of each row's cells, in a story of this language."""
    direction: Direction = "rtl" if lang == "ar" else "ltr"
    text = make_paragraph("قال اليوم" if lang == "ar" else "Vandaag", "body-first", lang)
    story = Story("s", lang, direction, (text, *cells(words, direction), text))
    pages = (Page(1, 1, "", direction, frames=(TextFrame(1, Rect(40, 60, 200, 400), direction=direction),)),)
    issue = replace(make_issue(story), pages=pages, threads=(Thread(("s",), (1,)),))
    rows: dict[int, list[float]] = {}
    for line in lines_of(compositor.compose(issue).pages[0]):
        if line.cell is not None:
            rows.setdefault(line.cell.row, []).append(line.y)
    return list(rows.values())


@pytest.mark.parametrize(
    "lang, words, pitch",
    [
        ("nl", (LATIN, LATIN), ROW),
        ("nl", (ARABIC, ARABIC), ROW),
        ("nl", (LATIN, ARABIC), ROW),
        ("ar", (ARABIC, ARABIC), ARABIC_ROW),
        ("ar", (ARABIC, LATIN), ARABIC_ROW),
        ("nl", (POINTED, LATIN), 3 * ROW),  # vowel marks want the room
    ],
)
def test_a_row_stands_on_one_line_and_only_vowel_marks_take_more_than_a_row_of_the_grid(
    compositor: Compositor, lang: str, words: tuple[str, ...], pitch: float
) -> None:
    rows = baselines(compositor, lang, words)
    assert all(len({*row}) == 1 for row in rows)  # both cells of a row stand on one line
    firsts = [row[0] for row in rows]
    assert [after - before for before, after in zip(firsts, firsts[1:])] == pytest.approx([pitch] * 3, abs=0.01)


def test_a_cell_of_two_arabic_lines_has_their_leading(compositor: Compositor) -> None:
    rows = baselines(compositor, "nl", (ARABIC * 6, LATIN))
    lines = [{*row} for row in rows]
    assert all(len(row) > 1 for row in lines)
    first = sorted(lines[0])
    assert first[1] - first[0] == pytest.approx(ARABIC_ROW, abs=0.01)
    # the other cell's one line stands beside the first of them
    assert rows[0][-1] == pytest.approx(first[0], abs=0.01)
