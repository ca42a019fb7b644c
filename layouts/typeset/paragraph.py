"""Set a paragraph: its text, its style and the measures of its lines in, a galley out.

collect -> prepare -> optimum -> justify, each in a file of that name; `setting` leads them. `set_paragraph` is the
specification; a Typesetter gives the same galleys and remembers, by value, what it has prepared and set.
"""

from collections.abc import Collection

import msgspec

from fonts.ink import ink_box
from fonts.library import TATWEEL, Library
from fonts.runs import Word
from layouts.memory import Memory
from layouts.model.characters import is_vocalised, whole
from layouts.model.story import Paragraph
from layouts.model.styles import ParagraphStyle
from layouts.typeset.breaks import odd_breaks
from layouts.typeset.cuts import Cuts
from layouts.typeset.drop_cap import drop_cap
from layouts.typeset.galley import Galley, Measures
from layouts.typeset.hyphenation import settle_divisions
from layouts.typeset.ink_gaps import Inks, Runs
from layouts.typeset.ink_strips import strips
from layouts.typeset.looks import Looks, Wardrobe
from layouts.typeset.optimum import Break
from layouts.typeset.prepare import prepare
from layouts.typeset.setting import Copy, Stood, set_copy

PARAGRAPHS = 4_000  # an issue of 48 pages has about 3,000
GALLEYS = 12_000  # the make-up asks for a few measures of each
PAIRS = 300  # of lines of two paragraphs, one with a vowel mark, that are remembered: they hold their words
SPARE = 6  # paragraphs remembered beyond those that an issue has; each is up to a hundred kilobytes
MOST_LETTERS = 100_000_000  # of all paragraphs remembered: their number is what bounds them until they are settled
SPARE_LETTERS, LETTERS = 3_000, 7  # of paragraphs remembered: beyond those that an issue has, and of each of its words


class Typesetter:
    """Sets paragraphs with the faces of one library."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.wardrobe = Wardrobe(library)
        self.inks = Inks()  # the compositor looks at the same words once more, and lets go of them (`touching`)
        self.stood: list[Stood] = []  # those set last: one of them may be what is typed in
        # Whether lines of two paragraphs touch: by the lines' runs, how far apart they are, and which of them it is.
        self.touches: Memory[tuple[tuple[Runs, ...], tuple[float, ...], int], bool] = Memory(PAIRS)
        # Each as heavy as its text is long.
        self.copies: Memory[tuple[Paragraph, ParagraphStyle], Copy] = Memory(
            PARAGRAPHS, weigh=lambda copy: len(copy.prepared.text), heaviest=MOST_LETTERS
        )
        self.galleys: Memory[tuple[Paragraph, ParagraphStyle, Measures], Galley] = Memory(
            GALLEYS, weigh=lambda galley: len(galley.text), heaviest=MOST_LETTERS
        )

    def settle(self, paragraphs: int, words: int) -> None:
        """An issue of so many paragraphs and words is set: what past edits of them left behind is forgotten."""
        self.wardrobe.settle(words)
        self.copies.settle(SPARE + paragraphs)
        self.galleys.settle(SPARE + 2 * paragraphs)
        self.touches.settle(SPARE + paragraphs)
        room = SPARE_LETTERS + LETTERS * words
        # A long paragraph that is typed in leaves as much behind with each key as many short ones.
        self.copies.lighten(room)
        self.galleys.lighten(2 * room)

    def keep(self, paragraphs: Collection[Paragraph]) -> None:
        """Forget all paragraphs but these, and how lines stood."""
        self.copies.forget(lambda key: key[0] in paragraphs)
        self.galleys.forget(lambda key: key[0] in paragraphs)
        self.inks.lines.keep_newest(0)
        self.stood.clear()
        is_vocalised.cache_clear()  # it knows paragraphs by their whole text: a thousand of them are three megabytes
        odd_breaks.cache_clear()

    def renew(self) -> None:
        """Forget everything that was made of text: it is made again, as it is asked for."""
        self.wardrobe, self.inks = Wardrobe(self.library), Inks()
        for known in (self.touches, self.copies, self.galleys):
            known.keep_newest(0)
        self.stood.clear()
        self.library.words.clear()
        settle_divisions(0)
        odd_breaks.cache_clear()
        strips.cache_clear()
        ink_box.cache_clear()

    @property
    def words_met(self) -> int:
        """How many shaped words are remembered."""
        return len(self.library.words)

    def forget(self, words: Collection[Word]) -> None:
        """Forget all words but these, as they are drawn."""
        drawn = {(word.face, word.text) for word in words}
        drawn |= {(face, text.replace(TATWEEL, "")) for face, text in drawn if TATWEEL in text}
        self.wardrobe.forget(drawn)
        self.inks.forget(words)
        self.touches.keep_newest(0)
        self.stood.clear()

    def set(self, paragraph: Paragraph, style: ParagraphStyle, measures: Measures) -> Galley:
        """The paragraph's lines, to these measures: one for each line, the last one for all that follow.

        Indents and the drop cap are the style's and are taken off the measures here. Nothing fails: what cannot be set
        as asked comes with a finding. A paragraph without words has no lines.
        """
        key = (paragraph, style, measures)
        galley = self.galleys.values.get(key)
        if galley is None:
            copy = self.copies.get((paragraph, style), lambda: self.prepare(paragraph, style))
            galley = set_copy(copy, paragraph, style, measures, self.inks, self.stood)
            if copy.initial and len(galley.lines) < copy.initial.lines:
                galley = self.set(paragraph, msgspec.structs.replace(style, drop_cap=0), measures)
            self.galleys.put(key, galley)
        return galley

    def told(self, paragraph: Paragraph, style: ParagraphStyle, measures: Measures) -> tuple[Galley, list[list[Break]]]:
        """The same lines set anew, and the breaks that were thought of: the cheapest, those without holes, and those
        that keep vowel marks clear, which are the lines'."""
        ways: list[list[Break]] = []
        copy = self.prepare(paragraph, style)
        galley = set_copy(copy, paragraph, style, measures, self.inks, [], ways)
        if copy.initial and len(galley.lines) < copy.initial.lines:
            return self.told(paragraph, msgspec.structs.replace(style, drop_cap=0), measures)
        return galley, ways

    def prepare(self, paragraph: Paragraph, style: ParagraphStyle) -> Copy:
        """What of setting does not depend on measures."""
        paragraph = whole_paragraph(paragraph)
        looks = Looks(paragraph, style, self.wardrobe)
        initial = drop_cap(paragraph, style, self.library) if style.drop_cap > 1 else None
        prepared = prepare(paragraph, looks, initial.end if initial else 0)
        return Copy(prepared, Cuts(prepared, looks, style.hyphenate), initial)


def whole_paragraph(paragraph: Paragraph) -> Paragraph:
    """The paragraph itself, or without halves of characters where it has any: no face has glyphs for them."""
    text = paragraph.text
    if whole(text) is text:
        return paragraph
    runs = tuple(msgspec.structs.replace(run, text=whole(run.text)) for run in paragraph.runs)
    return msgspec.structs.replace(paragraph, runs=runs)


def set_paragraph(paragraph: Paragraph, style: ParagraphStyle, measures: Measures, library: Library) -> Galley:
    """The paragraph's lines, set with no memory of any other."""
    return Typesetter(library).set(paragraph, style, measures)
