"""Articles' blocks made ready for the hand: measured while nobody acts, once one is selected, so that its edge follows
at once when it is taken.
"""

from collections.abc import Iterator

from PySide6.QtCore import QTimer

from desktop.session import Session
from desktop.state import State
from layouts.edit.parts import page_of
from layouts.edit.threads import thread_through
from layouts.makeup.article import Relaying, relaying
from layouts.model.issue import Issue

RESTED = 200  # ms after the last change


class Blocks:
    """Of one session. Memory changes speed only."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: tuple[Issue, int, Relaying | None] | None = None  # made last: of which issue and frame
        self._measuring: Iterator[int] = iter(())
        self._timer = QTimer(session, singleShot=True)
        self._timer.timeout.connect(self._on_rest)
        session.changed_beside.connect(self._on_changed)

    def of(self, issue: Issue, frames: tuple[int, ...]) -> Relaying | None:
        """The block of an article that the make-up laid, where it is its text's frame that is selected alone."""
        if len(frames) != 1:
            return None
        known = self._known
        if known is None or known[0] is not issue or known[1] != frames[0]:
            found = self._made(issue, frames[0])
            known = self._known = issue, frames[0], found
            self._measuring = found.ready() if found is not None else iter(())
        return known[2]

    @property
    def is_ready(self) -> bool:
        """Whether nothing is left to measure."""
        return not self._timer.isActive()

    def _made(self, issue: Issue, frame: int) -> Relaying | None:
        thread = thread_through(issue, frame)
        if thread is None or len(thread.stories) != 1:
            return None
        slug = thread.stories[0]
        if all(story.slug != slug for story in issue.made.stories):
            return None  # a frame that somebody drew goes where the hand goes
        return relaying(issue, page_of(issue, frame), slug, self._session.room.compositor)

    def _on_changed(self, before: State, after: State) -> None:
        if before.issue is after.issue and before.selection is after.selection:
            return
        if len(after.selection.frames) == 1 and self._session.previewed is None:
            self._timer.start(RESTED)
        else:
            self._timer.stop()

    def _on_rest(self) -> None:
        """Measure over one number of columns more: some 20 ms each."""
        state = self._session.state
        if self._session.previewed is None and self.of(state.issue, state.selection.frames) is not None:
            if next(self._measuring, None) is not None:
                self._timer.start(0)
