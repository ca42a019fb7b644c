"""The styles' panel: three lists behind tabs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from desktop.language import tr
from desktop.panels.panel import Panel, same
from desktop.panels.style_lists.characters import CharacterStyles
from desktop.panels.style_lists.objects import ObjectStyles
from desktop.panels.style_lists.paragraphs import ParagraphStyles
from desktop.session import Session
from desktop.state import State


class StylesPanel(Panel):
    """Paragraph, character and object styles; the tab follows what is selected."""

    patience = 60
    is_worked_by_keys = False
    told = Signal(str)  # a line for the status bar

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.paragraphs = ParagraphStyles(self)
        self.characters, self.objects = CharacterStyles(self), ObjectStyles(self)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for styles in (self.paragraphs, self.characters, self.objects):
            self.tabs.addTab(styles, "")
            styles.told.connect(self.told)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.tabs)
        self._counted: tuple[object, ...] = ()
        self._kind = (False, False)  # whether frames and text were selected when a tab was last chosen for them
        self.say_again()

    def say_again(self) -> None:
        words = (tr("styles", "Paragraph"), tr("styles", "Character"), tr("styles", "Object"))
        for number, text in enumerate(words):
            self.tabs.setTabText(number, text)
        for styles in (self.paragraphs, self.characters, self.objects):
            styles.say_again()
            styles.show_again()

    def looks_at(self, state: State) -> tuple[object, ...]:
        """The styles, and which of them are selected: words typed in a paragraph change neither."""
        issue = state.issue
        of_selection = same(tuple(s.current(state) for s in (self.paragraphs, self.characters, self.objects)))
        kind = same((bool(state.selection.frames), state.selection.text is not None))
        can = same(self.characters.can_apply(state))
        return (issue.styles, issue.character_styles, issue.object_styles, issue.inks, of_selection, kind, can)

    def fill(self, state: State) -> None:
        issue = state.issue
        counted = (issue.styles, issue.character_styles, issue.object_styles, issue.inks)
        known = len(self._counted) == len(counted) and all(a is b for a, b in zip(counted, self._counted))
        for styles in (self.paragraphs, self.characters, self.objects):
            if known:
                styles.mark_current(state, follow=True)
            else:
                styles.fill(state)
        self._counted = counted
        kind = (bool(state.selection.frames), state.selection.text is not None)
        if kind == self._kind:
            return  # a person who works in another tab stays there
        self._kind = kind
        if state.selection.frames:
            self.tabs.setCurrentWidget(self.objects)
        elif self.tabs.currentWidget() is self.objects:
            self.tabs.setCurrentWidget(self.paragraphs)
