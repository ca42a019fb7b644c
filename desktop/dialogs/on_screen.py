"""How a window opens: as large as it likes and never larger than the screen; a dialog with letters for Alt."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop.dialogs.letters import Letters

ASIDE = 24  # pixels between a window's edge and a dialog that stands aside
FRAME = QSize(16, 48)  # pixels that the system's frame and title take


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, in pixels before scaling, or what of it the screen has room for."""
    if isinstance(window, QDialog):
        Letters(window)
    room = window.screen().availableSize() - FRAME
    window.resize(min(width, room.width()), min(height, room.height()))


def stand_aside(dialog: QWidget) -> None:
    """A dialog that leads to places on the pages opens at the end of its window, over the panels: they are shown in the
    middle, where it would cover them."""
    parent = dialog.parentWidget()
    if parent is None:
        return
    whole, screen = parent.window().geometry(), dialog.screen().availableGeometry()
    rtl = parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
    x = whole.left() + ASIDE if rtl else whole.right() - ASIDE - dialog.width()
    dialog.move(max(screen.left(), min(x, screen.right() - dialog.width())), max(screen.top(), whole.top() + 2 * ASIDE))
