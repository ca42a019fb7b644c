"""Plates of a page in; the page in grey out, coloured where its inks together come near the limit or go beyond it."""

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from PIL import Image

FULL = 255  # of one plate
NEAR = 20  # percent below the limit: from here on it is shown
SQUARE = 15 / 25.4  # inches: presses soak the paper over areas, not at points (Ghent R0026)
PALE = 0.35  # of the page's own darkness: enough to see where one is
NEARLY, OVER, FAR_OVER = (250, 200, 60), (225, 40, 30), (120, 0, 90)
FAR = 40  # percent beyond the limit


class HeatMap(msgspec.Struct, frozen=True):
    """The picture, the most ink at any place, and the most in the mean of a square of 15 mm; both in percent."""

    image: Any
    highest: int
    heaviest: int


def heat_map(plates: "dict[str, Image.Image]", limit: int, resolution: int) -> HeatMap:
    """Where a page has how much ink. `limit` in percent, `resolution` of the plates in pixels per inch."""
    from PIL import Image, ImageMath

    total: Any = None
    for plate in plates.values():
        wide = plate.convert("I")
        total = wide if total is None else ImageMath.lambda_eval(_sum, a=total, b=wide)
    assert total is not None
    side = max(1, round(SQUARE * resolution))
    shrunk = total.convert("F").resize(
        (max(1, total.width // side), max(1, total.height // side)), Image.Resampling.BOX
    )
    grey = total.point(lambda value: value * (-PALE / 2) + FULL).convert("L")
    image = Image.merge("RGB", (grey, grey, grey))
    for threshold, colour in ((limit - NEAR, NEARLY), (limit, OVER), (limit + FAR, FAR_OVER)):
        if total.getextrema()[1] * 100 / FULL > threshold:
            image.paste(colour, mask=_above(total, threshold))
    highest, heaviest = (round(plane.getextrema()[1] * 100 / FULL) for plane in (total, shrunk))
    return HeatMap(image, highest, heaviest)


def _sum(planes: dict[str, Any]) -> Any:
    return planes["a"] + planes["b"]


def _above(total: Any, percent: int) -> Any:
    """A mask of what is above so much ink, a rounding step of each plate apart."""
    from PIL import ImageMath

    least = percent * FULL // 100 + 4
    return ImageMath.lambda_eval(lambda planes: planes["convert"]((planes["t"] > least) * FULL, "L"), t=total)
