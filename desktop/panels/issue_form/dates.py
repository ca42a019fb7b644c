"""This issue: number, date in all its calendars, price."""

import datetime
from functools import partial

from PySide6.QtCore import QDate, QSignalBlocker, Qt
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QPushButton, QWidget

from desktop.desk import the_desk
from desktop.language import mark, tr
from desktop.panels.fields import CountField, TextField
from desktop.panels.form import Form
from desktop.panels.panel import Panel
from desktop.plain import PlainLabel
from desktop.state import State
from layouts.edit.issue_data import next_issue, set_date, set_hijri_correction, set_number, set_price
from layouts.model.dates import date_line, hijri_date, hijri_line
from layouts.model.fields import direction_of, languages

CORRECTED = 2  # days at most that a sighting may lie beside the table


class DatesForm(Form):
    """Number with its +1, date and what it is called in each language, Hijri with its correction."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.panel = panel
        self.number, self.next = CountField(least=0, most=999_999), QPushButton()
        self.date = QDateEdit()
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat("yyyy-MM-dd")
        self.date.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.lines = PlainLabel()
        self.lines.setWordWrap(True)
        self.lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.correction, self.price = CountField(least=-CORRECTED, most=CORRECTED), TextField()
        numbered = QWidget()
        row = QHBoxLayout(numbered)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.number, 1)
        row.addWidget(self.next)
        self.wide(lambda: tr("issue_form", "Number"), numbered)
        self.wide(lambda: tr("issue_form", "Date"), self.date)
        self.plain(self.lines)
        self.wide(lambda: tr("issue_form", "Hijri ± days"), self.correction)
        self.wide(lambda: tr("issue_form", "Price"), self.price)
        self.number.settled.connect(self._on_number)
        self.next.clicked.connect(self._on_next)
        self.date.dateChanged.connect(self._on_date)
        self.correction.settled.connect(self._on_correction)
        self.price.textEdited.connect(self._on_price)

    def say_again(self) -> None:
        super().say_again()
        self.number.setAccessibleName(tr("issue_form", "Number of the issue"))
        self.next.setText(tr("issue_form", "Next: +1"))
        self.next.setToolTip(tr("issue_form", "The next number, and the date that follows"))
        self.correction.setToolTip(tr("issue_form", "Days that this Hijri month was sighted beside the table"))

    def fill(self, state: State) -> None:
        issue, dateline = state.issue, state.issue.dateline
        self.number.put(float(dateline.number))
        with QSignalBlocker(self.date):
            self.date.setDate(QDate(dateline.date.year, dateline.date.month, dateline.date.day))
        lines = [date_line(dateline.date, lang) for lang in languages(issue)]
        arabic = [lang for lang in languages(issue) if direction_of(lang, "") == "rtl"]
        lines += [hijri_line(dateline.date, dateline.hijri_correction, lang) for lang in arabic or ["ar"]]
        self.lines.setText("\n".join(f"\u2068{line}\u2069" for line in lines if line))
        month = self.month(state)
        self.correction.setEnabled(bool(month))
        self.correction.put(float(dict(dateline.hijri_correction).get(month, 0)))
        self.price.put(dateline.price)

    @staticmethod
    def month(state: State) -> str:
        """The Hijri month of the issue by the table, as corrections are kept: `1448-06`; empty where it ends."""
        found = hijri_date(state.issue.dateline.date)
        return f"{found.year}-{found.month:02d}" if found is not None else ""

    def _on_number(self, number: float) -> None:
        self.panel.edit(mark("history", "Issue number"), partial(set_number, number=int(number)))

    def _on_next(self) -> None:
        days = the_desk().preferences.interval
        date = self.panel.session.state.issue.dateline.date + datetime.timedelta(days=days)
        self.panel.edit(mark("history", "Next issue"), partial(next_issue, date=date))

    def _on_date(self, date: QDate) -> None:
        chosen = datetime.date(date.year(), date.month(), date.day())
        self.panel.edit(mark("history", "Date"), partial(set_date, date=chosen), "date")

    def _on_correction(self, days: float) -> None:
        month = self.month(self.panel.session.state)
        self.panel.edit(mark("history", "Hijri date"), partial(set_hijri_correction, month=month, days=int(days)))

    def _on_price(self, text: str) -> None:
        self.panel.edit(mark("history", "Price"), partial(set_price, price=text), "price")
