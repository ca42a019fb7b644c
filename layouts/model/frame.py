"""Frames: the boxes on a page, and the threads that lead stories through them."""

from typing import Literal

import msgspec

from layouts.model.geometry import Rect
from layouts.model.story import Direction, Paragraph


class TextFrame(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, tag="text"):
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
    vertical: Literal["top", "middle", "bottom"] = "top"
    content: tuple[Paragraph, ...] = ()
    story: str = ""  # whose caption or box this is, when it has content of its own; empty: furniture
    standoff: float = -1.0  # text of other frames keeps this distance; below zero: takes no notice

    @property
    def column_width(self) -> float:
        return (self.rect.width - (self.columns - 1) * self.gutter) / self.columns


class PictureFrame(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, tag="picture"):
    """A picture cropped to its frame. `crop` is the visible part of the picture, as shares of its width and height."""

    id: int
    rect: Rect
    picture: str
    crop: Rect = Rect(0, 0, 1, 1)
    standoff: float = -1.0  # text keeps this distance; below zero: text takes no notice
    alternative: str = ""  # what a reader who cannot see it is told
    story: str = ""  # whose picture it is; empty: the page's own


class Shape(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, tag="shape"):
    """A filled and/or stroked rectangle; a rule is a filled one. Ink names; empty: none."""

    id: int
    rect: Rect
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 0.0
    standoff: float = -1.0


Frame = TextFrame | PictureFrame | Shape


class Thread(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Stories running one after the other through frames, in reading order."""

    stories: tuple[str, ...]
    frames: tuple[int, ...]
