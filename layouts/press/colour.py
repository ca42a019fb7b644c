"""Inks into colour operators, and the state that says what overprints."""

from layouts.model.inks import BLACK, Ink, tinted
from layouts.press.presets import Flavour, RichBlack
from layouts.press.spots import ALL, plates, separation, tint

# Resource names of the two graphics states of every page.
OVERPRINT, KNOCK_OUT = "Over", "Knock"
OVERPRINT_STATES = {
    OVERPRINT: "<</Type/ExtGState/OP true/op true/OPM 1>>",
    KNOCK_OUT: "<</Type/ExtGState/OP false/op false/OPM 1>>",
}

OVERPRINT_UNTIL = 24.0  # points: larger black type over a picture would let it show through (Ghent R0009 asks 12)
RICH = 0.85  # of black: with other inks below it, it is a rich black (Ghent R0015)
THIN = 2.0  # points: black rules below this overprint (Ghent R0010)


def fill(ink: Ink, flavour: Flavour) -> str:
    """The operator that fills in this ink, a spot ink made of the four process inks.

    >>> fill(BLACK, "x4"), fill(BLACK, "proof")
    ('0 0 0 1 k', '0 g')
    """
    return _operator(ink, flavour, "k", "rg", "g")


def stroke(ink: Ink, flavour: Flavour) -> str:
    """The operator that strokes in this ink."""
    return _operator(ink, flavour, "K", "RG", "G")


def _operator(ink: Ink, flavour: Flavour, cmyk: str, rgb: str, grey: str) -> str:
    if flavour != "proof":
        return f"{ink.cyan:g} {ink.magenta:g} {ink.yellow:g} {ink.black:g} {cmyk}"
    red, green, blue = on_screen(ink)
    if red == green == blue:
        return f"{red:g} {grey}"
    return f"{red:g} {green:g} {blue:g} {rgb}"


def on_screen(ink: Ink) -> tuple[float, float, float]:
    """Red, green and blue, each 0 to 1, near enough for a proof that is read and not judged for colour."""
    white = 1 - ink.black
    return tuple(round((1 - share) * white, 4) for share in (ink.cyan, ink.magenta, ink.yellow))  # type: ignore[return-value]


def is_rich_black(ink: Ink) -> bool:
    """Black with other process inks below it: deep on good paper, on newsprint wet, and never quite in register."""
    return not ink.spot and ink.black >= RICH and bool(ink.cyan or ink.magenta or ink.yellow)


class Paint:
    """The colour and overprint in force on one page: gives only the operators that change something."""

    def __init__(
        self, inks: tuple[Ink, ...], flavour: Flavour, spots: bool = False, rich_black: RichBlack = "everywhere"
    ) -> None:
        """`spots`: spot inks keep plates of their own. Registration always does: it is meant for every plate.
        `rich_black`: where it may stand; elsewhere it is black alone."""
        self._rich_black = rich_black
        self._inks = {ink.name: ink for ink in (BLACK, *inks)}
        self._flavour = flavour
        self._plates = {
            name: ink for name, ink in plates(inks).items() if flavour != "proof" and (spots or name == ALL)
        }
        self._resources = {name: f"Spot{i}" for i, name in enumerate(self._plates, 1)}
        self.spaces: dict[str, str] = {}  # colour spaces used, by resource name, in PDF syntax
        self._fill = "0 g"
        self._stroke = "0 G"
        self._overprints = False
        self.is_on_screen = flavour == "proof"

    def ink(self, name: str) -> Ink:
        """The ink of this name; black for one that the page does not know, so that nothing vanishes."""
        return self._inks.get(name, BLACK)

    def text(self, name: str, size: float) -> str:
        """What to write before type of this ink and size, in points; often nothing."""
        ink = self._allowed(self.ink(name), text=True)
        return self._changes(self._filled(ink), "", ink.is_pure_black and size <= OVERPRINT_UNTIL)

    def area(self, name: str, thinnest: float, share: float = 1.0) -> str:
        """What to write before filling a shape whose lesser side is this long, in points, with a share of this ink."""
        ink = tinted(self._allowed(self.ink(name), text=False), share)
        return self._changes(self._filled(ink), "", ink.is_pure_black and thinnest < THIN)

    def line(self, name: str, thickness: float) -> str:
        """What to write before stroking a line this thick, in points."""
        ink = self._allowed(self.ink(name), text=False)
        return self._changes("", self._stroked(ink), ink.is_pure_black and thickness < THIN)

    def picture(self) -> str:
        """What to write before a picture, which never overprints."""
        return self._changes("", "", False)

    def _allowed(self, ink: Ink, *, text: bool) -> Ink:
        """The ink itself, or black alone where the press wants no rich black."""
        if self._rich_black == "everywhere" or (self._rich_black == "areas" and not text) or not is_rich_black(ink):
            return ink
        return Ink(ink.name, 0, 0, 0, 1)

    def _filled(self, ink: Ink) -> str:
        if ink.spot in self._plates:
            return f"/{self._space(ink)} cs {tint(ink, self._plates[ink.spot]):g} scn"
        return fill(ink, self._flavour)

    def _stroked(self, ink: Ink) -> str:
        if ink.spot in self._plates:
            return f"/{self._space(ink)} CS {tint(ink, self._plates[ink.spot]):g} SCN"
        return stroke(ink, self._flavour)

    def _space(self, ink: Ink) -> str:
        """The resource name of a spot ink's colour space."""
        name = self._resources[ink.spot]
        self.spaces[name] = separation(self._plates[ink.spot])
        return name

    def _changes(self, filled: str, stroked: str, overprints: bool) -> str:
        out = []
        if filled and filled != self._fill:
            out.append(filled)
            self._fill = filled
        if stroked and stroked != self._stroke:
            out.append(stroked)
            self._stroke = stroked
        if overprints != self._overprints and self._flavour != "proof":
            out.append(f"/{OVERPRINT if overprints else KNOCK_OUT} gs")
            self._overprints = overprints
        return " ".join(out)
