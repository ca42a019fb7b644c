"""Words: joined, ordered, counted; the same object for the same question."""

from io import BytesIO
from pathlib import Path

import pytest
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.ttLib import TTFont

from fonts.library import Library
from fonts.runs import Word
from fonts.shaping import shape_together
from tests.house.sources import PROJECT
from tests.square import EM, square_font, square_library


def amiri(library: Library, text: str) -> Word:
    return library.word(library.face("Amiri"), text, True, "ar")


def test_a_word_of_square_letters_is_as_many_ems_wide(tmp_path: Path) -> None:
    library = square_library(tmp_path)
    face = library.face("Square")
    assert library.word(face, "gutter", False, "en").width == 6 * EM
    assert library.word(face, "سلام", True, "ar").width == 4 * EM
    assert library.space(face) == EM


def test_arabic_letters_join(library: Library) -> None:
    alone = amiri(library, "ب").glyphs[0]
    final, medial, initial = amiri(library, "ببب").glyphs
    assert len({alone, initial, medial, final}) == 4


def test_every_glyph_names_its_own_character_in_drawn_order(library: Library) -> None:
    assert amiri(library, "كتاب").clusters == (3, 2, 1, 0)
    vocalised = amiri(library, "مُحَمَّد")
    assert sorted(vocalised.clusters) == list(range(len("مُحَمَّد")))
    assert (vocalised.clusters[0], vocalised.clusters[-1]) == (len("مُحَمَّد") - 1, 0)


def test_brackets_are_mirrored_by_the_shaper(library: Library) -> None:
    face = library.face("Amiri")
    left, _, right = amiri(library, "(ب)").glyphs
    assert (left, right) == (face.cmap[ord("(")], face.cmap[ord(")")])


def test_offsets_are_there_only_when_something_is_moved(library: Library) -> None:
    assert amiri(library, "كتاب").offsets == ()
    vocalised = amiri(library, "كِتَابٌ")
    assert len(vocalised.offsets) == len(vocalised.glyphs)
    assert any(right or up for right, up in vocalised.offsets)


def test_marks_add_no_width(library: Library) -> None:
    assert amiri(library, "بَ").width == amiri(library, "ب").width


def test_features_switch_ligatures(library: Library) -> None:
    face = library.face("Noto Serif")
    assert len(library.word(face, "office", False, "en").glyphs) < 6
    assert len(library.word(face, "office", False, "en", ("-liga",)).glyphs) == 6


def test_numbers_take_the_script_of_their_language(tmp_path: Path) -> None:
    """The font turns 1 into 2, but in Arabic text only."""
    font = TTFont(BytesIO(square_font()))
    addOpenTypeFeaturesFromString(font, "feature ccmp { script arab; sub u0031 by u0032; } ccmp;")
    font.save(tmp_path / "a.ttf")
    library = Library((tmp_path,), cache=tmp_path / "cache")
    face = library.face("Square")
    one, two = face.cmap[ord("1")], face.cmap[ord("2")]
    assert library.word(face, "1", False, "fr").glyphs == (one,)
    assert library.word(face, "1", False, "ar-MA").glyphs == (two,)
    assert library.word(face, "(1", True, "ar").glyphs[0] == two
    assert library.word(face, "1a", False, "ar").glyphs[0] == one


def test_the_same_question_gets_the_same_word(library: Library) -> None:
    word = amiri(library, "كتاب")
    assert amiri(library, "كتاب") is word
    assert library.words[(word.face, "كتاب", True, "ar", ())] is word
    assert amiri(library, "كتب") is not word


def test_remembered_words_never_grow_beyond_their_limit(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fonts.library.WORDS", 10)
    words = library.words
    for number in range(100):
        amiri(library, str(number))
    assert words is library.words
    assert len(words) <= 10
    assert amiri(library, "99") is words[(library.face("Amiri"), "99", True, "ar", ())]


@pytest.mark.parametrize("text", ["", "\0", "\ud800", "a\u200db", "\U0001d49c", "漢字", "\u202e"])
def test_no_text_breaks_the_shaper(library: Library, text: str) -> None:
    word = library.word(library.face("Amiri"), text, False, "no such language")
    assert len(word.glyphs) == len(word.advances) == len(word.clusters)
    assert all(0 <= cluster < len(text) for cluster in word.clusters)


def test_widths_are_the_sum_of_the_advances(library: Library) -> None:
    word = library.word(library.face("Source Serif 4"), "Taza", False, "fr")
    kerned = sum(library.word(word.face, letter, False, "fr").width for letter in "Taza")
    assert word.width == sum(word.advances) < kerned


def test_words_shaped_together_are_the_same_whatever_stands_beside_them(library: Library) -> None:
    face = library.face("Amiri")
    copy = (PROJECT / "examples/telegraaf-mensheid/stories/20-qalam.md").read_text(encoding="utf-8")
    words = sorted({word for word in copy.split() if all("\u0620" <= letter <= "\u0652" for letter in word)})
    assert len(words) > 150
    shaped = [library.word(face, word, True, "ar") for word in words]
    alone = [(word.glyphs, word.advances, word.offsets, word.clusters, False) for word in shaped]
    assert shape_together(face, words, "ar") == alone
    assert shape_together(face, words[::-1], "ar") == alone[::-1]
