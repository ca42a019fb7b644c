"""Finding faces: which sources count, which face is nearest, what a variable font becomes."""

from pathlib import Path

import pytest
from fontTools.pens.areaPen import AreaPen
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont

from fonts.library import Library, NoFonts
from fonts.record import Record
from tests.square import square_font


def test_a_face_asked_for_twice_is_one_object(library: Library) -> None:
    assert library.face("Amiri") is library.face("amiri", weight=400) is library.face("Amiri", weight=450)


def test_a_face_in_a_family_of_one_width_is_exact(library: Library) -> None:
    match = library.match("IBM Plex Sans Condensed", weight=700)
    assert (match.exact, match.why, match.face.width) == (True, "", 75)


@pytest.mark.parametrize(
    ("wanted", "given"), [(100, 400), (400, 400), (450, 400), (500, 400), (550, 700), (600, 700), (900, 700)]
)
def test_the_nearest_weight_is_the_one_that_css_names(library: Library, wanted: int, given: int) -> None:
    assert library.face("Amiri", weight=wanted).weight == given


def test_a_weight_that_the_family_lacks_is_told(library: Library) -> None:
    match = library.match("Amiri", weight=900, italic=True)
    assert (match.exact, match.why) == (False, "Amiri has no weight 900 (nearest: 700)")
    assert match.face.psname == "Amiri-BoldItalic"


@pytest.mark.parametrize(
    ("unknown", "taken"),
    [
        ("Times New Roman", "Noto Serif"),
        ("Helvetica Condensed", "Archivo Narrow"),
        ("Arial", "IBM Plex Sans Condensed"),
        ("Scheherazade New", "Amiri"),
        ("Dubai Arabic", "Noto Sans Arabic"),
        ("GE Kufi", "Noto Kufi Arabic"),
        ("", "Noto Serif"),
    ],
)
def test_an_unknown_family_has_a_stand_in_of_like_looks(library: Library, unknown: str, taken: str) -> None:
    match = library.match(unknown, weight=700)
    assert (match.face.family, match.face.weight, match.exact) == (taken, 700, False)
    assert match.why.endswith(f"is not installed: {taken} is used")


def test_a_variable_font_becomes_a_static_program_of_the_style_asked_for(library: Library) -> None:
    semibold = library.face("Noto Serif", weight=600, width=90, italic=True)
    assert (semibold.weight, semibold.width, semibold.italic) == (600, 90, True)
    assert semibold.psname == "NotoSerif-SemiBoldItalic_90wdth"
    assert not {"fvar", "gvar", "HVAR"} & set(semibold.harfbuzz.face.table_tags)


@pytest.mark.parametrize(("family", "weight"), [("Noto Serif", 400), ("Noto Serif", 700), ("Noto Sans Arabic", 400)])
def test_words_are_narrower_by_the_share_that_a_face_was_said_to_have_room_for(
    library: Library, family: str, weight: int
) -> None:
    face = library.face(family, weight=weight)
    room, _ = library.width_room(face, 0.02)
    assert room == pytest.approx(0.02, abs=0.001)
    narrower = library.at_width(face, -0.02)
    for text in ("gouvernement", "depot", "Nederlands", "handeling"):
        word, other = (library.word(one, text, False, "nl") for one in (face, narrower))
        if face.covers(text):
            assert 1 - other.width / word.width == pytest.approx(room, abs=0.002)


def test_an_instance_has_the_outlines_that_fonttools_gives_it(library: Library) -> None:
    face = library.face("Archivo Narrow", weight=550)
    drawn = face.harfbuzz
    (upright,) = (record for record in library.family("Archivo Narrow") if not record.italic)
    variable = TTFont(upright.path)
    names = variable.getBestCmap()
    expected = variable.getGlyphSet(location={"wght": 550})
    for letter in "aégH&8":
        bounds, area, ours = BoundsPen(expected), AreaPen(expected), AreaPen(None)
        expected[names[ord(letter)]].draw(bounds)
        expected[names[ord(letter)]].draw(area)
        glyph = face.cmap[ord(letter)]
        drawn.draw_glyph_with_pen(glyph, ours)
        box = drawn.get_glyph_extents(glyph)
        edges = (box.x_bearing, box.y_bearing + box.height, box.x_bearing + box.width, box.y_bearing)
        assert edges == pytest.approx(bounds.bounds, abs=1)
        assert ours.value == pytest.approx(area.value, rel=0.01)
        assert face.advance(glyph) == pytest.approx(expected[names[ord(letter)]].width, abs=1)


def test_an_instance_made_again_is_the_same_bytes(library: Library, tmp_path: Path) -> None:
    again = Library(cache=tmp_path / "another").face("Newsreader", weight=700)
    assert again.data == library.face("Newsreader", weight=700).data
    assert again.key == library.face("Newsreader", weight=700).key


def test_an_optical_size_follows_the_size_in_few_steps(library: Library) -> None:
    body, also_body, headline = (library.face("Newsreader", size=size) for size in (9, 10.5, 48))
    assert body is also_body
    assert body.advance(body.cmap[ord("n")]) > headline.advance(headline.cmap[ord("n")])


def test_weight_shows_in_the_metrics_and_the_letters(library: Library) -> None:
    regular, black = library.face("Noto Serif"), library.face("Noto Serif", weight=900)
    assert regular.metrics.stem < black.metrics.stem
    assert (regular.metrics.x_height, regular.metrics.cap_height) == (536, 714)
    assert library.face("Amiri").metrics.x_height == 420  # as drawn: its OS/2 table states 433
    assert library.face("Amiri").metrics.alef_height > library.face("Amiri").metrics.dal_height > 0
    assert library.face("Noto Serif", italic=True).metrics.italic_angle < 0


def test_the_issues_own_folder_comes_before_packages_and_the_users_fonts_last(
    cache: Path, tmp_path: Path, no_user_fonts: Path
) -> None:
    own = tmp_path / "issue" / "fonts"
    own.mkdir(parents=True)
    no_user_fonts.mkdir(parents=True)
    (own / "a.ttf").write_bytes(square_font("Amiri"))
    (no_user_fonts / "b.ttf").write_bytes(square_font("Newsreader"))
    (no_user_fonts / "c.ttf").write_bytes(square_font("House Grotesk"))
    library = Library((own,), cache=cache)
    assert library.face("Amiri").psname == "Amiri-Regular" and len(library.face("Amiri").cmap) < 200
    assert len(library.face("Newsreader").cmap) > 200
    assert library.match("House Grotesk").exact


def test_a_face_has_the_same_key_wherever_its_file_lies(cache: Path, tmp_path: Path) -> None:
    keys = set()
    for place in ("here", "there"):
        folder = tmp_path / place
        folder.mkdir()
        (folder / f"{place}.ttf").write_bytes(square_font())
        keys.add(Library((folder,), cache=cache).face("Square").key)
    assert len(keys) == 1


def test_no_font_at_all_is_said_in_one_line(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fonts.library._package_folders", list)
    with pytest.raises(NoFonts, match="no font to set 'Amiri' in"):
        Library(cache=cache).face("Amiri")


def test_every_family_of_the_house_is_there_with_nothing_rejected(library: Library) -> None:
    wanted = "Amiri, Noto Serif, Noto Sans Arabic, Noto Kufi Arabic, Newsreader, Source Serif 4, Archivo Narrow"
    assert set(wanted.split(", ")) <= set(library.families)
    assert library.rejected == {}
    assert all(isinstance(record, Record) for record in library.records)
