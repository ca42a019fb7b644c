"""Paragraphs set in real faces: nothing lost, lines full, each direction in its order."""

from itertools import pairwise

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from fonts.library import Library
from fonts.runs import GlyphRun
from layouts.model.lengths import mm
from layouts.model.story import Direction, Paragraph, Run, paragraph
from layouts.model.styles import ParagraphStyle
from layouts.typeset.bidi import Bidi
from layouts.typeset.galley import Galley, Line, Measure
from layouts.typeset.lines import Row
from layouts.typeset.looks import WIDER
from layouts.typeset.margins import hangs_at_end, hangs_at_start
from layouts.typeset.optimum import OWN
from layouts.typeset.paragraph import Typesetter, set_paragraph
from layouts.typeset.segments import layout_copy

BODY = ParagraphStyle(name="body")
COLUMN = (Measure(0.0, mm(49.8)),)

DUTCH = (
    "Niemand zal voor schuldig gehouden worden aan enig strafrechtelijk vergrijp op grond van enige handeling of enig "
    "verzuim, welke naar nationaal of internationaal recht geen strafrechtelijk vergrijp betekenden op het tijdstip, "
    "waarop de handeling of het verzuim begaan werd."
)
ARABIC = (
    "لكل شخص بصفته عضوا في المجتمع الحق في الضمانة الاجتماعية وفي أن تحقق بوساطة المجهود القومي والتعاون الدولي وبما "
    "يتفق ونظم كل دولة ومواردها الحقوق الاقتصادية والاجتماعية والتربوية التي لا غنى عنها لكرامته."
)
MASTHEAD = (
    "المدير المسؤول ورئيس التحرير: عبد الرحيم الفقير الإدريسي ° Indépendant – Politique Général – Culturel – "
    "Dépôt Légal : 35 – 88. ABDERRAHIM FAKIR IDRISSI ° 11138998"
)

WORDS = (
    "krant gouvernement, a (ONCF) OCP، المغرب، في الاقتصاد والتنمية 2026 35–88 12/05/2024 « oui » 10 % C++ "
    "oud-Nederlands geïnteresseerd https://www.bnrm.ma/depot مُحَمَّد لا \u200f12 15:30 e\u0301te\u0301"
).split()


@pytest.fixture(scope="module")
def library() -> Library:
    return Library()


@pytest.fixture(scope="module")
def typesetter(library: Library) -> Typesetter:
    return Typesetter(library)


def text_of(line: Line, galley: Galley) -> str:
    return galley.text[line.start : line.end]


def read_back(galley: Galley) -> list[str]:
    """The words of every line in reading order, as the galley's runs know them."""
    found = []
    for line in galley.lines:
        words = [(start, word.text) for run in line.runs for start, word in zip(run.starts, run.words, strict=True)]
        found.append("".join(text for start, text in sorted(words) if start >= 0))
    return found


def edges(line: Line) -> tuple[float, float]:
    """Left and right of what is drawn."""
    return line.runs[0].x, line.runs[-1].x + line.runs[-1].width


def inner_edges(line: Line, direction: Direction) -> tuple[float, float]:
    """The same without what hangs in the margins, where only words of the line's own direction hang."""
    left, right = line.runs[0], line.runs[-1]
    at_left, at_right = (hangs_at_start, hangs_at_end) if direction == "ltr" else (hangs_at_end, hangs_at_start)
    own = direction == "rtl"
    out = at_left(left.words[0], left.size / left.face.upem) if left.rtl == own else 0.0
    beyond = at_right(right.words[-1], right.size / right.face.upem) if right.rtl == own else 0.0
    return edges(line)[0] + out, edges(line)[1] - beyond


def starts(line: Line) -> list[int]:
    """Source indices of the line's words from left to right; what layout added left out."""
    return [start for run in line.runs for start in run.starts if start >= 0]


mixed_texts = some.lists(some.sampled_from([*WORDS, "\n"]), min_size=1, max_size=40).map(" ".join)
directions = some.sampled_from(["ltr", "rtl"])
measures = some.lists(some.builds(Measure, some.just(0.0), some.integers(40, 200).map(float)), min_size=1, max_size=3)


@settings(max_examples=60, deadline=None)
@given(mixed_texts, directions, measures, some.sampled_from(["justify", "start", "center"]))
def test_every_character_stands_in_one_line_or_is_a_space_at_its_end(
    typesetter: Typesetter, text: str, direction: Direction, room: list[Measure], align: str
) -> None:
    style = msgspec.structs.replace(BODY, align=align)
    galley = typesetter.set(paragraph(text, lang="nl", direction=direction), style, tuple(room))
    if not text.strip():
        assert galley.lines == ()
        return
    places = [0, *(place for line in galley.lines for place in (line.start, line.end)), len(text)]
    assert places == sorted(places)
    between_lines = [text[end:start] for end, start in zip(places[::2], places[1::2], strict=True)]
    assert "".join(between_lines).strip() == ""
    for line, words in zip(galley.lines, read_back(galley), strict=True):
        assert words == "".join(text_of(line, galley).split())


@settings(max_examples=60, deadline=None)
@example("oud-Nederlands https://www.bnrm.ma/depot gouvernement,", "rtl")
@given(mixed_texts, directions)
def test_justified_lines_fill_their_measure_and_runs_touch_without_overlapping(
    typesetter: Typesetter, text: str, direction: Direction
) -> None:
    galley = typesetter.set(paragraph(text, lang="nl", direction=direction), BODY, COLUMN)
    for line in galley.lines:
        for left, right in pairwise(line.runs):
            assert right.x >= left.x + left.width - 0.001
        ended = text[line.end :].lstrip(" ")[:1] in ("", "\n")
        if not ended and " " in text_of(line, galley):
            # a stop drawn two percent narrower hangs out as far as one of the usual width
            assert inner_edges(line, direction) == pytest.approx((0.0, COLUMN[0].width), abs=0.04)
            assert line.width == pytest.approx(COLUMN[0].width)


@settings(max_examples=60, deadline=None)
@given(mixed_texts, directions)
def test_words_stand_in_the_visual_order_of_the_bidirectional_algorithm(
    typesetter: Typesetter, text: str, direction: Direction
) -> None:
    source = paragraph(text, lang="nl", direction=direction)
    galley = typesetter.set(source, BODY, COLUMN)
    copy, index = layout_copy(source)
    bidi = Bidi(copy, 1 if direction == "rtl" else 0)
    places = {index[place]: place for place in range(len(copy)) if copy[place] not in "\u2066\u2067\u2068\u2069"}
    for line in galley.lines:
        if not line.runs:
            continue
        order: list[int] = []
        for begin, end, level in bidi.line(places[line.start], places[line.end - 1] + 1):
            inside = sorted(start for start in starts(line) if begin <= places[start] < end)
            order += inside[::-1] if level & 1 else inside
        assert starts(line) == order


@settings(max_examples=40, deadline=None)
@given(mixed_texts, directions)
def test_letters_that_join_are_never_tracked(typesetter: Typesetter, text: str, direction: Direction) -> None:
    style = msgspec.structs.replace(BODY, tracking=0.02)
    for line in typesetter.set(paragraph(text, lang="ar", direction=direction), style, COLUMN).lines:
        for run in line.runs:
            if any("\u0600" <= sign <= "\u06ff" for word in run.words for sign in word.text):
                assert run.tracking == 0


@settings(max_examples=20, deadline=None)
@given(mixed_texts, directions, measures)
def test_memory_changes_no_galley(
    typesetter: Typesetter, library: Library, text: str, direction: Direction, room: list[Measure]
) -> None:
    source = paragraph(text, lang="fr", direction=direction)
    warm = typesetter.set(source, BODY, tuple(room))
    assert warm == set_paragraph(source, BODY, tuple(room), library)
    assert typesetter.set(source, BODY, tuple(room)) is warm


def test_a_dutch_column_is_even(typesetter: Typesetter) -> None:
    galley = typesetter.set(paragraph(DUTCH, lang="nl"), BODY, COLUMN)
    assert [line.hyphenated for line in galley.lines].count(True) <= 4
    assert all(0.79 <= line.looseness <= 2.2 for line in galley.lines[:-1])
    assert galley.lines[-1].looseness == 1.0
    assert (galley.leading, galley.size, galley.direction) == (10.5, 9.0, "ltr")


def test_a_hyphen_is_a_word_of_its_own_that_reads_as_a_soft_hyphen(typesetter: Typesetter) -> None:
    galley = typesetter.set(paragraph(DUTCH, lang="nl"), BODY, COLUMN)
    line = next(line for line in galley.lines if line.hyphenated)
    hyphen = line.runs[-1]
    assert [word.text for word in hyphen.words] == ["\u00ad"]
    assert hyphen.starts == (-1,)
    assert hyphen.words[0].glyphs == (hyphen.face.cmap[0x2010],)
    assert not line.runs[-2].spaced
    assert galley.text[line.end - 1].isalpha() and galley.text[line.end].isalpha()


def test_an_arabic_line_runs_from_the_right_and_its_words_are_one_run(typesetter: Typesetter) -> None:
    galley = typesetter.set(paragraph(ARABIC, lang="ar", direction="rtl"), BODY, COLUMN)
    first = galley.lines[0]
    (run,) = first.runs
    assert run.rtl and run.face.family == "Amiri"
    assert run.words[-1].text == "لكل" and run.starts[-1] == 0
    assert list(run.starts) == sorted(run.starts, reverse=True)
    last = galley.lines[-1]
    assert edges(last)[1] == pytest.approx(COLUMN[0].width)
    assert edges(last)[0] > 0


def test_in_a_latin_phrase_of_an_arabic_line_words_run_from_the_left_at_the_size_that_matches(
    typesetter: Typesetter,
) -> None:
    (line,) = typesetter.set(
        paragraph("على Wikimedia labs (مختبرات)", lang="ar", direction="rtl"), BODY, (Measure(0.0, 300.0),)
    ).lines
    arabic_left, latin, arabic_right = line.runs
    assert [word.text for word in latin.words] == ["Wikimedia", "labs"]
    assert latin.face.family == "Noto Serif" and latin.size == pytest.approx(9 * 0.78)
    assert arabic_right.words[0].text == "على" and arabic_left.words[0].text == "(مختبرات)"
    assert arabic_left.x < latin.x < arabic_right.x
    assert arabic_right.spaced and latin.spaced and not arabic_left.spaced


def test_arabic_in_a_latin_line_is_enlarged_no_more_than_the_leading_bears(typesetter: Typesetter) -> None:
    (line,) = typesetter.set(paragraph("de krant العلم van", lang="nl"), BODY, (Measure(0.0, 300.0),)).lines
    assert [round(run.size, 2) for run in line.runs] == [9.0, 10.35, 9.0]


def test_the_masthead_line_keeps_the_deposit_number_in_order(typesetter: Typesetter) -> None:
    galley = typesetter.set(paragraph(MASTHEAD, lang="ar", direction="rtl"), BODY, (Measure(0.0, 900.0),))
    (line,) = galley.lines
    x = {word.text: edge for run in line.runs for word, edge in zip(run.words, run.word_edges(), strict=True)}
    assert x["35"] < x["88"]
    assert x["Indépendant"] < x["Politique"] < x["المدير"]


def test_a_latin_word_parted_in_an_arabic_line_keeps_its_hyphen_at_its_right(typesetter: Typesetter) -> None:
    runs = (Run("المغرب في "), Run("internationalisation", lang="fr"), Run(" الاقتصاد"))
    style = msgspec.structs.replace(BODY, align="start")
    galley = typesetter.set(Paragraph("body", runs, "ar", "rtl"), style, (Measure(0.0, 70.0),))
    line = next(line for line in galley.lines if line.hyphenated)
    latin = [run for run in line.runs if not run.rtl]
    assert latin[-1].starts == (-1,)
    assert latin[-1].x == pytest.approx(latin[-2].x + latin[-2].width)


def test_bold_and_italic_words_come_from_their_own_faces(typesetter: Typesetter) -> None:
    runs = (Run("een "), Run("vet woord", bold=True), Run(" en "), Run("schuin", italic=True), Run("."))
    (line,) = typesetter.set(Paragraph("body", runs, "nl", "ltr"), BODY, (Measure(0.0, 300.0),)).lines
    assert [(run.face.weight, run.face.italic) for run in line.runs] == [
        (400, False), (700, False), (400, False), (400, True), (400, False)
    ]  # fmt: skip
    assert [run.spaced for run in line.runs] == [True, True, True, False, False]


def test_arabic_is_made_bold_but_never_slanted(typesetter: Typesetter) -> None:
    runs = (Run("خبر "), Run("عاجل", bold=True, italic=True))
    (line,) = typesetter.set(Paragraph("body", runs, "ar", "rtl"), BODY, (Measure(0.0, 300.0),)).lines
    assert [(run.face.weight, run.face.italic) for run in line.runs] == [(700, False), (400, False)]


def test_a_run_may_be_larger_and_of_another_ink(typesetter: Typesetter) -> None:
    runs = (Run("Telegraaf", scale=2.0, ink="Rood"), Run(" Mensheid"))
    (line,) = typesetter.set(Paragraph("body", runs, "nl", "ltr"), BODY, (Measure(0.0, 300.0),)).lines
    assert [(run.size, run.ink) for run in line.runs] == [(18.0, "Rood"), (9.0, "Black")]


def test_a_line_break_in_the_text_is_kept_and_two_leave_an_empty_line(typesetter: Typesetter) -> None:
    galley = typesetter.set(paragraph("een twee\ndrie\n\nvier\u2028vijf"), BODY, COLUMN)
    assert [text_of(line, galley) for line in galley.lines] == ["een twee", "drie", "", "vier", "vijf"]
    assert galley.lines[0].looseness == 1.0


def test_a_paragraph_without_words_has_no_lines(typesetter: Typesetter) -> None:
    assert typesetter.set(paragraph(""), BODY, COLUMN).lines == ()
    assert typesetter.set(paragraph(" \n "), BODY, COLUMN).lines == ()


def test_an_unbreakable_space_stretches_but_holds(typesetter: Typesetter) -> None:
    galley = typesetter.set(paragraph("aaaa bbbb cccc\u00a0dddd " * 12, lang="nl"), BODY, COLUMN)
    for line in galley.lines:
        assert not text_of(line, galley).endswith("cccc")
        assert not text_of(line, galley).startswith("dddd")


def test_a_narrow_space_is_part_of_its_word(typesetter: Typesetter) -> None:
    (line,) = typesetter.set(paragraph("Quoi\u202f? Rien", lang="fr"), BODY, (Measure(0.0, 300.0),)).lines
    assert [word.text for run in line.runs for word in run.words] == ["Quoi\u202f?", "Rien"]


def test_a_word_wider_than_its_line_is_broken_and_reported(typesetter: Typesetter) -> None:
    word = "x" * 80
    galley = typesetter.set(paragraph(f"voor {word} na", lang="nl"), BODY, COLUMN)
    assert "".join(read_back(galley)) == f"voor{word}na"
    assert all(line.width <= COLUMN[0].width + 0.01 for line in galley.lines)
    assert {finding.code for finding in galley.findings} == {"overfull-word"}


def test_a_measure_too_narrow_for_a_letter_still_sets_every_letter(typesetter: Typesetter) -> None:
    galley = typesetter.set(paragraph("krant في", lang="nl"), BODY, (Measure(0.0, 1.0),))
    assert "".join(read_back(galley)) == "krantفي"


def test_a_character_that_the_face_lacks_is_borrowed_from_another(typesetter: Typesetter) -> None:
    (line,) = typesetter.set(paragraph("weg A→B vrij", lang="nl"), BODY, (Measure(0.0, 300.0),)).lines
    assert [[word.text for word in run.words] for run in line.runs] == [["weg", "A"], ["→"], ["B", "vrij"]]
    assert line.runs[0].face is line.runs[2].face is not line.runs[1].face
    assert line.runs[1].words[0].glyphs != (0,)
    assert [run.spaced for run in line.runs] == [False, False, False]


def test_a_character_that_no_face_has_is_drawn_as_a_sign_and_reported_by_name(typesetter: Typesetter) -> None:
    galley = typesetter.set(paragraph("a \u13a0 b \u13a0", lang="nl"), BODY, (Measure(0.0, 300.0),))
    assert [finding.code for finding in galley.findings] == ["missing-glyph"]
    assert "U+13A0 CHEROKEE LETTER A" in galley.findings[0].message
    words = [word for run in galley.lines[0].runs for word in run.words]
    assert [word.text for word in words] == ["a", "\u13a0", "b", "\u13a0"]
    assert all(glyph for word in words for glyph in word.glyphs)


def test_each_line_has_its_own_measure_and_place(typesetter: Typesetter) -> None:
    room = (Measure(30.0, 100.0), Measure(30.0, 100.0), Measure(0.0, 130.0))
    galley = typesetter.set(paragraph(DUTCH, lang="nl"), BODY, room)
    assert [round(line.runs[0].x, 3) for line in galley.lines[:4]] == [30.0, 30.0, 0.0, 0.0]
    assert [inner_edges(line, "ltr")[1] for line in galley.lines[:4]] == pytest.approx([130.0] * 4, abs=0.04)


def test_indents_follow_the_reading_direction(typesetter: Typesetter) -> None:
    style = msgspec.structs.replace(BODY, first_indent=9.0, indent_start=4.0, indent_end=2.0)
    width = COLUMN[0].width
    latin = typesetter.set(paragraph(DUTCH, lang="nl"), style, COLUMN).lines
    assert inner_edges(latin[0], "ltr") == pytest.approx((13, width - 2), abs=0.04)
    assert inner_edges(latin[1], "ltr") == pytest.approx((4, width - 2), abs=0.04)
    arabic = typesetter.set(paragraph(ARABIC, lang="ar", direction="rtl"), style, COLUMN).lines
    assert inner_edges(arabic[0], "rtl") == pytest.approx((2, width - 13), abs=0.001)
    assert inner_edges(arabic[1], "rtl") == pytest.approx((2, width - 4), abs=0.001)


def test_a_headline_takes_few_lines_of_about_equal_length(typesetter: Typesetter) -> None:
    style = msgspec.structs.replace(BODY, size=30, align="start", hyphenate=False, balance=True)
    text = "Regering en vakbonden bereiken een akkoord over de lonen"
    galley = typesetter.set(paragraph(text, lang="nl"), style, (Measure(0.0, 600.0),))
    assert len(galley.lines) == 2
    shorter, longer = sorted(line.width for line in galley.lines)
    assert shorter > 0.75 * longer
    assert not any(line.hyphenated for line in galley.lines)


def runs_of(galley: Galley) -> list[GlyphRun]:
    return [run for line in galley.lines for run in line.runs]


def test_unhyphenated_styles_have_no_hyphens(typesetter: Typesetter) -> None:
    style = msgspec.structs.replace(BODY, hyphenate=False)
    galley = typesetter.set(paragraph(DUTCH, lang="nl"), style, COLUMN)
    assert all(start >= 0 for run in runs_of(galley) for start in run.starts)


def test_dutch_drops_the_trema_at_a_hyphen_and_keeps_it_in_the_text(typesetter: Typesetter) -> None:
    galley = typesetter.set(paragraph("de geïnteresseerd", lang="nl"), BODY, (Measure(0.0, 33.0),))
    tail = galley.lines[1].runs[0].words[0]
    assert text_of(galley.lines[0], galley) == "de ge"
    assert tail.text.startswith("ï")
    assert tail.glyphs[0] == tail.face.cmap[ord("i")]


DUTCH_TREMAS = ("geïnteresseerd", "coöperatie", "beïnvloeden", "ruïneren", "patiënten", "geëvacueerd", "naïviteit")


@given(some.lists(some.sampled_from((*DUTCH_TREMAS, "de", "het", "van", "stad")), min_size=8, max_size=20),
       some.integers(90, 160))  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_a_line_that_parts_a_word_at_a_trema_is_narrowed_like_others(
    typesetter: Typesetter, words: list[str], width: int
) -> None:
    copy = paragraph(" ".join(words), lang="nl")
    prepared = typesetter.prepare(copy, BODY)
    rows = [
        Row(prepared.prepared, prepared.cuts, (word, cut[0]), (word + 1, 0))
        for word in range(len(words)) for cut in prepared.cuts.of(word, OWN)
    ]  # fmt: skip
    for row in rows:
        before, drawn = row.natural, row.letters()[0][0]
        row.set_width(typesetter.wardrobe, -WIDER)
        now = row.letters()[0][0]
        assert now is not drawn and row.natural < before, "narrowed, whatever its cut spells otherwise"
        assert (now.text, now.glyphs) == (drawn.text, drawn.glyphs), "an instance has the glyphs of its face"
    for line in typesetter.set(copy, BODY, (Measure(0.0, float(width)),)).lines[:-1]:
        assert line.looseness > 0.5


def test_a_number_leaves_its_word_rather_than_the_line_is_loose(typesetter: Typesetter) -> None:
    text = "Los gastos ascienden a 8200 dirhams mensuales. Los cubren una asociación de padres y dos librerías."
    copy = paragraph(text, lang="es")
    parted = typesetter.set(copy, BODY, (Measure(0.0, mm(44.0)),))
    assert text_of(parted.lines[0], parted).endswith(" 8200")
    together = paragraph(text.replace("8200 dirhams", "8200\u00a0dirhams"), lang="es")
    loosest, otherwise = [
        max(line.looseness for line in typesetter.set(one, BODY, (Measure(0.0, mm(44.0)),)).lines[:-1])
        for one in (copy, together)
    ]
    assert loosest < 1.75 < 2.5 < otherwise
    whole = typesetter.set(copy, BODY, (Measure(0.0, mm(37.0)),))
    assert text_of(whole.lines[1], whole).startswith("8200 dirhams")
