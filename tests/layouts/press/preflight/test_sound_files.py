"""Good files pass: nothing is found in them that is not there."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from fonts.library import Library
from layouts.commands.options import PROFILES as OF_COMMAND
from layouts.findings import UnreadableInput
from layouts.intake.folder import read_folder
from layouts.press.preflight.check import RULES, preflight
from layouts.press.preflight.profiles import PROFILES
from layouts.press.presets import PRESETS
from layouts.produce import PressRoom, Settings
from tests.layouts.press.preflight.sound import codes, sound

EXAMPLE = Path(__file__).parents[4] / "examples/telegraaf-mensheid"


@pytest.mark.parametrize("preset", PRESETS)
def test_what_our_press_prints_passes_its_own_profile(preset: str) -> None:
    assert codes(sound(preset), preset) == set()


@pytest.mark.parametrize("profile", ["gwg-newspaper", "gwg-newspaper-ads", "gwg-sheetfed"])
def test_a_newspaper_page_passes_the_ghent_profiles(profile: str) -> None:
    assert codes(sound(), profile) - {"picture-resolution"} == set()


def test_every_page_of_the_sample_passes_in_every_preset() -> None:
    copy = read_folder(str(EXAMPLE))
    room = PressRoom(Library(copy.fonts))
    for preset in PRESETS:
        [pdf] = room.make(copy, Settings(preset=preset)).pdfs
        found = preflight(pdf, PROFILES[preset])
        assert found == ()


def test_an_x1a_file_is_no_x4_file_and_the_other_way_round() -> None:
    assert "pdfx-version" in codes(sound("newspaper-x1a"), "newspaper-x4")
    assert {"pdfx-version", "transparency", "file-version"} <= codes(sound("newspaper-x4"), "newspaper-x1a")


def test_a_file_that_is_no_pdf_is_refused_in_one_line() -> None:
    with pytest.raises(UnreadableInput, match="^a.pdf: this is no PDF that can be read; export it again$"):
        preflight(b"no PDF at all", PROFILES["newspaper-x4"], where="a.pdf")


def test_every_rule_has_an_id_of_its_own_and_says_what_to_do() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert [rule.id for rule in RULES if not rule.advice.endswith(".")] == []


def test_profiles_name_rules_that_there_are() -> None:
    named = {id for profile in PROFILES.values() for id in (*profile.warnings, *profile.also, *profile.without)}
    assert named <= {rule.id for rule in RULES}
    assert set(PRESETS) <= set(PROFILES) == set(OF_COMMAND)


def plates(pdf: bytes, folder: Path) -> dict[str, Image.Image]:
    """The four process plates of the first page, as Ghostscript separates them."""
    (folder / "page.pdf").write_bytes(pdf)
    command = ["gs", "-q", "-dBATCH", "-dNOPAUSE", "-dSAFER", "-sDEVICE=tiffsep", "-r100", "-dLastPage=1"]
    subprocess.run([*command, f"-sOutputFile={folder}/p.tif", folder / "page.pdf"], check=True, capture_output=True)
    found = {path.name.split("(")[1].split(")")[0]: Image.open(path).convert("L") for path in folder.glob("p*(*.tif")}
    assert set(found) == {"Cyan", "Magenta", "Yellow", "Black"}
    return found


@pytest.mark.skipif(shutil.which("gs") is None, reason="Ghostscript is not installed")
@pytest.mark.parametrize("preset", ["newspaper-x4", "newspaper-x1a"])
def test_black_text_is_on_the_black_plate_alone(preset: str, tmp_path: Path) -> None:
    separated = plates(sound(preset), tmp_path)
    text = (0, 0, 833, 650)  # the columns of text lie above the rule, the tint and the picture
    darkest = {ink: plate.crop(text).getextrema()[0] for ink, plate in separated.items()}
    assert darkest == {"Black": 0, "Cyan": 255, "Magenta": 255, "Yellow": 255}
