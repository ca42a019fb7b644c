"""View: how much is seen, and what is seen beside the pages."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QPointF

from desktop.actions.action import Action
from desktop.language import mark

if TYPE_CHECKING:
    from desktop.window import Window

STEP = 1.25  # of zoom


def zoom_by(factor: float) -> Callable[["Window"], None]:
    return lambda window: window.canvas.zoom(window.canvas.scale * factor, _middle(window))


def zoom_to(scale: float) -> Callable[["Window"], None]:
    """A point this many device-independent pixels long, as the screen says how large its pixels are."""
    return lambda window: window.canvas.zoom(scale * window.logicalDpiX() / 72, _middle(window))


def toggle(field: str) -> Callable[["Window"], None]:
    """Show or hide what this field of the view stands for."""

    def run(window: "Window") -> None:
        state = window.session.state
        view = msgspec.structs.replace(state.view, **{field: not getattr(state.view, field)})
        window.session.show(msgspec.structs.replace(state, view=view))

    return run


def shown(id: str, label: str, field: str, keys: str = "", *, parted: bool = False) -> Action:
    """A row that shows or hides something."""
    return Action(
        id=f"view.{id}",
        menu="View",
        label=label,
        keys=keys,
        checked=lambda state: bool(getattr(state.view, field)),
        parted=parted,
        run=toggle(field),
    )


def _middle(window: "Window") -> QPointF:
    return QPointF(window.canvas.viewport().rect().center())


ACTIONS = (
    Action(
        id="view.larger", menu="View", label=mark("actions", "Zoom in"), keys="Ctrl+=; Ctrl+Num++", run=zoom_by(STEP)
    ),
    Action(id="view.smaller", menu="View", label=mark("actions", "Zoom out"), keys="Ctrl+-", run=zoom_by(1 / STEP)),
    Action(
        id="view.fit_page",
        menu="View",
        label=mark("actions", "Fit page in window"),
        keys="Ctrl+0",
        run=lambda window: window.canvas.show_page(window.session.state.page),
    ),
    Action(
        id="view.fit_spread",
        menu="View",
        label=mark("actions", "Fit spread in window"),
        keys="Ctrl+Alt+0",
        run=lambda window: window.canvas.show_spread(),
    ),
    Action(id="view.full_size", menu="View", label=mark("actions", "Actual size"), keys="Ctrl+1", run=zoom_to(1.0)),
    shown("preview", mark("actions", "Preview"), "preview", "W", parted=True),
    shown("rulers", mark("actions", "Rulers"), "rulers", "Ctrl+R"),
    shown("frame_edges", mark("actions", "Frame edges"), "frame_edges", "Ctrl+H"),
    shown("guides", mark("actions", "Guides"), "guides", "Ctrl+;"),
    shown("baseline_grid", mark("actions", "Baseline grid"), "baseline_grid", "Ctrl+Alt+'"),
    shown("threads", mark("actions", "Text threads"), "threads", "Ctrl+Alt+Y"),
    shown("hidden_characters", mark("actions", "Hidden characters"), "hidden_characters", "Ctrl+Alt+I"),
    shown("smart_guides", mark("actions", "Smart guides"), "smart_guides", "Ctrl+U", parted=True),
    shown("snapping", mark("actions", "Snap"), "snapping", "Ctrl+Shift+;"),
    shown("visual_arrows", mark("actions", "Arrow keys move as seen"), "visual_arrows"),
)
