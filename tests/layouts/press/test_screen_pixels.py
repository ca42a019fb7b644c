"""Pictures as a screen shows them: upright, no larger than asked, the colours meant, nothing that no press prints."""

import io
from typing import Any

import pytest
from PIL import Image

from layouts.press.pictures import UnreadablePicture
from layouts.press.screen_pixels import screen_pixels

RED, WHITE = (255, 0, 0), (255, 255, 255)
HALVES: dict[str, Any] = {
    "RGB": (RED, WHITE),
    "L": (0, 255),
    "CMYK": ((0, 255, 255, 0), (0, 0, 0, 0)),
    "I;16": (0, 65535),
}
SEEN: dict[str, Any] = {"RGB": (RED, WHITE), "L": ((0, 0, 0), WHITE), "CMYK": (RED, WHITE), "I;16": ((0, 0, 0), WHITE)}


def halves(mode: str, width: int = 400, height: int = 200) -> Image.Image:
    """Full of colour on the left, white on the right."""
    dark, light = HALVES[mode]
    image = Image.new(mode, (width, height), light)
    image.paste(dark, (0, 0, width // 2, height))
    return image


def file_of(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def seen(data: bytes, width: int) -> Image.Image:
    made = screen_pixels(data, width)
    return Image.frombytes("RGBA", (made.width, made.height), made.data, "raw", "BGRA")


def near(pixel: object, meant: tuple[int, int, int]) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(have - want) < 6 for have, want in zip(pixel, meant))


@pytest.mark.parametrize(
    ("mode", "kind"), [("RGB", "JPEG"), ("L", "JPEG"), ("RGB", "PNG"), ("I;16", "PNG"), ("CMYK", "TIFF")]
)
@pytest.mark.parametrize("width", [64, 512])
def test_colours_are_those_of_the_file(mode: str, kind: str, width: int) -> None:
    shown = seen(file_of(halves(mode), kind), width)
    assert shown.size == (min(width, 400), min(width, 400) // 2)
    left, right = SEEN[mode]
    assert near(shown.getpixel((shown.width // 4, 10)), left)
    assert near(shown.getpixel((3 * shown.width // 4, 10)), right)


def test_a_picture_held_sideways_is_shown_upright_and_as_wide_as_asked() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter to the right
    shown = seen(file_of(halves("RGB", 4000, 2000), "JPEG", exif=exif), 500)
    assert (shown.width, shown.height) == (500, 1000)
    assert near(shown.getpixel((250, 100)), RED)
    assert near(shown.getpixel((250, 900)), WHITE)


def test_what_is_clear_stays_clear_and_lends_its_neighbours_no_colour() -> None:
    image = Image.new("RGBA", (400, 200), (0, 255, 0, 0))
    image.paste((255, 0, 0, 255), (0, 0, 190, 200))
    shown = seen(file_of(image, "PNG"), 20)
    assert shown.getpixel((15, 5)) == (0, 0, 0, 0) or shown.getpixel((15, 5))[3] == 0  # type: ignore[index]
    edge = shown.getpixel((9, 5))
    assert isinstance(edge, tuple) and 0 < edge[3] < 255 and edge[1] < 6


@pytest.mark.parametrize(
    "data",
    [
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
        b"/* XPM */ static char *x[] = {\"1 1 1 1\", \". c #f00\", \".\"};",
        b"%PDF-1.7",
        b"",
        file_of(Image.new("RGB", (90, 90)), "PNG")[:80],
    ],
    ids=["drawing", "code", "page", "empty", "truncated"],
)
def test_what_no_press_prints_is_not_read_for_the_screen_either(data: bytes) -> None:
    with pytest.raises(UnreadablePicture):
        screen_pixels(data, 64)
