"""Files dropped on a page: pictures into frames, or into new ones; texts into the text under them, or as stories."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QDropEvent

if TYPE_CHECKING:
    from desktop.canvas.view import Canvas


def enter(event: QDropEvent) -> None:
    """Take what has files or text in it."""
    if event.mimeData().hasUrls() or event.mimeData().hasText():
        event.acceptProposedAction()


def drop(canvas: "Canvas", event: QDropEvent) -> None:
    """Put it where it was dropped."""
