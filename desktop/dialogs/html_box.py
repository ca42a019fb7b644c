"""An HTML box's source: its HTML and CSS, the rows of its list, the files that it shows, and what comes of them."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontDatabase, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.canvas.pictures import page_image
from desktop.dialogs.buttons import Buttons
from desktop.dialogs.on_screen import open_at
from desktop.dialogs.row_table import RowTable
from desktop.finding_words import in_words
from desktop.html_boxes import HtmlBoxes, Outcome
from desktop.language import isolated, mark, tr
from desktop.plain import PlainLabel
from layouts.edit.html_boxes import set_html
from layouts.edit.parts import frame_with
from layouts.html.anew import Wanted
from layouts.html.boxes import box_hash
from layouts.intake.boxes import words_of
from layouts.model.frame import AdvertFrame, PictureFrame
from layouts.model.html_source import MOST_BYTES, HtmlFile, HtmlSource
from layouts.model.issue import Issue

if TYPE_CHECKING:
    from desktop.window import Window

PAUSE = 500  # milliseconds without a key after which the box is tried out
PREVIEW = 300  # pixels of its width
BEGINNING = """<html lang="{lang}" dir="{direction}">
<body>
<h2 style="font-family: var(--font-head)">…</h2>
<p>…</p>
</body>
</html>
"""


class HtmlDialog(QDialog):
    """Tries out what is written, at the size of the frame; nothing is changed before OK."""

    def __init__(
        self, issue: Issue, frame: AdvertFrame | PictureFrame, boxes: HtmlBoxes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.issue, self.frame, self.boxes = issue, frame, boxes
        self.before = source_of(issue, frame)
        self.files = {file.name: file.data for file in self.before.files}
        self._tried = ""  # the hash of what was asked for last
        name = isolated(self.before.name)
        self.setWindowTitle(tr("html box", "HTML box: {name}").format(name=name))
        self.html = QPlainTextEdit(self.before.html, tabChangesFocus=True)
        self.html.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.html.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        option = self.html.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)  # tags read so, whatever the words between them
        self.html.document().setDefaultTextOption(option)
        self.html.setAccessibleName(tr("html box", "HTML and CSS"))
        self.rows = RowTable(self.before.rows)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("html box", "Files that the box shows"))
        self.add, self.remove = QPushButton(tr("html box", "Add…")), QPushButton(tr("html box", "Take out"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self.html, tr("html box", "HTML and CSS"))
        self.tabs.addTab(self.rows, tr("html box", "List"))
        self.tabs.addTab(self._files_page(), tr("html box", "Files"))
        self.picture, self.told = PlainLabel(), PlainLabel(wordWrap=True)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(self.picture)
        scroll.setAccessibleName(tr("html box", "How the box looks"))
        self.picture.setAccessibleName(tr("html box", "How the box looks"))
        sides = QSplitter()
        sides.addWidget(self.tabs)
        sides.addWidget(scroll)
        sides.setStretchFactor(0, 1)
        sides.setSizes([520, PREVIEW + 40])
        self.buttons = Buttons(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        box = QVBoxLayout(self)
        box.addWidget(sides, 1)
        box.addWidget(self.told)
        box.addWidget(self.buttons)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.try_out)
        self.html.textChanged.connect(self._pause.start)
        self.rows.changed.connect(self._pause.start)
        self.list.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._list_files()
        open_at(self, 920, 620)
        self.try_out()

    @property
    def source(self) -> HtmlSource:
        """What is written now; the very source where it is the same."""
        files = tuple(HtmlFile(name, data) for name, data in sorted(self.files.items()))
        made = msgspec.structs.replace(
            self.before, html=self.html.toPlainText(), rows=self.rows.rows(), files=files
        )
        return self.before if made == self.before else made

    def try_out(self) -> None:
        """Have the box rendered, and show what came of it."""
        source, rect = self.source, self.frame.rect
        width, height = round(rect.width, 3), round(rect.height, 3)
        self._tried = box_hash(source, self.issue, width, height)
        if not self.told.text():
            self.told.setText(tr("html box", "The box is being set…"))
        wanted = Wanted(self.frame.id, 0, source, width, height, self._tried)
        self.boxes.ask(wanted, partial(self._on_made, self._tried))

    def done(self, result: int) -> None:
        self.rest()
        super().done(result)

    def rest(self) -> None:
        """Take no notice of what is still to come."""
        self._tried = ""
        self._pause.stop()

    def _on_made(self, tried: str, outcome: Outcome) -> None:
        if tried != self._tried:
            return  # more has been written since, or the dialog has been closed
        made = outcome.made
        said = [in_words(finding.message) for finding in outcome.findings]
        if made.pages > 1:
            said.append(tr("html box", "Too full: not all of it is shown."))
        self.told.setText("\n".join(said) or tr("html box", "It fits."))
        if made.pdf:
            ratio = self.devicePixelRatioF()
            pixmap = QPixmap.fromImage(page_image(made.pdf, "1\0trim", round(PREVIEW * ratio)))
            pixmap.setDevicePixelRatio(ratio)
            self.picture.setPixmap(pixmap)

    def _files_page(self) -> QWidget:
        page, buttons = QWidget(), QHBoxLayout()
        box = QVBoxLayout(page)
        hint = PlainLabel(tr("html box", "The HTML names a file as it stands in this list."), wordWrap=True)
        box.addWidget(hint)
        box.addWidget(self.list, 1)
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        box.addLayout(buttons)
        return page

    def _list_files(self) -> None:
        self.list.clear()
        self.list.addItems(sorted(self.files))
        self.remove.setEnabled(False)

    def _on_add(self) -> None:
        dialog = QFileDialog(self, tr("html box", "Add files to the box"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        if dialog.exec():
            self.add_files(dialog.selectedFiles())

    def add_files(self, paths: list[str]) -> None:
        """Files of the person's, by their names; those that cannot be read, or are too large, are told."""
        for path in paths:
            try:
                data = Path(path).read_bytes()
            except OSError as error:
                self.told.setText(f"{isolated(path)}: {error.strerror or error}")
                continue
            if sum(map(len, self.files.values())) + len(data) > MOST_BYTES:
                limit = isolated(f"{MOST_BYTES // 2**20} MB")
                self.told.setText(tr("html box", "The files of a box are {limit} at most.").format(limit=limit))
                continue
            self.files[Path(path).name] = data
        self._list_files()
        self._pause.start()

    def _on_remove(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.files.pop(item.text(), None)
            self._list_files()
            self._pause.start()


def source_of(issue: Issue, frame: AdvertFrame | PictureFrame) -> HtmlSource:
    """What a box is made of; a new one begins in the direction and the language of its page."""
    if isinstance(frame, AdvertFrame) and frame.html is not None:
        return frame.html
    page = next(page for page in issue.pages if any(each.id == frame.id for each in page.frames))
    lang = next((story.lang for story in issue.stories if story.direction == page.direction and story.lang), "")
    lang = lang or ("ar" if page.direction == "rtl" else "en")
    return HtmlSource(name=f"box-{frame.id}.html", html=BEGINNING.format(lang=lang, direction=page.direction))


def is_box(issue: Issue, frame: object) -> bool:
    """Whether a frame holds HTML, or could: a frame for a picture that has none."""
    if isinstance(frame, PictureFrame):
        return all(picture.key != frame.picture for picture in issue.pictures)
    return isinstance(frame, AdvertFrame) and (frame.html is not None or not frame.pdf)


def edit_html(window: "Window", frame: int) -> None:
    """Ask for a box's source; one step in the history."""
    session = window.session
    found = frame_with(session.state.issue, frame)
    if not isinstance(found, AdvertFrame | PictureFrame) or not is_box(session.state.issue, found):
        return
    dialog = HtmlDialog(session.state.issue, found, window.boxes, window)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    before, source = dialog.before, dialog.source
    dialog.rest()
    dialog.deleteLater()
    if accepted and (source is not before or isinstance(found, PictureFrame)):
        # what readers who cannot see it are told follows its words, unless somebody has written it
        told = found.alternative
        alternative = words_of(source.html, source.rows) if told in ("", words_of(before.html, before.rows)) else told
        change = partial(set_html, frame=frame, source=source, alternative=alternative)
        session.edit(mark("history", "HTML box"), change)


__all__ = ["HtmlDialog", "edit_html", "is_box", "source_of"]
