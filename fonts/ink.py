"""Where a glyph has ink, in font units, y up."""

from functools import lru_cache
from typing import Protocol

from fonts.face import Face


class Tracer(Protocol):
    """What a glyph's contours can be told to."""

    def moveTo(self, to: tuple[float, float]) -> None: ...

    def lineTo(self, to: tuple[float, float]) -> None: ...

    def qCurveTo(self, control: tuple[float, float], to: tuple[float, float]) -> None: ...

    def curveTo(self, first: tuple[float, float], second: tuple[float, float], to: tuple[float, float]) -> None: ...

    def closePath(self) -> None: ...


def trace(face: Face, glyph: int, tracer: Tracer) -> None:
    """Tell the glyph's contours to `tracer`, without keeping any of them."""
    face.harfbuzz.draw_glyph_with_pen(glyph, tracer)


@lru_cache(maxsize=8192)
def ink_box(face: Face, glyph: int) -> tuple[float, float, float, float] | None:
    """Left, right, lowest and highest of a glyph's ink in font units; None without ink. HarfBuzz has it ready, where to
    follow the curves takes longer."""
    box = face.harfbuzz.get_glyph_extents(glyph)
    if box is None or not box.width or not box.height:
        return None
    left, top = float(box.x_bearing), float(box.y_bearing)
    return left, left + box.width, top + box.height, top  # its height points downwards
