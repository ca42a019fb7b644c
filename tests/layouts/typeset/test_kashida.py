"""Where kashidas may stand: the words that LibreOffice publishes, and what a scribe would never do."""

import doctest

import pytest

from layouts.typeset import kashida
from layouts.typeset.joining_tables import MARKS
from layouts.typeset.kashida import COST_OF_CLASS, LEAST_LIKELY, PLAIN, chances, joins, places

# From LibreOffice's own tests of its kashida positions: the letter after which the kashida goes, or none.
LIBREOFFICE = {
    "متن": 1, "فارسی": 3, "با": 0, "نویسه": 3, "کشیده": 1, "برای": 0, "چینش": 2, "بهتر": 1, "ببببب": 3, "بپپپپ": 3,
    "تطویل": 3, "بپ": 0, "تطوی": 1, "تحویل": 3, "تشویل": 1, "تمثیل": 3, "برـای": 2, "نیمِـي": 4, "يييي": 1, "ييي": 0,
    "يي": None, "كرسي": 2, "نویس\u200cه": 0, "مت\u200cن": None,
}  # fmt: skip


def letter_before(word: str) -> int | None:
    """The letter that the best join comes after, the nearest to the word's end among equals."""
    found = [(kind, -at) for at, kind in joins(word) if kind < PLAIN]
    if not found:
        return None
    at = -min(found)[1] - 1
    while word[at] in MARKS:
        at -= 1
    return at


@pytest.mark.parametrize("word", LIBREOFFICE)
def test_the_best_join_is_the_one_that_libreoffice_takes(word: str) -> None:
    assert letter_before(word) == LIBREOFFICE[word]


@pytest.mark.parametrize("word", ["الله", "والله", "بالله", "لله", "اللهم", "اللَّه", "وبالله", "«الله»", "عبدالله"])
def test_the_name_of_god_is_never_stretched(word: str) -> None:
    assert places(word) == []


@pytest.mark.parametrize(
    "word, article", [("الكتاب", 2), ("والجمعية", 3), ("بالمغرب", 3), ("للجمهور", 2), ("الْبيت", 3)]
)
def test_nothing_comes_between_the_article_and_its_word(word: str, article: int) -> None:
    assert article in [at for at, _ in joins(word)] or word[article - 1] in MARKS
    assert min([at for at, _ in places(word)], default=len(word)) > article  # nor in what is written to it
    assert places(word)


@pytest.mark.parametrize("word", ["كورة", "أكثر", "يمكن", "الحكومة", "کشور"])
def test_no_stroke_comes_after_a_kaf(word: str) -> None:
    after = [at for at, letter in enumerate(word, 1) if letter in "كک"]
    assert [kind for at, kind in places(word) if at in after] == [PLAIN]
    assert not [at for _, at in chances(word) if -at in after]


def test_a_slight_letter_is_not_parted_from_the_word_that_it_begins() -> None:
    for word, best in (("باختطاف", 5), ("قوانين", 5), ("وباحث", 4), ("فواكه", 1)):
        head = 2 if word[0] == "و" else 1
        assert dict(places(word))[head] == LEAST_LIKELY, word
        assert -chances(word)[0][1] == best, word
    assert chances("قال") == chances("يوم") == chances("وقد") == []


def test_a_tooth_may_begin_a_stroke_before_dal_and_heavier_letters_before_any() -> None:
    assert chances("تدهور")[0] == chances("بدأت")[0] == (COST_OF_CLASS[3], -1)
    assert dict(places("سابق"))[1] == 2 and dict(places("جانب"))[1] == dict(places("طالب"))[1] == 4
    assert dict(places("العالم"))[3] == 4


def test_lam_and_alef_stay_one_shape_whatever_marks_stand_between() -> None:
    assert [at for at, _ in joins("سلام")] == [1]
    assert [at for at, _ in joins("سلَام")] == [1]


def test_a_kashida_comes_after_all_marks_of_its_letter() -> None:
    assert [at for at, _ in joins("مُحَمَّد")] == [2, 4, 7]


def test_words_of_two_letters_stay_as_they_are() -> None:
    assert places("من") == places("بل") == []


def test_an_authors_tatweel_is_the_only_place_and_none_under_a_small_alef() -> None:
    assert joins("محـمد") == [(3, 1)]
    assert joins("هـ\u0670ذا") == []


def test_presentation_forms_and_latin_have_no_places() -> None:
    assert joins("ﺳﻼم") == joins("Rabat") == joins("2026") == []


def test_signs_around_a_word_change_nothing() -> None:
    assert places("(الكتاب)،") == [(at + 1, kind) for at, kind in places("الكتاب")]
    assert places("سبتمبر/شتنبر") == [*places("سبتمبر"), *[(at + 7, kind) for at, kind in places("شتنبر")]]


def test_vowels_move_the_places_of_a_word_behind_them_and_change_nothing_else() -> None:
    assert places("مستمراً") == places("مستمرا")
    assert [kind for _, kind in places("مُحَمَّدٌ")] == [kind for _, kind in places("محمد")]
    assert places("مُحَمَّدٌ") == [(2, 8), (4, 8), (7, 3)], "after all marks of the letter before"
    assert places("اللَّهِ") == places("بِاللَّهِ") == []


def test_a_final_letter_before_a_hamza_counts_as_final() -> None:
    assert dict(joins("ملء"))[1] == 4


def test_the_examples_are_right() -> None:
    assert doctest.testmod(kashida).failed == 0
