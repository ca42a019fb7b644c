"""Proofs: what is on which plate, and where the paper would be too wet."""

import io
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from layouts.cli import main
from layouts.display.items import Box, TextLine
from layouts.findings import Finding
from layouts.model.geometry import Rect
from layouts.model.inks import Ink
from layouts.press.placed.documents import ghostscript
from layouts.press.presets import PRESETS
from layouts.press.proofs.files import Wanted, proof_files
from layouts.press.proofs.heat_map import FAR_OVER, NEARLY, OVER, heat_map
from layouts.press.proofs.plates import plates_of
from layouts.press.proofs.screen import page_images
from layouts.typeset.paragraph import Typesetter
from tests.layouts.press.pages import FRENCH, HEIGHT, WIDTH, lines_of, page_of, pages_of, printed

needs_ghostscript = pytest.mark.skipif(ghostscript() is None, reason="Ghostscript is not installed")
GOLD = Ink("Gold", 0, 0.2, 0.8, 0.1, spot="House Gold")
GREEN = Ink("Green", 0.6, 0, 0.8, 0.1)


def plate(percent: float, size: tuple[int, int] = (200, 200)) -> Image.Image:
    return Image.new("L", size, round(2.55 * percent))


def most(image: Image.Image) -> int:
    """The most ink anywhere on a plate."""
    return max(image.tobytes())


@needs_ghostscript
def test_black_text_is_on_the_black_plate_alone(typesetter: Typesetter) -> None:
    [plates] = plates_of(printed(*pages_of(lines_of(typesetter, FRENCH, "fr"))).pdf, 72)
    assert most(plates["Black"]) > 200
    assert [most(plates[ink]) for ink in ("Cyan", "Magenta", "Yellow")] == [0, 0, 0]


@needs_ghostscript
def test_black_text_overprints_and_large_black_areas_knock_out(typesetter: Typesetter) -> None:
    line = lines_of(typesetter, FRENCH[:1], "fr")[0]
    text: TextLine = msgspec.structs.replace(line, x=60, y=80)
    under = Box(Rect(40, 40, 300, 100), "Green", "", 0, 1)
    over = Box(Rect(200, 60, 100, 60), "Black", "", 0, 2)
    page = msgspec.structs.replace(page_of(under, text, over), inks=(*page_of().inks, GREEN))
    [plates] = plates_of(printed(page).pdf, 72)
    cyan = plates["Cyan"].crop((60, 70, 150, 82))
    assert min(cyan.tobytes()) == max(cyan.tobytes()) == round(255 * 0.6), "no hole where the letters are"
    assert plates["Cyan"].getpixel((250, 90)) == 0, "the area of black knocks out what is below it"
    assert plates["Black"].getpixel((250, 90)) == 255


@needs_ghostscript
def test_white_knocks_out_of_every_plate() -> None:
    under, over = Box(Rect(40, 40, 300, 100), "Green", "", 0, 1), Box(Rect(100, 60, 1.5, 60), "Paper", "", 0, 2)
    page = msgspec.structs.replace(page_of(under, over), inks=(*page_of().inks, GREEN))
    [plates] = plates_of(printed(page).pdf, 288)
    assert [plates[ink].getpixel((403, 360)) for ink in ("Cyan", "Yellow", "Black")] == [0, 0, 0]
    assert plates["Cyan"].getpixel((300, 360)) == round(255 * 0.6)


@needs_ghostscript
def test_a_spot_ink_has_a_plate_of_its_own_where_the_press_prints_it() -> None:
    page = msgspec.structs.replace(
        page_of(Box(Rect(40, 40, 300, 100), "Gold", "", 0, 1)), inks=(*page_of().inks, GOLD)
    )
    [coated] = plates_of(printed(page, preset=msgspec.structs.replace(PRESETS["coated-x4"], marks=False)).pdf, 72)
    assert coated["House Gold"].getpixel((100, 100)) == 255 and most(coated["Yellow"]) == 0
    [newsprint] = plates_of(printed(page).pdf, 72)
    assert "House Gold" not in newsprint and newsprint["Yellow"].getpixel((100, 100)) == round(255 * 0.8)


@needs_ghostscript
def test_registration_marks_are_on_every_plate() -> None:
    [plates] = plates_of(printed(page_of(), preset=PRESETS["newspaper-x4"].with_marks()).pdf, 144)
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


@needs_ghostscript
def test_a_soaked_page_is_a_warning() -> None:
    tar = Ink("Tar", 0.8, 0.8, 0.8, 0.8)
    page = msgspec.structs.replace(page_of(Box(Rect(40, 40, 300, 300), "Tar", "", 0, 1)), inks=(tar,))
    findings: list[Finding] = []
    made = list(
        proof_files([printed(page).pdf], [5], PRESETS["newspaper-x4"], Wanted(heat_map="heat"), findings)
    )
    assert [file.path for file in made] == [Path("heat/page-05-heat.png")]
    assert [(f.severity, f.code, f.page) for f in findings] == [("warning", "ink-coverage", 5)]
    assert "320 %" in findings[0].message


def test_pages_as_pictures_are_of_the_size_asked_for() -> None:
    [image] = page_images(printed(page_of()).pdf, 36)
    assert image.size == (round(WIDTH / 2), round(HEIGHT / 2)) and image.mode == "RGB"


def test_without_ghostscript_plates_are_refused_before_any_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("layouts.press.placed.documents.shutil.which", lambda name: None)
    assert main(["export", "none.issue", "-o", str(tmp_path / "a.pdf"), "--separations", str(tmp_path)]) == 2
    assert "Ghostscript, which is not installed" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@needs_ghostscript
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
