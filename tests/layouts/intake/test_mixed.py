"""Phrases of the other script: where they begin and end, and that the text stays as it is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layouts.intake.mixed import separated
from layouts.model.story import Direction, Run


def isolated(text: str, direction: Direction) -> list[str]:
    return [run.text for run in separated((Run(text),), direction) if run.isolate]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("قال مكتب ONCF إن", ["ONCF"]),
        ("شركة (ONCF) و(RAM) معا", ["ONCF", "RAM"]),
        ("شركات OCP، ONCF، RAM كلها", ["OCP", "ONCF", "RAM"]),
        ("المكتب Office national (ONCF) قال", ["Office national (ONCF)"]),
        ("قمة COP 27 في", ["COP 27"]),
        ("لغة C++ صعبة", ["C++"]),
        ("في U.S.A. اليوم", ["U.S.A."]),
        ("اشترى «Yahoo!» اليوم", ["Yahoo!"]),
        ("قال “Le roi « est » mort” ثم", ["Le roi « est » mort"]),
        ("سنة 2026 كلها، هاتف 0537-70-12-34", []),
        ("بثمن 4 DH للنسخة من ONCF", ["ONCF"]),
        ("راسلوا info@tarwisa.ma اليوم", ["info@tarwisa.ma"]),
        ("الموقع https://tarwisa.ma/a-b اليوم", ["https://tarwisa.ma/a-b"]),
    ],
)
def test_in_an_arabic_line_foreign_phrases_are_isolated(text: str, phrases: list[str]) -> None:
    assert isolated(text, "rtl") == phrases


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("le roi الحسن الثاني 25 ans", ["الحسن الثاني"]),
        ("de krant (تلغراف الإنسانية) schrijft", ["تلغراف الإنسانية"]),
        ("les villes فاس, مكناس et الرباط", ["فاس", "مكناس", "الرباط"]),
        ("le 12-05-2024 à Rabat", []),
    ],
)
def test_in_a_latin_line_arabic_phrases_are_isolated(text: str, phrases: list[str]) -> None:
    assert isolated(text, "ltr") == phrases


def test_a_long_phrase_gets_its_language_and_an_acronym_none() -> None:
    runs = separated((Run("قال « le train est dans la gare » عن ONCF"),), "rtl")
    assert [run.lang for run in runs if run.isolate] == ["fr", ""]
    assert separated((Run("le mot القطار"),), "ltr")[1].lang == "ar"


def test_looks_stay_with_their_letters() -> None:
    runs = separated((Run("قال "), Run("ONCF غدا", bold=True)), "rtl")
    assert [(run.text, run.bold) for run in runs] == [("قال ", False), ("ONCF", True), (" غدا", True)]


def test_a_paragraph_of_one_script_stays_the_same_object() -> None:
    runs = (Run("Un texte, sans rien d’autre (12)."),)
    assert separated(runs, "ltr") is runs


@settings(max_examples=500)
@given(st.text(st.sampled_from("abé12مكا «»“”‘’()[]\"'،,;.+-!@/:\n"), max_size=40), st.sampled_from(["ltr", "rtl"]))
def test_the_text_is_never_changed(text: str, direction: Direction) -> None:
    runs = separated((Run(text),), direction)
    assert "".join(run.text for run in runs) == text
    assert all(run.text for run in runs) or not text
