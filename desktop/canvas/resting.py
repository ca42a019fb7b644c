"""What the canvas paints while nobody scrolls or zooms: what was left out in haste, and what lies around the window."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QTimer

from desktop.canvas.page_images import FRAME
from layouts.model.geometry import Rect

if TYPE_CHECKING:
    from desktop.canvas.view import Canvas

RESTED = 90  # ms after which nobody scrolls or zooms any more
PREPARE_AFTER = 400  # ms after which what lies beyond the window is painted too


class Resting:
    """Waits, then paints tiles in slices of `FRAME` seconds, so that what people do comes in between."""

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas
        self._timer = QTimer(canvas, singleShot=True)
        self._timer.timeout.connect(self._on_rest)

    def hurry(self) -> None:
        """Somebody scrolls or zooms: frames in time come before frames as they should be."""
        self._canvas.images.in_hand = True
        self._timer.start(RESTED)

    def look_on(self) -> None:
        """Something else is in sight."""
        if not self._canvas.images.in_hand:
            self._timer.start(PREPARE_AFTER)

    def close(self) -> None:
        self._timer.stop()

    def _on_rest(self) -> None:
        canvas, until = self._canvas, time.perf_counter() + FRAME
        state, sight, images = canvas.session.state, canvas.sight, canvas.images
        window, view, ratio = QRectF(canvas.viewport().rect()), sight.view, canvas.devicePixelRatioF()
        around = window.adjusted(0, -window.height(), 0, window.height())
        beyond = sight.board.seen(Rect(view.x, view.y - view.height, view.width, 3 * view.height))
        for seen, pages in ((window, sight.pages), (around, beyond)):
            for index in pages:
                if index < len(state.pages) and not images.prepare(
                    index, state.pages[index], sight, seen, ratio, until
                ):
                    self._timer.start(0)
                    return
            if images.in_hand:
                images.in_hand = False
                canvas.viewport().update()
