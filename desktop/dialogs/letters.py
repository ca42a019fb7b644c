"""Letters for Alt: each button, box and labelled field of a dialog, and each row of a menu, gets one of its own words.

Written into the texts by hand in five languages, such letters would clash wherever a word is changed; so they are
chosen when a dialog opens, and again when its words are said in another language.
"""

import re

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QMenu, QPushButton, QRadioButton, QTabBar, QWidget

LETTERED = (QPushButton, QCheckBox, QRadioButton)


class Letters(QObject):
    """Gives a dialog its letters, when it is shown and after each change of words."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(lambda: give_letters(dialog))
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            give_letters(self._dialog)
        elif event.type() == QEvent.Type.LanguageChange:
            self._late.start()
        return super().eventFilter(watched, event)


def give_letters(dialog: QWidget) -> None:
    """Put `&` before a letter of each text that Alt can lead to; the first letters of words are taken first."""
    taken: set[str] = set()
    for widget in dialog.findChildren(QWidget):
        if isinstance(widget, LETTERED) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            plain = _without(widget.text())
            widget.setText(_with_letter(plain, taken))
        elif isinstance(widget, QTabBar):
            for number in range(widget.count()):
                widget.setTabText(number, _with_letter(_without(widget.tabText(number)), taken))


def give_menu_letters(menu: QMenu) -> None:
    """The same for the rows of a menu, when it opens."""
    taken: set[str] = set()
    for action in menu.actions():
        if not action.isSeparator():
            action.setText(_with_letter(_without(action.text()), taken))


def _with_letter(text: str, taken: set[str]) -> str:
    firsts = [found.start() for found in re.finditer(r"\b\w", text)]
    for at in (*firsts, *range(len(text))):
        letter = text[at].casefold()
        if letter.isalpha() and len(letter) == 1 and letter not in taken:
            taken.add(letter)
            return f"{_doubled(text[:at])}&{_doubled(text[at:])}"
    return _doubled(text)


def _doubled(text: str) -> str:
    return text.replace("&", "&&")


def _without(text: str) -> str:
    """The text as it is read: a single `&` marks a letter, two stand for one."""
    return re.sub(r"&(.)", r"\1", text)
