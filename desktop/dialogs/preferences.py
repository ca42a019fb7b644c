"""Preferences: every choice takes effect at once, so there is nothing to confirm."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.desk import Desk, the_desk
from desktop.dialogs.buttons import Buttons
from desktop.dialogs.on_screen import open_at
from desktop.language import LANGUAGES, ltr_field, mark, spoken_here, tr
from desktop.plain import PlainLabel
from desktop.themes import THEMES

if TYPE_CHECKING:
    from desktop.window import Window

UNITS = (
    ("mm", mark("preferences", "Millimetres")),
    ("c", mark("preferences", "Ciceros")),
    ("pt", mark("preferences", "Points")),
)
MOST_MINUTES = 60
FOLDERS = ("issues_folder", "pictures_folder", "export_folder")


class PreferencesDialog(QDialog):
    """What a person chooses for the desk."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.language, self.theme, self.unit = QComboBox(), QComboBox(), QComboBox()
        self.arrows = QCheckBox()
        self.autosave = QSpinBox()
        self.autosave.setRange(0, MOST_MINUTES)
        self.folders = {name: QLineEdit() for name in FOLDERS}
        # Enter in a field keeps it, and opens no folder
        self.browse = {name: QPushButton(autoDefault=False) for name in FOLDERS}
        self.file_name = QLineEdit()
        self.labels: dict[str, QLabel] = {}
        self._lay_out()
        self._say()
        self._show()
        self._connect()
        open_at(self, 560, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        form = QFormLayout()

        def row(name: str, field: QWidget, *, beside: QWidget | None = None) -> None:
            self.labels[name] = label = PlainLabel()
            label.setBuddy(field)
            if beside is None:
                form.addRow(label, field)
                return
            line = QHBoxLayout()
            line.addWidget(field, 1)
            line.addWidget(beside)
            form.addRow(label, line)

        row("language", self.language)
        row("theme", self.theme)
        row("unit", self.unit)
        form.addRow("", self.arrows)
        row("autosave", ltr_field(self.autosave))
        for name, field in self.folders.items():
            row(name, ltr_field(field), beside=self.browse[name])
        row("file_name", ltr_field(self.file_name))
        self.note = PlainLabel()
        self.note.setWordWrap(True)
        form.addRow("", self.note)
        buttons = Buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addLayout(form)
        whole.addStretch(1)
        whole.addWidget(buttons)

    def _say(self) -> None:
        self.setWindowTitle(tr("preferences", "Preferences"))
        machine = tr("preferences", "As this machine ({language})").format(language=LANGUAGES[spoken_here()])
        self._fill(self.language, [("", machine), *LANGUAGES.items()])
        self._fill(self.theme, [(name, tr("preferences", text)) for name, text in THEMES.items()])
        self._fill(self.unit, [(name, tr("preferences", text)) for name, text in UNITS])
        self.arrows.setText(tr("preferences", "Arrow keys move as seen, not in the order of reading"))
        self.autosave.setSuffix(tr("preferences", " min"))
        self.autosave.setSpecialValueText(tr("preferences", "never"))
        for name, text in (
            ("language", tr("preferences", "Language of the desk:")),
            ("theme", tr("preferences", "Appearance:")),
            ("unit", tr("preferences", "Lengths in:")),
            ("autosave", tr("preferences", "Keep a copy for recovery every:")),
            ("issues_folder", tr("preferences", "Folder of issues:")),
            ("pictures_folder", tr("preferences", "Folder of pictures:")),
            ("export_folder", tr("preferences", "Folder of PDFs:")),
            ("file_name", tr("preferences", "Name of an exported file:")),
        ):
            self.labels[name].setText(text)
        names = "{title} {number} {date}"
        self.note.setText(tr("preferences", "These stand for the issue's own: {names}").format(names=names))
        for button in self.browse.values():
            button.setText(tr("preferences", "Choose…"))

    def _fill(self, box: QComboBox, rows: list[tuple[str, str]]) -> None:
        blocked = box.blockSignals(True)
        chosen = box.currentData()
        box.clear()
        for name, text in rows:
            box.addItem(text, name)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(blocked)

    def _show(self) -> None:
        chosen = self.desk.preferences
        self.language.setCurrentIndex(max(0, self.language.findData(chosen.language)))
        self.theme.setCurrentIndex(max(0, self.theme.findData(chosen.theme)))
        self.unit.setCurrentIndex(max(0, self.unit.findData(chosen.unit)))
        self.arrows.setChecked(chosen.visual_arrows)
        self.autosave.setValue(chosen.autosave)
        for name, field in self.folders.items():
            field.setText(getattr(chosen, name))
        self.file_name.setText(chosen.file_name)

    def _connect(self) -> None:
        prefer = self.desk.prefer
        self.language.activated.connect(lambda _row: prefer(language=self.language.currentData()))
        self.theme.activated.connect(lambda _row: prefer(theme=self.theme.currentData()))
        self.unit.activated.connect(lambda _row: prefer(unit=self.unit.currentData()))
        self.arrows.toggled.connect(lambda on: prefer(visual_arrows=on))
        self.autosave.valueChanged.connect(lambda minutes: prefer(autosave=minutes))
        self.file_name.editingFinished.connect(lambda: prefer(file_name=self.file_name.text() or "{title}-{number}"))
        for name, field in self.folders.items():
            field.editingFinished.connect(lambda name=name: prefer(**{name: self.folders[name].text()}))
            self.browse[name].clicked.connect(lambda _checked=False, name=name: self._on_browse(name))

    def _on_browse(self, name: str) -> None:
        start = self.folders[name].text() or str(Path.home())
        folder = QFileDialog.getExistingDirectory(self, self.labels[name].text().rstrip(":"), start)
        if folder:
            self.folders[name].setText(folder)
            self.desk.prefer(**{name: folder})


def open_preferences(window: "Window") -> None:
    """Edit > Preferences."""
    PreferencesDialog(the_desk(), window).exec()
