"""The pages as a screen reader walks them: the canvas's children are the frames of the pages in sight, page by page.

Each has a role, a name (its story's title, a picture's own words), its place on the screen, whether it is selected or
has the focus; text frames also have their text, caret and selection. Qt makes and forgets what it calls interfaces by
the object that they stand for, so each frame that was asked for has a small one: `Stand`.
"""

import functools
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleObject,
    QAccessibleTextCursorEvent,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr, getCppPointer

from desktop.canvas.read_text import TextOfFrame, place_in
from desktop.canvas.spoken import description, kind_of, named
from desktop.state import State
from layouts.edit.parts import frame_with, page_of
from layouts.model.frame import Frame, TextFrame, bounds_of

if TYPE_CHECKING:
    from desktop.canvas.view import Canvas
Maybe = Any  # an interface or None, which Qt's own declarations leave out


class Stand(QObject):
    """Stands for one frame, as long as the issue has it."""

    def __init__(self, canvas: "Canvas", frame: int) -> None:
        super().__init__(canvas)
        self.canvas, self.frame = canvas, frame

    @property
    def known(self) -> Frame | None:
        """The frame as the pages show it now."""
        return frame_with(self.canvas.session.shown, self.frame)


class Frames:
    """The stands of a canvas's frames, made when somebody asks."""

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas
        self._stands: dict[int, Stand] = {}
        _answer()

    @property
    def in_sight(self) -> list[int]:
        """Ids of the frames of the pages that the window shows, in the order of pages."""
        pages = self._canvas.session.shown.pages
        seen = [pages[index] for index in sorted(self._canvas.sight.pages) if index < len(pages)]
        return [frame.id for page in seen for frame in page.frames]

    @property
    def focused(self) -> int:
        """The frame with the caret, or the one that is selected alone; 0: none."""
        canvas, selection = self._canvas, self._canvas.session.state.selection
        if selection.text is None:
            return selection.frames[0] if len(selection.frames) == 1 else 0
        found = canvas.caret.places(canvas.session.state)
        if found is None:
            return 0
        page, (rect, *_), _ = found
        x, y, of = rect.x, rect.y + rect.height / 2, selection.text.caret.text
        for frame in canvas.session.shown.pages[page].frames:
            box = bounds_of(frame)
            inside = box.x - 1 <= x <= box.right + 1 and box.y <= y <= box.bottom
            if inside and isinstance(frame, TextFrame) and place_in(canvas.session.shown, frame).text == of:
                return frame.id
        return 0

    def stand(self, frame: int) -> Stand:
        if frame not in self._stands:
            self._stands[frame] = Stand(self._canvas, frame)
        return self._stands[frame]

    def follow(self, before: State, after: State) -> None:
        """The state has changed: stands of frames that are gone go, and who listens hears where the focus and the caret
        are."""
        if before.issue.pages is not after.issue.pages and self._stands:
            known = {frame.id for page in self._canvas.session.shown.pages for frame in page.frames}
            for frame in [frame for frame in self._stands if frame not in known]:
                self._stands.pop(frame).deleteLater()
        if QAccessible.isActive() and before.selection != after.selection and (frame := self.focused):
            stand, text = self.stand(frame), after.selection.text
            if text is None or before.selection.text is None or before.selection.text.caret.text != text.caret.text:
                QAccessible.updateAccessibility(QAccessibleEvent(stand, QAccessible.Event.Focus))
            if text is not None:
                at = TextOfFrame(self._canvas, frame).cursorPosition()
                QAccessible.updateAccessibility(QAccessibleTextCursorEvent(stand, at))


class AccessibleCanvas(QAccessibleWidget):
    """The canvas itself."""

    def __init__(self, canvas: "Canvas") -> None:
        super().__init__(canvas, QAccessible.Role.Canvas, canvas.accessibleName())
        self._canvas = canvas

    def childCount(self) -> int:
        return len(self._canvas.frames.in_sight)

    def child(self, index: int) -> Maybe:
        frames = self._canvas.frames.in_sight
        return _interface(self._canvas, frames[index]) if 0 <= index < len(frames) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        stand, frames = child.object(), self._canvas.frames.in_sight
        return frames.index(stand.frame) if isinstance(stand, Stand) and stand.frame in frames else -1

    def childAt(self, x: int, y: int) -> Maybe:
        """The frame on top there."""
        for frame in reversed(self._canvas.frames.in_sight):
            found = _interface(self._canvas, frame)
            if found is not None and found.rect().contains(x, y):
                return found
        return None

    def focusChild(self) -> Maybe:
        frame = self._canvas.frames.focused if self._canvas.hasFocus() else 0
        return _interface(self._canvas, frame) if frame else None


class AccessibleFrame(QAccessibleObject):
    """One frame."""

    def __init__(self, stand: Stand) -> None:
        super().__init__(stand)
        self._stand, self._canvas = stand, stand.canvas
        self._text = TextOfFrame(stand.canvas, stand.frame)

    def parent(self) -> Maybe:
        return QAccessible.queryAccessibleInterface(self._canvas)

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> Maybe:
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.EditableText if isinstance(self._stand.known, TextFrame) else QAccessible.Role.Graphic

    def text(self, kind: QAccessible.Text) -> str:
        frame, issue = self._stand.known, self._canvas.session.shown
        if frame is None:
            return ""
        if kind == QAccessible.Text.Name:
            return named(issue, frame) or kind_of(frame)
        if kind == QAccessible.Text.Description:
            return description(issue, frame)
        if kind == QAccessible.Text.Value and isinstance(frame, TextFrame):
            return self._text.text(0, self._text.characterCount())
        return ""

    def rect(self) -> QRect:
        frame = self._stand.known
        if frame is None:
            return QRect()
        shown = self._canvas.sight.rect(page_of(self._canvas.session.shown, frame.id), bounds_of(frame))
        return shown.toAlignedRect().translated(self._canvas.viewport().mapToGlobal(QPoint(0, 0)))

    def state(self) -> QAccessible.State:
        state, frame, canvas = QAccessible.State(), self._stand.known, self._canvas
        if frame is None:
            state.invalid = 1
            return state
        state.focusable = state.selectable = state.movable = 1
        state.selected = int(frame.id in canvas.session.state.selection.frames)
        state.focused = int(canvas.hasFocus() and canvas.frames.focused == frame.id)
        state.offscreen = int(not QRect(self.rect()).intersects(_window(canvas)))
        if isinstance(frame, TextFrame):
            state.multiLine = state.selectableText = state.editable = 1
            state.readOnly = int(frame.locked)
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        if kind == QAccessible.InterfaceType.TextInterface and isinstance(self._stand.known, TextFrame):
            return VoidPtr(getCppPointer(self._text)[0])
        return VoidPtr(0)  # Qt would take None's own address for an interface


def _window(canvas: "Canvas") -> QRect:
    return canvas.viewport().rect().translated(canvas.viewport().mapToGlobal(QPoint(0, 0)))


def _interface(canvas: "Canvas", frame: int) -> QAccessibleInterface | None:
    return QAccessible.queryAccessibleInterface(canvas.frames.stand(frame))


@functools.cache
def _answer() -> None:
    """Once for the application: Qt asks for what stands for an object."""
    QAccessible.installFactory(_made)


def _made(name: str, of: QObject) -> QAccessibleInterface | None:
    if isinstance(of, Stand) and name == "Stand":
        return AccessibleFrame(of)
    if name == "Canvas":
        from desktop.canvas.view import Canvas

        return AccessibleCanvas(of) if isinstance(of, Canvas) else None
    return None
