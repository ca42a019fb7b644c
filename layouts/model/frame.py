"""Frames: the boxes on a page, and the threads that lead stories through them."""

from typing import Literal

import msgspec

from layouts.model.geometry import UPRIGHT, Rect, Turn, bounds
from layouts.model.html_source import HtmlSource
from layouts.model.story import Direction, Paragraph


class OnPage(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """What every frame has beside its rectangle.

    A frame with a `parent` stands in the place of that item of its page's master and follows it in everything but the
    properties named in `own`.
    """

    angle: float = 0.0  # degrees, clockwise as seen, about the middle of the rectangle
    layer: str = ""  # the name of a layer of the issue; a name it does not have: the lowest one
    locked: bool = False  # the desk does not move or change it
    hidden: bool = False  # neither shown nor printed
    groups: tuple[int, ...] = ()  # the groups it is in, outermost first
    parent: int = 0
    own: tuple[str, ...] = ()
    object_style: str = ""  # the object style that it follows where it has that style's values


Vertical = Literal["top", "middle", "bottom", "justified"]
StrokeStyle = Literal["solid", "dashed", "dotted", "double"]
Inset = tuple[float, float, float, float]  # top, right, bottom, left, in points
NO_INSET: Inset = (0.0, 0.0, 0.0, 0.0)


class TextFrame(OnPage, frozen=True, forbid_unknown_fields=True, omit_defaults=True, tag="text"):
    """Text in columns. `direction` orders the columns: right to left fills the right column first.

    A frame in a thread shows the thread's stories; one with `content` of its own shows that (furniture, captions).
    """

    id: int
    rect: Rect
    columns: int = 1
    gutter: float = 0.0
    direction: Direction = "ltr"
    column_rule: float = 0.0  # thickness of rules between columns; 0 for none
    balanced: bool = True  # columns of about equal length where the text ends in the frame
    vertical: Vertical = "top"  # where text stands that ends in the frame
    content: tuple[Paragraph, ...] = ()
    story: str = ""  # whose caption or box this is, when it has content of its own; empty: furniture
    standoff: float = -1.0  # text of other frames keeps this distance; below zero: takes no notice
    inset: Inset = NO_INSET  # what text keeps away from the edges
    fill: str = ""  # the ink under its text; empty: none
    fill_tint: float = 1.0  # share of that ink
    stroke: str = ""
    stroke_width: float = 0.0
    stroke_style: StrokeStyle = "solid"
    radius: float = 0.0  # of its corners, in points

    @property
    def column_width(self) -> float:
        return (self.rect.width - (self.columns - 1) * self.gutter) / self.columns


class PictureFrame(OnPage, frozen=True, forbid_unknown_fields=True, omit_defaults=True, tag="picture"):
    """A picture cropped to its frame. `crop` is the visible part of the picture, as shares of its width and height."""

    id: int
    rect: Rect
    picture: str
    crop: Rect = Rect(0, 0, 1, 1)
    standoff: float = -1.0  # text keeps this distance; below zero: text takes no notice
    alternative: str = ""  # what a reader who cannot see it is told
    story: str = ""  # whose picture it is; empty: the page's own
    # What text runs around instead of the rectangle: a polygon, its points as shares of the rectangle. None: that.
    contour: tuple[tuple[float, float], ...] = ()


PageBox = Literal["trim", "bleed", "crop", "art", "media"]
Fit = Literal["whole", "fill", "actual"]  # all of it shown; its frame filled; at the size it was made in


class AdvertFrame(OnPage, frozen=True, forbid_unknown_fields=True, omit_defaults=True, tag="advert"):
    """A page of a PDF in its booked space, cut off at the frame. `pdf` is the key of a file among the issue's pictures.

    `page` counts from 1; `box` says which of its boxes is taken for the advert, and the next larger one is taken where
    that is missing. `crop` is the visible part of that box, as shares of its width and height. `html`: what an HTML
    box's PDF is made of.
    """

    id: int
    rect: Rect
    pdf: str
    page: int = 1
    box: PageBox = "trim"
    crop: Rect = Rect(0, 0, 1, 1)
    fit: Fit = "whole"
    standoff: float = -1.0  # text keeps this distance; below zero: text takes no notice
    alternative: str = ""  # what a reader who cannot see it is told
    advertiser: str = ""  # whose advert it is; findings name it
    story: str = ""  # whose table or box it is; empty: the page's own
    html: HtmlSource | None = None


Form = Literal["rectangle", "ellipse"]


class Shape(OnPage, frozen=True, forbid_unknown_fields=True, omit_defaults=True, tag="shape"):
    """A filled and/or stroked rectangle or ellipse; a rule is a filled rectangle. Ink names; empty: none."""

    id: int
    rect: Rect
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 0.0
    standoff: float = -1.0
    form: Form = "rectangle"
    fill_tint: float = 1.0
    stroke_style: StrokeStyle = "solid"
    radius: float = 0.0


Frame = TextFrame | PictureFrame | AdvertFrame | Shape


StyledValue = str | int | float | bool | Inset


class ObjectStyle(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """A named look for frames: values of fields in STYLED. A frame takes those that its kind has."""

    name: str
    based_on: str = ""
    values: tuple[tuple[str, StyledValue], ...] = ()


STYLED = (
    "columns", "gutter", "column_rule", "balanced", "vertical", "standoff", "fill", "stroke", "stroke_width",
    "fill_tint", "stroke_style", "radius", "inset",
)  # fmt: skip


class Thread(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Stories running one after the other through frames, in reading order."""

    stories: tuple[str, ...]
    frames: tuple[int, ...]


def turn_of(frame: Frame) -> Turn:
    """How the frame is turned about its middle."""
    if not frame.angle:
        return UPRIGHT
    rect = frame.rect
    return Turn(frame.angle, rect.x + rect.width / 2, rect.y + rect.height / 2)


def bounds_of(frame: Frame) -> Rect:
    """The upright rectangle that the frame takes up."""
    return bounds(frame.rect, turn_of(frame))
