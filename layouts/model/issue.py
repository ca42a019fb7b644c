"""The issue: everything that goes to press, in one frozen value."""

import datetime

import msgspec

from layouts.model.changes import Change
from layouts.model.frame import ObjectStyle, Thread
from layouts.model.inks import Ink
from layouts.model.layers import Layer
from layouts.model.made import Made
from layouts.model.page import Binding, Master, Page, PageSetup
from layouts.model.story import Story
from layouts.model.styles import CharacterStyle, ParagraphStyle, styles_by_name
from layouts.model.waivers import Waiver

Texts = tuple[tuple[str, str], ...]  # (language, text) pairs, in the order given; language "" fits any


class Publication(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The paper itself: what stays from issue to issue."""

    title: Texts = ()
    motto: Texts = ()
    director: Texts = ()
    printer: Texts = ()
    website: str = ""


class Legal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Legal deposit number as `number/year`, the serial's ISSN, and the country whose law holds (empty: Morocco)."""

    deposit: str = ""
    issn: str = ""
    country: str = ""


class Dateline(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What changes with each issue. `hijri_correction`: days to add to the tabular Hijri date, by `year-month`."""

    number: int
    date: datetime.date
    price: str = ""
    hijri_correction: tuple[tuple[str, int], ...] = ()


class Picture(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A picture file, or the PDF of an advert. `source` is a path, or `package!member` inside a saved issue; `key` its
    content's hash."""

    key: str
    name: str
    width: int  # pixels, upright (EXIF orientation applied); of a PDF: whole points of its first page
    height: int
    source: str

    @property
    def is_document(self) -> bool:
        """Pages to be placed as they are (PDF, EPS), not pixels."""
        return self.name.lower().endswith((".pdf", ".eps", ".ai"))

    @property
    def is_graphic(self) -> bool:
        """Charts, maps and drawings lose their meaning when cropped; saved as PNG or GIF, as photographs are not."""
        return self.name.lower().endswith((".png", ".gif"))


class Issue(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One issue of a paper. A change makes a new Issue; unchanged parts stay the same objects."""

    publication: Publication
    legal: Legal
    dateline: Dateline
    setup: PageSetup
    binding: Binding
    inks: tuple[Ink, ...]
    styles: tuple[ParagraphStyle, ...]
    masters: tuple[Master, ...]
    stories: tuple[Story, ...] = ()
    pictures: tuple[Picture, ...] = ()
    pages: tuple[Page, ...] = ()
    threads: tuple[Thread, ...] = ()
    template: str = ""
    layers: tuple[Layer, ...] = ()  # the lowest first; none: all frames lie on one
    character_styles: tuple[CharacterStyle, ...] = ()
    object_styles: tuple[ObjectStyle, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    changes: tuple[Change, ...] = ()  # that intake made to imported copy
    made: Made = Made()  # how the make-up left it
    words: tuple[tuple[str, str], ...] = ()  # (language, word) that spelling lets pass in this paper: names above all

    def style(self, name: str) -> ParagraphStyle:
        """The named style, or `body` when there is none of that name."""
        found = styles_by_name(self.styles)
        return found.get(name) or found["body"]


def text_in(texts: Texts, lang: str) -> str:
    """The text in this language; else the one of no stated language; else the first; else nothing.

    >>> text_in((("nl", "Prijs"), ("fr", "Prix")), "fr")
    'Prix'
    """
    for stated, text in texts:
        if stated == lang or stated.split("-")[0] == lang.split("-")[0]:
            return text
    for stated, text in texts:
        if not stated:
            return text
    return texts[0][1] if texts else ""
