"""The session: the one thing on the desk that changes. It holds the state, its history and what composes its pages."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.contours import Contours
from desktop.garbage import Garbage
from desktop.history import History, Step, amended, record, redo, seal, undo
from desktop.newer_files import newer
from desktop.renewal import Renewal
from desktop.selection import NOTHING, Selection, followed, present
from desktop.state import State
from fonts.cache import cache_folder
from fonts.library import Library
from layouts.display.items import DisplayList
from layouts.display.reach import ink_of
from layouts.edit.parent_page import with_parent_page, without_parent_page
from layouts.edit.parents import follow_masters
from layouts.findings import Finding
from layouts.intake.folder import read_folder
from layouts.makeup.compositor import Composition
from layouts.makeup.layout import lay_out
from layouts.model.issue import Issue
from layouts.produce import PressRoom, Production, Settings
from layouts.storage.package import open_package, own_fonts, read_picture, save

TOLD_EVERY = 0.1  # seconds: who shows pages need not hear of each slice of them


class Session(QObject):
    """`changed` tells what was before and what is now, both `State`; `found` that the findings are others.

    `issue` is the issue itself, which is saved, printed and kept in the history; `state.issue` is the same one, or has
    the parent page that is worked on behind its pages.

    Composing never blocks: the pages that are looked at come at once, the others whenever there is time; each time some
    have come, `changed` tells so. What stands beside the pages hears of it by `changed_beside`: at once too, but what a
    key does only in the turn after it, when the letter has been painted (`hurry`). `rested`: nobody has changed
    anything for a while, and whoever remembers how things were drawn may forget what is not drawn now. `renewed`:
    equal pages take the place of pages, and whoever knows something of the one (`State`) knows it of the other.
    """

    changed = Signal(object, object)
    changed_beside = Signal(object, object)
    found = Signal()
    rested = Signal()
    renewed = Signal(object, object)

    def __init__(
        self,
        issue: Issue,
        fonts: tuple[str, ...] = (),
        findings: tuple[Finding, ...] = (),
        *,
        room: PressRoom | None = None,
        first: tuple[int, ...] = (),
    ) -> None:
        """`room`: one that has made these pages already. `first`: indices of pages that are composed now, the others
        when there is time; none: all of them now.
        """
        super().__init__()
        self.room = PressRoom(Library(fonts)) if room is None else room
        self.fonts = fonts
        self.intake = findings  # what was wrong with the copy as it came in
        self.findings = findings
        self.of_boxes: tuple[Finding, ...] = ()  # what is wrong with HTML boxes set anew at the desk
        self.composition = Composition((), (), ())
        self.history = History()
        self.issue = issue
        self.saved = issue
        self.is_newer = False  # out of a newer program's file, which saving over would harm
        self.state = State(issue=issue)
        self.previewed: Issue | None = None
        self.looked_at = first  # indices of the pages on the screen: they are composed first
        self._settled = False  # whether all pages have stood once
        self._ahead: dict[int, DisplayList] = {}  # pages looked at before their turn came, in an issue just opened
        self._composing: Iterator[Composition] | None = None
        self._came_from = 0  # the page that was worked on before a parent page
        self._told = 0.0  # when it was said last that more pages have come
        self._hurries = False
        self._untold: State | None = None  # the state that was told last to what stands beside the pages
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell_beside)
        self._garbage = Garbage(self, self._rest)
        self.renewal = Renewal(self, self._garbage.put_off)
        self._contours = Contours(self.picture)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._go_on)
        self._compose(issue)

    @property
    def has_changes(self) -> bool:
        """Whether closing now would lose work."""
        return self.issue is not self.saved

    @property
    def pages(self) -> tuple[DisplayList, ...]:
        """The display lists of the issue's own pages."""
        return self.state.pages[: len(self.issue.pages)] if self.state.parent else self.state.pages

    @property
    def is_opening(self) -> bool:
        """Whether pages of an issue just opened are still to come: what is wrong with them is not known yet."""
        return not self._settled

    @property
    def shown(self) -> Issue:
        """The issue that the pages show: what a drag or an input method tries out, or the issue itself."""
        return self.state.issue if self.previewed is None else self.previewed

    def edit(
        self,
        label: str,
        change: Callable[[Issue], Issue],
        join: str = "",
        *,
        selection: Selection | None = None,
        whole: bool = False,
    ) -> None:
        """One change that can be undone; the same issue back means that nothing was changed.

        `selection`: what is selected afterwards; without it what was, as far as it is still there. `whole`: a change
        of the order of pages or of masters, which is made to the issue itself while a parent page is worked on.
        """
        before = self.state
        shown = self.issue if whole else before.issue
        issue = change(shown)
        issue = self._contours.followed(shown, issue)
        if issue is not shown and before.parent and not whole:
            issue = without_parent_page(issue, before.parent)
        elif issue is shown:
            issue = self.issue
        if issue.masters is not self.issue.masters:
            issue = follow_masters(issue)
        state = self._viewing(issue)
        chosen = followed(before.issue, state.issue, before.selection) if selection is None else selection
        if issue is self.issue:
            self.preview(None)
        step = Step(label, self.issue, before.selection, issue, chosen, join, time.monotonic())
        self.history = record(self.history, step)
        self.issue = issue
        self.show(msgspec.structs.replace(state, selection=chosen))

    def amend(self, change: Callable[[Issue], Issue]) -> None:
        """A change that is no step of its own: it comes of the step that led to this issue, and is undone with it."""
        issue = change(self.issue)
        if issue is not self.issue:
            self.history = amended(self.history, self.issue, issue)
            self.issue = issue
            self.show(self._viewing(issue))

    def undo(self) -> None:
        self.history, step = undo(self.history)
        if step is not None:
            self.go_back(step.before, step.selected_before)

    def redo(self) -> None:
        self.history, step = redo(self.history)
        if step is not None:
            self.go_back(step.after, step.selected_after)

    def go_back(self, issue: Issue, selection: Selection) -> None:
        """Be at another moment of the history, with what was selected then."""
        self.issue = issue
        state = self._viewing(issue)
        self.show(msgspec.structs.replace(state, selection=self._seen(state, selection)))

    def open_parent(self, name: str) -> None:
        """Work on a master as on a page; an unknown name: back on the issue's pages."""
        state = self._viewing(self.issue, name)
        if state.parent != self.state.parent:
            self.seal()
            self.looked_at = (state.page,)
            self.show(msgspec.structs.replace(state, selection=NOTHING))

    def leave_parent(self) -> None:
        """Back from a parent page to the pages."""
        self.open_parent("")

    def _viewing(self, issue: Issue, parent: str | None = None) -> State:
        """The state with this issue, and with the parent page that is worked on behind it."""
        state = self.state
        parent = state.parent if parent is None else parent
        if not parent and not state.parent:
            return msgspec.structs.replace(state, issue=issue)
        view = with_parent_page(issue, parent)
        if view is not issue:
            self._came_from = state.page if not state.parent else self._came_from
            return msgspec.structs.replace(state, issue=view, parent=parent, page=len(view.pages) - 1)
        page = min(self._came_from, max(0, len(issue.pages) - 1))
        return msgspec.structs.replace(state, issue=issue, parent="", page=page)

    def _seen(self, state: State, selection: Selection) -> Selection:
        """What of a selection is there: of a parent page nothing is selected on the pages, nor the other way round."""
        kept = present(state.issue, selection)
        if state.parent and kept.frames:
            here = {frame.id for frame in state.issue.pages[state.page].frames}
            return kept if here.issuperset(kept.frames) else NOTHING
        return kept

    def seal(self) -> None:
        """End a burst of typing: what comes next is a step of its own."""
        self.history = seal(self.history)

    def select(self, selection: Selection) -> None:
        self.show(msgspec.structs.replace(self.state, selection=selection))

    def take(self, tool: str) -> None:
        """Take a tool in hand."""
        self.show(msgspec.structs.replace(self.state, tool=tool))

    def look(self, **fields: object) -> None:
        """Set fields of the view: what the canvas shows beside the pages."""
        view = msgspec.structs.replace(self.state.view, **fields)
        if view != self.state.view:
            self.show(msgspec.structs.replace(self.state, view=view))

    def show(self, state: State) -> None:
        """Make this the state. If its issue is another one, pages are composed and what was tried out is forgotten."""
        before = self.state
        if state is before:
            return
        if state.parent and state.page != len(state.issue.pages) - 1:  # somebody went to one of the issue's pages
            state = msgspec.structs.replace(state, parent="", issue=self.issue)
        self.state = state
        if not state.parent:
            self.issue = state.issue
        if state.issue is not before.issue:
            self.previewed, self._ahead = None, {}
            self._garbage.put_off()
            self._compose(state.issue)
        self._tell(before)

    @contextmanager
    def hurry(self) -> Iterator[None]:
        """What is changed in here is to be painted before anything else hears of it."""
        self._hurries = True
        try:
            yield
        finally:
            self._hurries = False

    def _tell(self, before: State) -> None:
        self.changed.emit(before, self.state)
        if self._untold is None:
            self._untold = before
        if self._hurries:
            self._soon.start()
        else:
            self._tell_beside()

    def _tell_beside(self) -> None:
        before, self._untold = self._untold, None
        self._soon.stop()
        if before is not None:
            self.changed_beside.emit(before, self.state)

    def _rest(self) -> None:
        self.room.compositor.settle()
        ink_of.cache_clear()
        self.rested.emit()

    @property
    def is_composing(self) -> bool:
        """Whether pages of the issue are still to come."""
        return self._composing is not None

    def preview(self, issue: Issue | None) -> None:
        """Show pages of another issue, without keeping it; None: those of the issue again."""
        if issue is self.previewed:
            return
        if issue is not None:
            issue = self._contours.followed(self.state.issue, issue)
        before, self.previewed = self.state, issue
        self._garbage.put_off()
        self._compose(self.shown)
        self._tell(before)

    def save(self, path: str) -> None:
        """Write the issue as an .issue file. Raises OSError."""
        save(self.issue, path, self.fonts)
        self.saved = self.issue
        self.history = seal(self.history)

    def export(self, preset: str) -> Production:
        """The issue as PDF, as the command line makes it. Raises UnreadableInput."""
        return self.room.produce(self.issue, Settings(preset=preset))

    def picture(self, key: str) -> bytes:
        """The file of a picture of the issue. Raises KeyError, OSError."""
        return read_picture({picture.key: picture for picture in self.issue.pictures}[key])

    def see(self, pages: tuple[int, ...]) -> None:
        """These pages, by index, are on the screen: they are composed first, at once in an issue just opened."""
        self.looked_at = pages
        if self._settled:
            return
        known = self.state.pages
        empty = [n for n in pages if n < len(known) and not known[n].items and n not in self._ahead]
        if empty:
            early = next(self.room.compositor.slices(self.shown, first=empty)).pages
            self._ahead |= {n: early[n] for n in empty}
            before = self.state
            shown = tuple(self._ahead.get(n, page) if not page.items else page for n, page in enumerate(known))
            self.state = msgspec.structs.replace(before, pages=shown)
            self._tell(before)

    def tell(self, findings: tuple[Finding, ...]) -> None:
        """What was noticed while copy came in: told with what composing finds, until the issue is closed."""
        if findings:
            self.intake = tuple(dict.fromkeys((*self.intake, *findings)))
            self.findings = tuple(dict.fromkeys((*self.intake, *self.findings)))
            self.found.emit()

    def finish(self) -> None:
        """Compose what is not composed yet."""
        while self._composing is not None:
            self._go_on()

    def _compose(self, issue: Issue) -> None:
        """The pages that are looked at now, the others in what time is left over."""
        self._composing = self.room.compositor.slices(issue, first=self.looked_at)
        self._take(next(self._composing))
        if not self.looked_at:  # there is nobody to wait for
            self.finish()
        elif self._composing is not None:
            self._later.start()

    def _go_on(self) -> None:
        before = self.state
        if self._composing is None:
            return
        composition = next(self._composing)
        if not self._settled:
            self._garbage.sweep()
        if composition.complete or time.monotonic() >= self._told + TOLD_EVERY:
            self._told = time.monotonic()
            self._take(composition)
        if self.state is not before:
            self._tell(before)
        if self._composing is not None:
            self._later.start()

    def _take(self, composition: Composition) -> None:
        pages, made = self.state.pages, composition.pages
        if self._ahead and not composition.complete:
            made = tuple(self._ahead.get(n, page) if not page.items else page for n, page in enumerate(made))
        if len(pages) != len(made) or any(a is not b for a, b in zip(pages, made)):
            self.state = msgspec.structs.replace(self.state, pages=made)
        if composition.complete:
            self._composing = None
            if self._settled and self.room.compositor.is_crowded:
                QTimer.singleShot(0, self, self.room.compositor.rest)
            self._settle()
            if self.previewed is None:
                self.composition = composition
                found = composition.findings
                if self.state.parent:  # what is wrong with a parent page is told of the pages that have it
                    found = tuple(finding for finding in found if finding.page <= len(self.issue.pages))
                self.findings = tuple(dict.fromkeys((*self.intake, *found)))
                self.found.emit()

    def _settle(self) -> None:
        """All pages stand for the first time. What an issue holds stays: looking through all of it for garbage takes
        150 ms, in the middle of typing.
        """
        if not self._settled:
            self._settled, self._ahead = True, {}
            self._garbage.settle()


def open_session(path: str) -> Session:
    """A saved issue, or an issue folder laid out. Raises UnreadableInput."""
    if not Path(path).is_dir() or not (Path(path) / "issue.toml").exists():
        opened = open_package(path)
        session = Session(opened.issue, own_fonts(path, cache_folder() / "issues"), newer(opened), first=(0,))
        session.is_newer = opened.is_newer
        return session
    copy = read_folder(path)
    room = PressRoom(Library(copy.fonts))
    laid = lay_out(copy.issue, copy.plan, room.compositor)
    return Session(laid.issue, copy.fonts, (*copy.findings, *laid.findings), room=room, first=(0,))
