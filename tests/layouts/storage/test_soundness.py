"""What no issue can be is told before anything is composed of it: parts edited by hand may say anything."""

import pytest
from msgspec.structs import replace

from layouts.edit.issue_data import set_number
from layouts.model.frame import ObjectStyle, TextFrame
from layouts.model.issue import Issue
from layouts.model.styles import Own
from layouts.storage.soundness import impossible
from tests.harness.small import small_issue


def with_own_values(own: Own) -> Issue:
    """The issue, a paragraph of its first story with these values of its own."""
    issue = small_issue()
    story = issue.stories[0]
    paragraphs = (replace(story.paragraphs[0], own=own), *story.paragraphs[1:])
    return replace(issue, stories=(replace(story, paragraphs=paragraphs), *issue.stories[1:]))


@pytest.mark.parametrize(
    ("own", "fault"),
    [
        ((("leading", "x"),), "a paragraph has a value that no style has: Expected `float`, got `str`"),
        ((("font", 7),), "a paragraph has a value that no style has: Expected `str`, got `int`"),
        ((("align", "nowhere"),), "a paragraph has a value that no style has: Invalid enum value 'nowhere'"),
        ((("leading", 1e-9),), "a paragraph has a size of nothing"),
        ((("arabic_size", 1e300),), "a paragraph is larger than any page"),
        ((("drop_cap", 2**40),), "a paragraph has more columns or a deeper drop cap than any page"),
        ((("split", 2**40),), "a paragraph has more columns or a deeper drop cap than any page"),
    ],
)
def test_a_paragraph_with_values_that_nothing_can_be_set_with_is_told_with_its_story(own: Own, fault: str) -> None:
    assert impossible(with_own_values(own)).startswith(f"story s0: {fault}")


def test_values_of_a_paragraph_as_the_desk_gives_them_are_possible() -> None:
    for own in ((("leading", 12.5),), (("align", "center"), ("space_before", 6)), (("of another program", 1),)):
        assert impossible(with_own_values(own)) == ""


def test_an_object_style_that_no_frame_can_follow_is_told_with_its_name() -> None:
    for values, fault in {
        ("columns", 0): "has no room or no columns",
        ("columns", 10**6): "has more columns than any",
        ("fill", 3): "Expected `str`, got `int` - at `$.fill`",
    }.items():
        issue = replace(small_issue(), object_styles=(ObjectStyle(name="box", values=(values,)),))
        assert impossible(issue) == f"issue.json: object style box: {fault}"
    assert impossible(replace(small_issue(), object_styles=(ObjectStyle(name="box", values=(("columns", 2),)),))) == ""


def test_a_paragraph_of_a_frame_is_looked_at_too() -> None:
    issue = with_own_values((("size", "large"),))
    text = TextFrame(99, issue.pages[0].frames[0].rect, content=issue.stories[0].paragraphs[:1])
    page = replace(issue.pages[0], frames=(*issue.pages[0].frames, text))
    sound = replace(issue, stories=small_issue().stories, pages=(page, *issue.pages[1:]))
    assert impossible(sound).startswith("frame 99: a paragraph has a value that no style has")
    assert impossible(set_number(small_issue(), 7)) == ""
