"""Changes to imported copy: what intake cleaned and cut in the issue's stories, to be looked up and put back."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QVBoxLayout

from desktop.dialogs.buttons import Buttons
from desktop.dialogs.change_list import ChangeTree
from desktop.dialogs.on_screen import open_at
from desktop.language import mark, own_way, tr
from desktop.plain import PlainLabel
from desktop.session import Session
from layouts.edit.parts import story_of
from layouts.edit.put_back import can_be_put_back, put_back

if TYPE_CHECKING:
    from desktop.window import Window


class Changes(QDialog):
    """The list of one story at a time; the button puts the chosen change back, in a step of the history."""

    def __init__(self, session: Session, parent: "Window | None" = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setWindowTitle(tr("changes", "Changes to imported copy"))
        self.stories = QComboBox()
        self.stories.setAccessibleName(tr("changes", "Story"))
        self.list = ChangeTree(ticks=False)
        self.note = PlainLabel(wordWrap=True)
        self.buttons = Buttons(QDialogButtonBox.StandardButton.Close)
        self.back = self.buttons.addButton(tr("changes", "Put back"), QDialogButtonBox.ButtonRole.ActionRole)
        whole = QVBoxLayout(self)
        for widget in (self.stories, self.list, self.note, self.buttons):
            whole.addWidget(widget)
        issue = session.state.issue
        for slug in dict.fromkeys(change.story for change in issue.changes):
            story = story_of(issue, slug)
            self.stories.addItem(own_way(story.title if story is not None else slug), slug)
        self.stories.currentIndexChanged.connect(lambda _row: self._show())
        self.list.currentItemChanged.connect(lambda _now, _before: self._look())
        self.back.clicked.connect(self._on_back)
        self.buttons.rejected.connect(self.reject)
        self._show()
        open_at(self, 760, 520)

    def _show(self) -> None:
        slug = self.stories.currentData()
        self.list.fill([change for change in self.session.state.issue.changes if change.story == slug])
        self._look()

    def _look(self) -> None:
        issue, change = self.session.state.issue, self.list.chosen
        possible = change is not None and can_be_put_back(issue, change)
        self.back.setEnabled(possible)
        if not issue.changes:
            self.note.setText(tr("changes", "Nothing was changed in this issue’s copy."))
        elif change is not None and not possible:
            self.note.setText(tr("changes", "The text there has changed since: put it back by hand."))
        else:
            self.note.setText("")

    def _on_back(self) -> None:
        change = self.list.chosen
        if change is not None:
            self.session.edit(mark("history", "Put back"), partial(put_back, change=change))
            self._show()


def open_changes(window: "Window") -> None:
    """File > Changes to imported copy."""
    Changes(window.session, window).exec()
