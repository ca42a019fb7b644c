"""History: every change by its label; a click goes back to it, and forward again."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout

from desktop.history import go_to
from desktop.language import tr
from desktop.panels.panel import Panel
from desktop.session import Session
from desktop.state import State


class HistoryPanel(Panel):
    """The steps, the oldest first; those that were undone are in italics below the present one."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.steps = QListWidget()
        self.steps.setUniformItemSizes(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.steps)
        self.steps.itemClicked.connect(self._on_chosen)
        self.steps.itemActivated.connect(self._on_chosen)
        self.say_again()

    def say_again(self) -> None:
        self.steps.setAccessibleName(tr("history", "History"))

    def looks_at(self, state: State) -> tuple[object, ...]:
        return (self.session.history,)

    def fill(self, state: State) -> None:
        history = self.session.history
        words = [tr("history", "Opened"), *(tr("history", label) for label in history.labels)]
        for row, text in enumerate(words):
            item = self.steps.item(row) or QListWidgetItem(self.steps)
            if item.text() != text:
                item.setText(text)
            undone = row > len(history.done)
            if item.font().italic() != undone:
                font = QFont(self.steps.font())
                font.setItalic(undone)
                item.setFont(font)
        while self.steps.count() > len(words):
            self.steps.takeItem(self.steps.count() - 1)
        self.steps.setCurrentRow(len(history.done))

    def _on_chosen(self, item: QListWidgetItem) -> None:
        session = self.session
        session.history, issue, selection = go_to(session.history, self.steps.row(item))
        if issue is not None and selection is not None:
            session.go_back(issue, selection)
