"""UAX #9: Unicode's own cases, the paper's masthead line, and what happens to data beside Arabic."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layouts.typeset.bidi import _PLAIN_RTL, _RAISING, Bidi, brackets_of, classes_of
from layouts.typeset.bidi_rules import resolve
from tests.growth import assert_linear
from tests.layouts.typeset.conformance import SAMPLES, BidiCase, bidi_character_test, bidi_test
from tests.tables.generate_bidi_tables import bidi_classes

MASTHEAD = (
    "المدير المسؤول عبد الرحيم الفقير الإدريسي ° Indépendant – Politique Général °Econnomique – Culturel –"
    "  –Dépôt Légal : 35 – 88. ABDERRAHIM FAKIR IDRISSI ° 11138998"
)
ARABIC = "وقال الوزير إن التعاون بين البلدين سيتواصل، حسب البلاغ؛ فهل يكفي ذلك؟"


def visual(text: str, base: int | None) -> str:
    """The text as it is drawn from left to right, brackets not mirrored, marks that draw nothing left out."""
    pieces = []
    for start, end, level in Bidi(text, base).line(0, len(text)):
        pieces.append(text[start:end][::-1] if level & 1 else text[start:end])
    return "".join(character for character in "".join(pieces) if character not in "\u2066\u2067\u2068\u2069\u200f")


def complaint(case: BidiCase) -> str:
    """Empty when the case holds."""
    bidi = Bidi(case.text, case.base)
    expected = case.levels.split()
    levels = bidi.line_levels(0, len(case.text))
    found = ["x" if want == "x" else str(level) for want, level in zip(expected, levels, strict=True)]
    order: list[int] = []
    for start, end, level in bidi.line(0, len(case.text)):
        order.extend(range(end - 1, start - 1, -1) if level & 1 else range(start, end))
    drawn = [str(index) for index in order if expected[index] != "x"]
    if case.paragraph_level not in (None, bidi.level):
        return f"{case}: paragraph level {bidi.level}"
    return "" if found == expected and drawn == case.order.split() else f"{case}: levels {found}, order {drawn}"


@pytest.mark.parametrize(("cases", "count"), [(bidi_test, 770_241), (bidi_character_test, 91_707)])
def test_every_case_of_unicode_holds(cases: Callable[[], Iterator[BidiCase]], count: int, sampled: slice) -> None:
    total = asked = 0
    for total, case in enumerate(cases(), start=1):
        if (total - 1) % sampled.step == sampled.start % sampled.step:
            asked += 1
            assert complaint(case) == ""
    assert total == count
    assert asked >= count // sampled.step


def test_the_masthead_line_begins_at_the_right_and_keeps_its_latin_tail_in_order() -> None:
    assert Bidi(MASTHEAD, None).level == 1
    assert Bidi(MASTHEAD, 1).line(0, len(MASTHEAD)) == [(44, len(MASTHEAD), 2), (0, 44, 1)]
    assert "Dépôt Légal : 35 – 88." in visual(MASTHEAD, 1)


def test_the_masthead_line_in_a_left_to_right_frame_moves_only_its_first_degree_sign() -> None:
    assert Bidi(MASTHEAD, 0).line(0, len(MASTHEAD)) == [(0, 41, 1), (41, len(MASTHEAD), 0)]


@pytest.mark.parametrize(
    ("logical", "drawn"),
    [
        ("الإيداع 35 – 88", "88 – 35 عاديإلا"),
        ("الإيداع \u206635 – 88\u2069", "35 – 88 عاديإلا"),
        ("في 12/05/2024", "12/05/2024 يف"),
        ("في 12-05-2024", "2024-05-12 يف"),
        ("في \u206612-05-2024\u2069", "12-05-2024 يف"),
        ("هاتف 0537-70-12-34", "34-12-70-0537 فتاه"),
        ("هاتف \u20660537-70-12-34\u2069", "0537-70-12-34 فتاه"),
        ("هاتف +212 5 37", "37 5 212+ فتاه"),
        ("نسبة 12,5%", "%12,5 ةبسن"),
        ("حرارة -5", "5- ةرارح"),
        ("حرارة \u2066-5\u2069", "-5 ةرارح"),
        ("ثمن 115 000", "000 115 نمث"),
        ("ثمن 115\u202f000", "115\u202f000 نمث"),
        ("قطاع OCP، ONCF، RAM", "OCP، ONCF، RAM عاطق"),
        ("قطاع \u2068OCP\u2069، \u2068ONCF\u2069، \u2068RAM\u2069", "RAM ،ONCF ،OCP عاطق"),
        ("شركة Yahoo!", "!Yahoo ةكرش"),
        ("شركة \u2066Yahoo!\u2069", "Yahoo! ةكرش"),
    ],
)
def test_data_beside_arabic_is_drawn_as_the_standard_has_it(logical: str, drawn: str) -> None:
    assert visual(logical, 1) == drawn


def test_brackets_around_an_acronym_follow_the_arabic_paragraph() -> None:
    assert Bidi("شركة (ONCF)", 1).line(0, 11) == [(10, 11, 1), (6, 10, 2), (0, 6, 1)]


def test_a_line_is_ordered_by_itself_and_its_trailing_space_goes_to_its_end() -> None:
    bidi = Bidi("قال abc def", 1)
    assert bidi.line(0, 8) == [(7, 8, 1), (4, 7, 2), (0, 4, 1)]
    assert bidi.line(8, 11) == [(8, 11, 2)]


def test_a_mark_follows_the_bracket_that_it_stands_on() -> None:
    assert list(Bidi("a (א)\u0300 b", 1).levels) == [2, 1, 1, 1, 1, 1, 1, 2]


def test_a_line_break_within_a_headline_does_not_turn_its_second_line() -> None:
    bidi = Bidi("عنوان\nTitle: 25", None)
    assert (bidi.level, bidi.line(6, 15)) == (1, [(6, 15, 2)])


def test_plain_latin_and_plain_arabic_need_no_resolving() -> None:
    for text, base in (("Le Maroc coopère avec l’ONU.", 0), ("Le Maroc (ONU) 35 – 88", None), (ARABIC, 1)):
        bidi = Bidi(text, base)
        assert bidi.pure and bidi.classes == b""
        assert bidi.line(2, 9) == [(2, 9, bidi.level)]


def test_an_empty_line_has_no_runs() -> None:
    assert Bidi("", 1).line(0, 0) == []
    assert Bidi("a ب", 0).line(1, 1) == []


@settings(max_examples=300)
@given(st.lists(st.sampled_from([*SAMPLES.values(), *"()[]«م"]), max_size=24), st.sampled_from([0, 1]))
def test_visual_order_is_a_permutation_and_the_shortcut_gives_what_the_full_rules_give(
    characters: list[str], base: int
) -> None:
    text = "".join(characters)
    bidi = Bidi(text, base)
    assert (bidi.level, bidi.levels) == resolve(classes_of(text), base, brackets_of(text))
    indices = [index for start, end, _ in bidi.line(0, len(text)) for index in range(start, end)]
    assert sorted(indices) == list(range(len(text)))


def test_every_character_that_the_shortcuts_let_pass_keeps_the_level_of_the_paragraph() -> None:
    everything = "".join(chr(point) for point in range(0x110000))
    passed_left = {letter for letter, point in zip(classes_of(everything), everything) if not _RAISING.match(point)}
    assert not passed_left & set(b"RAN01234ijfp")
    passed_right = {letter for letter, point in zip(classes_of(everything), everything) if _PLAIN_RTL.fullmatch(point)}
    assert not passed_right & set(b"LEN01234ijfp")


def test_the_generator_gives_unassigned_characters_their_default() -> None:
    defaults = "# @missing: 0000..10FFFF; Left_To_Right\n# @missing: 0590..05FF; Right_To_Left\n"
    table = bidi_classes(defaults + "0600..0605 ; AN\n")
    assert chr(table[0x41]) + chr(table[0x5FF]) + chr(table[0x605]) == "LRN"


@pytest.mark.parametrize(
    ("head", "unit", "count", "tail"),
    [("a%", "#", 20000, "ب"), ("ب", " ", 20000, "\ta"), ("", "ب(", 9000, ""), ("", "ب\u2068", 9000, "")],
)
def test_hostile_text_takes_no_more_than_linear_time(head: str, unit: str, count: int, tail: str) -> None:
    def levels(copy: str) -> None:
        assert len(Bidi(copy, 1).line_levels(0, len(copy))) == len(copy)

    assert_linear(levels, unit, count, head, tail)
