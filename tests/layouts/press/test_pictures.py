"""Pictures of every kind on the page: upright, cut, in the press's colours, reported where too coarse or unreadable."""

import io
import random
from typing import Any

import msgspec
import pikepdf
import pytest
from PIL import Image, ImageCms

from layouts.display.items import DisplayList, PlacedPicture
from layouts.model.geometry import Rect
from layouts.press.pictures import WHOLE, UnreadablePicture, prepare
from layouts.press.presets import PRESETS
from tests.layouts.press.pages import page_of, printed

X4, X1A, PROOF = PRESETS["newspaper-x4"], PRESETS["newspaper-x1a"], PRESETS["proof"]


def file_of(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def photo(width: int = 300, height: int = 200) -> Image.Image:
    """Red to the left, blue to the right, grain all over: more colours than a drawing has."""
    grain = random.Random(1).randbytes(width * height)
    image = Image.new("RGB", (width, height))
    image.putdata(
        [
            (200 - speck // 8, 30, speck // 9) if i % width < width // 2 else (speck // 9, 30, 200 - speck // 8)
            for i, speck in enumerate(grain)
        ]
    )
    return image


def pixel(image: Image.Image, x: int, y: int) -> tuple[int, ...]:
    found = image.getpixel((x, y))
    return found if isinstance(found, tuple) else (int(found or 0),)


def page_with(*pictures: PlacedPicture) -> DisplayList:
    return page_of(*pictures)


def placed(key: str = "p", *, crop: Rect = WHOLE, width: float = 144, height: float = 96) -> PlacedPicture:
    return PlacedPicture(Rect(40, 60, width, height), key, crop, "", "story", 7)


def image_in(pdf: bytes) -> tuple[dict[str, object], Image.Image]:
    """The only image of the first page: its dictionary, and its pixels as a viewer reads them."""
    document = pikepdf.open(io.BytesIO(pdf))
    [name] = document.pages[0].Resources.XObject.keys()
    raw = document.pages[0].Resources.XObject[name]
    assert isinstance(raw, pikepdf.Stream)
    entries: dict[str, object] = {"/ColorSpace": str(raw.ColorSpace), "mask": "/SMask" in raw}
    return entries, pikepdf.PdfImage(raw).as_pil_image()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF"])
def test_rgb_pictures_become_cmyk_within_the_ink_limit(kind: str) -> None:
    made = printed(page_with(placed()), pictures={f"rgb {kind}": b"", "p": file_of(photo(), kind)}, preset=X4)
    assert made.findings == ()
    entries, image = image_in(made.pdf)
    assert entries["/ColorSpace"] == "/DeviceCMYK" and image.mode == "CMYK"
    small = image.resize((60, 40))
    inks = [sum(pixel(small, x, y)) for x in range(60) for y in range(40)]
    assert 2.55 * 100 < max(inks) <= 2.55 * X4.ink_limit


def test_grey_stays_grey() -> None:
    for key, image in (("l", photo().convert("L")), ("bw", photo().convert("1"))):
        prepared = prepare(f"grey {key}", file_of(image, "PNG"), WHOLE, 144, 96, X4)
        assert "/ColorSpace/DeviceGray" in prepared.raster.entries


def test_sixteen_bit_grey_keeps_its_tones() -> None:
    dark_to_light = Image.new("I;16", (256, 200))
    dark_to_light.putdata([x * 257 for _ in range(200) for x in range(256)])
    raster = prepare("deep", file_of(dark_to_light, "PNG"), WHOLE, 90, 70, X4).raster
    assert "/DeviceGray" in raster.entries
    page = page_with(placed("deep16", width=90, height=70))
    _, image = image_in(printed(page, pictures={"deep16": file_of(dark_to_light, "PNG")}).pdf)
    row = [pixel(image, x, 100)[0] for x in (2, 128, 253)]
    assert row[0] < 12 and abs(row[1] - 128) < 8 and row[2] > 243


def test_a_whole_cmyk_jpeg_goes_through_as_it_is() -> None:
    data = file_of(photo().convert("CMYK"), "JPEG", quality=80)
    raster = prepare("cmyk", data, WHOLE, 144, 96, X4).raster
    assert raster.data == data
    assert "/Decode[1 0 1 0 1 0 1 0]" in raster.entries, "Adobe's are inverted, and Pillow writes as Adobe does"


def test_a_cmyk_jpeg_prints_the_same_cut_or_whole() -> None:
    data = file_of(Image.new("CMYK", (300, 200), (255, 0, 0, 0)), "JPEG", quality=95)
    whole, cut = placed("cyan"), placed("cyan", crop=Rect(0, 0, 0.5, 0.5))
    for item in (whole, cut):
        _, image = image_in(printed(page_with(item), pictures={"cyan": data}).pdf)
        cyan, magenta, yellow, black = pixel(image, 20, 20)
        assert cyan > 245 and max(magenta, yellow, black) < 10


def test_a_picture_lying_on_its_side_is_set_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright: turn a quarter clockwise
    data = file_of(photo(300, 200), "JPEG", exif=exif)
    prepared = prepare("turned", data, WHOLE, 96, 144, X4)
    assert "/Width 200/Height 300" in prepared.raster.entries
    _, image = image_in(printed(page_with(placed("turned2", width=96, height=144)), pictures={"turned2": data}).pdf)
    top, bottom = pixel(image.convert("RGB"), 100, 20), pixel(image.convert("RGB"), 100, 280)
    assert top[0] > top[2] and bottom[2] > bottom[0], "red was left, so it is on top"


def test_only_the_crop_is_in_the_file_at_no_more_than_the_press_needs() -> None:
    data = file_of(photo(1200, 800), "PNG")
    right = Rect(0.5, 0.25, 0.5, 0.5)
    entries, image = image_in(printed(page_with(placed("crop", crop=right)), pictures={"crop": data}).pdf)
    assert abs(image.width * 72 / 144 - X4.most_ppi) <= 2 and abs(image.height * 72 / 96 - X4.most_ppi) <= 2
    cyan, _, yellow, _ = pixel(image, 5, 5)
    assert cyan > yellow, "the right half is blue"


def test_alpha_is_a_soft_mask_in_x4_and_paper_in_x1a() -> None:
    image = photo().convert("RGBA")
    image.paste((0, 0, 0, 0), (0, 0, 150, 200))
    data = file_of(image, "PNG")
    entries, _ = image_in(printed(page_with(placed("alpha")), pictures={"alpha": data}, preset=X4).pdf)
    assert entries["mask"] is True
    entries, flat = image_in(printed(page_with(placed("alpha")), pictures={"alpha": data}, preset=X1A).pdf)
    assert entries["mask"] is False
    assert max(pixel(flat, 40, 100)) < 12, "what was clear is paper"


def test_a_drawing_of_few_colours_is_kept_without_loss() -> None:
    drawing = Image.new("P", (400, 300))
    drawing.putpalette([255, 255, 255, 200, 0, 0])
    drawing.paste(1, (50, 50, 350, 100))
    raster = prepare("drawing", file_of(drawing, "PNG"), WHOLE, 200, 150, X4).raster
    assert "/FlateDecode" in raster.entries and "/DeviceCMYK" in raster.entries
    assert "/DCTDecode" in prepare("photo", file_of(photo(), "PNG"), WHOLE, 144, 96, X4).raster.entries


def test_a_profile_that_is_not_of_rgb_is_passed_over() -> None:
    press = X4.profile_path.read_bytes()
    plain = prepare("no profile", file_of(photo(), "PNG"), WHOLE, 144, 96, X4).raster
    unusable = prepare("press profile", file_of(photo(), "PNG", icc_profile=press), WHOLE, 144, 96, X4).raster
    assert plain == unusable


def test_an_srgb_picture_prints_the_same_whether_it_says_so_or_not() -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    found = []
    for key, data in (("silent", file_of(photo(), "PNG")), ("said", file_of(photo(), "PNG", icc_profile=srgb))):
        found.append(image_in(printed(page_with(placed(key)), pictures={key: data}).pdf)[1])
    for x in (30, 200):
        assert all(abs(a - b) < 6 for a, b in zip(*(pixel(image.resize((30, 20)), x // 10, 10) for image in found)))


def test_a_proof_stays_rgb_and_small() -> None:
    data = file_of(photo(1200, 800), "PNG")
    entries, image = image_in(printed(page_with(placed("proof")), pictures={"proof": data}, preset=PROOF).pdf)
    assert entries["/ColorSpace"] == "/DeviceRGB" and image.width == 240


def test_a_coarse_picture_is_reported_by_how_coarse_it_is() -> None:
    data = file_of(photo(300, 200), "PNG")
    for points, severity in ((200, "warning"), (400, "error")):
        item = placed("coarse", width=points, height=points * 2 / 3)
        [finding] = printed(page_with(item), pictures={"coarse": data}).findings
        assert (finding.code, finding.severity) == ("picture-resolution", severity)
        assert (finding.page, finding.story, finding.frame) == (1, "story", 7)
        assert f"{300 / points * 72:.0f} pixels per inch" in finding.message


@pytest.mark.parametrize("data", [b"", b"no picture", file_of(photo(), "JPEG")[:900], None])
def test_an_unreadable_picture_is_an_error_and_a_crossed_box(data: bytes | None) -> None:
    made = printed(page_with(placed("bad")), pictures={} if data is None else {"bad": data})
    [finding] = made.findings
    assert (finding.severity, finding.code) == ("error", "picture-unreadable")
    document = pikepdf.open(io.BytesIO(made.pdf))
    operators = [str(instruction.operator) for instruction in pikepdf.parse_content_stream(document.pages[0])]
    assert operators.count("re") == 1 and operators.count("l") == 2 and "Do" not in operators


def test_what_is_no_picture_says_why() -> None:
    with pytest.raises(UnreadablePicture, match="cannot identify"):
        prepare("text", b"hello", WHOLE, 10, 10, X4)


def test_one_picture_shown_twice_is_in_the_file_once() -> None:
    data = file_of(photo(), "PNG")
    pages = (page_with(placed("twice")), page_of(placed("twice"), index=1))
    document = pikepdf.open(io.BytesIO(printed(*pages, pictures={"twice": data}).pdf))
    images = {page.Resources.XObject["/FormXob.Im1"].objgen for page in document.pages}
    assert len(images) == 1


# ---- the ink limit ----


def cells(data: bytes) -> list[float]:
    """Ink in percent of each place of the only picture of this file, grain apart."""
    _, image = image_in(data)
    small = image.resize((30, 20), Image.Resampling.BOX)
    return [sum(pixel(small, x, y)) / 2.55 for x in range(30) for y in range(20)]


@pytest.mark.parametrize("limit", [200, 220, 240, 260])
def test_no_picture_has_more_ink_than_the_press_holds(limit: int) -> None:
    preset = X4.with_ink_limit(limit)
    dark = Image.new("RGB", (300, 200), (18, 9, 4))
    data = printed(page_with(placed("dark")), pictures={"dark": file_of(dark, "PNG")}, preset=preset).pdf
    assert limit - 60 < max(cells(data)) <= limit + 3


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_a_cmyk_picture_over_the_limit_is_separated_again_and_looks_the_same(kind: str) -> None:
    heavy = Image.new("CMYK", (300, 200), (204, 190, 190, 190))  # 303 % of ink
    made = printed(page_with(placed(f"heavy {kind}")), pictures={f"heavy {kind}": file_of(heavy, kind)}, preset=X4)
    _, image = image_in(made.pdf)
    assert max(cells(made.pdf)) <= X4.ink_limit + 3
    press = ImageCms.ImageCmsProfile(str(X4.profile_path))
    relative = ImageCms.Intent.RELATIVE_COLORIMETRIC
    seen = ImageCms.buildTransform(press, ImageCms.createProfile("LAB"), "CMYK", "LAB", relative)
    before, after = (pixel(ImageCms.applyTransform(i, seen) or i, 100, 100)[0] / 2.55 for i in (heavy, image))
    assert abs(before - after) < 6, "lightness of Lab"


def test_a_cmyk_picture_within_the_limit_keeps_its_inks() -> None:
    light = Image.new("CMYK", (300, 200), (204, 51, 0, 102))
    _, image = image_in(printed(page_with(placed("light")), pictures={"light": file_of(light, "TIFF")}).pdf)
    assert pixel(image, 100, 100) == (204, 51, 0, 102)


def test_lab_pictures_are_separated_by_the_press_s_profile() -> None:
    lab = Image.new("LAB", (300, 200), (128, 128, 128))  # a middle grey: Pillow's LAB has a and b from -128
    rgb = Image.new("RGB", (300, 200), (119, 119, 119))
    found = []
    for key, image in (("lab", lab), ("rgb", rgb)):
        found.append(image_in(printed(page_with(placed(key)), pictures={key: file_of(image, "TIFF")}).pdf)[1])
    assert all(abs(a - b) < 40 for a, b in zip(*(pixel(image, 50, 50) for image in found)))


def test_the_rendering_intent_is_the_preset_s() -> None:
    relative = msgspec.structs.replace(X4, intent="relative")
    rasters = [prepare("intent", file_of(photo(), "PNG"), WHOLE, 144, 96, preset).raster for preset in (X4, relative)]
    assert rasters[0] != rasters[1]
