"""The tool strip: a button for every tool of the toolbox, the one in hand pressed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolBar

from desktop.actions.tools import ACTIONS
from desktop.icon_family import icon
from desktop.language import tr
from desktop.rounds import open_to_keys

if TYPE_CHECKING:
    from desktop.window import Window

SIZE = 20  # pixels of an icon
PARTED_BEFORE = ("tool.text", "tool.line", "tool.hand")  # selecting · making · drawing · looking


class ToolStrip(QToolBar):
    """Upright, at the side where reading begins."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setObjectName("Tools")
        self.setOrientation(Qt.Orientation.Vertical)
        self.setMovable(False)
        self.setIconSize(QSize(SIZE, SIZE))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._actions = {row.id: window.bindings.actions[row.id] for row in ACTIONS}
        for name, action in self._actions.items():
            if name in PARTED_BEFORE:
                self.addSeparator()
            self.addAction(action)
        open_to_keys(self)
        self._draw()
        self.say_again()

    def say_again(self) -> None:
        self.setWindowTitle(tr("window", "Tools"))
        self.setAccessibleName(tr("window", "Tools"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._draw()

    def _draw(self) -> None:
        for name, action in self._actions.items():
            action.setIcon(icon(name.removeprefix("tool.")))
