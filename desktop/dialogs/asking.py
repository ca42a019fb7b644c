"""Short words with the person: something went wrong, or something would be lost."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.dialogs.buttons import without_signs
from desktop.dialogs.letters import Letters
from desktop.language import tr


def tell_trouble(parent: QWidget | None, text: str) -> None:
    """One thing that did not work, and why."""
    box = _plain_box(QMessageBox.Icon.Warning, "Tarwisa", text, parent)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.setObjectName("trouble")
    without_signs(box)
    box.exec()


def ask_to_lose_changes(parent: QWidget | None) -> str:
    """Whether to `save`, to `discard` or to stay (`cancel`) where a window with changes is to be closed."""
    text = tr("files", "This issue has changes that are not saved.")
    box = _plain_box(QMessageBox.Icon.Question, "Tarwisa", text, parent)
    box.setInformativeText(tr("files", "Without saving they are lost."))
    save = box.addButton(tr("files", "Save"), QMessageBox.ButtonRole.AcceptRole)
    discard = box.addButton(tr("files", "Do not save"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(save)
    without_signs(box)
    box.exec()
    clicked = box.clickedButton()
    return "save" if clicked is save else "discard" if clicked is discard else "cancel"


def asked(parent: QWidget | None, title: str, question: str, *, yes: str) -> bool:
    """Whether a person wants this; `yes`: what the button says that does it."""
    box = _plain_box(QMessageBox.Icon.Question, title, question, parent)
    box.addButton(QMessageBox.StandardButton.Cancel)
    go = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(go)
    without_signs(box)
    box.exec()
    return box.clickedButton() is go


def _plain_box(sign: QMessageBox.Icon, title: str, text: str, parent: QWidget | None) -> QMessageBox:
    """A box that shows its text letter for letter: names of files and titles stand in it."""
    box = QMessageBox(parent)
    box.setIcon(sign)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    Letters(box)
    return box
