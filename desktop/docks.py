"""Docks: the panels around the canvas, in workspaces that a person arranges and finds again."""

import base64
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QMainWindow, QTabWidget

from desktop.collapsing import Collapsing
from desktop.icon_family import icon
from desktop.language import tr
from desktop.panels.panel import Panel
from desktop.panels.registry import BY_NAME, PANELS, Side
from desktop.settings import settings
from desktop.workspaces import Workspace, forget_moves, moves_key, own_id, save_workspace, workspace_named

if TYPE_CHECKING:
    from desktop.window import Window

VERSION = 1  # of what saveState keeps: another one is not read
START_WIDTH, END_WIDTH = 280, 300  # pixels of the columns of docks on a large screen
Area = Qt.DockWidgetArea
SIGNS = {"qt_dockwidget_closebutton": "close", "qt_dockwidget_floatbutton": "float"}  # Qt's names of its buttons


class Docks(QObject):
    """All panels of a window, each in its dock. What is closed is made all the same: it costs nothing unseen."""

    collapsing: Collapsing

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
            dock.topLevelChanged.connect(self.draw)
            dock.visibilityChanged.connect(panel.wait_for_turn)  # also of a tab brought to the front
        window.setDockOptions(
            QMainWindow.DockOption.AnimatedDocks
            | QMainWindow.DockOption.AllowTabbedDocks
            | QMainWindow.DockOption.AllowNestedDocks
        )
        for area in (Area.LeftDockWidgetArea, Area.RightDockWidgetArea, Area.BottomDockWidgetArea):
            window.setTabPosition(area, QTabWidget.TabPosition.North)
        window.setCorner(Qt.Corner.BottomLeftCorner, Area.LeftDockWidgetArea)
        window.setCorner(Qt.Corner.BottomRightCorner, Area.RightDockWidgetArea)
        self.collapsing = Collapsing(self)
        self.draw()
        self.say_again()

    def say_again(self) -> None:
        for name, dock in self.docks.items():
            dock.setWindowTitle(tr("actions", BY_NAME[name].label))
        self.collapsing.say_again()

    def draw(self) -> None:
        """The signs in titles of panels: Qt's own stay dark on dark, and it puts them back when a panel floats."""
        for dock in self.docks.values():
            for name, sign in SIGNS.items():
                button = dock.findChild(QAbstractButton, name)
                if isinstance(button, QAbstractButton):
                    button.setIcon(icon(sign))

    @property
    def window(self) -> "Window":
        return self._window

    def open(self, workspace: str) -> None:
        """Arrange the panels as this workspace was left, or as it comes."""
        self.keep()
        self.workspace = workspace_named(workspace).id
        self._restore()
        settings().setValue("workspace", self.workspace)

    def reset(self) -> None:
        """The present workspace as it comes, or as it was saved."""
        forget_moves(self.workspace)
        self._restore()

    def keep(self) -> None:
        """Remember how the present workspace is arranged."""
        if self.workspace:
            settings().setValue(moves_key(self.workspace, self._direction()), self._whole_state())

    def save_as(self, name: str) -> None:
        """Save the panels as they stand as a workspace of the person's own, and go on in it."""
        exact = base64.b64encode(self._whole_state().data()).decode()
        start, end = self.stacks("start"), self.stacks("end")
        save_workspace(
            Workspace(
                id=own_id(name),
                label=name.strip(),
                start=start,
                end=end,
                heights={stack[0]: self.docks[stack[0]].height() for stack in (*start, *end)},
                exact={self._direction(): exact},
            )
        )
        self.workspace = own_id(name)
        settings().setValue("workspace", self.workspace)

    def forget(self, workspace: str) -> None:
        """The workspace is no more: where it was the present one, the panels stay and are those of the first."""
        if self.workspace == workspace:
            self.workspace = workspace_named("").id
            settings().setValue("workspace", self.workspace)

    def turn_round(self) -> None:
        """The interface's direction has changed: what was at the start goes to the other side."""
        if self.workspace:
            self._restore()

    def stacks(self, side: Side) -> tuple[tuple[str, ...], ...]:
        """The open panels of a side, stack by stack from above, the one on top first."""
        if self.collapsing.is_collapsed(side):
            return self.collapsing.held[side]
        area, found, taken = self.area(side), [], set[str]()
        for name, dock in self.docks.items():
            if name in taken or dock.isHidden() or dock.isFloating() or self._area_of(dock) != area:
                continue
            stack = [dock, *(other for other in self._window.tabifiedDockWidgets(dock) if not other.isHidden())]
            stack.sort(key=lambda each: not self.is_seen(each.objectName()))
            taken.update(each.objectName() for each in stack)
            found.append((stack[0].y(), tuple(each.objectName() for each in stack)))
        return tuple(names for _, names in sorted(found))

    def _whole_state(self) -> QByteArray:
        """How the panels stand where nothing is collapsed."""
        held = tuple(self.collapsing.held)
        if not held:
            return self._window.saveState(VERSION)
        self._window.setUpdatesEnabled(False)
        for side in held:
            self.collapsing.release(side)
        state = self._window.saveState(VERSION)
        self.collapsing.settle()
        self._window.setUpdatesEnabled(True)
        return state

    def _restore(self) -> None:
        self.collapsing.forget()
        self._put_up(workspace_named(self.workspace))
        self.collapsing.stand()
        self.collapsing.settle()

    def _put_up(self, workspace: Workspace) -> None:
        for kept in (settings().value(moves_key(self.workspace, self._direction())), self._saved(workspace)):
            if isinstance(kept, QByteArray) and not kept.isEmpty() and self._window.restoreState(kept, VERSION):
                return
        self.arrange(workspace)

    def _saved(self, workspace: Workspace) -> QByteArray:
        return QByteArray(workspace.state(self._direction()))

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
        rtl = self._direction() == "rtl"
        return Area.RightDockWidgetArea if (side == "start") == rtl else Area.LeftDockWidgetArea

    def show(self, name: str) -> None:
        """Bring a panel to the front, wherever it is."""
        dock = self.docks.get(name)
        if dock is None:
            return
        if not dock.isVisible() and self.collapsing.is_collapsed(self.collapsing.side_of(name)):
            self.collapsing.beside.open(name)
            self.collapsing.beside.take_focus()
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
        if name and self.collapsing.beside.name == name:
            self.collapsing.beside.shut()
        elif dock is not None and self.is_seen(name):
            dock.hide()
        else:
            self.show(name)

    def is_seen(self, name: str) -> bool:
        """Whether the panel is open and on top of its stack."""
        dock = self.docks.get(name)
        if name and self.collapsing.beside.name == name:
            return True
        return dock is not None and dock.isVisible() and not dock.visibleRegion().isEmpty()

    def _area_of(self, dock: QDockWidget) -> Area:
        return self._window.dockWidgetArea(dock)

    def _direction(self) -> str:
        return "rtl" if self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
