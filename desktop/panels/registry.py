"""The panels there are: name, words, icon, keys, and which side of the window they open on."""

from collections.abc import Callable
from typing import Literal

import msgspec

from desktop.language import mark
from desktop.panels.history import HistoryPanel
from desktop.panels.inks import InksPanel
from desktop.panels.inspector.panel import InspectorPanel
from desktop.panels.issue_form.panel import IssuePanel
from desktop.panels.layers import LayersPanel
from desktop.panels.links import LinksPanel
from desktop.panels.pages import PagesPanel
from desktop.panels.panel import Panel
from desktop.panels.preflight import PreflightPanel
from desktop.panels.stories import StoriesPanel
from desktop.panels.style_lists.panel import StylesPanel
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
    PanelRow("Stories", mark("actions", "Stories"), StoriesPanel, "start", "Ctrl+F12"),
    PanelRow("Layers", mark("actions", "Layers"), LayersPanel, "start", "F7"),
    PanelRow("History", mark("actions", "History"), HistoryPanel, "start", "Ctrl+F7"),
    PanelRow("Inspector", mark("actions", "Inspector"), InspectorPanel, "end", "Ctrl+F6; Ctrl+T; Ctrl+Alt+T"),
    PanelRow("Issue", mark("actions", "Issue"), IssuePanel, "end", "Ctrl+F5"),
    PanelRow("Styles", mark("actions", "Styles"), StylesPanel, "end", "F11"),
    PanelRow("Inks", mark("actions", "Inks"), InksPanel, "end", "F5"),
    PanelRow("Links", mark("actions", "Links"), LinksPanel, "end", "Ctrl+Shift+D"),
    PanelRow("Preflight", mark("actions", "Preflight"), PreflightPanel, "end", "Ctrl+Alt+Shift+F"),
)
BY_NAME = {row.name: row for row in PANELS}
