"""What a face lacks, another sets; and how large Latin stands beside Arabic."""

from pathlib import Path

import pytest

from fonts.library import Library
from tests.square import square_font


@pytest.mark.parametrize(
    ("family", "cluster", "taken"),
    [
        ("Noto Serif", "ب", "Amiri"),
        ("Noto Serif", "بّ", "Amiri"),
        ("Archivo Narrow", "ب", "Noto Sans Arabic"),
        ("Amiri", "Ж", "Noto Serif"),
        ("Newsreader", "Ω", "Noto Serif"),
        ("IBM Plex Sans Condensed", "ﷺ", "Noto Sans Arabic"),
    ],
)
def test_a_cluster_that_a_face_lacks_goes_to_a_family_of_like_looks(
    library: Library, family: str, cluster: str, taken: str
) -> None:
    face = library.fallback(library.face(family, weight=700), cluster)
    assert face is not None
    assert (face.family, face.weight) == (taken, 700)
    assert 0 not in library.word(face, cluster, True, "ar").glyphs


def test_slope_is_kept_where_the_family_has_it(library: Library) -> None:
    face = library.fallback(library.face("Newsreader", italic=True), "Ж")
    assert face is not None and face.italic


def test_a_cluster_that_no_font_has_gets_no_face(library: Library) -> None:
    assert library.fallback(library.face("Amiri"), "漢") is None
    assert library.fallback(library.face("Amiri"), "a漢") is None


@pytest.mark.parametrize("text", ["é", "e\u0301", "a\u200db", "a\u2066b\u2069", "12\u202f000", "\u00a0", "a\u2011b"])
def test_what_is_composed_or_drawn_without_a_glyph_needs_no_other_face(library: Library, text: str) -> None:
    face = library.face("Noto Serif")
    assert library.fallback(face, text) is face
    assert 0 not in library.word(face, text, False, "fr").glyphs


def test_a_style_of_the_same_family_comes_first(cache: Path, tmp_path: Path) -> None:
    (tmp_path / "upright.ttf").write_bytes(square_font(letters="ab→"))
    (tmp_path / "italic.ttf").write_bytes(square_font(letters="ab", italic=True))
    library = Library((tmp_path,), cache=cache)
    italic = library.face("Square", italic=True)
    assert italic.italic and not italic.covers("→")
    assert library.fallback(italic, "→") is library.face("Square")


@pytest.mark.parametrize(
    ("arabic", "latin", "scale"),
    [("Amiri", "Noto Serif", 0.78), ("Noto Sans Arabic", "Noto Serif", 1.0), ("Amiri", "Archivo Narrow", 0.8)],
)
def test_latin_is_scaled_to_the_x_height_that_the_arabic_face_gives_its_own(
    library: Library, arabic: str, latin: str, scale: float
) -> None:
    assert library.latin_scale(library.face(arabic), library.face(latin)) == scale


def test_the_users_own_ratio_comes_first(cache: Path) -> None:
    library = Library(cache=cache, ratios={("Amiri", "Noto Serif"): 0.85})
    assert library.latin_scale(library.face("Amiri"), library.face("Noto Serif")) == 0.85
    assert library.latin_scale(library.face("Noto Sans Arabic"), library.face("Noto Serif")) == 1.0


def test_an_arabic_face_without_latin_is_measured_by_its_dal(cache: Path, tmp_path: Path) -> None:
    """Squares are 600 high; Noto Serif's x-height is 536."""
    data = bytearray(square_font("Only Arabic", letters="ابد"))
    stated = data.index(bytes.fromhex("02580258"))  # x-height and cap height in OS/2
    data[stated : stated + 4] = bytes(4)
    (tmp_path / "a.ttf").write_bytes(data)
    library = Library((tmp_path,), cache=cache)
    arabic = library.face("Only Arabic")
    assert (arabic.metrics.x_height, arabic.metrics.dal_height) == (0, 600)
    assert library.latin_scale(arabic, library.face("Noto Serif")) == 1.12
