"""Line breaks: Unicode's own cases, then what a newspaper adds. `|` in a test stands where a line may begin."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layouts.typeset.breaks import (
    _CALL,
    _DIRECTION_MARKS,
    _LONG_NUMBER,
    _PLAIN,
    _YEARS,
    _boundaries,
    _held_together,
    dear_breaks,
    forced_breaks,
    graphemes,
    line_breaks,
    number_breaks,
    odd_breaks,
    words,
)
from tests.growth import assert_linear
from tests.layouts.typeset.conformance import boundary_test

# Cases in which ICU 78 follows rules made after the files of Unicode 15.0: LB20a (a hyphen that begins a word), LB15a,
# LB15b (quotation marks that tell opening from closing), LB15c and LB15d (`.35`), LB21a (Hebrew) and LB25 (numbers).
NEWER_LINE_RULES = {
    "-#", "-\u0308#", "-א", "-\u0308א", "-§", "-\u0308§", ",0", ",\u03080", '" (', '"\u0308 (', "equals .35 cents",
    "ambigu(« \u0308 »)(e\u0308)", "ambigu« ( \u0308 ) »(e\u0308)", "ambigu{« \u0308 »}(e\u0308)",
    "ambigu« { \u0308 } »(e\u0308)", "a.2 ", "א-א",
}  # fmt: skip
NO_LONGER_PICTOGRAPHIC = {"\u2701\u200d\u2701", "a\u200d\u2701"}


def shown(text: str, lang: str = "fr") -> str:
    """The text with a bar wherever a line may begin."""
    return "|".join(text[start:end] for start, end in pairwise([0, *line_breaks(text, lang), len(text)]))


def in_newspapers(text: str) -> bool:
    """Latin, Arabic and Hebrew letters, digits and general punctuation."""
    return all(ord(character) < 0x700 or 0x2000 <= ord(character) < 0x20D0 for character in text)


def test_line_boundaries_are_those_of_unicode() -> None:
    cases = [(text, boundaries) for text, boundaries in boundary_test("LineBreakTest.txt") if in_newspapers(text)]
    different = {text for text, boundaries in cases if [*_boundaries(text, "en"), len(text)] != boundaries}
    assert len(cases) == 3224
    assert different <= NEWER_LINE_RULES


def test_graphemes_and_words_are_those_of_unicode() -> None:
    assert {text for text, ends in boundary_test("GraphemeBreakTest.txt") if graphemes(text) != ends} <= (
        NO_LONGER_PICTOGRAPHIC
    )
    assert {text for text, ends in boundary_test("WordBreakTest.txt") if words(text, "en") != ends} <= (
        NO_LONGER_PICTOGRAPHIC
    )


@pytest.mark.parametrize(
    "marked",
    [
        "Le |Maroc |coopère |avec |l’ONU.",
        "Il |dit : |« oui ».",
        "Vraiment ? |Non ! |Peut-|être ; |voyons …",
        "une |hausse |de |12 % |et |115 000 F, |soit |3 €",
        "Dépôt |Légal : |35 – 88. |Fin",
        "de |1990-2000 |et |de |1990 – 2000, |page |35/88",
        "le |24 novembre |2026 |à |20 h 30, |le |12-05-2024, |le |12/05/2024, |le |2024-05-12",
        "tél. : |0537-70-12-34 |ou |+212 5 37 70 12 34 |ou |05 37 70 12 34.",
        "n° 35 |et |N° 35, |art. 5, |p. 12",
        "A. B. Jean |et |J. K. Rowling",
        "En |2024 |35 |personnes |et |100 |autres",
        "1 115 000 DH, |100 000 – 200 000 euros",
        "mot – |mot —|mot—|mot",
        "90 km/h |de |Rabat/|Salé |et/ou |Fès",
        "so\u00ad|ft |zwsp\u200b|zwsp |nb\u00a0sp |12\u202f000",
        "’s |Avonds |om |8 uur, |’t |kind",
        "بلغ |12 % |يوم |25 يناير |2024 |(المادة 5) |بثمن |25 درهما – |كما |قال",
        "Culturel – –Dépôt |Légal : |35 – 88. |ABDERRAHIM |IDRISSI ° |11138998",
        "(a) |[b] |“c” |‘d’",
    ],
)
def test_a_line_begins_only_where_a_reader_would_begin_it(marked: str) -> None:
    assert shown(marked.replace("|", "")) == marked


@pytest.mark.parametrize(
    ("lang", "marked"),
    [
        ("es", "Dijo: |¿Vienes? |¡Sí! |—¿Cuándo? |—respondió— |(¡hoy!) |«¿Quién?»"),
        ("es", "—Hola |—dijo—. |El |plan |—o |casi— |falló."),
        ("nl", "Op |’t |IJ, |bij |IJmuiden; |zij |en |wij"),
        ("fr", "Il |dit : |« oui ; |non » ! |Et |alors ? |Si |« Le |Monde »…"),
        ("fr", "Il |dit\u00a0: |«\u202foui\u202f; |non\u202f»\u202f! |Et |alors\u202f?"),
    ],
)
def test_signs_of_a_language_stay_with_their_words(lang: str, marked: str) -> None:
    assert shown(marked.replace("|", ""), lang) == marked


def test_addresses_part_before_a_mark_or_after_a_slash_and_never_after_a_hyphen() -> None:
    assert shown("voir https://www.telegraaf-mensheid.ma/actualite/a-b?x=1.") == (
        "voir |https://|www|.telegraaf-mensheid|.ma/|actualite/|a-b|?x=1."
    )
    assert shown("à redaction@telegraaf-mensheid.ma, www.onu.org") == (
        "à |redaction|@telegraaf-mensheid|.ma, |www.onu.org"
    )


def test_an_isolate_with_one_datum_is_not_parted_and_another_one_is() -> None:
    assert shown("قال \u206635 – 88 a 7\u2069 ثم", "ar") == "قال |\u206635 – 88 a 7\u2069 |ثم"
    assert shown("قال \u2068Office Chérifien\u2069، نعم", "ar") == "قال |\u2068Office |Chérifien\u2069، |نعم"


def test_a_number_may_leave_the_word_that_counts_it_and_never_the_sign_of_its_unit() -> None:
    assert dear_breaks("de 8200 dirhams, 12 km, 25 °C, 3 DH, n° 35, p. 7, 24 novembre") == [8, 53]
    assert dear_breaks("بين 100 درهم و12 كلم، المادة 5") == [8, 29]
    assert dear_breaks("«1 115 000 euros», 20 h 30") == [11]


@pytest.mark.parametrize(
    "marked",
    [
        "Appelez le 0524 |00 |19 19 demain",
        "هاتف \u20660537-|70-|12-34\u2069، ثم",
        "le +212 |537 |70 |12 34.",
        "(1854-|1891), 1976–|1980",
        "35 – 88, 12-05-2024, ISBN 978-2-1234-5680-3, 1113-8998-7, 2 115 000",
    ],
)
def test_a_long_number_may_be_parted_between_its_groups_rather_than_tear_a_line(marked: str) -> None:
    text = marked.replace("|", "")
    pieces = [text[begin:end] for begin, end in pairwise([0, *number_breaks(text), len(text)])]
    assert "|".join(pieces) == marked


@given(st.text("0123456789 +()-–.,a", min_size=4, max_size=24))
def test_text_without_a_long_number_has_none_to_part(text: str) -> None:
    """It is not looked through for telephone numbers and years, since it can hold none."""
    if _LONG_NUMBER.search(text) is None:
        calls = [match[0] for match in _CALL.finditer(text) if sum(map(str.isdigit, match[0])) >= 8]
        assert not calls and _YEARS.search(text) is None


def test_marks_of_direction_change_no_break() -> None:
    assert shown("n° \u206635\u2069 – \u206888\u2069") == "n° \u206635\u2069 – \u206888\u2069"
    assert shown("a-\u2068b\u2069\u200f c") == "a-|\u2068b\u2069\u200f |c"


def test_breaks_are_counted_in_characters_and_not_in_utf_16() -> None:
    assert line_breaks("😀 x (👍🏽) 🇲🇦 z", "fr") == [2, 4, 9, 12]


def test_a_forced_break_is_a_break_too() -> None:
    text = "un\ndeux\u2028trois\r\nquatre\n"
    assert forced_breaks(text) == [3, 8, 15]
    assert set(forced_breaks(text)) <= set(line_breaks(text, "fr"))
    assert shown("a\n: b — \nc\n— d") == "a\n|: |b — \n|c\n|— |d"


def test_a_text_without_a_place_has_none() -> None:
    assert line_breaks("", "fr") == line_breaks("mot", "fr") == line_breaks("mot ", "fr") == forced_breaks("\n") == []


@given(st.lists(st.sampled_from(["le", "l’été", "a", "A.", "M", "قال", "ثُمّ", "de,", "fin.", "نعم،", "’s"]), max_size=9))
def test_plain_paragraphs_take_a_shortcut_to_the_same_places(pieces: list[str]) -> None:
    text = " ".join(pieces)
    held = _held_together(text)
    assert line_breaks(text, "fr") == [index for index in _boundaries(text, "fr") if index not in held]


def test_graphemes_keep_a_letter_and_its_marks_together() -> None:
    assert graphemes("مُحَمّد") == [0, 2, 4, 6, 7]
    assert graphemes("a👨\u200d👩\u200d👧b") == [0, 1, 6, 7]
    assert graphemes("Fès") == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("unit", "count"),
    [("1 ", 20000), ("1-", 20000), ("a/", 20000), ("+1 ", 9000), ("« ", 9000), ("a@", 9000), ("0", 40000)],
)
def test_hostile_text_takes_no_more_than_linear_time(unit: str, count: int) -> None:
    assert_linear(lambda copy: (line_breaks(copy, "fr"), number_breaks(copy)), unit, count)


PARTS = (
    "a à o y mot mots, A. B. M. d'A. l'eau d’eau « » ( ) — - – “x ” ; : ! ? % € n° 5 12, 35 km km/h °C janvier "
    "رقم المادة في، من عَلَى (عَ \u064b\u064b ١٢ 12/05/2024 0524-00-36-18 +212 www.a.ma/b a@b.ma dix-sept … ﷺ"
).split()


@given(
    st.lists(st.tuples(st.sampled_from(PARTS), st.sampled_from(["", " ", " "])), min_size=1, max_size=12),
    st.sampled_from(["ar", "es", "fr", "nl", "fi"]),
)
def test_stretches_between_plain_words_are_judged_apart_as_they_are_together(
    parts: list[tuple[str, str]], lang: str
) -> None:
    text = "".join(part + space for part, space in parts)
    if _PLAIN.fullmatch(text) is None and _DIRECTION_MARKS.search(text) is None:
        assert line_breaks(text, lang) == list(odd_breaks(text, lang))
