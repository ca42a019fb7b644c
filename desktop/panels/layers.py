"""Layers: the sheets over the whole issue, the topmost first; seen, locked, printed, renamed, put in order."""

from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from desktop.language import counted, mark, tr
from desktop.panels.fields import SignButton
from desktop.panels.panel import Panel, same
from desktop.plain import plain_tip
from desktop.session import Session
from desktop.state import State, layer_for_new
from layouts.edit.layers import add_layer, move_layer, remove_layer, rename_layer, set_layer
from layouts.edit.objects import put_on_layer
from layouts.model.layers import layer_of

NAME, SEEN, LOCKED, PRINTED = range(4)
FIELDS = {SEEN: "visible", LOCKED: "locked", PRINTED: "printing"}
LABELS = {
    SEEN: mark("history", "Show layer"),
    LOCKED: mark("history", "Lock layer"),
    PRINTED: mark("history", "Print layer"),
}
KEPT = Qt.ItemDataRole.UserRole
SWATCH = 12


class LayersPanel(Panel):
    """A row for each layer, with ticks."""

    is_worked_by_keys = False

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.layers = QTreeWidget()
        self.layers.setRootIsDecorated(False)
        self.layers.setUniformRowHeights(True)
        self.layers.setColumnCount(4)
        header = self.layers.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in FIELDS:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.add, self.remove = SignButton("add"), SignButton("delete")
        self.raise_button, self.lower_button = SignButton("up"), SignButton("down")
        self.put_here = SignButton("layers")
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(4, 2, 4, 2)
        for button in (self.put_here, None, self.raise_button, self.lower_button, self.add, self.remove):
            if button is None:
                row.addStretch(1)
            else:
                row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.layers)
        box.addWidget(buttons)
        self.layers.itemChanged.connect(self._on_item)
        self.layers.currentItemChanged.connect(lambda _now, _before: self._on_chosen())
        self.layers.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.raise_button.clicked.connect(lambda: self._move(1))
        self.lower_button.clicked.connect(lambda: self._move(-1))
        self.put_here.clicked.connect(self._on_put)
        self.say_again()

    def say_again(self) -> None:
        self.layers.setAccessibleName(tr("layers", "Layers"))
        self.layers.setHeaderLabels(
            [tr("layers", "Layer"), tr("layers", "Seen"), tr("layers", "Locked"), tr("layers", "Printed")]
        )
        self.add.say(tr("layers", "New layer"))
        self.remove.say(tr("layers", "Delete layer: its frames go to the lowest one"))
        self.raise_button.say(tr("layers", "Raise layer"))
        self.lower_button.say(tr("layers", "Lower layer"))
        self.put_here.say(tr("layers", "Put the selected frames on this layer"))

    def looks_at(self, state: State) -> tuple[object, ...]:
        return state.issue.layers, state.issue.pages, same(bool(state.selection.frames))

    def fill(self, state: State) -> None:
        layers = state.issue.layers
        counts: dict[str, int] = {}
        for page in state.issue.pages:
            for frame in page.frames:
                name = layer_of(layers, frame).name
                counts[name] = counts.get(name, 0) + 1
        chosen = layer_for_new(state).name
        with QSignalBlocker(self.layers):
            self.layers.clear()
            for layer in reversed(layers):
                item = QTreeWidgetItem(self.layers, [layer.name])
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled
                    | Qt.ItemFlag.ItemIsSelectable
                    | Qt.ItemFlag.ItemIsEditable
                    | Qt.ItemFlag.ItemIsUserCheckable
                )
                item.setData(NAME, KEPT, layer.name)
                item.setIcon(NAME, swatch(layer.colour))
                tip = counted("layers", "%n frames", "", counts.get(layer.name, 0))
                item.setToolTip(NAME, plain_tip(tip + "\n" + tr("layers", "New frames go to the chosen layer")))
                for column, field in FIELDS.items():
                    ticked = Qt.CheckState.Checked if getattr(layer, field) else Qt.CheckState.Unchecked
                    item.setCheckState(column, ticked)
                if layer.name == chosen:
                    self.layers.setCurrentItem(item)
            if not layers:
                item = QTreeWidgetItem(self.layers, [tr("layers", "All frames lie on one layer")])
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setFirstColumnSpanned(True)
        self._on_current()

    def _on_chosen(self) -> None:
        """A person has chosen the layer that new frames go to."""
        if self.chosen:
            self.session.look(layer=self.chosen)
        self._on_current()

    def _on_current(self) -> None:
        """Buttons do something with the chosen layer: which of them can."""
        names = [layer.name for layer in self.session.state.issue.layers]
        known = self.chosen in names
        self.remove.setEnabled(known)
        self.put_here.setEnabled(known and bool(self.session.state.selection.frames))
        self.raise_button.setEnabled(known and self.chosen != names[-1])
        self.lower_button.setEnabled(known and self.chosen != names[0])

    @property
    def chosen(self) -> str:
        """The name of the selected layer."""
        item = self.layers.currentItem()
        return str(item.data(NAME, KEPT) or "") if item is not None else ""

    def _on_item(self, item: QTreeWidgetItem, column: int) -> None:
        name = str(item.data(NAME, KEPT) or "")
        if column in FIELDS:
            value = item.checkState(column) == Qt.CheckState.Checked
            fields: dict[str, Any] = {"layer_name": name, FIELDS[column]: value}
            self.edit(LABELS[column], partial(set_layer, **fields))
        elif item.text(NAME) != name:
            wanted = item.text(NAME)
            self.edit(mark("history", "Rename layer"), partial(rename_layer, name=name, wanted=wanted))
            self._seen = None
            self.show_state(self.session.state)
            for row in self.layers.findItems(wanted, Qt.MatchFlag.MatchExactly, NAME):
                self.layers.setCurrentItem(row)

    def _on_add(self) -> None:
        known = {layer.name for layer in self.session.state.issue.layers}
        name, number = tr("layers", "Layer"), max(2, len(known) + 1)
        while f"{name} {number}" in known:
            number += 1
        self.edit(mark("history", "New layer"), partial(add_layer, name=f"{name} {number}"))
        self.show_state(self.session.state)
        item = self.layers.topLevelItem(0)  # a new layer lies above the others
        if item is not None:
            self.layers.setCurrentItem(item)
            self.layers.editItem(item, NAME)

    def _on_remove(self) -> None:
        self.edit(mark("history", "Delete layer"), partial(remove_layer, name=self.chosen))

    def _move(self, by: int) -> None:
        names = [layer.name for layer in self.session.state.issue.layers]
        if self.chosen in names:
            target = min(max(0, names.index(self.chosen) + by), len(names) - 1)
            self.edit(mark("history", "Order of layers"), partial(move_layer, name=self.chosen, target=target))

    def _on_put(self) -> None:
        ids = self.session.state.selection.frames
        self.edit(mark("history", "Move to layer"), partial(put_on_layer, ids=ids, layer=self.chosen))


def swatch(colour: str) -> QIcon:
    """A small square of a colour."""
    pixels = QPixmap(SWATCH, SWATCH)
    pixels.fill(QColor(colour))
    return QIcon(pixels)
