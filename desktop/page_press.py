"""A press of the window's own: the process that prints pages for a look, one after the other.

It is begun when it is needed. One that ends over a page is begun anew, once for each page; what its libraries leave
behind goes with it after so many pages.
"""

import threading

import msgspec

from desktop.page_parcels import Parcels
from layouts.display.items import DisplayList
from layouts.findings import Finding
from layouts.model.issue import Issue
from layouts.quarantine.process import START, Answering

PAGES = 200  # that one process looks at
SECONDS = 120.0  # for one page, on a machine that has other work: then it is given up
TRIES = 2  # of a page over which the process ended
WORKER = "desktop.page_looks"


class Press:
    """Asked by one thread, ended by any."""

    def __init__(self, worker: str = WORKER) -> None:
        self._process = Answering(worker)
        self._parcels = Parcels()
        self._looked_at = 0
        self._lock = threading.Lock()  # whoever begins a process and whoever ends it for good
        self._is_over = False

    @property
    def is_running(self) -> bool:
        return self._process.is_running

    @property
    def process_id(self) -> int:
        """The number that the system knows the process by; 0 where there is none."""
        running = self._process.running
        return running.pid if running is not None else 0

    def look(self, issue: Issue, page: DisplayList, preset: str) -> tuple[Finding, ...]:
        """What is found on a page; that it could not be looked at is a finding too. Waits for the answer."""
        why = "its process ended"
        for _ in range(TRIES):
            if self._looked_at >= PAGES:
                self.close()
            if not self._process.is_running and not self._begin():
                break
            self._looked_at += 1
            told = self._process.ask({}, SECONDS, self._parcels.pack(issue, page, preset))
            if told is not None and "findings" in told:
                return msgspec.convert(told["findings"], tuple[Finding, ...])
            if told is not None:
                why = told["failed"]
                break
            self.close()
        message = f"this page could not be looked at: {why}"
        return (Finding(severity="error", code="preflight-failed", message=message),)

    def close(self, *, for_good: bool = False) -> None:
        """End the process, whatever it is doing; `for_good`: none is begun any more."""
        with self._lock:
            self._is_over = self._is_over or for_good
            self._process.close()

    def _begin(self) -> bool:
        """Begin the process, which knows no face yet; False where there is to be none."""
        with self._lock:
            if self._is_over:
                return False
            self._parcels, self._looked_at = Parcels(), 0
            self._process.launch()
        return self._process.answer(START) is not None
