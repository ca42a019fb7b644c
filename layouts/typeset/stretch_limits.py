"""How far the words of one paragraph may be stretched: a style's habit at the size of its letters."""

from typing import Final

import msgspec

MANY: Final = 1_000  # kashidas in a line, where their number is limited by nothing but its words


class StretchLimits(msgspec.Struct, frozen=True):
    """`shortest` and `longest`: by how much a word may grow, in points; `share`: of a line's words, and `most` of them.
    Words of up to `short` letters grow by no more than `longest_in_short` points, and `strictly` so, though nothing
    else fills the line."""

    shortest: float
    longest: float
    share: float
    most: int = MANY
    short: int = 0
    longest_in_short: float = 0.0
    strictly: bool = False
