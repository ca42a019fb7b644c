"""The next issue: number and date go on, the paper's furniture stays, the stories make room for new ones."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QWidget

from desktop.desk import Desk, the_desk
from desktop.dialogs.asking import tell_trouble
from desktop.dialogs.buttons import Buttons
from desktop.dialogs.letters import Letters
from desktop.language import ltr_field, mark, tr
from desktop.plain import PlainLabel
from desktop.session import Session, open_session
from layouts.edit.next_issue import date_after, start_next_issue
from layouts.findings import UnreadableInput
from layouts.model.issue import Issue, text_in

if TYPE_CHECKING:
    from desktop.window import Window

INTERVALS = (
    (1, mark("next issue", "Daily")),
    (7, mark("next issue", "Weekly")),
    (14, mark("next issue", "Every two weeks")),
    (30, mark("next issue", "Monthly")),
)


class NextIssue(QDialog):
    """Asks when the next issue appears and what it keeps of the last one."""

    def __init__(self, issue: Issue, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Letters(self)
        self.issue, self.desk = issue, desk
        title = text_in(issue.publication.title, desk.interpreter.language)
        number = issue.dateline.number + 1
        self.setWindowTitle(tr("next issue", "Next issue"))
        self.told = PlainLabel(tr("next issue", "{title}: issue {number}").format(title=title, number=number))
        self.interval = QComboBox()
        for days, label in INTERVALS:
            self.interval.addItem(tr("next issue", label), days)
        self.date = QDateEdit()
        self.date.setCalendarPopup(True)
        self.keep_frames = QCheckBox(tr("next issue", "Keep the frames of its stories and pictures, emptied"))
        self.keep_frames.setChecked(True)
        self.buttons = Buttons()
        create = self.buttons.addButton(tr("next issue", "Create next issue"), QDialogButtonBox.ButtonRole.AcceptRole)
        create.setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        form = QFormLayout(self)
        form.addRow(self.told)
        form.addRow(tr("next issue", "Appears:"), self.interval)
        form.addRow(tr("next issue", "Date:"), ltr_field(self.date))
        form.addRow(self.keep_frames)
        note = PlainLabel(tr("next issue", "Titles, imprint, master pages, styles and inks stay as they are."))
        note.setWordWrap(True)
        form.addRow(note)
        form.addRow(self.buttons)
        self.interval.currentIndexChanged.connect(self._on_interval)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.interval.setCurrentIndex(max(0, self.interval.findData(desk.preferences.interval)))
        self._on_interval()

    def made(self) -> Issue:
        """The issue that is asked for."""
        date = self.date.date().toPython()
        return start_next_issue(self.issue, date, keep_frames=self.keep_frames.isChecked())  # type: ignore[arg-type]

    def accept(self) -> None:
        self.desk.prefer(interval=self.interval.currentData())
        super().accept()

    def _on_interval(self) -> None:
        day = date_after(self.issue.dateline.date, self.interval.currentData())
        self.date.setDate(QDate(day.year, day.month, day.day))


def open_next_issue(window: "Window") -> "Window | None":
    """The issue after the one of this window, in a window of its own."""
    return _asked(window, the_desk(), window.session)


def open_next_issue_of(parent: QWidget, desk: Desk, path: str) -> "Window | None":
    """The issue after the one in this file or folder."""
    try:
        return _asked(parent, desk, open_session(path))
    except (UnreadableInput, OSError) as error:
        tell_trouble(parent, str(error))
        return None


def _asked(parent: QWidget, desk: Desk, last: Session) -> "Window | None":
    dialog = NextIssue(last.issue, desk, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return desk.open_session(Session(dialog.made(), last.fonts))
