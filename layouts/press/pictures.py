"""Picture files in, what the page shows of them out: cut, upright, in the press's colours and resolution.

A JPEG that is shown whole, is not too large and needs no other colours goes through as it is.
"""

import io
import warnings
import zlib
from typing import TYPE_CHECKING, Any

import msgspec

from layouts.memory import Memory
from layouts.model.geometry import Rect
from layouts.press.presets import Preset
from layouts.press.separation import keeps_to_limit, separated

if TYPE_CHECKING:
    from PIL import Image

WHOLE = Rect(0, 0, 1, 1)
FEW_COLOURS = 4096  # pictures of fewer are drawings: worth trying without loss
OPAQUE = 255
ORIENTATION = 0x0112  # EXIF tag


class UnreadablePicture(Exception):
    """The file is no picture that can be read; the message says what was wrong with it."""


class Raster(msgspec.Struct, frozen=True):
    """Pixels as they go into the PDF. `entries`: the image dictionary without Type, Length and SMask."""

    entries: str
    data: bytes
    mask: "Raster | None" = None


class Prepared(msgspec.Struct, frozen=True):
    """A picture made ready for its place. `ppi` is what the file gives there, before it was brought down."""

    raster: Raster
    ppi: float


PreparedKey = tuple[str, Rect, int, int, Preset]
_PREPARED: Memory[PreparedKey, Prepared] = Memory(
    256, weigh=lambda made: len(made.raster.data) + (len(made.raster.mask.data) if made.raster.mask else 0),
    heaviest=100_000_000,
)  # fmt: skip


def prepare(key: str, data: bytes, crop: Rect, width: float, height: float, preset: Preset) -> Prepared:
    """What `crop` of this file looks like at width x height points. `key` stands for the content.

    Raises UnreadablePicture.
    """
    remembered = (key, crop, round(width), round(height), preset)
    return _PREPARED.get(remembered, lambda: _prepare(data, crop, width, height, preset))


def _prepare(data: bytes, crop: Rect, width: float, height: float, preset: Preset) -> Prepared:
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():  # of pictures that are merely large: those of 180 megapixels it refuses
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            opened = Image.open(io.BytesIO(data))
        image = opened if is_upright(opened) else ImageOps.exif_transpose(opened)  # which copies what is upright
        image.load()
    except Exception as error:  # Pillow raises whatever its many decoders raise
        raise UnreadablePicture(str(error) or type(error).__name__) from error
    box = _pixels(image.size, crop)
    ppi = min((box[2] - box[0]) / width, (box[3] - box[1]) / height) * 72 if width and height else 0.0
    image = as_it_was_meant(image, opened)
    untouched = image.size == opened.size and box == (0, 0, *image.size) and is_upright(opened)
    if untouched and opened.format == "JPEG" and ppi <= preset.most_ppi:
        raster = _as_it_is(opened, image, data, preset)
        if raster:
            return Prepared(raster, ppi)
    size = _reduced(box, ppi, preset.most_ppi)
    return Prepared(_raster(image, box, size, preset), ppi)


def is_upright(image: "Image.Image") -> bool:
    """Whether no camera says that it held the picture another way."""
    return bool(image.getexif().get(ORIENTATION, 1) == 1)


def as_it_was_meant(image: "Image.Image", opened: "Image.Image") -> "Image.Image":
    """The picture with full ink where it was meant: Pillow takes every CMYK JPEG for one of Adobe's, which are
    inverted. `opened`: as its file was opened."""
    if opened.mode != "CMYK" or opened.format != "JPEG" or "adobe" in opened.info:
        return image
    from PIL import ImageChops

    image = ImageChops.invert(image)
    image.info = dict(opened.info)
    return image


def _pixels(size: tuple[int, int], crop: Rect) -> tuple[int, int, int, int]:
    """The crop in whole pixels, at least one each way."""
    width, height = size
    left, top = min(round(crop.x * width), width - 1), min(round(crop.y * height), height - 1)
    right, bottom = min(round(crop.right * width), width), min(round(crop.bottom * height), height)
    return max(left, 0), max(top, 0), max(right, left + 1), max(bottom, top + 1)


def _reduced(box: tuple[int, int, int, int], ppi: float, most: int) -> tuple[int, int]:
    width, height = box[2] - box[0], box[3] - box[1]
    if ppi <= most:
        return width, height
    return max(1, round(width * most / ppi)), max(1, round(height * most / ppi))


def _as_it_is(image: "Image.Image", inks: "Image.Image", data: bytes, preset: Preset) -> Raster | None:
    """A JPEG's own bytes, where its colours may stay. `inks`: the same, 255 for full ink if it is CMYK."""
    entries = f"/Width {image.width}/Height {image.height}/BitsPerComponent 8/Filter/DCTDecode"
    if image.mode == "L":
        return Raster(entries + "/ColorSpace/DeviceGray", data)
    if image.mode == "CMYK" and preset.flavour != "proof" and keeps_to_limit(inks, preset):
        inverted = "/Decode[1 0 1 0 1 0 1 0]" if "adobe" in image.info else ""
        return Raster(entries + "/ColorSpace/DeviceCMYK" + inverted, data)
    if image.mode == "RGB" and preset.flavour == "proof" and "icc_profile" not in image.info:
        return Raster(entries + "/ColorSpace/DeviceRGB", data)
    return None


def _raster(image: "Image.Image", box: tuple[int, int, int, int], size: tuple[int, int], preset: Preset) -> Raster:
    """The part in `box`, at this size, in the preset's colours."""
    from PIL import Image

    mask = None
    image = plain_mode(image)
    if box != (0, 0, *image.size):
        image = image.crop(box)
    if size != image.size:
        own = image.mode
        through = {"RGBA": "RGBa", "LA": "La"}.get(own, own)  # colours of clear pixels must not bleed into others
        info = image.info
        image = image.convert(through).resize(size, Image.Resampling.LANCZOS, reducing_gap=3).convert(own)
        image.info = info
    if image.mode in ("LA", "RGBA"):
        alpha = image.getchannel("A")
        lowest: Any = alpha.getextrema()[0]
        if lowest < OPAQUE:
            if preset.flavour == "x1a":
                image = _on_paper(image)
            else:
                mask = _lossless(alpha)
        image = image.convert(image.mode[:-1])
    return encoded(separated(image, preset), preset, mask)


def plain_mode(image: "Image.Image") -> "Image.Image":
    """The picture as L, LA, LAB, RGB, RGBA or CMYK, its colour profile kept."""
    if image.mode in ("L", "LA", "LAB", "RGB", "RGBA", "CMYK"):
        return image
    if image.mode == "1":
        return image.convert("L")
    if image.mode.startswith(("I", "F")):
        highest: Any = image.getextrema()[1]
        most = 65535 if highest > OPAQUE else OPAQUE  # 16-bit grey is read as I or I;16
        return image.convert("F").point(lambda value: value * (OPAQUE / most) + 0.0).convert("L")
    profile = image.info.get("icc_profile")
    clear = "transparency" in image.info or image.mode in ("PA", "La", "RGBa")
    plain = image.convert("RGBA" if clear else "RGB")
    if profile:
        plain.info["icc_profile"] = profile
    return plain


def _on_paper(image: "Image.Image") -> "Image.Image":
    from PIL import Image

    opaque = image.mode[:-1]
    paper = Image.new(opaque, image.size, "white")
    paper.paste(image.convert(opaque), mask=image.getchannel("A"))
    paper.info = dict(image.info)
    return paper.convert(image.mode)


_SPACES = {"L": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK"}


def encoded(image: "Image.Image", preset: Preset, mask: Raster | None = None) -> Raster:
    """Pixels as JPEG, or deflated when it is a drawing and that is smaller."""
    head = f"/Width {image.width}/Height {image.height}/BitsPerComponent 8/ColorSpace/{_SPACES[image.mode]}"
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=preset.quality, optimize=True)
    data = buffer.getvalue()
    if image.getcolors(FEW_COLOURS) is not None:
        lossless = _lossless(image)
        if len(lossless.data) <= len(data):
            return msgspec.structs.replace(lossless, mask=mask)
    inverted = "/Decode[1 0 1 0 1 0 1 0]" if image.mode == "CMYK" else ""  # Pillow writes them as Adobe does
    return Raster(f"{head}/Filter/DCTDecode{inverted}", data, mask)


def _lossless(image: "Image.Image") -> Raster:
    head = f"/Width {image.width}/Height {image.height}/BitsPerComponent 8/ColorSpace/{_SPACES[image.mode]}"
    return Raster(f"{head}/Filter/FlateDecode", zlib.compress(image.tobytes(), 6))
