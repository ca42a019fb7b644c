"""Places in text: between which characters a caret stands, and on which side of a line's break."""

from typing import Literal

import msgspec

# Beside which character a caret stands where two places on the page mean one index: at the end of a line and the
# beginning of the next, or where the direction changes.
Affinity = Literal["before", "after"]
OWN_TEXT = 100  # paragraphs of a frame's own text are numbered down from -frame x 100, as the compositor numbers them


class Place(msgspec.Struct, frozen=True):
    """A place in a paragraph: before character `index`. `affinity` says beside which of its two neighbours.

    A story's paragraphs count from 0. Below zero it is a paragraph of a frame's own text (captions, boxes), and `story`
    is the frame's, often empty.
    """

    story: str
    paragraph: int
    index: int
    affinity: Affinity = "after"

    @property
    def order(self) -> tuple[int, int]:
        """Places of one text compare by this."""
        return self.paragraph, self.index

    @property
    def text(self) -> tuple[str, int]:
        """Which text it is in: (story, 0), or (story, frame) for a frame's own text."""
        return self.story, (frame_of(self.paragraph) if self.paragraph < 0 else 0)


class Passage(msgspec.Struct, frozen=True):
    """A stretch of one text, from where it was begun to where the caret is; either may come first."""

    anchor: Place
    caret: Place

    @property
    def start(self) -> Place:
        return min(self.anchor, self.caret, key=lambda place: place.order)

    @property
    def end(self) -> Place:
        return max(self.anchor, self.caret, key=lambda place: place.order)

    @property
    def is_caret(self) -> bool:
        return self.anchor.order == self.caret.order


def caret_at(place: Place) -> Passage:
    return Passage(place, place)


def own_paragraph(frame: int, number: int) -> int:
    """How a paragraph of a frame's own text is numbered."""
    return -frame * OWN_TEXT + number


def frame_of(paragraph: int) -> int:
    """The frame whose own text has a paragraph of this number below zero.

    >>> frame_of(own_paragraph(7, 3)), number_of(own_paragraph(7, 3))
    (7, 3)
    """
    return -(paragraph // OWN_TEXT)


def number_of(paragraph: int) -> int:
    """Which paragraph of its text it is, from 0."""
    return paragraph % OWN_TEXT if paragraph < 0 else paragraph
