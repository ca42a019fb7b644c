"""The pictures of the user guide: the first issue's journey in each of its languages, and small pictures on the way.

    QT_QPA_PLATFORM=offscreen python -m tests.journeys.guide_pictures docs/guide/pictures [LANGUAGE…]

writes `LANGUAGE-NAME.png`. Looked at before they are kept: a guide shows what its reader will see.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.desk import Desk
from desktop.panels.preflight import PreflightPanel
from tests.journeys.desk_journey import CTRL, LEFT, NONE, SHIFT, Journey

LANGUAGES = ("en", "fr", "ar")
# What the guide shows, by the journey's own names for it.
SHOWN = ("gallery", "writing", "error", "deposit", "export")
WIDTH = 1000  # pixels of a picture, at most
COLOURS = 64  # of a picture: a third of the bytes, and nobody sees it


class GuideJourney(Journey):
    """The journey as it is seen in one language."""

    def __init__(self, desk: Desk, folder: Path, language: str, scratch: Path) -> None:
        super().__init__(desk, scratch, pictures=True)
        self.pdf = Path("le-phare-12.pdf")
        self.kept = folder
        self.language = language

    def keep(self, widget: QWidget, name: str) -> None:
        """A picture that the guide shows, with few colours."""
        if name not in SHOWN:
            return
        QTest.qWait(900)
        grabbed, buffer = widget.grab().toImage(), QBuffer()
        if grabbed.width() > WIDTH:
            grabbed = grabbed.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        grabbed.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs ask for bytes, which it refuses
        with tempfile.TemporaryFile() as file:
            file.write(buffer.data().data())
            with Image.open(file) as picture:
                few = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
                few.save(self.kept / f"{self.language}-{name}.png", optimize=True)

    def go_to_error(self) -> str:
        """The first finding of the Preflight panel that stands on a page, clicked."""
        self.key(Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.AltModifier | SHIFT)
        panel = self.panel("Preflight", PreflightPanel)
        self.window.canvas.show_page(1)
        head = panel.findings.topLevelItem(0)
        assert head is not None
        items = [item for at in range(head.childCount()) if (item := head.child(at)) is not None]
        item = next(item for item in items if item.text(1))
        said = item.text(0)  # before the click: the list may be made anew
        QTest.mouseClick(panel.findings.viewport(), LEFT, NONE, panel.findings.visualItemRect(item).center())
        self.keep(self.window, "error")
        return said


    def register(self) -> None:
        """The deposit's number, with the panel's tab in front."""
        if self.window.docks.is_seen("Issue"):
            self.key(Qt.Key.Key_F5, CTRL)
        super().register()


def main(folder: Path, language: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder.resolve()
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="tarwisa-guide-") as scratch:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, scratch)
        desk = Desk(app, keeps=False)
        desk.prefer(language=language, theme="light")
        os.chdir(scratch)
        journey = GuideJourney(desk, kept, language, Path(scratch))
        journey.begin()
        journey.write()
        journey.go_to_error()
        journey.mend()
        journey.place()
        journey.register()
        journey.export()
        for window in desk.windows:
            window.canvas.close_caches()
    os._exit(0)  # what Qt takes apart at its end is no part of the pictures


if __name__ == "__main__":
    where, wanted = Path(sys.argv[1]), sys.argv[2:] or list(LANGUAGES)
    if len(wanted) == 1:
        main(where, wanted[0])
    for name in wanted:  # a process each: a desk is laid out once in an application
        subprocess.run([sys.executable, "-m", "tests.journeys.guide_pictures", where, name], check=True)
