"""Pages: the issue's spreads, to go to, to put in order, to add and take out; their masters and sections."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QVBoxLayout, QWidget

from desktop.dialogs.asking import asked
from desktop.language import counted, mark, tr
from desktop.panels.fields import SignButton
from desktop.panels.master_list import NAME, MasterList
from desktop.panels.page_list import PageList
from desktop.panels.panel import Panel, same
from desktop.panels.parent_pictures import SET_FROM, ParentPictures
from desktop.panels.parents import ParentPages
from desktop.panels.thumbnails import Thumbnails
from desktop.session import Session
from desktop.state import State, text_in_frames
from layouts.edit.pages import (
    add_page,
    apply_master,
    clear_page,
    duplicate_page,
    move_pages,
    remove_pages,
    runs_backwards,
    set_page,
)
from layouts.model.issue import Issue


class PagesPanel(Panel):
    """Thumbnails of spreads in binding order. `wanted`: the index of a page that a person wants to see;
    `numbering_wanted`: how the page worked on and those behind it are numbered."""

    patience = 120
    wanted = Signal(int)
    numbering_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.thumbnails = Thumbnails(session, self)
        self.pages = PageList(self.thumbnails)
        self.parent_pictures = ParentPictures(session, self.thumbnails)
        self.masters = MasterList(self.parent_pictures)
        self.parent_pictures.painted.connect(lambda _name: self.masters.repaint_from(session.issue))
        self.add = SignButton("add")
        self.duplicate = SignButton("duplicate")
        self.remove = SignButton("delete")
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(4, 2, 4, 2)
        row.addStretch(1)
        for button in (self.add, self.duplicate, self.remove):
            row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.masters)
        box.addWidget(self.pages)
        box.addWidget(buttons)
        self.pages.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.pages.customContextMenuRequested.connect(self._on_menu)
        self.pages.moved.connect(self._on_moved)
        self.pages.mastered.connect(self.master)
        self.parents = ParentPages(session, self)
        self.masters.wanted.connect(lambda name: self.master(self.pages.chosen, name))
        self.masters.opened.connect(self.parents.open)
        self.masters.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.masters.customContextMenuRequested.connect(self._on_parents_menu)
        self.masters.installEventFilter(self)
        self.pages.itemSelectionChanged.connect(self._on_chosen)
        self.pages.itemActivated.connect(lambda _item: self._go())
        self.pages.installEventFilter(self)
        self.add.clicked.connect(lambda: self.add_behind())
        self.duplicate.clicked.connect(self.duplicate_chosen)
        self.remove.clicked.connect(self.remove_chosen)
        self.say_again()

    def say_again(self) -> None:
        self.pages.setAccessibleName(tr("pages", "Pages"))
        self.masters.setAccessibleName(tr("pages", "Parent pages"))
        self.add.say(tr("pages", "Add a page behind this one"))
        self.duplicate.say(tr("pages", "Duplicate page"))
        self.remove.say(tr("pages", "Delete pages"))

    def looks_at(self, state: State) -> tuple[object, ...]:
        issue = self.session.issue
        overset = self._overset(issue)
        told = (getattr(issue, name) for name in SET_FROM)
        return (issue.pages, issue.masters, issue.binding, same(state.page), overset, same(state.parent), *told)

    def fill(self, state: State) -> None:
        issue = self.session.issue
        self.masters.fill(issue, state.parent)
        self.pages.fill(issue, frozenset(self._overset(issue)))
        if state.parent:
            self.pages.clearSelection()
        elif state.page not in self.pages.chosen:
            self.pages.choose(state.page)

    def close_caches(self) -> None:
        self.parent_pictures.close()
        self.thumbnails.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the lists: Delete, F2 for a parent page's name, and Alt with an arrow to move pages."""
        if watched is self.masters:
            return self._key_of_parents(event) or super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Delete):
                self.remove_chosen()
                return True
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 2}.get(Qt.Key(event.key()))
            if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier and self.pages.chosen:
                edge = self.pages.chosen[0] if step < 0 else self.pages.chosen[-1]
                self._on_moved(self.pages.chosen, max(0, edge + step))
                return True
        return super().eventFilter(watched, event)

    def _key_of_parents(self, event: QEvent) -> bool:
        name = self.masters.chosen
        if not name or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.matches(QKeySequence.StandardKey.Delete):
            self.parents.remove(name)
        elif event.key() == Qt.Key.Key_F2:
            self.parents.rename(name)
        else:
            return False
        return True

    def _on_parents_menu(self, at: QPoint) -> None:
        item = self.masters.itemAt(at)
        name = str(item.data(NAME)) if item is not None else ""
        self.parents.menu(name, self.pages.chosen).popup(self.masters.viewport().mapToGlobal(at))

    def add_behind(self) -> None:
        """A page of the same kind behind the one worked on."""
        issue = self.session.issue
        at = self._last_chosen()
        if issue.pages:
            like = issue.pages[at]
            master = "inside" if any(master.name == "inside" for master in issue.masters) else like.master
            self.edit(
                mark("history", "Add page"),
                partial(add_page, page_index=at + 1, master=master, direction=like.direction, section=like.section),
            )
        else:
            self.edit(mark("history", "Add page"), partial(add_page, page_index=0, master="front"))
        self.wanted.emit(at + 1)

    def _last_chosen(self) -> int:
        """The index of the last of the chosen pages, or of the one worked on."""
        at = self.pages.chosen[-1] if self.pages.chosen else self.session.state.page
        return min(at, len(self.session.issue.pages) - 1)

    def master(self, pages: Sequence[int], name: str) -> None:
        """Give pages a master; none for an empty name."""
        if pages:
            change = partial(apply_master, indices=tuple(pages), master=name)
            self.edit(mark("history", "Apply parent page"), change)

    def edit(self, label: str, change: Callable[[Issue], Issue], join: str = "") -> None:
        """Pages and masters are those of the issue, whatever is shown on the canvas."""
        if not self._filling:
            self.session.edit(label, change, join, whole=True)

    def _overset(self, issue: Issue) -> tuple[int, ...]:
        """Pages on which text ends that is left over; the same object while they are the same pages."""
        folios = {f.page for f in self.session.findings if f.code.startswith("overset")}
        found = tuple(index for index, page in enumerate(issue.pages) if page.folio in folios)
        return same(found)

    def _on_chosen(self) -> None:
        if not self._filling:
            self._go()

    def _go(self) -> None:
        row = self.pages.currentItem()
        if row is not None and row.isSelected() and len(self.pages.chosen) == 1:
            self.wanted.emit(self.pages.chosen[0])

    def _on_moved(self, indices: Sequence[int], before: int) -> None:
        """Pages into another place; asked where a story would then be led backwards."""
        issue = self.session.issue
        moved = move_pages(issue, indices, before)
        broken = set(runs_backwards(moved)) - set(runs_backwards(issue))
        if broken:
            question = tr("pages", "These stories would run on to an earlier page: {stories}. Move the pages?")
            names = ", ".join(sorted(broken))
            said = question.format(stories=names)
            if not asked(self, tr("pages", "Move pages"), said, yes=tr("pages", "Move pages")):
                return
        chosen = {issue.pages[index].id for index in indices}
        self.edit(mark("history", "Move pages"), partial(move_pages, indices=tuple(indices), before=before))
        there = [index for index, page in enumerate(self.session.issue.pages) if page.id in chosen]
        if there:
            self.wanted.emit(there[0])
            self.pages.choose_all(there)

    def duplicate_chosen(self) -> None:
        """A copy behind the last of the chosen pages."""
        at, issue = self._last_chosen(), self.session.issue
        frames = [frame.id for frame in issue.pages[at].frames]
        standing = text_in_frames(issue, self.session.pages, frames)
        self.edit(mark("history", "Duplicate page"), partial(duplicate_page, page_index=at, standing=standing))
        self.wanted.emit(at + 1)

    def remove_chosen(self) -> None:
        """Take the chosen pages out; asked where something stands on them."""
        chosen = self.pages.chosen
        issue = self.session.issue
        if not chosen or len(chosen) >= len(issue.pages):
            return
        filled = sum(bool(issue.pages[index].frames) for index in chosen)
        if filled:
            question = counted("pages", "Delete %n pages with all that stands on them? Stories stay.", "", len(chosen))
            if not asked(self, tr("pages", "Delete pages"), question, yes=tr("pages", "Delete pages")):
                return
        self.edit(mark("history", "Delete pages"), partial(remove_pages, indices=chosen))
        self.wanted.emit(min(chosen[0], len(self.session.issue.pages) - 1))

    def _on_menu(self, at: QPoint) -> None:
        self.menu().popup(self.pages.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """What can be done with the selected pages."""
        chosen, issue = self.pages.chosen, self.session.issue
        menu = QMenu(self)
        menu.addAction(tr("pages", "Add a page behind this one"), self.add_behind)
        menu.addAction(tr("pages", "Duplicate page"), self.duplicate_chosen)
        menu.addAction(tr("pages", "Delete pages"), self.remove_chosen)
        menu.addSeparator()
        masters = menu.addMenu(tr("pages", "Apply parent page"))
        for name, words in (("", tr("pages", "None")), *((master.name, master.name) for master in issue.masters)):
            masters.addAction(words, partial(self.master, chosen, name))
        menu.addAction(tr("pages", "Section…"), self._on_section)
        if len(chosen) == 1:
            menu.addAction(tr("pages", "Section numbering…"), self.numbering_wanted.emit)
        reads = menu.addMenu(tr("pages", "Reads"))
        for direction, words in (("ltr", tr("pages", "Left to right")), ("rtl", tr("pages", "Right to left"))):
            turn = partial(set_page, indices=chosen, direction=direction)
            reads.addAction(words, partial(self.edit, mark("history", "Direction of page"), turn))
        menu.addSeparator()
        if len(chosen) == 1:
            empty = partial(clear_page, page_index=chosen[0])
            menu.addAction(
                tr("pages", "Take everything off this page"), partial(self.edit, mark("history", "Clear page"), empty)
            )
        menu.setEnabled(bool(chosen))
        return menu

    def _on_section(self) -> None:
        chosen, pages = self.pages.chosen, self.session.issue.pages
        if not chosen:
            return
        name, given = QInputDialog.getText(
            self, tr("pages", "Section"), tr("pages", "Name of the section"), text=pages[chosen[0]].section
        )
        if given:
            change = partial(set_page, indices=chosen, section=name.strip())
            self.edit(mark("history", "Section"), change)
