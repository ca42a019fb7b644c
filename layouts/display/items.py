"""Display items: the closed union of things that stand on a page. Points, from the top left of the trim, y down.

Coordinates are rounded to 0.001 pt by whoever makes them, so that listings and files do not depend on the last bits
of a sum.
"""

from collections.abc import Mapping
from typing import Final, Literal

import msgspec

from fonts.runs import GlyphRun
from layouts.model.frame import Fit, Form, PageBox, StrokeStyle
from layouts.model.geometry import UPRIGHT, Rect, Turn
from layouts.model.inks import Ink
from layouts.model.story import Cell, ListItem


class TextLine(msgspec.Struct, frozen=True):
    """A set line with its baseline at `y`; run positions count from `x`.

    `story` and `paragraph` say whose text it is (empty story: furniture), `start` and `end` which characters of the
    paragraph's text; `text` is that paragraph's whole text, one object shared by all its lines. A paragraph's lines
    over several columns and pages share one (story, paragraph).
    """

    x: float
    y: float
    width: float  # of the measure: what the line may fill
    runs: tuple[GlyphRun, ...]
    story: str
    paragraph: int
    role: str  # the paragraph's style: headline, body, caption, folio…
    lang: str
    rtl: bool
    start: int
    end: int
    text: str
    leading: float
    frame: int
    turn: Turn = UPRIGHT  # what all of it is turned by, when it is drawn
    kind: Literal["text", "label", "again"] = "text"  # a list's marker; a table's head said again: no carets there
    item: ListItem | None = None  # its place in a list or in a table, for those who read the page by ear
    cell: Cell | None = None


class PlacedPicture(msgspec.Struct, frozen=True):
    """A picture drawn into `rect`, showing `crop` of it (shares of its width and height)."""

    rect: Rect
    picture: str  # key of a Picture of the issue
    crop: Rect
    alternative: str
    story: str
    frame: int
    turn: Turn = UPRIGHT


class PlacedPdf(msgspec.Struct, frozen=True):
    """A page of a PDF drawn in `rect` and cut off at its edges; how it lies there, `layouts.display.fitting` says."""

    rect: Rect
    pdf: str  # key of a Picture of the issue that is a document
    page: int  # counts from 1
    box: PageBox
    crop: Rect
    fit: Fit
    alternative: str
    advertiser: str
    story: str
    frame: int
    turn: Turn = UPRIGHT


# Lengths of dashes and of the gaps between them, in widths of the stroke; dots have round ends.
DASHES: Final[Mapping[str, tuple[float, float]]] = {"dashed": (3.0, 2.0), "dotted": (0.0, 2.0)}


class Box(msgspec.Struct, frozen=True):
    """A rectangle, or an ellipse in it, filled and/or stroked in named inks; empty names: none.

    `tint`: share of the ink that it is filled with. Double strokes are two boxes.
    """

    rect: Rect
    fill: str
    stroke: str
    stroke_width: float
    frame: int
    turn: Turn = UPRIGHT
    form: Form = "rectangle"
    tint: float = 1.0
    line: StrokeStyle = "solid"
    radius: float = 0.0  # of a rectangle's corners


Item = TextLine | PlacedPicture | PlacedPdf | Box


class DisplayList(msgspec.Struct, frozen=True):
    """One page. The same page composed again unchanged is the same object."""

    index: int  # 0 for the front page
    label: str  # the folio as printed
    width: float  # trim, in points
    height: float
    bleed: float
    inks: tuple[Ink, ...]
    items: tuple[Item, ...]
    notes: tuple[Item, ...] = ()  # not printed, by their layer or beside the page: for the desk only, over all else
