"""Where words that no dictionary knows are divided, and that words of a language are not divided against its habits."""

import pytest

from layouts.typeset.other_languages import divisions_by_others, divisions_of_a_name


def divided(word: str, lang: str) -> str:
    """The word with a hyphen at each of its divisions, as a long part or as a name."""
    places = divisions_by_others(word, lang) or divisions_of_a_name(word, lang)
    return "-".join(word[begin:end] for begin, end in zip((0, *places), (*places, len(word))))


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("nl", "stachris-chuis draars-tuur Pech-told"),
        ("fr", "batail-lons mail-lots trou-vent quel-ques Guil-laume"),
        ("en", "blues-chat broad-leaf cric-ket Ken-nedy Sebas-tián"),
        ("es", "Wil-helm Priest-ley"),
        ("de", "Kran-ken-haus"),  # has no patterns of its own
    ],
)
def test_what_a_language_leaves_whole_is_divided_between_syllables(lang: str, words: str) -> None:
    assert [divided(word.replace("-", ""), lang) for word in words.split()] == words.split()


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("nl", "Antwerpen Gemeenschap vooral daarom Alexander"),  # divided by its own patterns, or by nobody
        ("fr", "publique construire moyenne deuxième Ozone"),
        ("en", "James States fighters national released strengthen Spanish thoughts"),
        ("es", "Alejandro gobierno"),
    ],
)
def test_what_a_language_divides_itself_or_has_reason_to_leave_whole_is_left(lang: str, words: str) -> None:
    assert [divided(word, lang) for word in words.split()] == words.split()


def test_a_division_stands_between_letters_of_the_word_with_its_signs() -> None:
    assert divisions_of_a_name("«Wilhelm»,", "es") == (4,)
    assert divisions_by_others("stachrischuis-stachrischuis", "nl") == (8, 22)
    assert divisions_by_others("", "nl") == divisions_of_a_name("Kok", "nl") == divisions_by_others("2026", "es") == ()
