"""Recovery: what a crash left behind is offered at the next start, with a picture and what differs from the file."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.dialogs.asking import tell_trouble
from desktop.dialogs.buttons import Buttons
from desktop.dialogs.copy_list import CopyList, CopyRow
from desktop.dialogs.on_screen import open_at
from desktop.language import isolated, mark, tr
from desktop.plain import PlainLabel
from desktop.safekeeping import journals_folder
from desktop.session import Session
from desktop.set_aside import set_aside
from fonts.cache import cache_folder
from layouts.findings import UnreadableInput
from layouts.model.issue import Issue, text_in
from layouts.storage.package import open_issue, own_fonts
from layouts.storage.recovery import Difference, Recovered, discard, recoverable

MOST = 6  # differences listed of an issue; the others are counted
TOLD = {
    ("story", "added"): mark("recovery", "new story: {name}"),
    ("story", "changed"): mark("recovery", "story changed: {name}"),
    ("story", "removed"): mark("recovery", "story taken out: {name}"),
    ("page", "added"): mark("recovery", "new page {name}"),
    ("page", "changed"): mark("recovery", "page {name} changed"),
    ("page", "removed"): mark("recovery", "page {name} taken out"),
    ("data", "changed"): mark("recovery", "data of the issue changed"),
}


class Recovery(QDialog):
    """Asks what becomes of recovered issues. Closing it leaves them for the next start."""

    def __init__(self, desk: Desk, found: tuple[Recovered, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.found = list(found)
        self.setWindowTitle(tr("recovery", "Work that was not saved"))
        told = PlainLabel(tr("recovery", "The desk did not close as it should. This was open, up to the last second:"))
        told.setWordWrap(True)
        self.list = CopyList()
        self.list.setAccessibleName(tr("recovery", "Recovered issues"))
        self.buttons = Buttons()
        self.opening = self.buttons.addButton(tr("recovery", "Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.drop = self.buttons.addButton(tr("recovery", "Throw away"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.later = self.buttons.addButton(tr("recovery", "Later"), QDialogButtonBox.ButtonRole.RejectRole)
        self.opening.setDefault(True)
        column = QVBoxLayout(self)
        for widget in (told, self.list, self.buttons):
            column.addWidget(widget)
        self.opening.clicked.connect(self._on_open)
        self.drop.clicked.connect(self._on_drop)
        self.later.clicked.connect(self.reject)
        self.list.itemActivated.connect(self._on_open)
        self._show()
        open_at(self, 640, 460)

    def _show(self) -> None:
        self.list.fill(tuple(row_of(recovered) for recovered in self.found))

    def _on_open(self) -> None:
        if not self.found:
            return
        recovered = self.found[self.list.currentRow()]
        try:
            open_recovered(self.desk, recovered)
        except (UnreadableInput, OSError) as error:
            tell_trouble(self, str(error))
            return
        self._done_with(recovered)

    def _on_drop(self) -> None:
        if self.found:
            recovered = self.found[self.list.currentRow()]
            discard(recovered.folder)
            self._done_with(recovered)

    def _done_with(self, recovered: Recovered) -> None:
        self.found.remove(recovered)
        if self.found:
            self._show()
        else:
            self.accept()


def row_of(recovered: Recovered) -> CopyRow:
    """How a recovered issue is listed."""
    when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(recovered.at)), QLocale.FormatType.ShortFormat)
    name = isolated(Path(recovered.path).name) if recovered.path else named(recovered.issue)
    lines = [tr("recovery", "last change {when}").format(when=isolated(when))]
    lines += [told(difference) for difference in recovered.differences[:MOST]]
    rest = len(recovered.differences) - MOST
    if rest > 0:
        lines.append(tr("recovery", "and {n} more").format(n=rest))
    changed = {difference.name for difference in recovered.differences if difference.what == "page"}
    pages = recovered.issue.pages
    page = next((index for index, page in enumerate(pages) if str(page.folio) in changed), 0)
    return CopyRow(name, tuple(lines), recovered.issue, page, recovered.fonts)


def told(difference: Difference) -> str:
    """A difference in words."""
    text = tr("recovery", TOLD[difference.what, difference.how]).format(name=difference.name)
    return f"{text} ({isolated(f'{difference.words:+d}')})" if difference.words else text


def named(issue: Issue) -> str:
    """An issue without a file: its paper and number."""
    return f"{text_in(issue.publication.title, 'fr')} {issue.dateline.number}".strip()


def open_recovered(desk: Desk, recovered: Recovered) -> None:
    """A window on what was recovered; its journal goes once the issue stands in a file of its own, set aside.

    Raises UnreadableInput, OSError.
    """
    name = Path(recovered.path).stem if recovered.path else named(recovered.issue)
    kept = set_aside(recovered.issue, name, recovered.fonts)
    issue = open_issue(kept)
    session = Session(issue, own_fonts(kept, cache_folder() / "issues"))
    session.saved = msgspec.structs.replace(issue)  # equal, yet another: closing asks whether to save
    desk.open_session(session, recovered.path, recovered=True)
    discard(recovered.folder)


def offer_recovery(desk: Desk) -> None:
    """At the start: ask about what a crash left, if it left anything."""
    found = recoverable(journals_folder())
    if found:
        Recovery(desk, found).exec()
