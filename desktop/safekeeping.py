"""Safekeeping: while an issue is open, its edits go into a journal, and its file is held against a second editor."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.session import Session
from desktop.state import State
from layouts.storage.holding import Hold, Holder, hold
from layouts.storage.journal import Journal
from layouts.storage.state_folder import state_folder


def journals_folder() -> Path:
    """Where the journals of this person's open issues lie."""
    return state_folder() / "journals"


class Safekeeping(QObject):
    """Of one session, as long as its window is open. `failed` tells why edits are not being kept, in the system's
    words, once for each time that it begins to fail."""

    failed = Signal(str)

    def __init__(self, session: Session, path: str = "", recovered: bool = False) -> None:
        """`path`: the .issue file it was opened from; `recovered`: what is open now is in no file yet."""
        super().__init__(session)
        self.session = session
        self.journal: Journal | None = None
        self.held: Hold | None = None
        self.holder: Holder | None = None  # who else has the file open
        self._failure = ""
        self._recorded = session.issue  # what the journal knows
        if path:
            self._hold(path)
        self._begin("" if self.holder else path)
        if recovered and self.journal is not None:
            self.journal.record(session.issue, "")
        session.changed.connect(self._on_changed)

    @property
    def is_behind(self) -> bool:
        """Whether edits are not on disk yet."""
        return self.journal is None or self.journal.durable < self.journal.handed

    def saved(self, path: str) -> None:
        """The issue stands in this file now: the journal begins anew, and this file is held."""
        if self.journal is not None:
            self.journal.close()
        if self.held is None or self.held.path != Path(path).resolve():
            self._let_go()
            self._hold(path)
        self._begin(path)

    def close(self) -> None:
        """The window closes; what was not saved has been given up."""
        self.session.changed.disconnect(self._on_changed)
        if self.journal is not None:
            self.journal.close()
            self.journal = None
        self._let_go()

    def _begin(self, path: str) -> None:
        try:
            self.journal = Journal(journals_folder(), self.session.issue, path, self.session.fonts)
        except OSError as error:
            self.journal = None
            self._tell(error)

    def _hold(self, path: str) -> None:
        answer = hold(path)
        if isinstance(answer, Hold):
            self.held, self.holder = answer, None
        else:
            self.held, self.holder = None, answer

    def _let_go(self) -> None:
        if self.held is not None:
            self.held.release()
            self.held = None

    def _on_changed(self, before: State, after: State) -> None:
        issue = self.session.issue
        if issue is self._recorded or self.journal is None:
            return
        self._recorded = issue
        done = self.session.history.done
        self.journal.record(issue, done[-1].label if done else "")
        if self.journal.failure is None:
            self._failure = ""
        else:
            self._tell(self.journal.failure)

    def _tell(self, error: OSError) -> None:
        reason = error.strerror or str(error)
        if reason != self._failure:
            self._failure = reason
            self.failed.emit(reason)
