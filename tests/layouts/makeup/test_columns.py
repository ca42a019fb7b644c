"""Columns: every unit once and in order, feet as even as the rules allow, the least depth that takes the text."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from layouts.makeup.columns import Filled, Unit, balance, cut, even, fill, height, prefix_rows


def lines(count: int, *, orphans: int = 2, widows: int = 2) -> list[Unit]:
    """The units of one paragraph of so many lines, one row each."""
    return [
        Unit(1, 1, n == count - 1 or (n + 1 >= orphans and count - n - 1 >= widows), 0, n, 1) for n in range(count)
    ]


def crosshead(rows: int = 2, at_top: int = 1) -> Unit:
    return Unit(rows, at_top, False, 1, 0, 1)


def depths(units: list[Unit], filled: Filled) -> list[int]:
    sums = prefix_rows(units)
    return [height(units, sums, start, end) for start, end in filled.spans]


def test_forty_one_lines_over_five_columns_have_feet_one_row_apart() -> None:
    units = lines(41)
    depth, filled = balance(units, prefix_rows(units), [[(0, 100)]] * 5, 100) or (0, Filled((), 0))
    assert depth == 9
    assert sorted(depths(units, filled), reverse=True) == [9, 8, 8, 8, 8]
    assert depths(units, filled)[0] == 9  # the longer column comes first


def test_a_picture_at_the_head_of_the_last_columns_leaves_all_feet_level() -> None:
    units = lines(50)
    depth, filled = balance(units, prefix_rows(units), [[(0, 90)], [(0, 90)], [(10, 90)]], 90) or (0, Filled((), 0))
    assert depth == 20
    assert depths(units, filled) == [20, 20, 10]


def test_a_crosshead_never_ends_a_column_and_loses_its_space_at_the_head_of_one() -> None:
    units = [*lines(6), crosshead(3, 1), *lines(6)]
    filled = fill(units, prefix_rows(units), [8, 8])
    assert filled.spans == ((0, 6), (6, 13))
    assert depths(units, filled) == [6, 7]


def test_no_column_begins_with_the_last_line_of_a_paragraph() -> None:
    units = lines(7)
    assert fill(units, prefix_rows(units), [6, 6]).spans == ((0, 5), (5, 7))


def test_text_that_nothing_allows_to_break_is_broken_rather_than_lost() -> None:
    units = lines(12, orphans=12, widows=12)
    filled = fill(units, prefix_rows(units), [5, 5, 5])
    assert filled.end == 12
    assert [end - start for start, end in filled.spans] == [5, 5, 2]


def test_a_column_parted_by_a_picture_is_filled_above_and_below_it() -> None:
    units = lines(20)
    stretches = cut([[(0, 6), (10, 30)], [(0, 30)]], 12)
    assert stretches == [6, 2, 12]
    assert fill(units, prefix_rows(units), stretches).end == 20


paragraphs = st.lists(st.integers(1, 9), min_size=1, max_size=5)


@given(paragraphs, st.integers(1, 4), st.booleans())
def test_every_unit_stands_once_and_in_order(counts: list[int], columns: int, heads: bool) -> None:
    units = [unit for count in counts for unit in ([crosshead()] if heads else []) + lines(count)]
    found = balance(units, prefix_rows(units), [[(0, 200)]] * columns, 200)
    assert found is not None
    depth, filled = found
    assert filled.spans[0][0] == 0 and filled.end == len(units) == filled.spans[-1][1]
    assert all(before[1] == after[0] for before, after in zip(filled.spans, filled.spans[1:]))
    assert max(depths(units, filled)) <= depth


@given(paragraphs, st.integers(2, 3))
def test_even_columns_are_as_even_as_any_allowed_ends_make_them(counts: list[int], columns: int) -> None:
    units = [unit for count in counts for unit in lines(count)]
    sums = prefix_rows(units)
    depth = -(-len(units) // columns) + 2
    found = even(units, sums, [depth] * columns)
    ends = [n for n in range(len(units) + 1) if n in (0, len(units)) or units[n - 1].may_end]
    best = None
    for inner in combinations([end for end in ends for _ in range(columns)], columns - 1):
        if list(inner) != sorted(inner):
            continue
        bounds = (0, *inner, len(units))
        tall = [height(units, sums, a, b) for a, b in zip(bounds, bounds[1:])]
        if max(tall) <= depth:
            short = sum((depth - rows) ** 2 for rows in tall)
            best = short if best is None else min(best, short)
    assert (found is None) == (best is None)
    if found is not None and best is not None:
        assert sum((depth - rows) ** 2 for rows in depths(units, found)) == best


def test_the_depth_found_is_the_least_that_takes_the_text() -> None:
    units = [*lines(11), crosshead(3, 1), *lines(9), crosshead(3, 1), *lines(14)]
    sums = prefix_rows(units)
    depth, _ = balance(units, sums, [[(0, 60)]] * 3, 60) or (0, None)
    assert even(units, sums, [depth - 1] * 3) is None
