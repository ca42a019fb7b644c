"""Looks within a paragraph that Markdown has tags for."""

from layouts.intake.blocks import read_markdown
from layouts.intake.markdown_out import inline
from layouts.model.story import Run


def runs_of(text: str) -> tuple[Run, ...]:
    (block,) = read_markdown(text, "a.md").blocks
    return block.runs


def test_raised_lowered_underlined_and_struck_words_are_read() -> None:
    found = runs_of("Le 1<sup>er</sup> août, H<sub>2</sub>O, <u>juste</u> et <s>faux</s> <del>non</del>.")
    looks = {run.text: (run.position, run.underline, run.strike) for run in found}
    assert looks["er"] == ("superscript", False, False) and looks["2"] == ("subscript", False, False)
    assert looks["juste"] == ("", True, False)
    assert looks["faux"] == looks["non"] == ("", False, True)
    assert looks["Le 1"] == ("", False, False)


def test_tags_within_each_other_add_up_and_none_outlives_its_paragraph() -> None:
    first, second = read_markdown("a <u>b **c**\n\nd", "a.md").blocks
    assert [(run.text, run.underline, run.bold) for run in first.runs] == [
        ("a ", False, False), ("b ", True, False), ("c", True, True)
    ]  # fmt: skip
    assert second.runs == (Run("d"),)


def test_what_is_written_is_read_back() -> None:
    runs = (
        Run("a "), Run("b", position="superscript", bold=True), Run(" c "), Run("d", underline=True, strike=True),
        Run(" e"), Run("f", position="subscript"),
    )  # fmt: skip
    assert runs_of(inline(runs)) == runs
