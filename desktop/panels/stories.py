"""Stories: what the issue has to tell, how it fits, in which language, where it stands; dragged onto the page."""

from collections.abc import Iterator
from typing import Any

import msgspec
from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.asking import asked
from desktop.fuzzy import plain
from desktop.icon_family import icon
from desktop.language import END, LANGUAGES, counted, isolated, mark, own_way, tr
from desktop.panels.panel import Panel
from desktop.plain import plain_tip
from desktop.selection import select_frames
from desktop.session import Session
from desktop.state import State
from layouts.edit.parts import page_of, story_of
from layouts.edit.stories import remove_stories
from layouts.makeup.copyfit import Copyfitter, Fit
from layouts.model.issue import Issue

STORY = "application/x-tarwisa-story"  # what is dragged onto the page: the story's slug
SLUG = Qt.ItemDataRole.UserRole
TITLE, LANG, WORDS, FIT = range(4)
LONGEST = 60  # characters of a title in a question
ROWS = 25  # filled in one turn


class StoryTree(QTreeWidget):
    """The list; its rows can be dragged as stories. `removed`: Delete was pressed."""

    removed = Signal()

    def mimeTypes(self) -> list[str]:
        return [STORY]

    def mimeData(self, items: Any) -> QMimeData:
        data = QMimeData()
        slugs = [str(item.data(0, SLUG)) for item in items]
        data.setData(STORY, QByteArray(slugs[0].encode() if slugs else b""))
        data.setText("\n".join(item.text(TITLE).removeprefix(own_way("")) for item in items))
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class StoriesPanel(Panel):
    """`wanted`: page index and frame of a story that a person asked to see."""

    patience = 250
    wanted = Signal(int, int)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.reader = Copyfitter(session.room.compositor.typesetter)
        self._rows: Iterator[None] | None = None  # still to be filled
        self._on = QTimer(self, singleShot=True, interval=0)
        self._on.timeout.connect(self._fill_on)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.stories = StoryTree()
        self.stories.setRootIsDecorated(False)
        self.stories.setUniformRowHeights(True)
        self.stories.setAlternatingRowColors(True)
        self.stories.setDragEnabled(True)
        self.stories.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.stories.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.stories.setColumnCount(4)
        header = self.stories.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column in (LANG, WORDS, FIT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        above = QWidget()
        row = QHBoxLayout(above)
        row.setContentsMargins(6, 6, 6, 6)
        row.addWidget(self.search)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(above)
        box.addWidget(self.stories)
        self.search.textChanged.connect(lambda _text: self._sift())
        self.stories.itemActivated.connect(self._on_wanted)
        self.stories.itemDoubleClicked.connect(self._on_wanted)
        self.stories.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.stories.customContextMenuRequested.connect(self._on_menu)
        self.stories.removed.connect(self.remove_chosen)
        session.found.connect(self._on_found)
        self.say_again()

    def say_again(self) -> None:
        self.stories.setHeaderLabels(
            [tr("stories", "Story"), tr("stories", "Lang."), tr("stories", "Words"), tr("stories", "Fit")]
        )
        for column in (WORDS, FIT):
            self.stories.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self.stories.setAccessibleName(tr("stories", "Stories"))
        self.search.setPlaceholderText(tr("stories", "Find a story"))
        self.search.setAccessibleName(tr("stories", "Find a story"))

    def looks_at(self, state: State) -> tuple[object, ...]:
        return state.issue.stories, state.issue.threads, self.session.composition

    def fill(self, state: State) -> None:
        """Some rows at once, the others in the next turns: four hundred take a sixth of a second."""
        self._rows = self._fill(state)
        self._fill_on()

    def _fill_on(self) -> None:
        if self._rows is not None and next(self._rows, self) is None:
            self._on.start()
        else:
            self._rows = None

    def _fill(self, state: State) -> Iterator[None]:
        issue = state.issue
        fits = self.reader.fits(issue, self.session.composition.pages) if self.session.composition.pages else {}
        folios = {
            each.slug: [issue.pages[index].folio for index in each.pages if index < len(issue.pages)]
            for each in self.session.composition.placements
        }
        for row, story in enumerate(issue.stories):
            item = self.stories.topLevelItem(row)
            if item is None:
                item = QTreeWidgetItem(self.stories)
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
                )
            fit = fits.get(story.slug, Fit())
            words, title = isolated(fit_words(fit)), story.title or story.slug
            said = fit_said(fit)
            pages = ", ".join(str(folio) for folio in folios.get(story.slug, []))
            language = LANGUAGES.get(story.lang.split("-")[0], story.lang)
            where = tr("stories", "page {folio}").format(folio=pages) if pages else tr("stories", "not placed")
            values = (own_way(title), story.lang, str(story.words), words)
            for column, value in enumerate(values):
                if item.text(column) != value:
                    item.setText(column, value)
            item.setData(0, SLUG, story.slug)
            item.setToolTip(TITLE, plain_tip(f"{title}\n{story.section or '–'} · {language} · {where} · {said}"))
            item.setToolTip(FIT, plain_tip(said))
            item.setData(TITLE, Qt.ItemDataRole.AccessibleTextRole, f"{title}, {language}, {where}, {said}")
            for column in (WORDS, FIT):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            sign = "error" if fit.over else "ok" if fit.placed else "note"
            if item.data(FIT, SLUG) != sign:
                item.setData(FIT, SLUG, sign)
                item.setIcon(FIT, icon(sign))
            if row % ROWS == ROWS - 1:
                yield
        while self.stories.topLevelItemCount() > len(issue.stories):
            self.stories.takeTopLevelItem(self.stories.topLevelItemCount() - 1)
        self._sift()

    def _sift(self) -> None:
        wanted = plain(self.search.text())
        for row in range(self.stories.topLevelItemCount()):
            item = self.stories.topLevelItem(row)
            if item is not None:
                held = plain(f"{item.text(TITLE).removeprefix(own_way(''))} {item.data(0, SLUG)} {item.text(LANG)}")
                item.setHidden(bool(wanted) and wanted not in held)

    def _on_wanted(self, item: QTreeWidgetItem) -> None:
        """To the first frame of the story: it is selected and seen."""
        issue = self.session.state.issue
        frame = first_frame(issue, str(item.data(0, SLUG)))
        if frame:
            page = page_of(issue, frame)
            state = self.session.state
            self.session.show(msgspec.structs.replace(state, selection=select_frames(frame), page=page))
            self.wanted.emit(page, frame)

    def _on_menu(self, at: QPoint) -> None:
        if self.stories.itemAt(at) is not None:
            self.menu().popup(self.stories.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """What can be done with the story chosen in the list."""
        menu, item = QMenu(self), self.stories.currentItem()
        if item is not None:
            show = menu.addAction(tr("stories", "Show on its page"), lambda: self._on_wanted(item))
            show.setEnabled(bool(first_frame(self.session.state.issue, str(item.data(0, SLUG)))))
            menu.addAction(tr("stories", "Delete story"), self.remove_chosen)
        return menu

    def remove_chosen(self) -> None:
        """Take the chosen story out of the issue, once a person has said so."""
        item = self.stories.currentItem()
        story = story_of(self.session.state.issue, str(item.data(0, SLUG))) if item is not None else None
        if story is None:
            return
        question = tr("stories", "Delete the story “{title}” with all its text?")
        title = story.title or story.slug
        shortened = f"{title[:LONGEST].rstrip()}…" if len(title) > LONGEST else title
        said = question.format(title=f"{own_way(shortened)}{END}")
        if asked(self, tr("stories", "Delete story"), said, yes=tr("stories", "Delete story")):
            self.edit(mark("history", "Delete story"), lambda issue: remove_stories(issue, (story.slug,)))

    def _on_found(self) -> None:
        if self.is_in_sight:
            self._late.start()


def first_frame(issue: Issue, slug: str) -> int:
    """The frame that a story begins in; 0 for one that is not placed."""
    return next((thread.frames[0] for thread in issue.threads if slug in thread.stories and thread.frames), 0)


def fit_words(fit: Fit) -> str:
    """The fit in a narrow column: lines that are lost with a minus, lines that would still go in with a plus."""
    if not fit.placed:
        return "–"
    if fit.over:
        return f"−{fit.over}"
    return f"+{fit.under}" if fit.under else "0"


def fit_note(fit: Fit) -> str:
    """The fit beside an edge that is dragged: `−12 lines` or `+7`."""
    return isolated(fit_words(fit)) if not fit.over else counted("stories", "−%n lines", "", fit.over)


def fit_said(fit: Fit) -> str:
    """The fit in words."""
    if not fit.placed:
        return tr("stories", "not placed")
    if fit.over:
        return tr("stories", "{lines} lines, {words} words too long").format(lines=fit.over, words=fit.words)
    if fit.under:
        return tr("stories", "room for {lines} lines").format(lines=fit.under)
    return tr("stories", "fits")
