"""Words as they stand on a composed page, and whether a reader can see them there.

Text is compared without spaces, with all dashes alike, decimal digits as 0 to 9 and capitals as small letters, so that
`35/88` is found in `35 – 88`, and a name in its capitals.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache
from operator import itemgetter

import msgspec

from layouts.display.items import Box, DisplayList, PlacedPdf, PlacedPicture, TextLine
from layouts.model.geometry import Rect
from layouts.model.inks import BLACK, PAPER, Ink, tinted

TATWEEL = "\u0640"
ASCENT = 0.7  # em: about as high as letters reach
COVERED = 0.1  # of a word's area: less is a neighbour's edge
OVERLAID = 0.3  # the same for letters over letters, whose own areas are mostly air
LEAST_CONTRAST = 0.3  # of lightness, from 0 to 1; grey of 40 % on newsprint has about this


class PrintedWord(msgspec.Struct, frozen=True):
    """A word on a page. `start`: its place in the paragraph's text; `item`: that of its line among the page's items."""

    text: str
    start: int
    rect: Rect
    size: float
    ink: str
    item: int
    is_drawn: bool  # false where the font has no glyph for one of its characters


class PrintedParagraph(msgspec.Struct, frozen=True, dict=True):
    """What one page shows of a paragraph: its comparable characters, and the lines that they are out of, each with its
    place among the page's items.

    Which word each character is of, and where in `text` it stands, is worked out for paragraphs that hold something
    looked for: a page has forty of them, and a mention stands in one or two.
    """

    text: str
    characters: str
    lines: tuple[tuple[int, TextLine], ...]

    @cached_property
    def words(self) -> tuple[PrintedWord, ...]:
        """In logical order."""
        found = [word for number, line in self.lines for word in _words(line, number)]
        return tuple(sorted(found, key=lambda word: word.start))

    @cached_property
    def places(self) -> tuple[tuple[int, int], ...]:
        """Of each character: the number of its word, and its place in `text`."""
        return tuple(
            (number, word.start + offset)
            for number, word in enumerate(self.words)
            for offset, character in enumerate(word.text)
            for _ in _comparable(character)
        )

    def occurrences(self, wanted: str) -> Iterator[tuple[PrintedWord, ...]]:
        """The words of each place where this text stands by itself, not within a longer word or number."""
        sought = comparable(wanted)
        at = self.characters.find(sought) if sought else -1
        while at >= 0:
            last = at + len(sought) - 1
            before, after = self.places[at][1], self.places[last][1] + 1
            if not _goes_on(self.text[before - 1 : before]) and not _goes_on(self.text[after : after + 1]):
                yield tuple(self.words[n] for n in sorted({number for number, _ in self.places[at : last + 1]}))
            at = self.characters.find(sought, at + 1)


def printed_paragraphs(page: DisplayList) -> tuple[PrintedParagraph, ...]:
    """All text of the page, by paragraph, in logical order."""
    found: dict[tuple[int, str, int, str], list[tuple[int, TextLine]]] = {}
    for number, item in enumerate(page.items):
        if isinstance(item, TextLine):
            found.setdefault((item.frame, item.story, item.paragraph, item.text), []).append((number, item))
    return tuple(PrintedParagraph(key[3], _characters(lines), tuple(lines)) for key, lines in found.items())


@lru_cache(20_000)  # words: those of an issue, most of which stand in it more than once
def comparable(text: str) -> str:
    """The text as it is compared.

    >>> comparable("35 – 88"), comparable("Dépôt LÉGAL") == comparable("dépôt légal"), comparable("٣٥")
    ('35-88', True, '35')
    """
    return "".join(map(_comparable, text))


def unseen(words: tuple[PrintedWord, ...], page: DisplayList, least_size: float) -> str:
    """Why a reader cannot read these words, as the end of a sentence; empty when nothing is in the way."""
    inks = {ink.name: ink for ink in (BLACK, PAPER, *page.inks)}
    trim = Rect(0, 0, page.width, page.height)
    for word in words:
        rect = word.rect
        if not word.is_drawn:
            return "its font has no such letters"
        if rect.x < trim.x or rect.y < trim.y or rect.right > trim.right or rect.bottom > trim.bottom:
            return "it is cut off at the trim"
        if word.size < least_size - 0.001:
            return f"it is set in {word.size:g} points, below {least_size:g}"
        if _is_covered(word, page):
            return "something lies over it"
        ground = _ground(word, page, inks)
        if ground is not None and abs(_lightness(inks.get(word.ink, BLACK)) - _lightness(ground)) < LEAST_CONTRAST:
            return "it has the colour of what it stands on"
    return ""


def _words(line: TextLine, item: int) -> Iterator[PrintedWord]:
    for run in line.runs:
        scale = run.em / run.face.upem
        for word, edge, start in zip(run.words, run.word_edges(), run.starts):
            if start < 0:
                continue  # a hyphen of the layout's
            width = word.width * scale + run.tracking * len(word.glyphs)
            rect = Rect(line.x + edge, line.y - run.rise - ASCENT * run.size, width, ASCENT * run.size)
            yield PrintedWord(word.text, start, rect, run.size, run.ink, item, 0 not in word.glyphs)


def _characters(lines: list[tuple[int, TextLine]]) -> str:
    """The comparable characters of some lines of a paragraph, in logical order."""
    pieces = [
        (start, word.text)
        for _, line in lines
        for run in line.runs
        for word, start in zip(run.words, run.starts)
        if start >= 0
    ]
    pieces.sort(key=itemgetter(0))
    return "".join([comparable(text) for _, text in pieces])


@cache
def _comparable(character: str) -> str:
    kind = unicodedata.category(character)
    if character == TATWEEL or character.isspace() or kind == "Cf":
        return ""
    if kind == "Pd" or character in "/\u2212":
        return "-"
    if kind == "Nd":
        return str(unicodedata.decimal(character))
    return unicodedata.normalize("NFKD", character).casefold()


def _goes_on(character: str) -> bool:
    """Whether a word that stands beside this character goes on in it."""
    return bool(character) and unicodedata.category(character)[0] in "LMN"


def _is_covered(word: PrintedWord, page: DisplayList) -> bool:
    """Whether an area, a picture or other letters were put over the word later on."""
    for item in page.items[word.item + 1 :]:
        match item:
            case Box(fill="") | TextLine(runs=()):
                continue
            case Box() | PlacedPicture() | PlacedPdf():
                if _share(word.rect, item.rect) > COVERED:
                    return True
            case TextLine():
                reach = word.size + max(run.size for run in item.runs)  # lines further off cannot touch it
                if abs(item.y - word.rect.bottom) > reach:
                    continue
                if any(_share(word.rect, other.rect) > OVERLAID for other in _words(item, 0)):
                    return True
    return False


def _ground(word: PrintedWord, page: DisplayList, inks: dict[str, Ink]) -> Ink | None:
    """The ink that the word stands on; None for a picture, whose lightness nobody knows here."""
    ground: Ink | None = PAPER
    for item in page.items[: word.item]:
        match item:
            case Box(fill=fill) if fill and _share(word.rect, item.rect) > COVERED:
                ground = tinted(inks.get(fill, BLACK), item.tint)
            case PlacedPicture() | PlacedPdf() if _share(word.rect, item.rect) > COVERED:
                ground = None
    return ground


def _share(rect: Rect, other: Rect) -> float:
    """The part of the rectangle's area that the other has too."""
    width = min(rect.right, other.right) - max(rect.x, other.x)
    height = min(rect.bottom, other.bottom) - max(rect.y, other.y)
    return max(width, 0) * max(height, 0) / (rect.width * rect.height or 1)


def _lightness(ink: Ink) -> float:
    """From 0 for black to 1 for paper, by what each ink takes of the light."""
    taken = 0.3 * ink.cyan + 0.59 * ink.magenta + 0.11 * ink.yellow
    return (1 - min(taken, 1)) * (1 - ink.black)
