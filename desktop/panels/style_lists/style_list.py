"""A list of styles with what can be done with them; each kind of style says how."""

from collections import Counter

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.language import counted, isolated, tr
from desktop.panels.fields import Choice, SignButton, TextField
from desktop.panels.form import Form, scrolled
from desktop.panels.panel import Panel
from desktop.state import State
from layouts.model.issue import Issue

NAME = Qt.ItemDataRole.UserRole
LEAST = 48  # pixels of the list: a window at twice its size has hardly more
STYLE, USES = range(2)


class StyleList(QWidget):
    """The styles of one kind. Below: `rows`, `uses`, `current`, `show_style` and what the buttons do."""

    told = Signal(str)  # a line for the status bar

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.panel = panel
        self.list = QTreeWidget()
        self.list.setColumnCount(2)
        self.list.setMinimumHeight(LEAST)
        self.list.setIndentation(14)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(STYLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(USES, QHeaderView.ResizeMode.ResizeToContents)
        self.apply_button, self.redefine = SignButton("ok"), SignButton("redo")
        self.add, self.remove = SignButton("add"), SignButton("delete")
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(4, 2, 4, 2)
        for button in (self.apply_button, self.redefine):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.add, self.remove):
            row.addWidget(button)
        self.form = Form()
        self.name, self.parent_style = TextField(), Choice()
        self.form.wide(lambda: tr("styles", "Name"), self.name)
        self.form.wide(lambda: tr("styles", "Based on"), self.parent_style)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.list, 1)
        box.addWidget(buttons)
        area = scrolled(self.form)
        box.addWidget(area, 1)
        self.list.currentItemChanged.connect(lambda _now, _before: self._on_current())
        self.list.itemDoubleClicked.connect(lambda _item, _column: self.apply())
        self.list.itemActivated.connect(lambda _item, _column: self.apply())
        self.apply_button.clicked.connect(lambda: self.apply())
        self.redefine.clicked.connect(lambda: self._on_redefine())
        self.add.clicked.connect(lambda: self.add_style())
        self.remove.clicked.connect(lambda: self.delete())
        self.name.settled.connect(self._on_name)
        self.parent_style.settled.connect(lambda name: self.base_on(str(name)))

    def say_again(self) -> None:
        self.form.say_again()
        self.list.setHeaderLabels([tr("styles", "Style"), tr("styles", "Used")])
        self.list.headerItem().setTextAlignment(USES, Qt.AlignmentFlag.AlignRight)
        self.list.setAccessibleName(tr("styles", "Styles"))
        self.apply_button.say(tr("styles", "Apply to the selection"))
        self.redefine.say(tr("styles", "Redefine from the selection"))
        self.add.say(tr("styles", "New style, based on this one"))
        self.remove.say(tr("styles", "Delete style"))

    def show_again(self) -> None:
        """The chosen style once more: words among its choices are of the language of now."""
        self._on_current()

    @property
    def chosen(self) -> str:
        """The name of the selected style."""
        item = self.list.currentItem()
        return str(item.data(STYLE, NAME) or "") if item is not None else ""

    def fill(self, state: State) -> None:
        """Styles below those they are based on, and how often each is used."""
        rows, current = self.rows(state.issue), self.current(state)
        chosen = self.chosen or current
        with QSignalBlocker(self.list):
            self.list.clear()
            made: dict[str, QTreeWidgetItem] = {}
            known, uses = dict(rows), self.uses(state.issue)
            for name in known:
                self._row(name, known, made, uses)
            self.list.expandAll()
            item = made.get(chosen)
            if item is not None:
                self.list.setCurrentItem(item)
        self.mark_current(state)
        self._on_current()

    def mark_current(self, state: State, *, follow: bool = False) -> None:
        """The style of what is selected stands out, in bold; `follow`: it is the one whose values are shown, too."""
        current, uses = self.current(state), self.uses(state.issue)
        for item in self._items():
            font = item.font(STYLE)
            is_current = item.data(STYLE, NAME) == current
            if font.bold() != is_current:
                font.setBold(is_current)
                item.setFont(STYLE, font)
            if is_current and follow and item is not self.list.currentItem():
                self.list.setCurrentItem(item)
            if is_current or item is self.list.currentItem():
                item.setText(USES, str(uses[str(item.data(STYLE, NAME))]))
        self.apply_button.setEnabled(bool(self.chosen) and self.can_apply(state))
        self.redefine.setEnabled(bool(current))

    def choose(self, name: str) -> None:
        """Select a style, one that was made this very moment too."""
        self.panel.show_state(self.panel.session.state)
        for item in self._items():
            if item.data(STYLE, NAME) == name:
                self.list.setCurrentItem(item)

    def new_name(self, issue: Issue) -> str:
        """A name that no style has yet."""
        taken = {name for name, _ in self.rows(issue)}
        base, number = (self.chosen, 2) if self.chosen else (tr("styles", "Style"), 1)
        while f"{base} {number}" in taken:
            number += 1
        return f"{base} {number}"

    # What a kind of style says.

    def rows(self, issue: Issue) -> list[tuple[str, str]]:
        """Names, each with that of the style it is based on."""
        raise NotImplementedError

    def uses(self, issue: Issue) -> Counter[str]:
        raise NotImplementedError

    def current(self, state: State) -> str:
        """The style of what is selected."""
        raise NotImplementedError

    def can_apply(self, state: State) -> bool:
        raise NotImplementedError

    def show_style(self, issue: Issue, name: str) -> None:
        """Put a style into the form's fields."""
        raise NotImplementedError

    def apply(self) -> None:
        raise NotImplementedError

    def redefine_from_selection(self) -> None:
        raise NotImplementedError

    def add_style(self) -> None:
        raise NotImplementedError

    def delete(self) -> None:
        raise NotImplementedError

    def rename(self, wanted: str) -> None:
        raise NotImplementedError

    def base_on(self, parent: str) -> None:
        raise NotImplementedError

    def _row(
        self, name: str, known: dict[str, str], made: dict[str, QTreeWidgetItem], uses: Counter[str]
    ) -> QTreeWidgetItem:
        if name in made:
            return made[name]
        parent = known.get(name, "")
        # a name in its own line of parents would go round for ever: the file may say anything
        above = self._row(parent, {**known, name: ""}, made, uses) if parent in known and parent != name else None
        item = made[name] = QTreeWidgetItem(above) if above is not None else QTreeWidgetItem(self.list)
        item.setText(STYLE, name)
        item.setText(USES, str(uses[name]))
        item.setData(STYLE, NAME, name)
        item.setTextAlignment(USES, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(USES, counted("styles", "used %n times", "", uses[name]))
        return item

    def _items(self) -> list[QTreeWidgetItem]:
        return list(self.list.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive, STYLE))

    def _on_current(self) -> None:
        issue, name = self.panel.session.state.issue, self.chosen
        rows = dict(self.rows(issue))
        self.form.setEnabled(name in rows)
        self.remove.setEnabled(name in rows)
        self.apply_button.setEnabled(name in rows and self.can_apply(self.panel.session.state))
        if name in rows:
            self.name.put(name)
            others = ((other, other) for other in rows if other != name)
            self.parent_style.offer((("", tr("styles", "None")), *others))
            self.parent_style.put(rows[name])
            self.show_style(issue, name)

    def _on_redefine(self) -> None:
        """A button that seems to do nothing says why."""
        before, name = self.panel.session.state.issue, self.current(self.panel.session.state)
        self.redefine_from_selection()
        if self.panel.session.state.issue is before:
            told = tr("styles", "The selection looks as its style {name} says: there is nothing to take over.")
            self.told.emit(told.format(name=isolated(name)))

    def _on_name(self, wanted: str) -> None:
        self.rename(wanted)
        self.choose(wanted.strip())
        self._on_current()
