"""The canvas follows the session: what of it is shown anew when the state becomes another one."""

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.canvas.overlay import overset_frames
from desktop.canvas.repainting import areas_changed
from desktop.state import State
from layouts.model.place import Passage

if TYPE_CHECKING:
    from desktop.canvas.view import Canvas


class Following:
    """`is_changing`: now, so that what shows no text may come a moment later; `preedited`: what an input method had on
    the pages when they were shown last.
    """

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas
        self._issue = canvas.session.state.issue  # as it was shown last
        self._overset = overset_frames(canvas.session)
        self.preedited: Passage | None = None
        self.is_changing = False
        self._overhang = canvas.sight.overhang  # what can be scrolled over

    def change(self, before: State, after: State) -> None:
        """The state is another one."""
        self.is_changing = True
        try:
            self._change(before, after)
        finally:
            self.is_changing = False

    def _scroll_on(self) -> None:
        """Frames stand elsewhere: the window can be scrolled as far as they are parked."""
        overhang = self._canvas.sight.overhang
        if overhang != self._overhang:
            self._overhang = overhang
            self._canvas.set_bars()

    def find(self) -> None:
        """The findings are others: frames whose text is left over are marked."""
        overset = overset_frames(self._canvas.session)
        if overset != self._overset:
            self._overset = overset
            self._canvas.viewport().update()

    def _change(self, before: State, after: State) -> None:
        canvas, was, now = self._canvas, before.issue, after.issue
        laid = (len(before.pages), before.parent, was.setup, was.binding)
        if laid != (len(after.pages), after.parent, now.setup, now.binding):
            canvas.lay_board(len(after.pages))
        text, stood = after.selection.text, before.selection.text
        if (text is None) != (stood is None) or (text and stood and text.caret.text != stood.caret.text):
            canvas.keyboard.restart()
        if text is not stood:
            canvas.caret.wake()
            QApplication.inputMethod().update(Qt.InputMethodQuery.ImQueryInput)
            if text is not None and not canvas.pointer.is_down and before.issue is not after.issue:
                canvas.caret.follow(after)
        view = after.view
        if (view.rulers, view.preview) != (before.view.rulers, before.view.preview):
            canvas.place_rulers()
        if before.page != after.page:
            canvas.rulers.follow()
        if before.pages is not after.pages:
            canvas.rest.change()
        was_shown, self._issue = self._issue, canvas.session.shown
        if was_shown.pages is not self._issue.pages or was_shown.layers is not self._issue.layers:
            self._scroll_on()
        areas = areas_changed(canvas, replace(before, issue=was_shown), replace(after, issue=self._issue))
        if areas is None:
            canvas.viewport().update()
        else:
            for area in areas:
                canvas.viewport().update(area)
        self.preedited = canvas.keyboard.preedit
        canvas.spoken.follow(before, after)
        canvas.frames.follow(before, after)
