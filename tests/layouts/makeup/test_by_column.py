"""The lines of a page by column, as few letters change them: the same as of a page never seen."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as some

from layouts.display.items import Box, Item, TextLine
from layouts.makeup.by_column import ByColumn
from layouts.model.geometry import Rect

INK: Any = ("a run",)  # what is asked is only whether a line has any


def line(frame: int, x: int, inked: bool, rtl: bool, kind: Any) -> TextLine:
    return TextLine(
        float(x), 0.0, 9.0, INK if inked else (), "story", 0, "body", "ar", rtl, 0, 1, "a", 10.5, frame, kind=kind
    )


lines = some.builds(
    line, some.integers(1, 2), some.integers(0, 2), some.booleans(), some.booleans(),
    some.sampled_from(["text", "text", "text", "label"]),
)  # fmt: skip
rules = some.builds(lambda: Box(Rect(0.0, 0.0, 1.0, 1.0), "Black", "", 0.0, 1))
pages = some.lists(some.one_of(lines, lines, lines, rules), max_size=12)
edits = some.lists(some.tuples(some.integers(0, 12), some.integers(0, 4), pages), max_size=6)


def by_hand(items: list[Item], *, looked: bool) -> dict[tuple[int, float], list[TextLine]]:
    """One item after the other."""
    columns: dict[tuple[int, float], list[TextLine]] = {}
    for item in items:
        if isinstance(item, TextLine) and item.kind == "text" and (not looked or (item.runs and item.rtl)):
            columns.setdefault((item.frame, item.x), []).append(item)
    return columns


def same(one: dict[tuple[int, float], list[TextLine]], other: dict[tuple[int, float], list[TextLine]]) -> bool:
    """Whether the same columns, in one order, hold the very same lines."""
    names = list(one) == list(other)
    return names and all([id(a) for a in one[name]] == [id(b) for b in other[name]] for name in one)


@given(pages, edits)
def test_lines_stand_in_their_columns_however_the_page_has_changed(items: list[Item], changes: Any) -> None:
    before: ByColumn | None = None
    for at, gone, come in ((0, 0, []), *changes):
        items = [*items[:at], *come, *items[at + gone :]]
        before = ByColumn(items, before)
        assert same(before.columns(), by_hand(items, looked=True))
        every = by_hand(items, looked=False)
        assert same(before.lines_of(list(every)), every)
