"""Character styles: looks of words within paragraphs."""

from collections import Counter
from functools import partial
from typing import Any

from PySide6.QtWidgets import QCheckBox

from desktop.language import mark, tr
from desktop.panels.fields import Choice, ShareField
from desktop.panels.panel import Panel
from desktop.panels.style_lists.style_list import StyleList
from desktop.state import State
from layouts.edit.character_styles import (
    add_character_style,
    apply_character_style,
    base_character_style,
    delete_character_style,
    redefine_character_style,
    rename_character_style,
    set_character_style,
    uses_of_character_styles,
)
from layouts.edit.text import runs_in
from layouts.model.issue import Issue

POSITIONS = (
    ("", mark("styles", "On the line")),
    ("superscript", mark("styles", "Superscript")),
    ("subscript", mark("styles", "Subscript")),
)
CAPITALS = (
    ("", mark("styles", "As the paragraph")),
    ("none", mark("styles", "As typed")),
    ("small", mark("styles", "Small capitals")),
    ("all", mark("styles", "All capitals")),
)


class CharacterStyles(StyleList):
    """The issue's character styles. A new one is made of the selected words' look."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.choices = {"font": Choice(), "arabic_font": Choice(), "ink": Choice()}
        self.scale, self.tracking = ShareField(least=0.1, most=10.0), ShareField(least=-0.5, most=2.0)
        self.shift = ShareField(least=-5.0, most=5.0)
        self.choices |= {"position": Choice(), "capitals": Choice()}
        self.ticks = {name: QCheckBox() for name in ("bold", "italic", "underline", "strike")}
        self.form.wide(lambda: tr("styles", "Font"), self.choices["font"])
        self.form.wide(lambda: tr("styles", "Arabic font"), self.choices["arabic_font"])
        self.form.wide(lambda: tr("styles", "Ink"), self.choices["ink"])
        self.form.pair(
            (lambda: tr("styles", "Size"), self.scale), (lambda: tr("styles", "Tracking"), self.tracking)
        )
        self.form.wide(lambda: tr("styles", "Position"), self.choices["position"])
        self.form.pair(
            (lambda: tr("styles", "Capitals"), self.choices["capitals"]), (lambda: tr("styles", "Shift"), self.shift)
        )
        for name, tick in self.ticks.items():
            self.form.plain(tick)
            tick.clicked.connect(lambda ticked, name=name: self._set(name, ticked))
        for name, choice in self.choices.items():
            choice.settled.connect(partial(self._set, name))
        self.scale.settled.connect(partial(self._set, "scale"))
        self.tracking.settled.connect(partial(self._set, "tracking"))
        self.shift.settled.connect(partial(self._set, "shift"))

    def say_again(self) -> None:
        super().say_again()
        self.ticks["bold"].setText(tr("styles", "Bold"))
        self.ticks["italic"].setText(tr("styles", "Italic"))
        self.ticks["underline"].setText(tr("styles", "Underline"))
        self.ticks["strike"].setText(tr("styles", "Strikethrough"))
        self.choices["position"].offer((value, tr("styles", words)) for value, words in POSITIONS)
        self.choices["capitals"].offer((value, tr("styles", words)) for value, words in CAPITALS)
        self.add.say(tr("styles", "New style from the selected words"))

    def rows(self, issue: Issue) -> list[tuple[str, str]]:
        return [(style.name, style.based_on) for style in issue.character_styles]

    def uses(self, issue: Issue) -> Counter[str]:
        return uses_of_character_styles(issue)

    def current(self, state: State) -> str:
        runs = runs_in(state.issue, state.selection.text) if state.selection.text is not None else ()
        return runs[0].style if runs else ""

    def can_apply(self, state: State) -> bool:
        return state.selection.text is not None and not state.selection.text.is_caret

    def show_style(self, issue: Issue, name: str) -> None:
        style = next(style for style in issue.character_styles if style.name == name)
        as_is = (("", tr("styles", "As the paragraph")),)
        families = tuple((family, family) for family in self.panel.session.room.library.families)
        inks = tuple((ink.name, ink.name) for ink in issue.inks)
        for field in ("font", "arabic_font", "ink"):
            self.choices[field].offer((*as_is, *(inks if field == "ink" else families)))
        for field, choice in self.choices.items():
            choice.put(getattr(style, field))
        self.shift.put(style.shift)
        self.scale.put(style.scale)
        self.tracking.put(style.tracking)
        for field, tick in self.ticks.items():
            tick.setChecked(bool(getattr(style, field)))

    def apply(self) -> None:
        passage = self.panel.session.state.selection.text
        if passage is not None and self.chosen:
            change = partial(apply_character_style, passage=passage, name=self.chosen)
            self.panel.edit(mark("history", "Character style"), change)

    def redefine_from_selection(self) -> None:
        passage = self.panel.session.state.selection.text
        if passage is not None:
            self.panel.edit(mark("history", "Redefine style"), partial(redefine_character_style, passage=passage))

    def add_style(self) -> None:
        state = self.panel.session.state
        name = self.new_name(state.issue)
        passage = state.selection.text if self.can_apply(state) else None
        change = partial(add_character_style, name=name, passage=passage, parent=self.chosen)
        self.panel.edit(mark("history", "New style"), change)
        self.choose(name)
        self.name.setFocus()
        self.name.selectAll()

    def delete(self) -> None:
        self.panel.edit(mark("history", "Delete style"), partial(delete_character_style, name=self.chosen))

    def rename(self, wanted: str) -> None:
        change = partial(rename_character_style, name=self.chosen, wanted=wanted)
        self.panel.edit(mark("history", "Rename style"), change)

    def base_on(self, parent: str) -> None:
        change = partial(base_character_style, name=self.chosen, parent=parent)
        self.panel.edit(mark("history", "Base style on"), change)

    def _set(self, field: str, value: Any) -> None:
        fields: dict[str, Any] = {"name": self.chosen, field: value}
        self.panel.edit(mark("history", "Change style"), partial(set_character_style, **fields))
