"""Numbers as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.numbers import length, number

MM = 72 / 25.4


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("3", 3 * MM),
        ("3 mm", 3 * MM),
        ("1,5cm", 15 * MM),
        ("2pt", 2.0),
        ("1p", 12.0),
        ("10+5", 15 * MM),
        ("2*(3+1)", 8 * MM),
        ("3*4pt", 12.0),
        ("10pt/4", 2.5),
        ("+3pt", 103.0),
        ("10p6", 126.0),
        ("2 * 1p6", 36.0),
        ("p6", None),
        ("- 3pt", 97.0),
        ("-3pt", -3.0),
        ("50%", 50.0),
        ("*2", 200.0),
        ("+10%", 110.0),
        ("٣٫٥ mm", 3.5 * MM),
        ("\u20661,5 mm\u2069", 1.5 * MM),
    ],
)
def test_a_length_is_understood(text: str, points: float) -> None:
    assert length(text, current=100.0) == pytest.approx(points, abs=1e-5)


@pytest.mark.parametrize("text", ["", "abc", "3 apples", "3+", "(3", "3)", "1/0", "--", "%", "9" * 400, "(" * 99])
def test_what_is_no_number_is_none(text: str) -> None:
    assert length(text) is None


def test_a_count_has_no_unit() -> None:
    assert number("1742+1") == 1743 and number("٢") == 2


@given(st.text(alphabet="0123456789.,+-*/()% mptcin٣", max_size=12))
def test_nothing_typed_raises(text: str) -> None:
    value = length(text, current=7.0)
    assert value is None or isinstance(value, float)
