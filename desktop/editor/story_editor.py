"""The story editor's window: the galley, its style and direction, and how the story fits its frames, live."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.actions.looks import LOOKS
from desktop.dialogs.on_screen import open_at
from desktop.dialogs.special import SpecialMenu
from desktop.editor.galley_view import GalleyView
from desktop.icon_family import icon
from desktop.language import LANGUAGES, counted, isolated, mark, tr
from desktop.letter_looks import give_look, letters_at
from desktop.plain import PlainLabel, plain_tip
from desktop.session import Session
from desktop.state import State
from layouts.edit.parts import story_of
from layouts.edit.text import set_direction, set_paragraph_language, set_style
from layouts.model.issue import Issue
from layouts.model.place import Passage

if TYPE_CHECKING:
    from desktop.window import Window

STYLE, DIRECTION = mark("history", "Paragraph style"), mark("history", "Paragraph direction")
LANGUAGE = mark("history", "Language")
LETTERS = {"bold": mark("history", "Bold"), "italic": mark("history", "Italic")}
SHARED = (*(f"text.{look.sign}" for look in LOOKS), "edit.next_misspelt", "edit.spelling", "edit.find", "text.special")


class StoryEditor(QWidget):
    """A window of its own beside that of the issue; closing it keeps everything written."""

    def __init__(self, window: "Window", slug: str) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.session: Session = window.session
        self.slug = slug
        self.view = GalleyView(self.session, slug)
        self.style_, self.lang = QComboBox(), QComboBox()
        self.buttons: dict[str, QToolButton] = {}
        for name in ("bold", "italic", "ltr", "rtl", "special_character", "find", "spelling"):
            self.buttons[name] = button = QToolButton()
            button.setAutoRaise(True)
        self.told = PlainLabel()
        self.told.setObjectName("fit")
        self.menu = SpecialMenu(self.view.insert, self)
        self.buttons["special_character"].setMenu(self.menu)
        self.buttons["special_character"].setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._lay_out()
        self._say()
        self._fill()
        self._connect(window)
        self._on_fitted()
        self._show_looks()
        open_at(self, 820, 720)
        self.view.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._say()
            self._on_fitted()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.view.close_caches()
        self.deleteLater()

    def _connect(self, window: "Window") -> None:
        from desktop.dialogs.find import open_find
        from desktop.dialogs.spelling import open_spelling

        self.view.fitted.connect(self._on_fitted)
        self.session.changed.connect(self._on_changed)
        self.style_.textActivated.connect(lambda style: self._change(STYLE, partial(_styled, style=style)))
        self.lang.activated.connect(lambda _: self._change(LANGUAGE, partial(_spoken, lang=self.lang.currentData())))
        for direction in ("ltr", "rtl"):
            change = partial(_directed, direction=direction)
            self.buttons[direction].clicked.connect(partial(self._change, DIRECTION, change))
        for name in LETTERS:
            self.buttons[name].setCheckable(True)
            self.buttons[name].clicked.connect(partial(self._give, name))
        for row in SHARED:  # keys that do in this window what they do on the page
            self.addAction(window.bindings.actions[row])
        self.buttons["find"].clicked.connect(lambda: open_find(window))
        self.buttons["spelling"].clicked.connect(lambda: open_spelling(window))

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.addWidget(self.style_)
        tools.addWidget(self.lang)
        for button in self.buttons.values():
            tools.addWidget(button)
        tools.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addLayout(tools)
        whole.addWidget(self.told)
        whole.addWidget(self.view, 1)

    def _say(self) -> None:
        story = story_of(self.session.state.issue, self.slug)
        title = story.title if story else self.slug
        self.setWindowTitle(tr("story editor", "Story: {title}").format(title=isolated(title)))
        self.view.setAccessibleName(tr("story editor", "Text of the story"))
        self.style_.setAccessibleName(tr("story editor", "Paragraph style"))
        self.lang.setAccessibleName(tr("story editor", "Language"))
        for name, text in (
            ("bold", tr("story editor", "Bold")),
            ("italic", tr("story editor", "Italic")),
            ("ltr", tr("story editor", "Paragraph left to right")),
            ("rtl", tr("story editor", "Paragraph right to left")),
            ("special_character", tr("story editor", "Insert a special character")),
            ("find", tr("story editor", "Find and replace")),
            ("spelling", tr("story editor", "Check spelling")),
        ):
            self.buttons[name].setToolTip(plain_tip(text))
            self.buttons[name].setAccessibleName(text)
            self.buttons[name].setIcon(icon(name))
        self.menu.say()

    def _fill(self) -> None:
        self.style_.clear()
        self.style_.addItems([style.name for style in self.session.state.issue.styles])
        self.lang.clear()
        for tag, name in LANGUAGES.items():
            self.lang.addItem(name, tag)

    def _on_fitted(self) -> None:
        story, fit = story_of(self.session.state.issue, self.slug), self.view.fit
        words = counted("story editor", "%n words", "", story.words if story else 0)
        if not fit.placed:
            told = tr("story editor", "on no page yet")
        elif fit.over:
            lines = counted("story editor", "%n lines over", "", fit.over)
            told = f"{lines} ({counted('story editor', '%n words', '', fit.words)})"
        elif fit.under:
            lines = counted("story editor", "room for %n lines", "", fit.under)
            about = tr("story editor", "about {words}").format(words=counted("story editor", "%n words", "", fit.words))
            told = f"{lines} ({about})"
        else:
            told = tr("story editor", "fits exactly")
        self.told.setText(f"{words} · {told}")

    def _on_changed(self, before: State, after: State) -> None:
        if before.issue.styles is not after.issue.styles:
            self._fill()
        self._show_looks()

    def _show_looks(self) -> None:
        passage = self.view.passage()
        story = story_of(self.session.state.issue, self.slug)
        if passage is None or story is None or passage.caret.paragraph >= len(story.paragraphs):
            return
        paragraph = story.paragraphs[passage.caret.paragraph]
        for name in LETTERS:
            self.buttons[name].setChecked(not self._plain(name))
        self.style_.setCurrentText(paragraph.style)
        self.lang.setCurrentIndex(self.lang.findData(paragraph.lang.split("-")[0]))

    def _plain(self, field: str) -> bool:
        """Whether some of the selected text, or the letter typed next, has not got this look yet."""
        letters = letters_at(self.session.state) if self.view.passage() is not None else ()
        return not letters or not all(getattr(run, field) for run in letters)

    def _give(self, field: str) -> None:
        """Give the selected letters a look or take it away; at a bare caret it waits for the next letter."""
        if self.view.passage() is not None:
            give_look(self.session, LETTERS[field], **{field: self._plain(field)})
        self._show_looks()
        self.view.setFocus()

    def _change(self, label: str, change: "partial[Issue]", *_: object) -> None:
        passage = self.view.passage()
        if passage is not None:
            self.session.edit(label, lambda issue: change(issue=issue, passage=passage))
        self.view.setFocus()


def open_story_editor(window: "Window") -> StoryEditor | None:
    """Edit > Story editor: the story of the caret, or of the selected frame."""
    slug = chosen_story(window.session.state)
    if not slug:
        window.say(tr("story editor", "Set the caret in a story, or select a frame of it, to edit it here."))
        return None
    for editor in window.findChildren(StoryEditor):
        if editor.slug == slug and editor.isVisible():
            editor.raise_()
            editor.activateWindow()
            return editor
    editor = StoryEditor(window, slug)
    editor.show()
    return editor


def chosen_story(state: State) -> str:
    """The slug of the story that is meant; empty for none."""
    text = state.selection.text
    if text is not None and story_of(state.issue, text.caret.story) is not None:
        return text.caret.story
    for frame in state.selection.frames:
        for thread in state.issue.threads:
            if frame in thread.frames and thread.stories:
                return thread.stories[0]
    return ""


def _styled(issue: Issue, passage: Passage, style: str) -> Issue:
    return set_style(issue, passage, style)


def _spoken(issue: Issue, passage: Passage, lang: str) -> Issue:
    return set_paragraph_language(issue, passage, lang)


def _directed(issue: Issue, passage: Passage, direction: str) -> Issue:
    return set_direction(issue, passage, direction)
