"""The editor as a program."""

import sys

from PySide6.QtWidgets import QApplication

from desktop.session import open_session
from desktop.window import Window, tell_exceptions


def run(path: str) -> int:
    """Open the editor on a saved issue or an issue folder; the exit code. Raises UnreadableInput."""
    session = open_session(path)
    app = QApplication(sys.argv[:1])
    window = Window(session)
    tell_exceptions(window)
    app.aboutToQuit.connect(window.canvas.close_caches)
    window.show()
    window.pages.setCurrentRow(0)
    return app.exec()
