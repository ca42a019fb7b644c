"""Booked space on made-up pages: at the foot, in whole columns, free of text, level with the last line."""

import msgspec
import pytest

from layouts.display.items import PlacedPdf, PlacedPicture, TextLine
from layouts.makeup.adverts import PageOfSection, Pinned, pinned, with_pages
from layouts.makeup.blocks import block_width
from layouts.makeup.compositor import Compositor
from layouts.makeup.grid import page_grid
from layouts.makeup.layout import lay_out
from layouts.model.frame import AdvertFrame, PictureFrame
from layouts.model.issue import Issue, Picture
from layouts.model.lengths import mm
from layouts.model.page import is_right_hand, type_area
from layouts.model.plan import Booking, SectionPlan
from tests.makers import make_issue, make_picture, make_plan, make_story

PDF = Picture("ad", "bank.pdf", 751, 340, "adverts/bank.pdf")


def booked(columns: int = 5, height: float = mm(80), *, page: int = 2, section: str = "", file: str = "ad") -> Booking:
    return Booking(
        file=file, columns=columns, height=height, page=page, section=section, advertiser="Bank", alternative="A bank"
    )



def issue_of(lang: str = "nl") -> Issue:
    return make_issue(*(make_story(f"s{n}", 500, lang) for n in range(6)), pictures=(PDF, make_picture()))


@pytest.mark.parametrize("mode", ["modular", "flow"])
@pytest.mark.parametrize("lang", ["nl", "ar"])
def test_no_text_stands_on_an_advert_and_no_word_is_lost(mode: str, lang: str, compositor: Compositor) -> None:
    issue = issue_of(lang)
    laid = lay_out(issue, make_plan(mode=mode, adverts=(booked(3),)), compositor)
    made = compositor.compose(laid.issue)
    # how full a page is depends on the copy of this test alone
    assert [one for one in laid.findings if one.code != "page-not-full"] == [] and made.findings == ()
    page = made.pages[1]
    [advert] = [item for item in page.items if isinstance(item, PlacedPdf)]
    assert (advert.pdf, advert.advertiser, advert.alternative) == ("ad", "Bank", "A bank")
    beside = [
        line
        for line in page.items
        if isinstance(line, TextLine)
        and line.x < advert.rect.right - 1 and line.x + line.width > advert.rect.x + 1
        and line.y > advert.rect.y and line.y - line.leading * 0.7 < advert.rect.bottom
        and line.story
    ]  # fmt: skip
    assert beside == []
    assert sum(p.overset_words for p in made.placements) == 0


@pytest.mark.parametrize(("lang", "page"), [("nl", 2), ("nl", 3), ("ar", 2), ("ar", 3)])
def test_an_advert_stands_at_the_foot_of_the_outside_columns(lang: str, page: int, compositor: Compositor) -> None:
    laid = lay_out(issue_of(lang), make_plan(pages=4, adverts=(booked(2, page=page),)), compositor)
    issue, index = laid.issue, page - 1
    [frame] = [frame for frame in issue.pages[index].frames if isinstance(frame, AdvertFrame)]
    area = type_area(issue.setup, is_right_hand(index, issue.binding))
    assert frame.rect.width == pytest.approx(block_width(issue, 2), abs=0.01)
    assert frame.rect.height == pytest.approx(mm(80), abs=0.001)
    if is_right_hand(index, issue.binding):
        assert frame.rect.right == pytest.approx(area.right, abs=0.01)
    else:
        assert frame.rect.x == pytest.approx(area.x, abs=0.01)
    grid = page_grid(issue, index, issue.pages[index].direction)
    row = grid.row_of(frame.rect.bottom)
    assert grid.baseline(row) == pytest.approx(frame.rect.bottom, abs=0.01), "level with a line of text"


def test_adverts_stand_side_by_side_while_they_fit_and_then_one_above_the_other() -> None:
    issue = issue_of()
    plan = make_plan(adverts=(booked(2), booked(3, mm(40)), booked(4, mm(30))))
    page = PageOfSection("", 0, 1, "ltr")  # a left-hand page: outside is left
    first, second, third = pinned(issue, plan, page)
    assert [(pin.offset, pin.columns, pin.above) for pin in (first, second)] == [(0, 2, 0), (2, 3, 0)]
    assert (third.offset, third.columns, third.above) == (0, 4, first.rows)
    step = page_grid(issue, 1, "ltr").step
    assert isinstance(first, Pinned) and (first.rows - 1) * step < mm(80) + 7 <= first.rows * step


def test_a_section_counts_its_own_pages(compositor: Compositor) -> None:
    sections = (SectionPlan(id="fr", direction="ltr", pages=2), SectionPlan(id="ar", direction="rtl", pages=2))
    both = make_issue(make_story("a", 300), make_story("b", 300, "ar"), pictures=(PDF,))
    laid = lay_out(both, make_plan(sections=sections, adverts=(booked(section="ar", page=1),)), compositor)
    holds = [[f.pdf for f in page.frames if isinstance(f, AdvertFrame)] for page in laid.issue.pages]
    assert holds == [[], [], ["ad"], []]


def test_an_advert_for_a_page_that_is_not_made_is_an_error(compositor: Compositor) -> None:
    laid = lay_out(issue_of(), make_plan(pages=4, adverts=(booked(page=9),)), compositor)
    [finding] = laid.findings
    assert (finding.severity, finding.code) == ("error", "advert-unplaced")
    assert "Bank" in finding.message and "page 9" in finding.message and "4 pages" in finding.message


def test_an_advert_deeper_than_its_page_is_an_error(compositor: Compositor) -> None:
    laid = lay_out(issue_of(), make_plan(pages=4, adverts=(booked(height=mm(500)),)), compositor)
    assert "advert-too-deep" in [finding.code for finding in laid.findings]


def test_adverts_without_a_page_go_to_inside_pages_one_on_each() -> None:
    plan = with_pages(make_plan(adverts=(booked(page=0), booked(page=5), booked(page=0))))
    assert [booking.page for booking in plan.adverts] == [2, 5, 3]
    assert with_pages(plan) is plan


def test_an_advert_sent_as_a_picture_is_shown_whole(compositor: Compositor) -> None:
    laid = lay_out(issue_of(), make_plan(pages=4, adverts=(booked(2, file="p1"),)), compositor)
    [frame] = [f for f in laid.issue.pages[1].frames if isinstance(f, PictureFrame) and f.alternative == "A bank"]
    assert frame.rect.width / frame.rect.height == pytest.approx(1500 / 1000, rel=0.001)
    assert msgspec.structs.asdict(frame.crop) == {"x": 0, "y": 0, "width": 1, "height": 1}
    assert any(isinstance(i, PlacedPicture) for i in compositor.compose(laid.issue).pages[1].items)


def test_space_whose_file_has_not_come_is_kept(compositor: Compositor) -> None:
    laid = lay_out(issue_of(), make_plan(pages=4, adverts=(booked(file=""),)), compositor)
    assert [f.pdf for f in laid.issue.pages[1].frames if isinstance(f, AdvertFrame)] == [""]
