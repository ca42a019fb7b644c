"""The list of what was changed in copy, grouped by reason: each change, or all of a kind, unticked is left undone."""

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from desktop.change_words import visible, where, why
from desktop.language import own_way, tr
from desktop.panels.wrapped import WrappedRows
from desktop.plain import plain_tip
from layouts.model.changes import Change

CHANGE = Qt.ItemDataRole.UserRole
LONGEST = 1_000  # characters of a change that a row shows: whole paragraphs may be cut away
WHERE, BEFORE, AFTER = range(3)


class ChangeTree(QTreeWidget):
    """`unticked`: the ids of changes that a person does not want."""

    unticked = Signal(object)

    def __init__(self, *, ticks: bool = True) -> None:
        super().__init__()
        self.ticks = ticks
        WrappedRows(self)
        self.say_again()  # columns there must be before they are told how to stretch
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(WHERE, QHeaderView.ResizeMode.ResizeToContents)
        for column in (BEFORE, AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(lambda _item, _column: self.unticked.emit(self.undone()))

    def say_again(self) -> None:
        self.setHeaderLabels([tr("changes", "Where"), tr("changes", "Before"), tr("changes", "After")])
        self.setAccessibleName(tr("changes", "Changes to the copy"))

    def fill(self, changes: Sequence[Change], undone: Collection[str] = ()) -> None:
        """These changes, those of one reason together."""
        with QSignalBlocker(self):
            self.clear()
            for reason in dict.fromkeys(change.reason for change in changes):
                alike = [change for change in changes if change.reason == reason]
                head = QTreeWidgetItem(self, [f"{why(alike[0])} ({len(alike)})"])
                self.setFirstColumnSpanned(self.indexOfTopLevelItem(head), self.rootIndex(), True)
                font = head.font(WHERE)
                font.setBold(True)
                head.setFont(WHERE, font)
                if self.ticks:
                    head.setFlags(head.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
                for change in alike:
                    self._row(head, change, change.id in undone)
                head.setExpanded(len(alike) < 30 or len(alike) == len(changes))

    def undone(self) -> tuple[str, ...]:
        """Ids of what is not ticked."""
        return tuple(
            change.id
            for item in self._rows()
            if isinstance(change := item.data(WHERE, CHANGE), Change)
            and item.checkState(WHERE) == Qt.CheckState.Unchecked
        )

    @property
    def chosen(self) -> Change | None:
        """The change of the current row."""
        item = self.currentItem()
        found = item.data(WHERE, CHANGE) if item is not None else None
        return found if isinstance(found, Change) else None

    def _row(self, head: QTreeWidgetItem, change: Change, undone: bool) -> None:
        before = own_way(visible(shortened(change.before)))
        after = own_way(visible(shortened(change.after))) if change.after else tr("changes", "taken out")
        item = QTreeWidgetItem(head, [where(change), before, after])
        item.setData(WHERE, CHANGE, change)
        for column, text in ((BEFORE, before), (AFTER, after)):
            item.setToolTip(column, plain_tip(text))
        if self.ticks:
            item.setCheckState(WHERE, Qt.CheckState.Unchecked if undone else Qt.CheckState.Checked)

    def _rows(self) -> Iterable[QTreeWidgetItem]:
        for number in range(self.topLevelItemCount()):
            head = self.topLevelItem(number)
            for row in range(head.childCount() if head is not None else 0):
                item = head.child(row) if head is not None else None
                if item is not None:
                    yield item


def shortened(text: str) -> str:
    """As much of a text as a row has room for."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
