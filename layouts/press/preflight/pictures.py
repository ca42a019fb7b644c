"""Rules about pictures: resolution, ink, and what their files carry."""

import io
import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pikepdf

from layouts.press.preflight.document import Page
from layouts.press.preflight.marks_seen import Mark
from layouts.press.preflight.objects import data_of, entry, members, name, number, numbers, overlap
from layouts.press.preflight.profiles import Profile
from layouts.press.preflight.rule import of_page
from layouts.press.preflight.spaces import Space, lookup_of

if TYPE_CHECKING:
    from PIL import Image

FREE = 16  # pixels: pictures no larger are tricks of drawing programs (Ghent 2022)
MOMENT = 15 * 72 / 25.4  # points: the side of the square whose ink is measured (Ghent R0026)
COARSE = 3  # parts that the side of that square is measured in
SLACK = 2.5  # percent: what JPEG blurs, and the steps of 8 bits


def _printed(page: Page) -> Iterator[tuple[Mark, int, int]]:
    """The pictures within the trim, with their size in pixels."""
    for mark in page.content.marks:
        if mark.kind == "image" and not mark.inside_mask and overlap(mark.box, page.trim):
            yield mark, int(number(entry(mark.image, "/Width")) or 0), int(number(entry(mark.image, "/Height")) or 0)


def _ppi(mark: Mark, width: int, height: int) -> float:
    """Pixels per inch in the coarser direction."""
    a, b, c, d, _, _ = mark.matrix
    across, up = math.hypot(a, b), math.hypot(c, d)
    return min(width / across, height / up) * 72 if across and up else math.inf


def _coarse(page: Page, line_art: bool, least: float, most: float) -> Iterator[str]:
    found = []
    for mark, width, height in _printed(page):
        one_bit = number(entry(mark.image, "/BitsPerComponent")) == 1 or entry(mark.image, "/ImageMask") is True
        if one_bit == line_art and width * height > FREE and least <= (ppi := _ppi(mark, width, height)) < most:
            found.append(ppi)
    if found:
        many = f" ({len(found)} pictures)" if len(found) > 1 else ""
        yield f"A {'drawing in one bit' if line_art else 'picture'} has {min(found):.0f} pixels per inch{many}."


FINER = "Print it smaller, or use a larger file."


@of_page("picture-coarse", "error", FINER)
def has_pictures_that_print(page: Page, profile: Profile) -> Iterator[str]:
    yield from _coarse(page, False, 0, profile.error_ppi)


@of_page("picture-resolution", "warning", FINER)
def has_fine_pictures(page: Page, profile: Profile) -> Iterator[str]:
    yield from _coarse(page, False, profile.error_ppi, profile.warning_ppi)


@of_page("line-art-coarse", "error", FINER)
def has_line_art_that_prints(page: Page, profile: Profile) -> Iterator[str]:
    yield from _coarse(page, True, 0, profile.line_art_error_ppi)


@of_page("line-art-resolution", "warning", FINER)
def has_fine_line_art(page: Page, profile: Profile) -> Iterator[str]:
    yield from _coarse(page, True, profile.line_art_error_ppi, profile.line_art_warning_ppi)


@of_page("picture-bits", "error", "Export pictures in 8 bits.", "x1a")
def has_pictures_of_eight_bits(page: Page, profile: Profile) -> Iterator[str]:
    if any(number(entry(obj, "/BitsPerComponent")) == 16 for obj in page.content.objects.values()):
        yield "A picture has 16 bits for each ink."


@of_page("picture-alternate", "error", "Export it with one version of each picture.", "x4", "x1a")
def has_one_version_of_each_picture(page: Page, profile: Profile) -> Iterator[str]:
    for obj in page.content.objects.values():
        versions = members(entry(obj, "/Alternates"))
        if versions and (profile.flavour == "x1a" or any(entry(v, "/DefaultForPrinting") is True for v in versions)):
            yield "A picture has another version for printing."


@of_page("picture-opi", "error", "Put the real pictures in.", "x4", "x1a")
def has_real_pictures(page: Page, profile: Profile) -> Iterator[str]:
    for obj in page.content.objects.values():
        if entry(obj, "/OPI") is not None:
            yield "A picture stands for one that lies elsewhere (OPI)."
        if entry(obj, "/Ref") is not None:
            yield "A page of another file is referred to and not in this one."


@of_page("postscript", "error", "Export it again without PostScript.")
def has_no_postscript(page: Page, profile: Profile) -> Iterator[str]:
    for obj in page.content.objects.values():
        if name(entry(obj, "/Subtype")) == "PS" or name(entry(obj, "/Subtype2")) == "PS":
            yield "A piece of PostScript is on the page."


@of_page("picture-size", "error", "Export it again.")
def has_pictures_with_a_size(page: Page, profile: Profile) -> Iterator[str]:
    if any(width < 1 or height < 1 for _, width, height in _printed(page)):
        yield "A picture has no size in pixels."


@of_page("picture-damaged", "error", "Put a sound picture in its place.")
def has_pictures_that_can_be_read(page: Page, profile: Profile) -> Iterator[str]:
    met = set()
    for mark, _, _ in _printed(page):
        if mark.image.objgen in met or mark.space is None:
            continue
        met.add(mark.image.objgen)
        try:
            _inks(mark.image, mark.space)
        except (OSError, ValueError, pikepdf.PdfError):
            yield "A picture cannot be read."


@of_page("page-one-picture", "warning", "Export text and lines as such, not as a picture.", on_request=True)
def is_more_than_one_picture(page: Page, profile: Profile) -> Iterator[str]:
    marks = [mark for mark in page.content.marks if not mark.inside_mask and overlap(mark.box, page.trim)]
    if len(marks) == 1 and marks[0].kind == "image":
        yield "The page is nothing but one picture."


@of_page("picture-ink", "error", "Convert it again with the profile of the press, whose pictures keep to the limit.")
def keeps_pictures_to_the_ink_limit(page: Page, profile: Profile) -> Iterator[str]:
    worst = 0.0
    for mark, width, height in _printed(page):
        if mark.space is None or width * height <= FREE:
            continue
        try:
            inks = _inks(mark.image, mark.space)
        except (OSError, ValueError, pikepdf.PdfError):
            continue
        if len(inks) > 1:
            worst = max(worst, _most_ink(inks, mark))
    if worst > profile.ink_limit + SLACK:
        yield f"A picture has {worst:.0f} % of ink over a square of 15 mm; the limit is {profile.ink_limit} %."


def _most_ink(inks: "list[Image.Image]", mark: Mark) -> float:
    """The most ink, in percent, that a square of 15 mm of the picture has."""
    from PIL import Image, ImageFilter

    a, b, c, d, _, _ = mark.matrix
    cells = [max(1, round(side / MOMENT * COARSE)) for side in (math.hypot(a, b), math.hypot(c, d))]
    size = (min(cells[0], inks[0].width), min(cells[1], inks[0].height))
    total = [0.0] * (size[0] * size[1])
    for ink in inks:
        small = ink.resize(size, Image.Resampling.BOX)
        if min(size) > COARSE:
            small = small.filter(ImageFilter.BoxBlur(COARSE // 2))
        total = [so_far + value for so_far, value in zip(total, small.tobytes())]
    return max(total) / 255 * 100


def _inks(image: pikepdf.Object, space: Space) -> "list[Image.Image]":
    """The plates of a picture, 255 for full ink; none for one that is not made of inks or not of 8 bits.

    Raises OSError, ValueError and pikepdf.PdfError for data that cannot be read.
    """
    from PIL import Image, ImageChops

    width, height = (int(number(entry(image, key)) or 0) for key in ("/Width", "/Height"))
    if width * height == 0 or space.components == 0:
        return []
    filters = [name(member) for member in members(entry(image, "/Filter")) or [entry(image, "/Filter")]]
    bits = number(entry(image, "/BitsPerComponent")) or 8
    if filters[-1] in ("JPXDecode", "CCITTFaxDecode", "JBIG2Decode") or bits not in (8, 16):
        return []
    bands: list[Image.Image]
    if filters[-1] == "DCTDecode":
        opened = Image.open(io.BytesIO(image.read_raw_bytes() if len(filters) == 1 else data_of(image) or b""))
        opened.load()
        bands = list(opened.split())
        if opened.mode == "CMYK":
            bands = [ImageChops.invert(band) for band in bands]  # Pillow has turned them round, as Adobe's need
    else:
        data = data_of(image)
        step = int(bits) // 8
        count = space.components
        if data is None or len(data) < width * height * count * step:
            raise ValueError
        data = data[: width * height * count * step]
        bands = [Image.frombytes("L", (width, height), data[i * step :: count * step]) for i in range(count)]
    decode = numbers(entry(image, "/Decode"))
    if len(decode) == 2 * len(bands) and space.kind != "Indexed":
        bands = [ImageChops.invert(b) if decode[2 * i] > decode[2 * i + 1] else b for i, b in enumerate(bands)]
    if space.kind == "Indexed":
        return _expanded(bands[0], space)
    if space.kind in ("DeviceCMYK", "Separation", "DeviceN") or (space.kind == "ICCBased" and space.components == 4):
        return bands
    return []


def _expanded(indices: "Image.Image", space: Space) -> "list[Image.Image]":
    """The plates of a picture whose colours stand in a table."""
    base, table = space.base, lookup_of(space)
    if base is None or base.kind not in ("DeviceCMYK", "DeviceN"):
        return []
    count = base.components
    full = table.ljust(256 * count, b"\0")
    return [indices.point(list(full[i : 256 * count : count])) for i in range(count)]


RULES = (
    has_pictures_that_print, has_fine_pictures, has_line_art_that_prints, has_fine_line_art,
    has_pictures_of_eight_bits, has_one_version_of_each_picture, has_real_pictures, has_no_postscript,
    has_pictures_with_a_size, has_pictures_that_can_be_read, is_more_than_one_picture,
    keeps_pictures_to_the_ink_limit,
)  # fmt: skip
