"""The next issue: what goes on, what stays, what makes room."""

import datetime

import msgspec
import pytest

from layouts.edit.next_issue import date_after, start_next_issue
from layouts.model.frame import PictureFrame, Shape, TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page
from tests.makers import make_issue, make_paragraph, make_picture, make_story

BOX = Rect(40, 200, 200, 300)
TOMORROW = datetime.date(2026, 11, 25)


@pytest.fixture
def last() -> Issue:
    """A page with a threaded story, its picture and caption, and a box of the paper's own with a logo."""
    frames = (
        TextFrame(1, BOX),
        TextFrame(2, BOX),
        PictureFrame(3, BOX, "p1", story="water", alternative="A dam"),
        TextFrame(4, BOX, content=(make_paragraph("A dam", "caption"),), story="water"),
        TextFrame(5, BOX, content=(make_paragraph("Weather"),)),
        PictureFrame(6, BOX, "logo"),
        Shape(7, BOX, fill="Black"),
    )
    issue = make_issue(make_story("water"), pictures=(make_picture("p1"), make_picture("logo", name="logo.png")))
    page = Page(1, 1, "front", "ltr", "", frames)
    return msgspec.structs.replace(issue, pages=(page,), threads=(Thread(("water",), (1, 2)),))


def test_number_and_date_go_on_and_the_paper_stays(last: Issue) -> None:
    made = start_next_issue(last, TOMORROW, keep_frames=True)
    assert (made.dateline.number, made.dateline.date) == (1743, TOMORROW)
    assert made.dateline.price == last.dateline.price
    assert (made.publication, made.legal, made.masters, made.styles) == (
        last.publication, last.legal, last.masters, last.styles,
    )  # fmt: skip
    assert [page.master for page in made.pages] == ["front"]


def test_stories_and_their_pictures_go_and_their_frames_stay_empty(last: Issue) -> None:
    made = start_next_issue(last, TOMORROW, keep_frames=True)
    assert made.stories == ()
    assert made.threads == (Thread((), (1, 2)),)
    assert [frame.id for frame in made.pages[0].frames] == [1, 2, 3, 5, 6, 7]
    emptied = made.pages[0].frames[2]
    assert isinstance(emptied, PictureFrame)
    assert (emptied.picture, emptied.story, emptied.alternative, emptied.rect) == ("", "", "", BOX)
    assert [picture.key for picture in made.pictures] == ["logo"]


def test_without_their_frames_only_what_is_the_papers_own_stays(last: Issue) -> None:
    made = start_next_issue(last, TOMORROW, keep_frames=False)
    assert [frame.id for frame in made.pages[0].frames] == [5, 6, 7]
    assert made.threads == ()


def test_the_last_issue_itself_is_not_changed(last: Issue) -> None:
    before = msgspec.json.encode(last)
    start_next_issue(last, TOMORROW, keep_frames=False)
    assert msgspec.json.encode(last) == before


@pytest.mark.parametrize(
    ("day", "days", "following"),
    [("2026-11-24", 1, "2026-11-25"), ("2026-12-28", 7, "2027-01-04"), ("2026-12-31", 30, "2027-01-31"),
     ("2028-01-31", 30, "2028-02-29"), ("2026-10-31", 30, "2026-11-30")],
)  # fmt: skip
def test_the_day_of_the_next_issue(day: str, days: int, following: str) -> None:
    assert date_after(datetime.date.fromisoformat(day), days).isoformat() == following
