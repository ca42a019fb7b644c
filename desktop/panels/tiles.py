"""Tiles: lists that show pictures side by side, in rows as wide as there is room, none of them moved about."""

from PySide6.QtWidgets import QListView


def lay_in_tiles(view: QListView) -> None:
    """Let the list show its items as pictures in rows that break where the list ends."""
    view.setViewMode(QListView.ViewMode.IconMode)
    view.setFlow(QListView.Flow.LeftToRight)
    view.setWrapping(True)
    view.setMovement(QListView.Movement.Static)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setUniformItemSizes(True)
