"""Plain words: names of files and titles of stories stand as they are written, never as markup that Qt reads in them.

A `QLabel`, a tool tip and a message box take a text with tags for rich text by themselves: a story called
`<img src="file:///…">` would open that file. Labels and tips of the desk are made here, boxes in `dialogs/asking`, and
`tests/house/test_plain_words.py` holds it.
"""

from html import escape

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label that shows its text letter for letter."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, wordWrap: bool = False) -> None:  # noqa: N803
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wordWrap)
        self.setText(text)


def plain_tip(text: str) -> str:
    """A tool tip that shows this text letter for letter: what Qt would take for markup is escaped.

    >>> plain_tip("Harbour.jpg"), plain_tip("<b>Harbour</b>")
    ('Harbour.jpg', '<p>&lt;b&gt;Harbour&lt;/b&gt;</p>')
    """
    if not Qt.mightBeRichText(text):
        return text
    return "<p>" + escape(text, quote=False).replace("\n", "<br>") + "</p>"
