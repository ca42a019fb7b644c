"""The editor as a program."""

import errno
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.desk import Desk
from desktop.dialogs.recovery import offer_recovery

PICTURED = (1500, 950)  # pixels of a picture of the window
# Seconds after which a thread at work (the journal, pages packed for the preflight) lets the window go on: with
# Python's own 5 ms, a key took twice as long to be painted beside a thread that calculates.
SWITCH = 0.0005
SETTLED = 3000  # milliseconds until panels have drawn small pages and read the issue


def run(path: str, picture: str = "") -> int:
    """Open the editor on a saved issue or an issue folder, with neither on the gallery; the exit code.

    With `picture`, a file of that name gets the window as it then is, and nobody is asked anything. Raises
    UnreadableInput.
    """
    sys.setswitchinterval(SWITCH)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Tarwisa")
    app.setDesktopFileName("tarwisa")  # the windows' icon and group, by the desktop entry
    if picture:
        return take_picture(app, path, picture)
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


def take_picture(app: QApplication, path: str, picture: str) -> int:
    """The window on this issue, with all its pages set, as a PNG; nobody's settings or recovery files are touched."""
    desk = Desk(app, keeps=False)
    window = desk.open_path(path)
    window.session.finish()
    taken: list[bool] = []

    def settle() -> None:
        window.resize(*PICTURED)
        window.go_to_page(0)
        QTimer.singleShot(SETTLED, take)

    def take() -> None:
        taken.append(window.grab().save(picture))
        window.close_caches()
        app.quit()

    QTimer.singleShot(0, settle)
    app.exec()
    if taken != [True]:
        raise OSError(errno.EIO, "the picture could not be written", picture)
    return 0
