"""The mastheads: title, motto, director and printer in each of the paper's languages."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language import LANGUAGES, mark, tr
from desktop.panels.fields import TextField
from desktop.panels.form import Form, Section
from desktop.panels.panel import Panel
from desktop.state import State
from layouts.edit.issue_data import set_director, set_motto, set_printer, set_title, set_website
from layouts.model.fields import RTL_LANGUAGES, languages
from layouts.model.issue import Issue

FIELDS: tuple[tuple[str, str, str, Callable[..., Issue]], ...] = (
    ("title", mark("issue_form", "Title"), mark("history", "Title"), set_title),
    ("motto", mark("issue_form", "Motto"), mark("history", "Motto"), set_motto),
    ("director", mark("issue_form", "Director"), mark("history", "Director"), set_director),
    ("printer", mark("issue_form", "Printer"), mark("history", "Printer"), set_printer),
)


class MastheadForm(Form):
    """One language. Every letter is an edit; letters typed in one go are one step of the history."""

    def __init__(self, panel: Panel, lang: str) -> None:
        super().__init__()
        self.panel, self.lang = panel, lang
        self.fields: dict[str, TextField] = {}
        rtl = lang.split("-")[0] in RTL_LANGUAGES
        for name, words, label, change in FIELDS:
            field = TextField()
            # the text's own direction, whatever the interface's
            field.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
            field.textEdited.connect(partial(self._on_typed, name, label, change))
            self.wide(lambda words=words: tr("issue_form", words), field)  # type: ignore[misc]
            self.fields[name] = field

    def fill(self, state: State) -> None:
        for name, field in self.fields.items():
            texts = dict(getattr(state.issue.publication, name))
            field.put(texts.get(self.lang, ""))

    def _on_typed(self, name: str, label: str, change: Callable[..., Issue], text: str) -> None:
        self.panel.edit(label, partial(change, lang=self.lang, text=text), f"{name}:{self.lang}")


class Mastheads(QWidget):
    """All languages that the paper speaks of itself in, one section each; another can be added."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.panel = panel
        self.forms: dict[str, MastheadForm] = {}
        self.sections: dict[str, Section] = {}
        self.general = Form()
        self.website = TextField()
        self.website.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.general.wide(lambda: tr("issue_form", "Website"), self.website)
        self.website.textEdited.connect(self._on_website)
        self.another, self.add = QComboBox(), QPushButton()
        adding = QWidget()
        row = QHBoxLayout(adding)
        row.setContentsMargins(8, 0, 8, 8)
        row.addWidget(self.another, 1)
        row.addWidget(self.add)
        self.add.clicked.connect(self._on_add)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(0)
        self.box.addWidget(self.general)
        self.box.addWidget(adding)

    def say_again(self) -> None:
        self.general.say_again()
        for section in self.sections.values():
            section.say_again()
        self.add.setText(tr("issue_form", "Add language"))
        self.another.setAccessibleName(tr("issue_form", "Another language of the masthead"))
        chosen = self.another.currentData()
        self.another.clear()
        for tag, name in LANGUAGES.items():
            if tag not in self.forms:
                self.another.addItem(name, tag)
        self.another.setCurrentIndex(max(0, self.another.findData(chosen)))

    def fill(self, state: State) -> None:
        for lang in languages(state.issue):
            self.open(lang)
        for form in self.forms.values():
            form.fill(state)
        self.website.put(state.issue.publication.website)

    def open(self, lang: str) -> MastheadForm:
        """The form of a language; one that was emptied stays as long as the window is open."""
        if lang not in self.forms:
            form = self.forms[lang] = MastheadForm(self.panel, lang)
            name = LANGUAGES.get(lang.split("-")[0], lang)
            section = self.sections[lang] = Section(lambda: tr("issue_form", "Masthead") + " · " + name, form)
            self.box.insertWidget(len(self.forms) - 1, section)
            self.say_again()
        return self.forms[lang]

    def _on_add(self) -> None:
        tag = self.another.currentData()
        if tag:
            self.open(str(tag)).fields["title"].setFocus()

    def _on_website(self, text: str) -> None:
        self.panel.edit(mark("history", "Website"), partial(set_website, website=text), "website")
