"""How a page of a PDF lies in its slot: one answer for the PDF writer and for the screen."""

import msgspec

from layouts.display.items import PlacedPdf
from layouts.model.geometry import Rect


class Fitted(msgspec.Struct, frozen=True):
    """Where the whole of the page's box lies, and the part of the page that is seen of it. Points, y down.

    `scale` is 1 at the size that the page was made in.
    """

    whole: Rect
    seen: Rect
    scale: float


def fitted(placed: PlacedPdf, width: float, height: float) -> Fitted:
    """A box of width x height points in its slot: undistorted, the visible part of it in the middle.

    >>> from layouts.display.items import PlacedPdf
    >>> slot, whole = Rect(10, 10, 100, 50), Rect(0, 0, 1, 1)
    >>> fitted(PlacedPdf(slot, "k", 1, "trim", whole, "whole", "", "", "", 1), 200, 200).whole
    Rect(x=35.0, y=10.0, width=50.0, height=50.0)
    """
    rect, crop = placed.rect, placed.crop
    wide, high = max(width * crop.width, 0.001), max(height * crop.height, 0.001)
    match placed.fit:
        case "whole":
            scale = min(rect.width / wide, rect.height / high)
        case "fill":
            scale = max(rect.width / wide, rect.height / high)
        case "actual":
            scale = 1.0
    shown = Rect(
        rect.x + (rect.width - wide * scale) / 2, rect.y + (rect.height - high * scale) / 2, wide * scale, high * scale
    )
    whole = Rect(
        shown.x - crop.x * width * scale, shown.y - crop.y * height * scale, width * scale, height * scale
    )
    left, top = max(shown.x, rect.x), max(shown.y, rect.y)
    right, bottom = min(shown.right, rect.right), min(shown.bottom, rect.bottom)
    seen = Rect(left, top, max(0.0, right - left), max(0.0, bottom - top))
    return Fitted(_rounded(whole), _rounded(seen), scale)


def _rounded(rect: Rect) -> Rect:
    return Rect(round(rect.x, 3), round(rect.y, 3), round(rect.width, 3), round(rect.height, 3))
