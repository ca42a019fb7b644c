"""The interface's words: English in the source, other languages by Qt Linguist, changed without a restart."""

from PySide6.QtCore import QCoreApplication


def tr(context: str, text: str) -> str:
    """The text in the interface's language. Called when a widget shows it, and again when the language changes."""
    return QCoreApplication.translate(context, text)


def mark(context: str, text: str) -> str:
    """Marks a text of a table of rows for translation; whoever shows the row calls `tr` with the same context."""
    return text
