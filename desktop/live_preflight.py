"""Preflight while people work: pages are printed and looked at one by one, those that have changed only.

The printing is done by a process of its own (`page_looks`): a thread that prints has the interpreter to itself for up
to a fifth of a second in the libraries that write and read PDF, and a key waited for it.
"""

import contextlib
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.desk import the_desk
from desktop.page_press import Press
from desktop.session import Session
from desktop.state import State
from layouts.deposit.legal_profile import COUNTRIES, legal_profile
from layouts.deposit.mentions import Seen, check
from layouts.display.items import DisplayList
from layouts.findings import Finding
from layouts.model.issue import Issue
from layouts.press.preflight.issue import check_issue

QUIET = 1_500  # milliseconds without a change before pages are printed for a look
IDLE = 20_000  # milliseconds after which the process is let go
SLICE = 0.004  # seconds that reading pages for the law may take of a turn
Looked = tuple[DisplayList, str, tuple[Finding, ...]]  # a page, the preset, what was found


class LivePreflight(QObject):
    """`found` tells that `findings` are others. Issue, law and every page as the press would get it."""

    found = Signal()
    _looked = Signal(object, int, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._of_issue: tuple[Finding, ...] = ()
        self._of_pages: dict[int, Looked] = {}
        self._seen = Seen()
        self.press = Press()
        self._asking = ThreadPoolExecutor(1, "preflight")  # waits for the process, and does no work
        self._running: Future[None] | None = None
        self._closed = False
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self.look)
        self._reading: Iterator[None] | None = None
        self._on = QTimer(self, singleShot=True, interval=0)
        self._on.timeout.connect(self._read_on)
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self.press.close)
        self._looked.connect(self._on_looked)
        session.changed_beside.connect(self._on_changed)
        session.found.connect(self.found)
        session.renewed.connect(self._on_renewed)
        self._quiet.start()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that is known now; pages changed since are told of as they were."""
        pages = self.session.issue.pages
        of_pages = [
            msgspec.structs.replace(finding, page=pages[index].folio)
            for index, (_, _, findings) in sorted(self._of_pages.items())
            if index < len(pages)
            for finding in findings
        ]
        return tuple(dict.fromkeys((*self.session.findings, *self.session.of_boxes, *self._of_issue, *of_pages)))

    @property
    def is_up_to_date(self) -> bool:
        """Whether every page has been looked at as it is now."""
        waits = self._quiet.isActive() or self._reading is not None or self._running is not None
        return not waits and self._next() is None

    @property
    def is_printing(self) -> bool:
        """Whether a page is on its way, or being looked at."""
        return self._running is not None

    def forget(self) -> None:
        """Look at every page once more, the next time."""
        self._of_pages.clear()

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._closed = True
        for timer in (self._quiet, self._on, self._idle):
            timer.stop()
        self.press.close(for_good=True)
        self._asking.shutdown(wait=True, cancel_futures=True)

    def _on_changed(self, before: State, after: State) -> None:
        if not self._closed and (before.issue is not after.issue or before.pages is not after.pages):
            self._reading = None
            self._on.stop()
            self._quiet.start()

    def _on_renewed(self, before: State, after: State) -> None:
        """What was found on pages holds of those that are equal."""
        for index, (page, preset, found) in list(self._of_pages.items()):
            if index < len(before.pages) and page is before.pages[index]:
                self._of_pages[index] = (after.pages[index], preset, found)

    def look(self) -> None:
        """What the issue and the law ask at once, but for pages that must be read first: those in slices."""
        self._reading = self._read()
        self._read_on()

    def finish(self) -> None:
        """All that the issue and the law ask, now: what is exported is judged by its last letter."""
        for _ in self._read():
            pass
        self._reading = None
        self._on.stop()
        self._go_on()

    def _read(self) -> Iterator[None]:
        """A page at each step; then what the issue and the law ask is known, and the printing begins."""
        issue, pages = self.session.issue, self.session.pages
        country = issue.legal.country
        profile = legal_profile(country if country in COUNTRIES else COUNTRIES[0])
        for index, page in enumerate(pages):
            self._seen.look(issue, page, index, profile)
            yield
        of_issue = (*check_issue(issue), *check(issue, pages, profile, self._seen))
        if of_issue != self._of_issue:
            self._of_issue = of_issue
            self.found.emit()

    def _read_on(self) -> None:
        reading, until = self._reading, time.perf_counter() + SLICE
        if reading is None:
            return
        for _ in reading:
            if time.perf_counter() > until:
                self._on.start()
                return
        self._reading = None
        self._go_on()

    def _next(self) -> int | None:
        preset = the_desk().preferences.preset
        for index, page in enumerate(self.session.pages):
            known = self._of_pages.get(index)
            if known is None or known[0] is not page or known[1] != preset:
                return index
        return None

    def _go_on(self) -> None:
        if self._running is not None or self._closed:
            return
        index = self._next()
        if index is None:
            self._idle.start()
            self.found.emit()  # if only that nothing was found
            return
        self._idle.stop()
        session, preset = self.session, the_desk().preferences.preset
        self._running = self._asking.submit(self._ask, session.issue, session.pages[index], index, preset)

    def _ask(self, issue: Issue, page: DisplayList, index: int, preset: str) -> None:
        """In the thread."""
        told = preset, self.press.look(issue, page, preset)
        with contextlib.suppress(RuntimeError):  # the window was closed meanwhile
            self._looked.emit(page, index, told)

    def _on_looked(self, page: DisplayList, index: int, told: tuple[str, tuple[Finding, ...]]) -> None:
        self._running = None
        if self._closed:
            return
        before = self._of_pages.get(index)
        self._of_pages[index] = (page, *told)
        if before is None or before[2] != told[1]:
            self.found.emit()
        if not self._quiet.isActive() and self._reading is None:
            self._go_on()
