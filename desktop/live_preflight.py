"""Preflight while people work: pages are printed and looked at one by one in a thread, those that have changed only."""

from concurrent.futures import Future, ThreadPoolExecutor

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.desk import the_desk
from desktop.session import Session
from desktop.state import State
from layouts.deposit.legal_profile import COUNTRIES, legal_profile
from layouts.deposit.mentions import check
from layouts.display.items import DisplayList
from layouts.findings import Finding
from layouts.model.issue import Issue
from layouts.press.preflight.issue import check_issue
from layouts.produce import Settings, preset_of, printed

QUIET = 1_500  # milliseconds without a change before pages are printed for a look
Looked = tuple[DisplayList, str, tuple[Finding, ...]]  # a page, the preset, what was found


class LivePreflight(QObject):
    """`found` tells that `findings` are others. Issue, law and every page as the press would get it."""

    found = Signal()
    _looked = Signal(object, int, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._of_issue: tuple[Finding, ...] = ()
        self._of_pages: dict[int, Looked] = {}
        self._workers = ThreadPoolExecutor(1, "preflight")
        self._running: Future[None] | None = None
        self._closed = False
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self.look)
        self._looked.connect(self._on_looked)
        session.changed.connect(self._on_changed)
        session.found.connect(self.found)
        self._quiet.start()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that is known now; pages changed since are told of as they were."""
        pages = self._session.state.issue.pages
        of_pages = [
            msgspec.structs.replace(finding, page=pages[index].folio)
            for index, (_, _, findings) in sorted(self._of_pages.items())
            if index < len(pages)
            for finding in findings
        ]
        return tuple(dict.fromkeys((*self._session.findings, *self._session.of_boxes, *self._of_issue, *of_pages)))

    @property
    def is_up_to_date(self) -> bool:
        """Whether every page has been looked at as it is now."""
        return self._next() is None and not self._quiet.isActive() and self._running is None

    def close(self) -> None:
        self._closed = True
        self._quiet.stop()
        self._workers.shutdown(wait=True, cancel_futures=True)

    def _on_changed(self, before: State, after: State) -> None:
        if before.issue is not after.issue or before.pages is not after.pages:
            self._quiet.start()

    def look(self) -> None:
        """What costs little at once; then the next page in the thread, until all are done."""
        state = self._session.state
        country = state.issue.legal.country
        profile = legal_profile(country if country in COUNTRIES else COUNTRIES[0])
        of_issue = (*check_issue(state.issue), *check(state.issue, state.pages, profile))
        if of_issue != self._of_issue:
            self._of_issue = of_issue
            self.found.emit()
        self._go_on()

    def _next(self) -> int | None:
        preset = the_desk().preferences.preset
        for index, page in enumerate(self._session.state.pages):
            known = self._of_pages.get(index)
            if known is None or known[0] is not page or known[1] != preset:
                return index
        return None

    def _go_on(self) -> None:
        index = self._next()
        if self._running is not None or self._closed:
            return
        if index is None:
            self.found.emit()  # if only that nothing was found
            return
        state, preset = self._session.state, the_desk().preferences.preset
        self._running = self._workers.submit(self._print, state.issue, state.pages[index], index, preset)

    def _print(self, issue: Issue, page: DisplayList, index: int, preset: str) -> None:
        """In the thread."""
        try:
            findings = look_at_page(issue, page, preset)
        except Exception as error:  # a page must not end the watch over the others
            message = f"this page could not be looked at: {error}"
            findings = (Finding(severity="error", code="preflight-failed", message=message),)
        self._looked.emit(page, index, (preset, findings))

    def _on_looked(self, page: DisplayList, index: int, told: tuple[str, tuple[Finding, ...]]) -> None:
        self._running = None
        if self._closed:
            return
        before = self._of_pages.get(index)
        self._of_pages[index] = (page, *told)
        if before is None or before[2] != told[1]:
            self.found.emit()
        if not self._quiet.isActive():
            self._go_on()


def look_at_page(issue: Issue, page: DisplayList, preset: str) -> tuple[Finding, ...]:
    """What the press’s rules find on one page printed by itself. What is asked of whole files is left to the export."""
    from layouts.press.preflight.check import RULES, preflight
    from layouts.press.preflight.profiles import PROFILES

    (pdf,), of_print = printed(issue, (page,), preset_of(Settings(preset=preset)))
    of_page = {rule.id for rule in RULES if rule.scope == "page"}
    seen = preflight(pdf, PROFILES[preset])
    return (*of_print, *(finding for finding in seen if finding.code in of_page))
