"""A picture file as pixels for a screen, read by the press's own decoder, which quarantine has tried it with.

Pictures of formats that nobody here prints are not read for the screen either: what else a toolkit would recognise in
the bytes of a package (drawings, icons, films) never gets to its decoders.
"""

import io
import warnings
from typing import TYPE_CHECKING

import msgspec

from layouts.press.pictures import ORIENTATION, UnreadablePicture, as_it_was_meant, is_upright, plain_mode

if TYPE_CHECKING:
    from PIL import Image

SIDEWAYS = {5, 6, 7, 8}  # orientations that exchange width and height
NEARLY = 0.9  # of the width that was asked for: a JPEG read at half its size is a third of the work


class ScreenPixels(msgspec.Struct, frozen=True):
    """Blue, green, red and alpha of each pixel, not multiplied by it, row after row."""

    width: int
    height: int
    data: bytes


def screen_pixels(data: bytes, width: int) -> ScreenPixels:
    """The picture upright, no wider than so many pixels, its colours as the file's numbers say.

    Raises UnreadablePicture.
    """
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():  # of pictures that are merely large
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            opened = Image.open(io.BytesIO(data))
        if opened.format == "JPEG":
            across = opened.height if opened.getexif().get(ORIENTATION, 1) in SIDEWAYS else opened.width
            share = min(1.0, NEARLY * width / across)
            opened.draft(None, (max(1, int(opened.width * share)), max(1, int(opened.height * share))))
        image = opened if is_upright(opened) else ImageOps.exif_transpose(opened)
        image.load()
        image = _in_rgb(plain_mode(as_it_was_meant(image, opened)))
        if image.width > width:
            size = (width, max(1, round(image.height * width / image.width)))
            image = image.resize(size, Image.Resampling.BILINEAR, reducing_gap=2)
        return ScreenPixels(image.width, image.height, image.convert("RGBA").tobytes("raw", "BGRA"))
    except Exception as error:  # Pillow raises whatever its many decoders raise
        raise UnreadablePicture(str(error) or type(error).__name__) from error


def _in_rgb(image: "Image.Image") -> "Image.Image":
    """RGB or RGBA, or grey with what is clear of it; Pillow by itself takes the numbers of LAB for those of RGB."""
    if image.mode != "LAB":
        return image.convert("RGB") if image.mode == "CMYK" else image
    from PIL import ImageCms

    lab, screen = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
    seen = ImageCms.profileToProfile(image, lab, screen, outputMode="RGB")
    return image if seen is None else seen
