"""The editor as a program."""

import sys

from PySide6.QtWidgets import QApplication

from desktop.desk import Desk
from desktop.dialogs.recovery import offer_recovery


def run(path: str) -> int:
    """Open the editor on a saved issue or an issue folder, with neither on the gallery; the exit code.

    Raises UnreadableInput.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Tarwisa")
    desk = Desk(app)
    offer_recovery(desk)
    if path:
        desk.open_path(path)
    elif not desk.windows:
        from desktop.dialogs.gallery import open_gallery
        from desktop.dialogs.tour import offer_tour

        app.setQuitOnLastWindowClosed(False)  # the gallery closes before the first window opens
        begun = open_gallery()
        if begun is None:
            return 0
        offer_tour(begun)
        app.setQuitOnLastWindowClosed(True)
    return app.exec()
