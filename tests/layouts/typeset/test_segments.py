"""Isolates: those that the model asks for, and the data that a right-to-left line would take apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layouts.model.story import Paragraph, Run, paragraph
from layouts.typeset.bidi import Bidi
from layouts.typeset.protection import protected_spans
from layouts.typeset.segments import isolate, layout_copy
from tests.growth import assert_linear

ALONE = "\u2066\u2067\u2068\u2069"


def drawn(text: str) -> str:
    """An Arabic paragraph from left to right as it is drawn, brackets not mirrored."""
    copy, _ = layout_copy(paragraph(text, lang="ar", direction="rtl"))
    pieces = [copy[start:end][:: -1 if level & 1 else 1] for start, end, level in Bidi(copy, 1).line(0, len(copy))]
    return "".join(character for character in "".join(pieces) if character not in ALONE)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("هاتف 0537-70-12-34", "0537-70-12-34 فتاه"),
        ("هاتف +212 5 37 70 12 34", "+212 5 37 70 12 34 فتاه"),
        ("هاتف 05 37 70 12 34", "05 37 70 12 34 فتاه"),
        ("الإيداع القانوني: 35 – 88", "35 – 88 :ينوناقلا عاديإلا"),
        ("ردمد 1113-8998", "1113-8998 دمدر"),
        ("ISBN 978-9954-1-2345-6 كتاب", "باتك 978-9954-1-2345-6 ISBN"),
        ("في 12-05-2024", "12-05-2024 يف"),
        ("في 2024-05-12", "2024-05-12 يف"),
        ("راسلوا redaction@telegraaf-mensheid.ma", "redaction@telegraaf-mensheid.ma اولسار"),
        ("موقع https://www.onu.org/ar/ الآن", "نآلا https://www.onu.org/ar/ عقوم"),
        ("ثمن 25 €", "25 € نمث"),
        ("ثمن 4 DH.", ".4 DH نمث"),
        ("ثمن 115 000 درهم", "مهرد 115 000 نمث"),
        ("حرارة -5 اليوم", "مويلا -5 ةرارح"),
        ("قطاع OCP، ONCF، RAM", "RAM ،ONCF ،OCP عاطق"),
        ("قطاع Office National، RAM.", ".RAM ،Office National عاطق"),
        ("لغة C++ سهلة", "ةلهس C++ ةغل"),
        ("في U.S.A. أمس", "سمأ U.S.A. يف"),
    ],
)
def test_data_in_an_arabic_paragraph_keeps_its_own_order(text: str, shown: str) -> None:
    assert drawn(text) == shown


@pytest.mark.parametrize(
    "text",
    ["في 12/05/2024", "نسبة 12,5%", "موسم 2024-2025", "35 لاعبا", "فاز 3-1", "شركة (ONCF) قالت", "قال نعم، ثم لا"],
)
def test_what_comes_out_right_by_itself_is_left_alone(text: str) -> None:
    assert protected_spans(text) == []


def test_runs_are_isolated_as_the_model_says_and_their_inside_is_not_looked_at() -> None:
    runs = (
        Run("رقم "),
        Run("0537-70-12-34 (Rabat)", isolate="ltr"),
        Run(" و"),
        Run("علي", isolate="auto"),
        Run("", isolate="ltr"),
    )
    copy, source = layout_copy(Paragraph("body", runs, "ar", "rtl"))
    assert copy == "رقم \u20660537-70-12-34 (Rabat)\u2069 و\u2068علي\u2069"
    assert [source[copy.index(mark)] for mark in "\u2066\u2069\u2068"] == [4, 25, 27]


def test_a_plain_paragraph_is_its_own_layout_copy() -> None:
    text = "Tél. 0537-70-12-34, 115 000 €"
    copy, source = layout_copy(paragraph(text, lang="fr"))
    assert copy is text or copy == text
    assert source == range(len(text) + 1)


@given(
    st.lists(
        st.sampled_from(["قال ", "35 – 88", "12-05-2024", " OCP،", "ONCF ", "-5", "+1", " ", "a@b.ma"]), max_size=9
    )
)
def test_the_layout_copy_without_its_marks_is_the_text_and_every_character_knows_its_place(pieces: list[str]) -> None:
    text = "".join(pieces)
    copy, source = isolate(text, protected_spans(text))
    assert "".join(character for character in copy if character not in ALONE) == text
    assert len(source) == len(copy) + 1 and source[-1] == len(text)
    assert list(source) == sorted(source)
    assert all(copy[index] in ALONE or copy[index] == text[place] for index, place in enumerate(source[:-1]))


@pytest.mark.parametrize(
    ("unit", "count"),
    [(unit, 9000) for unit in ("1 ", "100 ", "1-", "a،", "a ", "+1 ", "a.b@")] + [("9", 40000)],
)
def test_hostile_text_takes_no_more_than_linear_time(unit: str, count: int) -> None:
    assert_linear(protected_spans, unit, count)
