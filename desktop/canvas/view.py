"""The canvas: one widget that shows an issue's spreads, moved and enlarged by wheel and hand."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.canvas.colours import ScreenColours
from desktop.canvas.letters import LetterCase
from desktop.canvas.page_painter import PagePainter
from desktop.canvas.pictures import ScreenPictures
from desktop.canvas.typefaces import ScreenFaces
from desktop.session import Session
from desktop.state import State
from layouts.display.items import DisplayList
from layouts.model.page import is_right_hand, spreads, type_area

GAP = 36.0  # points between spreads and around them
LEAST, MOST = 0.05, 40.0  # device pixels of a point
LARGEST_KEPT = 12_000_000  # pixels of a page that is kept as an image; larger ones are painted where they are seen
IMAGES_KEPT = 6
STEP = 1.25  # of zoom, for a notch of the wheel


class Canvas(QAbstractScrollArea):
    """Shows the session's pages; `view.preview` of the state leaves out all that is not printed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Pages")
        self.session = session
        self.scale = 1.0
        self._faces, self._colours = ScreenFaces(), ScreenColours()
        self._letters = LetterCase(self._faces)
        self._pictures = ScreenPictures(session.picture)
        self._pictures.arrived.connect(self._on_picture)
        self._painters: dict[int, PagePainter] = {}
        self._images: dict[tuple[int, float], tuple[DisplayList, QImage]] = {}
        self._grip: QPoint | None = None
        session.changed.connect(self._on_changed)
        self._set_bars()

    def place(self, index: int) -> QPointF:
        """Where a page's top left corner lies on the pasteboard, in points."""
        setup, down = self.session.state.issue.setup, GAP
        for spread in spreads(len(self.session.state.pages), self.session.state.issue.binding):
            if index in spread:
                right = is_right_hand(index, self.session.state.issue.binding)
                return QPointF(GAP + (setup.width if right else 0.0), down)
            down += setup.height + GAP
        return QPointF(GAP, GAP)

    def zoom(self, scale: float, about: QPointF) -> None:
        """Show a point this many pixels long, what lies under `about` (pixels of the widget) staying there."""
        scale = min(max(scale, LEAST), MOST)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        x, y = (across.value() + about.x()) / self.scale, (down.value() + about.y()) / self.scale
        self.scale = scale
        self._set_bars()
        across.setValue(round(x * scale - about.x()))
        down.setValue(round(y * scale - about.y()))
        self.viewport().update()

    def show_page(self, index: int) -> None:
        """Fit a page into the window."""
        setup, room = self.session.state.issue.setup, self.viewport().size()
        fit = min(room.width() / (setup.width + GAP), room.height() / (setup.height + GAP))
        self.zoom(fit, QPointF(0, 0))
        corner = self.place(index)
        self.horizontalScrollBar().setValue(round((corner.x() - GAP / 2) * self.scale))
        self.verticalScrollBar().setValue(round((corner.y() - GAP / 2) * self.scale))

    def close_caches(self) -> None:
        """Before the application ends: Qt's fonts go before ours."""
        self._painters.clear()
        self._letters.close()
        self._images.clear()
        self._pictures.close()
        self._faces.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            preview = self.session.state.view.preview
            painter.fillRect(event.rect(), QColor(120, 120, 120) if preview else QColor(200, 200, 204))
            for index, page in enumerate(self.session.state.pages):
                corner = self.place(index) * self.scale
                left = round(corner.x()) - self.horizontalScrollBar().value()
                top = round(corner.y()) - self.verticalScrollBar().value()
                shown = QRectF(left, top, page.width * self.scale, page.height * self.scale)
                if shown.intersects(QRectF(event.rect())):
                    self._page(painter, index, page, shown, QRectF(event.rect()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(self.scale * STEP ** (event.angleDelta().y() / 120), event.position())
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            here = event.position().toPoint()
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + self._grip.x() - here.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + self._grip.y() - here.y())
            self._grip = here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_bars()

    def _page(self, painter: QPainter, index: int, page: DisplayList, shown: QRectF, dirty: QRectF) -> None:
        held = self._painters.get(index)
        if held is None or held.page is not page:
            held = self._painters[index] = PagePainter(page, self._letters, self._colours, self._pictures)
        ratio = self.devicePixelRatioF()
        if shown.width() * shown.height() * ratio * ratio <= LARGEST_KEPT:
            painter.drawImage(shown.topLeft(), self._image(index, held, shown, ratio))
        else:
            painter.fillRect(shown, Qt.GlobalColor.white)
            painter.save()
            painter.setClipRect(shown.intersected(dirty))
            painter.translate(shown.topLeft())
            painter.scale(self.scale, self.scale)
            seen = dirty.translated(-shown.topLeft())
            corner, size = seen.topLeft() / self.scale, seen.size() / self.scale
            held.paint(painter, self.scale * ratio, QRectF(corner, size))
            painter.restore()
        if not self.session.state.view.preview:
            self._guides(painter, index, shown)

    def _image(self, index: int, held: PagePainter, shown: QRectF, ratio: float) -> QImage:
        known = self._images.get((index, self.scale))
        if known is not None and known[0] is held.page:
            return known[1]
        size = (shown.size() * ratio).toSize()
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        with QPainter(image) as painter:
            painter.scale(self.scale * ratio, self.scale * ratio)
            held.paint(painter, self.scale * ratio, QRectF(0, 0, held.page.width, held.page.height))
        image.setDevicePixelRatio(ratio)
        self._images.pop((index, self.scale), None)
        while len(self._images) >= IMAGES_KEPT:
            self._images.pop(next(iter(self._images)))
        self._images[(index, self.scale)] = (held.page, image)
        return image

    def _guides(self, painter: QPainter, index: int, shown: QRectF) -> None:
        """Margins, and the edges of frames: seen on the desk only."""
        issue = self.session.state.issue
        painter.save()
        painter.translate(shown.topLeft())
        painter.scale(self.scale, self.scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        area = type_area(issue.setup, is_right_hand(index, issue.binding))
        painter.setPen(QPen(QColor(190, 60, 160), 0))
        painter.drawRect(QRectF(area.x, area.y, area.width, area.height))
        painter.setPen(QPen(QColor(90, 140, 220), 0))
        for frame in issue.pages[index].frames:
            painter.drawRect(QRectF(frame.rect.x, frame.rect.y, frame.rect.width, frame.rect.height))
        painter.restore()

    def _set_bars(self) -> None:
        issue, room = self.session.state.issue, self.viewport().size()
        rows = len(spreads(len(self.session.state.pages), issue.binding))
        wide = (2 * issue.setup.width + 2 * GAP) * self.scale
        deep = (rows * (issue.setup.height + GAP) + GAP) * self.scale
        for bar, whole, seen in (
            (self.horizontalScrollBar(), wide, room.width()),
            (self.verticalScrollBar(), deep, room.height()),
        ):
            bar.setRange(0, max(0, round(whole - seen)))
            bar.setPageStep(seen)
            bar.setSingleStep(40)

    def _on_changed(self, before: State, after: State) -> None:
        if before.pages is not after.pages:
            self._set_bars()
        if before.pages is not after.pages or before.view is not after.view:
            self.viewport().update()

    def _on_picture(self, key: str) -> None:
        self._images.clear()
        self.viewport().update()
