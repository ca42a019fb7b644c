"""The caret on the canvas: where it stands, that it blinks, and that it stays in sight."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QTimer
from PySide6.QtWidgets import QApplication

from desktop.canvas.text_drawn import caret_rects
from desktop.state import State
from desktop.tools.caret import CaretPlaces, caret_places
from layouts.model.geometry import Rect

if TYPE_CHECKING:
    from desktop.canvas.view import Canvas

AROUND = 12  # pixels that a caret with its flag reaches beyond its line
AHEAD = 0.3  # windows that it is brought in from the edge: scrolling is rarer than lines are
LINES = 2  # nearer to the edge than so many of its own height the window follows: the next Enter is still seen
NEAREST, FURTHEST = 24.0, 0.25  # pixels and windows that this margin has at the least and at the most


class CanvasCaret:
    """`is_on`: seen now, between two blinks; `shown`: what it covers of the window as that was painted last."""

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas
        self.is_on = True
        self.shown: list[QRect] = []
        self._of: tuple[object, ...] = ()
        self._found: CaretPlaces | None = None
        self._blinking = QTimer(canvas)
        self._blinking.timeout.connect(self._on_blink)
        self._soon = QTimer(canvas, singleShot=True, interval=0)
        self._soon.timeout.connect(self._on_soon)

    def places(self, state: State) -> CaretPlaces | None:
        """The caret's page and its points there; None for a state without one, or when it is on no page.

        Looked for once for each state, first on the page where it was.
        """
        text = state.selection.text
        of = (state.issue, state.pages, text, state.page)
        if len(self._of) != len(of) or any(a is not b for a, b in zip(self._of, of)):
            near = state.page if self._found is None else self._found[0]
            self._of, self._found = of, caret_places(state, text.caret, near) if text is not None else None
        return self._found

    def covers(self, state: State) -> list[QRect]:
        """What the caret covers of the window, its second point and its flag too."""
        rects = caret_rects(self._canvas.sight, self.places(state))
        if any(turn.angle for _, _, turn in rects):
            return [self._canvas.viewport().rect()]
        return [rect.adjusted(-AROUND, -AROUND, AROUND, AROUND).toAlignedRect() for _, rect, _ in rects]

    def wake(self) -> None:
        """It is seen at once after every change, and blinks from then on."""
        self.is_on = True
        interval = QApplication.cursorFlashTime() // 2
        if interval > 0 and self._canvas.bench.is_editing:
            self._blinking.start(interval)
        else:
            self._blinking.stop()

    def rest(self) -> None:
        """The keyboard is elsewhere: it blinks no more."""
        self._blinking.stop()
        self.is_on = True

    def close(self) -> None:
        self._blinking.stop()
        self._soon.stop()

    @property
    def is_followed(self) -> bool:
        """Whether the window is about to follow it."""
        return self._soon.isActive()

    def follow(self, state: State) -> None:
        """Keep it in sight while somebody types. What is typed near the window's edge is seen where it stands, and the
        window follows in the next turns; only a caret that has leapt out of the window takes it along at once.
        """
        way, is_seen = self._way(state)
        if way == (0.0, 0.0):
            self._soon.stop()
        elif is_seen:
            self._soon.start()
        else:
            self._soon.stop()
            self._canvas.scroll_by(*way)

    def _way(self, state: State) -> tuple[tuple[float, float], bool]:
        """How far the window has to follow, in pixels, and whether all of the caret is seen meanwhile."""
        sight, places = self._canvas.sight, self.places(state)
        rects = caret_rects(sight, places)
        if not rects:
            return (0.0, 0.0), True
        page, shown, _ = rects[0]
        (left, top), (right, bottom) = sight.on_page(page, shown.topLeft()), sight.on_page(page, shown.bottomRight())
        across, down = (
            min(max(NEAREST, lines * shown.height()), FURTHEST * room)
            for lines, room in ((1, sight.width), (LINES, sight.height))
        )
        way = sight.way_to(page, Rect(left, top, right - left, bottom - top), (across, down), AHEAD)
        room = QRectF(self._canvas.viewport().rect())  # which contains no rectangle without a width
        return way, room.contains(shown.topLeft()) and room.contains(shown.bottomRight())

    def _on_soon(self) -> None:
        """Follow, when all that has been typed is painted and what comes into sight is too."""
        canvas = self._canvas
        way, _ = self._way(canvas.session.state)
        if way == (0.0, 0.0) or canvas.pointer.is_down or canvas.images.in_hand:
            return  # somebody goes elsewhere
        if canvas.rest.late or not canvas.rest.is_ready(*way):
            self._soon.start()
        else:
            canvas.scroll_by(*way)

    def _on_blink(self) -> None:
        self.is_on = not self.is_on
        for area in self.covers(self._canvas.session.state):
            self._canvas.viewport().update(area)
