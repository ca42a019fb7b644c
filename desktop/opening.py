"""Files dropped on a window: issues open, copy and pictures are imported."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.window import Window


def files_in(data: QMimeData) -> list[str]:
    """Paths of the files that are dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def is_issue(path: str) -> bool:
    """Whether it is a saved issue, an issue folder, or that folder's issue.toml."""
    file = Path(path)
    return file.suffix == ".issue" or file.name == "issue.toml" or (file / "issue.toml").exists()


def open_issues(window: QWidget, paths: Iterable[str]) -> list[str]:
    """Open the issues among these files, each in a window of its own; the paths of the others."""
    from desktop.dialogs.files import open_known

    others = []
    for path in paths:
        if is_issue(path):
            open_known(window, str(Path(path).parent) if Path(path).name == "issue.toml" else path)
        else:
            others.append(path)
    return others


def take_files(window: "Window", paths: Iterable[str]) -> None:
    """What was dropped beside the pages."""
    from desktop.dialogs.import_copy import import_files

    others = open_issues(window, paths)
    if others:
        import_files(window, others)
