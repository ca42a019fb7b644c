"""What a newsroom asks of the make-up: mode, page count, sections. Settings, not results."""

from typing import Literal

import msgspec

from layouts.model.html_source import HtmlSource
from layouts.model.story import Direction


class SectionPlan(msgspec.Struct, frozen=True, kw_only=True):
    """Pages that belong together. `pages` 0: as many as its stories need; no languages: those of its direction."""

    id: str
    direction: Direction
    pages: int = 0
    languages: tuple[str, ...] = ()


class Booking(msgspec.Struct, frozen=True, kw_only=True):
    """Space that an advertiser booked: so many columns wide and `height` points deep, at the foot of a page.

    `page` counts from 1, in its section or, without one, in the issue; 0: an inside page that has no advert yet.
    """

    file: str  # key of a Picture of the issue; empty: it has not come, and its space stays empty
    columns: int
    height: float
    section: str = ""
    page: int = 0
    advertiser: str = ""
    alternative: str = ""
    html: HtmlSource | None = None  # what the file was made of, of an HTML box


class HtmlBox(msgspec.Struct, frozen=True, kw_only=True):
    """A frame's content as HTML: its text, the rows of its list (their first names the columns), and the folder that
    its pictures and style sheets lie in. `where` is its place in issue.toml, for findings."""

    name: str
    where: str
    html: str
    folder: str
    rows: tuple[tuple[str, ...], ...] = ()
    booking: Booking


class MakeupPlan(msgspec.Struct, frozen=True, kw_only=True):
    """How stories become pages. `pages` 0: as many as the copy needs, in multiples of `step`."""

    mode: Literal["modular", "flow"] = "modular"
    fronts: Literal["one", "two"] = "one"  # two: the second section reads from the back, its pages numbered from there
    search: Literal["exact", "quick"] = "exact"  # of modular pages: proven best, or the first good ones
    pages: int = 0
    step: int = 2
    sections: tuple[SectionPlan, ...] = ()
    adverts: tuple[Booking, ...] = ()
    boxes: tuple[HtmlBox, ...] = ()
