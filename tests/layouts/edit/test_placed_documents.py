"""Adverts and other PDFs put into frames by hand."""

import msgspec

from layouts.edit.pictures import fit_frame_to_content, place_picture, relink_pictures
from layouts.model.frame import AdvertFrame, Frame, PictureFrame, Shape
from layouts.model.geometry import Rect
from layouts.model.issue import Issue, Picture
from layouts.model.page import Master, Page
from tests.makers import make_issue, make_picture

BANK = Picture("ad", "Banque du Sud.pdf", 400, 200, "adverts/Banque du Sud.pdf")
NEW = Picture("new", "Banque du Sud 2.pdf", 400, 300, "adverts/Banque du Sud 2.pdf")


def issue_with(*frames: Frame) -> Issue:
    return msgspec.structs.replace(make_issue(), pages=(Page(1, 1, "", "ltr", frames=frames),))


def only(issue: Issue) -> Frame:
    [frame] = issue.pages[0].frames
    return frame


def test_a_pdf_makes_its_frame_one_for_documents_and_keeps_the_rest() -> None:
    empty = PictureFrame(7, Rect(10, 10, 200, 80), "", standoff=6.0, layer="Adverts", locked=True, angle=3.0)
    placed = place_picture(issue_with(empty), 7, BANK)
    assert only(placed) == AdvertFrame(
        7, Rect(10, 10, 200, 80), "ad", standoff=6.0, layer="Adverts", locked=True, angle=3.0,
        advertiser="Banque du Sud",
    )  # fmt: skip
    assert placed.pictures == (BANK,)


def test_a_picture_makes_it_one_for_pictures_again_and_fills_it() -> None:
    placed = place_picture(issue_with(AdvertFrame(7, Rect(0, 0, 200, 50), "ad", standoff=2.0)), 7, make_picture())
    frame = only(placed)
    assert isinstance(frame, PictureFrame) and (frame.picture, frame.standoff) == ("p1", 2.0)
    assert frame.crop.width == 1.0 and frame.crop.height < 0.5


def test_another_pdf_shows_its_first_page_whole() -> None:
    cropped = AdvertFrame(7, Rect(0, 0, 200, 50), "ad", page=3, crop=Rect(0, 0, 0.5, 1), advertiser="Bank")
    frame = only(place_picture(issue_with(cropped), 7, NEW))
    assert frame == AdvertFrame(7, Rect(0, 0, 200, 50), "new", advertiser="Bank")


def test_a_frame_takes_its_document_s_depth() -> None:
    issue = place_picture(issue_with(PictureFrame(7, Rect(10, 10, 200, 80), "")), 7, BANK)
    assert only(fit_frame_to_content(issue, 7)).rect == Rect(10, 10, 200, 100)


def test_relinking_changes_adverts_too() -> None:
    issue = place_picture(issue_with(PictureFrame(7, Rect(10, 10, 200, 80), "")), 7, BANK)
    relinked = relink_pictures(issue, {"ad": NEW})
    frame = only(relinked)
    assert isinstance(frame, AdvertFrame) and frame.pdf == "new" and relinked.pictures == (NEW,)


def test_relinking_reaches_parent_pages_and_pictures_that_are_the_same_file_now_are_one() -> None:
    logo, other = Picture("logo", "logo.png", 10, 10, "/a/logo.png"), Picture("two", "two.png", 10, 10, "/a/two.png")
    new = Picture("new", "logo.png", 10, 10, "/b/logo.png")
    master = Master("inside", (PictureFrame(-1, Rect(0, 0, 20, 20), "logo"),))
    issue = msgspec.structs.replace(issue_with(PictureFrame(7, Rect(0, 0, 9, 9), "two")), masters=(master,))
    made = relink_pictures(msgspec.structs.replace(issue, pictures=(logo, other)), {"logo": new, "two": new})
    item, frame = made.masters[0].frames[0], only(made)
    assert isinstance(item, PictureFrame) and isinstance(frame, PictureFrame)
    assert (item.picture, frame.picture, made.pictures) == ("new", "new", (new,))
    assert relink_pictures(made, {"gone": logo}) is made


def test_frames_of_other_kinds_stay_what_they_are() -> None:
    shape = Shape(7, Rect(0, 0, 9, 9), fill="Black")
    assert only(place_picture(issue_with(shape), 7, BANK)) == shape
