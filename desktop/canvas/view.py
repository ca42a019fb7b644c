"""The canvas: one widget that shows an issue's spreads and hands what the mouse and the keys do to the tool in hand."""

import time
from contextlib import nullcontext

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.canvas import drops
from desktop.canvas.accessible import Frames
from desktop.canvas.bench import Bench
from desktop.canvas.caret import CanvasCaret
from desktop.canvas.clipboard import Clipboard
from desktop.canvas.colours import ScreenColours
from desktop.canvas.cursors import cursor
from desktop.canvas.following import Following
from desktop.canvas.keyboard import Keyboard
from desktop.canvas.letters import LetterCase
from desktop.canvas.overlay import Flash, paint_overlay
from desktop.canvas.page_images import FRAME, PageImages, shadow
from desktop.canvas.parked import Beyond, paint_beyond
from desktop.canvas.pasteboard import GAP, pasteboard
from desktop.canvas.pictures import ScreenPictures
from desktop.canvas.pointer import Pointer
from desktop.canvas.repainting import areas_drawn
from desktop.canvas.resting import Resting
from desktop.canvas.rulers import THICKNESS, Rulers
from desktop.canvas.sight import LEAST, MOST, Sight
from desktop.canvas.spoken import Spoken
from desktop.canvas.standing import Standing
from desktop.canvas.typefaces import ScreenFaces
from desktop.language import tr
from desktop.session import Session
from desktop.themes import is_dark
from desktop.tools.events import NONE, Event, Key, Modifiers, Move
from layouts.model.geometry import Rect

STEP = 1.25  # of zoom, for a notch of the wheel
NOTCH = 120  # what Qt counts for it
TOLERANCE = 6.0  # pixels that snapping and handles reach
FLASHED = 900  # ms
PASTEBOARD, PREVIEWED = (QColor(200, 200, 204), QColor(60, 61, 65)), (QColor(120, 120, 120), QColor(24, 24, 26))
SHORT = 0.002  # seconds: of a frame after a key or a move, what is late may take; composing has had its share
MARGIN = 24.0  # pixels from the window's edge that what is to be seen is brought in
AROUND = 12  # pixels that overlays reach beyond the page


class Canvas(QAbstractScrollArea):
    """Shows the session's pages. `viewed`: the scale, in pixels a point, and the page in the middle have changed."""

    viewed = Signal(float, int)
    zoomed = Signal(float)
    said = Signal(str)  # a line for the status bar
    html_wanted = Signal(int)  # a box's HTML is to be edited: its frame
    bench: Bench
    clipboard: Clipboard

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("canvas", "Pages"))
        # pages lie as their binding has them, whatever way the interface runs
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.session = session
        self.scale = 1.0
        self._faces, self._colours = ScreenFaces(), ScreenColours()
        self._letters = LetterCase(self._faces)
        self.pictures = ScreenPictures(session.picture)
        self.pictures.arrived.connect(self._on_picture)
        self.images = PageImages(self._letters, self._colours, self.pictures)
        self.bench, self.pointer, self.keyboard = Bench(session), Pointer(self), Keyboard(self)
        self.clipboard = Clipboard(self)
        self.flashed: Flash | None = None
        self.caret, self.rest = CanvasCaret(self), Resting(self)
        self.standing, self.beyond, self.spoken, self.frames = Standing(), Beyond(), Spoken(self), Frames(self)
        self._drawn: list[QRect] = []  # what a tool had drawn over the pages when they were painted last
        self.paints = 0  # how often something has been painted
        self.rulers = Rulers(self)
        self._seen: tuple[float, int] = (0.0, -1)
        self._moved: tuple[int, int] | None = None  # by how much, while both bars are set
        self._board = pasteboard(session.state.issue, len(session.state.pages))
        self._sight = Sight(self._board, 1.0, 0, 0, 0, 0)
        self.following = Following(self)
        session.changed.connect(self.following.change)
        session.found.connect(self.following.find)
        session.rested.connect(self._letters.rest)
        session.renewed.connect(self.images.renew)
        self.place_rulers()
        self.set_bars()

    @property
    def sight(self) -> Sight:
        """What the window shows of the pasteboard."""
        room, sight, parked = self.viewport().size(), self._sight, self.beyond.of(self.session.shown)
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        now = (self.scale, left, top, room.width(), room.height())
        as_it_was = now == (sight.scale, sight.left, sight.top, sight.width, sight.height)
        if not (as_it_was and sight.board is self._board and sight.parked is parked):  # one as it was knows its pages
            self._sight = Sight(self._board, *now, parked)
        return self._sight

    def act(self, event: Event) -> None:
        """Tell the tool, then show and do what it asks of the canvas."""
        tool = self.bench.tool
        with self.session.hurry() if isinstance(event, Key | Move) else nullcontext():
            outcome = self.bench.step(event)
        if outcome.zoom is not None or outcome.scroll != (0.0, 0.0):
            self.rest.hurry()
        if outcome.zoom is not None:
            factor, x, y = outcome.zoom
            self.zoom(self.scale * factor, self.sight.point(max(0, outcome.page), x, y))
        if outcome.zoom_to is not None:
            self.show_rect(max(0, outcome.page), outcome.zoom_to)
        if outcome.scroll != (0.0, 0.0):
            self.scroll_by(outcome.scroll[0] * self.scale, outcome.scroll[1] * self.scale)
        if outcome.selection is not None or outcome.issue is not None:
            self.caret.wake()
        if outcome.said:
            self.said.emit(tr("canvas", outcome.said))
        if outcome.html:
            self.html_wanted.emit(outcome.html)
        self.pointer.drop()
        for area in (*self._drawn, *areas_drawn(self, outcome)):
            self.viewport().update(area)
        if self.bench.tool != tool:
            self.viewport().update()

    def zoom(self, scale: float, about: QPointF) -> None:
        """Show a point this many pixels long, what lies under `about` (pixels of the widget) staying there."""
        scale = min(max(scale, LEAST), MOST)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        x, y = (across.value() + about.x()) / self.scale, (down.value() + about.y()) / self.scale
        self.scale = scale
        self.set_bars()
        across.setValue(round(x * scale - about.x()))
        down.setValue(round(y * scale - about.y()))
        self.session.look(tolerance=TOLERANCE / scale)
        self._view_changed()

    def scroll_by(self, across: float, down: float) -> None:
        """Move the view, in pixels: both ways in one step."""
        self._moved = (0, 0)
        for bar, way in ((self.horizontalScrollBar(), across), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + round(way))
        moved, self._moved = self._moved, None
        if moved != (0, 0):
            self._move(*moved)

    def show_page(self, index: int) -> None:
        """Fit a page into the window."""
        setup = self.session.state.issue.setup
        self.show_rect(index, Rect(-GAP / 2, -GAP / 2, setup.width + GAP, setup.height + GAP))

    def show_spread(self) -> None:
        """Fit the spread worked on into the window."""
        state = self.session.state
        corners = [self._board.rect(page) for page in state.spread] or [self._board.rect(0)]
        left = min(rect.x for rect in corners)
        here = self._board.rect(state.page)
        wide = sum(rect.width for rect in corners)
        self.show_rect(state.page, Rect(left - here.x - GAP / 2, -GAP / 2, wide + GAP, here.height + GAP))

    def show_rect(self, page: int, rect: Rect) -> None:
        """Enlarge or move away until a rectangle of a page fills the window."""
        room = self.viewport().size()
        self.zoom(min(room.width() / max(rect.width, 1), room.height() / max(rect.height, 1)), QPointF(0, 0))
        middle = self.sight.rect(page, rect).center()
        self.scroll_by(middle.x() - room.width() / 2, middle.y() - room.height() / 2)
        self._view_changed()

    def reveal(self, page: int, rect: Rect) -> None:
        """Scroll to see a rectangle of a page, at the present zoom and no further than needed."""
        self.scroll_by(*self.sight.way_to(page, rect, (MARGIN, MARGIN)))

    def flash(self, page: int, rect: Rect) -> None:
        """Mark a spot for a second."""
        self.flashed = Flash(page, rect)
        QTimer.singleShot(FLASHED, self, self._on_flashed)
        self.viewport().update()

    def show_cursor(self, at: QPointF | None = None, held: Modifiers = NONE) -> None:
        """The cursor for what lies under the pointer."""
        at = QPointF(self.viewport().mapFromGlobal(QCursor.pos())) if at is None else at
        self.rulers.point(at)
        page = self.sight.page_at(at)
        shape = cursor(self.bench.tool, self.session.state, page, *self.sight.on_page(page, at), held)
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def close_caches(self) -> None:
        """Before the application ends: Qt's fonts go before ours."""
        self.caret.close()
        self.rest.close()
        self.images.close()
        self._letters.close()
        self.pictures.close()
        self._faces.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.images.is_opening = self.session.is_opening
        until = time.perf_counter() + (SHORT if self.rest.is_awaited else FRAME)
        sight, state, dirty, region = self.sight, self.session.state, QRectF(event.rect()), event.region()
        view, ratio, late = state.view, self.devicePixelRatioF(), []
        self.images.show_notes(not view.preview)
        with QPainter(self.viewport()) as painter:
            bare = region
            for index in sight.pages:
                if index < len(state.pages):  # what a page is sure to cover
                    bare = bare.subtracted(QRegion(sight.shown(index).toAlignedRect().adjusted(1, 1, -1, -1)))
            if not bare.isEmpty():
                painter.fillRect(bare.boundingRect(), (PREVIEWED if view.preview else PASTEBOARD)[is_dark()])
            for index in sight.pages:
                if index < len(state.pages):
                    shown = sight.shown(index)
                    if shown.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersects(dirty):
                        shadow(painter, shown)
                        late += self.images.draw(painter, index, state.pages[index], sight, region, ratio, until)
            if sight.parked and not (view.preview or bare.isEmpty()):
                paint_beyond(painter, self.images, sight, state, bare, ratio)
            paint_overlay(painter, self, sight, dirty)
        self.images.fit(self.viewport().size(), ratio)
        self.caret.shown, self._drawn = self.caret.covers(state), areas_drawn(self, self.bench.shown)
        self.paints += 1
        self.rest.painted(region, late)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.keyboard.wants(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(tr("canvas", "Pages"))
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            # Tab among them, which would go to the next widget
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self.keyboard.press(event):
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keyboard.press(event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self.keyboard.release(event):
            event.ignore()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.keyboard.compose(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        return self.keyboard.asked(query)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.rest.hurry()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(self.scale * STEP ** (event.angleDelta().y() / NOTCH), event.position())
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.keyboard.settle()
        self.pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.pointer.press(event, 2)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointer.release(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        drops.enter(event)

    def dropEvent(self, event: QDropEvent) -> None:
        drops.drop(self, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.caret.wake()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.keyboard.forget()
        self.caret.rest()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.place_rulers()
        self.set_bars()
        self._view_changed()

    def scrollContentsBy(self, across: int, down: int) -> None:
        if self._moved is not None:
            self._moved = self._moved[0] + across, self._moved[1] + down
        else:
            self._move(across, down)

    def _move(self, across: int, down: int) -> None:
        """The pages are shown so many pixels further to the right and down."""
        room = self.viewport().size()
        if areas_drawn(self, self.bench.shown) or self.flashed is not None:
            self.viewport().update()  # some of it stays where the pointer is
        else:
            if abs(across) < room.width() and abs(down) < room.height():
                self.viewport().scroll(across, down)
            else:
                self.viewport().update()
            self.caret.shown = [rect.translated(across, down) for rect in self.caret.shown]
            self.rest.scrolled(across, down)
            for area in self.rest.late:
                self.viewport().update(area.toAlignedRect())
        self._look_on()

    def place_rulers(self) -> None:
        """Rulers are shown, or not, beside the pages."""
        shown = self.session.state.view.rulers and not self.session.state.view.preview
        edge = THICKNESS if shown else 0
        self.setViewportMargins(edge, edge, 0, 0)
        self.rulers.place(self.viewport().geometry(), shown=shown)

    def set_bars(self) -> None:
        room, whole = self.viewport().size(), self.sight.overhang
        for bar, first, last, seen in (
            (self.horizontalScrollBar(), whole.x * self.scale, whole.right * self.scale, room.width()),
            (self.verticalScrollBar(), whole.y * self.scale, whole.bottom * self.scale, room.height()),
        ):
            # half a window beyond the edge, so that anything can be brought to the middle
            bar.setRange(round(first) - seen // 2, max(0, round(last - seen)) + seen // 2)
            bar.setPageStep(seen)
            bar.setSingleStep(40)

    def _view_changed(self) -> None:
        """The zoom or the window's size has changed."""
        self.viewport().update()
        self._look_on()

    def _look_on(self) -> None:
        """Something else is in sight: what is composed first, and what the window says of it."""
        sight = self.sight
        self.rest.look_on()
        self.session.see(sight.pages)
        self.rulers.follow(soon=self.following.is_changing)
        now = (self.scale, sight.pages[0] if sight.pages else -1)
        if now != self._seen:
            if now[0] != self._seen[0]:
                self.zoomed.emit(self.scale)
            self._seen = now
            self.viewed.emit(*now)

    def lay_board(self, pages: int) -> None:
        """Pages have come or gone, or have another size: where they lie."""
        board = pasteboard(self.session.state.issue, pages)
        if board != self._board:
            self._board = board
            self.set_bars()
            self.viewport().update()

    def _on_picture(self, key: str) -> None:
        self.images.have_picture(key)
        self.viewport().update()

    def _on_flashed(self) -> None:
        self.flashed = None
        self.viewport().update()
