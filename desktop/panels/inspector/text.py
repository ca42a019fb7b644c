"""Text in the inspector: the paragraph's style and what it has otherwise. `characters` has the look of its letters."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from desktop.language import LANGUAGES, mark, tr
from desktop.letter_looks import give_look
from desktop.panels.fields import Choice, CountField, LengthField, SignButton, common
from desktop.panels.form import Form
from desktop.panels.panel import Panel
from desktop.plain import PlainLabel, plain_tip
from desktop.state import State
from layouts.edit.overrides import clear_own, paragraphs_in, set_as, set_own
from layouts.edit.text import set_direction, set_paragraph_language, set_style
from layouts.model.issue import Issue
from layouts.model.story import Run
from layouts.model.styles import ParagraphStyle

ALIGNED = (
    ("start", "text_start", mark("inspector", "Align to the side where lines begin")),
    ("center", "text_centre", mark("inspector", "Centre")),
    ("end", "text_end", mark("inspector", "Align to the side where lines end")),
    ("justify", "text_justify", mark("inspector", "Justify")),
)
KASHIDA = (
    ("none", mark("inspector", "None")),
    ("light", mark("inspector", "Light")),
    ("newspaper", mark("inspector", "Newspaper")),
    ("headline", mark("inspector", "Headline")),
)


def languages_in(issue: Issue) -> tuple[str, ...]:
    """The languages that are offered: those of the paper's stories first, then those of the desk."""
    return tuple(dict.fromkeys((*(story.lang for story in issue.stories), *LANGUAGES)))


def language_words(tag: str) -> str:
    return LANGUAGES.get(tag.split("-")[0], tag)


class TextForm(Form):
    """A form about the selected passage: `of_text` makes of an edit of a passage what a field's `settled` calls."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.panel = panel

    def of_text(self, label: str, change: Callable[..., Issue], name: str) -> Callable[[Any], None]:
        def settle(value: Any) -> None:
            passage = self.panel.session.state.selection.text
            if passage is not None:
                self.panel.edit(label, partial(change, passage=passage, **{name: value}))

        return settle


    def of_letters(self, label: str, name: str) -> Callable[[Any], None]:
        """The same for a look of letters, which at a caret waits for the next one."""

        def settle(value: Any) -> None:
            if not self.panel.is_filling:
                give_look(self.panel.session, label, **{name: value})

        return settle


class ParagraphForm(TextForm):
    """Style, direction, language, and the paragraph's own values."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.styles, self.language = Choice(), Choice()
        self.own, self.clear = PlainLabel(), QPushButton()
        self.ltr, self.rtl = SignButton("ltr", checkable=True), SignButton("rtl", checkable=True)
        self.aligned = {value: SignButton(sign, checkable=True) for value, sign, _ in ALIGNED}
        self.leading, self.indent = LengthField(always="pt", least=1.0), LengthField()
        self.before, self.after = LengthField(always="pt"), LengthField(always="pt")
        self.start, self.end = LengthField(), LengthField()
        self.drop_cap = CountField(least=0, most=9)
        self.kashida = Choice()
        self.hyphenate, self.on_grid, self.keep = QCheckBox(), QCheckBox(), QCheckBox()
        self.wide(lambda: tr("inspector", "Style"), self.styles)
        self.plain(in_row(self.own, self.clear, stretch=0))
        self.plain(in_row(*self.aligned.values(), None, self.ltr, self.rtl))
        self.wide(lambda: tr("inspector", "Language"), self.language)
        self.pair((lambda: tr("inspector", "Leading"), self.leading), (lambda: tr("inspector", "Indent"), self.indent))
        self.pair((lambda: tr("inspector", "Before"), self.before), (lambda: tr("inspector", "After"), self.after))
        self.pair((lambda: tr("inspector", "Start"), self.start), (lambda: tr("inspector", "End"), self.end))
        self.pair(
            (lambda: tr("inspector", "Drop cap"), self.drop_cap), (lambda: tr("inspector", "Kashida"), self.kashida)
        )
        self.plain(self.hyphenate)
        self.plain(self.on_grid)
        self.plain(self.keep)
        self.styles.settled.connect(self.of_text(mark("history", "Paragraph style"), set_style, "style"))
        self.language.settled.connect(
            self.of_text(mark("history", "Language of paragraph"), set_paragraph_language, "lang")
        )
        for button, direction in ((self.ltr, "ltr"), (self.rtl, "rtl")):
            turn = self.of_text(mark("history", "Paragraph direction"), set_direction, "direction")
            button.clicked.connect(lambda _checked, turn=turn, direction=direction: turn(direction))
        for value, button in self.aligned.items():
            line_up = self.of_text(mark("history", "Alignment"), set_own, "align")
            button.clicked.connect(lambda _checked, line_up=line_up, value=value: line_up(value))
        self.leading.settled.connect(self._on_leading)
        self.drop_cap.settled.connect(
            lambda value: self.of_text(mark("history", "Drop cap"), set_own, "drop_cap")(int(value))
        )
        for field, label, name in (
            (self.indent, mark("history", "Indent"), "first_indent"),
            (self.before, mark("history", "Space before"), "space_before"),
            (self.after, mark("history", "Space after"), "space_after"),
            (self.start, mark("history", "Indent"), "indent_start"),
            (self.end, mark("history", "Indent"), "indent_end"),
        ):
            field.settled.connect(self.of_text(label, set_own, name))
        self.kashida.settled.connect(self.of_text(mark("history", "Kashida"), set_own, "kashida"))
        self.hyphenate.clicked.connect(self.of_text(mark("history", "Hyphenate"), set_own, "hyphenate"))
        self.on_grid.clicked.connect(self.of_text(mark("history", "Baseline grid"), set_own, "on_grid"))
        self.keep.clicked.connect(self.of_text(mark("history", "Keep with next"), set_own, "keep_with_next"))
        self.clear.clicked.connect(self._on_clear)

    def say_again(self) -> None:
        super().say_again()
        self.clear.setText(tr("inspector", "As the style"))
        self.ltr.say(tr("inspector", "Paragraph left to right"))
        self.rtl.say(tr("inspector", "Paragraph right to left"))
        for value, _, words in ALIGNED:
            self.aligned[value].say(tr("inspector", words))
        self.kashida.offer((value, tr("inspector", words)) for value, words in KASHIDA)
        self.hyphenate.setText(tr("inspector", "Hyphenate"))
        self.on_grid.setText(tr("inspector", "Stand on the baseline grid"))
        self.keep.setText(tr("inspector", "Keep with the next paragraph"))
        for field, name in (
            (self.indent, tr("inspector", "Indent of the first line")),
            (self.before, tr("inspector", "Space before the paragraph")),
            (self.after, tr("inspector", "Space after the paragraph")),
            (self.start, tr("inspector", "Indent where lines begin")),
            (self.end, tr("inspector", "Indent where lines end")),
            (self.drop_cap, tr("inspector", "Drop cap, lines deep")),
        ):
            field.setAccessibleName(name)
            field.setToolTip(plain_tip(name))

    def fill(self, state: State) -> None:
        assert state.selection.text is not None
        paragraphs = paragraphs_in(state.issue, state.selection.text)
        if not paragraphs:
            return
        self.styles.offer((style.name, style.name) for style in state.issue.styles)
        self.styles.put(common(paragraph.style for paragraph in paragraphs))
        self.language.offer((tag, language_words(tag)) for tag in languages_in(state.issue))
        self.language.put(common(paragraph.lang for paragraph in paragraphs))
        direction = common(paragraph.direction for paragraph in paragraphs)
        self.ltr.put(direction == "ltr")
        self.rtl.put(direction == "rtl")
        set_so = [set_as(state.issue, paragraph) for paragraph in paragraphs]
        align = common(style.align for style in set_so)
        for value, button in self.aligned.items():
            button.put(value == align)
        leading = common(
            style.leading_for(paragraph.direction) for style, paragraph in zip(set_so, paragraphs, strict=True)
        )
        self.leading.put(numeric(leading))
        for field, name in (
            (self.indent, "first_indent"),
            (self.before, "space_before"),
            (self.after, "space_after"),
            (self.start, "indent_start"),
            (self.end, "indent_end"),
            (self.drop_cap, "drop_cap"),
        ):
            field.put(numeric(shared(set_so, name)))
        self.kashida.put(shared(set_so, "kashida"))
        self.hyphenate.setChecked(bool(shared(set_so, "hyphenate")))
        self.on_grid.setChecked(bool(shared(set_so, "on_grid")))
        self.keep.setChecked(bool(shared(set_so, "keep_with_next")))
        otherwise = sorted({field for paragraph in paragraphs for field, _ in paragraph.own})
        self.own.setText(
            tr("inspector", "Otherwise than its style: {count}").format(count=len(otherwise)) if otherwise else ""
        )
        self.own.setToolTip(plain_tip(", ".join(field.replace("_", " ") for field in otherwise)))
        self.own.setVisible(bool(otherwise))
        self.clear.setVisible(bool(otherwise))

    def _on_leading(self, value: float) -> None:
        """Each paragraph's leading is that of its direction; Arabic and Latin ones have fields of their own."""
        passage = self.panel.session.state.selection.text
        if passage is not None:
            paragraphs = paragraphs_in(self.panel.session.state.issue, passage)
            rtl = bool(paragraphs) and paragraphs[0].direction == "rtl"
            name = "arabic_leading" if rtl else "leading"
            self.of_text(mark("history", "Leading"), set_own, name)(value)

    def _on_clear(self) -> None:
        passage = self.panel.session.state.selection.text
        if passage is not None:
            self.panel.edit(mark("history", "As the style"), partial(clear_own, passage=passage))


def in_row(*widgets: QWidget | None, stretch: int = 0) -> QWidget:
    """Widgets beside each other; None for what is left of the room."""
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget, stretch)
    return held


def shared(values: Iterable[ParagraphStyle | Run], field: str) -> object:
    """The value of a field that all have; None where they differ."""
    return common(getattr(value, field) for value in values)


def numeric(value: object) -> float | None:
    """The number that a field shows; none where values differ."""
    return float(value) if isinstance(value, int | float) else None
