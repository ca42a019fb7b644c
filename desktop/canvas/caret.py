"""The caret on the canvas: where it stands, that it blinks, and that it stays in sight."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QApplication

from desktop.canvas.text_drawn import caret_rects
from desktop.state import State
from desktop.tools.caret import CaretPlaces, caret_places
from layouts.model.geometry import Rect

if TYPE_CHECKING:
    from desktop.canvas.view import Canvas

AROUND = 12  # pixels that a caret with its flag reaches beyond its line
AHEAD = 0.3  # windows that it is brought in from the edge: scrolling is rarer than lines are


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

    def follow(self, state: State) -> None:
        """Keep it in sight while somebody types."""
        rects = caret_rects(self._canvas.sight, self.places(state))
        if rects:
            page, rect, _ = rects[0]
            sight = self._canvas.sight
            corner, end = sight.on_page(page, rect.topLeft()), sight.on_page(page, rect.bottomRight())
            self._canvas.reveal(page, Rect(*corner, end[0] - corner[0], end[1] - corner[1]), AHEAD)

    def _on_blink(self) -> None:
        self.is_on = not self.is_on
        for area in self.covers(self._canvas.session.state):
            self._canvas.viewport().update(area)
