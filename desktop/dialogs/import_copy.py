"""Import: files of copy and pictures into the issue, after a look at what was read in them and what was changed."""

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QSplitter,
    QTabWidget,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from desktop.desk import the_desk
from desktop.dialogs.buttons import Buttons
from desktop.dialogs.change_list import ChangeTree
from desktop.dialogs.files import ask_copy
from desktop.dialogs.finding_list import said
from desktop.dialogs.on_screen import open_at
from desktop.dialogs.story_preview import as_html
from desktop.language import LANGUAGES, counted, isolated, mark, own_way, tr
from desktop.plain import PlainLabel, plain_tip
from fonts.cache import cache_folder
from layouts.edit.stories import add_stories
from layouts.findings import Finding
from layouts.intake.arrivals import Arrival, arrivals, arrivals_of
from layouts.intake.received import Wishes
from layouts.model.issue import Issue

if TYPE_CHECKING:
    from desktop.window import Window

IMPORTED = mark("history", "Import copy")
TITLE, LANG, WORDS, CHANGES = range(4)
NUMBER = Qt.ItemDataRole.UserRole
PATIENCE = 150  # milliseconds after a tick before its file is read again
IN_THE_LIST = ("text-cleaned", "boilerplate-cut")  # findings whose every word stands in the list of changes


def read_incoming(paths: Iterable[str], titles: tuple[str, ...]) -> tuple[Arrival, ...]:
    """Each file read; what cannot be read is told in its findings. `titles`: what the newspaper goes by."""
    return arrivals(paths, Wishes(paper=titles), kept_pictures())


def with_incoming(issue: Issue, incoming: Iterable[Arrival]) -> Issue:
    """The issue with these stories and pictures in it, none of them placed on a page yet."""
    taken = list(incoming)
    return add_stories(
        issue,
        [each.story for each in taken if each.story is not None],
        [picture for each in taken for picture in each.pictures],
        [change for each in taken for change in each.changes],
    )


def kept_pictures() -> Path:
    """Where pictures are put that came within copy, until the issue is saved."""
    return cache_folder() / "imported"


class ImportCopy(QDialog):
    """Shows what was read in each file, and what was changed in it; what stays ticked is taken."""

    def __init__(self, paths: Sequence[str], titles: tuple[str, ...], parent: "Window | None" = None) -> None:
        super().__init__(parent)
        self.titles = titles
        self.incoming = list(read_incoming(paths, titles))
        self.proposed = [each.changes for each in self.incoming]  # as first read: unticked ones stay in the list
        self.undone: dict[str, set[str]] = {}  # by file: what is not to be done
        self._stale = ""  # the file to be read again
        self.items: list[QTreeWidgetItem] = []
        self.setWindowTitle(tr("import", "Import copy"))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("import", "Files to import"))
        self.tree.setHeaderLabels(
            [tr("import", "Story"), tr("import", "Language"), tr("import", "Words"), tr("import", "Changes")]
        )
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column in (LANG, WORDS, CHANGES):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.changes, self.text = ChangeTree(), QTextBrowser()
        self.text.setAccessibleName(tr("import", "Text"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self.changes, "")
        self.tabs.addTab(self.text, tr("import", "Text"))
        self.note = PlainLabel(wordWrap=True)
        self.buttons = Buttons()
        self.go = self.buttons.addButton(tr("import", "Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._later = QTimer(self, singleShot=True, interval=PATIENCE)
        self._later.timeout.connect(self._read_again)
        self._list()
        self._lay_out()
        self.tree.currentItemChanged.connect(lambda _now, _before: self._show())
        self.tree.itemChanged.connect(lambda _item, _column: self._count())
        self.changes.unticked.connect(self._on_unticked)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        if self.items:
            self.tree.setCurrentItem(self.items[0])
        self._count()
        open_at(self, 860, 640)

    def chosen(self) -> tuple[Arrival, ...]:
        """What is ticked, as it is to be taken."""
        if self._later.isActive():
            self._read_again()
        both = zip(self.incoming, self.items, strict=True)
        return tuple(each for each, item in both if item.checkState(TITLE) == Qt.CheckState.Checked)

    @property
    def current(self) -> int:
        """Which story the lower half shows; -1: none."""
        item = self.tree.currentItem()
        while item is not None and item.data(TITLE, NUMBER) is None:
            item = item.parent()
        return int(item.data(TITLE, NUMBER)) if item is not None else -1

    def _list(self) -> None:
        """A row for each story or picture, those of a file with several under the file's own."""
        files = [each.path for each in self.incoming]
        heads: dict[str, QTreeWidgetItem] = {}
        for number, each in enumerate(self.incoming):
            parent: QTreeWidget | QTreeWidgetItem = self.tree
            if files.count(each.path) > 1:
                if each.path not in heads:
                    head = heads[each.path] = QTreeWidgetItem(self.tree, [isolated(each.file)])
                    head.setFlags(head.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
                    head.setExpanded(True)
                parent = heads[each.path]
            item = QTreeWidgetItem(parent)
            self.items.append(item)
            item.setData(TITLE, NUMBER, number)
            for column in (WORDS, CHANGES):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
            item.setDisabled(not each.is_usable)
            item.setCheckState(TITLE, Qt.CheckState.Checked if each.is_usable else Qt.CheckState.Unchecked)
            item.setToolTip(TITLE, plain_tip(isolated(each.path)))
            self._say(number)
            item.setExpanded(True)

    def _say(self, number: int) -> None:
        """A row's words."""
        each, item = self.incoming[number], self.items[number]
        story = each.story
        title = (story.title or story.slug) if story is not None else each.file
        item.setText(TITLE, own_way(title))
        item.setText(LANG, LANGUAGES.get(story.lang.split("-")[0], story.lang) if story else "")
        item.setText(WORDS, str(story.words) if story else tr("import", "Picture") if each.pictures else "")
        item.setText(CHANGES, str(len(each.changes)) if each.changes else "")
        item.takeChildren()
        for finding in told(each):
            item.addChild(child := QTreeWidgetItem([said(finding)]))
            child.setFirstColumnSpanned(True)

    def _show(self) -> None:
        """The story of the current row: its changes, and its text as it will be."""
        number = self.current
        each = self.incoming[number] if number >= 0 else None
        proposed = self.proposed[number] if number >= 0 else ()
        self.changes.fill(proposed, self.undone.get(each.path, set()) if each is not None else ())
        self.text.setHtml(as_html(each.story) if each is not None and each.story is not None else "")
        self.tabs.setTabText(0, counted("import", "%n changes", "", len(proposed)))

    def _count(self) -> None:
        taken = sum(item.checkState(TITLE) == Qt.CheckState.Checked for item in self.items)
        self.go.setEnabled(taken > 0)
        note = tr("import", "Stories come into the Stories panel; drag them to a page from there.")
        kept = tr("import", "What was changed stays on record: File > Changes to imported copy.")
        self.note.setText(f"{note} {kept}")

    def _on_unticked(self, ids: object) -> None:
        """Of the story shown, these changes are not wanted."""
        number = self.current
        if number < 0 or not isinstance(ids, tuple):
            return
        path = self.incoming[number].path
        own = {change.id for change in self.proposed[number]}
        self.undone[path] = (self.undone.get(path, set()) - own) | set(ids)
        self._stale = path
        self._later.start()

    def _read_again(self) -> None:
        """The file of the story shown, read once more without what is not wanted."""
        self._later.stop()
        path = self._stale
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            wishes = Wishes(paper=self.titles, undone=tuple(sorted(self.undone[path])))
            again = arrivals_of(Path(path), wishes, kept_pictures())
        finally:
            QGuiApplication.restoreOverrideCursor()
        places = [number for number, each in enumerate(self.incoming) if each.path == path]
        for number, each in zip(places, again):
            self.incoming[number] = each
            self._say(number)
        shown = self.incoming[self.current].story if self.current >= 0 else None
        if shown is not None:
            self.text.setHtml(as_html(shown))

    def _lay_out(self) -> None:
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.tree)
        halves.addWidget(self.tabs)
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 3)
        halves.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.addWidget(halves, 1)
        whole.addWidget(self.note)
        whole.addWidget(self.buttons)


def told(arrival: Arrival) -> list[Finding]:
    """What is to be said of an arrival beside its changes."""
    return [finding for finding in arrival.findings if finding.code not in IN_THE_LIST]


def open_import(window: "Window") -> None:
    """File > Import copy."""
    paths = ask_copy(window, the_desk())
    if paths:
        import_files(window, paths)


def import_files(window: "Window", paths: Sequence[str]) -> None:
    """Show what is in these files, and take what a person wants of it."""
    titles = tuple(text for _, text in window.session.state.issue.publication.title)
    dialog = ImportCopy(paths, titles, window)
    if dialog.exec():
        take(window, dialog.chosen())


def take(window: "Window", incoming: tuple[Arrival, ...]) -> None:
    """Into the issue, in one step of the history; what there is to say of it goes to Preflight."""
    window.session.edit(IMPORTED, partial(with_incoming, incoming=incoming))
    window.session.tell(tuple(finding for each in incoming for finding in told(each)))
    stories = sum(each.story is not None for each in incoming)
    window.say(counted("import", "%n stories imported.", "", stories))
