"""Spelling: one unknown word after the other, each in the language of its run, looked up in a process of its own."""

import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QEvent, QObject, QProcess, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
)

from desktop.desk import the_desk
from desktop.dialogs.on_screen import open_at, stand_aside
from desktop.dialogs.spots import show_passage
from desktop.language import LANGUAGES, counted, isolated, mark, tr
from desktop.plain import PlainLabel
from layouts.edit.own_words import add_own_word, is_own_word
from layouts.edit.search import Change, Match, replace_matches, texts_of
from layouts.edit.text import look_at
from layouts.model.issue import Issue
from layouts.proofing.dictionaries import advice_for
from layouts.proofing.words import words_of

if TYPE_CHECKING:
    from desktop.window import Window

CORRECTED = mark("history", "Correct spelling")
KEPT = mark("history", "Word of the paper")


class SpellingProcess(QObject):
    """The worker, started when it is first asked; answers come to the function given with the question."""

    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._asked: dict[int, Callable[[dict[str, Any]], object]] = {}
        self._last = 0
        self._rest = b""

    def ask(self, question: dict[str, Any], answered: Callable[[dict[str, Any]], object]) -> None:
        """Ask; the answer comes later."""
        if self._process is None:
            self._process = QProcess(self)
            self._process.readyReadStandardOutput.connect(self._on_output)
            self._process.errorOccurred.connect(lambda error: self.failed.emit(error.name))
            self._process.start(sys.executable, ["-P", "-m", "layouts.proofing.worker"])
            for lang, word in the_desk().preferences.own_words:
                self._send({"learn": [lang, word]}, lambda _answer: None)
        self._send(question, answered)

    def close(self) -> None:
        """No more questions."""
        if self._process is not None:
            self._process.blockSignals(True)
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(300):
                self._process.kill()
                self._process.waitForFinished(1000)
            self._process = None

    def _send(self, question: dict[str, Any], answered: Callable[[dict[str, Any]], object]) -> None:
        assert self._process is not None
        self._last += 1
        self._asked[self._last] = answered
        self._process.write(msgspec.json.encode({"id": self._last, **question}) + b"\n")

    def _on_output(self) -> None:
        assert self._process is not None
        lines = (self._rest + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        self._rest = lines.pop()
        for line in lines:
            answer = msgspec.json.decode(line)
            answered = self._asked.pop(answer["id"], None)
            if answered is not None:
                answered(answer)


class Spelling(QDialog):
    """Stays open beside the window; words learnt are kept with the preferences."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.window_, self.session, self.desk = window, window.session, the_desk()
        self.process = SpellingProcess(self)
        self.process.failed.connect(self._on_failed)
        self.queue: list[Match] = []
        self.passed: set[tuple[str, str]] = set()
        self.word, self.told = PlainLabel(), PlainLabel()
        self.told.setWordWrap(True)
        font = self.word.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self.word.setFont(font)
        self.replacement, self.suggestions = QLineEdit(), QListWidget()
        self.change, self.change_all = QPushButton(), QPushButton()
        self.skip, self.skip_all, self.learn = QPushButton(), QPushButton(), QPushButton()
        self.keep = QPushButton()
        grid = QGridLayout()
        buttons = (self.change, self.change_all, self.skip, self.skip_all, self.learn, self.keep)
        for number, button in enumerate(buttons):
            grid.addWidget(button, number // 2, number % 2)
        whole = QVBoxLayout(self)
        for widget in (self.word, self.replacement, self.suggestions):
            whole.addWidget(widget)
        whole.addLayout(grid)
        whole.addWidget(self.told)
        self._say()
        self.change.clicked.connect(lambda: self._on_change(every=False))
        self.change_all.clicked.connect(lambda: self._on_change(every=True))
        self.skip.clicked.connect(self._next)
        self.skip_all.clicked.connect(self._on_skip_all)
        self.learn.clicked.connect(self._on_learn)
        self.keep.clicked.connect(self._on_keep)
        self.suggestions.currentTextChanged.connect(lambda text: self.replacement.setText(text) if text else None)
        self.suggestions.itemDoubleClicked.connect(lambda _item: self._on_change(every=False))
        open_at(self, 380, 460)
        stand_aside(self)
        self.start()

    def start(self) -> None:
        """Look up every word of the issue."""
        self._found = spelled(self.session.state.issue)
        pairs = list(dict.fromkeys((match.lang, match.text) for match in self._found))
        self.told.setText(tr("spelling", "Looking the words up…"))
        self._enable(False)
        self.process.ask({"words": pairs}, self._on_looked_up)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.process.close()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self.process.close()
        super().done(result)

    def _on_looked_up(self, answer: dict[str, Any]) -> None:
        wrong = {(lang, word) for lang, word in answer["wrong"]}
        issue = self.session.state.issue
        self.queue = [
            match
            for match in self._found
            if (match.lang, match.text) in wrong and not is_own_word(issue, match.lang, match.text)
        ]
        self.missing = [lang for lang in answer["missing"] if lang]
        self._count()
        self.queue.insert(0, self.queue[0]) if self.queue else None
        self._next()

    def _next(self) -> None:
        if self.queue:
            self.queue.pop(0)
        while self.queue and (self.queue[0].lang, self.queue[0].text) in self.passed:
            self.queue.pop(0)
        self._count()
        self._enable(bool(self.queue))
        self.suggestions.clear()
        if not self.queue:
            self.word.setText(tr("spelling", "No more unknown words."))
            self.replacement.clear()
            return
        match = self.queue[0]
        self.word.setText(match.text)
        self.replacement.setText(match.text)
        show_passage(self.window_, match.passage)
        self.process.ask({"suggest": [match.lang, match.text]}, lambda answer: self._on_suggested(match, answer))

    def _on_suggested(self, match: Match, answer: dict[str, Any]) -> None:
        if self.queue and self.queue[0] is match:
            self.suggestions.addItems(answer["suggestions"])

    def _on_change(self, *, every: bool) -> None:
        if not self.queue:
            return
        match, text = self.queue[0], self.replacement.text()
        same = [each for each in self.queue if (each.lang, each.text) == (match.lang, match.text)]
        chosen = same if every else [match]
        self.session.edit(CORRECTED, lambda issue: replace_matches(issue, chosen, Change(text=text)))
        kept = [match, *(each for each in self.queue[1:] if not any(each is one for one in chosen))]
        self.queue = _moved(kept, chosen, len(text))
        self._next()

    def _on_skip_all(self) -> None:
        if self.queue:
            self.passed.add((self.queue[0].lang, self.queue[0].text))
            self._next()

    def _on_learn(self) -> None:
        if self.queue:
            pair = (self.queue[0].lang.split("-")[0], self.queue[0].text)
            self.desk.prefer(own_words=(*self.desk.preferences.own_words, pair))
            self.process.ask({"learn": list(pair)}, lambda _answer: None)
            self._on_skip_all()

    def _on_keep(self) -> None:
        if self.queue:
            match = self.queue[0]
            self.session.edit(KEPT, partial(add_own_word, lang=match.lang, word=match.text))
            self._on_skip_all()

    def _on_failed(self, why: str) -> None:
        self.told.setText(tr("spelling", "Spelling cannot be checked here: {why}").format(why=isolated(why)))
        self._enable(False)

    def _count(self) -> None:
        told = [counted("spelling", "%n unknown words left.", "", len(self.queue))]
        for lang in getattr(self, "missing", []):
            name = LANGUAGES.get(lang.split("-")[0], lang)
            package = advice_for(lang)
            text = tr("spelling", "There is no dictionary for {language}; install {package}.")
            told.append(text.format(language=name, package=isolated(package or f"hunspell-{lang}")))
        self.told.setText("\n".join(told))

    def _enable(self, yes: bool) -> None:
        for button in (self.change, self.change_all, self.skip, self.skip_all, self.learn, self.keep):
            button.setEnabled(yes)

    def _say(self) -> None:
        self.setWindowTitle(tr("spelling", "Spelling"))
        self.replacement.setAccessibleName(tr("spelling", "Change to"))
        self.suggestions.setAccessibleName(tr("spelling", "Suggestions"))
        self.change.setText(tr("spelling", "Change"))
        self.change_all.setText(tr("spelling", "Change all"))
        self.skip.setText(tr("spelling", "Skip"))
        self.skip_all.setText(tr("spelling", "Skip all"))
        self.learn.setText(tr("spelling", "Add to my words"))
        self.keep.setText(tr("spelling", "Add to the paper's words"))


def spelled(issue: Issue) -> list[Match]:
    """Every word of the issue's texts with its place and language."""
    found = []
    for place, paragraphs in texts_of(issue):
        for number, paragraph in enumerate(paragraphs):
            for word in words_of(paragraph):
                lang = word.lang or look_at(paragraph, word.start + 1).lang
                found.append(
                    Match(place.story, place.paragraph + number, word.start, word.end, "", word.text, "", lang)
                )
    return found


def _moved(queue: list[Match], changed: list[Match], length: int) -> list[Match]:
    """The matches where they stand after others before them in their paragraphs became longer or shorter."""
    made = []
    for match in queue:
        by = sum(
            length - (each.end - each.start)
            for each in changed
            if (each.story, each.paragraph) == (match.story, match.paragraph) and each.start < match.start
        )
        made.append(msgspec.structs.replace(match, start=match.start + by, end=match.end + by) if by else match)
    return made


def open_spelling(window: "Window") -> Spelling:
    """Edit > Check spelling."""
    dialog = Spelling(window)
    dialog.show()
    return dialog
