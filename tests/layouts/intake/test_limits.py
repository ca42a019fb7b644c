"""Paragraphs without end are parted between words, and nothing of them goes."""

from hypothesis import given
from hypothesis import strategies as st

from layouts.findings import Finding
from layouts.intake.blocks import Block
from layouts.intake.limits import LONGEST_PARAGRAPH, LONGEST_TEXT, parted, too_long
from layouts.intake.story import read_story
from layouts.model.story import Run


def length(block: Block) -> int:
    return sum(len(run.text) for run in block.runs)


@given(st.lists(st.tuples(st.sampled_from(["een ", "x", "جملة ", " "]), st.integers(1, 9000)), min_size=1, max_size=8))
def test_no_letter_is_lost_and_no_piece_is_too_long(stretches: list[tuple[str, int]]) -> None:
    runs = tuple(Run(text * count, bold=bool(n % 2)) for n, (text, count) in enumerate(stretches))
    findings: list[Finding] = []
    whole = [Block("paragraph", runs, 7)]
    blocks = parted(whole, "a.md", findings)
    before, after = ("".join(run.text for block in blocks for run in block.runs) for blocks in (whole, blocks))
    assert before.replace(" ", "") == after.replace(" ", "")
    assert all(length(block) <= LONGEST_PARAGRAPH for block in blocks)
    assert [finding.code for finding in findings] == ["paragraph-parted"] * (len(blocks) > 1)


def test_words_stay_whole() -> None:
    blocks = parted([Block("paragraph", (Run("woorden " * 10_000),), 1)], "a.md", [])
    assert {word for block in blocks for run in block.runs for word in run.text.split()} == {"woorden"}


def test_a_paragraph_without_end_becomes_several_of_a_story() -> None:
    copy = read_story(("title: x\n---\n" + "Een zin. " * 5000).encode(), "a.md", "a")
    assert len(copy.story.paragraphs) > 2
    assert "paragraph-parted" in {finding.code for finding in copy.findings}


def test_a_file_of_more_than_any_story_is_left_out_with_its_size() -> None:
    assert too_long(b"x" * LONGEST_TEXT) == ""
    assert too_long(b"x" * (LONGEST_TEXT + 1)).startswith("its 16 MB are more")
