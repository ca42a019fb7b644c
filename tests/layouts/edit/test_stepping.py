"""Type larger, wider, deeper by steps: each part from what it has, and back again."""

import pytest
from msgspec.structs import replace

from layouts.edit.stepping import LEAST_SIZE, step_leading, step_size, step_tracking
from layouts.edit.text import set_look
from layouts.model.issue import Issue
from layouts.model.place import Passage, Place
from layouts.model.story import Story
from tests.makers import make_issue, make_paragraph


def sample() -> Issue:
    paragraphs = (make_paragraph("De krant van vandaag"), make_paragraph("الصحيفة اليومية", lang="ar"))
    return replace(make_issue(), stories=(Story("s", "nl", "ltr", paragraphs),))


ALL = Passage(Place("s", 0, 3), Place("s", 1, 7))


def scales(issue: Issue) -> list[tuple[str, float]]:
    return [(run.text, run.scale) for paragraph in issue.stories[0].paragraphs for run in paragraph.runs]


def test_a_step_is_so_many_points_of_what_each_part_has() -> None:
    issue = set_look(sample(), Passage(Place("s", 0, 9), Place("s", 0, 12)), scale=2.0)
    size = issue.style("body").size
    made = step_size(issue, ALL, 1.0)
    found = {text: round(scale * size, 2) for text, scale in scales(made)}
    assert found["De "] == size and found["krant "] == size + 1 and found["van"] == 2 * size + 1
    assert scales(step_size(made, ALL, -1.0)) == scales(issue)


def test_text_never_becomes_smaller_than_can_be_set() -> None:
    issue = sample()
    for _ in range(40):
        issue = step_size(issue, ALL, -1.0)
    body = issue.style("body")
    for paragraph in issue.stories[0].paragraphs:
        size = body.size_for(paragraph.direction)
        assert min(run.scale for run in paragraph.runs) * size == pytest.approx(LEAST_SIZE, abs=0.001)


def test_leading_and_tracking_go_by_the_paragraphs_and_the_letters() -> None:
    issue = sample()
    body = issue.style("body")
    deeper = step_leading(issue, ALL, 0.5)
    assert [dict(paragraph.own) for paragraph in deeper.stories[0].paragraphs] == [
        {"leading": body.leading + 0.5},
        {"arabic_leading": body.arabic_leading + 0.5},
    ]
    assert step_leading(deeper, ALL, -0.5).stories == issue.stories
    wider = step_tracking(issue, ALL, 0.01)
    assert [run.tracking for run in wider.stories[0].paragraphs[0].runs] == [0.0, 0.01]
    assert step_tracking(wider, ALL, -0.01).stories == issue.stories
