"""Object styles: looks of frames."""

from collections import Counter
from functools import partial
from typing import Any

from desktop.language import mark, tr
from desktop.panels.fields import Choice, CountField, LengthField, ShareField, ValueField
from desktop.panels.inspector.frame_looks import STROKES
from desktop.panels.panel import Panel
from desktop.panels.style_lists.style_list import StyleList
from desktop.state import State
from layouts.edit.object_styles import (
    add_object_style,
    apply_object_style,
    base_object_style,
    delete_object_style,
    redefine_object_style,
    rename_object_style,
    set_object_style,
    uses_of_object_styles,
)
from layouts.edit.parts import frame_with
from layouts.model.frame import NO_INSET
from layouts.model.issue import Issue


class ObjectStyles(StyleList):
    """The issue's object styles. A new one is made of the selected frame."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.values: dict[str, ValueField] = {
            "columns": CountField(least=1, most=40),
            "gutter": LengthField(least=0.0),
            "column_rule": LengthField(always="pt", least=0.0),
            "standoff": LengthField(least=-1.0),
            "stroke_width": LengthField(always="pt", least=0.0),
            "fill_tint": ShareField(least=0.0, most=1.0),
            "radius": LengthField(least=0.0),
        }
        self.inks = {"fill": Choice(), "stroke": Choice()}
        self.line = Choice()
        self.insets = tuple(LengthField(least=0.0) for _ in NO_INSET)  # top, right, bottom, left
        values = self.values
        self.form.pair(
            (lambda: tr("styles", "Columns"), values["columns"]), (lambda: tr("styles", "Gutter"), values["gutter"])
        )
        self.form.pair((lambda: tr("styles", "Column rule"), values["column_rule"]))
        self.form.pair((lambda: tr("styles", "Text keeps off"), values["standoff"]))
        top, right, bottom, left = self.insets
        self.form.pair((lambda: tr("inspector", "Inset, top"), top), (lambda: tr("inspector", "Bottom"), bottom))
        self.form.pair((lambda: tr("inspector", "Inset, left"), left), (lambda: tr("inspector", "Right"), right))
        self.form.wide(lambda: tr("styles", "Fill"), self.inks["fill"])
        self.form.pair(
            (lambda: tr("styles", "Tint"), values["fill_tint"]), (lambda: tr("styles", "Corners"), values["radius"])
        )
        self.form.wide(lambda: tr("styles", "Line"), self.inks["stroke"])
        self.form.pair(
            (lambda: tr("styles", "Weight"), values["stroke_width"]), (lambda: tr("inspector", "Kind"), self.line)
        )
        for name, field in values.items():
            field.settled.connect(
                lambda value, name=name: self._set(name, int(value) if name == "columns" else value)
            )
        for name, choice in self.inks.items():
            choice.settled.connect(partial(self._set, name))
        self.line.settled.connect(partial(self._set, "stroke_style"))
        for side, inset in enumerate(self.insets):
            inset.settled.connect(partial(self._set_inset, side))

    def say_again(self) -> None:
        super().say_again()
        self.add.say(tr("styles", "New style from the selected frame"))
        self.line.offer((value, tr("inspector", words)) for value, words in STROKES)
        self.line.setAccessibleName(tr("inspector", "Kind of line"))

    def rows(self, issue: Issue) -> list[tuple[str, str]]:
        return [(style.name, style.based_on) for style in issue.object_styles]

    def uses(self, issue: Issue) -> Counter[str]:
        return uses_of_object_styles(issue)

    def current(self, state: State) -> str:
        frame = frame_with(state.issue, state.selection.frames[0]) if state.selection.frames else None
        return frame.object_style if frame is not None else ""

    def can_apply(self, state: State) -> bool:
        return bool(state.selection.frames)

    def show_style(self, issue: Issue, name: str) -> None:
        values = dict(next(style for style in issue.object_styles if style.name == name).values)
        for field, widget in self.values.items():
            value = values.get(field)
            widget.put(float(value) if isinstance(value, int | float) else None)
            self.form.show_row(widget, field in values)
        if self.values["standoff"].value == -1.0:  # text does not keep off at all: that is no length to show
            self.values["standoff"].put(None)
            self.values["standoff"].setPlaceholderText("")
        for field, choice in self.inks.items():
            choice.offer((("", tr("styles", "None")), *((ink.name, ink.name) for ink in issue.inks)))
            choice.put(values.get(field))
            self.form.show_row(choice, field in values)

        self.line.put(values.get("stroke_style"))
        self.form.show_row(self.line, "stroke_style" in values)
        inset = values.get("inset")
        for side, points in zip(self.insets, inset if isinstance(inset, tuple) else NO_INSET):
            side.put(points)
            self.form.show_row(side, "inset" in values)

    def apply(self) -> None:
        frames = self.panel.session.state.selection.frames
        if frames and self.chosen:
            self.panel.edit(mark("history", "Object style"), partial(apply_object_style, ids=frames, name=self.chosen))

    def redefine_from_selection(self) -> None:
        frames = self.panel.session.state.selection.frames
        if frames:
            self.panel.edit(mark("history", "Redefine style"), partial(redefine_object_style, frame=frames[0]))

    def add_style(self) -> None:
        state = self.panel.session.state
        name = self.new_name(state.issue)
        frame = state.selection.frames[0] if state.selection.frames else 0
        change = partial(add_object_style, name=name, frame=frame, parent=self.chosen)
        self.panel.edit(mark("history", "New style"), change)
        self.choose(name)
        self.name.setFocus()
        self.name.selectAll()

    def delete(self) -> None:
        self.panel.edit(mark("history", "Delete style"), partial(delete_object_style, name=self.chosen))

    def rename(self, wanted: str) -> None:
        self.panel.edit(mark("history", "Rename style"), partial(rename_object_style, name=self.chosen, wanted=wanted))

    def base_on(self, parent: str) -> None:
        self.panel.edit(mark("history", "Base style on"), partial(base_object_style, name=self.chosen, parent=parent))

    def _set_inset(self, side: int, points: float) -> None:
        styles = self.panel.session.state.issue.object_styles
        found = next((dict(style.values).get("inset") for style in styles if style.name == self.chosen), None)
        inset = list(found) if isinstance(found, tuple) else list(NO_INSET)
        inset[side] = points
        self._set("inset", tuple(inset))

    def _set(self, field: str, value: Any) -> None:
        fields: dict[str, Any] = {"name": self.chosen, field: value}
        self.panel.edit(mark("history", "Change style"), partial(set_object_style, **fields))
