"""The canvas: one widget that shows an issue's spreads and hands what the mouse and the keys do to the tool in hand."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
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
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from desktop.canvas import drops
from desktop.canvas.bench import Bench
from desktop.canvas.clipboard import Clipboard
from desktop.canvas.colours import ScreenColours
from desktop.canvas.cursors import cursor
from desktop.canvas.keyboard import Keyboard
from desktop.canvas.letters import LetterCase
from desktop.canvas.overlay import Flash, paint_overlay
from desktop.canvas.page_images import PageImages, shadow
from desktop.canvas.pasteboard import GAP, pasteboard
from desktop.canvas.pictures import ScreenPictures
from desktop.canvas.pointer import Pointer
from desktop.canvas.rulers import THICKNESS, Ruler
from desktop.canvas.sight import LEAST, MOST, Sight
from desktop.canvas.text_drawn import caret_rects
from desktop.canvas.typefaces import ScreenFaces
from desktop.language import tr
from desktop.session import Session
from desktop.state import State
from desktop.tools.events import NONE, Event, Modifiers, Stage
from layouts.model.geometry import Rect

STEP = 1.25  # of zoom, for a notch of the wheel
NOTCH = 120  # what Qt counts for it
TOLERANCE = 6.0  # pixels that snapping and handles reach
SHARPEN_AFTER = 90  # ms without a change of zoom
FLASHED = 900  # ms
PASTEBOARD, PREVIEWED = QColor(200, 200, 204), QColor(120, 120, 120)
AROUND = 12  # pixels that overlays reach beyond what they are about


class Canvas(QAbstractScrollArea):
    """Shows the session's pages. `viewed`: the scale, in pixels a point, and the page in the middle have changed."""

    viewed = Signal(float, int)
    zoomed = Signal(float)
    said = Signal(str)  # a line for the status bar
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
        self.session = session
        self.scale = 1.0
        self._faces, self._colours = ScreenFaces(), ScreenColours()
        self._letters = LetterCase(self._faces)
        self._pictures = ScreenPictures(session.picture)
        self._pictures.arrived.connect(self._on_picture)
        self.images = PageImages(self._letters, self._colours, self._pictures)
        self.bench, self.pointer, self.keyboard = Bench(session), Pointer(self), Keyboard(self)
        self.clipboard = Clipboard(self)
        self.flashed: Flash | None = None
        self.caret_on = True
        self._blinking = QTimer(self)
        self._blinking.timeout.connect(self._on_blink)
        self._sharpening = QTimer(self, singleShot=True, interval=SHARPEN_AFTER)
        self._sharpening.timeout.connect(self._on_sharpen)
        self._rulers = (Ruler(self, across=True), Ruler(self, across=False))
        self._seen: tuple[float, int] = (0.0, -1)
        self._board = pasteboard(session.state.issue, len(session.state.pages))
        session.changed.connect(self._on_changed)
        self._place_rulers()
        self._set_bars()

    @property
    def sight(self) -> Sight:
        """What the window shows of the pasteboard."""
        room = self.viewport().size()
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return Sight(self._board, self.scale, left, top, room.width(), room.height())

    def act(self, event: Event) -> None:
        """Tell the tool, then show and do what it asks of the canvas."""
        outcome = self.bench.step(event)
        if outcome.zoom is not None:
            factor, x, y = outcome.zoom
            self.zoom(self.scale * factor, self.sight.point(max(0, outcome.page), x, y))
        if outcome.zoom_to is not None:
            self.show_rect(max(0, outcome.page), outcome.zoom_to)
        if outcome.scroll != (0.0, 0.0):
            self.scroll_by(outcome.scroll[0] * self.scale, outcome.scroll[1] * self.scale)
        if outcome.selection is not None or outcome.issue is not None:
            self._wake_caret()
        self.pointer.drop()
        self.viewport().update()

    def zoom(self, scale: float, about: QPointF) -> None:
        """Show a point this many pixels long, what lies under `about` (pixels of the widget) staying there."""
        scale = min(max(scale, LEAST), MOST)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        x, y = (across.value() + about.x()) / self.scale, (down.value() + about.y()) / self.scale
        if scale != self.scale:
            self.images.hasty = True
            self._sharpening.start()
        self.scale = scale
        self._set_bars()
        across.setValue(round(x * scale - about.x()))
        down.setValue(round(y * scale - about.y()))
        self.session.look(tolerance=TOLERANCE / scale)
        self._view_changed()

    def scroll_by(self, across: float, down: float) -> None:
        """Move the view, in pixels."""
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        for bar, way in zip(bars, (across, down)):
            bar.setValue(bar.value() + round(way))

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
        """Scroll no further than needed to see a rectangle of a page, at the present zoom."""
        shown, room = self.sight.rect(page, rect), QRectF(self.viewport().rect()).adjusted(24, 24, -24, -24)
        across = min(0.0, shown.left() - room.left()) or max(0.0, shown.right() - room.right())
        down = min(0.0, shown.top() - room.top()) or max(0.0, shown.bottom() - room.bottom())
        self.scroll_by(across, down)

    def flash(self, page: int, rect: Rect) -> None:
        """Mark a spot for a second."""
        self.flashed = Flash(page, rect)
        QTimer.singleShot(FLASHED, self, self._on_flashed)
        self.viewport().update()

    def pull_guide(self, stage: Stage, page: int) -> None:
        """A guide comes out of a ruler."""
        self.pointer.pull(stage, page)

    def show_cursor(self, at: QPointF | None = None, held: Modifiers = NONE) -> None:
        """The cursor for what lies under the pointer."""
        at = QPointF(self.viewport().mapFromGlobal(QCursor.pos())) if at is None else at
        for ruler in self._rulers:
            ruler.point(at)
        page = self.sight.page_at(at)
        shape = cursor(self.bench.tool, self.session.state, page, *self.sight.on_page(page, at), held)
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def close_caches(self) -> None:
        """Before the application ends: Qt's fonts go before ours."""
        self.images.close()
        self._letters.close()
        self._pictures.close()
        self._faces.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        sight, state, dirty = self.sight, self.session.state, QRectF(event.rect())
        view = state.view
        self.images.show_notes(not view.preview)
        crisp = True
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), PREVIEWED if view.preview else PASTEBOARD)
            for index in sight.pages:
                if index < len(state.pages):
                    shown = sight.shown(index)
                    if shown.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersects(dirty):
                        shadow(painter, shown)
                        crisp &= self.images.draw(
                            painter, index, state.pages[index], sight, dirty, self.devicePixelRatioF()
                        )
            paint_overlay(painter, self, sight, dirty)
        if not crisp:
            self._sharpening.start()

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
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(self.scale * STEP ** (event.angleDelta().y() / NOTCH), event.position())
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.keyboard.forget()
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
        self._wake_caret()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.keyboard.forget()
        self._blinking.stop()
        self.caret_on = True
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_rulers()
        self._set_bars()
        self._view_changed()

    def scrollContentsBy(self, across: int, down: int) -> None:
        self.viewport().update()
        self._view_changed()

    def _place_rulers(self) -> None:
        shown = self.session.state.view.rulers and not self.session.state.view.preview
        edge = THICKNESS if shown else 0
        self.setViewportMargins(edge, edge, 0, 0)
        room = self.viewport().geometry()
        top, side = self._rulers
        top.setGeometry(room.left(), room.top() - THICKNESS, room.width(), THICKNESS)
        side.setGeometry(room.left() - THICKNESS, room.top(), THICKNESS, room.height())
        for ruler in self._rulers:
            ruler.setVisible(shown)

    def _set_bars(self) -> None:
        room = self.viewport().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), self._board.width * self.scale, room.width()),
            (self.verticalScrollBar(), self._board.height * self.scale, room.height()),
        ):
            # half a window beyond the edge, so that anything can be brought to the middle
            bar.setRange(-seen // 2, max(0, round(whole - seen)) + seen // 2)
            bar.setPageStep(seen)
            bar.setSingleStep(40)

    def _view_changed(self) -> None:
        """The zoom or the place has changed: what is composed first, and what the window says of it."""
        sight = self.sight
        self.session.see(sight.pages)
        for ruler in self._rulers:
            ruler.update()
        now = (self.scale, sight.pages[0] if sight.pages else -1)
        if now != self._seen:
            if now[0] != self._seen[0]:
                self.zoomed.emit(self.scale)
            self._seen = now
            self.viewed.emit(*now)
        self.viewport().update()

    def _on_changed(self, before: State, after: State) -> None:
        if before.pages is not after.pages or before.issue.setup is not after.issue.setup:
            board = pasteboard(after.issue, len(after.pages))
            if board != self._board:
                self._board = board
                self._set_bars()
        text, was = after.selection.text, before.selection.text
        if (text is None) != (was is None) or (text and was and text.caret.text != was.caret.text):
            self.keyboard.restart()
        if text is not was:
            self._wake_caret()
            QApplication.inputMethod().update(Qt.InputMethodQuery.ImQueryInput)
            if text is not None and not self.pointer.is_down and before.issue is not after.issue:
                self._follow_caret(after)
        view = after.view
        if (view.rulers, view.preview) != (before.view.rulers, before.view.preview):
            self._place_rulers()
        self.viewport().update()

    def _follow_caret(self, state: State) -> None:
        """Keep the caret in sight while typing."""
        rects = caret_rects(self.sight, state)
        if rects:
            page, rect, _ = rects[0]
            corner, end = self.sight.on_page(page, rect.topLeft()), self.sight.on_page(page, rect.bottomRight())
            self.reveal(page, Rect(*corner, end[0] - corner[0], end[1] - corner[1]))

    def _wake_caret(self) -> None:
        """The caret is seen at once after every change, and blinks from then on."""
        self.caret_on = True
        interval = QApplication.cursorFlashTime() // 2
        if interval > 0 and self.bench.is_editing:
            self._blinking.start(interval)
        else:
            self._blinking.stop()

    def _on_blink(self) -> None:
        self.caret_on = not self.caret_on
        for _, rect, turn in caret_rects(self.sight, self.session.state):
            around = rect.adjusted(-AROUND, -AROUND, AROUND, AROUND).toAlignedRect()
            self.viewport().update(around if not turn.angle else self.viewport().rect())

    def _on_sharpen(self) -> None:
        self.images.hasty = False
        self.viewport().update()

    def _on_picture(self, key: str) -> None:
        self.images.clear()
        self.viewport().update()

    def _on_flashed(self) -> None:
        self.flashed = None
        self.viewport().update()
