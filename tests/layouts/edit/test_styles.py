"""Styles based on others, character styles, and what paragraphs have otherwise."""

from functools import partial

import msgspec
import pytest

from fonts.library import Library
from layouts.display.items import TextLine
from layouts.edit.character_styles import (
    add_character_style,
    apply_character_style,
    base_character_style,
    delete_character_style,
    redefine_character_style,
    rename_character_style,
    set_character_style,
    uses_of_character_styles,
)
from layouts.edit.overrides import clear_own, paragraphs_in, set_as, set_own
from layouts.edit.styles import add_style, base_style, delete_style, redefine_from, rename_style, set_style_field
from layouts.edit.text import runs_in, set_look
from layouts.makeup.compositor import Compositor
from layouts.makeup.layout import lay_out
from layouts.model.issue import Issue
from layouts.model.place import Passage, Place, caret_at
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_plan, make_story


@pytest.fixture
def issue() -> Issue:
    return make_issue(make_story("water", 120))


def words(start: int = 0, end: int = 12, paragraph: int = 1) -> Passage:
    return Passage(Place("water", paragraph, start), Place("water", paragraph, end))


def test_a_new_style_is_what_its_parent_is_and_shares_its_changes(issue: Issue) -> None:
    issue = add_style(issue, "body-narrow", "body")
    issue = set_style_field(issue, "body-narrow", tracking=-0.01)
    issue = set_style_field(issue, "body", leading=11.0, tracking=0.02)
    child = issue.style("body-narrow")
    assert (child.based_on, child.leading, child.tracking) == ("body", 11.0, -0.01)


def test_changes_go_down_to_grandchildren_as_far_as_they_are_alike(issue: Issue) -> None:
    issue = add_style(add_style(issue, "one", "body"), "two", "one")
    issue = set_style_field(issue, "body", size=8.5)
    assert (issue.style("one").size, issue.style("two").size) == (8.5, 8.5)
    issue = set_style_field(set_style_field(issue, "one", size=8.0), "body", size=9.5)
    assert (issue.style("one").size, issue.style("two").size) == (8.0, 8.0)


def test_no_style_is_based_on_itself_through_others(issue: Issue) -> None:
    issue = add_style(add_style(issue, "one", "body"), "two", "one")
    assert base_style(issue, "body", "two") is issue
    assert base_style(issue, "one", "one") is issue
    assert base_style(issue, "one", "nobody") is issue
    assert base_style(issue, "two", "body").style("two").based_on == "body"


def test_children_of_a_renamed_or_deleted_style_keep_a_parent(issue: Issue) -> None:
    issue = add_style(add_style(issue, "one", "body"), "two", "one")
    assert rename_style(issue, "one", "uno").style("two").based_on == "uno"
    assert delete_style(issue, "one").style("two").based_on == "body"


def test_a_paragraph_has_values_of_its_own_until_they_are_cleared(issue: Issue) -> None:
    own = set_own(issue, words(), align="center", first_indent=0, space_before=12)
    (paragraph,) = paragraphs_in(own, words())
    assert dict(paragraph.own)["space_before"] == 12.0
    assert set_as(own, paragraph).align == "center"
    assert issue.style("body-first").align != "center"
    assert clear_own(own, words()) == issue
    assert set_own(own, words(), align=issue.style(paragraph.style).align) != own


def test_values_that_are_the_styles_are_not_a_paragraphs_own(issue: Issue) -> None:
    style = issue.style("body-first")
    assert set_own(issue, words(), align=style.align, size=style.size, name="other") is issue


def test_redefining_a_style_takes_a_paragraphs_own_values_in(issue: Issue) -> None:
    changed = set_own(issue, words(), align="start", leading=11.5)
    changed = set_look(changed, Passage(Place("water", 1, 0), Place("water", 1, 10_000)), font="Newsreader")
    made = redefine_from(changed, caret_at(Place("water", 1, 3)))
    style = made.style("body-first")
    assert (style.align, style.leading, style.font) == ("start", 11.5, "Newsreader")
    (paragraph,) = paragraphs_in(made, words())
    assert paragraph.own == () and {run.font for run in paragraph.runs} == {""}


def test_redefining_a_style_from_chosen_letters_takes_their_look(issue: Issue) -> None:
    size = issue.style("body-first").size
    changed = set_look(set_look(issue, words(0, 5), scale=1.2), words(8, 12), bold=True)
    assert redefine_from(changed, caret_at(Place("water", 1, 3))) is changed  # some letters say nothing of a style
    made = redefine_from(changed, words(0, 5))
    assert made.style("body-first").size == pytest.approx(1.2 * size)
    assert {run.scale for run in runs_in(made, words(0, 5))} == {1.0}
    assert {run.bold for run in runs_in(made, words(8, 12))} == {True}


def test_text_follows_its_character_style_where_it_has_its_values(issue: Issue) -> None:
    issue = set_look(issue, words(0, 5), bold=True, ink="Red")
    issue = add_character_style(issue, "place name", words(0, 5))
    issue = apply_character_style(issue, words(20, 30), "place name")
    issue = set_look(issue, words(20, 24), italic=True)
    issue = set_character_style(issue, "place name", italic=True, ink="Blue", scale=1.1)
    assert {(run.ink, run.italic, run.scale) for run in runs_in(issue, words(0, 5))} == {("Blue", True, 1.1)}
    # what had been made otherwise by hand stays; here it came to be the same
    assert {run.ink for run in runs_in(issue, words(20, 30))} == {"Blue"}
    issue = set_look(issue, words(20, 24), ink="Black")
    issue = set_character_style(issue, "place name", ink="Green")
    assert [run.ink for run in runs_in(issue, words(20, 30))] == ["Black", "Green"]
    assert uses_of_character_styles(issue)["place name"] == 3


def test_character_styles_have_families_and_no_circles(issue: Issue) -> None:
    issue = add_character_style(add_character_style(issue, "one"), "two", parent="one")
    issue = set_character_style(issue, "one", bold=True)
    assert [style.bold for style in issue.character_styles] == [True, True]
    assert base_character_style(issue, "one", "two") is issue
    issue = rename_character_style(issue, "one", "uno")
    assert issue.character_styles[1].based_on == "uno"
    assert delete_character_style(issue, "uno").character_styles[0].based_on == ""


def test_a_character_style_is_redefined_from_the_text_it_is_used_in(issue: Issue) -> None:
    issue = add_character_style(issue, "name", words(0, 5))
    issue = apply_character_style(issue, words(20, 30), "name")
    issue = redefine_character_style(set_look(issue, words(0, 5), bold=True), words(0, 5))
    assert {run.bold for run in runs_in(issue, words(20, 30))} == {True}
    freed = delete_character_style(issue, "name")
    assert {(run.style, run.bold) for run in runs_in(freed, words(20, 30))} == {("", True)}


def test_nothing_to_change_gives_the_same_issue_back(issue: Issue) -> None:
    issue = add_character_style(issue, "name", words(0, 5))
    for edit in (
        partial(set_character_style, name="name", bold=False),
        partial(set_character_style, name="nobody", bold=True),
        partial(rename_character_style, name="name", wanted=" "),
        partial(delete_character_style, name="nobody"),
        partial(set_style_field, name="body", size=issue.style("body").size),
        partial(add_style, name="body", parent="body"),
        partial(clear_own, passage=words()),
    ):
        assert edit(issue) is issue


def test_own_values_and_looks_reach_the_page(issue: Issue) -> None:
    compositor = Compositor(Typesetter(Library()))
    laid = lay_out(issue, make_plan(), compositor).issue
    changed = set_look(set_own(laid, words(), align="center", leading=20.0), words(0, 3), font="Newsreader")
    changed = set_look(changed, words(4, 8), tracking=0.2)
    items = [item for page in compositor.compose(changed).pages for item in page.items]
    lines = [item for item in items if isinstance(item, TextLine) and (item.story, item.paragraph) == ("water", 1)]
    assert {line.leading for line in lines} == {20.0}
    runs = [run for line in lines for run in line.runs]
    assert any(run.face.family == "Newsreader" for run in runs)
    assert any(run.tracking > 1.5 for run in runs)


def test_own_values_are_saved_with_the_issue(issue: Issue) -> None:
    own = add_character_style(set_own(issue, words(), align="center", orphans=3, leading=12), "name", words(0, 5))
    assert msgspec.json.decode(msgspec.json.encode(own), type=Issue) == own
