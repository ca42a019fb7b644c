"""Frames in the inspector: where they stand, how large and turned; what other text keeps from them."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.language import mark, tr
from desktop.panels.fields import Choice, CountField, LengthField, ValueField, common
from desktop.panels.form import Form
from desktop.panels.panel import Panel
from desktop.plain import plain_tip
from desktop.state import State
from layouts.edit.arrange import around
from layouts.edit.frames import set_columns, set_gutter, set_inset, set_standoff, set_text_frame
from layouts.edit.measures import set_height, set_left, set_on_page, set_top, set_width
from layouts.edit.object_styles import apply_object_style
from layouts.edit.objects import set_angle
from layouts.edit.parts import frame_with
from layouts.model.frame import Frame, TextFrame
from layouts.model.issue import Issue

STANDOFF = 6.0  # points: what ticking "text runs around" begins with
DIRECTIONS = (("ltr", mark("inspector", "Left to right")), ("rtl", mark("inspector", "Right to left")))
VERTICAL = (
    ("top", mark("inspector", "Top")),
    ("middle", mark("inspector", "Middle")),
    ("bottom", mark("inspector", "Bottom")),
    ("justified", mark("inspector", "Spread over the height")),
)


def frames_of(state: State) -> list[Frame]:
    """The selected frames."""
    return [frame for id in state.selection.frames if (frame := frame_with(state.issue, id)) is not None]


class FramesForm(Form):
    """A form about the selected frames: `of_frames` makes of an edit with `ids` what a field's `settled` calls."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.panel = panel

    def of_frames(self, label: str, change: Callable[..., Issue], name: str) -> Callable[[Any], None]:
        def settle(value: Any) -> None:
            ids = self.panel.session.state.selection.frames
            self.panel.edit(label, partial(change, ids=ids, **{name: value}))

        return settle


class PlaceForm(FramesForm):
    """Place, size, angle, layer, style, lock, runaround."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.left, self.top = LengthField(), LengthField()
        self.breadth, self.tall = LengthField(least=1.0), LengthField(least=1.0)
        self.angle = ValueField(step=1.0)
        self.angle.suffix = "°"
        self.layers, self.styles = Choice(), Choice()
        self.locked, self.unseen, self.wraps = QCheckBox(), QCheckBox(), QCheckBox()
        self.standoff = LengthField(least=0.0)
        self.pair((lambda: tr("inspector", "X"), self.left), (lambda: tr("inspector", "W"), self.breadth))
        self.pair((lambda: tr("inspector", "Y"), self.top), (lambda: tr("inspector", "H"), self.tall))
        self.pair((lambda: tr("inspector", "∠"), self.angle))
        self.wide(lambda: tr("inspector", "Style"), self.styles)
        self.wide(lambda: tr("inspector", "Layer"), self.layers)
        ticks = QWidget()
        row = QHBoxLayout(ticks)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.locked)
        row.addWidget(self.unseen)
        row.addStretch(1)
        self.plain(ticks)
        around_it = QWidget()
        row = QHBoxLayout(around_it)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.wraps, 1)
        row.addWidget(self.standoff)
        self.plain(around_it)
        self.standoff.setFixedWidth(80)
        self.left.settled.connect(self.of_frames(mark("history", "Move"), set_left, "x"))
        self.top.settled.connect(self.of_frames(mark("history", "Move"), set_top, "y"))
        self.breadth.settled.connect(self.of_frames(mark("history", "Width"), set_width, "width"))
        self.tall.settled.connect(self.of_frames(mark("history", "Height"), set_height, "height"))
        self.angle.settled.connect(self.of_frames(mark("history", "Rotate"), set_angle, "angle"))
        self.layers.settled.connect(self.of_frames(mark("history", "Move to layer"), set_on_page, "layer"))
        self.styles.settled.connect(self.of_frames(mark("history", "Object style"), apply_object_style, "name"))
        self.locked.clicked.connect(self.of_frames(mark("history", "Lock"), set_on_page, "locked"))
        self.unseen.clicked.connect(self.of_frames(mark("history", "Hide"), set_on_page, "hidden"))
        self.standoff.settled.connect(self.of_frames(mark("history", "Text wrap"), set_standoff, "standoff"))
        self.wraps.clicked.connect(self._on_wraps)

    def say_again(self) -> None:
        super().say_again()
        for field, name in (
            (self.left, tr("inspector", "Left edge")),
            (self.top, tr("inspector", "Top edge")),
            (self.breadth, tr("inspector", "Width")),
            (self.tall, tr("inspector", "Height")),
            (self.angle, tr("inspector", "Angle, clockwise")),
            (self.standoff, tr("inspector", "Distance of other text")),
        ):
            field.setAccessibleName(name)
            field.setToolTip(plain_tip(name))
        self.locked.setText(tr("inspector", "Locked"))
        self.unseen.setText(tr("inspector", "Hidden"))
        self.wraps.setText(tr("inspector", "Other text runs around it"))

    def fill(self, state: State) -> None:
        frames = frames_of(state)
        box = around(frame.rect for frame in frames)
        self.left.put(box.x)
        self.top.put(box.y)
        for field, name in ((self.breadth, "width"), (self.tall, "height")):
            value = common(getattr(frame.rect, name) for frame in frames)
            field.put(value if isinstance(value, float | int) else None)
        angle = common(frame.angle for frame in frames)
        self.angle.put(angle if isinstance(angle, float | int) else None)
        layers = state.issue.layers
        self.layers.offer((layer.name, layer.name) for layer in reversed(layers))
        self.show_row(self.layers, bool(layers))
        names = {layer.name for layer in layers}
        self.layers.put(common(f.layer if f.layer in names or not layers else layers[0].name for f in frames))
        styles = state.issue.object_styles
        self.styles.offer((("", tr("inspector", "None")), *((style.name, style.name) for style in styles)))
        self.show_row(self.styles, bool(styles))
        self.styles.put(common(frame.object_style for frame in frames))
        self.locked.setChecked(all(frame.locked for frame in frames))
        self.unseen.setChecked(all(frame.hidden for frame in frames))
        standoff = common(frame.standoff for frame in frames)
        wraps = isinstance(standoff, float | int) and standoff >= 0
        self.wraps.setChecked(wraps)
        self.standoff.setEnabled(wraps)
        self.standoff.put(float(standoff) if isinstance(standoff, float | int) and wraps else None)
        if not wraps:
            self.standoff.setPlaceholderText("")

    def _on_wraps(self, ticked: bool) -> None:
        self.of_frames(mark("history", "Text wrap"), set_standoff, "standoff")(STANDOFF if ticked else -1.0)


class TextFrameForm(FramesForm):
    """Columns of text frames, and how far their text keeps from the edges."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.columns, self.gutter = CountField(least=1, most=40), LengthField(least=0.0)
        self.rule = LengthField(always="pt", least=0.0)
        self.direction, self.vertical = Choice(), Choice()
        self.balanced = QCheckBox()
        self.insets = tuple(LengthField(least=0.0) for _ in range(4))  # top, right, bottom, left
        self.pair((lambda: tr("inspector", "Columns"), self.columns), (lambda: tr("inspector", "Gutter"), self.gutter))
        self.pair((lambda: tr("inspector", "Column rule"), self.rule))
        self.wide(lambda: tr("inspector", "Columns run"), self.direction)
        self.wide(lambda: tr("inspector", "Text stands"), self.vertical)
        self.plain(self.balanced)
        top, right, bottom, left = self.insets
        self.pair((lambda: tr("inspector", "Inset, top"), top), (lambda: tr("inspector", "Bottom"), bottom))
        self.pair((lambda: tr("inspector", "Inset, left"), left), (lambda: tr("inspector", "Right"), right))
        for side, field in enumerate(self.insets):
            set_side = partial(set_inset, side=side)
            field.settled.connect(self.of_frames(mark("history", "Inset of text"), set_side, "points"))
        self.columns.settled.connect(
            lambda value: self.of_frames(mark("history", "Columns"), set_columns, "columns")(int(value))
        )
        self.gutter.settled.connect(self.of_frames(mark("history", "Gutter"), set_gutter, "gutter"))
        set_field = partial(self.of_frames, change=set_text_frame)
        self.rule.settled.connect(set_field(mark("history", "Column rule"), name="column_rule"))
        self.direction.settled.connect(set_field(mark("history", "Direction of columns"), name="direction"))
        self.vertical.settled.connect(set_field(mark("history", "Vertical alignment"), name="vertical"))
        self.balanced.clicked.connect(set_field(mark("history", "Balance columns"), name="balanced"))

    def say_again(self) -> None:
        super().say_again()
        self.balanced.setText(tr("inspector", "Columns of equal length"))
        for field, name in zip(
            self.insets,
            (
                tr("inspector", "Text keeps from the top edge"),
                tr("inspector", "Text keeps from the right edge"),
                tr("inspector", "Text keeps from the bottom edge"),
                tr("inspector", "Text keeps from the left edge"),
            ),
            strict=True,
        ):
            field.setAccessibleName(name)
            field.setToolTip(plain_tip(name))
        self.direction.offer((value, tr("inspector", words)) for value, words in DIRECTIONS)
        self.vertical.offer((value, tr("inspector", words)) for value, words in VERTICAL)

    def fill(self, state: State) -> None:
        frames = [frame for frame in frames_of(state) if isinstance(frame, TextFrame)]
        columns, gutter = common(f.columns for f in frames), common(f.gutter for f in frames)
        rule = common(f.column_rule for f in frames)
        self.columns.put(float(columns) if isinstance(columns, int) else None)
        self.gutter.put(float(gutter) if isinstance(gutter, float | int) else None)
        self.rule.put(float(rule) if isinstance(rule, float | int) else None)
        self.direction.put(common(frame.direction for frame in frames))
        self.vertical.put(common(frame.vertical for frame in frames))
        self.balanced.setChecked(all(frame.balanced for frame in frames))
        for side, field in enumerate(self.insets):
            inset = common(frame.inset[side] for frame in frames)
            field.put(float(inset) if isinstance(inset, float | int) else None)
