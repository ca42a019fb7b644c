"""Outlines of shapes as PDF paths, and how strokes are dashed."""

from typing import Final

from layouts.display.items import DASHES
from layouts.model.frame import StrokeStyle

__all__ = ["DASHES", "dashes", "ellipse", "rounded"]

ROUND: Final = 0.5522847  # where the handles of a quarter circle's curve stand, of its radius


def ellipse(x: float, y: float, width: float, height: float) -> str:
    """The path of an ellipse in a box, as four curves."""
    rx, ry = width / 2, height / 2
    cx, cy, kx, ky = x + rx, y + ry, rx * ROUND, ry * ROUND
    return (
        f"{cx + rx:.3f} {cy:.3f} m {cx + rx:.3f} {cy + ky:.3f} {cx + kx:.3f} {cy + ry:.3f} {cx:.3f} {cy + ry:.3f} c "
        f"{cx - kx:.3f} {cy + ry:.3f} {cx - rx:.3f} {cy + ky:.3f} {cx - rx:.3f} {cy:.3f} c "
        f"{cx - rx:.3f} {cy - ky:.3f} {cx - kx:.3f} {cy - ry:.3f} {cx:.3f} {cy - ry:.3f} c "
        f"{cx + kx:.3f} {cy - ry:.3f} {cx + rx:.3f} {cy - ky:.3f} {cx + rx:.3f} {cy:.3f} c h"
    )


def rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    """The path of a rectangle with rounded corners; a radius of more than half a side is that half."""
    r = min(radius, width / 2, height / 2)
    k, right, top = r * (1 - ROUND), x + width, y + height
    return (
        f"{x + r:.3f} {y:.3f} m {right - r:.3f} {y:.3f} l "
        f"{right - k:.3f} {y:.3f} {right:.3f} {y + k:.3f} {right:.3f} {y + r:.3f} c {right:.3f} {top - r:.3f} l "
        f"{right:.3f} {top - k:.3f} {right - k:.3f} {top:.3f} {right - r:.3f} {top:.3f} c {x + r:.3f} {top:.3f} l "
        f"{x + k:.3f} {top:.3f} {x:.3f} {top - k:.3f} {x:.3f} {top - r:.3f} c {x:.3f} {y + r:.3f} l "
        f"{x:.3f} {y + k:.3f} {x + k:.3f} {y:.3f} {x + r:.3f} {y:.3f} c h"
    )


def dashes(line: StrokeStyle, thickness: float) -> str:
    """The operators that dash a stroke; dots are dashes of no length with round ends."""
    pattern = " ".join(f"{part * thickness:.3f}" for part in DASHES[line])
    return f"{1 if line == 'dotted' else 0} J [{pattern}] 0 d"
