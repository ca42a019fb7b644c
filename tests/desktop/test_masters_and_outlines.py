"""Masters above the pages, and text around a picture's own outline."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import msgspec
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.desk import the_desk
from desktop.panels.inspector.panel import InspectorPanel
from desktop.panels.page_list import PAGE
from desktop.panels.pages import PagesPanel
from desktop.panels.panel import Panel
from desktop.selection import select_frames
from desktop.session import Session
from layouts.edit.pictures import crop_picture
from layouts.intake.contour import contour_of, in_frame
from layouts.intake.pictures import read_picture_file
from layouts.model.frame import PictureFrame
from layouts.model.geometry import Rect
from layouts.model.page import Page
from tests.makers import make_issue


@pytest.fixture
def session(app: QApplication) -> Session:
    the_desk().interpreter.speak("en")
    pages = tuple(Page(number, number, "inside", "ltr") for number in range(1, 5))
    return Session(msgspec.structs.replace(make_issue(), pages=pages))


@pytest.fixture
def made() -> Iterator[list[Panel]]:
    panels: list[Panel] = []
    yield panels
    for panel in panels:
        panel.close_caches()
        panel.close()


def shown(panel: Panel, made: list[Panel]) -> Panel:
    made.append(panel)
    panel.resize(320, 600)
    panel.show()
    QTest.qWait(20)
    panel.show_state(panel.session.state)
    return panel


def test_a_master_dropped_on_a_page_is_its_master_in_one_step(session: Session, made: list[Panel]) -> None:
    panel = shown(PagesPanel(session), made)
    assert isinstance(panel, PagesPanel)
    names = [panel.masters.item(row).text() for row in range(panel.masters.count())]
    assert names == ["None", *(master.name for master in session.state.issue.masters)]
    wanted = names[-1]
    row = next(row for row in range(panel.pages.count()) if panel.pages.item(row).data(PAGE) == 2)
    middle = QPointF(panel.pages.visualItemRect(panel.pages.item(row)).center())
    data = panel.masters.mimeData([panel.masters.item(len(names) - 1)])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    viewport = panel.pages.viewport()
    assert viewport.acceptDrops()  # else Qt brings it nothing, whatever the list itself would take
    copy, at = Qt.DropAction.CopyAction, middle.toPoint()
    QApplication.sendEvent(viewport, QDragEnterEvent(at, copy, data, left, none))
    QApplication.sendEvent(viewport, QDragMoveEvent(at, copy, data, left, none))
    QApplication.sendEvent(viewport, QDropEvent(middle, copy, data, left, none))
    assert [page.master == wanted for page in session.state.issue.pages][2]
    session.undo()
    panel.show_state(session.state)
    panel.pages.choose(1)
    panel.masters.itemActivated.emit(panel.masters.item(0))
    assert session.state.issue.pages[1].master == ""


def test_pages_that_were_moved_are_still_the_chosen_ones(session: Session, made: list[Panel]) -> None:
    panel = shown(PagesPanel(session), made)
    assert isinstance(panel, PagesPanel)
    ids = [page.id for page in session.issue.pages]
    panel.wanted.connect(lambda page: session.show(msgspec.structs.replace(session.state, page=page)))
    panel.pages.moved.emit((2,), 1)
    assert [page.id for page in session.issue.pages] == [ids[0], ids[2], ids[1], *ids[3:]]
    panel.show_state(session.state)
    assert panel.pages.chosen == (1,)


def test_text_runs_around_what_a_picture_shows_where_its_ground_is_transparent(
    session: Session, made: list[Panel], tmp_path: Path
) -> None:
    image = Image.new("RGBA", (300, 300), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((30, 0, 270, 299), fill=(180, 20, 20))
    image.save(tmp_path / "cut-out.png")
    picture = read_picture_file(tmp_path / "cut-out.png").picture
    frame = PictureFrame(900, Rect(200, 300, 120, 120), picture.key, standoff=6.0)
    page = session.state.issue.pages[0]
    pages = (msgspec.structs.replace(page, frames=(*page.frames, frame)), *session.state.issue.pages[1:])
    pictures = (*session.state.issue.pictures, picture)
    session.edit("Place", lambda issue: msgspec.structs.replace(issue, pages=pages, pictures=pictures))
    session.select(select_frames(900))
    panel = shown(InspectorPanel(session), made)
    assert isinstance(panel, InspectorPanel) and not panel.picture.around.isHidden()
    panel.picture.around.settled.emit("contour")
    outlined = session.state.issue.pages[0].frames[-1]
    assert isinstance(outlined, PictureFrame) and len(outlined.contour) > 8
    assert panel.picture.around.value == "contour"
    half = Rect(0.5, 0.0, 0.5, 0.5)
    session.edit("Scale picture", partial(crop_picture, frame=900, crop=half))
    shown_in_part = session.state.issue.pages[0].frames[-1]
    assert isinstance(shown_in_part, PictureFrame)
    assert shown_in_part.contour == in_frame(contour_of((tmp_path / "cut-out.png").read_bytes()), half)
    assert min(x for x, _ in shown_in_part.contour) == 0.0  # the ball reaches over the edge that is cut off
    session.undo()
    assert session.state.issue.pages[0].frames[-1] == outlined
    panel.picture.around.settled.emit("frame")
    assert session.state.issue.pages[0].frames[-1] == frame
