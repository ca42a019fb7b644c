"""File: issues opened, saved, exported."""

from desktop.actions.action import Action
from desktop.language import mark

ACTIONS = (
    Action(
        id="file.save",
        menu="File",
        label=mark("actions", "Save"),
        keys="Ctrl+S",
        run=lambda window: window.save(),
    ),
    Action(
        id="file.save_as",
        menu="File",
        label=mark("actions", "Save as…"),
        keys="Ctrl+Shift+S",
        run=lambda window: window.save_as(),
    ),
    Action(
        id="file.export",
        menu="File",
        label=mark("actions", "Export PDF…"),
        keys="Ctrl+E",
        parted=True,
        run=lambda window: window.export(),
    ),
    Action(
        id="file.quit",
        menu="File",
        label=mark("actions", "Quit"),
        keys="Ctrl+Q",
        parted=True,
        run=lambda window: window.close(),
    ),
)
