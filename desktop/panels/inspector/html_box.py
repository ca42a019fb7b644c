"""An HTML box in the inspector: its name, whether it fits, its source to be edited, what others are told of it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from desktop.language import isolated, mark, tr
from desktop.panels.fields import TextField
from desktop.panels.form import Form
from desktop.panels.panel import Panel
from desktop.plain import PlainLabel
from desktop.state import State
from layouts.edit.frames import set_alternative
from layouts.edit.parts import frame_with
from layouts.model.frame import AdvertFrame


class HtmlForm(Form):
    """The box that is selected. `wanted` asks for its source to be edited: its frame."""

    wanted = Signal(int)

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.panel = panel
        self.file, self.facts, self.button = PlainLabel(), PlainLabel(), QPushButton()
        self.alternative = TextField()
        self.plain(self.file)
        self.plain(self.facts)
        self.plain(self.button)
        self.above(lambda: tr("inspector", "Told to readers who cannot see it"), self.alternative)
        self.button.clicked.connect(lambda: self.wanted.emit(self.panel.session.state.selection.frames[0]))
        self.alternative.settled.connect(self._on_alternative)

    def say_again(self) -> None:
        super().say_again()
        self.button.setText(tr("inspector", "Edit HTML…"))

    def fill(self, state: State) -> None:
        frame = frame_with(state.issue, state.selection.frames[0])
        if not isinstance(frame, AdvertFrame) or frame.html is None:
            return
        self.file.setText(isolated(frame.html.name))
        full = frame.html.pages > 1
        self.facts.setText(tr("inspector", "Too full: not all of it is shown") if full else tr("inspector", "It fits"))
        self.alternative.put(frame.alternative)

    def _on_alternative(self, text: str) -> None:
        frame = self.panel.session.state.selection.frames[0]
        self.panel.edit(mark("history", "Alternative text"), partial(set_alternative, frame=frame, text=text))
