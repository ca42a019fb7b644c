"""Fill and stroke in the inspector: inks, tint, line and corners of text frames and shapes."""

from functools import partial
from typing import Any

from desktop.language import mark, tr
from desktop.panels.fields import Choice, LengthField, ShareField, common
from desktop.panels.inspector.objects import FramesForm, frames_of
from desktop.panels.panel import Panel
from desktop.plain import plain_tip
from desktop.state import State
from layouts.edit.frames import set_frame_look
from layouts.model.frame import Shape, TextFrame

STROKES = (
    ("solid", mark("inspector", "Solid")),
    ("dashed", mark("inspector", "Dashed")),
    ("dotted", mark("inspector", "Dotted")),
    ("double", mark("inspector", "Double")),
)
FIRST_WEIGHT = 1.0  # points of a line that gets an ink while it has no weight: else nothing would be seen


class FrameLookForm(FramesForm):
    """What text frames and shapes are filled and drawn with."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.fill_ink, self.stroke, self.line = Choice(), Choice(), Choice()
        self.tint = ShareField(least=0.0, most=1.0)
        self.weight, self.radius = LengthField(always="pt", least=0.0), LengthField(least=0.0)
        self.wide(lambda: tr("inspector", "Fill"), self.fill_ink)
        self.pair((lambda: tr("inspector", "Tint"), self.tint), (lambda: tr("inspector", "Corners"), self.radius))
        self.wide(lambda: tr("inspector", "Line"), self.stroke)
        self.pair((lambda: tr("inspector", "Weight"), self.weight), (lambda: tr("inspector", "Kind"), self.line))
        set_field = partial(self.of_frames, change=set_frame_look)
        self.fill_ink.settled.connect(set_field(mark("history", "Fill"), name="fill"))
        self.tint.settled.connect(set_field(mark("history", "Tint"), name="fill_tint"))
        self.stroke.settled.connect(self._on_stroke)
        self.weight.settled.connect(set_field(mark("history", "Weight of line"), name="stroke_width"))
        self.line.settled.connect(set_field(mark("history", "Kind of line"), name="stroke_style"))
        self.radius.settled.connect(set_field(mark("history", "Corners"), name="radius"))

    def say_again(self) -> None:
        super().say_again()
        self.line.offer((value, tr("inspector", words)) for value, words in STROKES)
        for field, name in (
            (self.tint, tr("inspector", "Tint of the fill")),
            (self.radius, tr("inspector", "Radius of the corners")),
            (self.weight, tr("inspector", "Weight of the line")),
            (self.line, tr("inspector", "Kind of line")),
        ):
            field.setAccessibleName(name)
            field.setToolTip(plain_tip(name))

    def fill(self, state: State) -> None:
        frames = [frame for frame in frames_of(state) if isinstance(frame, TextFrame | Shape)]
        inks = (("", tr("inspector", "None")), *((ink.name, ink.name) for ink in state.issue.inks))
        for choice, name in ((self.fill_ink, "fill"), (self.stroke, "stroke")):
            choice.offer(inks)
            choice.put(common(getattr(frame, name) for frame in frames))
        self.line.put(common(frame.stroke_style for frame in frames))
        for field, name in ((self.tint, "fill_tint"), (self.weight, "stroke_width"), (self.radius, "radius")):
            value = common(getattr(frame, name) for frame in frames)
            field.put(float(value) if isinstance(value, float | int) else None)
        filled, drawn = any(frame.fill for frame in frames), any(frame.stroke for frame in frames)
        self.tint.setEnabled(filled)
        self.line.setEnabled(drawn)

    def _on_stroke(self, ink: object) -> None:
        state = self.panel.session.state
        bare = all(not getattr(frame, "stroke_width", 1.0) for frame in frames_of(state))
        look: dict[str, Any] = {"ids": state.selection.frames, "stroke": str(ink)}
        if ink and bare:
            look["stroke_width"] = FIRST_WEIGHT
        change = partial(set_frame_look, **look)
        self.panel.edit(mark("history", "Line"), change)
