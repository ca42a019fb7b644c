"""A paper that opens from both sides: physical pages, folios and directions kept apart."""

import msgspec
import pytest

from fonts.library import Library
from layouts.display.items import TextLine
from layouts.makeup.compositor import Compositor
from layouts.makeup.layout import lay_out
from layouts.model.page import is_right_hand
from layouts.model.plan import SectionPlan
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_plan, make_story

BOTH = (SectionPlan(id="latin", direction="ltr"), SectionPlan(id="ar", direction="rtl"))


@pytest.fixture(scope="module")
def compositor(library: Library) -> Compositor:
    return Compositor(Typesetter(library))


def papers(latin: int, arabic: int) -> tuple[object, ...]:
    return (
        *(make_story(f"nl{n}", 600, priority=1 + n % 4) for n in range(latin)),
        *(make_story(f"ar{n}", 430, "ar", priority=1 + n % 4) for n in range(arabic)),
    )


def test_folios_count_from_either_front_to_the_middle(compositor: Compositor) -> None:
    issue = make_issue(*papers(5, 6))  # type: ignore[arg-type]
    laid = lay_out(issue, make_plan(sections=BOTH, fronts="two", step=4), compositor)
    pages = laid.issue.pages
    assert len(pages) % 4 == 0
    latin = [page for page in pages if page.section == "latin"]
    arabic = [page for page in pages if page.section == "ar"]
    assert [page.folio for page in latin] == list(range(1, len(latin) + 1))
    assert [page.folio for page in arabic] == list(range(len(arabic), 0, -1))
    assert [page.id for page in pages] == list(range(1, len(pages) + 1))
    assert pages[0].master == "front"
    assert pages[-1].master.startswith("front")
    assert pages[-1].direction == "rtl"


def test_every_word_has_its_place_and_jumps_name_folios_of_their_own_front(compositor: Compositor) -> None:
    issue = make_issue(make_story("nl", 500), make_story("ar", 3000, "ar"))
    laid = lay_out(issue, make_plan(sections=BOTH, fronts="two"), compositor)
    composition = compositor.compose(laid.issue)
    assert not [finding for finding in composition.findings if "overset" in finding.code]
    front = [item.text for item in composition.pages[-1].items if isinstance(item, TextLine)]
    second = [item.text for item in composition.pages[-2].items if isinstance(item, TextLine)]
    assert any("التتمة في الصفحة 2" in text for text in front)
    assert any("تتمة من الصفحة 1" in text for text in second)


def test_the_far_front_lies_left_of_the_spine(compositor: Compositor) -> None:
    issue = make_issue(*papers(4, 4))  # type: ignore[arg-type]
    laid = lay_out(issue, make_plan(sections=BOTH, fronts="two"), compositor)
    assert not is_right_hand(len(laid.issue.pages) - 1, laid.issue.binding)


def test_pages_that_nothing_fills_stand_inside_and_are_told(compositor: Compositor) -> None:
    issue = make_issue(make_story("nl", 500), make_story("ar", 300, "ar"))
    laid = lay_out(issue, make_plan(sections=BOTH, fronts="two", step=4), compositor)
    assert len(laid.issue.pages) == 4
    assert [bool(page.frames) for page in laid.issue.pages] == [True, False, False, True]
    assert [finding.code for finding in laid.findings] == ["blank-pages"]


def test_a_story_that_finds_no_room_gets_a_page_more_and_that_is_told(compositor: Compositor) -> None:
    sections = tuple(msgspec.structs.replace(section, pages=1) for section in BOTH)
    issue = make_issue(make_story("nl", 500), *(make_story(f"ar{n}", 700, "ar") for n in range(4)))
    laid = lay_out(issue, make_plan(sections=sections, fronts="two", pages=2, step=2), compositor)
    composition = compositor.compose(laid.issue)
    assert not [finding for finding in composition.findings if finding.severity == "error"]
    assert [page.section for page in laid.issue.pages] == ["latin", "ar", "ar", "ar"]
    told = [finding for finding in laid.findings if finding.code == "pages-added"]
    assert [finding.message[:33] for finding in told] == ["section “ar” takes 2 pages, not 1"]
    assert "page-count" in {finding.code for finding in laid.findings}


def test_the_fronts_share_the_pages_of_the_issue_before_it_takes_more(compositor: Compositor) -> None:
    """The near side would take what it likes, and leave the far one too few."""
    issue = make_issue(*papers(5, 6))  # type: ignore[arg-type]
    free = lay_out(issue, make_plan(sections=BOTH, fronts="two"), compositor)
    asked = len(free.issue.pages)
    shared = lay_out(issue, make_plan(sections=BOTH, fronts="two", pages=asked), compositor)
    assert len(shared.issue.pages) == asked
    assert "pages-added" not in {finding.code for finding in shared.findings}
    placed = {slug for thread in shared.issue.threads for slug in thread.stories}
    assert placed == {story.slug for story in issue.stories}


def test_one_direction_alone_has_one_front_and_that_is_told(compositor: Compositor) -> None:
    laid = lay_out(make_issue(make_story("nl", 500)), make_plan(fronts="two"), compositor)
    assert [finding.code for finding in laid.findings] == ["two-fronts"]
    assert laid.issue.pages[0].folio == 1
