"""What stands on the pasteboard is composed for the desk, told, and left out of print."""

import pytest
from msgspec.structs import replace

from fonts.library import Library
from layouts.display.hit import lines_of
from layouts.display.items import Box, PlacedPdf, TextLine
from layouts.makeup.compositor import Compositor
from layouts.model.frame import AdvertFrame, Shape, TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page, is_parked
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_paragraph, make_story


def issue_with(*frames: TextFrame | Shape) -> Issue:
    story = make_story("haven", 50)
    story = replace(story, paragraphs=story.paragraphs[1:])
    pages = (Page(1, 1, "", "ltr", frames=frames),)
    return replace(make_issue(story), pages=pages, threads=(Thread(("haven",), (1,)),))


def texts(issue: Issue) -> tuple[list[str], list[str], list[str]]:
    """What is printed, what the desk alone shows, and what is found."""
    composition = Compositor(Typesetter(Library())).compose(issue)
    page = composition.pages[0]
    printed, noted = ([item.story for item in of if isinstance(item, TextLine)] for of in (page.items, page.notes))
    assert len(lines_of(page)) == len(printed) + len(noted)
    return printed, noted, [finding.message for finding in composition.findings if finding.code == "parked-text"]


@pytest.mark.parametrize("x, y", [(-210, 50), (2000, 50), (50, -110), (50, 4000)])
def test_a_story_on_the_pasteboard_is_set_for_the_desk_told_and_not_printed(x: float, y: float) -> None:
    printed, noted, told = texts(issue_with(TextFrame(1, Rect(x, y, 200, 100))))
    assert printed == [] and set(noted) == {"haven"}
    assert len(told) == 1 and told[0].endswith("stands on the pasteboard and is not printed")


def test_what_reaches_into_the_bleed_is_printed_and_nothing_is_told() -> None:
    printed, noted, told = texts(issue_with(TextFrame(1, Rect(-195, 50, 200, 100))))
    assert set(printed) == {"haven"} and noted == told == []


def test_pictures_and_boxes_of_ones_own_are_parked_without_a_word() -> None:
    own = TextFrame(2, Rect(-300, 50, 200, 100), content=(make_paragraph("Later"),))
    issue = issue_with(TextFrame(1, Rect(50, 50, 200, 100)), own, Shape(3, Rect(50, -90, 20, 20), fill="Black"))
    page = Compositor(Typesetter(Library())).compose(issue).pages[0]
    assert [type(item) for item in page.notes] == [TextLine, Box] and page.notes[0].turn.angle == 0
    printed, _, told = texts(issue)
    assert set(printed) == {"haven"} and told == []


def test_an_advert_that_is_parked_is_told() -> None:
    advert = AdvertFrame(4, Rect(-300, 50, 100, 100), "key", advertiser="Bank")
    issue = replace(issue_with(TextFrame(1, Rect(50, 50, 200, 100))), pictures=())
    page = replace(issue.pages[0], frames=(*issue.pages[0].frames, advert))
    composition = Compositor(Typesetter(Library())).compose(replace(issue, pages=(page,)))
    told = [finding for finding in composition.findings if finding.code == "parked-advert"]
    assert [(finding.frame, finding.page) for finding in told] == [(4, 1)] and "Bank" in told[0].message
    assert not any(isinstance(item, PlacedPdf) for item in composition.pages[0].items)


def test_a_turned_frame_is_parked_when_no_corner_of_it_reaches_the_bleed() -> None:
    setup = issue_with().setup
    lying = TextFrame(1, Rect(-150, 50, 140, 20))
    assert is_parked(lying, setup) and is_parked(replace(lying, angle=45.0), setup)
    standing = TextFrame(1, Rect(-60, 50, 20, 140))
    assert is_parked(standing, setup) and not is_parked(replace(standing, angle=90.0), setup)
