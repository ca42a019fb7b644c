"""A character of a set line: the stop of a caret."""

import msgspec


class Cell(msgspec.Struct, frozen=True):
    """One character as readers count them: its edges in points from the page's left, its place in the paragraph."""

    left: float
    right: float
    start: int
    end: int
    rtl: bool
