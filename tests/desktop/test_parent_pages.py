"""Parent pages worked on as pages: opened, drawn on and written on, seen on the pages, left, undone."""

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog

from desktop.actions.parents import inserts
from desktop.canvas.drops import STORY, put
from desktop.panels.pages import PagesPanel
from desktop.panels.parent_pictures import composed_alone
from desktop.parent_bar import ParentBar
from desktop.session import Session
from desktop.snapping import snap_index, snap_rect
from desktop.tools.picking import guide_at, items_under
from layouts.display.items import Box, TextLine
from layouts.edit.frames import add_frame
from layouts.edit.guides import add_guide
from layouts.edit.masters import duplicate_master, pages_with, remove_master, rename_master, set_mirrored
from layouts.edit.parent_page import with_parent_page, without_parent_page
from layouts.makeup.blank import blank_pages
from layouts.model.frame import Shape, TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.masters import guides_on, items_on
from layouts.model.page import Guide
from layouts.storage.package import open_package
from tests.desktop.desk import Desk
from tests.desktop.waiting import wait_for
from tests.makers import make_issue


def four_pages(binding: str = "left") -> Issue:
    """Four pages; the last three have the master `inside`."""
    made = blank_pages(replace(make_issue(), binding=binding), ("ltr", "ltr", "ltr", "ltr"), framed=False)
    return replace(made, pages=tuple(replace(page, master="inside") if page.folio > 1 else page for page in made.pages))


@pytest.fixture
def desk() -> Iterator[Desk]:
    assert QApplication.instance() or QApplication([])
    made = Desk(four_pages())
    yield made
    made.canvas.close_caches()
    made.canvas.close()


def opened(desk: Desk, name: str = "inside") -> int:
    """The parent page on the canvas, and its index there."""
    desk.session.open_parent(name)
    desk.session.finish()
    desk.canvas.show_page(desk.session.state.page)
    QApplication.processEvents()
    return desk.session.state.page


def rules(session: Session, page: int) -> list[Box]:
    """What the page shows as high as the rule that the tests draw."""
    found = (item for item in session.state.pages[page].items if isinstance(item, Box))
    return [box for box in found if abs(box.rect.width - 300) < 1]


def test_a_rule_drawn_on_a_parent_page_stands_on_its_pages_and_goes_with_undo(desk: Desk) -> None:
    session = desk.session
    page = opened(desk)
    assert desk.canvas.sight.pages == (page,)
    session.take("line")
    desk.press(100, 300, page=page)
    desk.move(250, 300, page=page)
    desk.move(400, 300, page=page)
    desk.release(400, 300, page=page)
    session.finish()
    assert [len(rules(session, index)) for index in range(4)] == [0, 1, 1, 1]
    master = next(master for master in session.issue.masters if master.name == "inside")
    assert all(frame.id < 0 for frame in master.frames) and len(session.issue.pages) == 4
    assert session.has_changes and session.saved is not session.issue
    for _ in range(2):  # what is selected is let go, then the parent page
        QTest.keyClick(desk.canvas, Qt.Key.Key_Escape)
    assert not session.state.parent and session.state.issue is session.issue
    assert len(rules(session, 1)) == 1 and items_under(session.state, 2, 250, 300)
    session.undo()
    session.finish()
    assert [len(rules(session, index)) for index in range(4)] == [0, 0, 0, 0] and not session.has_changes


def test_all_parent_pages_come_back_as_they_were(desk: Desk) -> None:
    for issue in (four_pages(), four_pages("right")):
        for master in issue.masters:
            view = with_parent_page(issue, master.name)
            assert len({frame.id for page in view.pages for frame in page.frames}) == len(view.pages[-1].frames)
            assert without_parent_page(view, master.name) == issue


def test_a_page_number_typed_on_a_parent_page_is_each_pages_own(desk: Desk) -> None:
    session = desk.session
    page = opened(desk)
    session.take("text")
    desk.press(100, 600, page=page)
    desk.move(200, 660, page=page)
    desk.release(250, 700, page=page)
    QTest.keyClicks(desk.canvas, "Page ")

    class OfWindow:
        session = desk.session

    inserts("folio")(OfWindow())  # type: ignore[arg-type]
    QTest.keyClicks(desk.canvas, "!")
    session.finish()
    said = [[line.text for line in shown.items if isinstance(line, TextLine) and "!" in line.text]
            for shown in session.pages]  # fmt: skip
    assert said == [[], ["Page 2!"], ["Page 3!"], ["Page 4!"]]
    for _ in range(2):  # a field is one character
        QTest.keyClick(desk.canvas, Qt.Key.Key_Backspace)
    text = next(f for f in session.state.issue.pages[page].frames if isinstance(f, TextFrame) and f.rect.y > 500)
    assert text.content[0].text == "Page "


def test_other_changes_reach_the_issue_while_a_parent_page_is_open(desk: Desk) -> None:
    session = desk.session
    page = opened(desk)
    session.edit("Price", lambda issue: replace(issue, dateline=replace(issue.dateline, price="5 DH")))
    assert session.issue.dateline.price == "5 DH" and len(session.issue.pages) == 4
    assert session.state.page == page and session.state.parent == "inside"
    session.show(replace(session.state, page=1))
    assert not session.state.parent and session.state.page == 1 and session.state.issue is session.issue


def test_what_is_saved_and_told_is_the_issue_alone(desk: Desk, tmp_path: object) -> None:
    session = desk.session
    opened(desk)
    path = f"{tmp_path}/four.issue"
    session.save(path)
    assert len(open_package(path).issue.pages) == 4
    assert all(finding.page <= 4 for finding in session.findings) and len(session.pages) == 4


def test_the_pages_panel_opens_a_parent_page_by_a_double_click(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    session = desk.session
    panel, bar = PagesPanel(session), ParentBar(session)
    panel.resize(320, 600)
    panel.show()
    panel.show_state(session.state)
    row = next(row for row in range(panel.masters.count()) if panel.masters.item(row).text() == "inside")
    at = panel.masters.visualItemRect(panel.masters.item(row)).center()
    QTest.mouseClick(panel.masters.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(panel.masters.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert session.state.parent == "inside"
    assert not bar.isHidden() and "inside" in bar.told.text() and "3" in bar.told.text()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_kw: ("2-3", True))
    panel.parents.apply("front")
    assert [page.master for page in session.issue.pages][1:] == ["front", "front", "inside"]
    bar.back.click()
    assert not session.state.parent and bar.isHidden()
    panel.close_caches()
    panel.close()


def test_masters_are_copied_renamed_and_taken_out_with_their_pages() -> None:
    issue = four_pages()
    assert pages_with(issue, "inside") == (1, 2, 3)
    named = rename_master(issue, "inside", "plain")
    assert pages_with(named, "plain") == (1, 2, 3) and not pages_with(named, "inside")
    assert rename_master(issue, "inside", "front") is issue
    copied = duplicate_master(issue, "inside", "second")
    assert [m.name for m in copied.masters].index("second") == [m.name for m in copied.masters].index("inside") + 1
    gone = remove_master(issue, "inside")
    assert [page.master for page in gone.pages][1:] == ["", "", ""]


def test_what_is_drawn_on_a_parent_page_stands_on_the_other_side_of_left_hand_pages() -> None:
    issue = four_pages()
    view = add_frame(with_parent_page(issue, "inside"), 4, Shape(0, Rect(450, 600, 80, 20), fill="Black"))
    made = without_parent_page(view, "inside")
    width = issue.setup.width
    places = [[item.rect.x for item in items_on(made, page) if item.rect.height == 20] for page in (1, 2, 3)]
    assert places == [[width - 530], [450], [width - 530]]
    still = set_mirrored(made, "inside", False)
    shift = issue.setup.outside - issue.setup.inside
    assert [item.rect.x for item in items_on(still, 1) if item.rect.height == 20] == [450 + shift]


def pulled(desk: Desk, page: int, x: float, y: float, *, across: bool) -> None:
    """A guide dragged out of a ruler."""
    ruler = desk.canvas.rulers.across if across else desk.canvas.rulers.down
    QTest.mousePress(ruler, Qt.MouseButton.LeftButton, pos=ruler.rect().center())
    desk.move(x, y, page=page)
    desk.release(x, y, page=page)


def test_a_guide_pulled_onto_a_parent_page_stands_on_its_pages_and_is_moved_there_only(desk: Desk) -> None:
    session, width = desk.session, four_pages().setup.width
    page = opened(desk)
    pulled(desk, page, 400, 300, across=True)
    pulled(desk, page, 120, 300, across=False)
    level, upright = session.state.issue.pages[page].guides
    assert level.across and abs(level.at - 300) < 1 and abs(upright.at - 120) < 1
    assert guide_at(session.state, page, 400, level.at) == level
    desk.press(600, level.at, page=page)
    desk.move(600, 500, page=page)
    desk.release(600, 500, page=page)
    (level,) = (guide for guide in session.state.issue.pages[page].guides if guide.across)
    assert abs(level.at - 500) < 1 and session.state.parent == "inside"
    session.leave_parent()
    assert guides_on(session.issue, 2) == (upright, level) and guides_on(session.issue, 0) == ()
    before = session.issue
    desk.canvas.show_page(2)
    assert guide_at(session.state, 2, 600, level.at) is None
    desk.press(600, level.at, page=2)
    desk.move(600, 700, page=2)
    desk.release(600, 700, page=2)
    assert session.issue is before
    for number, at in ((1, width - upright.at), (2, upright.at)):  # what is dragged near them snaps to them
        snapped = snap_rect(snap_index(session.state, number), Rect(at + 2, level.at - 1, 33, 33), 4)
        assert abs(snapped.across + 2) < 0.01 and abs(snapped.down - 1) < 0.01
    for _ in range(3):
        session.undo()
    assert guides_on(session.issue, 2) == () and not session.has_changes


def test_a_parents_guides_are_seen_on_its_pages_in_a_colour_of_their_own(desk: Desk) -> None:
    session = desk.session
    session.edit("Guide", lambda issue: add_guide(issue, 2, Guide(True, 700.0)))
    page = opened(desk)
    desk.canvas.grab()
    pulled(desk, page, 400, 300, across=True)
    own = inks(desk, page, session.state.issue.pages[page].guides[0].at)
    assert own[0] == own[1] != own[2]  # a line of one colour
    session.leave_parent()
    desk.canvas.show_page(2)
    of_parent, of_page = inks(desk, 2, guides_on(session.issue, 2)[0].at), inks(desk, 2, 700.0)
    assert of_parent[0] != of_parent[1] and own[0] in of_parent  # dotted, as items of parents are
    assert of_page[0] == of_page[1] and of_page[0] not in own
    desk.session.look(guides=False)
    assert len(set(inks(desk, 2, guides_on(session.issue, 2)[0].at))) == 1


def inks(desk: Desk, page: int, y: float) -> tuple[str, str, str]:
    """Two pixels side by side on a level line of a page, and one two pixels below."""
    QApplication.processEvents()
    image = desk.canvas.viewport().grab().toImage()
    corner = desk.canvas.sight.corner(page)
    left, top = int(corner.x()) + 20, int(corner.y()) + int(y * desk.canvas.scale)
    beside, below = image.pixelColor(left + 1, top), image.pixelColor(left, top + 2)
    return image.pixelColor(left, top).name(), beside.name(), below.name()


def test_what_a_parent_page_cannot_keep_is_told(desk: Desk) -> None:
    """A story runs on pages: it is not taken and lost without a word."""
    page = opened(desk)
    before, said = desk.session.issue, list[str]()
    desk.canvas.said.connect(said.append)
    story = QMimeData()
    story.setData(STORY, b"s")
    assert put(desk.canvas, story, page, QPointF(desk.pixel(100, 100, page)))
    assert len(said) == 1
    assert desk.session.issue == before


def test_the_panel_shows_each_parent_page_as_it_is_and_anew_when_what_stands_on_it_changes(desk: Desk) -> None:
    session = desk.session
    panel = PagesPanel(session)
    panel.resize(320, 600)
    panel.show()
    master = next(each for each in session.issue.masters if each.name == "front")
    size, pictures = QSize(228, 300), panel.parent_pictures

    def of_this_size() -> QImage | None:
        """The picture, once it is: the panel asks for smaller ones meanwhile."""
        image = pictures.image(master, size)
        return image if image is not None and image.size() == size else None

    assert of_this_size() is None  # painted while nobody works
    wait_for(lambda: of_this_size() is not None)
    before = of_this_size()
    assert before is not None
    page = composed_alone(session.issue, "front", session.room.compositor)
    assert any(isinstance(item, TextLine) for item in page.items)
    assert before == panel.thumbnails.draw(page, size)
    session.edit("", lambda issue: replace(issue, publication=replace(issue.publication, title=(("", "Xi"),))))
    wait_for(lambda: of_this_size() not in (None, before))
    panel.close_caches()
    panel.close()
