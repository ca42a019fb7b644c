"""Presets as data: those of the house, and a user's own by its path."""

import io
import shutil
from pathlib import Path

import msgspec
import pikepdf
import pytest

from layouts.display.items import Box, TextLine
from layouts.findings import UnreadableInput
from layouts.model.geometry import Rect
from layouts.model.inks import Ink
from layouts.press.preflight.check import preflight
from layouts.press.preflight.profiles import profile_for
from layouts.press.presets import FILES, NAMES, PRESETS, PROFILES, Preset, preset_named
from layouts.produce import Settings, file_names, preset_of
from layouts.typeset.paragraph import Typesetter
from tests.layouts.press.pages import FRENCH, lines_of, page_of, printed
from tests.makers import make_issue, make_story


def own(folder: Path, text: str) -> Preset:
    path = folder / "our-press.toml"
    path.write_text(text, encoding="utf-8")
    return preset_named(str(path))


def test_every_preset_of_the_house_is_a_file() -> None:
    assert sorted(path.stem for path in FILES.glob("*.toml")) == sorted(NAMES) == sorted(PRESETS)
    assert all(PRESETS[name].name == name for name in NAMES)


def test_what_a_preset_leaves_out_is_as_in_the_one_it_is_like(tmp_path: Path) -> None:
    made = own(tmp_path, 'like = "newspaper-x4"\n[ink]\nlimit = 220\n[page]\nbleed = 0\n')
    expected = msgspec.structs.replace(PRESETS["newspaper-x4"], name="our-press", ink_limit=220, bleed=0.0)
    assert made == expected and made.base == "newspaper-x4"


def test_a_profile_beside_the_file_goes_into_the_output_intent_as_custom(tmp_path: Path) -> None:
    shutil.copy(PROFILES / "newsprint-tr002.icc", tmp_path / "press.icc")
    made = own(
        tmp_path,
        'like = "newspaper-x4"\n[condition]\nprofile = "press.icc"\nidentifier = "Custom"\nname = "Coldset of 2019"\n',
    )
    pdf = printed(page_of(Box(Rect(50, 50, 100, 100), "Black", "", 0, 1)), preset=made).pdf
    with pikepdf.open(io.BytesIO(pdf)) as document:
        intent = document.Root.OutputIntents[0]
        assert (str(intent.OutputConditionIdentifier), str(intent.Info)) == ("Custom", "Coldset of 2019")
        assert "/RegistryName" not in intent
        assert intent.DestOutputProfile.read_bytes() == (tmp_path / "press.icc").read_bytes()
    assert preflight(pdf, profile_for(made)) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('like = "nowhere"', "it is like nowhere, which is none; known are newspaper-x4"),
        ("[ink]\nlimit = 900", "limit = 900 cannot be"),
        ('[ink]\nlimit = "much"', "expected `int | null`, got `str`"),
        ("[ink]\ncolour = 3", "unknown field `colour`"),
        ("[ink", "expected"),
        ('flavour = "x4"', "[condition] must give profile, identifier and name"),
        ('[condition]\nprofile = "gone.icc"', "the profile gone.icc is not beside it"),
        ('[condition]\nprofile = "our-press.toml"', "our-press.toml is no CMYK profile of a press"),
        ('[file]\nname = "{day}"', 'name = "{day}" is no pattern'),
        ('[file]\nname = "{date}"\n[page]\nsplit = true', "files of single pages need {page} in their name"),
        ("[pictures]\nerror = 200", "must rise"),
    ],
)
def test_what_is_wrong_with_a_preset_is_one_line(tmp_path: Path, text: str, expected: str) -> None:
    whole = text if text.startswith(("like", "flavour")) else f'like = "newspaper-x4"\n{text}'
    with pytest.raises(UnreadableInput) as caught:
        own(tmp_path, whole)
    assert expected in str(caught.value) and "our-press.toml" in str(caught.value) and "\n" not in str(caught.value)


def test_a_preset_that_is_not_there_is_named() -> None:
    with pytest.raises(UnreadableInput, match="there is no newspaper-x9; known are newspaper-x4"):
        preset_named("newspaper-x9")
    with pytest.raises(UnreadableInput, match="there is no such file"):
        preset_named("gone/press.toml")


def test_file_names_follow_the_preset_s_pattern() -> None:
    issue = make_issue(make_story("a"))
    plain = PRESETS["newspaper-x4"]
    assert file_names(issue, plain, (1, 2)) == ()
    pages = msgspec.structs.replace(plain, split=True, file_name="{title} {number}/{page}")
    assert file_names(issue, pages, (1, 3)) == ("Telegraaf Mensheid 1742-01.pdf", "Telegraaf Mensheid 1742-03.pdf")
    whole = msgspec.structs.replace(plain, file_name="{date}_{preset}")
    assert file_names(issue, whole, (1, 2)) == ("2026-11-24_newspaper-x4.pdf",)


def test_settings_go_before_the_preset(tmp_path: Path) -> None:
    path = tmp_path / "p.toml"
    path.write_text('like = "newspaper-x4"\n[ink]\nlimit = 220\n')
    made = preset_of(Settings(preset=str(path), ink_limit=260, marks=True, split=True))
    assert (made.ink_limit, made.marks, made.split) == (260, True, True)


# ---- rich black ----

DEEP = Ink("Deep", 0.4, 0.3, 0.3, 1)


def inks_set(pdf: bytes) -> set[str]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return {
            " ".join(str(operand) for operand in instruction.operands)
            for instruction in pikepdf.parse_content_stream(document.pages[0])
            if str(instruction.operator) == "k"
        }


@pytest.mark.parametrize(
    ("rich_black", "in_text", "in_area"), [("none", False, False), ("areas", False, True), ("everywhere", True, True)]
)
def test_rich_black_stands_only_where_the_preset_allows_it(
    typesetter: Typesetter, rich_black: str, in_text: bool, in_area: bool
) -> None:
    preset = msgspec.structs.replace(PRESETS["newspaper-x4"], rich_black=rich_black)
    line = lines_of(typesetter, FRENCH[:1], "fr")[0]
    runs = tuple(msgspec.structs.replace(run, ink="Deep") for run in line.runs)
    text: TextLine = msgspec.structs.replace(line, x=50, y=50, runs=runs)
    for item, is_rich in ((text, in_text), (Box(Rect(50, 300, 90, 90), "Deep", "", 0, 1), in_area)):
        page = msgspec.structs.replace(page_of(item), inks=(*page_of().inks, DEEP))
        made = printed(page, preset=preset)
        assert ("0.4 0.3 0.3 1" in inks_set(made.pdf)) == is_rich
        assert ("0 0 0 1" in inks_set(made.pdf)) != is_rich
        assert [f.code for f in made.findings] == ([] if is_rich else ["rich-black"])


def test_a_preset_s_bleed_goes_before_the_issue_s(tmp_path: Path) -> None:
    from layouts.produce import printed as produced

    preset = msgspec.structs.replace(PRESETS["newspaper-x4"], bleed=0.0)
    (pdf,), _ = produced(make_issue(make_story("a")), (page_of(bleed=9),), preset)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        page = document.pages[0]
        assert list(page.MediaBox) == list(page.TrimBox) == list(page.BleedBox)
