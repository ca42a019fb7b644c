"""Colours of a picture into the inks of the press, and no more ink than it can hold. Grey stays grey."""

import io
from typing import TYPE_CHECKING, Any

from layouts.memory import Memory
from layouts.press.presets import Preset

if TYPE_CHECKING:
    from PIL import Image, ImageCms

_TRANSFORMS: Memory[tuple[bytes, str, str, str, bool], "ImageCms.ImageCmsTransform"] = Memory(16)

_COLOURS: Memory[tuple[str, tuple[int, ...], Preset, bytes], tuple[float, float, float, float]] = Memory(512)

SLACK = 3  # percent: what rounding and JPEG add, and no press can tell
CELL = 4  # pixels each way that are measured as one: grain over the limit does no harm
FULL = 255  # of one ink


def separated(image: "Image.Image", preset: Preset) -> "Image.Image":
    """A picture in L, RGB, LAB or CMYK as the preset prints it: L, RGB on screen, or CMYK within the ink limit.

    Colours are taken by the picture's own profile; RGB that names none is sRGB, CMYK that names none is the press's.
    """
    if image.mode == "L":
        return image
    if preset.flavour == "proof":
        if image.mode == "LAB":
            return _transformed(image, preset, b"")
        return image.convert("RGB") if image.mode == "CMYK" else image
    if image.mode == "CMYK" and keeps_to_limit(image, preset):
        return image
    profile = image.info.get("icc_profile") or b""
    return _within_limit(_transformed(image, preset, profile), preset)


def one_colour(
    mode: str, values: tuple[int, ...], preset: Preset, profile: bytes = b""
) -> tuple[float, float, float, float]:
    """One RGB or LAB colour (0 to 255 each, a and b from 128) in the press's inks, 0 to 1, within its limit."""
    return _COLOURS.get((mode, values, preset, profile), lambda: _one_colour(mode, values, preset, profile))


def _one_colour(
    mode: str, values: tuple[int, ...], preset: Preset, profile: bytes
) -> tuple[float, float, float, float]:
    from PIL import Image

    pixel = Image.new(mode, (1, 1), values)
    if profile:
        pixel.info["icc_profile"] = profile
    inks: Any = separated(pixel, preset).convert("CMYK").getpixel((0, 0))
    cyan, magenta, yellow, black = (round(ink / FULL, 4) for ink in inks)
    return cyan, magenta, yellow, black


def keeps_to_limit(image: "Image.Image", preset: Preset) -> bool:
    """Whether a CMYK picture has nowhere more ink than the press holds."""
    return 100 * _most_ink(image) / FULL <= preset.ink_limit + SLACK


def _most_ink(image: "Image.Image") -> float:
    """The most ink in any cell, 0 to 4 x 255."""
    from PIL import ImageChops

    cells = image.reduce(CELL) if min(image.size) >= CELL else image
    cyan, magenta, yellow, black = cells.split()
    mean = ImageChops.add(ImageChops.add(cyan, magenta, 2), ImageChops.add(yellow, black, 2), 2)
    highest: Any = mean.getextrema()[1]
    return float(highest) * 4


def _within_limit(image: "Image.Image", preset: Preset) -> "Image.Image":
    """The picture with less of its colours wherever they and black are over the limit together.

    Black is kept: it holds the drawing, and is the cheapest darkness.
    """
    if keeps_to_limit(image, preset):
        return image
    from PIL import Image, ImageMath

    limit = preset.ink_limit * FULL // 100
    cyan, magenta, yellow, black = image.split()

    def reduced(plates: dict[str, Any]) -> Any:
        colours = plates["c"] + plates["m"] + plates["y"]
        allowed = plates["min"](colours, plates["max"](limit - plates["k"], 0))
        return plates["convert"](plates["one"] * allowed / plates["max"](colours, 1), "L")

    inks = [
        ImageMath.lambda_eval(reduced, c=cyan, m=magenta, y=yellow, k=black, one=one) for one in (cyan, magenta, yellow)
    ]
    return Image.merge("CMYK", (*inks, black))


def _transformed(image: "Image.Image", preset: Preset, profile: bytes) -> "Image.Image":
    """The picture in the press's inks, or in sRGB for a screen. A profile that cannot be the picture's is passed over.
    """
    from PIL import ImageCms

    key = (image.mode, preset.profile, preset.intent, preset.black_point)
    try:
        transform = _TRANSFORMS.get((profile, *key), lambda: _transform(profile, image.mode, preset))
    except ImageCms.PyCMSError:
        transform = _TRANSFORMS.get((b"", *key), lambda: _transform(b"", image.mode, preset))
    converted = ImageCms.applyTransform(image, transform)
    assert converted is not None
    return converted


def _transform(profile: bytes, mode: str, preset: Preset) -> "ImageCms.ImageCmsTransform":
    """From the profile of a picture, or from what is meant where it names none, to the press."""
    from PIL import ImageCms

    source: Any
    if profile:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    elif mode == "CMYK":
        source = ImageCms.ImageCmsProfile(str(preset.profile_path))
    else:
        source = ImageCms.createProfile("LAB" if mode == "LAB" else "sRGB")
    if not preset.profile:
        return ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
    press = ImageCms.ImageCmsProfile(str(preset.profile_path))
    none, to_the_darkest = ImageCms.Flags(0), ImageCms.Flags.BLACKPOINTCOMPENSATION
    if mode == "CMYK":  # ink for ink: what is in gamut already stays as it looks
        return ImageCms.buildTransform(
            source, press, mode, "CMYK", ImageCms.Intent.RELATIVE_COLORIMETRIC, to_the_darkest
        )
    intent = {
        "perceptual": ImageCms.Intent.PERCEPTUAL,
        "relative": ImageCms.Intent.RELATIVE_COLORIMETRIC,
        "absolute": ImageCms.Intent.ABSOLUTE_COLORIMETRIC,
        "saturation": ImageCms.Intent.SATURATION,
    }[preset.intent]
    return ImageCms.buildTransform(
        source, press, mode, "CMYK", intent, to_the_darkest if preset.black_point else none
    )
