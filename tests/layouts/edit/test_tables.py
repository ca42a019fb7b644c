"""Tables edited: put in, walked through, a row or a column more or less."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from layouts.edit.parts import text_at
from layouts.edit.tables import (
    add_column,
    add_row,
    delete_column,
    delete_row,
    insert_table,
    is_at_edge,
    is_in_table,
    next_cell,
    turn_head,
    turn_table,
)
from layouts.edit.text import Edited, replace_text
from layouts.model.issue import Issue
from layouts.model.place import Place, caret_at
from layouts.model.story import Story
from tests.makers import make_issue, make_paragraph

STORY = Story("s", "nl", "ltr", (make_paragraph("Voor"), make_paragraph("Na")))


def grid(issue: Issue) -> list[tuple[int, int, str]]:
    """Row, column and words of each cell."""
    paragraphs = text_at(issue, Place("s", 0, 0))
    return [(each.cell.row, each.cell.column, each.text) for each in paragraphs if each.cell is not None]


@pytest.fixture
def table() -> Edited:
    """Two rows of two cells, a to d, between two paragraphs; the caret in the first."""
    made = insert_table(make_issue(STORY), Place("s", 0, 2), 2, 2)
    issue = made.issue
    for number, letter in enumerate("abcd", 1):
        issue = replace_text(issue, caret_at(Place("s", number, 0)), letter).issue
    return Edited(issue, made.caret)


def test_a_table_stands_behind_its_paragraph_with_the_caret_in_it(table: Edited) -> None:
    texts = [paragraph.text for paragraph in text_at(table.issue, table.caret)]
    assert texts == ["Voor", "a", "b", "c", "d", "Na"]
    assert table.caret == Place("s", 1, 0)
    assert grid(table.issue) == [(0, 0, "a"), (0, 1, "b"), (1, 0, "c"), (1, 1, "d")]
    assert [paragraph.style for paragraph in text_at(table.issue, table.caret)[1:4:2]] == ["table-head", "table-row"]


def test_tab_goes_from_cell_to_cell_and_adds_a_row_behind_the_last(table: Edited) -> None:
    issue, place = table.issue, table.caret
    places = []
    for _ in range(3):
        issue, place = (gone := next_cell(issue, place)).issue, gone.caret
        places.append(place.paragraph)
    assert places == [2, 3, 4] and issue is table.issue
    more = next_cell(issue, place)
    assert grid(more.issue)[4:] == [(2, 0, ""), (2, 1, "")] and more.caret == Place("s", 5, 0)
    assert next_cell(issue, table.caret, -1).caret == table.caret


@pytest.mark.parametrize(
    "change, expected",
    [
        (lambda issue, at: add_row(issue, at, below=False), "a b / _ _ / c d"),
        (lambda issue, at: add_row(issue, at, below=True), "a b / c d / _ _"),
        (lambda issue, at: add_column(issue, at, behind=True), "a b _ / c d _"),
        (lambda issue, at: add_column(issue, at, behind=False), "a _ b / c _ d"),
        (delete_row, "a b"),
        (delete_column, "a / c"),
    ],
)
def test_rows_and_columns_come_and_go_at_the_caret(
    table: Edited, change: Callable[[Issue, Place], Edited], expected: str
) -> None:
    edited = change(table.issue, Place("s", 4, 0))  # in d
    rows: dict[int, list[str]] = {}
    for row, column, text in grid(edited.issue):
        assert column == len(rows.setdefault(row, []))
        rows[row].append(text or "_")
    assert list(rows) == list(range(len(rows)))
    assert " / ".join(" ".join(row) for row in rows.values()) == expected
    assert is_in_table(edited.issue, edited.caret)


def test_the_last_row_takes_the_table_with_it_and_words_around_it_stay(table: Edited) -> None:
    once = delete_row(table.issue, table.caret)
    twice = delete_row(once.issue, once.caret)
    assert [paragraph.text for paragraph in text_at(twice.issue, twice.caret)] == ["Voor", "Na"]
    only = replace(STORY, paragraphs=(make_paragraph(""),))
    alone = insert_table(make_issue(only), Place("s", 0, 0), 1, 1)
    assert [paragraph.cell is None for paragraph in text_at(alone.issue, alone.caret)] == [False, True]


def test_nothing_is_deleted_across_the_edge_of_a_cell(table: Edited) -> None:
    assert is_at_edge(table.issue, Place("s", 2, 0), -1) and is_at_edge(table.issue, Place("s", 2, 1), 1)
    assert is_at_edge(table.issue, Place("s", 5, 0), -1) and is_at_edge(table.issue, Place("s", 0, 4), 1)
    assert not is_at_edge(table.issue, Place("s", 2, 1), -1) and not is_at_edge(table.issue, Place("s", 5, 2), 1)


def test_a_table_s_columns_come_from_the_other_side_and_empty_cells_are_written_from_there(table: Edited) -> None:
    more = next_cell(table.issue, Place("s", 4, 0))
    made = turn_table(more.issue, table.caret)
    paragraphs = text_at(made.issue, made.caret)[1:-1]
    assert {each.cell.direction for each in paragraphs if each.cell is not None} == {"rtl"}
    assert [each.direction for each in paragraphs] == ["ltr"] * 4 + ["rtl"] * 2
    back = turn_table(made.issue, made.caret).issue
    assert {each.cell.direction for each in text_at(back, made.caret) if each.cell is not None} == {"ltr"}


def test_the_head_reaches_down_to_the_caret_s_row_and_ends_above_it_again(table: Edited) -> None:
    def heads(issue: Issue) -> list[tuple[bool, str]]:
        cells = [each for each in text_at(issue, table.caret) if each.cell is not None]
        return [(each.cell.head, each.style) for each in cells[::2] if each.cell is not None]

    both = turn_head(table.issue, Place("s", 4, 0))
    assert heads(both.issue) == [(True, "table-head")] * 2 and both.caret == Place("s", 4, 0)
    assert heads(turn_head(both.issue, Place("s", 3, 0)).issue) == heads(table.issue)
    assert heads(turn_head(both.issue, Place("s", 1, 0)).issue) == [(False, "table-row")] * 2
