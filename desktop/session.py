"""The session: the one thing on the desk that changes. It holds the state, its history and what composes its pages."""

import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop.history import History, Step, record, redo, seal, undo
from desktop.state import State
from fonts.cache import cache_folder
from fonts.library import Library
from layouts.findings import Finding
from layouts.intake.folder import read_folder
from layouts.makeup.compositor import Composition
from layouts.makeup.layout import lay_out
from layouts.model.issue import Issue
from layouts.produce import PressRoom, Production, Settings
from layouts.storage.package import open_issue, own_fonts, read_picture, save


class Session(QObject):
    """`changed` tells what was before and what is now, both `State`; `found` that the findings are others."""

    changed = Signal(object, object)
    found = Signal()

    def __init__(self, issue: Issue, fonts: tuple[str, ...] = (), findings: tuple[Finding, ...] = ()) -> None:
        super().__init__()
        self.room = PressRoom(Library(fonts))
        self.fonts = fonts
        self.intake = findings  # what was wrong with the copy as it came in
        self.findings: tuple[Finding, ...] = ()
        self.composition = Composition((), (), ())
        self.history = History()
        self.saved = issue
        self.state = State(issue=issue)
        self.state = self._composed(self.state)

    @property
    def has_changes(self) -> bool:
        """Whether closing now would lose work."""
        return self.state.issue is not self.saved

    def edit(self, label: str, change: Callable[[Issue], Issue], join: str = "") -> None:
        """One change that can be undone; the same issue back means that nothing was changed."""
        before = self.state
        issue = change(before.issue)
        selected = before.selection
        step = Step(label, before.issue, selected, issue, selected, join, time.monotonic())
        self.history = record(self.history, step)
        self.show(msgspec.structs.replace(before, issue=issue))

    def undo(self) -> None:
        self.history, step = undo(self.history)
        if step is not None:
            self.show(msgspec.structs.replace(self.state, issue=step.before, selection=step.selected_before))

    def redo(self) -> None:
        self.history, step = redo(self.history)
        if step is not None:
            self.show(msgspec.structs.replace(self.state, issue=step.after, selection=step.selected_after))

    def show(self, state: State) -> None:
        """Make this the state, its pages composed anew where the issue is another."""
        before = self.state
        if state is before:
            return
        self.state = self._composed(state) if state.issue is not before.issue else state
        self.changed.emit(before, self.state)
        if state.issue is not before.issue:
            self.found.emit()

    def save(self, path: str) -> None:
        """Write the issue as an .issue file. Raises OSError."""
        save(self.state.issue, path, self.fonts)
        self.saved = self.state.issue
        self.history = seal(self.history)

    def export(self, preset: str) -> Production:
        """The issue as PDF, as the command line makes it. Raises UnreadableInput."""
        return self.room.produce(self.state.issue, Settings(preset=preset))

    def picture(self, key: str) -> bytes:
        """The file of a picture of the issue. Raises KeyError, OSError."""
        return read_picture({picture.key: picture for picture in self.state.issue.pictures}[key])

    def _composed(self, state: State) -> State:
        composition = self.room.compositor.compose(state.issue)
        self.composition = composition
        self.findings = tuple(dict.fromkeys((*self.intake, *composition.findings)))
        return msgspec.structs.replace(state, pages=composition.pages)


def open_session(path: str) -> Session:
    """A saved issue, or an issue folder laid out. Raises UnreadableInput."""
    if not Path(path).is_dir() or not (Path(path) / "issue.toml").exists():
        return Session(open_issue(path), own_fonts(path, cache_folder() / "issues"))
    copy = read_folder(path)
    laid = lay_out(copy.issue, copy.plan, PressRoom(Library(copy.fonts)).compositor)
    return Session(laid.issue, copy.fonts, (*copy.findings, *laid.findings))
