"""The pointer on the canvas: presses, moves and releases told to the tool in hand, in points of pages.

During a drag points count from the page of the press; beyond the window's edge the pages scroll along.
"""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent

from desktop.canvas.events import modifiers
from desktop.tools.events import IDLE, Move, Press, Release, Stage

if TYPE_CHECKING:
    from desktop.canvas.view import Canvas

NEAR = 5.0  # pixels that a third click may lie beside the second
SCROLL_EVERY = 30  # ms, while the pointer is beyond the edge
SCROLL_SHARE = 0.3  # of how far it is beyond it, each time


class Pointer:
    """Which page and point the pointer was pressed on, and how often in a row."""

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas
        self._page = -1  # of the press; -1: no button is down
        self._last = (0.0, QPointF())  # when and where the second of two clicks came
        self._at = QPointF()
        self._scrolling = QTimer(canvas, interval=SCROLL_EVERY)
        self._scrolling.timeout.connect(self._on_scroll)

    @property
    def at(self) -> QPointF:
        """Where it was last, in pixels of the canvas."""
        return self._at

    @property
    def is_down(self) -> bool:
        return self._page >= 0

    def press(self, event: QMouseEvent, clicks: int = 1) -> None:
        """A button goes down. The middle one pushes the pages about."""
        canvas, at = self._canvas, event.position()
        if event.button() == Qt.MouseButton.MiddleButton:
            canvas.bench.hold("hand")
        elif event.button() != Qt.MouseButton.LeftButton:
            return
        now, interval = time.monotonic(), QGuiApplication.styleHints().mouseDoubleClickInterval() / 1000
        when, where = self._last
        if clicks == 2:
            self._last = (now, at)
        elif now - when <= interval and (at - where).manhattanLength() <= NEAR:
            clicks = 3
            self._last = (0.0, QPointF())
        page = canvas.sight.page_at(at)
        if page < 0:
            return
        self._page, self._at = page, at
        canvas.act(Press(page, *canvas.sight.on_page(page, at), modifiers(event.modifiers()), clicks))

    def move(self, event: QMouseEvent) -> None:
        """The pointer goes, with a button down or none."""
        at = event.position()
        if self.is_down:
            self._drag(at, event)
        else:
            self._at = at
            self._canvas.show_cursor(at, modifiers(event.modifiers()))

    def release(self, event: QMouseEvent) -> None:
        """The button comes up."""
        if not self.is_down:
            return
        canvas, at = self._canvas, event.position()
        page, there = self._under(at)
        x, y = canvas.sight.on_page(self._page, at)
        self._page = -1
        self._scrolling.stop()
        canvas.act(Release(page, x, y, modifiers(event.modifiers()), there))
        if event.button() == Qt.MouseButton.MiddleButton:
            canvas.bench.let_go()
        canvas.show_cursor(at, modifiers(event.modifiers()))

    def pull(self, stage: Stage, page: int) -> None:
        """Begin a drag that did not start on a page, such as a guide out of a ruler."""
        self._canvas.bench.stage, self._page = stage, page

    def drop(self) -> None:
        """Forget a drag under way: its tool has ended it."""
        if self._canvas.bench.stage == IDLE:
            self._scrolling.stop()

    def _drag(self, at: QPointF, event: QMouseEvent) -> None:
        self._at = at
        page, there = self._under(at)
        x, y = self._canvas.sight.on_page(self._page, at)
        self._canvas.act(Move(page, x, y, modifiers(event.modifiers()), there))
        outside = not self._canvas.viewport().rect().contains(at.toPoint())
        if outside and not self._scrolling.isActive() and self._canvas.bench.tool != "hand":
            self._scrolling.start()
        elif not outside:
            self._scrolling.stop()

    def _under(self, at: QPointF) -> tuple[int, tuple[float, float] | None]:
        """The page under the pointer, and the point on it where that is another page than the one pressed."""
        page = self._canvas.sight.page_at(at)
        return page, None if page == self._page else self._canvas.sight.on_page(page, at)

    def _on_scroll(self) -> None:
        room, at = self._canvas.viewport().rect(), self._at
        across = min(0.0, at.x()) + max(0.0, at.x() - room.width())
        down = min(0.0, at.y()) + max(0.0, at.y() - room.height())
        self._canvas.scroll_by(across * SCROLL_SHARE, down * SCROLL_SHARE)
        page, there = self._under(at)
        x, y = self._canvas.sight.on_page(self._page, at)
        self._canvas.act(Move(page, x, y, modifiers(QGuiApplication.keyboardModifiers()), there))
