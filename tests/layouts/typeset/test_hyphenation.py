"""Hyphenation of Dutch, French, Spanish and English: where words are divided, and how the pieces are spelt."""

import pyphen
import pytest
from hypothesis import given
from hypothesis import strategies as st

from layouts.typeset.hyphenation import break_spelling, hyphenate, hyphenate_freely, is_strange


def divided(word: str, lang: str) -> str:
    pieces, done = [], 0
    for position in hyphenate(word, lang):
        pieces.append(word[done:position])
        done = position
    return "-".join([*pieces, word[done:]])


@pytest.mark.parametrize(
    ("lang", "word"),
    [
        ("nl", "ver-ant-woor-de-lijk-heid"),
        ("nl-BE", "ge-meen-te-raad"),
        ("nl", "ge-ïn-te-res-seerd"),
        ("nl", "co-ö-pe-ra-tie"),
        ("fr", "gou-ver-ne-ment"),
        ("fr", "co-opé-ra-tion"),
        ("fr-MA", "in-for-ma-tion"),
        ("es", "coope-ra-ción"),
        ("es", "go-bierno"),
        ("en", "gov-ern-ment"),
        ("en-US", "news-pa-per"),
        ("en-GB", "pho-to-graphy"),
        ("es", "¿go-bierno"),
        ("es", "¡ayun-ta-mien-to!"),
        ("es", "«¿de-sa-rro-llo?»"),
        ("nl", "IJs-sel-meer"),
        ("nl", "bij-een-komst"),
        ("nl", "vrij-heid"),
        ("nl", "ij-se-lijk"),
        ("nl", "wijd-ver-breid"),
        ("nl", "vrĳ-heid"),
        ("nl", "bĳ-een-komst"),
        ("nl", "Ĳs-sel-meer"),
        ("en-US", "pho-tog-ra-phy"),
    ],
)
def test_words_are_divided_by_the_rules_of_their_language(lang: str, word: str) -> None:
    assert divided(word.replace("-", ""), lang) == word


WORDS = """
nl fr es en en-US · verantwoordelijkheid Telegraaf gemeente burgemeester onderwijs schrijver samenwerking ministerie
belangrijkste vrijdag gouvernement coopération développement international manifestation université économique président
Rabat Casablanca Marrakech gobierno cooperación desarrollo internacional universidad economía presidente ayuntamiento
trabajadores government international development newspaper university economic president council education language
geïnteresseerd coöperatie financiële ideeën Pyreneeën straatje autootje aujourd entreprise chirurgie enseignement
"""


@pytest.mark.parametrize(
    ("lang", "dictionary", "before", "after"),
    [("nl", "nl_NL", 2, 3), ("fr", "fr", 2, 3), ("es", "es", 2, 2), ("en", "en_GB", 2, 3), ("en-US", "en_US", 2, 3)],
)
def test_the_patterns_divide_as_pyphen_divides(lang: str, dictionary: str, before: int, after: int) -> None:
    oracle = pyphen.Pyphen(lang=dictionary, left=before, right=after)
    for word in WORDS.partition("·")[2].split():
        assert hyphenate(word, lang) == tuple(oracle.positions(word)), word


@pytest.mark.parametrize(
    ("lang", "word"),
    [
        ("fr", "ONU"),
        ("fr", "l’UNESCO"),
        ("nl", "TELEGRAAF"),
        ("fr", "idée"),
        ("fr", "l’eau"),
        ("en", "COVID19ers"),
        ("fr", "35"),
        ("fr", "redaction@telegraaf.ma"),
        ("fr", "www.gouvernement.ma"),
        ("fr", "gou\u00advernement"),
        ("ar", "المسؤولية"),
        ("fr", "المسؤولية"),
        ("xx", "gouvernement"),
        ("fr", ""),
        ("nl", "İİİİİİİ"),
    ],
)
def test_what_is_never_divided(lang: str, word: str) -> None:
    assert hyphenate(word, lang) == ()


@pytest.mark.parametrize(
    ("lang", "word"),
    [
        ("fr", "(gou-ver-ne-ment),"),
        ("fr", "«gou-ver-ne-ment»"),
        ("fr", "l’éco-no-mie"),
        ("fr", "d'in-for-ma-tion"),
        ("en", "gov-ern-ment’s"),
        ("fr", "au-jourd’hui"),
        ("fr", "Au-jourd’hui"),
        ("nl", "“ge-meen-te-raad”…"),
    ],
)
def test_punctuation_and_apostrophes_stay_where_they_are(lang: str, word: str) -> None:
    assert divided(word.replace("-", ""), lang) == word


def test_a_word_with_a_hyphen_is_divided_within_its_parts_only() -> None:
    word = "porte-parole-adjoint"
    assert [word[:position] for position in hyphenate(word, "fr")] == ["porte-pa", "porte-parole-ad"]


def test_a_word_with_separate_accents_is_divided_at_the_same_letters() -> None:
    assert hyphenate("coope\u0301ration", "fr") == (2, 6, 8)
    assert hyphenate("coopération", "fr") == (2, 5, 7)


@pytest.mark.parametrize(
    ("word", "position", "drawn"),
    [
        ("geïnteresseerd", 2, ("ge", "interesseerd")),
        ("coöperatie", 2, ("co", "operatie")),
        ("Coöperatie,", 2, ("Co", "operatie,")),
        ("financiële", 7, ("financi", "ele")),
        ("gei\u0308nteresseerd", 2, ("ge", "interesseerd")),
        ("geïnteresseerd", 4, ("geïn", "teresseerd")),
        ("überhaupt", 4, ("über", "haupt")),
    ],
)
def test_dutch_drops_the_trema_that_a_division_makes_needless(word: str, position: int, drawn: tuple[str, str]) -> None:
    assert break_spelling(word, position, "nl") == drawn


def test_other_languages_keep_their_letters_at_a_division() -> None:
    assert break_spelling("naïveté", 2, "fr") == ("na", "ïveté")


@given(st.text(st.sampled_from("aeiouïébcdrst-’'(). A1\u0301"), max_size=24), st.sampled_from(["nl", "fr", "es", "en"]))
def test_a_division_lies_between_letters_far_enough_from_the_ends_of_a_word(word: str, lang: str) -> None:
    for position in hyphenate(word, lang):
        around = word[position - 2 : position + 2]
        assert len(around) == 4
        assert all(character.isalpha() or character == "\u0301" for character in around)
        assert word[position] != "\u0301"


def test_letters_of_another_script_are_divided_by_a_language_of_theirs() -> None:
    assert divided("изобразительных", "fr") == "изоб-ра-зи-тель-ных"
    assert divided("изобразительных", "ru") == divided("изобразительных", "ar")
    assert hyphenate("δημοκρατία", "nl") == hyphenate("δημοκρατία", "el") != ()


def test_the_other_english_divides_what_this_one_leaves_whole() -> None:
    assert hyphenate("freedom", "en") == (4,) and hyphenate_freely("freedom", "en") == ()
    assert hyphenate("whatever", "en") == () and hyphenate_freely("whatever", "en") == (4,)
    assert hyphenate_freely("gouvernement", "fr") == ()


def test_dutch_divides_before_two_letters_only_at_a_pinch() -> None:
    assert hyphenate("tweede", "nl-BE") == () and hyphenate_freely("tweede", "nl-BE") == (4,)
    assert hyphenate_freely("gemeentebestuur", "nl") == ()


def test_a_word_of_one_or_two_syllables_is_never_strange() -> None:
    assert not any(is_strange(word, "en") for word in "stretched through strength thoughts whatever newspaper".split())
    assert is_strange("seanythey", "en")
