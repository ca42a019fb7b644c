"""HTML boxes while people work: what was resized or written anew is rendered by a process of its own, the last picture
stays until the new one is there."""

import contextlib
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.session import Session
from desktop.state import State
from fonts.cache import cache_folder
from fonts.library import NoFonts
from layouts.findings import Finding
from layouts.html.anew import Wanted, findings_anew, out_of_date, rendered, with_rendering
from layouts.html.boxes import kept
from layouts.html.rendering import Rendered, Renderer
from layouts.model.frame import AdvertFrame
from layouts.model.issue import Issue, Picture
from layouts.model.page import Master, Page

QUIET = 200  # milliseconds without a change before a box is rendered
IDLE = 60_000  # milliseconds after which the process, which takes 90 MB, is let go
KEPT = 64  # renderings remembered: undone and done again, they are there at once


class Outcome(msgspec.Struct, frozen=True):
    """What came of a box: its picture, None where there is none, and what is wrong with it."""

    made: Rendered
    picture: Picture | None
    findings: tuple[Finding, ...]


class HtmlBoxes(QObject):
    """The boxes of a session. `replaced` tells the keys of a picture and of the one that takes its place."""

    replaced = Signal(str, str)
    _made = Signal(object, object, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[str, Outcome] = {}
        self._running: Future[None] | None = None
        self._asked: list[tuple[Wanted, Issue, Callable[[Outcome], None]]] = []
        self._workers = ThreadPoolExecutor(1, "boxes")
        self._renderer: Renderer | None = None
        self._closed = False
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self.look)
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self._let_go)
        self._made.connect(self._on_made)
        session.changed_beside.connect(self._on_changed)
        self._quiet.start()

    @property
    def is_busy(self) -> bool:
        """Whether boxes are still to come."""
        return self._quiet.isActive() or self._running is not None or bool(self._asked)

    def ask(self, wanted: Wanted, done: Callable[[Outcome], None]) -> None:
        """Render a box as somebody tries it out; of several asked for meanwhile, the last one."""
        self._asked = [(wanted, self._session.issue, done)]
        self._go_on()

    def look(self) -> None:
        """Put in place what is rendered, and begin with the next one."""
        if self._closed:
            return
        if self._session.previewed is not None:  # a drag, or an input method: what it shows is not the issue
            self._quiet.start()
            return
        waiting = tuple(out_of_date(self._session.issue))
        for one in waiting:
            outcome = self._known.get(one.made_of)
            if outcome is not None and outcome.picture is not None:
                self._put(one, outcome.picture, outcome.made.pages)
        self._tell(waiting)
        self._go_on()

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._closed = True
        self._quiet.stop()
        self._asked = []
        self._let_go()
        self._workers.shutdown(wait=True, cancel_futures=True)

    def _on_changed(self, before: State, after: State) -> None:
        if before.issue is not after.issue:
            self._quiet.start()

    def _put(self, wanted: Wanted, picture: Picture, pages: int) -> None:
        issue = self._session.issue
        frame = next((each for each in _boxes(issue) if each.id == wanted.frame), None)
        if frame is not None:
            self.replaced.emit(frame.pdf, picture.key)
            self._session.amend(
                partial(with_rendering, frame=frame.id, made_of=wanted.made_of, picture=picture, pages=pages)
            )

    def _tell(self, waiting: tuple[Wanted, ...]) -> None:
        """What is wrong with boxes, as far as they are still as they were rendered."""
        issue = self._session.issue
        of_now = {one.made_of: one for one in waiting}
        found: list[Finding] = []
        folios = {frame.id: page.folio for page in issue.pages for frame in page.frames}
        for frame in _boxes(issue):
            waits = next((made_of for made_of, one in of_now.items() if one.frame == frame.id), "")
            outcome = self._known.get(waits or (frame.html.made_of if frame.html else ""))
            at = {"page": folios.get(frame.id, 0), "frame": frame.id}
            found += [msgspec.structs.replace(one, **at) for one in outcome.findings] if outcome else []
        if tuple(found) != self._session.of_boxes:
            self._session.of_boxes = tuple(found)
            self._session.found.emit()

    def _next(self) -> tuple[Wanted, Issue, Callable[[Outcome], None]] | None:
        if self._asked:
            return self._asked.pop()
        issue = self._session.issue
        waiting = (one for one in out_of_date(issue) if one.made_of not in self._known)
        found = next(waiting, None) if self._session.previewed is None else None
        return None if found is None else (found, issue, lambda _outcome: None)

    def _go_on(self) -> None:
        if self._running is not None or self._closed:
            return
        task = self._next()
        if task is not None:
            self._idle.stop()
            self._running = self._workers.submit(self._render, *task)
        elif self._renderer is not None:
            self._idle.start()

    def _render(self, wanted: Wanted, issue: Issue, done: Callable[[Outcome], None]) -> None:
        """In the thread."""
        picture: Picture | None = None
        try:
            if self._renderer is None:
                self._renderer = Renderer()
            made = rendered(wanted, issue, self._session.room.library, self._renderer)
            if made.pdf:
                picture = kept(made.pdf, wanted.source.name, wanted.width, wanted.height)
        except (OSError, NoFonts) as error:
            made = Rendered(problem="box-failed", said=(str(error) or str(cache_folder()),))
        outcome = Outcome(made, picture, findings_anew(wanted, made))
        with contextlib.suppress(RuntimeError):  # the window was closed meanwhile
            self._made.emit(wanted, outcome, done)

    def _on_made(self, wanted: Wanted, outcome: Outcome, done: Callable[[Outcome], None]) -> None:
        self._running = None
        if self._closed:
            return
        while len(self._known) >= KEPT:
            self._known.pop(next(iter(self._known)))
        self._known[wanted.made_of] = outcome
        self.look()
        done(outcome)

    def _let_go(self) -> None:
        renderer, self._renderer = self._renderer, None
        if renderer is not None:
            renderer.close()


def _boxes(issue: Issue) -> Iterator[AdvertFrame]:
    """The HTML boxes of pages, then those of master pages."""
    holders: tuple[Page | Master, ...] = (*issue.pages, *issue.masters)
    for holder in holders:
        for frame in holder.frames:
            if isinstance(frame, AdvertFrame) and frame.html is not None:
                yield frame
