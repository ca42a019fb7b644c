"""The editor as a program."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.session import open_session
from desktop.window import Window, tell_exceptions
from layouts.findings import UnreadableInput

SAMPLE = Path(__file__).parents[1] / "examples/telegraaf-mensheid"  # comes with a clone


def run(path: str) -> int:
    """Open the editor on a saved issue or an issue folder, with neither on the sample; the exit code.

    Raises UnreadableInput.
    """
    if not path and not SAMPLE.is_dir():
        raise UnreadableInput("edit: give the .issue file or the issue folder to open")
    session = open_session(path or str(SAMPLE))
    app = QApplication(sys.argv[:1])
    window = Window(session)
    tell_exceptions(window)
    app.aboutToQuit.connect(window.canvas.close_caches)
    window.show()
    window.pages.setCurrentRow(0)
    return app.exec()
