"""The issue form's panel: mastheads, number and dates, the law."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.language import tr
from desktop.panels.form import Section, column, scrolled
from desktop.panels.issue_form.dates import DatesForm
from desktop.panels.issue_form.legal import LegalForm
from desktop.panels.issue_form.masthead import Mastheads
from desktop.panels.panel import Panel
from desktop.session import Session
from desktop.state import State
from layouts.model.geometry import Rect

PAUSE = 400  # milliseconds after the last change before pages are read for the law's mentions


class IssuePanel(Panel):
    """`wanted`: page index and rectangle of a mention to be shown on the page."""

    wanted = Signal(int, Rect)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.dates, self.mastheads, self.legal = DatesForm(self), Mastheads(self), LegalForm(self)
        self.sections = (
            Section(lambda: tr("issue_form", "This issue"), self.dates),
            Section(lambda: tr("issue_form", "Law and deposit"), self.legal),
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scrolled(column(self.sections[0], self.mastheads, self.sections[1])))
        self.legal.wanted.connect(self.wanted)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.read_pages)
        session.found.connect(self._on_found)
        self.say_again()

    def say_again(self) -> None:
        for section in self.sections:
            section.say_again()
        self.mastheads.say_again()
        self.legal.say_again()

    def looks_at(self, state: State) -> tuple[object, ...]:
        return state.issue.publication, state.issue.dateline, state.issue.legal

    def fill(self, state: State) -> None:
        self.mastheads.fill(state)
        self.dates.fill(state)
        self.legal.fill(state)
        self._pause.start()

    def read_pages(self) -> None:
        """Look for the law's mentions on the pages of now."""
        if self.session.composition.complete:
            self.legal.look(self.session.state)
        else:
            self._pause.start()

    def _on_found(self) -> None:
        if self.is_in_sight:
            self._pause.start()
