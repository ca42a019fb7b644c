"""A picture in the inspector: what file it is, how large it is shown, what readers who cannot see it are told."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.language import isolated, mark, tr
from desktop.panels.fields import Choice, ShareField, TextField
from desktop.panels.form import Form
from desktop.panels.panel import Panel
from desktop.plain import PlainLabel, plain_tip
from desktop.state import State
from layouts.edit.frames import set_alternative, set_contour
from layouts.edit.parts import frame_with
from layouts.edit.pictures import fill_frame, fit_frame_to_content, picture_in, scale_content
from layouts.intake.contour import contour_of, in_frame
from layouts.model.frame import PictureFrame
from layouts.model.issue import Issue
from layouts.model.resolution import effective_ppi, shown_scale

AROUND = (
    ("frame", mark("inspector", "Around the frame")),
    ("contour", mark("inspector", "Around what the picture shows")),
)


class PictureForm(Form):
    """The picture of the first of the selected frames."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.panel = panel
        self.file, self.facts = PlainLabel(), PlainLabel()
        self.scale = ShareField(least=0.01, most=100.0)
        self.alternative = TextField()
        self.fill_button, self.fit_button = QPushButton(), QPushButton()
        self.around = Choice()
        self.plain(self.file)
        self.plain(self.facts)
        self.pair((lambda: tr("inspector", "Scale"), self.scale))
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.fill_button)
        row.addWidget(self.fit_button)
        self.plain(buttons)
        self.wide(lambda: tr("inspector", "Text runs"), self.around)
        self.above(lambda: tr("inspector", "Told to readers who cannot see it"), self.alternative)
        self.scale.settled.connect(self._on_scale)
        self.fill_button.clicked.connect(lambda: self._edit(mark("history", "Fill frame"), fill_frame))
        self.fit_button.clicked.connect(
            lambda: self._edit(mark("history", "Fit frame to content"), fit_frame_to_content)
        )
        self.alternative.settled.connect(self._on_alternative)
        self.around.settled.connect(self._on_around)

    def say_again(self) -> None:
        super().say_again()
        self.fill_button.setText(tr("inspector", "Fill frame"))
        self.fit_button.setText(tr("inspector", "Fit frame"))
        self.around.offer((value, tr("inspector", words)) for value, words in AROUND)

    def fill(self, state: State) -> None:
        frame = frame_with(state.issue, state.selection.frames[0])
        picture = picture_in(state.issue, frame)
        if not isinstance(frame, PictureFrame):
            return
        self.alternative.put(frame.alternative)
        # what text runs around is asked only where it runs around at all
        self.show_row(self.around, frame.standoff >= 0 and picture is not None and not picture.is_document)
        self.around.put("contour" if frame.contour else "frame")
        for button in (self.fill_button, self.fit_button, self.scale):
            button.setEnabled(picture is not None)
        if picture is None:
            self.file.setText(tr("inspector", "No picture"))
            self.facts.setText("")
            self.scale.put(None)
            return
        metrics = self.file.fontMetrics()
        self.file.setText(metrics.elidedText(picture.name, Qt.TextElideMode.ElideMiddle, 220))
        self.file.setToolTip(plain_tip(picture.name))
        facts = tr("inspector", "{width} × {height} pixels, {ppi} ppi here").format(
            width=picture.width, height=picture.height, ppi=round(effective_ppi(frame, picture))
        )
        self.facts.setText(isolated(facts))
        self.scale.put(round(shown_scale(frame, picture), 4))

    def _on_scale(self, scale: float) -> None:
        state = self.panel.session.state
        frame = frame_with(state.issue, state.selection.frames[0])
        picture = picture_in(state.issue, frame)
        if isinstance(frame, PictureFrame) and picture is not None:
            factor = scale / shown_scale(frame, picture)
            self.panel.edit(mark("history", "Scale picture"), partial(scale_content, frame=frame.id, factor=factor))
            self.fill(self.panel.session.state)  # no smaller than its frame: the field shows what came of it

    def _on_around(self, way: object) -> None:
        state = self.panel.session.state
        frame = frame_with(state.issue, state.selection.frames[0])
        picture = picture_in(state.issue, frame)
        if not isinstance(frame, PictureFrame) or picture is None:
            return
        outline = contour_of(self.panel.session.picture(picture.key)) if way == "contour" else ()
        shown = in_frame(outline, frame.crop)
        self.panel.edit(mark("history", "Text wrap"), partial(set_contour, frame=frame.id, contour=shown))
        self.fill(self.panel.session.state)
        if way == "contour" and not outline:
            self.around.setToolTip(tr("inspector", "The picture has no transparent ground: it has no other outline."))

    def _on_alternative(self, text: str) -> None:
        frame = self.panel.session.state.selection.frames[0]
        self.panel.edit(mark("history", "Alternative text"), partial(set_alternative, frame=frame, text=text))

    def _edit(self, label: str, change: Callable[..., Issue]) -> None:
        frame = self.panel.session.state.selection.frames[0]
        self.panel.edit(label, partial(change, frame=frame))
