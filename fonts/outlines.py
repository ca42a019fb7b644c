"""Glyphs as paths, in font units, y up."""

from functools import lru_cache

from fonts.face import Face

# ("M", x, y) moves, ("L", x, y) draws a line,
# ("Q", cx, cy, x, y) and ("C", cx, cy, dx, dy, x, y) a curve, ("Z",) closes.
Command = tuple[str, *tuple[float, ...]]
Outline = tuple[Command, ...]


@lru_cache(maxsize=4096)  # some letters of some faces at once: what a page shows above 60 device pixels
def outline(face: Face, glyph: int) -> Outline:
    """The glyph's contours; nothing for a space."""
    return drawn(face, glyph)


def drawn(face: Face, glyph: int) -> Outline:
    """The same, not remembered: for whoever looks at a glyph once and remembers less of it than its curves."""
    pen = _Pen()
    face.harfbuzz.draw_glyph_with_pen(glyph, pen)
    return tuple(pen.commands)


class _Pen:
    """What HarfBuzz draws into; its method names are fontTools' pen protocol."""

    def __init__(self) -> None:
        self.commands: list[Command] = []

    def moveTo(self, to: tuple[float, float]) -> None:
        self.commands.append(("M", *to))

    def lineTo(self, to: tuple[float, float]) -> None:
        self.commands.append(("L", *to))

    def qCurveTo(self, control: tuple[float, float], to: tuple[float, float]) -> None:
        self.commands.append(("Q", *control, *to))

    def curveTo(self, first: tuple[float, float], second: tuple[float, float], to: tuple[float, float]) -> None:
        self.commands.append(("C", *first, *second, *to))

    def closePath(self) -> None:
        self.commands.append(("Z",))
