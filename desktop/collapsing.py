"""Sides of the window whose panels are collapsed to a strip of icons; a panel opens beside its icon, over the canvas.

A person collapses a side by its button or key; in a window too narrow for panels and pages both sides collapse by
themselves, and come back with the room.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolBar, QToolButton, QVBoxLayout

from desktop.icon_family import icon
from desktop.language import tr
from desktop.panels.panel import Panel
from desktop.panels.registry import BY_NAME, Side
from desktop.plain import PlainLabel, plain_tip
from desktop.rounds import open_to_keys, place_in
from desktop.settings import settings

if TYPE_CHECKING:
    from desktop.docks import Docks

NARROW = 1100  # pixels: with panels on both sides, less than a tabloid page at half its size is left of the window
SIDES: tuple[Side, Side] = ("start", "end")
ICON = 20  # pixels
WIDTH = 300  # pixels of a panel beside its icon


class Collapsing:
    """Which sides are collapsed, and what was open there."""

    def __init__(self, docks: "Docks") -> None:
        self._docks, self._window = docks, docks.window
        self._narrow = False
        self._chosen: dict[Side, bool] = {}  # other than by itself
        for side in SIDES:
            kept = settings().value(f"collapsed/{side}")
            if kept in ("yes", "no"):
                self._chosen[side] = kept == "yes"
        self.held: dict[Side, tuple[tuple[str, ...], ...]] = {}  # the stacks of collapsed sides
        self._sizes: dict[str, QSize] = {}  # of the first panel of each stack
        self.strips = {side: PanelStrip(self, side) for side in SIDES}
        self.beside = Beside(self)
        for strip in self.strips.values():
            strip.hide()
        self.stand()

    @property
    def docks(self) -> "Docks":
        return self._docks

    def stand(self) -> None:
        """Strips stand at the window's edges: the one of the start where reading begins."""
        for side, strip in self.strips.items():
            left = self._docks.area(side) == Qt.DockWidgetArea.LeftDockWidgetArea
            area = Qt.ToolBarArea.LeftToolBarArea if left else Qt.ToolBarArea.RightToolBarArea
            self._window.removeToolBar(strip)
            self._window.addToolBarBreak(area)  # a column of its own beside the tools
            self._window.addToolBar(area, strip)
            strip.setVisible(side in self.held)

    def is_collapsed(self, side: Side) -> bool:
        return side in self.held

    def wants(self, side: Side) -> bool:
        """Whether the side should be collapsed: as a person chose, else in a narrow window."""
        return self._chosen.get(side, self._narrow)

    def fit(self, width: int) -> None:
        """The window is so wide now."""
        narrow = width < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self.settle()

    def toggle(self, side: Side) -> None:
        """Collapse or open a side. What a window of this width does by itself is no choice that is kept."""
        wanted = not self.is_collapsed(side)
        if wanted == self._narrow:
            self._chosen.pop(side, None)
            settings().remove(f"collapsed/{side}")
        else:
            self._chosen[side] = wanted
            settings().setValue(f"collapsed/{side}", "yes" if wanted else "no")
        self.settle()

    def settle(self) -> None:
        """Collapse and open what should be."""
        layout = self._window.layout()
        assert layout is not None
        layout.activate()  # stacks are told apart by where they stand
        for side in SIDES:
            if self.wants(side) and side not in self.held:
                self.beside.shut()
                self.held[side] = self._docks.stacks(side)
                self._sizes |= {stack[0]: self._docks.docks[stack[0]].size() for stack in self.held[side]}
                for stack in self.held[side]:
                    for name in stack:
                        self._docks.docks[name].hide()
                self.strips[side].offer(self.held[side])
                self.strips[side].show()
            elif not self.wants(side) and side in self.held:
                self.release(side)
        layout.activate()
        self._window.bindings.update()

    def release(self, side: Side) -> None:
        """The side's panels come back as they stood."""
        self.beside.shut()
        stacks = self.held.pop(side)
        self.strips[side].hide()
        for stack in stacks:
            for name in stack:
                self._docks.docks[name].show()
        firsts = [self._docks.docks[stack[0]] for stack in stacks]
        for dock in firsts:
            dock.raise_()
        if firsts:
            sizes = [self._sizes[stack[0]] for stack in stacks]
            self._window.resizeDocks(firsts[:1], [sizes[0].width()], Qt.Orientation.Horizontal)
            self._window.resizeDocks(firsts, [size.height() for size in sizes], Qt.Orientation.Vertical)

    def forget(self) -> None:
        """The panels have been arranged anew: nothing is collapsed until `settle`."""
        self.beside.shut()
        self.held = {}
        for strip in self.strips.values():
            strip.hide()

    def side_of(self, name: str) -> Side:
        """The side that a panel's dock stands on, or would."""
        area = self._window.dockWidgetArea(self._docks.docks[name])
        return next((side for side in SIDES if self._docks.area(side) == area), BY_NAME[name].side)

    def say_again(self) -> None:
        for strip in self.strips.values():
            strip.say_again()
        self.beside.say_again()


class PanelStrip(QToolBar):
    """The icons of a side's panels, stack by stack, and above them the button that opens the side."""

    def __init__(self, collapsing: Collapsing, side: Side) -> None:
        super().__init__(collapsing.docks.window)
        self._collapsing, self.side = collapsing, side
        self.setObjectName(f"Panels {side}")
        self.setOrientation(Qt.Orientation.Vertical)
        self.setMovable(False)
        self.setIconSize(QSize(ICON, ICON))
        self.toggleViewAction().setEnabled(False)  # the window's menu of bars does not put it away
        self.toggleViewAction().setVisible(False)
        self._all = QAction(self)
        self._all.triggered.connect(lambda: collapsing.toggle(side))
        self._icons: dict[str, QAction] = {}
        self.say_again()

    def offer(self, stacks: tuple[tuple[str, ...], ...]) -> None:
        """Icons for these panels."""
        self.clear()
        self._icons = {}
        self.addAction(self._all)
        for stack in stacks:
            self.addSeparator()
            for name in stack:
                action = QAction(self)
                action.setCheckable(True)
                action.triggered.connect(partial(self._collapsing.beside.toggle, name))
                self._icons[name] = action
                self.addAction(action)
        open_to_keys(self)
        self.say_again()

    def tick(self, name: str) -> None:
        """This panel is open beside the strip; empty: none is."""
        for known, action in self._icons.items():
            action.setChecked(known == name)

    def say_again(self) -> None:
        start = self.side == "start"
        title = tr("window", "Panels at the start") if start else tr("window", "Panels at the end")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._all.setText(tr("window", "Open these panels"))
        self._all.setIcon(icon("panels_start" if start else "panels_end"))
        for name, action in self._icons.items():
            of_menu = self._collapsing.docks.window.bindings.actions[f"window.{name.lower()}"]
            action.setText(tr("actions", BY_NAME[name].label))
            action.setToolTip(of_menu.toolTip())
            action.setIcon(icon(name.lower()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self.say_again()


class Beside(QFrame):
    """One panel of a collapsed side, open over the canvas until its icon is pressed again, or Escape."""

    def __init__(self, collapsing: Collapsing) -> None:
        super().__init__(collapsing.docks.window)
        self._collapsing = collapsing
        self.name = ""
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.title, self.close_button = PlainLabel(), QToolButton(autoRaise=True)
        self.close_button.clicked.connect(self.shut)
        head = QHBoxLayout()
        head.setContentsMargins(8, 2, 2, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(1, 1, 1, 1)
        self._box.setSpacing(0)
        self._box.addLayout(head)
        collapsing.docks.window.canvas.installEventFilter(self)
        self.hide()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # what stands in the panel has become wider
            self.stand()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.stand()
        return super().eventFilter(watched, event)

    def toggle(self, name: str) -> None:
        """Open a panel, or shut it when it is open."""
        was = self.name
        self.shut()
        if was != name:
            self.open(name)

    def open(self, name: str) -> None:
        """Show this panel beside its icon."""
        if self.name == name:
            return
        self.shut()
        self.name = name
        panel = self._collapsing.docks.panels[name]
        self._box.addWidget(panel, 1)
        panel.show()
        self.say_again()
        self._collapsing.strips[self._collapsing.side_of(name)].tick(name)
        self.stand()
        self.show()
        self.raise_()

    def shut(self) -> None:
        """The panel goes back into its dock, the focus to the canvas."""
        if not self.name:
            return
        name, self.name = self.name, ""
        had_focus = self.isAncestorOf(self.window().focusWidget() or self)
        self.hide()
        panel: Panel = self._collapsing.docks.panels[name]
        self._box.removeWidget(panel)
        self._collapsing.docks.docks[name].setWidget(panel)
        for strip in self._collapsing.strips.values():
            strip.tick("")
        if had_focus:
            self._collapsing.docks.window.canvas.setFocus()

    def take_focus(self) -> None:
        """The keyboard goes into the panel."""
        panel = self._collapsing.docks.panels[self.name]
        (place_in(panel) or self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stand(self) -> None:
        """As high as the canvas, at the edge of it that its strip is at."""
        if not self.name:
            return
        window = self._collapsing.docks.window
        room = QRect(window.canvas.mapTo(window, QPoint(0, 0)), window.canvas.size())
        width = min(max(WIDTH, self.minimumSizeHint().width()), room.width())
        left = self._collapsing.docks.area(self._collapsing.side_of(self.name)) == Qt.DockWidgetArea.LeftDockWidgetArea
        self.setGeometry(room.left() if left else room.right() + 1 - width, room.top(), width, room.height())

    def say_again(self) -> None:
        if self.name:
            self.title.setText(tr("actions", BY_NAME[self.name].label))
        self.close_button.setIcon(icon("remove"))
        words = tr("window", "Close this panel")
        self.close_button.setToolTip(plain_tip(words))
        self.close_button.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)
