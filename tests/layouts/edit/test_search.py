"""Find and replace: across stories and captions, loosely and exactly, by format and language, as one change."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from layouts.edit.folding import Looseness, folded, original_span
from layouts.edit.search import BadPattern, Change, Query, replace_matches, search
from layouts.model.frame import TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page
from layouts.model.place import own_paragraph
from layouts.model.story import Paragraph, Run, Story
from tests.makers import make_issue, make_paragraph

EXACT = Looseness(arabic=False, accents=False, case=False)


def issue_of(*paragraphs: Paragraph) -> Issue:
    return make_issue(Story("s", "fr", "ltr", paragraphs))


def texts(issue: Issue) -> list[str]:
    return [paragraph.text for paragraph in issue.stories[0].paragraphs]


def found(issue: Issue, text: str, **wishes: object) -> list[str]:
    return [match.text for match in search(issue, Query(text=text, **wishes))]  # type: ignore[arg-type]


def test_loose_arabic_finds_every_spelling_of_a_word_and_gives_it_back_as_it_stands() -> None:
    issue = issue_of(make_paragraph("الإنسانيّة والانسانية والإنســـانية", lang="ar"))
    assert found(issue, "انسانيه") == ["إنسانيّة", "انسانية", "إنســـانية"]
    assert found(issue, "انسانية", looseness=EXACT) == ["انسانية"]
    assert found(issue, "إنسانيّة", looseness=EXACT) == ["إنسانيّة"]


def test_marks_behind_the_last_letter_belong_to_the_match() -> None:
    issue = issue_of(make_paragraph("كِتَابٌ جديد", lang="ar"))
    assert found(issue, "كتاب") == ["كِتَابٌ"]
    assert texts(replace_matches(issue, search(issue, Query(text="كتاب")), Change(text="دفتر"))) == ["دفتر جديد"]


def test_accents_case_quotes_and_narrow_spaces_make_no_difference_unless_asked() -> None:
    issue = issue_of(make_paragraph("L’Été à 12\u202f% d’ete", lang="fr"))
    assert found(issue, "ete") == ["Été", "ete"]
    assert found(issue, "été", looseness=Looseness(accents=False)) == ["Été"]
    assert found(issue, "Été", looseness=EXACT) == ["Été"]
    assert found(issue, "12 %") == ["12\u202f%"]
    assert found(issue, "l'e") == ["L’É"]


def test_decomposed_letters_are_found_as_one() -> None:
    issue = issue_of(make_paragraph("e\u0301te\u0301 sec", lang="fr"))
    assert found(issue, "été") == ["e\u0301te\u0301"]


def test_whole_words_only() -> None:
    issue = issue_of(make_paragraph("port, ports, rapport: le port", lang="fr"))
    assert len(found(issue, "port")) == 4
    assert len(found(issue, "port", whole_words=True)) == 2


def test_a_regular_expression_with_groups_puts_the_original_words_in() -> None:
    issue = issue_of(make_paragraph("du 3 Août au 12 Décembre", lang="fr"))
    query = Query(text=r"(\d+) (aout|decembre)", regex=True)
    matches = search(issue, query)
    assert [match.text for match in matches] == ["3 Août", "12 Décembre"]
    assert texts(replace_matches(issue, matches, Change(text=r"\2, le \1"))) == ["du Août, le 3 au Décembre, le 12"]


def test_named_groups_and_patterns_that_match_nothing_at_all() -> None:
    issue = issue_of(make_paragraph("n° 17", lang="fr"))
    matches = search(issue, Query(text=r"n° (?P<n>\d+)", regex=True))
    assert texts(replace_matches(issue, matches, Change(text=r"numéro \g<n>"))) == ["numéro 17"]
    assert search(issue, Query(text="x*", regex=True)) == ()
    with pytest.raises(BadPattern):
        search(issue, Query(text="(", regex=True))


def test_by_format_and_language() -> None:
    mixed = Paragraph(
        "body", (Run("De "), Run("krant", bold=True), Run(" en "), Run("le journal", lang="fr-MA"), Run(" krant")),
        "nl", "ltr",
    )  # fmt: skip
    issue = issue_of(mixed, make_paragraph("krant", "headline"))
    assert found(issue, "krant", bold=True) == ["krant"]
    assert len(found(issue, "krant", bold=False)) == 2
    assert found(issue, "", lang="fr") == ["le journal"]
    assert found(issue, "journal", lang="nl") == []
    assert found(issue, "krant", style="headline") == ["krant"]


def test_replacing_keeps_the_look_and_can_set_another() -> None:
    issue = issue_of(Paragraph("body", (Run("De "), Run("oude", italic=True), Run(" krant")), "nl", "ltr"))
    matches = search(issue, Query(text="oude"))
    kept = replace_matches(issue, matches, Change(text="nieuwe")).stories[0].paragraphs[0]
    assert kept.runs == (Run("De "), Run("nieuwe", italic=True), Run(" krant"))
    formed = replace_matches(issue, matches, Change(bold=True, italic=False, style="lead")).stories[0].paragraphs[0]
    assert formed.runs == (Run("De "), Run("oude", bold=True), Run(" krant"))
    assert formed.style == "lead"


def test_captions_and_boxes_are_searched_too() -> None:
    frame = TextFrame(7, Rect(0, 0, 100, 50), content=(make_paragraph("De brug", "caption"),), story="s")
    issue = msgspec.structs.replace(issue_of(make_paragraph("Brug")), pages=(Page(1, 1, "", "ltr", "", (frame,)),))
    matches = search(issue, Query(text="brug"))
    assert [(match.paragraph, match.text) for match in matches] == [(0, "Brug"), (own_paragraph(7, 0), "brug")]
    made = replace_matches(issue, matches, Change(text="sluis"))
    box = made.pages[0].frames[0]
    assert isinstance(box, TextFrame) and box.content[0].text == "De sluis"
    assert texts(made) == ["sluis"]


def test_a_scope_leaves_the_rest_alone_and_stale_matches_are_passed_over() -> None:
    issue = issue_of(make_paragraph("een twee een"))
    first = search(issue, Query(text="een"), within=lambda match: match.start == 0)
    assert len(first) == 1
    changed = replace_matches(issue, first, Change(text="drie"))
    assert texts(changed) == ["drie twee een"]
    assert replace_matches(changed, first, Change(text="vier")) is changed


@given(st.text(alphabet="aàÀéE إأاّـَيى’ \u00a0\u200f\u0301", max_size=30), st.integers(0, 29), st.integers(1, 6))
def test_what_stands_in_a_text_is_found_there(text: str, start: int, length: int) -> None:
    wanted = text[start : start + length]
    if not folded(wanted, Looseness()).text:
        return
    issue = issue_of(make_paragraph(text))
    spans = [(match.start, match.end) for match in search(issue, Query(text=wanted))]
    key = folded(wanted, Looseness()).text
    assert spans
    assert all(folded(text[first:last], Looseness()).text == key for first, last in spans)


@given(st.text(alphabet="abé إاَّـ", max_size=20))
def test_spans_of_the_folded_text_lie_in_the_text(text: str) -> None:
    made = folded(text, Looseness())
    for start in range(len(made.text)):
        first, last = original_span(text, made, start, start + 1)
        assert 0 <= first < last <= len(text)
