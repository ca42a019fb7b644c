"""Words drawn longer by kashida: the length asked for, the letters of the font, the text of the author."""

import pytest
from msgspec import structs

from fonts.face import Face
from fonts.library import Library
from fonts.runs import Word
from layouts.typeset.elongation import (
    NARROW_FORMS,
    WIDEST_JUMP,
    Elongation,
    elongations,
    has_narrow_forms,
    savings,
    stroke_of,
    tried,
    with_tatweels,
)
from layouts.typeset.kashida import chances
from layouts.typeset.looks import TypeCase
from layouts.typeset.strokes import REGULAR, WIDEST_SCALE, Strokes, changed, elongated, put_in, scaled
from tests.house.sources import PROJECT

WORDS = "مستشفى والجمعية الكتاب محمد بيت التعاون صحيفة المسافرون مدرسة نصف إسماعيل متقاعد جريدة الأخبار".split()
FAMILIES = ["Amiri", "Noto Sans Arabic", "Noto Kufi Arabic"]


@pytest.fixture(scope="module")
def library() -> Library:
    return Library()


def face_of(library: Library, family: str) -> Face:
    return library.face(family)


def joins_of(library: Library, face: Face, text: str) -> tuple[Elongation, ...]:
    asked = [(text, -place, cost) for cost, place in chances(text)]
    return tuple(one for one in tried(library, face, asked, "ar") if one is not None)


def longer_by(library: Library, face: Face, text: str, where: Elongation, units: int) -> Word:
    return elongated(library, library.word(face, text, True, "ar"), where, units, Strokes(library, face), "ar")


@pytest.mark.parametrize("family", FAMILIES)
def test_a_word_grows_by_just_as_much_as_was_asked(library: Library, family: str) -> None:
    face = face_of(library, family)
    asked = 0
    for text in WORDS:
        word = library.word(face, text, True, "ar")
        for where in joins_of(library, face, text):
            for share in (0.16, 0.3):
                units = round(share * face.upem)
                longer = longer_by(library, face, text, where, units)
                assert longer.width == word.width + units == sum(longer.advances)
                assert longer.text == text and set(longer.clusters) <= set(range(len(text)))
                assert longer.stretch is not None and longer.stretch[1] < WIDEST_SCALE
                asked += 1
    assert asked > 30


@pytest.mark.parametrize("family", FAMILIES)
def test_the_other_letters_are_those_of_the_word_shaped_with_a_tatweel(library: Library, family: str) -> None:
    face = face_of(library, family)
    word = library.word(face, "المستشفيات", True, "ar")
    for where in joins_of(library, face, word.text):
        longer = longer_by(library, face, word.text, where, round(0.2 * face.upem))
        assert longer.stretch is not None
        stroke = longer.stretch[0]
        shaped = library.word(face, with_tatweels(word.text, where.place, 1), True, "ar")
        one = stroke_of(shaped.advances, shaped.clusters, where.place, 1)
        assert longer.glyphs[:stroke] == shaped.glyphs[:one]
        assert longer.glyphs[stroke + 1 :] == shaped.glyphs[one + 1 :]


def test_the_stroke_belongs_to_the_letter_before_it_and_marks_stay_with_theirs(library: Library) -> None:
    face = face_of(library, "Amiri")
    text = "استُعمل"  # a damma on the teh
    word = library.word(face, text, True, "ar")
    (where,) = [one for one in joins_of(library, face, text) if one.place == 2]
    longer = longer_by(library, face, text, where, 300)
    assert longer.stretch is not None
    assert longer.clusters[longer.stretch[0]] == 1
    assert sorted(set(longer.clusters)) == sorted(set(word.clusters))
    by_cluster = dict(zip(word.clusters, word.offsets))
    assert {cluster: offset for cluster, offset in zip(longer.clusters, longer.offsets) if cluster == 3} == {
        3: by_cluster[3]
    }


def test_a_face_with_curved_strokes_is_known_by_its_several_widths(library: Library) -> None:
    assert len(Strokes(library, face_of(library, "Amiri")).widths) == 7
    assert len(Strokes(library, face_of(library, "Noto Sans Arabic")).widths) == 1


@pytest.mark.parametrize("count", [2, 3, 4, 5])
def test_a_longer_stroke_in_the_letters_of_a_shorter_one_is_what_shaping_gives(library: Library, count: int) -> None:
    """Whether the letters on either side let it be so is asked of samples, and then holds of every word."""
    face = face_of(library, "Amiri")
    own = Strokes(library, face)
    copy = (PROJECT / "examples/telegraaf-mensheid/stories/20-qalam.md").read_text(encoding="utf-8")
    alike = others = 0
    for text in sorted(set(copy.split())):
        for where in joins_of(library, face, text):
            shaped = library.word(face, with_tatweels(text, where.place, count), True, "ar")
            assert where.form is not None
            glyphs, advances, offsets, clusters, _ = where.form
            stroke = clusters.index(where.place)
            if own.fits(text, where.place, count) == REGULAR:
                assert shaped.glyphs == changed(glyphs, stroke, own.glyphs[count - 1])
                assert shaped.advances == changed(advances, stroke, own.widths[count - 1])
                assert shaped.offsets == offsets
                alike += 1
            else:
                others += 1
    assert alike > 150
    assert (others > 20) == (count == 3)  # before a final alef, and words with marks


def test_joins_that_open_a_ligature_are_refused(library: Library) -> None:
    face = face_of(library, "Amiri")
    word = library.word(face, "كتاب", True, "ar")
    opened = library.word(face, with_tatweels("كتاب", 2, 1), True, "ar")
    jump = opened.width - opened.advances[stroke_of(opened.advances, opened.clusters, 2, 1)] - word.width
    assert jump > WIDEST_JUMP * face.upem
    assert 2 not in [one.place for one in joins_of(library, face, "كتاب")]


def test_the_likeliest_join_comes_first_and_reshaped_letters_cost_more(library: Library) -> None:
    face = face_of(library, "Noto Sans Arabic")
    found = joins_of(library, face, "المستشفيات")
    assert found[0].place in (4, 6)  # after seen, after sheen
    assert [one.cost for one in found] == sorted(one.cost for one in found)


@pytest.mark.parametrize("text", ["الله", "اللَّهُ", "في", "Rabat", "2026"])
def test_some_words_are_never_stretched(library: Library, text: str) -> None:
    assert joins_of(library, face_of(library, "Amiri"), text) == ()


@pytest.mark.parametrize("family", FAMILIES)
def test_a_join_that_harfbuzz_calls_safe_is_what_shaping_the_word_with_a_tatweel_gives(
    library: Library, family: str
) -> None:
    face = face_of(library, family)
    case = TypeCase(library, face, True, "ar", False)
    copy = (PROJECT / "examples/telegraaf-mensheid/stories/20-qalam.md").read_text(encoding="utf-8")
    texts = sorted({text for text in copy.split() if chances(text)})
    case.meet(texts, True)
    own = case.strokes
    safe = 0
    for text in texts:
        known = case.joins.values.get(text)
        if known is not None:
            (shaped,) = tried(library, face, [(text, known.place, chances(text)[0][0])], "ar")
            assert shaped is not None and shaped.form is not None
            assert (known.place, known.cost) == (shaped.place, shaped.cost)
            word = library.word(face, text, True, "ar")
            grown = put_in(word, known.place, own.glyphs[0], own.widths[0], 300)
            drawn = scaled(word, shaped.form[:4], (known.place, 1), 300)
            assert structs.astuple(grown) == structs.astuple(drawn)
            safe += 1
    assert safe > len(texts) / 2


def test_words_looked_at_together_are_found_as_each_by_itself(library: Library) -> None:
    face = face_of(library, "Amiri")
    together = elongations(library, face, [(text, chances(text)) for text in WORDS], "ar")
    assert together == [next(iter(joins_of(library, face, text)), None) for text in WORDS]


def test_a_narrower_form_saves_room_and_reads_the_same(library: Library) -> None:
    face = face_of(library, "Amiri")
    usual = library.word(face, "تجريبية", True, "ar")
    narrow = library.word(face, "تجريبية", True, "ar", NARROW_FORMS)
    assert savings(library, face, ["تجريبية", "باب"], "ar") == [usual.width - narrow.width, 0]
    assert usual.width > narrow.width and narrow.text == usual.text
    assert has_narrow_forms(face) and not has_narrow_forms(face_of(library, "Noto Sans Arabic"))
