"""Links: every picture and placed page of the issue, how sharp it is where it stands, whether its file is there."""

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.canvas.pictures import ScreenPictures
from desktop.dialogs.files import ask_file
from desktop.icon_family import icon
from desktop.language import counted, mark, tr
from desktop.panels.fields import SignButton
from desktop.panels.panel import Panel
from desktop.plain import PlainLabel, plain_tip
from desktop.selection import select_frames
from desktop.session import Session
from desktop.state import State
from layouts.edit.pictures import relink_pictures
from layouts.intake.adverts import placeable_file
from layouts.intake.link_state import LinkState, link_state
from layouts.model.frame import AdvertFrame, PictureFrame
from layouts.model.issue import Issue, Picture
from layouts.model.resolution import effective_ppi
from layouts.press.presets import DEFAULT
from layouts.storage.package import read_picture

KEY, FRAME = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
NAME, PAGE, PPI = range(3)
THUMBNAIL = 40  # pixels
STATES = {
    "present": mark("links", "The file is there"),
    "missing": mark("links", "The file is missing"),
    "changed": mark("links", "The file is another than was placed"),
    "damaged": mark("links", "The file cannot be read"),
}


class Use(msgspec.Struct, frozen=True):
    """A picture where it stands: its frame (0: nowhere), the index of its page or the name of its parent page, its
    resolution there (0: none)."""

    picture: Picture
    frame: int = 0
    page: int = -1
    ppi: float = 0.0
    parent: str = ""


class LinksPanel(Panel):
    """`wanted`: page index and frame of a picture that a person asked to see; `returned`: the key of one whose
    file was missing and is there again; `told`: a line for the status bar."""

    patience = 150
    wanted = Signal(int, int)
    returned = Signal(str)
    told = Signal(str)
    _looked = Signal(object, object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._closed = False  # what the workers still have to say comes too late
        self.states: dict[Picture, LinkState] = {}
        self._gone: set[str] = set()  # keys of pictures that were missing when they were looked at last
        self._stamps: dict[Picture, tuple[int, int]] = {}  # of their files, when they were looked at
        self._thumbnails = ScreenPictures(session.picture)
        self._workers = ThreadPoolExecutor(1, "links")
        self.links = QTreeWidget()
        self.links.setRootIsDecorated(False)
        self.links.setUniformRowHeights(True)
        self.links.setIconSize(QSize(THUMBNAIL, THUMBNAIL))
        self.links.setColumnCount(3)
        header = self.links.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (PAGE, PPI):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.links.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.facts = PlainLabel(wordWrap=True)
        self.facts.setContentsMargins(8, 4, 8, 4)
        self.go, self.relink = SignButton("find"), SignButton("links")
        self.update_button = SignButton("redo")
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(4, 2, 4, 2)
        row.addStretch(1)
        for button in (self.go, self.relink, self.update_button):
            row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (self.links, self.facts, buttons):
            box.addWidget(widget)
        self._looked.connect(self._on_looked)
        self._thumbnails.arrived.connect(self._on_thumbnail)
        self.links.currentItemChanged.connect(lambda _now, _before: self._show_facts())
        self.links.itemActivated.connect(lambda _item: self._on_go())
        self.go.clicked.connect(self._on_go)
        self.relink.clicked.connect(self._on_relink)
        self.update_button.clicked.connect(self._on_update)
        self.say_again()

    def say_again(self) -> None:
        self.links.setAccessibleName(tr("links", "Links"))
        self.links.setHeaderLabels([tr("links", "File"), tr("links", "Page"), tr("links", "ppi")])
        for column in (PAGE, PPI):
            self.links.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self.go.say(tr("links", "Show on the page"))
        self.relink.say(tr("links", "Take another file instead…"))
        self.update_button.say(tr("links", "Take the file as it is now"))

    def looks_at(self, state: State) -> tuple[object, ...]:
        return self.session.issue.pictures, self.session.issue.pages, self.session.issue.masters

    def close_caches(self) -> None:
        self._closed = True
        self._workers.shutdown(wait=True, cancel_futures=True)
        self._thumbnails.close()

    def fill(self, state: State) -> None:
        if self._closed:
            return
        uses = uses_in(self.session.issue)
        chosen = self.chosen
        for row, use in enumerate(uses):
            item = self.links.topLevelItem(row) or QTreeWidgetItem(self.links)
            page = str(self.session.issue.pages[use.page].folio) if use.page >= 0 else use.parent
            values = (use.picture.name, page or "–", str(round(use.ppi)) if use.ppi else "–")
            for column, value in enumerate(values):
                item.setText(column, value)
            item.setData(NAME, KEY, use.picture.key)
            item.setData(NAME, FRAME, use.frame)
            for column in (PAGE, PPI):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            low = 0 < use.ppi < DEFAULT.warning_ppi
            item.setIcon(PPI, icon("error" if 0 < use.ppi < DEFAULT.error_ppi else "warning") if low else QIcon())
            item.setToolTip(PPI, tr("links", "Too few pixels for this size") if low else "")
            item.setToolTip(NAME, plain_tip(use.picture.source))
            self._thumb(item, use.picture.key)
            if chosen is not None and (chosen.picture.key, chosen.frame) == (use.picture.key, use.frame):
                self.links.setCurrentItem(item)
        while self.links.topLevelItemCount() > len(uses):
            self.links.takeTopLevelItem(self.links.topLevelItemCount() - 1)
        self.look_again()
        self._show_facts()

    def look_again(self) -> None:
        """Look at the files that are new, or other ones than when they were looked at: gone, changed, come back."""
        if self._closed:
            return
        for picture in self.session.issue.pictures:
            stamp = _stamp(picture.source)
            if picture not in self.states or self._stamps.get(picture) != stamp:
                self._stamps[picture] = stamp
                self.states.setdefault(picture, LinkState("present"))
                self._workers.submit(self._look, picture)

    def come_in_sight(self) -> None:
        super().come_in_sight()
        if self.is_in_sight:
            self.look_again()

    def changeEvent(self, event: QEvent) -> None:
        """Whoever comes back from a file manager or a picture editor finds the files as they are now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.is_in_sight:
            self.look_again()

    @property
    def chosen(self) -> Use | None:
        """The use of the picture that is selected."""
        item = self.links.currentItem()
        if item is None:
            return None
        key, frame = item.data(NAME, KEY), item.data(NAME, FRAME)
        uses = uses_in(self.session.issue)
        return next((use for use in uses if (use.picture.key, use.frame) == (key, frame)), None)

    def take(self, key: str, path: str) -> None:
        """Put a file in the place of a picture, wherever it stands; where that was missing, the other missing ones
        whose files lie in the same folder under their names come along: a folder moved is mended by one file."""
        try:
            taken = {key: placeable_file(Path(path))}
        except (OSError, ValueError) as error:
            self.facts.setText(str(error))
            return
        gone = {picture.key: picture for picture, state in self.states.items() if state.status == "missing"}
        for other in self.session.issue.pictures if key in gone else ():
            beside = Path(path).parent / other.name
            if other.key in gone and other.key != key and beside.is_file():
                with suppress(OSError, ValueError):  # one that cannot be read stays missing, and is told so
                    taken[other.key] = placeable_file(beside)
        for picture in taken.values():
            self.states.pop(picture, None)
        if not self.is_filling:
            change = partial(relink_pictures, taken=taken)
            self.session.edit(mark("history", "Relink picture"), change, whole=True)
        if len(taken) > 1:
            self.told.emit(counted("links", "%n pictures found in this folder", "", len(taken)))

    def _look(self, picture: Picture) -> None:
        """In the worker."""
        self._looked.emit(picture, link_state(picture, read_picture))

    def _on_looked(self, picture: Picture, state: LinkState) -> None:
        self.states[picture] = state
        if self._closed:
            return
        if state.status == "missing":
            self._gone.add(picture.key)
        elif picture.key in self._gone:
            self._gone.discard(picture.key)
            self._thumbnails.read_anew(picture.key)
            self.returned.emit(picture.key)
        for row in range(self.links.topLevelItemCount()):
            item = self.links.topLevelItem(row)
            if item is not None and item.data(NAME, KEY) == picture.key:
                sign = {"present": "", "changed": "warning"}.get(state.status, "error")
                item.setIcon(PAGE, icon(sign) if sign else QIcon())
                item.setToolTip(PAGE, tr("links", STATES[state.status]))
        self._show_facts()

    def _show_facts(self) -> None:
        use = self.chosen
        for button in (self.go, self.relink, self.update_button):
            button.setEnabled(use is not None)
        if use is None:
            self.facts.setText("")
            return
        state = self.states.get(use.picture, LinkState("present"))
        self.go.setEnabled(bool(use.frame))
        self.update_button.setEnabled(state.status == "changed")
        pixels = tr("links", "{width} × {height} pixels").format(width=use.picture.width, height=use.picture.height)
        parts = [tr("links", STATES[state.status]), state.space, pixels if use.picture.width else ""]
        if not use.frame:
            parts.append(tr("links", "on no page"))
        self.facts.setText(" · ".join(part for part in parts if part))

    def _thumb(self, item: QTreeWidgetItem, key: str) -> None:
        image = self._thumbnails.image(key, 2 * THUMBNAIL)
        side = 2 * THUMBNAIL  # twice, for screens of high density
        square = QPixmap(side, side)  # an empty one keeps its place where there is nothing to be shown
        square.fill(Qt.GlobalColor.transparent)
        if image is not None and not image.isNull():
            small = image.scaled(
                side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            with QPainter(square) as painter:
                painter.drawImage((side - small.width()) // 2, (side - small.height()) // 2, small)
        square.setDevicePixelRatio(2)
        item.setIcon(NAME, QIcon(square))

    def _on_thumbnail(self, key: str) -> None:
        if self._closed:
            return
        for row in range(self.links.topLevelItemCount()):
            item = self.links.topLevelItem(row)
            if item is not None and item.data(NAME, KEY) == key:
                self._thumb(item, key)

    def _on_go(self) -> None:
        use = self.chosen
        if use is not None and use.parent:
            self.session.open_parent(use.parent)
        elif use is not None and use.page >= 0:
            self.select(select_frames(use.frame), use.page)
            self.wanted.emit(use.page, use.frame)

    def _on_relink(self) -> None:
        use = self.chosen
        if use is not None:
            start = str(Path(use.picture.source).parent)
            path = ask_file(self, tr("links", "Take another file instead"), start)
            if path:
                self.take(use.picture.key, path)

    def _on_update(self) -> None:
        use = self.chosen
        if use is not None:
            self.take(use.picture.key, use.picture.source)


def uses_in(issue: Issue) -> list[Use]:
    """Every picture where it stands, page by page, then parent pages; at the end those that stand nowhere."""
    known = {picture.key: picture for picture in issue.pictures}
    uses: list[Use] = []
    places = [(index, "", page.frames) for index, page in enumerate(issue.pages)]
    for index, parent, frames in (*places, *((-1, master.name, master.frames) for master in issue.masters)):
        for frame in frames:
            if isinstance(frame, PictureFrame) and frame.picture in known:
                picture = known[frame.picture]
                uses.append(Use(picture, frame.id, index, effective_ppi(frame, picture), parent))
            elif isinstance(frame, AdvertFrame) and frame.pdf in known:
                uses.append(Use(known[frame.pdf], frame.id, index, parent=parent))
    standing = {use.picture.key for use in uses}
    return [*uses, *(Use(picture) for picture in issue.pictures if picture.key not in standing)]


def _stamp(path: str) -> tuple[int, int]:
    """What tells a file from what it was: when it was written, its size. Nothing for one that is not there."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):  # a part of a package, or gone
        return (0, -1)
    return (found.st_mtime_ns, found.st_size)
