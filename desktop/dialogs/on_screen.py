"""How large a window opens: as large as it likes, and never larger than the screen, whatever its scale."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)  # pixels that the system's frame and title take


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, in pixels before scaling, or what of it the screen has room for."""
    room = window.screen().availableSize() - FRAME
    window.resize(min(width, room.width()), min(height, room.height()))
