"""The bar over the canvas that says what holds for the whole file: that it is a copy, or that edits are not kept.

It stays until it is closed: a line in the status bar is gone before somebody who fetches coffee is back.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop.icon_family import icon
from desktop.language import tr
from desktop.plain import PlainLabel


class NoticeBar(QFrame):
    """Seen only while there is something to say; what was said last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: Callable[[], str] | None = None
        self.setObjectName("notice_bar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.told, self.close_ = PlainLabel(), QToolButton()
        self.told.setWordWrap(True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_.setAutoRaise(True)
        self.close_.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.addWidget(self.told, 1)
        row.addWidget(self.close_)
        self.hide()

    def say(self, said: Callable[[], str]) -> None:
        """`said` gives the text in the language that the window speaks then."""
        self._said = said
        self.say_again()
        self.show()

    def say_again(self) -> None:
        self.close_.setIcon(icon("close"))
        self.close_.setToolTip(tr("recovery", "Close this notice"))
        self.close_.setAccessibleName(self.close_.toolTip())
        if self._said is not None:
            self.told.setText(self._said())
