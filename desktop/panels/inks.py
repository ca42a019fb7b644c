"""Inks: swatches of what the press prints in, with their shares and their sum."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.canvas.colours import ScreenColours
from desktop.language import counted, mark, tr
from desktop.panels.fields import Choice, ShareField, SignButton, TextField
from desktop.panels.form import Form, scrolled
from desktop.panels.panel import Panel
from desktop.plain import PlainLabel, plain_tip
from desktop.session import Session
from desktop.state import State
from layouts.edit.inks import KEPT, add_ink, delete_ink, ink_sum, rename_ink, set_ink, tint_of, uses_of_ink
from layouts.model.inks import Ink
from layouts.model.issue import Issue
from layouts.press.presets import DEFAULT

PARTS = (
    ("cyan", mark("inks", "Cyan")),
    ("magenta", mark("inks", "Magenta")),
    ("yellow", mark("inks", "Yellow")),
    ("black", mark("inks", "Black")),
)
NAME = Qt.ItemDataRole.UserRole
SWATCH = 16


class InksPanel(Panel):
    """The list, and the mixture of the one chosen."""

    is_worked_by_keys = False

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.colours = ScreenColours()
        self.inks = QListWidget()
        self.inks.setUniformItemSizes(True)
        self.inks.setMinimumHeight(48)  # pixels: a window at twice its size has hardly more
        self.add, self.tint, self.remove = SignButton("add"), SignButton("duplicate"), SignButton("delete")
        self.form = Form()
        self.name, self.kind, self.spot = TextField(), Choice(), TextField()
        self.parts = {part: ShareField(least=0.0, most=1.0) for part, _ in PARTS}
        self.sum = PlainLabel()
        words = {part: (lambda text=text: tr("inks", text)) for part, text in PARTS}
        self.form.wide(lambda: tr("inks", "Name"), self.name)
        self.form.wide(lambda: tr("inks", "Kind"), self.kind)
        self.form.wide(lambda: tr("inks", "Plate"), self.spot)
        self.form.pair((words["cyan"], self.parts["cyan"]), (words["magenta"], self.parts["magenta"]))
        self.form.pair((words["yellow"], self.parts["yellow"]), (words["black"], self.parts["black"]))
        self.form.plain(self.sum)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(4, 2, 4, 2)
        row.addStretch(1)
        for button in (self.add, self.tint, self.remove):
            row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.inks, 1)
        box.addWidget(buttons)
        box.addWidget(scrolled(self.form), 1)
        self.inks.currentRowChanged.connect(lambda _row: self._show_chosen())
        self.name.settled.connect(self._on_name)
        self.kind.settled.connect(self._on_kind)
        self.spot.settled.connect(lambda text: self._set(mark("history", "Plate of ink"), "spot", text))
        for part, field in self.parts.items():
            field.settled.connect(partial(self._set, mark("history", "Mix ink"), part))
        self.add.clicked.connect(self._on_add)
        self.tint.clicked.connect(self._on_tint)
        self.remove.clicked.connect(
            lambda: self.edit(mark("history", "Delete ink"), partial(delete_ink, name=self.chosen))
        )
        self.say_again()

    def say_again(self) -> None:
        self.inks.setAccessibleName(tr("inks", "Inks"))
        self.form.say_again()
        self.add.say(tr("inks", "New ink"))
        self.tint.say(tr("inks", "Half of this ink as a tint"))
        self.remove.say(tr("inks", "Delete ink: what it drew becomes black"))
        self.kind.offer(((False, tr("inks", "Process")), (True, tr("inks", "Spot"))))

    @property
    def chosen(self) -> str:
        item = self.inks.currentItem()
        return str(item.data(NAME)) if item is not None else ""

    def looks_at(self, state: State) -> tuple[object, ...]:
        return (state.issue.inks,)

    def fill(self, state: State) -> None:
        chosen = self.chosen
        with QSignalBlocker(self.inks):
            self.inks.clear()
            for ink in state.issue.inks:
                kind = f" · {ink.spot}" if ink.spot else ""
                item = QListWidgetItem(self._swatch(ink, state.issue), f"{ink.name}{kind}", self.inks)
                item.setData(NAME, ink.name)
                parts = zip("CMYK", ("cyan", "magenta", "yellow", "black"))
                item.setToolTip(plain_tip(" ".join(f"{letter} {getattr(ink, part):.0%}" for letter, part in parts)))
                if ink.name == chosen:
                    self.inks.setCurrentItem(item)
            if self.inks.currentRow() < 0 and self.inks.count():
                self.inks.setCurrentRow(0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        issue = self.session.state.issue
        ink = next((ink for ink in issue.inks if ink.name == self.chosen), None)
        self.form.setEnabled(ink is not None and ink.name not in KEPT)
        self.remove.setEnabled(ink is not None and ink.name not in KEPT)
        self.tint.setEnabled(ink is not None)
        if ink is None:
            return
        self.name.put(ink.name)
        self.kind.put(bool(ink.spot))
        self.spot.put(ink.spot)
        self.form.show_row(self.spot, bool(ink.spot))
        for part, field in self.parts.items():
            field.put(getattr(ink, part))
        total, uses = ink_sum(ink), uses_of_ink(issue, ink.name)
        said = tr("inks", "Sum {sum} %").format(sum=round(total))
        if total > DEFAULT.ink_limit:
            said = "⚠ " + tr("inks", "Sum {sum} %, more than newsprint holds ({limit} %)").format(
                sum=round(total), limit=DEFAULT.ink_limit
            )
        self.sum.setText(f"{said} · " + counted("inks", "used %n times", "", uses))
        self.sum.setWordWrap(True)

    def _swatch(self, ink: Ink, issue: Issue) -> QIcon:
        pixels = QPixmap(SWATCH, SWATCH)
        pixels.fill(self.colours.of(ink.name, issue.inks))
        with QPainter(pixels) as painter:
            painter.setPen(QPen(self.palette().color(self.palette().ColorRole.Mid)))
            painter.drawRect(0, 0, SWATCH - 1, SWATCH - 1)
            if ink.spot:  # a dot in the corner: told by shape, as in the names
                painter.setBrush(Qt.GlobalColor.white)
                painter.drawEllipse(SWATCH - 8, SWATCH - 8, 5, 5)
        return QIcon(pixels)

    def _set(self, label: str, field: str, value: object) -> None:
        change = {field: value}
        self.edit(label, lambda issue, name=self.chosen: set_ink(issue, name, **change))  # type: ignore[misc]

    def _on_name(self, wanted: str) -> None:
        name = self.chosen
        self.edit(mark("history", "Rename ink"), partial(rename_ink, name=name, wanted=wanted))
        self._choose(wanted.strip())
        self._show_chosen()

    def _on_kind(self, spot: object) -> None:
        """A spot ink is printed from a plate of its own name until it is given another."""
        self._set(mark("history", "Plate of ink"), "spot", self.chosen if spot else "")

    def _on_add(self) -> None:
        names, number = {ink.name for ink in self.session.state.issue.inks}, 1
        while (name := f"{tr('inks', 'Ink')} {number}") in names:
            number += 1
        self.edit(mark("history", "New ink"), partial(add_ink, ink=Ink(name, 0.0, 0.0, 0.0, 0.5)))
        self._choose(name)

    def _on_tint(self) -> None:
        name = self.chosen
        self.edit(mark("history", "New tint"), partial(tint_of, name=name, share=0.5))

    def _choose(self, name: str) -> None:
        for row in range(self.inks.count()):
            if self.inks.item(row).data(NAME) == name:
                self.inks.setCurrentRow(row)
