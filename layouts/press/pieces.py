"""What shaped words are taken apart into on their way to the PDF.

In a file of its own, since the functions that do it are kernels, and a compiled Struct is no frozen one any more.
"""

import msgspec

from layouts.press.pdf_fonts import Parts


class Piece(msgspec.Struct, frozen=True):
    """A code at `x` from the word's left edge; x, width and rise in thousandths of an em, width as drawn.

    Rise and stretch are for faces that take no composites.
    """

    x: float
    code: str
    width: float
    text: str
    rise: float = 0.0
    stretch: float = 1.0


class Unit(msgspec.Struct, frozen=True):
    """Glyphs that draw some characters together, at `x` from the word's left edge. Font units; text in logical order.
    """

    x: int
    parts: Parts  # from the unit's left edge
    advance: int
    text: str
