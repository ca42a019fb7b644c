"""By column: the text lines of a page, sorted by the frame and the edge that they stand at.

A letter typed leaves nearly all lines of its page the very same objects: of those it is known where they belong, and
only what stands between them is asked for its frame and its kind.
"""

from collections.abc import Collection, Sequence

from layouts.display.items import Item, TextLine

ColumnName = tuple[int, float]  # frame and left edge


class ByColumn:
    """The items of a page, and of each text line among them its column, and whether its ink is looked at."""

    def __init__(self, items: Sequence[Item], before: "ByColumn | None") -> None:
        """`before`: the same of the page as it was."""
        self.items: list[Item] = list(items)
        self.names: list[ColumnName | None] = []  # None: of what is no line of text
        self.looked: list[bool] = []
        now, count, head, tail = self.items, len(self.items), 0, 0
        if before is not None:
            old = before.items
            were = len(old)
            most = min(count, were)
            while head < most and now[head] is old[head]:
                head += 1
            while tail < most - head and now[count - 1 - tail] is old[were - 1 - tail]:
                tail += 1
            self.names.extend(before.names[:head])
            self.looked.extend(before.looked[:head])
        self.add(head, count - tail)
        if before is not None and tail:
            self.names.extend(before.names[were - tail :])
            self.looked.extend(before.looked[were - tail :])

    def add(self, begin: int, end: int) -> None:
        """Ask these items where they belong."""
        name: ColumnName = (-1, 0.0)  # of the line before: the next one mostly stands under it
        for number in range(begin, end):
            item = self.items[number]
            if not isinstance(item, TextLine) or item.kind != "text":
                self.names.append(None)
                self.looked.append(False)
                continue
            frame, x = item.frame, item.x
            if x != name[1] or frame != name[0]:
                name = (frame, x)
            self.names.append(name)
            # marks of a headline reach the furniture over it, whatever its script
            self.looked.append(len(item.runs) > 0 and (item.rtl or not item.story))

    def columns(self) -> dict[ColumnName, list[TextLine]]:
        """The lines whose ink is looked at, by column, in the page's order."""
        columns: dict[ColumnName, list[TextLine]] = {}
        last: ColumnName | None = None
        lines: list[TextLine] = []
        for number, name in enumerate(self.names):
            if self.looked[number] and name is not None:
                if name is not last:
                    last, lines = name, columns.setdefault(name, [])
                item = self.items[number]
                assert isinstance(item, TextLine)
                lines.append(item)
        return columns

    def lines_of(self, wanted: Collection[ColumnName]) -> dict[ColumnName, list[TextLine]]:
        """All lines of text in these columns."""
        columns: dict[ColumnName, list[TextLine]] = {name: [] for name in wanted}
        last: ColumnName | None = None
        lines: list[TextLine] | None = None
        for number, name in enumerate(self.names):
            if name is not None:
                if name is not last:
                    last, lines = name, columns.get(name)
                if lines is not None:
                    item = self.items[number]
                    assert isinstance(item, TextLine)
                    lines.append(item)
        return columns
