"""Paragraph styles: for both scripts in one style, with kashida and hyphenation."""

from collections import Counter
from functools import partial
from typing import Any

from PySide6.QtWidgets import QCheckBox

from desktop.language import mark, tr
from desktop.panels.fields import Choice, CountField, LengthField, ShareField
from desktop.panels.inspector.text import KASHIDA
from desktop.panels.panel import Panel
from desktop.panels.style_lists.style_list import StyleList
from desktop.state import State
from layouts.edit.overrides import paragraphs_in
from layouts.edit.styles import (
    add_style,
    base_style,
    delete_style,
    redefine_from,
    rename_style,
    set_style_field,
    uses,
)
from layouts.edit.text import set_style
from layouts.model.issue import Issue

ALIGN = (
    ("justify", mark("styles", "Justified")),
    ("start", mark("styles", "To the beginning")),
    ("center", mark("styles", "Centred")),
    ("end", mark("styles", "To the end")),
)
CAPITALS = (
    ("", mark("styles", "As typed")),
    ("small", mark("styles", "Small capitals")),
    ("all", mark("styles", "All capitals")),
)
WEIGHTS = (300, 400, 500, 600, 700, 800, 900)


class ParagraphStyles(StyleList):
    """The issue's paragraph styles. `body` is always there."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.fonts = {"font": Choice(), "arabic_font": Choice()}
        self.weights = {"weight": Choice(), "arabic_weight": Choice()}
        lengths = ("size", "leading", "arabic_size", "arabic_leading", "first_indent", "space_before", "space_after",
                   "space_give")  # fmt: skip
        self.lengths = {name: LengthField(always="pt", least=1.0 if "size" in name or "leading" in name else 0.0)
                        for name in lengths}  # fmt: skip
        self.align, self.kashida, self.ink, self.capitals = Choice(), Choice(), Choice(), Choice()
        self.tracking = ShareField(least=-0.5, most=2.0)
        counts = ("orphans", "widows", "drop_cap", "span_columns")
        self.counts = {name: CountField(least=0, most=9) for name in counts}
        self.counts["split"] = CountField(least=1, most=9)
        self.feather = ShareField(least=0.0, most=0.2)
        self.ticks = {name: QCheckBox() for name in ("italic", "hyphenate", "on_grid", "keep_with_next", "span")}
        form, length = self.form, self.lengths
        form.wide(lambda: tr("styles", "Font"), self.fonts["font"])
        form.pair((lambda: tr("styles", "Size"), length["size"]), (lambda: tr("styles", "Leading"), length["leading"]))
        form.pair(
            (lambda: tr("styles", "Weight"), self.weights["weight"]),
            (lambda: tr("styles", "Tracking"), self.tracking),
        )
        form.wide(lambda: tr("styles", "Arabic font"), self.fonts["arabic_font"])
        form.pair(
            (lambda: tr("styles", "Size"), length["arabic_size"]),
            (lambda: tr("styles", "Leading"), length["arabic_leading"]),
        )
        form.pair(
            (lambda: tr("styles", "Weight"), self.weights["arabic_weight"]),
            (lambda: tr("styles", "Kashida"), self.kashida),
        )
        form.wide(lambda: tr("styles", "Lines"), self.align)
        form.wide(lambda: tr("styles", "Ink"), self.ink)
        form.wide(lambda: tr("styles", "Capitals"), self.capitals)
        form.pair(
            (lambda: tr("styles", "Before"), length["space_before"]),
            (lambda: tr("styles", "After"), length["space_after"]),
        )
        form.pair(
            (lambda: tr("styles", "Indent"), length["first_indent"]),
            (lambda: tr("styles", "Drop cap"), self.counts["drop_cap"]),
        )
        form.pair(
            (lambda: tr("styles", "Orphans"), self.counts["orphans"]),
            (lambda: tr("styles", "Widows"), self.counts["widows"]),
        )
        form.pair(
            (lambda: tr("styles", "Space gives"), length["space_give"]),
            (lambda: tr("styles", "Leading gives"), self.feather),
        )
        for tick in self.ticks.values():
            form.plain(tick)
        form.pair(
            (lambda: tr("styles", "Columns"), self.counts["span_columns"]),
            (lambda: tr("styles", "Split into"), self.counts["split"]),
        )
        choices = {**self.fonts, **self.weights, "align": self.align, "kashida": self.kashida, "ink": self.ink,
                   "capitals": self.capitals}  # fmt: skip
        for name, choice in choices.items():
            choice.settled.connect(partial(self._set, name))
        for name, field in self.lengths.items():
            field.settled.connect(partial(self._set, name))
        for name, count in self.counts.items():
            count.settled.connect(lambda value, name=name: self._set(name, int(value)))
        self.tracking.settled.connect(partial(self._set, "tracking"))
        self.feather.settled.connect(partial(self._set, "feather"))
        for name, tick in self.ticks.items():
            tick.clicked.connect(lambda ticked, name=name: self._set(name, ticked))

    def say_again(self) -> None:
        super().say_again()
        self.align.offer((value, tr("styles", words)) for value, words in ALIGN)
        self.kashida.offer((value, tr("inspector", words)) for value, words in KASHIDA)
        self.capitals.offer((value, tr("styles", words)) for value, words in CAPITALS)
        self.ticks["italic"].setText(tr("styles", "Italic"))
        self.ticks["hyphenate"].setText(tr("styles", "Hyphenate"))
        self.ticks["on_grid"].setText(tr("styles", "Stand on the baseline grid"))
        self.ticks["keep_with_next"].setText(tr("styles", "Keep with the next paragraph"))
        self.ticks["span"].setText(tr("styles", "Across all columns"))
        self.counts["span_columns"].setToolTip(tr("styles", "How many columns it stands across; 0 for all"))
        self.counts["split"].setToolTip(tr("styles", "Columns of its own for what stands across"))
        self.lengths["space_give"].setToolTip(tr("styles", "So far the space above may grow to level columns"))
        self.feather.setToolTip(tr("styles", "So far lines may leave the grid to level columns"))
        for weight in self.weights.values():
            weight.offer((value, str(value)) for value in WEIGHTS)
        for name, words in (("size", tr("styles", "Size")), ("leading", tr("styles", "Leading"))):
            self.lengths[f"arabic_{name}"].setAccessibleName(tr("styles", "Arabic") + ": " + words)

    def rows(self, issue: Issue) -> list[tuple[str, str]]:
        return [(style.name, style.based_on) for style in issue.styles]

    def uses(self, issue: Issue) -> Counter[str]:
        return uses(issue)

    def current(self, state: State) -> str:
        if state.selection.text is None:
            return ""
        paragraphs = paragraphs_in(state.issue, state.selection.text)
        return paragraphs[0].style if paragraphs else ""

    def can_apply(self, state: State) -> bool:
        return state.selection.text is not None

    def show_style(self, issue: Issue, name: str) -> None:
        style = issue.style(name)
        families = tuple((family, family) for family in self.panel.session.room.library.families)
        for field, choice in self.fonts.items():
            choice.offer(families)
            choice.put(getattr(style, field))
        for field, choice in self.weights.items():
            choice.put(getattr(style, field))
        for field, length in self.lengths.items():
            length.put(getattr(style, field))
        for field, count in self.counts.items():
            count.put(float(getattr(style, field)))
        self.ink.offer((ink.name, ink.name) for ink in issue.inks)
        self.ink.put(style.ink)
        self.align.put(style.align)
        self.kashida.put(style.kashida)
        self.capitals.put(style.capitals)
        self.tracking.put(style.tracking)
        self.feather.put(style.feather)
        for field, tick in self.ticks.items():
            tick.setChecked(bool(getattr(style, field)))
        self.remove.setEnabled(name != "body")
        self.name.setEnabled(name != "body")

    def apply(self) -> None:
        passage = self.panel.session.state.selection.text
        if passage is not None and self.chosen:
            self.panel.edit(mark("history", "Paragraph style"), partial(set_style, passage=passage, style=self.chosen))

    def redefine_from_selection(self) -> None:
        passage = self.panel.session.state.selection.text
        if passage is not None:
            self.panel.edit(mark("history", "Redefine style"), partial(redefine_from, passage=passage))

    def add_style(self) -> None:
        name = self.new_name(self.panel.session.state.issue)
        parent = self.chosen or "body"
        self.panel.edit(mark("history", "New style"), partial(add_style, name=name, parent=parent))
        self.choose(name)
        self.name.setFocus()
        self.name.selectAll()

    def delete(self) -> None:
        self.panel.edit(mark("history", "Delete style"), partial(delete_style, name=self.chosen))

    def rename(self, wanted: str) -> None:
        self.panel.edit(mark("history", "Rename style"), partial(rename_style, name=self.chosen, wanted=wanted.strip()))

    def base_on(self, parent: str) -> None:
        self.panel.edit(mark("history", "Base style on"), partial(base_style, name=self.chosen, parent=parent))

    def _set(self, field: str, value: Any) -> None:
        fields: dict[str, Any] = {"name": self.chosen, field: value}
        self.panel.edit(mark("history", "Change style"), partial(set_style_field, **fields))
