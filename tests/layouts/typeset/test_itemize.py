"""Script items: which font a stretch of text is set in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layouts.typeset.bidi import Bidi
from layouts.typeset.itemize import itemize, script_in_unicode, script_of

MASTHEAD = "المدير المسؤول ° Indépendant – Politique °Économique –  –Dépôt Légal : 35 – 88. IDRISSI ° 11138998"


def items(text: str, base: int) -> list[tuple[str, int, str]]:
    return [(text[start:end], level, script) for start, end, level, script in itemize(text, Bidi(text, base))]


def test_the_masthead_line_is_one_arabic_and_one_latin_item_and_its_figures_go_with_the_latin() -> None:
    tail = MASTHEAD.index("Ind")
    assert items(MASTHEAD, 1) == [(MASTHEAD[:tail], 1, "Arab"), (MASTHEAD[tail:], 2, "Latn")]


@pytest.mark.parametrize(
    ("text", "base", "expected"),
    [
        ("Le prix : 35 – 88 (DH).", 0, [("Le prix : 35 – 88 (DH).", 0, "Latn")]),
        ("قال: «نعم»، ثُمّ ذهب؟", 1, [("قال: «نعم»، ثُمّ ذهب؟", 1, "Arab")]),
        ("الحسن الثاني 25 – dit", 0, [("الحسن الثاني ", 1, "Arab"), ("25", 2, "Arab"), (" – dit", 0, "Latn")]),
        ("25 يناير", 1, [("25", 2, "Arab"), (" يناير", 1, "Arab")]),
        ("25", 1, [("25", 2, "Arab")]),
        ("25", 0, [("25", 0, "Latn")]),
        ("قطاع (ONCF) 25", 1, [("قطاع (", 1, "Arab"), ("ONCF", 2, "Latn"), (") ", 1, "Arab"), ("25", 2, "Arab")]),
        ("Rabat (Москва) Salé", 0, [("Rabat (", 0, "Latn"), ("Москва", 0, "Cyrl"), (") Salé", 0, "Latn")]),
        ("Rabat ، Fès", 0, [("Rabat ", 0, "Latn"), ("، ", 0, "Arab"), ("Fès", 0, "Latn")]),
        ("Fès\u0301 e\u0301", 0, [("Fès\u0301 e\u0301", 0, "Latn")]),
        ("Ζωή 35", 0, [("Ζωή 35", 0, "Grek")]),
    ],
)
def test_characters_without_a_script_go_with_the_text_around_them(
    text: str, base: int, expected: list[tuple[str, int, str]]
) -> None:
    assert items(text, base) == expected


def test_an_isolated_deposit_number_in_an_arabic_line_takes_the_arabic_font() -> None:
    assert [item[2] for item in items("الإيداع \u206635 – 88\u2069 ثم", 1)] == ["Arab", "Arab", "Arab"]


def test_every_character_has_the_script_that_unicode_gives_it() -> None:
    everything = [chr(code) for code in range(0x11000)]
    assert [character for character in everything if script_of(character) != script_in_unicode(character)] == []


def test_an_empty_text_has_no_items() -> None:
    assert itemize("", Bidi("", 1)) == []


@given(st.text(st.sampled_from("aé ب،35–().\u064bאЖ\u2068\u2069٣"), max_size=20), st.sampled_from([0, 1]))
def test_items_cover_the_text_in_order_and_letters_keep_their_script(text: str, base: int) -> None:
    bidi = Bidi(text, base)
    found = itemize(text, bidi)
    assert [index for start, end, _, _ in found for index in range(start, end)] == list(range(len(text)))
    for start, end, level, script in found:
        assert set(bidi.levels[start:end]) == {level}
        assert {script_of(character) for character in text[start:end]} <= {script, "Zyyy", "Zinh"}
