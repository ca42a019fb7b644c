"""After many edits what was made of the issue is made anew, while nobody does anything (`layouts.makeup.renewal`)."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer

from desktop.state import State
from layouts.deposit.printed_words import comparable
from layouts.makeup.compositor import Composition
from layouts.makeup.renewal import renewed

if TYPE_CHECKING:
    from desktop.session import Session

MANY = 500  # edits, undone ones among them, after which it is worth while
LATER = 2_000  # ms after the search for garbage: nobody has touched anything for three seconds and a half


class Renewal(QObject):
    """Counts edits. When the session rests after many of them its pages are composed once more, a slice at a time: they
    are equal to those that are shown, which they take the place of together. An edit ends it."""

    def __init__(self, session: "Session", put_off: Callable[[], None]) -> None:
        """`put_off`: the search for garbage, until some time after what was there before has gone."""
        super().__init__(session)
        self._put_off = put_off
        self._session = session
        self.edits = 0  # since the pages were made anew last
        self._making: Iterator[Composition] | None = None
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self.begin)
        self._on = QTimer(self, singleShot=True, interval=0)
        self._on.timeout.connect(self.go_on)
        session.changed.connect(self._on_changed)
        session.rested.connect(self._on_rested)

    def begin(self) -> None:
        """Forget what was made of the issue, and make the pages once more: those that are looked at now, the others in
        the moments to come. A key that finds the page before it forgotten would take as long, in the middle of typing.
        """
        session = self._session
        if session.is_composing or session.previewed is not None:  # somebody is at work after all
            return
        comparable.cache_clear()  # every word that has stood on a page while mentions of the law were looked for
        self.edits, self._making = 0, renewed(session.room.compositor, session.shown, session.looked_at)
        self.go_on()

    @property
    def is_waiting(self) -> bool:
        """Whether the pages will be made anew if nobody does anything."""
        return self._later.isActive()

    def go_on(self) -> None:
        """One slice more."""
        if self._making is None:
            return
        composition = next(self._making)
        if composition.complete:
            self._making = None
            self._take(composition)
        else:
            self._on.start()

    def _take(self, composition: Composition) -> None:
        session, before = self._session, self._session.state
        after = msgspec.structs.replace(before, pages=composition.pages)
        session.composition = composition
        session.renewed.emit(before, after)
        session.show(after)
        self._put_off()

    def _on_changed(self, before: State, after: State) -> None:
        self._later.stop()
        if before.issue is not after.issue:
            self.edits += 1
        if before.issue is not after.issue or self._session.is_composing or self._session.previewed is not None:
            self._making = None
            self._on.stop()

    def _on_rested(self) -> None:
        if self.edits >= MANY:
            self._later.start()
