"""Text edits: what is typed arrives, nothing else is lost, and what changes nothing gives the same object back."""

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from layouts.edit.following import follow, followed
from layouts.edit.text import (
    delete_backward,
    delete_forward,
    delete_text,
    insert_text,
    merge_paragraphs,
    replace_text,
    runs_in,
    set_bold,
    set_direction,
    split_paragraph,
    text_of,
)
from layouts.model.frame import TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page
from layouts.model.place import Passage, Place, own_paragraph
from layouts.model.story import Paragraph, Run, Story
from tests.makers import make_issue, make_paragraph

HEAD, ONE, TWO = "Kop", "De krant van vandaag", "مُحَمَّد في الرباط"
BARE = make_issue()


def issue_of(*paragraphs: Paragraph) -> Issue:
    return replace(BARE, stories=(Story("s", "nl", "ltr", paragraphs),))


def sample() -> Issue:
    return issue_of(make_paragraph(HEAD, "headline"), make_paragraph(ONE), make_paragraph(TWO, lang="ar"))


def texts(issue: Issue) -> list[str]:
    return [paragraph.text for paragraph in issue.stories[0].paragraphs]


def at(paragraph: int, index: int) -> Place:
    return Place("s", paragraph, index)


def test_typed_text_stands_where_the_caret_was_and_the_caret_behind_it() -> None:
    edited = insert_text(sample(), at(1, 3), "nieuwe ")
    assert texts(edited.issue) == [HEAD, "De nieuwe krant van vandaag", TWO]
    assert edited.caret.order == (1, 10)


def test_pasted_ends_of_paragraphs_begin_new_ones_of_the_same_style() -> None:
    edited = insert_text(sample(), at(1, 2), "x\r\ny")
    assert texts(edited.issue) == [HEAD, "Dex", "y krant van vandaag", TWO]
    assert edited.caret.order == (2, 1)


def test_a_passage_over_paragraphs_is_deleted_and_its_ends_joined() -> None:
    edited = delete_text(sample(), Passage(at(2, 9), at(1, 2)))
    assert texts(edited.issue) == [HEAD, "De" + TWO[9:]]
    assert text_of(sample(), Passage(at(0, 1), at(1, 2))) == "op\nDe"


def test_delete_takes_a_letter_with_its_marks_and_backspace_one_mark() -> None:
    assert texts(delete_forward(sample(), at(2, 0)).issue)[2] == TWO[2:]
    assert texts(delete_backward(sample(), at(2, 7)).issue)[2] == TWO[:6] + TWO[7:]
    family = issue_of(make_paragraph("a👨\u200d👩\u200d👧b"))
    assert texts(delete_backward(family, at(0, 6)).issue) == ["ab"]


def test_enter_behind_a_headline_begins_body_text_and_backspace_undoes_it() -> None:
    parted = split_paragraph(sample(), at(0, 3))
    assert [p.style for p in parted.issue.stories[0].paragraphs][:2] == ["headline", "body"]
    assert texts(delete_backward(parted.issue, parted.caret).issue) == texts(sample())
    assert texts(merge_paragraphs(sample(), at(1, 4)).issue) == [HEAD + ONE, TWO]


def test_bold_over_a_passage_cuts_runs_and_plain_again_joins_them() -> None:
    passage = Passage(at(1, 3), at(1, 8))
    bold = set_bold(sample(), passage, True)
    assert [(run.text, run.bold) for run in bold.stories[0].paragraphs[1].runs] == [
        ("De ", False),
        ("krant", True),
        (" van vandaag", False),
    ]
    assert [run.text for run in runs_in(bold, passage)] == ["krant"]
    assert set_bold(bold, passage, False) == sample()


def test_what_changes_nothing_gives_the_same_issue_back() -> None:
    issue = sample()
    everything = Passage(at(0, 0), at(2, len(TWO)))
    assert insert_text(issue, at(1, 3), "").issue is issue
    assert set_direction(issue, Passage(at(1, 0), at(1, 2)), "ltr") is issue
    assert set_bold(issue, everything, False) is issue
    assert delete_backward(issue, at(0, 0)).issue is issue
    assert delete_forward(issue, at(2, len(TWO))).issue is issue


def test_a_caption_is_edited_in_its_frame() -> None:
    frame = TextFrame(7, Rect(0, 0, 100, 20), content=(make_paragraph("foto", "caption"),))
    issue = replace(sample(), pages=(Page(1, 1, "", "ltr", frames=(frame,)),))
    edited = insert_text(issue, Place("", own_paragraph(7, 0), 4), " links")
    changed = edited.issue.pages[0].frames[0]
    assert isinstance(changed, TextFrame) and changed.content[0].text == "foto links"


def test_fields_of_furniture_are_never_cut() -> None:
    field = Paragraph("body", (Run("blz. "), Run("12", field="folio"), Run(" einde")), "nl", "ltr")
    edited = insert_text(issue_of(field), at(0, 6), "x")
    assert [run.field for run in edited.issue.stories[0].paragraphs[0].runs if run.field] == ["folio"]


def test_a_caret_follows_its_words() -> None:
    before = sample()
    after = insert_text(before, at(0, 0), "Nieuws\n").issue
    assert follow(before, after, at(1, 3)).order == (2, 3)
    assert follow(after, before, at(2, 3)).order == (1, 3)
    assert followed("een twee drie", "een drie", 6) == 4


Places = st.builds(Place, st.just("s"), st.integers(-1, 5), st.integers(-2, 30))
Texts = st.text(alphabet="ab é\u064eلا👨\u200d👩\n ", max_size=6)
Edits = st.one_of(
    st.tuples(st.just(insert_text), Places, Texts),
    st.tuples(st.just(delete_forward), Places),
    st.tuples(st.just(delete_backward), Places),
    st.tuples(st.just(split_paragraph), Places),
    st.tuples(st.just(merge_paragraphs), Places),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(Edits, max_size=12))
def test_no_script_of_edits_raises_or_leaves_a_caret_outside(script: list[tuple]) -> None:  # type: ignore[type-arg]
    issue = sample()
    for edit, *arguments in script:
        edited = edit(issue, *arguments)
        issue = edited.issue
        paragraphs = issue.stories[0].paragraphs
        if edited.caret != arguments[0]:
            assert 0 <= edited.caret.paragraph < len(paragraphs)
            assert 0 <= edited.caret.index <= len(paragraphs[edited.caret.paragraph].text)


@settings(max_examples=150, deadline=None)
@given(Places, Places, Texts)
def test_replacing_loses_nothing_but_the_passage(one: Place, two: Place, text: str) -> None:
    issue = sample()
    if (one.paragraph < 0) or (two.paragraph < 0):
        return
    passage = Passage(one, two)
    gone = text_of(issue, passage)
    whole, now = "\n".join(texts(issue)), "\n".join(texts(replace_text(issue, passage, text).issue))
    assert len(now) == len(whole) - len(gone) + len(text)
    assert sorted(now + gone) == sorted(whole + text)
