"""The keyboard goes back to the page: Enter in a panel's field has done its work, Escape wants to be out of it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QMainWindow, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_enter(event: QKeyEvent, *, staying: bool = False) -> bool:
    """Whether Enter was pressed; `staying`: with Shift, which keeps the keyboard in the field."""
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return event.key() in ENTER and shift == staying


def is_for_the_issue(field: QLineEdit, event: QEvent) -> bool:
    """Whether the keys of Undo or Redo are asked for where the field has nothing of its own to undo: a line edit takes
    them all the same, and the change just settled in it could not be undone from there."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undoes, does_again = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
    return (undoes and not field.isUndoAvailable()) or (does_again and not field.isRedoAvailable())


def give_back(widget: QWidget) -> None:
    """Give the keyboard to the page of the window that a panel belongs to. In a dialog nothing is done."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QMainWindow):
        if parent.windowType() == Qt.WindowType.Dialog:
            return
        parent = parent.parentWidget()
    page = parent.centralWidget() if isinstance(parent, QMainWindow) else None
    if page is not None:
        page.window().activateWindow()  # the panel may float in a window of its own
        page.setFocus(Qt.FocusReason.OtherFocusReason)


def leave_keys(panel: QWidget, *, lists: bool) -> None:
    """A click on a button, a choice or (`lists`) a row leaves the keyboard where it is, so that typing goes on there;
    Tab and F6 come to all of them.
    """
    for widget in panel.findChildren(QWidget):
        of_panel = widget.window() is panel.window()  # the list that a choice opens is a window of its own
        is_clicked = isinstance(widget, QAbstractButton | QComboBox) or (
            lists and of_panel and isinstance(widget, QAbstractItemView)
        )
        if is_clicked and widget.focusPolicy() & Qt.FocusPolicy.ClickFocus:
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
