"""Keys on the canvas, and input methods: what is typed goes to the tool, single letters take tools outside text.

What an input method is putting together is set on the page with the rest, and is in the issue once it is committed.
"""

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent

from desktop.canvas.composing import cursor_in, replaced_by, told
from desktop.canvas.events import key, letter, modifiers, side
from desktop.canvas.text_drawn import caret_rects
from desktop.selection import select_text
from desktop.tools.events import Key
from desktop.tools.toolbox import TOOLS
from desktop.words import mark
from layouts.edit.beginning import begun_at
from layouts.edit.parts import text_at
from layouts.edit.text import replace_text, set_direction
from layouts.model.place import Passage, Place, caret_at

if TYPE_CHECKING:
    from desktop.canvas.view import Canvas

BY_KEY = {tool.key: tool.name for tool in TOOLS.values()}
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Keyboard:
    """`preedit`: where on the pages an input method's text stands that is not committed yet; `caret`: where in it."""

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas
        self._chord: set[str] = set()  # sides of Ctrl and Shift held with nothing else: a paragraph's direction
        self.preedit: Passage | None = None
        self.caret: Place | None = None

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key that is some action's shortcut belongs to the text now."""
        if not self._canvas.bench.is_editing:
            return False
        pressed = key(event)
        if pressed is None or event.modifiers() & Qt.KeyboardModifier.AltModifier and pressed.name != "text":
            return False
        return True

    def press(self, event: QKeyEvent) -> bool:
        """A key goes down. False: it is nothing to the canvas."""
        canvas = self._canvas
        self._hold(event)
        if event.key() == Qt.Key.Key_Space and not canvas.bench.is_editing and not event.modifiers():
            if not event.isAutoRepeat():
                canvas.bench.hold("hand")
                canvas.show_cursor()
            return True
        if event.key() in (Qt.Key.Key_Control, Qt.Key.Key_Shift):
            canvas.show_cursor(held=modifiers(event.modifiers()))
            return False
        pressed = key(event)
        tool = "" if canvas.bench.is_editing else BY_KEY.get(letter(event), "")
        if tool and (pressed is None or pressed.name == "text"):
            canvas.session.take(tool)
            return True
        if pressed is None or (pressed.name == "text" and not canvas.bench.is_editing):
            return False
        if pressed.name == "escape":
            self.forget()
            state = canvas.session.state
            if state.parent and state.selection.is_empty and state.tool == "select" and not canvas.bench.is_busy:
                canvas.session.leave_parent()
                return True
        canvas.act(pressed)
        return True

    def release(self, event: QKeyEvent) -> bool:
        """A key comes up."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat() and self._canvas.bench.held == "hand":
            self._canvas.bench.let_go()
            self._canvas.show_cursor()
            return True
        if event.key() in (Qt.Key.Key_Control, Qt.Key.Key_Shift):
            self._direct()
            self._canvas.show_cursor(held=modifiers(event.modifiers()))
        return False

    def compose(self, event: QInputMethodEvent) -> None:
        """What an input method commits is typed; what it is still putting together is only shown."""
        canvas, session = self._canvas, self._canvas.session
        text = session.state.selection.text
        if text is None or not canvas.bench.is_editing:
            event.ignore()
            return
        self.forget()
        replaced = replaced_by(event, session.state.issue, text.caret)
        if replaced is not None:
            session.select(select_text(replaced))
        if event.commitString() or replaced is not None:
            canvas.act(Key("text", event.commitString()))
        if event.preeditString():
            self._show(event)
        event.accept()

    def _show(self, event: QInputMethodEvent) -> None:
        """What is being put together, in the place of what is selected; in a frame that is empty as its story."""
        session = self._canvas.session
        if session.state.selection.text is None:
            return
        issue, passage = begun_at(session.state.issue, session.state.selection.text)
        if text_at(issue, passage.caret):
            tried, begin = replace_text(issue, passage, event.preeditString()), passage.start
            self.preedit = Passage(begin, Place(begin.story, begin.paragraph, tried.caret.index, "before"))
            at = tried.caret.index - len(event.preeditString()) + cursor_in(event)
            self.caret = Place(begin.story, begin.paragraph, at, "before" if at > begin.index else "after")
            session.preview(tried.issue)
            QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImCursorRectangle)

    def settle(self) -> None:
        """The caret is about to go elsewhere: what is being put together is meant where it stands."""
        if self.preedit is not None:
            QGuiApplication.inputMethod().commit()
        self.forget()

    def forget(self) -> None:
        """Take what is not committed off the page."""
        if self.preedit is not None:
            self.preedit = self.caret = None
            self._canvas.session.preview(None)

    def asked(self, query: Qt.InputMethodQuery) -> object:
        """What an input method wants to know: where the caret is, and the text around it."""
        canvas = self._canvas
        state = canvas.session.state
        text = state.selection.text
        if query == Qt.InputMethodQuery.ImEnabled:
            return canvas.bench.is_editing
        if query == Qt.InputMethodQuery.ImHints:
            return int(Qt.InputMethodHint.ImhMultiLine.value)
        if text is None:
            return None
        if query == Qt.InputMethodQuery.ImCursorRectangle:
            if self.caret is not None:
                at = replace(state.selection, text=caret_at(self.caret))
                state = replace(state, issue=canvas.session.shown, selection=at)
            rects = caret_rects(canvas.sight, canvas.caret.places(state))
            corner = QPointF(canvas.viewport().geometry().topLeft())
            return rects[0][1].translated(corner).adjusted(0, 0, 1, 0) if rects else None
        return told(query, state.issue, text)

    def restart(self) -> None:
        """The caret is in another text: what an input method has begun there is no longer meant."""
        self.forget()
        if self._canvas.hasFocus():
            QGuiApplication.inputMethod().reset()

    @staticmethod
    def types_right_to_left() -> bool:
        """Which way the keyboard's language runs."""
        return QGuiApplication.inputMethod().inputDirection() == Qt.LayoutDirection.RightToLeft

    def _hold(self, event: QKeyEvent) -> None:
        """Ctrl and Shift of one side, and nothing else, turn a paragraph round when they come up."""
        which = side(event)
        self._chord = {*self._chord, which} if which else set()
        if which and event.type() == QEvent.Type.KeyPress:
            name = "ctrl" if event.key() == Qt.Key.Key_Control else "shift"
            self._chord.add(f"{name}-{which}")

    def _direct(self) -> None:
        chord, self._chord = self._chord, set()
        text = self._canvas.session.state.selection.text
        if text is None or not self._canvas.bench.is_editing:
            return
        for which, direction in (("right", "rtl"), ("left", "ltr")):
            if {f"ctrl-{which}", f"shift-{which}"} <= chord:
                label = mark("history", "Paragraph direction")
                self._canvas.session.edit(label, partial(set_direction, passage=text, direction=direction))
