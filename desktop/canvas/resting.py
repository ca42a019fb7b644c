"""What the canvas paints while nobody scrolls or zooms: what was left out in haste, and what lies around the window."""

import time
from collections.abc import Iterable
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
        self.is_awaited = False  # the next frame, by somebody who has typed or dragged

    def hurry(self) -> None:
        """Somebody scrolls or zooms: frames in time come before frames as they should be."""
        self._canvas.images.in_hand = True
        self._timer.start(RESTED)

    def change(self) -> None:
        """Pages have changed: what people look at while they type or drag waits for nothing else."""
        canvas, self.is_awaited = self._canvas, True
        if canvas.pointer.is_down:
            at, around = QRectF(canvas.pointer.at, canvas.pointer.at), AT_POINTER
            canvas.images.focus = at.adjusted(-around, -around, around, around)
        else:
            shown = canvas.caret.covers(canvas.session.state)
            canvas.images.focus = QRectF(shown[0]).adjusted(-AT_CARET, 0, AT_CARET, 0) if shown else None

    @property
    def is_behind(self) -> bool:
        """Whether something is still to be painted as it should be, or the window about to follow the caret."""
        return bool(self.late) or self._canvas.images.in_hand or self._canvas.caret.is_followed

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to be painted, in the window or around it."""
        return not (self._timer.isActive() or self._soon.isActive() or self._canvas.caret.is_followed)

    def painted(self, region: QRegion, late: list[QRectF]) -> None:
        """A region of the window has been painted, but for what is late: that comes when nothing else is to be done."""
        window, self.is_awaited = self._canvas.viewport().rect(), False
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

    def is_ready(self, across: float, down: float) -> bool:
        """Whether all that the window would show so many pixels further on is painted; a frame's share of it is now."""
        canvas = self._canvas
        sight, view = canvas.sight, canvas.sight.view
        x, y = view.x + across / sight.scale, view.y + down / sight.scale
        pages = sight.seen(Rect(x, y, view.width, view.height))
        seen = QRectF(canvas.viewport().rect()).translated(across, down)
        return self._prepared(seen, pages, time.perf_counter() + FRAME)

    def _prepared(self, seen: QRectF, pages: Iterable[int], until: float) -> bool:
        """Whether a part of the pasteboard, in pixels of the window, is painted; as long as there is time it is now."""
        canvas, sight, state = self._canvas, self._canvas.sight, self._canvas.session.state
        ratio = canvas.devicePixelRatioF()
        return all(
            index >= len(state.pages)
            or canvas.images.prepare(index, state.pages[index], sight, seen, ratio, until)
            for index in pages
        )

    def _on_rest(self) -> None:
        canvas, until = self._canvas, time.perf_counter() + FRAME
        sight, view, images = canvas.sight, canvas.sight.view, canvas.images
        window = QRectF(canvas.viewport().rect())
        around = window.adjusted(0, -window.height(), 0, window.height())
        beyond = sight.seen(Rect(view.x, view.y - view.height, view.width, 3 * view.height))
        for seen, pages in ((window, sight.pages), (around, beyond)):
            if not self._prepared(seen, pages, until):
                self._timer.start(0)
                return
            if images.in_hand:
                images.in_hand = False
                canvas.viewport().update()
