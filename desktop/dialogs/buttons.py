"""The buttons at a dialog's foot: words without signs, as Qt's own signs are of another family than the desk's."""

from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QWidget


class Buttons(QDialogButtonBox):
    """A box of buttons that shows words alone."""

    def showEvent(self, event: QShowEvent) -> None:
        without_signs(self)
        super().showEvent(event)


def without_signs(dialog: QWidget) -> None:
    """Take Qt's own signs off the buttons of a dialog that is Qt's."""
    boxes = [dialog] if isinstance(dialog, QDialogButtonBox) else dialog.findChildren(QDialogButtonBox)
    for box in boxes:
        for button in box.buttons():
            button.setIcon(QIcon())
