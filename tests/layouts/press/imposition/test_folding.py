"""Sheets folded again in the hand: the numbers printed on them come out as 1 to n."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layouts.model.page import Binding
from layouts.press.imposition.folding import Place, Side, sheets_of

Grid = dict[tuple[int, int], int]  # (row, column): page


def grid_of(side: Side) -> Grid:
    return {(place.row, place.column): place.page for place in side.places}


def folded(outside: Side, inside: Side, binding: Binding) -> list[int]:
    """The pages of one sheet as it is folded by hand, read from its front.

    The sheet lies with its inside up; each fold brings one half over the other, the last one at the spine. A stack is
    its pages from top to bottom.
    """
    columns, rows = inside.columns, inside.rows
    front, back = grid_of(inside), grid_of(outside)
    # under the page at a place lies the page of the other side that stands there when the sheet is turned over
    stacks = {(r, c): [front[r, c], back[r, columns - 1 - c]] for r in range(rows) for c in range(columns)}
    while columns > 2:  # first the fore-edge: that half comes over the other
        keeps_right = binding == "right"
        moved = {}
        for (r, c), stack in stacks.items():
            if (c >= columns // 2) == keeps_right:
                moved[r, c - columns // 2 if keeps_right else c] = stack
        for (r, c), stack in stacks.items():
            if (c >= columns // 2) != keeps_right:
                onto = columns - 1 - c
                key = (r, onto - columns // 2 if keeps_right else onto)
                moved[key] = stack[::-1] + moved[key]
        stacks, columns = moved, columns // 2
    while rows > 1:  # the upper half comes over the lower one
        moved = {(r - rows // 2, c): stack for (r, c), stack in stacks.items() if r >= rows // 2}
        for (r, c), stack in stacks.items():
            if r < rows // 2:
                key = (rows - 1 - r - rows // 2, c)
                moved[key] = stack[::-1] + moved[key]
        stacks, rows = moved, rows // 2
    left, right = stacks[0, 0], stacks[0, 1]
    # folded at the spine, the half before the spine comes over the other, and the front lies on top
    return left[::-1] + right if binding == "left" else right[::-1] + left


def nested(sheets: tuple[tuple[Side, Side], ...], binding: Binding) -> list[int]:
    """Folded sheets laid into each other: the front half of each before what lies within it."""
    pages: list[int] = []
    for outside, inside in reversed(sheets):
        own = folded(outside, inside, binding)
        half = len(own) // 2
        pages = own[:half] + pages + own[half:]
    return pages


@pytest.mark.parametrize("up", [2, 4, 8])
@pytest.mark.parametrize("binding", ["left", "right"])
@given(sheets=st.integers(1, 6))
def test_the_folded_sheets_give_the_pages_in_order(up: int, binding: Binding, sheets: int) -> None:
    pages = 2 * up * sheets
    made = sheets_of(pages, up, binding)
    assert len(made) == sheets
    assert nested(made, binding) == list(range(1, pages + 1))


def test_four_pages_on_a_sheet_read_from_the_left_and_from_the_right() -> None:
    [(outside, inside)] = sheets_of(4, 2, "left")
    assert [p.page for p in outside.places] == [4, 1] and [p.page for p in inside.places] == [2, 3]
    [(outside, inside)] = sheets_of(4, 2, "right")
    assert [p.page for p in outside.places] == [1, 4] and [p.page for p in inside.places] == [3, 2]


def test_eight_pages_of_a_newspaper_lie_in_two_sheets() -> None:
    pages = [[[p.page for p in side.places] for side in sheet] for sheet in sheets_of(8, 2, "left")]
    assert pages == [[[8, 1], [2, 7]], [[6, 3], [4, 5]]]


def test_a_sheet_of_eight_is_laid_out_as_printers_know_it() -> None:
    [(outside, inside)] = sheets_of(8, 4, "left")
    assert [p.page for p in outside.places] == [5, 4, 8, 1]
    assert [p.page for p in inside.places] == [3, 6, 2, 7]
    assert [p.upside_down for p in outside.places] == [True, True, False, False], "heads lie to heads"


def spine_mate(place: Place, side: Side) -> int:
    beside = place.column + (1 if place.spine == "right" else -1)
    return next(other.page for other in side.places if (other.column, other.row) == (beside, place.row))


@pytest.mark.parametrize("up", [2, 4, 8])
@pytest.mark.parametrize("binding", ["left", "right"])
def test_pages_that_share_a_spine_are_a_pair_of_the_signature(up: int, binding: Binding) -> None:
    for sheet in sheets_of(32, up, binding):
        for side in sheet:
            assert all(place.page + spine_mate(place, side) == 33 for place in side.places)
