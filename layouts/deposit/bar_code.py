"""The bar code of a serial: EAN-13 with an add-on of two or five digits, as rectangles (GS1 specifications, 5.2).

Bars are of black ink alone on paper white, and always read from left to right, in Arabic papers too. The digits under
the bars are not drawn here: they are text, in a frame of its own.
"""

import re

import msgspec

from layouts.deposit.issn import article_number
from layouts.display.items import Box
from layouts.findings import UnreadableInput
from layouts.model.frame import Shape
from layouts.model.geometry import Rect
from layouts.model.inks import BLACK, PAPER
from layouts.model.lengths import mm

MODULE = mm(0.33)  # the narrowest bar at magnification 1
BAR_HEIGHT = mm(22.85)
LEAST, MOST = 0.8, 2.0  # magnifications that shops' scanners must read
GUARD = 5  # modules by which guard bars reach below the others
QUIET_LEFT, QUIET_RIGHT, QUIET_AFTER_ADD_ON = 11, 7, 5  # modules
GAP = 9  # modules before an add-on; 7 to 12 are allowed, but zxing finds no add-on at 12

LEFT_ODD = "0001101 0011001 0010011 0111101 0100011 0110001 0101111 0111011 0110111 0001011".split()
RIGHT = ["".join("10"[int(bit)] for bit in code) for code in LEFT_ODD]
LEFT_EVEN = [code[::-1] for code in RIGHT]
# Which set each of the six left digits is of says what the first digit is; L is odd, G even.
FIRST = "LLLLLL LLGLGG LLGGLG LLGGGL LGLLGG LGGLLG LGGGLL LGLGLG LGLGGL LGGLGL".split()
EDGE, CENTRE = "101", "01010"
ADD_ON_START, ADD_ON_SEPARATOR = "1011", "01"
TWO = "LL LG GL GG".split()  # by the value modulo 4
FIVE = "GGLLL GLGLL GLLGL GLLLG LGGLL LLGGL LLLGG LGLGL LGLLG LLGLG".split()  # by the check digit


class Bar(msgspec.Struct, frozen=True):
    """A bar in modules from the left edge of the symbol, quiet zone included."""

    start: int
    width: int
    is_guard: bool
    is_add_on: bool


class BarCode(msgspec.Struct, frozen=True):
    """A symbol of `modules` width, quiet zones included; `number` has thirteen digits, `add_on` none, two or five."""

    number: str
    add_on: str
    modules: int
    bars: tuple[Bar, ...]

    def width(self, magnification: float = 1.0) -> float:
        """Width with the quiet zones, in points."""
        return self.modules * MODULE * magnification

    def height(self, magnification: float = 1.0) -> float:
        """Height with the guard bars, in points."""
        return (BAR_HEIGHT + GUARD * MODULE) * magnification


def bar_code(issn: str, *, variant: str = "00", add_on: str = "") -> BarCode:
    """The bar code of a serial's issue. `add_on`: week or month in two digits, or the issue's number in five.

    Raises UnreadableInput for an ISSN that is none, or another number of digits.
    """
    if add_on and not re.fullmatch("[0-9]{2}|[0-9]{5}", add_on):
        raise UnreadableInput(f"bar code: the add-on “{add_on}” is not two or five digits; write 07 or 01742")
    number = article_number(issn, variant)
    bars = [*_bars(_article_pattern(number), QUIET_LEFT, is_add_on=False)]
    modules = QUIET_LEFT + 95
    if not add_on:
        return BarCode(number, add_on, modules + QUIET_RIGHT, tuple(bars))
    pattern = _add_on_pattern(add_on)
    bars += _bars(pattern, modules + GAP, is_add_on=True)
    return BarCode(number, add_on, modules + GAP + len(pattern) + QUIET_AFTER_ADD_ON, tuple(bars))


def rectangles(
    code: BarCode, left: float, top: float, *, magnification: float = 1.0, reduction: float = 0.0
) -> tuple[tuple[Rect, str], ...]:
    """The white ground first, then the bars, each with its ink; points.

    `reduction` is taken off each bar's width, for presses on which ink spreads. Raises UnreadableInput for sizes that
    scanners need not read.
    """
    if not LEAST <= magnification <= MOST:
        raise UnreadableInput(
            f"bar code: {magnification:.0%} of its size is not allowed; choose {LEAST:.0%} to {MOST:.0%}"
        )
    module = MODULE * magnification
    if not 0 <= reduction <= module / 2:
        raise UnreadableInput("bar code: bars can be made narrower by at most half a module; choose less")
    width, height = code.width(magnification), code.height(magnification)
    found = [(Rect(_rounded(left), _rounded(top), _rounded(width), _rounded(height)), PAPER.name)]
    plain, guard = BAR_HEIGHT * magnification, GUARD * module
    for bar in code.bars:
        # an add-on stands on the guard bars' feet, with room for its digits above
        y = top + guard if bar.is_add_on else top
        height = plain + guard if bar.is_guard else plain
        x, width = left + bar.start * module + reduction / 2, bar.width * module - reduction
        found.append((Rect(_rounded(x), _rounded(y), _rounded(width), _rounded(height)), BLACK.name))
    return tuple(found)


def shapes(
    code: BarCode, left: float, top: float, first_id: int, *, magnification: float = 1.0, reduction: float = 0.0
) -> tuple[Shape, ...]:
    """The bar code as frames for a page, numbered from `first_id`; text keeps clear of its ground."""
    drawn = rectangles(code, left, top, magnification=magnification, reduction=reduction)
    return tuple(
        Shape(first_id + n, rect, ink, standoff=-1.0 if n else 0.0) for n, (rect, ink) in enumerate(drawn)
    )


def boxes(
    code: BarCode, left: float, top: float, frame: int, *, magnification: float = 1.0, reduction: float = 0.0
) -> tuple[Box, ...]:
    """The bar code as display items of one frame."""
    drawn = rectangles(code, left, top, magnification=magnification, reduction=reduction)
    return tuple(Box(rect, ink, "", 0.0, frame) for rect, ink in drawn)


def _article_pattern(number: str) -> str:
    """95 modules, 1 for black.

    >>> len(_article_pattern("9771113899003"))
    95
    """
    left = "".join(_left(digit, kind) for digit, kind in zip(number[1:7], FIRST[int(number[0])]))
    return EDGE + left + CENTRE + "".join(RIGHT[int(digit)] for digit in number[7:]) + EDGE


def _add_on_pattern(digits: str) -> str:
    """20 modules for two digits, 47 for five.

    >>> len(_add_on_pattern("07")), len(_add_on_pattern("01742"))
    (20, 47)
    """
    if len(digits) == 2:
        kinds = TWO[int(digits) % 4]
    else:
        values = [int(digit) for digit in digits]
        kinds = FIVE[(3 * sum(values[::2]) + 9 * sum(values[1::2])) % 10]
    return ADD_ON_START + ADD_ON_SEPARATOR.join(_left(digit, kind) for digit, kind in zip(digits, kinds))


def _left(digit: str, kind: str) -> str:
    return (LEFT_ODD if kind == "L" else LEFT_EVEN)[int(digit)]


def _bars(pattern: str, start: int, *, is_add_on: bool) -> list[Bar]:
    guards = () if is_add_on else (range(3), range(45, 50), range(92, 95))
    return [
        Bar(start + run.start(), len(run[0]), any(run.start() in guard for guard in guards), is_add_on)
        for run in re.finditer("1+", pattern)
    ]


def _rounded(value: float) -> float:
    return round(value, 3)
