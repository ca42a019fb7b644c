"""How a window opens: as large as it likes and never larger than the screen; a dialog with letters for Alt."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from desktop.dialogs.letters import Letters

FRAME = QSize(16, 48)  # pixels that the system's frame and title take


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, in pixels before scaling, or what of it the screen has room for."""
    if isinstance(window, QDialog):
        Letters(window)
    room = window.screen().availableSize() - FRAME
    window.resize(min(width, room.width()), min(height, room.height()))
