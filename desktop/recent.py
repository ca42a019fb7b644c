"""Open recent: the issues opened before, the last one first; those whose files are gone are left out."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from desktop.desk import the_desk
from desktop.language import isolated, tr
from desktop.plain import plain_tip

if TYPE_CHECKING:
    from desktop.window import Window


class RecentMenu(QMenu):
    """Filled each time it opens."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        self.clear()
        for number, path in enumerate(known(self._window.path), 1):
            file = Path(path)
            name = f"{file.name}  –  {short(file.parent)}".replace("&", "&&")
            action = self.addAction(f"&{number} {isolated(name)}" if number < 10 else isolated(name))
            action.setToolTip(plain_tip(path))
            action.triggered.connect(partial(self._open, path))
        if not self.actions():
            self.addAction(tr("files", "No other issue was opened before.")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(tr("files", "Forget them")).triggered.connect(partial(the_desk().prefer, recent=()))

    def show_in_middle(self) -> None:
        """As a list over the window, for those who work by keys."""
        self.fill()
        size = self.sizeHint()
        corner = self._window.rect().center() - QPoint(size.width() // 2, size.height() // 2)
        self.popup(self._window.mapToGlobal(corner))

    def _open(self, path: str) -> None:
        from desktop.dialogs.files import open_known

        open_known(self._window, path)


def known(but: str = "") -> list[str]:
    """Paths of the issues opened before that are still there, without this one."""
    return [path for path in the_desk().preferences.recent if path != but and Path(path).exists()]


def short(folder: Path) -> str:
    """A folder's path with `~` for the person's own."""
    home = Path.home()
    return f"~/{folder.relative_to(home).as_posix()}" if folder.is_relative_to(home) else str(folder)
