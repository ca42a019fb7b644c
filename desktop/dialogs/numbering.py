"""How pages are numbered from one on: the first number, its kind, what stands before it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from desktop.dialogs.buttons import Buttons
from desktop.dialogs.letters import Letters
from desktop.language import isolated, ltr_field, mark, tr
from desktop.plain import PlainLabel
from layouts.edit.pages import begin_numbering
from layouts.model.folios import folio_text, printed_folios
from layouts.model.issue import Issue
from layouts.model.page import FolioStyle, Numbering

if TYPE_CHECKING:
    from desktop.window import Window

STYLES: tuple[FolioStyle, ...] = ("1", "i", "I", "a", "A", "arab")
LONGEST = 12  # characters of a prefix
MOST = 9999


class NumberingDialog(QDialog):
    """Shows what the pages from here to the next section will print as their numbers."""

    def __init__(self, issue: Issue, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Letters(self)
        self.issue, self.index = issue, index
        page = issue.pages[index]
        self.setWindowTitle(tr("numbering", "Numbering of pages"))
        folio = isolated(printed_folios(issue.pages)[index])
        self.begins = QCheckBox(tr("numbering", "A section begins at page {folio}").format(folio=folio))
        self.start = QSpinBox()
        self.start.setRange(1, MOST)
        self.style_choice = QComboBox()
        for style in STYLES:
            examples = (folio_text(Numbering(1, style), number) for number in (1, 2, 3, 4))
            self.style_choice.addItem(isolated("  ".join(examples)), style)
        self.prefix = QLineEdit(maxLength=LONGEST)
        self.told = PlainLabel(wordWrap=True)
        self.buttons = Buttons(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.begins.setChecked(page.numbering is not None)
        known = page.numbering or Numbering(start=page.folio)
        self.start.setValue(known.start)
        self.style_choice.setCurrentIndex(STYLES.index(known.style))
        self.prefix.setText(known.prefix)
        form = QFormLayout(self)
        form.addRow(self.begins)
        form.addRow(tr("numbering", "First number:"), ltr_field(self.start))
        form.addRow(tr("numbering", "Kind of numbers:"), self.style_choice)
        form.addRow(tr("numbering", "Before each number:"), self.prefix)
        form.addRow(self.told)
        form.addRow(self.buttons)
        self.begins.toggled.connect(lambda _on: self._show())
        self.start.valueChanged.connect(lambda _value: self._show())
        self.style_choice.currentIndexChanged.connect(lambda _row: self._show())
        self.prefix.textChanged.connect(lambda _text: self._show())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show()

    @property
    def numbering(self) -> Numbering | None:
        """What is asked for; None where no section begins."""
        if not self.begins.isChecked():
            return None
        return Numbering(self.start.value(), self.style_choice.currentData(), self.prefix.text())

    def _show(self) -> None:
        for field in (self.start, self.style_choice, self.prefix):
            field.setEnabled(self.begins.isChecked())
        pages = begin_numbering(self.issue, self.index, self.numbering).pages
        later = range(self.index + 1, len(pages))
        end = next((index for index in later if pages[index].numbering is not None), len(pages))
        folios = printed_folios(pages)[self.index : end]
        words = tr("numbering", "Printed from here on: {folios}")
        shown = folios if len(folios) < 6 else (*folios[:3], "…", folios[-1])
        self.told.setText(words.format(folios=isolated(", ".join(shown))))


def open_numbering(window: "Window") -> None:
    """Page > Section numbering, for the page worked on."""
    session = window.session
    index = session.state.page
    dialog = NumberingDialog(session.state.issue, index, window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        numbering = dialog.numbering
        session.edit(
            mark("history", "Numbering of pages"), partial(begin_numbering, page_index=index, numbering=numbering)
        )
