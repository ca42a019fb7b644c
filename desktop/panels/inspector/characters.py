"""Letters in the inspector: the look of the selected characters."""

from collections.abc import Iterable
from functools import partial

from desktop.actions.looks import LOOKS
from desktop.language import mark, tr
from desktop.letter_looks import letters_at
from desktop.panels.fields import Choice, LengthField, ShareField, SignButton, common
from desktop.panels.inspector.text import TextForm, in_row, language_words, languages_in, numeric, shared
from desktop.panels.panel import Panel
from desktop.state import State
from layouts.edit.character_styles import apply_character_style
from layouts.edit.overrides import paragraphs_in, set_as
from layouts.edit.stepping import set_shift
from layouts.model.issue import Issue
from layouts.model.story import Paragraph, Run


class CharacterForm(TextForm):
    """The look of the selected characters, or of what would be typed at the caret."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.styles, self.family, self.arabic_family = Choice(), Choice(), Choice()
        self.em = LengthField(always="pt", least=1.0, most=2000.0)
        self.tracking = ShareField(least=-0.5, most=2.0)
        self.ink, self.language = Choice(), Choice()
        self.shift = LengthField(always="pt")
        self.signs = {look.sign: SignButton(look.sign, checkable=True) for look in LOOKS}
        self.wide(lambda: tr("inspector", "Style"), self.styles)
        self.wide(lambda: tr("inspector", "Font"), self.family)
        self.wide(lambda: tr("inspector", "Arabic font"), self.arabic_family)
        self.pair((lambda: tr("inspector", "Size"), self.em), (lambda: tr("inspector", "Tracking"), self.tracking))
        self.wide(lambda: tr("inspector", "Ink"), self.ink)
        self.wide(lambda: tr("inspector", "Language"), self.language)
        self.pair((lambda: tr("inspector", "Shift"), self.shift))
        self.plain(in_row(*self.signs.values(), None))
        self.styles.settled.connect(self.of_text(mark("history", "Character style"), apply_character_style, "name"))
        for field, label, name in (
            (self.family, mark("history", "Font"), "font"),
            (self.arabic_family, mark("history", "Font"), "arabic_font"),
            (self.tracking, mark("history", "Tracking"), "tracking"),
            (self.ink, mark("history", "Ink of text"), "ink"),
            (self.language, mark("history", "Language of text"), "lang"),
        ):
            field.settled.connect(self.of_letters(label, name))
        for look in LOOKS:
            settle = self.of_letters(look.label, look.field)
            self.signs[look.sign].clicked.connect(
                lambda pressed, settle=settle, look=look: settle(look.value if pressed else look.otherwise)
            )
        self.shift.settled.connect(self._on_shift)
        self.em.settled.connect(self._on_size)

    def say_again(self) -> None:
        super().say_again()
        for look in LOOKS:
            self.signs[look.sign].say(tr("history", look.label))
        self.shift.setAccessibleName(tr("inspector", "Baseline shift, upwards"))
        self.shift.setToolTip(tr("inspector", "Baseline shift, upwards"))
        self.tracking.setToolTip(tr("inspector", "Space between letters, in percent of the size; joined letters keep"))

    def fill(self, state: State) -> None:
        passage = state.selection.text
        assert passage is not None
        paragraphs, runs = paragraphs_in(state.issue, passage), letters_at(state)
        if not paragraphs or not runs:
            return
        self.styles.setEnabled(not passage.is_caret)
        as_style = tr("inspector", "As the paragraph")
        styles = state.issue.character_styles
        self.styles.offer((("", tr("inspector", "None")), *((style.name, style.name) for style in styles)))
        self.show_row(self.styles, bool(styles))
        families = tuple((name, name) for name in self.panel.session.room.library.families)
        style = set_as(state.issue, paragraphs[0])
        self.family.offer((("", style.font), *families))
        self.arabic_family.offer((("", style.arabic_font), *families))
        self.ink.offer((("", as_style), *((ink.name, ink.name) for ink in state.issue.inks)))
        self.language.offer((("", as_style), *((tag, language_words(tag)) for tag in languages_in(state.issue))))
        for field, name in (
            (self.styles, "style"),
            (self.family, "font"),
            (self.arabic_family, "arabic_font"),
            (self.ink, "ink"),
            (self.language, "lang"),
        ):
            field.put(shared(runs, name))
        self.em.put(numeric(common(round(size, 3) for size in sizes(state.issue, paragraphs, runs))))
        self.tracking.put(numeric(shared(runs, "tracking")))
        for look in LOOKS:
            self.signs[look.sign].put(all(getattr(run, look.field) == look.value for run in runs))
        # in points where there is one size; the model keeps shares of it
        size, shift = common(sizes(state.issue, paragraphs, runs)), numeric(shared(runs, "shift"))
        self.shift.put(round(shift * size, 3) if shift is not None and isinstance(size, float) else None)

    def _on_size(self, size: float) -> None:
        """A size is kept as its share of the style's, so that text follows when the style grows."""
        state = self.panel.session.state
        if state.selection.text is not None:
            paragraph = paragraphs_in(state.issue, state.selection.text)[0]
            whole = set_as(state.issue, paragraph).size_for(paragraph.direction)
            self.of_letters(mark("history", "Size of text"), "scale")(round(size / whole, 5))

    def _on_shift(self, points: float) -> None:
        state = self.panel.session.state
        passage = state.selection.text
        if passage is not None and passage.is_caret:
            size = next(iter(sizes(state.issue, paragraphs_in(state.issue, passage), letters_at(state))), 1.0)
            self.of_letters(mark("history", "Baseline shift"), "shift")(round(points / size, 5))
        elif passage is not None:
            self.panel.edit(mark("history", "Baseline shift"), partial(set_shift, passage=passage, points=points))


def sizes(issue: Issue, paragraphs: Iterable[Paragraph], runs: Iterable[Run]) -> list[float]:
    """The em sizes that occur, in points."""
    whole = {set_as(issue, paragraph).size_for(paragraph.direction) for paragraph in paragraphs}
    return [size * run.scale for size in whole for run in runs]
