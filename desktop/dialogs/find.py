"""Find and replace: what to look for, where, and a list of all that was found; replacing is one step of the history."""

from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.on_screen import open_at, stand_aside
from desktop.dialogs.spots import label_of, show_passage, stands_on
from desktop.language import LANGUAGES, counted, isolated, mark, tr
from desktop.plain import PlainLabel
from desktop.state import State
from layouts.edit.folding import Looseness
from layouts.edit.search import BadPattern, Change, Match, Query, replace_matches, search

if TYPE_CHECKING:
    from desktop.window import Window

REPLACED = mark("history", "Replace")
SCOPES = (
    ("issue", mark("find", "Whole issue")),
    ("page", mark("find", "This page")),
    ("story", mark("find", "This story")),
)
ANY = mark("find", "any")
LOOKS = (("", ANY), ("yes", mark("find", "yes")), ("no", mark("find", "no")))
KEPT = mark("find", "as it is")
NEW_LOOKS = (("", KEPT), *LOOKS[1:])
YES_OR_NO = {"yes": True, "no": False}
MOST_SHOWN = 2_000
LEAST, NARROW = 36, 3  # pixels of the list, and between rows: all of it fits a screen at twice its size
FIRST, LAST = "\u2068", "\u2069"  # a stretch keeps its own direction between others


class Find(QDialog):
    """Stays open beside the window; one for each window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.window_, self.session = window, window.session
        self.matches: tuple[Match, ...] = ()
        self.text, self.replacement = QLineEdit(), QLineEdit()
        for field in (self.text, self.replacement):
            field.setClearButtonEnabled(True)
        self.scope, self.style_, self.lang = QComboBox(), QComboBox(), QComboBox()
        self.character, self.bold, self.italic = QComboBox(), QComboBox(), QComboBox()
        self.new_style, self.new_character, self.new_lang = QComboBox(), QComboBox(), QComboBox()
        self.new_bold, self.new_italic = QComboBox(), QComboBox()
        self.regex, self.words = QCheckBox(), QCheckBox()
        self.arabic, self.accents, self.case = QCheckBox(), QCheckBox(), QCheckBox()
        self.arabic.setChecked(True)
        self.accents.setChecked(True)
        self.case.setChecked(True)
        self.find_all, self.replace_one, self.replace_all = QPushButton(), QPushButton(), QPushButton()
        self.find_all.setDefault(True)
        self.results, self.told = QListWidget(), PlainLabel()
        self._replaces = False
        self.results.setWordWrap(True)
        self.results.setMinimumHeight(LEAST)
        self._lay_out()
        self._say()
        self.find_all.clicked.connect(self.look)
        self.replace_one.clicked.connect(self._on_replace_one)
        self.replace_all.clicked.connect(self._on_replace_all)
        self.results.currentRowChanged.connect(self._on_row)
        self.results.itemActivated.connect(lambda _item: self._on_row(self.results.currentRow()))
        self.session.changed.connect(self._on_changed)
        self._update()
        open_at(self, 520, 640)
        stand_aside(self)

    def query(self) -> Query:
        """What the form asks for. The boxes say what makes no difference."""
        loose = Looseness(self.arabic.isChecked(), self.accents.isChecked(), self.case.isChecked())
        return Query(
            text=self.text.text(),
            regex=self.regex.isChecked(),
            whole_words=self.words.isChecked(),
            looseness=loose,
            style=self.style_.currentData() or "",
            lang=self.lang.currentData() or "",
            bold=YES_OR_NO.get(self.bold.currentData()),
            italic=YES_OR_NO.get(self.italic.currentData()),
            character=self.character.currentData() or "",
        )

    def change(self) -> Change:
        """What is put in the place of what was found. Where nothing is written and a format was looked for, or is to
        be another, the words stay.
        """
        styles = self.session.state.issue.character_styles
        made = Change(
            style=self.new_style.currentData() or "",
            lang=self.new_lang.currentData() or "",
            bold=YES_OR_NO.get(self.new_bold.currentData()),
            italic=YES_OR_NO.get(self.new_italic.currentData()),
            character=next((style for style in styles if style.name == self.new_character.currentData()), None),
        )
        text = self.replacement.text()
        keeps = not text and (made != Change() or not self.text.text())
        return msgspec.structs.replace(made, text=None if keeps else text)

    def look(self) -> None:
        """Find everything, and show the first."""
        self._search()
        if self.matches:
            self.results.setCurrentRow(0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            if self.matches:
                self._search()
        super().changeEvent(event)

    def _search(self) -> None:
        try:
            self.matches = search(self.session.state.issue, self.query(), self._in_scope)
            trouble = ""
        except BadPattern as error:
            self.matches = ()
            trouble = tr("find", "This pattern cannot be read: {why}").format(why=isolated(str(error)))
        self.results.blockSignals(True)
        self.results.clear()
        state = self.session.state
        for match in self.matches[:MOST_SHOWN]:
            folio = label_of(state.issue, state.pages, match.passage.start)
            where = tr("find", "page {n}").format(n=folio) if folio else tr("find", "overset")
            sentence = f"{match.before}[{match.text}]{match.after}"
            item = QListWidgetItem(f"{where}, {match.story or '—'}\n{FIRST}{sentence}{LAST}")
            self.results.addItem(item)
        self.results.blockSignals(False)
        self.told.setText(trouble or counted("find", "%n places found.", "", len(self.matches)))
        self._update()

    def _in_scope(self, match: Match) -> bool:
        scope, state = self.scope.currentData(), self.session.state
        if scope == "page":
            return state.page < len(state.pages) and stands_on(state.pages[state.page], match.passage.start)
        if scope == "story":
            text = state.selection.text
            return text is not None and match.passage.start.text == text.caret.text
        return True

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self.matches) and not show_passage(self.window_, self.matches[row].passage):
            self.window_.say(tr("find", "This place is overset: it stands on no page. The story editor shows it."))

    def _on_replace_one(self) -> None:
        row = max(0, self.results.currentRow())
        if row < len(self.matches):
            if self._says_nothing():
                return
            match = self.matches[row]
            self._replaces = True  # the button must not lose the keyboard to "Replace all" between one and the next
            self.session.edit(REPLACED, partial(replace_matches, matches=(match,), change=self.change()))
            self._replaces = False
            self._search()
            self.results.setCurrentRow(min(row, self.results.count() - 1))

    def _on_replace_all(self) -> None:
        self._search()
        if self.matches and self._says_nothing():
            return
        count = len(self.matches)
        self.session.edit(REPLACED, partial(replace_matches, matches=self.matches, change=self.change()))
        self._search()
        self.told.setText(counted("find", "%n places replaced. One undo brings them back.", "", count))

    def _says_nothing(self) -> bool:
        """Whether nothing is said of what comes in the place of what was found: the person is told so."""
        nothing = self.change() == Change()
        if nothing:
            self.told.setText(tr("find", "Write what comes in its place, or choose a format."))
        return nothing

    def _on_changed(self, before: State, after: State) -> None:
        old, new = before.issue, after.issue
        if old.styles is not new.styles or old.character_styles is not new.character_styles:
            self._fill_styles()
        if before.issue is not after.issue and self.matches and not self._replaces:
            self.matches = ()
            self.results.clear()
            self.told.clear()
            self._update()

    def _update(self) -> None:
        self.replace_one.setEnabled(bool(self.matches))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(NARROW)
        self.labels: dict[str, QLabel] = {}
        for name, field in (("find", self.text), ("replace", self.replacement), ("scope", self.scope)):
            form.addRow(self._label(name, field), field)
        checks = QGridLayout()
        checks.setVerticalSpacing(NARROW)
        for number, check in enumerate((self.arabic, self.accents, self.case, self.words, self.regex)):
            checks.addWidget(check, number // 2, number % 2)
        formats = QGridLayout()
        formats.setVerticalSpacing(NARROW)
        self.found, self.becomes = PlainLabel(), PlainLabel()
        formats.addWidget(self.found, 0, 1)
        formats.addWidget(self.becomes, 0, 2)
        for number, (name, box, new) in enumerate(self._formats(), 1):
            formats.addWidget(self._label(name, box), number, 0)
            formats.addWidget(box, number, 1)
            formats.addWidget(new, number, 2)
        formats.setColumnStretch(1, 1)
        formats.setColumnStretch(2, 1)
        buttons = QHBoxLayout()
        for button in (self.find_all, self.replace_one, self.replace_all):
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.addLayout(form)
        whole.addLayout(checks)
        whole.addLayout(formats)
        whole.addLayout(buttons)
        whole.addWidget(self.told)
        whole.addWidget(self.results, 1)

    def _formats(self) -> tuple[tuple[str, QComboBox, QComboBox], ...]:
        """What formats there are, each with what is looked for and what it becomes."""
        return (
            ("style", self.style_, self.new_style),
            ("character", self.character, self.new_character),
            ("lang", self.lang, self.new_lang),
            ("bold", self.bold, self.new_bold),
            ("italic", self.italic, self.new_italic),
        )

    def _label(self, name: str, field: QWidget) -> QLabel:
        self.labels[name] = label = PlainLabel()
        label.setBuddy(field)
        return label

    def _say(self) -> None:
        self.setWindowTitle(tr("find", "Find and replace"))
        for name, text in (
            ("find", tr("find", "Find:")),
            ("replace", tr("find", "Replace with:")),
            ("scope", tr("find", "In:")),
            ("style", tr("find", "Paragraph style:")),
            ("character", tr("find", "Character style:")),
            ("lang", tr("find", "Language:")),
            ("bold", tr("find", "Bold:")),
            ("italic", tr("find", "Italic:")),
        ):
            self.labels[name].setText(text)
        self.arabic.setText(tr("find", "Any form of an Arabic letter"))
        self.arabic.setToolTip(tr("find", "Hamza and alef, yeh, teh marbuta; tashkeel and tatweel are passed over"))
        self.accents.setText(tr("find", "Any accent"))
        self.case.setText(tr("find", "Small or capital letters"))
        self.words.setText(tr("find", "Whole words"))
        self.regex.setText(tr("find", "Regular expression"))
        self.find_all.setText(tr("find", "Find all"))
        self.replace_one.setText(tr("find", "Replace"))
        self.replace_all.setText(tr("find", "Replace all"))
        self.results.setAccessibleName(tr("find", "Places found"))
        _fill(self.scope, [(name, tr("find", text)) for name, text in SCOPES])
        for boxes, looks in (((self.bold, self.italic), LOOKS), ((self.new_bold, self.new_italic), NEW_LOOKS)):
            for box in boxes:
                _fill(box, [(name, tr("find", text)) for name, text in looks])
        _fill(self.lang, [("", tr("find", ANY)), *LANGUAGES.items()])
        _fill(self.new_lang, [("", tr("find", KEPT)), *LANGUAGES.items()])
        self.found.setText(tr("find", "Format looked for"))
        self.becomes.setText(tr("find", "Becomes"))
        for name, _, new in self._formats():
            new.setAccessibleName(f"{tr('find', 'Becomes')} – {self.labels[name].text().rstrip(':')}")
        self._fill_styles()

    def _fill_styles(self) -> None:
        names = [style.name for style in self.session.state.issue.styles]
        _fill(self.style_, [("", tr("find", ANY)), *((name, name) for name in names)])
        _fill(self.new_style, [("", tr("find", KEPT)), *((name, name) for name in names)])
        names = [style.name for style in self.session.state.issue.character_styles]
        _fill(self.character, [("", tr("find", ANY)), *((name, name) for name in names)])
        _fill(self.new_character, [("", tr("find", KEPT)), *((name, name) for name in names)])


def _fill(box: QComboBox, rows: list[tuple[str, str]]) -> None:
    chosen = box.currentData()
    box.clear()
    for name, text in rows:
        box.addItem(text, name)
    box.setCurrentIndex(max(0, box.findData(chosen)))


def open_find(window: "Window") -> Find:
    """Edit > Find: the window's own dialog, with the selected words in its field."""
    found = window.findChild(Find)
    dialog = found if isinstance(found, Find) else Find(window)
    passage = window.session.state.selection.text
    if passage is not None and not passage.is_caret:
        from layouts.edit.text import text_of

        chosen = text_of(window.session.state.issue, passage)
        if "\n" not in chosen:
            dialog.text.setText(chosen)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    dialog.text.setFocus()
    dialog.text.selectAll()
    return dialog
