"""Rows of a list as a table that can be written in: the first row names the columns."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.language import tr
from desktop.plain import PlainLabel

Rows = tuple[tuple[str, ...], ...]


class RowTable(QWidget):
    """`changed` tells that a cell is another, or that there are more or fewer rows or columns."""

    changed = Signal()

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self._before = rows
        self.table = QTableWidget(len(rows), max(map(len, rows), default=0))
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(tr("html box", "List"))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(text))
        first = tr("html box", "The first row names the columns.")
        other = tr("html box", "An element marked data-row stands once for each other row, its {column} filled in.")
        self.hint = PlainLabel(f"{first} {other}", wordWrap=True)
        self.buttons = {
            "row": QPushButton(tr("html box", "Add row")),
            "column": QPushButton(tr("html box", "Add column")),
            "remove": QPushButton(tr("html box", "Take row out")),
        }
        line = QHBoxLayout()
        for button in self.buttons.values():
            line.addWidget(button)
        line.addStretch(1)
        box = QVBoxLayout(self)
        box.addWidget(self.hint)
        box.addWidget(self.table, 1)
        box.addLayout(line)
        self.table.itemChanged.connect(lambda _item: self.changed.emit())
        self.buttons["row"].clicked.connect(self._on_row)
        self.buttons["column"].clicked.connect(self._on_column)
        self.buttons["remove"].clicked.connect(self._on_remove)

    def rows(self) -> Rows:
        """What stands in the table: empty rows and cells at the end of a row left out, as far as none had them before.
        """
        found = [
            tuple(self._text(row, column) for column in range(self.table.columnCount()))
            for row in range(self.table.rowCount())
        ]
        kept = tuple(self._trimmed(number, cells) for number, cells in enumerate(found))
        return tuple(cells for number, cells in enumerate(kept) if any(cells) or number < len(self._before))

    def _trimmed(self, number: int, cells: tuple[str, ...]) -> tuple[str, ...]:
        least = len(self._before[number]) if number < len(self._before) else 0
        end = len(cells)
        while end > least and not cells[end - 1]:
            end -= 1
        return cells[:end]

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item is not None else ""

    def _on_row(self) -> None:
        self.table.setColumnCount(max(1, self.table.columnCount()))
        at = self.table.currentRow() + 1 or self.table.rowCount()
        self.table.insertRow(at)
        self.table.setCurrentCell(at, 0)
        self.changed.emit()

    def _on_column(self) -> None:
        self.table.setRowCount(max(1, self.table.rowCount()))
        self.table.insertColumn(self.table.columnCount())
        self.table.setCurrentCell(0, self.table.columnCount() - 1)
        self.changed.emit()

    def _on_remove(self) -> None:
        if self.table.currentRow() >= 0:
            self._before = ()
            self.table.removeRow(self.table.currentRow())
            self.changed.emit()
