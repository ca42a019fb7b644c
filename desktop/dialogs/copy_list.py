"""A list of copies of issues: each with a picture of a page, a title and a line or two of what it is."""

import msgspec
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop.canvas.colours import ScreenColours
from desktop.canvas.letters import LetterCase
from desktop.canvas.pictures import ScreenPictures
from desktop.canvas.typefaces import ScreenFaces
from desktop.dialogs.previews import page_image
from fonts.library import Library
from layouts.model.issue import Issue
from layouts.produce import PressRoom
from layouts.storage.package import read_picture

SEEN = QSize(110, 140)  # of a page's picture, in device-independent pixels
SHARP = 2  # times as many pixels, for screens of high density


class CopyRow(msgspec.Struct, frozen=True):
    """One copy, as it is listed. `page` is the index of the page that is shown of it."""

    title: str
    lines: tuple[str, ...]
    issue: Issue | None
    page: int = 0
    fonts: tuple[str, ...] = ()


class CopyList(QListWidget):
    """Rows to choose one from."""

    def __init__(self) -> None:
        super().__init__()
        self.setIconSize(SEEN)
        self.setSpacing(6)
        self.setWordWrap(True)
        self.setUniformItemSizes(False)
        self._unseen: list[tuple[QListWidgetItem, CopyRow]] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._see_one)

    def fill(self, rows: tuple[CopyRow, ...]) -> None:
        """Show these; the first is chosen. Their pages are composed one after the other while nobody waits."""
        self._unseen.clear()
        self.clear()
        blank = QPixmap(SEEN)
        blank.fill(Qt.GlobalColor.white)
        for row in rows:
            text = "\n".join((row.title, *row.lines))
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
            if row.issue is not None and row.issue.pages:
                item.setIcon(QIcon(blank))
                self._unseen.append((item, row))
            self.addItem(item)
        self.setCurrentRow(0)
        self._timer.start(0)

    def _see_one(self) -> None:
        if not self._unseen:
            self._timer.stop()
            return
        item, row = self._unseen.pop(0)
        if row.issue is not None:
            item.setIcon(QIcon(QPixmap.fromImage(page_seen(row.issue, row.page, row.fonts))))


def page_seen(issue: Issue, index: int, fonts: tuple[str, ...] = ()) -> QImage:
    """A page of the issue, composed for this picture alone."""
    compositor = PressRoom(Library(fonts)).compositor
    index = min(index, len(issue.pages) - 1)
    page = next(compositor.slices(issue, first=(index,))).pages[index]
    faces = ScreenFaces()
    letters = LetterCase(faces)
    known = {picture.key: picture for picture in issue.pictures}
    pictures = ScreenPictures(lambda key: read_picture(known[key]))
    try:
        return page_image(page, SEEN.height() * SHARP, letters, ScreenColours(), pictures)
    finally:
        pictures.close()
        letters.close()
        faces.close()
