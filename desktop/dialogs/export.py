"""Export: what is printed, how and where; what is wrong first, and the file itself as proof afterwards."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.desk import the_desk
from desktop.dialogs.asking import tell_trouble
from desktop.dialogs.buttons import Buttons
from desktop.dialogs.files import ask_where, suggested_name
from desktop.dialogs.finding_list import fill_findings
from desktop.dialogs.on_screen import open_at
from desktop.dialogs.proof import Proof
from desktop.language import counted, isolated, ltr_field, mark, tr
from desktop.panels.preflight import PreflightPanel
from desktop.plain import PlainLabel
from desktop.session import Session
from layouts.edit.waivers import is_waived
from layouts.findings import Finding, UnreadableInput
from layouts.press.presets import PRESETS
from layouts.produce import Production, Settings
from layouts.storage.aside import write_aside

if TYPE_CHECKING:
    from desktop.window import Window

PRESET_NAMES = {
    "newspaper-x4": mark("export", "Newsprint, PDF/X-4"),
    "newspaper-x1a": mark("export", "Newsprint, PDF/X-1a:2003 (older presses)"),
    "coated-x4": mark("export", "Coated paper, PDF/X-4, with marks"),
    "proof": mark("export", "Proof to read on screen: small, RGB"),
}
INK_LIMITS = (200, 220, 240, 260, 280, 300, 320)  # coldset newsprint first, good coated paper last


class Export(QDialog):
    """Asks what to print and where to put it; writes the file when it is accepted."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, findings: Sequence[Finding] | None = None
    ) -> None:
        """`findings`: what is known to be wrong; without them what composing found."""
        super().__init__(parent)
        self.session, self.desk = session, the_desk()
        self.known = tuple(session.findings if findings is None else findings)
        self.production: Production | None = None
        self.setWindowTitle(tr("export", "Export PDF"))
        issue, preferences = session.issue, self.desk.preferences
        self.preset = QComboBox()
        for name in PRESETS:
            self.preset.addItem(tr("export", PRESET_NAMES[name]) if name in PRESET_NAMES else name, name)
        self.preset.setCurrentIndex(max(0, self.preset.findData(preferences.preset)))
        self.pages = QLineEdit()
        self.pages.setPlaceholderText(tr("export", "all, or as 1,3-5"))
        self.pages.setAccessibleName(tr("export", "Pages"))
        self.split = QCheckBox(tr("export", "A file for each page"))
        self.marks = QCheckBox(tr("export", "Crop marks and colour bars"))
        self.ink_limit = QComboBox()
        self.ink_limit.addItem(tr("export", "as the preset says"), 0)
        for percent in INK_LIMITS:
            self.ink_limit.addItem(isolated(f"{percent} %"), percent)
        folder = preferences.export_folder or preferences.issues_folder or str(Path.home())
        name = suggested_name(issue, preferences.file_name) + ".pdf"
        self.file = QLineEdit(str(Path(folder) / name))
        self.file.setObjectName("file")
        self.file.setAccessibleName(tr("export", "File"))
        self.browse = QPushButton(tr("export", "Choose…"))
        self.show_proof = QCheckBox(tr("export", "Show the finished file as proof"))
        self.show_proof.setChecked(True)
        self.findings = QListWidget()
        fill_findings(self.findings, self.known)
        self.gate = PlainLabel()
        self.gate.setWordWrap(True)
        self.anyway = QCheckBox(tr("export", "Export in spite of the errors"))
        self.buttons = Buttons()
        self.go = self.buttons.addButton(tr("export", "Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._on_gate()
        self.anyway.toggled.connect(self._on_gate)
        self.browse.clicked.connect(self._on_browse)
        self.preset.currentIndexChanged.connect(self._on_preset)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._on_preset()
        open_at(self, 720, 560 if self.known else self.sizeHint().height())

    def settings(self) -> Settings:
        """What the form asks for. Raises UnreadableInput for pages that are no numbers."""
        return Settings(
            preset=self.preset.currentData(),
            pages=pages_asked(self.pages.text()),
            split=self.split.isChecked(),
            ink_limit=self.ink_limit.currentData(),
            marks=self.marks.isChecked(),
        )

    def accept(self) -> None:
        """Write the PDF; the dialog stays open where that does not work."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            made = self.session.room.produce(self.session.issue, self.settings())
            for path, pdf in zip(self.written(made), made.pdfs, strict=True):
                write_aside(path, pdf)
        except (UnreadableInput, OSError) as error:
            QGuiApplication.restoreOverrideCursor()
            tell_trouble(self, str(error))
            return
        QGuiApplication.restoreOverrideCursor()
        self.production = made
        folder = str(Path(self.file.text()).parent)
        self.desk.prefer(preset=self.preset.currentData(), export_folder=folder)
        super().accept()

    def written(self, made: Production) -> list[str]:
        """The names of the files."""
        if not self.split.isChecked():
            return [self.file.text()]
        path = Path(self.file.text())
        return [str(path.with_stem(f"{path.stem}-{page}")) for page in made.pages]

    def errors(self) -> list[Finding]:
        return [finding for finding in self.known if finding.severity == "error"]

    def _lay_out(self) -> None:
        form = QFormLayout()
        where = QHBoxLayout()
        where.addWidget(ltr_field(self.file), 1)
        where.addWidget(self.browse)
        form.addRow(tr("export", "Preset:"), self.preset)
        form.addRow(tr("export", "Pages:"), ltr_field(self.pages))
        form.addRow("", self.split)
        form.addRow("", self.marks)
        form.addRow(tr("export", "Ink limit:"), self.ink_limit)
        form.addRow(tr("export", "File:"), where)
        form.addRow("", self.show_proof)
        whole = QVBoxLayout(self)
        whole.addLayout(form)
        whole.addWidget(self.gate)
        whole.addWidget(self.findings, 1)
        whole.addWidget(self.anyway)
        whole.addWidget(self.buttons)

    def _on_gate(self) -> None:
        errors, others = len(self.errors()), len(self.known) - len(self.errors())
        if errors:
            first = counted("export", "%n errors would be printed.", "", errors)
        elif others:
            first = tr("export", "No errors.")
        else:
            first = tr("export", "Nothing was found that would be printed wrong.")
        second = counted("export", "%n other findings.", "", others) if others else ""
        self.gate.setText(f"{first} {second}".strip())
        self.findings.setVisible(bool(self.known))
        self.anyway.setVisible(bool(errors))
        self.go.setEnabled(not errors or self.anyway.isChecked())

    def _on_preset(self) -> None:
        preset = PRESETS[self.preset.currentData()]
        self.marks.setChecked(preset.marks)
        self.marks.setEnabled(not preset.marks)
        self.ink_limit.setEnabled(preset.flavour != "proof")

    def _on_browse(self) -> None:
        path = ask_where(self, tr("export", "Export PDF"), self.file.text(), "PDF (*.pdf)", ".pdf")
        if path:
            self.file.setText(path)


def pages_asked(text: str) -> tuple[int, ...]:
    """The pages that `1,3-5` means, none for all. Raises UnreadableInput.

    >>> pages_asked("1, 3-5")
    (1, 3, 4, 5)
    """
    pages: list[int] = []
    for part in text.replace("،", ",").split(",") if text.strip() else ():
        first, dash, last = (piece.strip() for piece in part.partition("-"))
        ends = (first, last if dash else first)
        if not all(end.isdecimal() and len(end) < 6 for end in ends) or int(ends[0]) > int(ends[1]):
            told = tr("export", "“{part}” is no page and no range of pages; write them as 1,3-5")
            raise UnreadableInput(told.format(part=part.strip()))
        pages += range(int(ends[0]), int(ends[1]) + 1)
    return tuple(pages)


def open_export(window: "Window") -> None:
    """File > Export."""
    window.session.finish()
    dialog = Export(window.session, window, standing(window))
    if not dialog.exec() or dialog.production is None:
        return
    made = dialog.production
    path = dialog.written(made)[0]
    window.say(tr("export", "Exported: {path}").format(path=isolated(path)))
    if dialog.show_proof.isChecked():
        Proof(path, made.pdfs[0], made.findings, window).exec()


def standing(window: "Window") -> list[Finding]:
    """What is wrong by the live preflight, but for what somebody let pass."""
    panel = window.docks.panels.get("Preflight")
    issue = window.session.issue
    found = window.session.findings
    if isinstance(panel, PreflightPanel):
        panel.live.finish()  # what was typed a moment ago counts
        found = panel.live.findings
    return [finding for finding in found if not is_waived(issue, finding)]


def open_proof(window: "Window") -> None:
    """File > Proof: all pages as the press would get them, before any file is written."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        made = window.session.export(the_desk().preferences.preset)
    finally:
        QGuiApplication.restoreOverrideCursor()
    name = suggested_name(window.session.issue, the_desk().preferences.file_name) + ".pdf"
    Proof(name, made.pdfs[0], made.findings, window).exec()
