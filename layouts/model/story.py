"""Stories: paragraphs of runs, each paragraph with a style, a language and a direction."""

from collections.abc import Container
from typing import Literal

import msgspec

from layouts.model.styles import Capitals, Own, Position

Direction = Literal["ltr", "rtl"]
Isolate = Literal["", "ltr", "rtl", "auto"]


class Run(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Characters of one look. `isolate` keeps the neighbours' direction out (a phone number, a price, a foreign name).

    `field` names a value of the issue that stands here (`folio`, `date`, `issn`…), in the language `lang`; its text is
    put in when the page is composed.
    """

    text: str
    bold: bool = False
    italic: bool = False
    lang: str = ""  # empty: the paragraph's language
    isolate: Isolate = ""
    field: str = ""
    ink: str = ""  # empty: the style's ink
    scale: float = 1.0  # of the style's size: the one big word of a nameplate, a lead-in
    font: str = ""  # families in the place of the style's; empty: the style's
    arabic_font: str = ""
    tracking: float = 0.0  # em, on top of the style's
    style: str = ""  # the character style that it follows where it has that style's values
    position: Position = ""
    capitals: Capitals = ""
    underline: bool = False
    strike: bool = False  # a line through it
    shift: float = 0.0  # em that its baseline is moved by, up


class ListItem(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A paragraph's place in a list. Its marker is counted out (`model.lists`) and stands before its first line.

    Neighbouring items are one list; a number goes on from the item of its level before it, unless it has a `start`.
    """

    level: int = 1  # of nesting, from 1
    kind: Literal["bullet", "number", "letter", "abjad", "none"] = "bullet"  # none: goes on with the item before
    start: int = 0  # the number it begins with; 0: the next one
    after: str = "."  # what stands behind a number or a letter


class Cell(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A paragraph's place in a table, rows and columns counted from 0. A cell may hold several paragraphs.

    Neighbouring paragraphs with cells are one table; another begins where the row is less than the one before. Rows of
    the head are set again wherever the table goes on. `direction` is the table's, whatever a cell's own text is: from
    right to left, column 0 is the right one.
    """

    row: int
    column: int
    head: bool = False
    align: Literal["start", "center", "end", "decimal"] = "start"  # decimal: numbers under each other by their points
    direction: Direction = "ltr"


class Paragraph(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A paragraph in logical order; `style` names a paragraph style of the issue, `own` what it has otherwise."""

    style: str
    runs: tuple[Run, ...]
    lang: str
    direction: Direction
    own: Own = ()  # fields of the style with this paragraph's own values
    item: ListItem | None = None
    cell: Cell | None = None

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


class StoryPicture(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A picture that belongs to a story, with its caption and credit in the story's language. `alternative` is what
    readers who cannot see it are told; empty: the caption."""

    picture: str  # key of a Picture of the issue
    caption: str
    credit: str
    alternative: str = ""


class Story(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One article: its paragraphs (kicker, headline, deck, byline, body, crossheads…) told apart by style."""

    slug: str
    lang: str
    direction: Direction
    paragraphs: tuple[Paragraph, ...]
    pictures: tuple[StoryPicture, ...] = ()
    section: str = ""
    priority: int = 3  # 1 leads the page, 5 fills a hole
    page: int = 0  # the page it is asked onto; 0: the make-up decides
    filler: bool = False  # short: the make-up puts it where a page has room, and leaves it out where none has
    optional: tuple[str, ...] = ()  # styles of what it may leave out: the deck, pull quotes

    @property
    def title(self) -> str:
        """The headline's text, or the first paragraph's when there is none."""
        for paragraph in self.paragraphs:
            if paragraph.style.startswith("headline"):
                return paragraph.text
        return self.paragraphs[0].text if self.paragraphs else self.slug

    @property
    def words(self) -> int:
        """Words as white space parts them, of everything the story prints in its frames."""
        return sum(len(paragraph.text.split()) for paragraph in self.paragraphs)


def paragraph(text: str, *, style: str = "body", lang: str = "en", direction: Direction = "ltr") -> Paragraph:
    """A paragraph of one plain run."""
    return Paragraph(style, (Run(text),), lang, direction)


def free_slug(slug: str, taken: Container[str]) -> str:
    """The slug, or with the first number that makes it another's.

    >>> free_slug("pont", {"pont", "pont-2"})
    'pont-3'
    """
    number, free = 1, slug
    while free in taken:
        number += 1
        free = f"{slug}-{number}"
    return free
