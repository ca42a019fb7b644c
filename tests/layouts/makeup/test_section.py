"""A section made up: what is said of its pages, and stories beside adverts narrower than the page."""

import pytest

from fonts.library import Library
from layouts.makeup.compositor import Compositor
from layouts.makeup.layout import lay_out
from layouts.model.frame import AdvertFrame, TextFrame
from layouts.model.plan import Booking
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_plan, make_story


@pytest.fixture(scope="module")
def compositor(library: Library) -> Compositor:
    return Compositor(Typesetter(library))


def test_every_page_says_what_it_pays_and_whether_that_is_proven(compositor: Compositor) -> None:
    issue = make_issue(*(make_story(f"s{n}", 420, priority=1 + n % 4) for n in range(6)))
    laid = lay_out(issue, make_plan(), compositor)
    assert [page.page for page in laid.makeup] == [page.folio for page in laid.issue.pages]
    for page in laid.makeup:
        if page.terms:
            assert page.proven
            assert page.price == pytest.approx(sum(term.price for term in page.terms))
        assert 0 <= page.fill <= 1


def test_the_quick_search_proves_nothing(compositor: Compositor) -> None:
    issue = make_issue(*(make_story(f"s{n}", 420) for n in range(4)))
    assert not any(page.proven for page in lay_out(issue, make_plan(search="quick"), compositor).makeup)


def test_stories_fill_the_columns_beside_a_narrow_advert(compositor: Compositor) -> None:
    issue = make_issue(*(make_story(f"s{n}", 520) for n in range(7)))
    booking = Booking(file="", columns=2, height=300.0, page=2, advertiser="Bank")
    laid = lay_out(issue, make_plan(adverts=(booking,)), compositor)
    assert not [f for f in compositor.compose(laid.issue).findings if f.severity == "error" and "overset" in f.code]
    page = laid.issue.pages[1]
    (advert,) = [frame.rect for frame in page.frames if isinstance(frame, AdvertFrame)]
    text = [frame.rect for frame in page.frames if isinstance(frame, TextFrame) and not frame.content]
    for rect in text:
        assert rect.right <= advert.x or advert.right <= rect.x or rect.bottom <= advert.y
    assert any(rect.bottom > advert.y + 200 for rect in text)  # beside it, down to the foot


def test_a_story_without_a_place_is_told_how_much_shorter_it_must_be(compositor: Compositor) -> None:
    issue = make_issue(*(make_story(f"s{n}", 700) for n in range(4)))
    laid = lay_out(issue, make_plan(pages=1), compositor)
    notes = [finding for finding in laid.findings if finding.code == "suggested-trim"]
    assert notes
    for note in notes:
        assert "lines fewer" in note.message
        assert note.page == 1
