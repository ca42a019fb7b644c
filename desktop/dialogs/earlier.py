"""Earlier versions of the issue's file: looked at in a window of their own, from which they can be saved again."""

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from desktop.desk import the_desk
from desktop.dialogs.asking import tell_trouble
from desktop.dialogs.buttons import Buttons
from desktop.dialogs.copy_list import CopyList, CopyRow
from desktop.dialogs.on_screen import open_at
from desktop.language import isolated, tr
from desktop.session import Session, open_session
from desktop.set_aside import set_aside
from layouts.findings import UnreadableInput
from layouts.model.issue import Issue
from layouts.storage.package import open_issue
from layouts.storage.versions import Version, package_of, versions

if TYPE_CHECKING:
    from desktop.window import Window


class Earlier(QDialog):
    """Lists the versions kept of a window's file, the latest first."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.path = window.path
        self.versions = versions(window.path)
        self.setWindowTitle(tr("versions", "Earlier versions"))
        self.list = CopyList()
        self.list.setAccessibleName(self.windowTitle())
        self.list.fill(tuple(self._row(version) for version in self.versions))
        self.buttons = Buttons(QDialogButtonBox.StandardButton.Cancel)
        self.opening = self.buttons.addButton(tr("versions", "Open a copy"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.opening.setEnabled(bool(self.versions))
        column = QVBoxLayout(self)
        column.addWidget(self.list)
        column.addWidget(self.buttons)
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self.accept)
        self.list.itemActivated.connect(self.accept)
        open_at(self, 640, 460)

    def accept(self) -> None:
        """Open the chosen version as an issue that is in no file yet."""
        version = self.versions[self.list.currentRow()]
        try:
            the_desk().open_session(session_of(version, self.path))
        except (UnreadableInput, OSError) as error:
            tell_trouble(self, str(error))
            return
        super().accept()

    def _row(self, version: Version) -> CopyRow:
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(version.at)), QLocale.FormatType.LongFormat)
        told = tr("versions", "as it was until {when}").format(when=isolated(when))
        return CopyRow(Path(self.path).name, (told,), issue_of(version, self.path))


def issue_of(version: Version, path: str) -> Issue | None:
    """The version's issue, to be looked at; None where it can no longer be read."""
    try:
        kept = set_aside(package_of(version, path), f"{Path(path).stem}-version-{version.number}")
        return open_issue(kept)
    except (UnreadableInput, OSError):
        return None


def session_of(version: Version, path: str) -> Session:
    """A session on a version. Raises UnreadableInput, OSError."""
    session = open_session(str(set_aside(package_of(version, path), f"{Path(path).stem}-version-{version.number}")))
    session.saved = msgspec.structs.replace(session.saved)  # in no file of the person's: closing asks
    return session


def open_earlier(window: "Window") -> None:
    """File > Earlier versions."""
    if not window.path or not versions(window.path):
        window.say(tr("versions", "No earlier version of this issue is kept."))
        return
    Earlier(window).exec()
