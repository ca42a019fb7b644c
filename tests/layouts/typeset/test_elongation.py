"""Words drawn longer by kashida: the length asked for, the letters of the font, the text of the author."""

import pytest

from fonts.face import Face
from fonts.library import Library
from layouts.typeset.elongation import (
    WIDEST_JUMP,
    WIDEST_SCALE,
    elongated,
    elongations,
    narrowed,
    stroke_of,
    strokes,
    with_tatweels,
)

WORDS = "مستشفى والجمعية الكتاب محمد بيت التعاون صحيفة المسافرون مدرسة نصف إسماعيل متقاعد جريدة الأخبار".split()
FAMILIES = ["Amiri", "Noto Sans Arabic", "Noto Kufi Arabic"]


@pytest.fixture(scope="module")
def library() -> Library:
    return Library()


def face_of(library: Library, family: str) -> Face:
    return library.face(family)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_word_grows_by_just_as_much_as_was_asked(library: Library, family: str) -> None:
    face = face_of(library, family)
    asked = 0
    for text in WORDS:
        word = library.word(face, text, True, "ar")
        for where in elongations(library, face, text, "ar"):
            for share in (0.16, 0.3):
                units = round(share * face.upem)
                longer = elongated(library, word, where, units, "ar")
                assert longer.width == word.width + units == sum(longer.advances)
                assert longer.text == text and set(longer.clusters) <= set(range(len(text)))
                assert longer.stretch is not None and longer.stretch[1] < WIDEST_SCALE
                asked += 1
    assert asked > 30


@pytest.mark.parametrize("family", FAMILIES)
def test_the_other_letters_are_those_of_the_word_shaped_with_a_tatweel(library: Library, family: str) -> None:
    face = face_of(library, family)
    word = library.word(face, "المستشفيات", True, "ar")
    for where in elongations(library, face, word.text, "ar"):
        longer = elongated(library, word, where, round(0.2 * face.upem), "ar")
        assert longer.stretch is not None
        stroke = longer.stretch[0]
        shaped = library.word(face, with_tatweels(word.text, where.place, 1), True, "ar")
        one = stroke_of(shaped, where.place, 1)
        assert longer.glyphs[:stroke] == shaped.glyphs[:one]
        assert longer.glyphs[stroke + 1 :] == shaped.glyphs[one + 1 :]


def test_the_stroke_belongs_to_the_letter_before_it_and_marks_stay_with_theirs(library: Library) -> None:
    face = face_of(library, "Amiri")
    text = "استُعمل"  # a damma on the teh
    word = library.word(face, text, True, "ar")
    where = next(one for one in elongations(library, face, text, "ar") if one.place == 2)
    longer = elongated(library, word, where, 300, "ar")
    assert longer.stretch is not None
    assert longer.clusters[longer.stretch[0]] == 1
    assert sorted(set(longer.clusters)) == sorted(set(word.clusters))
    by_cluster = dict(zip(word.clusters, word.offsets))
    assert {cluster: offset for cluster, offset in zip(longer.clusters, longer.offsets) if cluster == 3} == {
        3: by_cluster[3]
    }


def test_a_face_with_curved_strokes_is_known_by_its_several_widths(library: Library) -> None:
    assert len(strokes(library, face_of(library, "Amiri"))) == 7
    assert len(strokes(library, face_of(library, "Noto Sans Arabic"))) == 1


def test_joins_that_open_a_ligature_are_refused(library: Library) -> None:
    face = face_of(library, "Amiri")
    word = library.word(face, "كتاب", True, "ar")
    opened = library.word(face, with_tatweels("كتاب", 2, 1), True, "ar")
    jump = opened.width - opened.advances[stroke_of(opened, 2, 1)] - word.width
    assert jump > WIDEST_JUMP * face.upem
    assert 2 not in [one.place for one in elongations(library, face, "كتاب", "ar")]


def test_the_likeliest_join_comes_first_and_reshaped_letters_cost_more(library: Library) -> None:
    face = face_of(library, "Noto Sans Arabic")
    found = elongations(library, face, "المستشفيات", "ar")
    assert found[0].place in (4, 6)  # after seen, after sheen
    assert [one.cost for one in found] == sorted(one.cost for one in found)


@pytest.mark.parametrize("text", ["الله", "في", "الْحَمْدُ", "Rabat", "2026"])
def test_some_words_are_never_stretched(library: Library, text: str) -> None:
    assert elongations(library, face_of(library, "Amiri"), text, "ar") == ()


def test_a_narrower_form_saves_room_and_reads_the_same(library: Library) -> None:
    face = face_of(library, "Amiri")
    usual = library.word(face, "تجريبية", True, "ar")
    narrow = narrowed(library, face, "تجريبية", "ar")
    assert narrow is not None and narrow.width < usual.width and narrow.text == usual.text
    assert narrowed(library, face, "باب", "ar") is None
