"""Straight quotes that stand in the issue become those of each paragraph's language, and looks stay."""

from msgspec.structs import replace

from layouts.intake.quoting import with_language_quotes
from layouts.model.issue import Issue
from layouts.model.story import Paragraph, Run, Story
from tests.makers import make_issue


def sample() -> Issue:
    french = Paragraph("body", (Run('Il dit "'), Run("oui", italic=True), Run('" hier')), "fr", "ltr")
    arabic = Paragraph("body", (Run('قال "نعم" أمس'),), "ar", "rtl")
    plain = Paragraph("body", (Run("Rien à dire"),), "fr", "ltr")
    return replace(make_issue(), stories=(Story("s", "fr", "ltr", (french, arabic, plain)),))


def test_each_paragraph_gets_the_quotes_of_its_language_and_keeps_its_looks() -> None:
    made = with_language_quotes(sample(), "s").stories[0].paragraphs
    assert [paragraph.text for paragraph in made][:2] == ["Il dit «\u202foui\u202f» hier", "قال «نعم» أمس"]
    assert [run.text for run in made[0].runs if run.italic] == ["oui"]
    assert made[2] is sample().stories[0].paragraphs[2] or made[2] == sample().stories[0].paragraphs[2]


def test_an_issue_without_any_comes_back_as_it_is() -> None:
    made = with_language_quotes(sample(), "s")
    assert with_language_quotes(made, "s") is made
    assert with_language_quotes(made, "none") is made
