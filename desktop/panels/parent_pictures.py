"""Small pictures of parent pages: each composed as the canvas shows it, and painted while nobody works."""

import msgspec
from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from desktop.panels.thumbnails import Thumbnails
from desktop.session import Session
from layouts.display.items import DisplayList
from layouts.edit.parent_page import with_parent_page
from layouts.makeup.compositor import Compositor
from layouts.model.frame import AdvertFrame, Frame, PictureFrame
from layouts.model.issue import Issue
from layouts.model.page import Master
from layouts.typeset.paragraph import Typesetter

# What a parent page's items and the fields in them are set from.
SET_FROM = (
    "publication", "legal", "dateline", "setup", "inks", "styles", "layers", "character_styles", "object_styles",
)  # fmt: skip


class ParentPictures(QObject):
    """`painted` tells the name of a parent page whose picture is new."""

    painted = Signal(str)

    def __init__(self, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__(thumbnails)
        self._session, self._thumbnails = session, thumbnails
        self._images: dict[str, tuple[tuple[object, ...], QImage]] = {}
        self._wanted: dict[str, QSize] = {}
        self._compositor: Compositor | None = None  # while there is something to be composed
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._paint_one)
        thumbnails.pictures.arrived.connect(self._on_picture)

    def image(self, master: Master, size: QSize) -> QImage | None:
        """The parent page at this size of device pixels, or as it was until it is painted anew."""
        known = self._images.get(master.name)
        if known is None or any(new is not old for new, old in zip(self._looked_at(master, size), known[0])):
            self._wanted[master.name] = size
            self._idle.start()
        return known[1] if known is not None else None

    def close(self) -> None:
        self._idle.stop()
        self._wanted.clear()
        self._images.clear()

    def _looked_at(self, master: Master, size: QSize) -> tuple[object, ...]:
        issue = self._session.issue
        return (master, size.height(), *(getattr(issue, name) for name in SET_FROM))

    def _paint_one(self) -> None:
        if not self._wanted:
            self._idle.stop()
            self._compositor = None
            return
        name = next(iter(self._wanted))
        size, issue = self._wanted.pop(name), self._session.issue
        master = next((each for each in issue.masters if each.name == name), None)
        if master is None:
            self._images.pop(name, None)
            return
        if self._compositor is None:
            self._compositor = Compositor(Typesetter(self._session.room.library))
        image = self._thumbnails.draw(composed_alone(issue, name, self._compositor), size)
        self._images[name] = (self._looked_at(master, size), image)
        self.painted.emit(name)

    def _on_picture(self, key: str) -> None:
        """Parent pages that show a picture which has come are painted once more."""
        for master in self._session.issue.masters:
            if master.name in self._images and any(key in _files(frame) for frame in master.frames):
                looked_at, image = self._images.pop(master.name)
                self.image(master, image.size())
                self._images[master.name] = ((), image)


def composed_alone(issue: Issue, name: str, compositor: Compositor) -> DisplayList:
    """A parent page as it stands on the canvas, without the issue's pages and stories."""
    bare = msgspec.structs.replace(issue, pages=(), threads=(), stories=())
    return compositor.compose(with_parent_page(bare, name)).pages[-1]


def _files(frame: Frame) -> tuple[str, ...]:
    """Keys of what a frame shows."""
    match frame:
        case PictureFrame():
            return (frame.picture,)
        case AdvertFrame():
            return (frame.pdf,)
        case _:
            return ()
