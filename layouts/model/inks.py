"""Named inks (swatches). Styles and frames name an ink; the issue says what it is made of."""

import msgspec


class Ink(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A swatch: shares of cyan, magenta, yellow and black, each 0 to 1.

    `spot` names the plate of its own that the ink is printed from; empty for a process colour.
    """

    name: str
    cyan: float
    magenta: float
    yellow: float
    black: float
    spot: str = ""

    @property
    def is_pure_black(self) -> bool:
        """Black ink alone: the only kind of text that overprints."""
        return not (self.cyan or self.magenta or self.yellow or self.spot) and self.black > 0

    @property
    def is_paper(self) -> bool:
        return not (self.cyan or self.magenta or self.yellow or self.black or self.spot)


def tinted(ink: Ink, share: float) -> Ink:
    """This share of the ink, printed from the same plates.

    >>> tinted(Ink("Red", 0, 1, 0.8, 0), 0.5).magenta
    0.5
    """
    if share >= 1:
        return ink
    cyan, magenta, yellow, black = [
        round(part * max(0.0, share), 4) for part in (ink.cyan, ink.magenta, ink.yellow, ink.black)
    ]
    return Ink(ink.name, cyan, magenta, yellow, black, ink.spot)


BLACK = Ink("Black", 0, 0, 0, 1)
PAPER = Ink("Paper", 0, 0, 0, 0)
REGISTRATION = Ink("Registration", 1, 1, 1, 1, spot="All")
