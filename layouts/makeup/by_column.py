"""By column: the text lines of a page, sorted by the frame and the edge that they stand at.

A letter typed leaves nearly all lines of its page the very same objects: of those it is known where they belong, and
only what stands between them is asked for its frame and its kind.
"""

from collections.abc import Collection, Sequence
from typing import cast

from layouts.display.items import Item, TextLine

ColumnName = tuple[int, float]  # frame and left edge
# Items from one to another that belong to one column (None: to none, being no lines of text), and whether the ink of
# these lines is looked at.
Span = tuple[int, int, ColumnName | None, bool]


class ByColumn:
    """The items of a page in spans of one column each."""

    def __init__(self, items: Sequence[Item], before: "ByColumn | None") -> None:
        """`before`: the same of the page as it was."""
        self.items: list[Item] = list(items)
        self.spans: list[Span] = []
        now, count, head, tail = self.items, len(self.items), 0, 0
        begin, end, kept = 0, count, list[Span]()  # items that are asked where they belong, and spans behind them
        if before is not None:
            old = before.items
            were = len(old)
            most = min(count, were)
            while head < most and now[head] is old[head]:
                head += 1
            while tail < most - head and now[count - 1 - tail] is old[were - 1 - tail]:
                tail += 1
            for span in before.spans:
                if span[1] <= head:
                    self.spans.append(span)
                    begin = span[1]
                elif span[0] >= were - tail:
                    moved = (span[0] + count - were, span[1] + count - were, span[2], span[3])
                    if not kept:
                        end = moved[0]
                    kept.append(moved)
        self.add(begin, end)
        self.spans.extend(kept)

    def add(self, begin: int, end: int) -> None:
        """Ask these items where they belong."""
        name: ColumnName | None = None
        looked, first = False, begin
        frame, x = -1, 0.0  # of the line before: the next one mostly stands under it
        for number in range(begin, end):
            item = self.items[number]
            if isinstance(item, TextLine) and item.kind == "text":
                # marks of a headline reach the furniture over it, whatever its script
                wanted = len(item.runs) > 0 and (item.rtl or not item.story)
                if name is not None and wanted == looked and item.x == x and item.frame == frame:
                    continue
                now: ColumnName | None = (item.frame, item.x)
                frame, x = item.frame, item.x
            else:
                wanted = False
                if name is None:
                    continue
                now = None
            if number > first:
                self.spans.append((first, number, name, looked))
            name, looked, first = now, wanted, number
        if end > first:
            self.spans.append((first, end, name, looked))

    def columns(self) -> dict[ColumnName, list[TextLine]]:
        """The lines whose ink is looked at, by column, in the page's order."""
        columns: dict[ColumnName, list[TextLine]] = {}
        for begin, end, name, looked in self.spans:
            if looked and name is not None:
                columns.setdefault(name, []).extend(self.lines(begin, end))
        return columns

    def lines_of(self, wanted: Collection[ColumnName]) -> dict[ColumnName, list[TextLine]]:
        """All lines of text in these columns."""
        columns: dict[ColumnName, list[TextLine]] = {name: [] for name in wanted}
        for begin, end, name, _ in self.spans:
            if name is not None and name in columns:
                columns[name].extend(self.lines(begin, end))
        return columns

    def lines(self, begin: int, end: int) -> list[TextLine]:
        """The items of a span of lines."""
        return cast("list[TextLine]", self.items[begin:end])
