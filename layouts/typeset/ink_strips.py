"""Strips of ink: for each narrow strip of a glyph's or a word's width how far down and up it has ink."""

from functools import lru_cache
from typing import Final

from fonts.face import Face
from fonts.ink import trace
from fonts.runs import Word

STEPS: Final = 6  # points taken on each curve: a strip of a strip is all they can miss
STRIPS: Final = 24  # to the em

class Tracing:
    """Follows a glyph's contours strip by strip; method names are those of the pens that fonts are drawn with."""

    def __init__(self, wide: float) -> None:
        self.wide = wide
        self.low: dict[int, float] = {}
        self.high: dict[int, float] = {}
        self.x = self.y = 0.0
        self.from_x = self.from_y = 0.0

    def moveTo(self, to: tuple[float, float]) -> None:
        self.x, self.y = float(to[0]), float(to[1])
        self.from_x, self.from_y = self.x, self.y

    def lineTo(self, to: tuple[float, float]) -> None:
        self.reach(float(to[0]), float(to[1]))

    def qCurveTo(self, control: tuple[float, float], to: tuple[float, float]) -> None:
        x0, y0 = self.x, self.y
        x1, y1, x2, y2 = float(control[0]), float(control[1]), float(to[0]), float(to[1])
        for step in range(1, STEPS + 1):
            t = step / STEPS
            a, b, c = (1 - t) * (1 - t), 2 * t * (1 - t), t * t
            self.reach(a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2)

    def curveTo(self, first: tuple[float, float], second: tuple[float, float], to: tuple[float, float]) -> None:
        x0, y0 = self.x, self.y
        x1, y1, x2, y2 = float(first[0]), float(first[1]), float(second[0]), float(second[1])
        x3, y3 = float(to[0]), float(to[1])
        for step in range(1, STEPS + 1):
            t = step / STEPS
            s = 1 - t
            a, b, c, d = s * s * s, 3 * t * s * s, 3 * t * t * s, t * t * t
            self.reach(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3)

    def closePath(self) -> None:
        self.reach(self.from_x, self.from_y)

    def reach(self, to_x: float, to_y: float) -> None:
        """A straight piece of a contour, through every strip that it crosses."""
        x, y, wide = self.x, self.y, self.wide
        self.x, self.y = to_x, to_y
        left, right = (x, to_x) if x < to_x else (to_x, x)
        first, last = int(left // wide), int(right // wide)
        for strip in range(first, last + 1):
            low, high = (y, to_y) if y < to_y else (to_y, y)
            if last > first:  # only what of the piece lies in this strip
                begin, end = max(strip * wide, left), min((strip + 1) * wide, right)
                slope = (to_y - y) / (to_x - x)
                low, high = y + (begin - x) * slope, y + (end - x) * slope
                if low > high:
                    low, high = high, low
            if strip not in self.low:
                self.low[strip], self.high[strip] = low, high
                continue
            if low < self.low[strip]:
                self.low[strip] = low
            if high > self.high[strip]:
                self.high[strip] = high


EMPTY: Final = 1e9  # of a strip without ink: how far down it reaches; below nothing, how far up


class Strips:
    """Ink strip by strip, from strip number `first` on: how far down and how far up it reaches; EMPTY where there is
    none. Strip n runs from n to n + 1 of em / STRIPS."""

    def __init__(self, first: int, stop: int) -> None:
        self.first = first
        self.lows = [EMPTY] * (stop - first)
        self.highs = [-EMPTY] * (stop - first)

    def add(self, number: int, low: float, high: float) -> None:
        place = number - self.first
        if low < self.lows[place]:
            self.lows[place] = low
        if high > self.highs[place]:
            self.highs[place] = high


@lru_cache(maxsize=8192)
def strips(face: Face, glyph: int) -> Strips:
    """The ink of a glyph, in font units."""
    tracing = Tracing(face.upem / STRIPS)
    trace(face, glyph, tracing)
    made = Strips(min(tracing.low, default=0), max(tracing.low, default=-1) + 1)
    for number, low in tracing.low.items():
        made.add(number, low, tracing.high[number])
    return made


def ink_strips(word: Word, left: float, right: float) -> Strips:
    """The ink of a word that has some from `left` to `right`, all in font units."""
    face = word.face
    wide: float = face.upem / STRIPS
    offsets = word.offsets or ((0, 0),) * len(word.glyphs)
    made = Strips(int(left // wide), int(right // wide) + 2)
    pen = 0
    for number, (glyph, advance, (dx, dy)) in enumerate(zip(word.glyphs, word.advances, offsets)):
        at, along = float(pen + dx), 1.0
        if word.stretch is not None and word.stretch[0] == number:
            along = word.stretch[1]
        ink: Strips = strips(face, glyph)
        for place, low in enumerate(ink.lows):
            if low >= EMPTY:
                continue
            begin = at + (ink.first + place) * wide * along
            bottom, top = low + dy, ink.highs[place] + dy
            for strip in range(int(begin // wide), int((begin + wide * along) // wide) + 1):
                made.add(strip, bottom, top)
        pen += advance
    return made
