"""The next misspelt word behind the caret, selected, with a menu at it: suggestions, let it pass, keep it as a word.

Words are looked up by the worker that the Spelling dialog has, so nothing is waited for; the menu opens when the
suggestions have come.
"""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from desktop.desk import the_desk
from desktop.dialogs.spelling import CORRECTED, KEPT, SpellingProcess, spelled
from desktop.dialogs.spots import show_passage
from desktop.editor.story_editor import StoryEditor, chosen_story
from desktop.language import isolated, tr
from layouts.display.hit import lines_of, selection_boxes
from layouts.edit.own_words import add_own_word, is_own_word
from layouts.edit.search import Change, Match, replace_matches

if TYPE_CHECKING:
    from desktop.window import Window

MOST = 8  # suggestions in the menu


class NextMisspelt(QObject):
    """One for each window: its worker, and the words that a person lets pass until the window closes."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.window, self.session = window, window.session
        self.process = SpellingProcess(self)
        self.process.failed.connect(self._on_failed)
        self.passed: set[tuple[str, str]] = set()
        self.menu: WordMenu | None = None
        self._asked = 0
        app = QApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.process.close)
        window.destroyed.connect(self.process.close)

    def go_on(self) -> None:
        """Look for the next one, from the caret on and round to where it stands."""
        self._asked += 1
        found = spelled(self.session.state.issue)
        pairs = list(dict.fromkeys((match.lang, match.text) for match in found))
        self.window.say(tr("spelling", "Looking the words up…"))
        self.process.ask({"words": pairs}, partial(self._on_looked_up, self._asked, found))

    def _on_looked_up(self, asked: int, found: list[Match], answer: dict[str, Any]) -> None:
        if asked != self._asked:
            return
        wrong = {(lang, word) for lang, word in answer["wrong"]} - self.passed
        issue = self.session.state.issue
        unknown = [
            match
            for match in self._from_caret(found)
            if (match.lang, match.text) in wrong and not is_own_word(issue, match.lang, match.text)
        ]
        if not unknown:
            self.window.say(tr("spelling", "No more unknown words."))
            return
        match = unknown[0]
        self.window.say(match.text)
        in_editor = self._editor() is not None
        if not show_passage(self.window, match.passage) and not in_editor:
            self.window.say(tr("find", "This place is overset: it stands on no page. The story editor shows it."))
        self.process.ask({"suggest": [match.lang, match.text]}, partial(self._on_suggested, asked, match))

    def _from_caret(self, found: list[Match]) -> list[Match]:
        """The words behind the caret, then those before it; without a caret from the selected frame's story on."""
        passage = self.session.state.selection.text
        if passage is None:
            slug = chosen_story(self.session.state)
            at = next((number for number, match in enumerate(found) if slug and match.story == slug), 0)
            return found[at:] + found[:at]
        here = passage.end
        same = [number for number, match in enumerate(found) if match.passage.start.text == here.text]
        behind = (number for number in same if (found[number].paragraph, found[number].start) >= here.order)
        at = next(behind, same[-1] + 1 if same else 0)
        return found[at:] + found[:at]

    def _on_suggested(self, asked: int, match: Match, answer: dict[str, Any]) -> None:
        if asked == self._asked:
            self.menu = WordMenu(self, match, answer["suggestions"][:MOST])
            self.menu.popup(self._below(match))

    def _below(self, match: Match) -> QPoint:
        """Under the word, on the page or in the story editor."""
        editor = self._editor()
        if editor is not None:
            return editor.view.below_caret()
        canvas, state = self.window.canvas, self.session.state
        lines = lines_of(state.pages[state.page]) if state.page < len(state.pages) else ()
        boxes = selection_boxes([line for line in lines if line.story == match.story], match.passage)
        if not boxes:
            return canvas.viewport().mapToGlobal(canvas.viewport().rect().center())
        return canvas.viewport().mapToGlobal(canvas.sight.rect(state.page, boxes[0]).bottomLeft().toPoint())

    def _editor(self) -> StoryEditor | None:
        """The story editor that is worked in, if one is."""
        active = QApplication.activeWindow()
        return active if isinstance(active, StoryEditor) else None

    def change(self, match: Match, text: str) -> None:
        """Put a suggestion in the word's place, and go on."""
        self.session.edit(CORRECTED, partial(replace_matches, matches=(match,), change=Change(text=text)))
        self.go_on()

    def let_pass(self, match: Match) -> None:
        self.passed.add((match.lang, match.text))
        self.go_on()

    def keep(self, match: Match) -> None:
        """The word is one of the paper's own."""
        self.session.edit(KEPT, partial(add_own_word, lang=match.lang, word=match.text))
        self.go_on()

    def learn(self, match: Match) -> None:
        """The word is one of the person's own, in every paper."""
        desk, pair = the_desk(), (match.lang, match.text)
        desk.prefer(own_words=(*desk.preferences.own_words, pair))
        self.process.ask({"learn": list(pair)}, lambda _answer: None)
        self.go_on()

    def _on_failed(self, why: str) -> None:
        self.window.say(tr("spelling", "Spelling cannot be checked here: {why}").format(why=isolated(why)))


class WordMenu(QMenu):
    """What can be done with a misspelt word. The same keys go on to the next one from here too."""

    def __init__(self, owner: NextMisspelt, match: Match, suggestions: list[str]) -> None:
        super().__init__(owner.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._owner = owner
        for text in suggestions:
            action = self.addAction(text.replace("&", "&&"))
            action.triggered.connect(partial(owner.change, match, text))
            font = action.font()
            font.setBold(True)
            action.setFont(font)
        if not suggestions:
            self.addAction(tr("spelling", "No suggestions")).setEnabled(False)
        self.addSeparator()
        for words, run in (
            (tr("spelling", "Let it pass"), owner.let_pass),
            (tr("spelling", "Add to the paper's words"), owner.keep),
            (tr("spelling", "Add to my words"), owner.learn),
        ):
            self.addAction(words).triggered.connect(partial(run, match))
        self.addSeparator()
        self._row = owner.window.bindings.actions["edit.next_misspelt"]
        keys = self._row.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.addAction("\t".join((self._row.text(), keys))).triggered.connect(owner.go_on)
        self.setAccessibleName(match.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if QKeySequence(event.keyCombination()) == self._row.shortcut():
            self.close()
            self._owner.go_on()
        else:
            super().keyPressEvent(event)


def go_to_next_misspelt(window: "Window") -> NextMisspelt:
    """Edit > Next misspelt word."""
    found = window.findChild(NextMisspelt)
    made = found if isinstance(found, NextMisspelt) else NextMisspelt(window)
    made.go_on()
    return made
