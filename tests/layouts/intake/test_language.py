"""Languages told by script and by little words."""

from pathlib import Path

import pytest

from layouts.intake.language import direction_of_language, first_strong, language_by_little_words, language_of

SEED = {
    "en": "This cooperation is not limited to the theoretical aspect, but also includes the practical aspect",
    "fr": "La coopération entre le Maroc et l’ONU ne se limite pas à l’aspect théorique",
    "es": "La cooperación no se limita al aspecto teórico, sino que incluye también el aspecto práctico",
    "nl": "De samenwerking beperkt zich niet tot theorie, maar omvat ook het werk in de praktijk",
    "ar": "لا يقتصر هذا التعاون على الجانب النظري بل يشمل أيضا الجانب العملي عبر UNOCT",
}


@pytest.mark.parametrize("lang", SEED)
def test_a_sentence_tells_its_language(lang: str) -> None:
    assert language_of(SEED[lang]) == lang


def test_a_sentence_without_little_words_is_left_to_the_model() -> None:
    sentence = "Koningin Máxima bezocht gisteren verschillende Rotterdamse scholen"
    assert language_by_little_words(sentence) == ""
    assert language_of(sentence) == "nl"


@pytest.mark.parametrize(("text", "lang"), [("ⴰⵣⵓⵍ ⴼⵍⵍⴰⵡⵏ", "zgh"), ("שלום", "he"), ("Привет", "ru"), ("", "en")])
def test_other_scripts_tell_their_language(text: str, lang: str) -> None:
    assert language_of(text) == lang


def test_the_seed_s_own_examples_are_told_by_their_stories_languages() -> None:
    """Every story of the sample says which language it is in; the vote must agree, without the model."""
    stories = sorted(Path("examples/telegraaf-mensheid/stories").glob("*.md"))
    assert stories
    for story in stories:
        _, head, body = story.read_text(encoding="utf-8").split("---", 2)
        stated = next(line.split(":")[1].strip() for line in head.splitlines() if line.startswith("lang:"))
        assert (language_by_little_words(body) if stated != "ar" else language_of(body)) == stated, story.name


def test_directions_of_languages() -> None:
    assert [direction_of_language(lang) for lang in ("ar", "ar-MA", "fa", "nl", "zgh")] == ["rtl"] * 3 + ["ltr"] * 2


def test_the_first_strong_character_decides_and_digits_are_none() -> None:
    assert [first_strong(text) for text in ("12 «قطار» A", "(A) قطار", "12 – 3")] == ["rtl", "ltr", None]
