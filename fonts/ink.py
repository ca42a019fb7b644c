"""Where a glyph has ink: for each narrow strip of its width how far down and up, in font units, y up."""

from functools import lru_cache

from fonts.face import Face
from fonts.outlines import drawn

STEPS = 6  # points taken on each curve: a strip of a strip is all they can miss
STRIPS = 24  # to the em


@lru_cache(maxsize=8192)
def strips(face: Face, glyph: int) -> tuple[tuple[int, float, float], ...]:
    """(strip, lowest, highest) of each strip with ink; strip n runs from n to n + 1 of em / STRIPS."""
    wide = face.upem / STRIPS
    found: dict[int, tuple[float, float]] = {}
    x = y = 0.0
    begin = (0.0, 0.0)

    def reach(to_x: float, to_y: float) -> None:
        """A straight piece of a contour, through every strip that it crosses."""
        first, last = int(min(x, to_x) // wide), int(max(x, to_x) // wide)
        if first == last and first in found:  # most are: short pieces of curves
            low, high = found[first]
            if low <= y <= high and low <= to_y <= high:
                return
        for strip in range(first, last + 1):
            low, high = min(y, to_y), max(y, to_y)
            if last > first:  # only what of the piece lies in this strip
                edges = (max(strip * wide, min(x, to_x)), min((strip + 1) * wide, max(x, to_x)))
                ys = [y + (to_y - y) * (edge - x) / (to_x - x) for edge in edges]
                low, high = min(ys), max(ys)
            known = found.get(strip)
            found[strip] = (min(low, known[0]), max(high, known[1])) if known else (low, high)

    for command in drawn(face, glyph):
        match command:
            case ("M", to_x, to_y):
                x, y = to_x, to_y
                begin = (x, y)
            case ("L", to_x, to_y):
                reach(to_x, to_y)
                x, y = to_x, to_y
            case ("Q", cx, cy, to_x, to_y):
                x0, y0 = x, y
                for step in range(1, STEPS + 1):
                    t = step / STEPS
                    a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
                    at_x, at_y = a * x0 + b * cx + c * to_x, a * y0 + b * cy + c * to_y
                    reach(at_x, at_y)
                    x, y = at_x, at_y
            case ("C", cx, cy, dx, dy, to_x, to_y):
                x0, y0 = x, y
                for step in range(1, STEPS + 1):
                    t = step / STEPS
                    a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                    at_x, at_y = a * x0 + b * cx + c * dx + d * to_x, a * y0 + b * cy + c * dy + d * to_y
                    reach(at_x, at_y)
                    x, y = at_x, at_y
            case ("Z",):
                reach(*begin)
                x, y = begin
    return tuple((strip, low, high) for strip, (low, high) in sorted(found.items()))


@lru_cache(maxsize=8192)
def ink_box(face: Face, glyph: int) -> tuple[float, float, float, float] | None:
    """Left, right, lowest and highest of a glyph's ink in font units; None without ink. HarfBuzz has it ready, where to
    follow the curves takes a millisecond."""
    box = face.harfbuzz.get_glyph_extents(glyph)
    if box is None or not box.width or not box.height:
        return None
    left, top = float(box.x_bearing), float(box.y_bearing)
    return left, left + box.width, top + box.height, top  # its height points downwards
