"""Colours of pictures on their way to the press: intents, black point, depths, packings, what passes untouched."""

import hashlib
import io
import warnings
import zlib
from typing import Any

import msgspec
import pikepdf
import pytest
from PIL import Image, ImageCms

from layouts.display.items import PlacedPicture
from layouts.model.geometry import Rect
from layouts.press.pictures import WHOLE, prepare
from layouts.press.placed.documents import ghostscript
from layouts.press.presets import PRESETS, Preset
from layouts.press.proofs.plates import plates_of
from tests.layouts.press.pages import page_of, printed

X4, COATED = PRESETS["newspaper-x4"], PRESETS["coated-x4"]


def file_of(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def as_printed(data: bytes, preset: Preset = X4, *, width: float = 60, height: float = 60) -> Image.Image:
    """The picture in the finished file, as a viewer decodes it; CMYK with 255 for full ink."""
    key = hashlib.sha256(data).hexdigest()
    item = PlacedPicture(Rect(40, 60, width, height), key, WHOLE, "", "story", 7)
    with pikepdf.open(io.BytesIO(printed(page_of(item), pictures={key: data}, preset=preset).pdf)) as document:
        [name] = document.pages[0].Resources.XObject.keys()
        return pikepdf.PdfImage(document.pages[0].Resources.XObject[name]).as_pil_image()  # type: ignore[arg-type]


def at(image: Image.Image, x: int = 50, y: int = 50) -> tuple[int, ...]:
    found = image.getpixel((x, y))
    return found if isinstance(found, tuple) else (int(found or 0),)


def flat(colour: Any, mode: str = "RGB") -> Image.Image:
    return Image.new(mode, (120, 120), colour)


def straight(
    colour: tuple[int, int, int], preset: Preset, intent: ImageCms.Intent, flags: ImageCms.Flags
) -> tuple[int, ...]:
    """One colour through lcms alone."""
    press = ImageCms.ImageCmsProfile(str(preset.profile_path))
    transform = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), press, "RGB", "CMYK", intent, flags)
    made = ImageCms.applyTransform(flat(colour), transform)
    assert made is not None
    return at(made)


NONE, COMPENSATED = ImageCms.Flags(0), ImageCms.Flags.BLACKPOINTCOMPENSATION


@pytest.mark.parametrize(
    ("intent", "black_point", "lcms", "flags"),
    [
        ("perceptual", False, ImageCms.Intent.PERCEPTUAL, NONE),
        ("relative", False, ImageCms.Intent.RELATIVE_COLORIMETRIC, NONE),
        ("relative", True, ImageCms.Intent.RELATIVE_COLORIMETRIC, COMPENSATED),
        ("absolute", False, ImageCms.Intent.ABSOLUTE_COLORIMETRIC, NONE),
        ("saturation", False, ImageCms.Intent.SATURATION, NONE),
    ],
)
def test_intent_and_black_point_are_the_preset_s(
    intent: str, black_point: bool, lcms: ImageCms.Intent, flags: ImageCms.Flags
) -> None:
    preset = msgspec.structs.replace(COATED, intent=intent, black_point=black_point, ink_limit=400)
    for colour in ((60, 90, 150), (20, 25, 30), (230, 200, 60)):
        found = at(as_printed(file_of(flat(colour), "PNG"), preset))
        assert found == straight(colour, preset, lcms, flags), "a picture of one colour is kept without loss"


def test_black_point_compensation_keeps_shadows_apart() -> None:
    shadows = [(20, 20, 24), (50, 50, 54)]

    def steps(black_point: bool) -> int:
        preset = msgspec.structs.replace(X4, intent="relative", black_point=black_point, ink_limit=400)
        dark, lighter = (sum(at(as_printed(file_of(flat(c), "PNG"), preset))) for c in shadows)
        return dark - lighter

    assert steps(True) > steps(False), "newsprint's black is a dark grey: without it shadows run together"


@pytest.mark.parametrize("compression", ["tiff_lzw", "tiff_adobe_deflate", "packbits", "raw"])
@pytest.mark.parametrize("mode", ["RGB", "CMYK", "L"])
def test_tiff_of_every_packing_prints_alike(compression: str, mode: str) -> None:
    colour: Any = {"RGB": (200, 80, 40), "CMYK": (100, 50, 30, 20), "L": 90}[mode]
    packed = as_printed(file_of(flat(colour, mode), "TIFF", compression=compression))
    plain = as_printed(file_of(flat(colour, mode), "TIFF"))
    assert packed.mode == ("L" if mode == "L" else "CMYK") and at(packed) == at(plain)
    if mode != "RGB":
        assert at(packed) == (colour if isinstance(colour, tuple) else (colour,)), "inks and greys are what they were"


def png_of_16_bits(colour: tuple[int, int, int], size: int = 120) -> bytes:
    """An RGB PNG with 16 bits a channel, which Pillow cannot write."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    row = b"\0" + b"".join(channel.to_bytes(2, "big") for channel in colour) * size
    head = size.to_bytes(4, "big") * 2 + bytes((16, 2, 0, 0, 0))
    pixels = zlib.compress(row * size)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def test_sixteen_bit_colours_print_as_their_upper_eight_bits() -> None:
    deep = as_printed(png_of_16_bits((200 * 257, 80 * 257, 40 * 257)))
    assert at(deep) == at(as_printed(file_of(flat((200, 80, 40)), "PNG")))


@pytest.mark.parametrize("mode", ["L", "CMYK"])
@pytest.mark.parametrize("preset", ["newspaper-x4", "newspaper-x1a", "coated-x4"])
def test_a_jpeg_that_need_not_change_is_in_the_file_byte_for_byte(mode: str, preset: str) -> None:
    image = Image.effect_noise((120, 120), 60)
    if mode == "CMYK":
        image = Image.merge("CMYK", (image.point(lambda v: v // 3),) * 4)
    data = file_of(image, "JPEG", quality=82)
    raster = prepare(f"{mode} {preset} jpeg", data, WHOLE, 60, 60, PRESETS[preset]).raster
    assert raster.data == data
    assert f"/{'DeviceGray' if mode == 'L' else 'DeviceCMYK'}" in raster.entries


def test_a_picture_is_brought_down_to_what_the_press_can_use_and_never_up() -> None:
    data = file_of(Image.effect_noise((1200, 1200), 60), "PNG")
    assert abs(as_printed(data, width=144, height=144).width - 2 * X4.most_ppi) <= 1
    assert as_printed(data, COATED, width=144, height=144).width == 2 * COATED.most_ppi
    assert as_printed(data, width=720, height=720).width == 1200


def test_the_grey_of_a_grey_picture_is_on_the_black_plate_alone() -> None:
    if ghostscript() is None:
        pytest.skip("Ghostscript is not installed")
    data = file_of(flat(100, "L"), "PNG")
    item = PlacedPicture(Rect(40, 60, 60, 60), "grey plate", WHOLE, "", "story", 7)
    [plates] = plates_of(printed(page_of(item), pictures={"grey plate": data}).pdf, 72)
    assert plates["Black"].getpixel((70, 90)) == 155
    assert [plates[ink].getpixel((70, 90)) for ink in ("Cyan", "Magenta", "Yellow")] == [0, 0, 0]


def test_a_soft_mask_lets_the_page_through_in_shares() -> None:
    if ghostscript() is None:
        pytest.skip("Ghostscript is not installed")
    clear = flat((0, 0, 0, 128), "RGBA")
    clear.paste((0, 0, 0, 0), (0, 0, 60, 120))
    item = PlacedPicture(Rect(40, 60, 60, 60), "half clear", WHOLE, "", "story", 7)
    [plates] = plates_of(printed(page_of(item), pictures={"half clear": file_of(clear, "PNG")}).pdf, 72)
    left, right = (sum(p.getpixel((x, 90)) for p in plates.values()) for x in (55, 85))  # type: ignore[misc]
    assert left == 0 and 0.4 * 2.55 * X4.ink_limit < right < 0.6 * 2.55 * X4.ink_limit


def test_a_picture_of_many_megapixels_is_printed_without_a_word() -> None:
    large = file_of(Image.new("L", (12_000, 12_000), 128), "PNG")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        raster = prepare("large", large, WHOLE, 144, 144, X4).raster
    assert "/Width 440/Height 440" in raster.entries
