"""Proofs: what is on which plate, and where the paper would be too wet."""

import io
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PIL import Image, ImageChops, ImageStat

from layouts.cli import main
from layouts.display.items import Box, PlacedPicture, TextLine
from layouts.findings import Finding, UnreadableInput
from layouts.model.geometry import Rect
from layouts.model.inks import Ink
from layouts.press.placed.documents import ghostscript
from layouts.press.presets import PRESETS
from layouts.press.proofs.files import Wanted, proof_files
from layouts.press.proofs.heat_map import FAR_OVER, NEARLY, OVER, heat_map
from layouts.press.proofs.plates import by_ghostscript, by_pdfium, plates_of
from layouts.press.proofs.screen import page_images
from layouts.typeset.paragraph import Typesetter
from tests.layouts.press.adverts import GOLD as GOLD_SPACE
from tests.layouts.press.adverts import advert, slot
from tests.layouts.press.pages import FRENCH, HEIGHT, WIDTH, lines_of, page_of, pages_of, printed

needs_ghostscript = pytest.mark.skipif(ghostscript() is None, reason="Ghostscript is not installed")
Separate = Callable[[bytes, int], list[dict[str, Image.Image]]]


def with_ghostscript(pdf: bytes, resolution: int) -> list[dict[str, Image.Image]]:
    return list(by_ghostscript(ghostscript() or "", pdf, resolution))


def without(pdf: bytes, resolution: int) -> list[dict[str, Image.Image]]:
    return list(by_pdfium(pdf, resolution))


each_way = pytest.mark.parametrize("separate", [without, pytest.param(with_ghostscript, marks=needs_ghostscript)])
GOLD = Ink("Gold", 0, 0.2, 0.8, 0.1, spot="House Gold")
GREEN = Ink("Green", 0.6, 0, 0.8, 0.1)


def plate(percent: float, size: tuple[int, int] = (200, 200)) -> Image.Image:
    return Image.new("L", size, round(2.55 * percent))


def most(image: Image.Image) -> int:
    """The most ink anywhere on a plate."""
    return max(image.tobytes())


@each_way
def test_black_text_is_on_the_black_plate_alone(typesetter: Typesetter, separate: Separate) -> None:
    [plates] = separate(printed(*pages_of(lines_of(typesetter, FRENCH, "fr"))).pdf, 72)
    assert most(plates["Black"]) > 200
    assert [most(plates[ink]) for ink in ("Cyan", "Magenta", "Yellow")] == [0, 0, 0]


@each_way
def test_black_text_overprints_and_large_black_areas_knock_out(typesetter: Typesetter, separate: Separate) -> None:
    line = lines_of(typesetter, FRENCH[:1], "fr")[0]
    text: TextLine = msgspec.structs.replace(line, x=60, y=80)
    under = Box(Rect(40, 40, 300, 100), "Green", "", 0, 1)
    over = Box(Rect(200, 60, 100, 60), "Black", "", 0, 2)
    page = msgspec.structs.replace(page_of(under, text, over), inks=(*page_of().inks, GREEN))
    [plates] = separate(printed(page).pdf, 72)
    cyan = plates["Cyan"].crop((60, 70, 150, 82))
    assert min(cyan.tobytes()) == max(cyan.tobytes()) == round(255 * 0.6), "no hole where the letters are"
    assert plates["Cyan"].getpixel((250, 90)) == 0, "the area of black knocks out what is below it"
    assert plates["Black"].getpixel((250, 90)) == 255


@each_way
def test_white_knocks_out_of_every_plate(separate: Separate) -> None:
    under, over = Box(Rect(40, 40, 300, 100), "Green", "", 0, 1), Box(Rect(100, 60, 1.5, 60), "Paper", "", 0, 2)
    page = msgspec.structs.replace(page_of(under, over), inks=(*page_of().inks, GREEN))
    [plates] = separate(printed(page).pdf, 288)
    assert [plates[ink].getpixel((403, 360)) for ink in ("Cyan", "Yellow", "Black")] == [0, 0, 0]
    assert plates["Cyan"].getpixel((300, 360)) == round(255 * 0.6)


@each_way
def test_a_spot_ink_has_a_plate_of_its_own_where_the_press_prints_it(separate: Separate) -> None:
    page = msgspec.structs.replace(
        page_of(Box(Rect(40, 40, 300, 100), "Gold", "", 0, 1)), inks=(*page_of().inks, GOLD)
    )
    [coated] = separate(printed(page, preset=msgspec.structs.replace(PRESETS["coated-x4"], marks=False)).pdf, 72)
    assert coated["House Gold"].getpixel((100, 100)) == 255 and most(coated["Yellow"]) == 0
    [newsprint] = separate(printed(page).pdf, 72)
    assert "House Gold" not in newsprint and newsprint["Yellow"].getpixel((100, 100)) == round(255 * 0.8)


@each_way
def test_registration_marks_are_on_every_plate(separate: Separate) -> None:
    [plates] = separate(printed(page_of(), preset=PRESETS["newspaper-x4"].with_marks()).pdf, 144)
    assert all(most(plates[ink]) > 100 for ink in ("Cyan", "Magenta", "Yellow", "Black"))


def test_a_heat_map_is_coloured_by_the_sum_of_all_plates() -> None:
    plates = {"Cyan": plate(80), "Magenta": plate(80), "Yellow": plate(70), "Black": plate(0)}
    for black, colour in ((0, NEARLY), (20, OVER), (60, FAR_OVER)):
        made = heat_map({**plates, "Black": plate(black)}, 240, 100)
        assert made.image.getpixel((100, 100)) == colour
        assert made.highest == made.heaviest == pytest.approx(230 + black, abs=1)
    light = heat_map({**plates, "Yellow": plate(0)}, 240, 100)
    assert len(set(light.image.getpixel((100, 100)))) == 1, "grey where there is room"


def test_a_spot_counts_too_and_a_spot_of_ink_is_no_soaked_area() -> None:
    speck = plate(0)
    speck.paste(255, (90, 90, 96, 96))
    made = heat_map({"Cyan": speck, "Magenta": speck, "House Gold": speck}, 240, 100)
    assert made.highest == 300 and made.heaviest < 30
    assert made.image.getpixel((93, 93)) == FAR_OVER and made.image.getpixel((10, 10)) == (255, 255, 255)


def test_a_soaked_page_is_a_warning() -> None:
    tar = Ink("Tar", 0.8, 0.8, 0.8, 0.8)
    page = msgspec.structs.replace(page_of(Box(Rect(40, 40, 300, 300), "Tar", "", 0, 1)), inks=(tar,))
    findings: list[Finding] = []
    made = list(
        proof_files([printed(page).pdf], [5], PRESETS["newspaper-x4"], Wanted(heat_map="heat"), findings)
    )
    assert [file.path for file in made] == [Path("heat/page-05-heat.png")]
    [found] = [f for f in findings if f.severity == "warning"]
    assert (found.code, found.page) == ("ink-coverage", 5) and "320 %" in found.message


def test_pages_as_pictures_are_of_the_size_asked_for() -> None:
    [image] = page_images(printed(page_of()).pdf, 36)
    assert image.size == (round(WIDTH / 2), round(HEIGHT / 2)) and image.mode == "RGB"


def test_both_ways_agree_on_a_picture_with_a_mask_and_an_advert(typesetter: Typesetter) -> None:
    if ghostscript() is None:
        pytest.skip("Ghostscript is not installed")
    photo = Image.radial_gradient("L").resize((200, 200)).convert("RGB")
    photo.putalpha(Image.linear_gradient("L").resize((200, 200)))
    data = io.BytesIO()
    photo.save(data, "PNG")
    drawing = "0.2 0.7 0 0 k 20 20 100 50 re f /CS0 cs 0.6 scn 60 40 100 40 re f"
    bank = advert(drawing, resources=f"<</ColorSpace<</CS0 {GOLD_SPACE}>>>>")
    under = Box(Rect(30, 50, 300, 120), "Red", "", 0, 1)
    picture = PlacedPicture(Rect(40, 60, 96, 96), "photo of plates", Rect(0, 0, 1, 1), "", "", 3)
    text = pages_of(lines_of(typesetter, FRENCH, "fr"))[0].items
    page = page_of(under, picture, slot("advert of plates", y=300), *text)
    read = {"photo of plates": data.getvalue(), "advert of plates": bank}
    pdf = printed(page, pictures=read, preset="coated-x4").pdf
    [ours], [theirs] = without(pdf, 144), with_ghostscript(pdf, 144)
    assert ours.keys() == theirs.keys()
    for ink, plate in ours.items():
        apart = ImageStat.Stat(ImageChops.difference(plate, theirs[ink])).mean[0]
        assert apart < 1.0 + 0.05 * ImageStat.Stat(plate).mean[0], ink


def test_without_ghostscript_pages_that_need_it_are_refused_in_one_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("layouts.press.placed.documents.shutil.which", lambda name: None)
    clear = advert("/G gs 0 0 0 1 k 20 20 100 50 re f", resources="<</ExtGState<</G<</ca 0.5>>>>>>")
    pdf = printed(page_of(slot("clear plates")), pictures={"clear plates": clear}).pdf
    with pytest.raises(UnreadableInput, match="something see-through needs Ghostscript"):
        list(plates_of(pdf, 72))


def test_it_is_said_when_plates_are_our_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("layouts.press.placed.documents.shutil.which", lambda name: None)
    findings: list[Finding] = []
    pdf = printed(page_of(Box(Rect(40, 40, 300, 100), "Red", "", 0, 1))).pdf
    made = list(proof_files([pdf], [1], PRESETS["newspaper-x4"], Wanted(separations="p"), findings))
    assert [file.path.name for file in made] == [f"page-01-{ink}.png" for ink in ("Cyan", "Magenta", "Yellow", "Black")]
    assert [(f.severity, f.code) for f in findings] == [("note", "plates-without-ghostscript")]


def test_the_command_puts_proofs_into_their_folders(tmp_path: Path) -> None:
    from layouts.storage.package import save
    from tests.makers import make_issue

    issue = make_issue()
    page = msgspec.structs.replace(issue, pages=())
    from layouts.model.page import Page

    save(msgspec.structs.replace(page, pages=(Page(1, 1, "", "ltr"),)), tmp_path / "a.issue")
    places = {kind: tmp_path / kind for kind in ("png", "separations", "heat-map")}
    options = [word for kind, place in places.items() for word in (f"--{kind}", str(place))]
    assert main(["export", str(tmp_path / "a.issue"), "--resolution", "40", *options]) == 0
    assert [path.name for path in places["png"].iterdir()] == ["page-01.png"]
    assert {path.name for path in places["separations"].iterdir()} == {
        f"page-01-{ink}.png" for ink in ("Cyan", "Magenta", "Yellow", "Black")
    }
    assert [path.name for path in places["heat-map"].iterdir()] == ["page-01-heat.png"]
    with Image.open(io.BytesIO((places["separations"] / "page-01-Cyan.png").read_bytes())) as image:
        assert image.mode == "L" and image.getextrema() == (255, 255), "an empty page has no ink"
