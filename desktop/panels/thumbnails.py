"""Small pictures of pages, painted from their display lists while nobody works."""

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.canvas.colours import ScreenColours
from desktop.canvas.letters import LetterCase
from desktop.canvas.page_painter import PagePainter
from desktop.canvas.pictures import ScreenPictures
from desktop.canvas.typefaces import ScreenFaces
from desktop.session import Session
from desktop.state import State
from layouts.display.items import DisplayList

QUIET = 300  # milliseconds after the last change before thumbnails are painted
KEPT = 400  # pages


class Thumbnails(QObject):
    """Images of pages at one size. `painted` tells the index of a page whose image is new."""

    painted = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._images: dict[int, tuple[DisplayList, QSize, QImage]] = {}
        self._wanted: list[tuple[int, QSize]] = []
        self._faces, self._colours = ScreenFaces(), ScreenColours()
        self._letters = LetterCase(self._faces)
        self.pictures = ScreenPictures(session.picture)
        self.pictures.arrived.connect(self._on_picture)
        self._closed = False
        self._stale: set[int] = set()  # painted while a picture was not read yet
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._paint_one)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self._idle.start)
        session.changed_beside.connect(lambda _before, _after: self._wait())
        session.rested.connect(self._letters.rest)
        session.renewed.connect(self._on_renewed)

    def image(self, index: int, size: QSize) -> QImage | None:
        """The page's image at this size of device pixels, or an older one until it is painted anew."""
        page = self._page(index)
        known = self._images.get(index)
        if page is None or self._closed:
            return None
        if known is None or known[0] is not page or known[1] != size or index in self._stale:
            if (index, size) not in self._wanted:
                self._wanted.append((index, size))
                if not self._idle.isActive() and not self._quiet.isActive():
                    self._idle.start()
        return known[2] if known is not None else None

    def draw(self, page: DisplayList, size: QSize) -> QImage:
        """A page at this size of device pixels."""
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        scale = size.width() / page.width
        with QPainter(image) as painter:
            painter.scale(scale, scale)
            made = PagePainter(page, self._letters, self._colours, self.pictures)
            made.paint(painter, scale, QRectF(0, 0, page.width, page.height))
        return image

    def close(self) -> None:
        """Before the application ends: Qt's fonts go before ours."""
        self._closed = True
        self._wanted.clear()
        self._idle.stop()
        self._quiet.stop()
        self._images.clear()
        self._letters.close()
        self.pictures.close()
        self._faces.close()

    def _page(self, index: int) -> DisplayList | None:
        pages = self._session.state.pages
        return pages[index] if 0 <= index < len(pages) else None

    def _wait(self) -> None:
        if self._wanted or self._idle.isActive():
            self._idle.stop()
            self._quiet.start()

    def _on_renewed(self, before: State, after: State) -> None:
        """Pages that are equal have the same image."""
        for index, (page, size, image) in list(self._images.items()):
            if index < len(before.pages) and page is before.pages[index]:
                self._images[index] = (after.pages[index], size, image)

    def _paint_one(self) -> None:
        if not self._wanted:
            self._idle.stop()
            return
        index, size = self._wanted.pop(0)
        page = self._page(index)
        if page is None:
            return
        self._stale.discard(index)
        image = self.draw(page, size)
        while len(self._images) >= KEPT:
            self._images.pop(next(iter(self._images)))
        self._images[index] = (page, size, image)
        self.painted.emit(index)

    def _on_picture(self, key: str) -> None:
        """Pages that show this picture are painted once more."""
        if self._closed:
            return
        for index, (page, _, _) in self._images.items():
            if any(getattr(item, "picture", "") == key for item in page.items):
                self._stale.add(index)
                self.painted.emit(index)


def fitted(page: QSize, most: QSize) -> QSize:
    """A page's proportions, as large as goes into `most`."""
    return page.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
