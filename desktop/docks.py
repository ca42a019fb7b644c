"""Docks: the panels around the canvas, in workspaces that a person arranges and finds again."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget

from desktop.language import mark, tr
from desktop.panels.panel import Panel
from desktop.panels.registry import BY_NAME, PANELS, Side
from desktop.settings import settings

if TYPE_CHECKING:
    from desktop.window import Window

VERSION = 1  # of what saveState keeps: another one is not read
START_WIDTH, END_WIDTH = 280, 300  # pixels of the columns of docks on a large screen
Area = Qt.DockWidgetArea


class Workspace(msgspec.Struct, frozen=True):
    """An arrangement: for each side, stacks of panels one under the other, the first panel of each on top."""

    id: str
    label: str
    start: tuple[tuple[str, ...], ...]
    end: tuple[tuple[str, ...], ...]
    heights: dict[str, int] = {}  # pixels, of stacks by their first panel


WORKSPACES = (
    Workspace(
        "layout",
        mark("actions", "Lay out"),
        (("Pages",), ("Stories", "Layers", "History")),
        (("Inspector", "Issue"), ("Styles", "Inks", "Links", "Preflight")),
        {"Pages": 480, "Stories": 340, "Inspector": 500, "Styles": 320},
    ),
    Workspace(
        "text",
        mark("actions", "Edit text"),
        (("Stories", "Pages"),),
        (("Inspector",), ("Styles", "History")),
        {"Inspector": 480, "Styles": 340},
    ),
    Workspace(
        "send",
        mark("actions", "Check and send"),
        (("Pages",),),
        (("Preflight", "Links"), ("Issue", "Inks")),
        {"Preflight": 420, "Issue": 420},
    ),
)
WORKSPACE = {workspace.id: workspace for workspace in WORKSPACES}


class Docks(QObject):
    """All panels of a window, each in its dock. What is closed is made all the same: it costs nothing unseen."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.workspace = ""
        self.panels: dict[str, Panel] = {}
        self.docks: dict[str, QDockWidget] = {}
        for row in PANELS:
            panel = row.make(window.session)
            dock = QDockWidget(window)
            dock.setObjectName(row.name)
            dock.setWidget(panel)
            dock.setFeatures(
                QDockWidget.DockWidgetFeature.DockWidgetMovable
                | QDockWidget.DockWidgetFeature.DockWidgetFloatable
                | QDockWidget.DockWidgetFeature.DockWidgetClosable
            )
            self.panels[row.name], self.docks[row.name] = panel, dock
        window.setDockOptions(
            QMainWindow.DockOption.AnimatedDocks
            | QMainWindow.DockOption.AllowTabbedDocks
            | QMainWindow.DockOption.AllowNestedDocks
        )
        for area in (Area.LeftDockWidgetArea, Area.RightDockWidgetArea, Area.BottomDockWidgetArea):
            window.setTabPosition(area, QTabWidget.TabPosition.North)
        window.setCorner(Qt.Corner.BottomLeftCorner, Area.LeftDockWidgetArea)
        window.setCorner(Qt.Corner.BottomRightCorner, Area.RightDockWidgetArea)
        self.say_again()

    def say_again(self) -> None:
        for name, dock in self.docks.items():
            dock.setWindowTitle(tr("actions", BY_NAME[name].label))

    def open(self, workspace: str) -> None:
        """Arrange the panels as this workspace was left, or as it comes."""
        self.keep()
        self.workspace = workspace
        kept = settings().value(self._key())
        if not isinstance(kept, QByteArray) or not self._window.restoreState(kept, VERSION):
            self.arrange(WORKSPACE[workspace])
        settings().setValue("workspace", workspace)

    def reset(self) -> None:
        """The present workspace as it comes."""
        self.arrange(WORKSPACE[self.workspace])

    def keep(self) -> None:
        """Remember how the present workspace is arranged."""
        if self.workspace:
            settings().setValue(self._key(), self._window.saveState(VERSION))

    def turn_round(self) -> None:
        """The interface's direction has changed: what was at the start goes to the other side."""
        if self.workspace:
            kept = settings().value(self._key())
            if not isinstance(kept, QByteArray) or not self._window.restoreState(kept, VERSION):
                self.arrange(WORKSPACE[self.workspace])

    def arrange(self, workspace: Workspace) -> None:
        window = self._window
        for dock in self.docks.values():
            dock.setFloating(False)
            window.removeDockWidget(dock)
        tops: list[QDockWidget] = []
        for side, stacks in (("start", workspace.start), ("end", workspace.end)):
            for stack in stacks:
                known = [self.docks[name] for name in stack if name in self.docks]
                for number, dock in enumerate(known):
                    window.addDockWidget(self.area("start" if side == "start" else "end"), dock)
                    if number:
                        window.tabifyDockWidget(known[0], dock)
                    dock.show()
                if known:
                    tops.append(known[0])
        for dock in tops:
            dock.raise_()
        self.measure(workspace)

    def measure(self, workspace: Workspace) -> None:
        """Columns and stacks as wide and high as they should be."""
        window = self._window
        sides = {"start": (workspace.start, START_WIDTH), "end": (workspace.end, END_WIDTH)}
        for stacks, width in sides.values():
            firsts = [self.docks[stack[0]] for stack in stacks if stack[0] in self.docks]
            if firsts:
                window.resizeDocks(firsts[:1], [width], Qt.Orientation.Horizontal)
                heights = [workspace.heights.get(dock.objectName(), 400) for dock in firsts]
                window.resizeDocks(firsts, heights, Qt.Orientation.Vertical)

    def area(self, side: Side) -> Area:
        """QMainWindow does not swap its sides under a right-to-left interface: we do."""
        rtl = self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Area.RightDockWidgetArea if (side == "start") == rtl else Area.LeftDockWidgetArea

    def show(self, name: str) -> None:
        """Bring a panel to the front, wherever it is."""
        dock = self.docks.get(name)
        if dock is None:
            return
        if self._window.dockWidgetArea(dock) == Area.NoDockWidgetArea:
            area = self.area(BY_NAME[name].side)
            beside = next((d for d in self.docks.values() if d.isVisible() and self._area_of(d) == area), None)
            self._window.addDockWidget(area, dock)
            if beside is not None:
                self._window.tabifyDockWidget(beside, dock)
        dock.show()
        dock.raise_()

    def toggle(self, name: str) -> None:
        """Bring a panel to the front, or hide it when it is there."""
        dock = self.docks.get(name)
        if dock is not None and self.is_seen(name):
            dock.hide()
        else:
            self.show(name)

    def is_seen(self, name: str) -> bool:
        """Whether the panel is open and on top of its stack."""
        dock = self.docks.get(name)
        return dock is not None and dock.isVisible() and not dock.visibleRegion().isEmpty()

    def _area_of(self, dock: QDockWidget) -> Area:
        return self._window.dockWidgetArea(dock)

    def _key(self) -> str:
        rtl = self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return f"workspaces/{self.workspace}/{'rtl' if rtl else 'ltr'}"
