"""Shaped words, and runs of them: what the composer places, the screen paints and the PDF writes.

A word is shaped once and shared by every place it stands in; a run is the words of one line that share a face, a size,
an ink and a direction, with equal spaces between them. Nothing here is per glyph and per place at once, so a page of
ten thousand glyphs is a few hundred objects.
"""

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from fonts.face import Face


class Word(msgspec.Struct, frozen=True, eq=False):
    """Glyphs of one shaped piece of text with no space in it, left to right as they are drawn. Font units.

    Compared by identity: a Library hands out one Word for one (face, text, direction, language, features), so that
    equal words are the same object.
    """

    face: "Face"
    text: str  # logical order
    rtl: bool
    glyphs: tuple[int, ...]  # glyph ids, left to right
    advances: tuple[int, ...]
    offsets: tuple[tuple[int, int], ...]  # (x, y up) of each glyph; empty when all are zero
    clusters: tuple[int, ...]  # index into `text` of the character that each glyph begins at
    width: int
    stretch: tuple[int, float] | None = None  # (glyph index, x scale) of a kashida drawn wider or narrower than it is


class GlyphRun(msgspec.Struct, frozen=True):
    """Words of one line in one face, left to right as drawn, with one space of `gap` points between neighbours.

    `x` is the left edge in points from the left of the column, `rise` moves the baseline up. `starts` gives, for each
    word, where it begins in the paragraph's text; -1 for what the layout added (a hyphen at a line's end). Drawn width:
    sum of word widths x em / upem + gap x (words - 1) + tracking x glyphs, `em` being size x breadth.
    """

    face: "Face"
    size: float  # em, in points
    ink: str
    x: float
    words: tuple[Word, ...]
    gap: float
    starts: tuple[int, ...]
    rtl: bool
    tracking: float = 0.0  # points added after every glyph; only where letters do not join
    rise: float = 0.0
    spaced: bool = False  # whether a space of the text follows, in reading order, before the next run of the line
    underlined: bool = False
    struck: bool = False  # a line through it
    breadth: float = 1.0  # times as wide as the face draws letters; other than 1 only where nothing is tracked

    @property
    def em(self) -> float:
        """The em along the line, in points."""
        return self.size * self.breadth

    @property
    def width(self) -> float:
        """Drawn width in points."""
        units = sum([word.width for word in self.words])  # a list: half the time of a generator
        width = units * self.em / self.face.upem + self.gap * (len(self.words) - 1)
        if self.tracking:
            width += self.tracking * sum(len(word.glyphs) for word in self.words)
        return width

    def word_edges(self) -> list[float]:
        """Left edge of each word, in points from the left of the column."""
        scale = self.em / self.face.upem
        x, edges = self.x, []
        for word in self.words:
            edges.append(x)
            x += word.width * scale + self.gap + self.tracking * len(word.glyphs)
        return edges
