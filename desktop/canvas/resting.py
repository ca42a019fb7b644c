"""What the canvas paints while nobody scrolls or zooms: what was left out in haste, and what lies around the window."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QRegion

from desktop.canvas.page_images import FRAME
from layouts.model.geometry import Rect

if TYPE_CHECKING:
    from desktop.canvas.view import Canvas

RESTED = 90  # ms after which nobody scrolls or zooms any more
AT_CARET, AT_POINTER = 300, 40  # pixels around them that are painted before all else
PREPARE_AFTER = 400  # ms after which what lies beyond the window is painted too


class Resting:
    """Waits, then paints tiles in slices of `FRAME` seconds, so that what people do comes in between."""

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas
        self._timer = QTimer(canvas, singleShot=True)
        self._timer.timeout.connect(self._on_rest)
        self.late: list[QRectF] = []  # what of the window is not as it should be yet
        self._soon = QTimer(canvas, singleShot=True, interval=0)
        self._soon.timeout.connect(self._on_soon)

    def hurry(self) -> None:
        """Somebody scrolls or zooms: frames in time come before frames as they should be."""
        self._canvas.images.in_hand = True
        self._timer.start(RESTED)

    def change(self) -> None:
        """Pages have changed: what people look at while they type or drag waits for nothing else."""
        canvas = self._canvas
        if canvas.pointer.is_down:
            at, around = QRectF(canvas.pointer.at, canvas.pointer.at), AT_POINTER
            canvas.images.focus = at.adjusted(-around, -around, around, around)
        else:
            shown = canvas.caret.covers(canvas.session.state)
            canvas.images.focus = QRectF(shown[0]).adjusted(-AT_CARET, 0, AT_CARET, 0) if shown else None

    @property
    def is_behind(self) -> bool:
        """Whether something is still to be painted as it should be."""
        return bool(self.late) or self._canvas.images.in_hand

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to be painted, in the window or around it."""
        return not (self._timer.isActive() or self._soon.isActive())

    def painted(self, region: QRegion, late: list[QRectF]) -> None:
        """A region of the window has been painted, but for what is late: that comes when nothing else is to be done."""
        window = self._canvas.viewport().rect()
        before = [
            area
            for area in self.late
            if not QRegion(area.toAlignedRect().intersected(window)).subtracted(region).isEmpty()
        ]
        self.late = [*before, *late]  # tiles reach beyond the window: what lies there is nobody's to wait for
        if self.late:
            self._soon.start()
        else:
            self._canvas.images.focus = None

    def scrolled(self, across: int, down: int) -> None:
        """What the window shows has moved, by so many pixels."""
        self.late = [area.translated(across, down) for area in self.late]

    def look_on(self) -> None:
        """Something else is in sight."""
        if not self._canvas.images.in_hand:
            self._timer.start(PREPARE_AFTER)

    def close(self) -> None:
        self._timer.stop()
        self._soon.stop()

    def _on_soon(self) -> None:
        for area in self.late:
            self._canvas.viewport().update(area.toAlignedRect())

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
