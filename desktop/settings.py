"""What the desk remembers of a person: windows, keys, preferences, in one file of theirs."""

from PySide6.QtCore import QSettings

NAME = "Tarwisa"


def settings() -> QSettings:
    """The settings as they stand now; `QSettings.setPath` leads tests elsewhere."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, NAME, NAME)
