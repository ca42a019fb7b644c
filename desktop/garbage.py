"""Garbage of Python's is looked for in the window's own thread, and while nobody does anything.

Left to itself, Python looks for it in whichever thread makes the next object. Qt's objects may be let go of in the
window's thread only: a dialog that is no more, found by a thread that prints pages, takes the program with it. And in
the middle of typing the search takes a frame or two.

What is free then goes back to the system, where the C library can be asked for it (glibc): otherwise a day's editing
would keep all that lies free between what is still held.
"""

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from layouts.memory import give_back

RESTED = 1500  # ms without a change
SWEPT_EVERY = 0.2  # seconds, while an issue opens: what comes in between is looked through in ten milliseconds
AGAIN = (3, 9, 27)  # looks at which it is given back once more: pages handed to the preflight's process take some too
MANY = 30_000  # objects more than were let go of: what threads make while nobody changes anything


class Garbage(QObject):
    """Puts the search off for as long as there are changes. From the first one made, nothing else searches."""

    _has_begun = False  # whether an issue has been opened in this process

    def __init__(self, parent: QObject, let_go: Callable[[], None]) -> None:
        """`let_go`: forgets what is remembered and of no use any more, before the search."""
        super().__init__(parent)
        gc.disable()
        self._let_go = let_go
        self._changed, self._is_opening = True, True
        self._rests = 0  # looks since the last change
        self._swept = 0.0  # when it was looked for last while an issue opens
        self._timer = QTimer(self, interval=RESTED)
        self._timer.timeout.connect(self._on_rest)
        self._timer.start()

    def put_off(self) -> None:
        """Something changes: not now."""
        self._changed = True
        self._timer.start()

    def sweep(self) -> None:
        """Look through what is new since the last time, and never again: while an issue opens, most of it stays, and to
        look through all of it over and over takes a second at a time in the end."""
        self.put_off()
        if not Garbage._has_begun:  # nothing of the program has been closed yet: what has been loaded stays unsearched
            Garbage._has_begun, self._swept = True, time.monotonic()
            gc.freeze()
        if time.monotonic() > self._swept + SWEPT_EVERY:
            self._stand()
            self._swept = time.monotonic()

    def settle(self) -> None:
        """The issue stands: what is there now stays."""
        self._is_opening = False
        self._stand()

    @staticmethod
    def search_all() -> None:
        """A window has closed: what stood until now may be garbage."""
        gc.unfreeze()
        Garbage._stand()
        give_back()

    @staticmethod
    def _stand() -> None:
        gc.collect()
        gc.freeze()

    def _on_rest(self) -> None:
        if self._is_opening:  # the first pages were slow to come
            return
        self._rests = 0 if self._changed else self._rests + 1
        if self._changed:
            self._changed = False
            self._let_go()
            gc.collect()
            give_back()
        elif self._rests in AGAIN:
            give_back()
        elif gc.get_count()[0] > MANY:
            gc.collect(1)  # what is young: ten milliseconds
