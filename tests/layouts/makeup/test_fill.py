"""Every page of the sample is full, by the make-up's own count and by what is drawn on it."""

from pathlib import Path

import pytest

from fonts.library import Library
from layouts.intake.folder import read_folder
from layouts.makeup.arranging import FULL
from layouts.makeup.compositor import Composition, Compositor
from layouts.makeup.layout import LaidOut, lay_out
from layouts.model.plan import MakeupPlan
from layouts.typeset.paragraph import Typesetter
from tests.layouts.makeup.page_fill import measured_fill
from tests.makers import make_issue, make_story

SAMPLE = Path(__file__).parents[3] / "examples/telegraaf-mensheid"
Paper = tuple[LaidOut, Composition]


@pytest.fixture(scope="module")
def paper() -> Paper:
    copy = read_folder(str(SAMPLE))
    compositor = Compositor(Typesetter(Library(copy.fonts)))
    laid = lay_out(copy.issue, copy.plan, compositor)
    return laid, compositor.compose(laid.issue)


def test_the_sample_fills_its_pages_to_99_percent_with_no_overset(paper: Paper) -> None:
    laid, composition = paper
    assert [page.page for page in laid.makeup] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert [page.page for page in laid.makeup if page.fill < FULL] == []
    assert sum(placement.overset_words for placement in composition.placements) == 0
    assert not [finding.message for finding in laid.findings if finding.code == "page-not-full"]


def test_what_is_drawn_on_a_page_fills_it_as_far_as_the_make_up_says(paper: Paper) -> None:
    laid, composition = paper
    for page, drawn in zip(laid.makeup, composition.pages, strict=True):
        assert abs(measured_fill(laid.issue, drawn) - page.fill) < 0.009, page.page


def test_spacing_changes_few_paragraphs_and_no_words(paper: Paper) -> None:
    before = {story.slug: story for story in read_folder(str(SAMPLE)).issue.stories}
    changed = 0
    for story in paper[0].issue.stories:
        for was, now in zip(before[story.slug].paragraphs, story.paragraphs, strict=True):
            assert was.text == now.text
            changed += was.own != now.own
            assert {name for name, _ in now.own} <= {"tracking", "arabic_size"}
    priced = sum(term.name == "spacing" for page in paper[0].makeup for term in page.terms)
    assert 0 < priced <= changed <= 30


def test_a_page_that_is_not_full_is_told(compositor: Compositor) -> None:
    issue = make_issue(make_story("one", 700), make_story("two", 500))
    laid = lay_out(issue, MakeupPlan(pages=1), compositor)
    assert [finding.code for finding in laid.findings] == ["page-not-full"]
    assert laid.makeup[0].fill < 0.9
