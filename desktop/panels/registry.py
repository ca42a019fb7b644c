"""The panels there are: name, words, icon, keys, and which side of the window they open on."""

from collections.abc import Callable
from typing import Literal

import msgspec

from desktop.language import mark
from desktop.panels.history import HistoryPanel
from desktop.panels.inspector.panel import InspectorPanel
from desktop.panels.pages import PagesPanel
from desktop.panels.panel import Panel
from desktop.session import Session

Side = Literal["start", "end"]


class PanelRow(msgspec.Struct, frozen=True):
    """A panel. `name` is what settings know it by."""

    name: str
    label: str
    make: Callable[[Session], Panel]
    side: Side
    keys: str = ""


PANELS = (
    PanelRow("Pages", mark("actions", "Pages"), PagesPanel, "start", "F12"),
    PanelRow("History", mark("actions", "History"), HistoryPanel, "start"),
    PanelRow("Inspector", mark("actions", "Inspector"), InspectorPanel, "end", "Ctrl+F6"),
)
BY_NAME = {row.name: row for row in PANELS}
