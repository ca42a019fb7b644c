"""The page in the inspector, while nothing is selected: its master and direction, and the set-up of all pages."""

from collections.abc import Callable
from functools import partial
from typing import Any

from desktop.language import mark, tr
from desktop.panels.fields import Choice, CountField, LengthField, TextField
from desktop.panels.form import Form
from desktop.panels.inspector.objects import DIRECTIONS
from desktop.panels.panel import Panel
from desktop.state import State
from layouts.edit.pages import apply_master, set_binding, set_page, set_page_setup

BINDINGS = (("left", mark("inspector", "At the left")), ("right", mark("inspector", "At the right")))


class PageForm(Form):
    """The page worked on."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.panel = panel
        self.master, self.direction, self.section = Choice(), Choice(), TextField()
        self.wide(lambda: tr("inspector", "Parent page"), self.master)
        self.wide(lambda: tr("inspector", "Section"), self.section)
        self.wide(lambda: tr("inspector", "Reads"), self.direction)
        self.master.settled.connect(self._on_master)
        self.section.settled.connect(partial(self._set, mark("history", "Section"), "section"))
        self.direction.settled.connect(partial(self._set, mark("history", "Direction of page"), "direction"))

    def say_again(self) -> None:
        super().say_again()
        self.direction.offer((value, tr("inspector", words)) for value, words in DIRECTIONS)

    def fill(self, state: State) -> None:
        if not 0 <= state.page < len(state.issue.pages):
            return
        page = state.issue.pages[state.page]
        masters = ((master.name, master.name) for master in state.issue.masters)
        self.master.offer((("", tr("inspector", "None")), *masters))
        self.master.put(page.master)
        self.section.put(page.section)
        self.direction.put(page.direction)

    def _on_master(self, name: object) -> None:
        indices = (self.panel.session.state.page,)
        self.panel.edit(mark("history", "Apply parent page"), partial(apply_master, indices=indices, master=str(name)))

    def _set(self, label: str, field: str, value: object) -> None:
        fields: dict[str, Any] = {"indices": (self.panel.session.state.page,), field: value}
        self.panel.edit(label, partial(set_page, **fields))


class SetupForm(Form):
    """Trim size, margins, columns and grid of all pages."""

    FIELDS = ("width", "height", "top", "bottom", "inside", "outside", "gutter", "bleed", "baseline")

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.panel = panel
        self.lengths = {name: LengthField(least=0.0) for name in self.FIELDS if name != "baseline"}
        self.lengths["baseline"] = LengthField(always="pt", least=1.0)
        self.columns, self.binding = CountField(least=1, most=40), Choice()
        words: dict[str, Callable[[], str]] = {
            "width": lambda: tr("inspector", "Width"),
            "height": lambda: tr("inspector", "Height"),
            "top": lambda: tr("inspector", "Top"),
            "bottom": lambda: tr("inspector", "Bottom"),
            "inside": lambda: tr("inspector", "Inside"),
            "outside": lambda: tr("inspector", "Outside"),
            "gutter": lambda: tr("inspector", "Gutter"),
            "bleed": lambda: tr("inspector", "Bleed"),
            "baseline": lambda: tr("inspector", "Grid"),
        }
        for left, right in (("width", "height"), ("top", "bottom"), ("inside", "outside")):
            self.pair((words[left], self.lengths[left]), (words[right], self.lengths[right]))
        self.pair((lambda: tr("inspector", "Columns"), self.columns), (words["gutter"], self.lengths["gutter"]))
        self.pair((words["baseline"], self.lengths["baseline"]), (words["bleed"], self.lengths["bleed"]))
        self.wide(lambda: tr("inspector", "Bound"), self.binding)
        for name, field in self.lengths.items():
            field.settled.connect(partial(self._set, name))
        self.columns.settled.connect(lambda value: self._set("columns", int(value)))
        self.binding.settled.connect(self._on_binding)

    def say_again(self) -> None:
        super().say_again()
        self.binding.offer((value, tr("inspector", words)) for value, words in BINDINGS)
        self.lengths["baseline"].setToolTip(tr("inspector", "Distance of the baseline grid's lines"))

    def fill(self, state: State) -> None:
        for name, field in self.lengths.items():
            field.put(getattr(state.issue.setup, name))
        self.columns.put(float(state.issue.setup.columns))
        self.binding.put(state.issue.binding)

    def _set(self, name: str, value: Any) -> None:
        self.panel.edit(mark("history", "Page set-up"), partial(set_page_setup, **{name: value}))
        self.fill(self.panel.session.state)  # what leaves no type area is not done: the field shows what is

    def _on_binding(self, value: object) -> None:
        self.panel.edit(mark("history", "Binding"), partial(set_binding, binding=str(value)))
