"""Frames on the pasteboard: seen, picked and written in there, never over another page, and out of preview."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from desktop.canvas.view import PASTEBOARD
from layouts.edit.frames import move_frames
from layouts.model.frame import TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page
from tests.desktop.desk import STORY, Desk
from tests.makers import make_issue

LEFT = Rect(-260, 100, 200, 200)


def parked_issue() -> Issue:
    """Three pages: page 1 has the story left of it, page 3 one that would lie over page 2."""
    first = (TextFrame(1, LEFT), TextFrame(2, Rect(100, 100, 200, 100)))
    third = (TextFrame(4, LEFT),)
    pages = (Page(1, 1, "", "ltr", frames=first), Page(2, 2, "", "ltr"), Page(3, 3, "", "ltr", frames=third))
    stories = (STORY, replace(STORY, slug="t"))
    return replace(make_issue(*stories), pages=pages, threads=(Thread(("s",), (1,)), Thread(("t",), (4,))))


@pytest.fixture
def desk(app: QApplication) -> Iterator[Desk]:
    made = Desk(parked_issue())
    made.session.look(frame_edges=False, guides=False)
    yield made
    made.close()


def seen(desk: Desk, area: QRectF) -> set[str]:
    """The colours that a part of the window, in pixels, shows."""
    QApplication.processEvents()
    while not desk.canvas.rest.is_over:
        QApplication.processEvents()
    image: QImage = desk.canvas.viewport().grab().toImage()
    part = area.toAlignedRect().intersected(image.rect())
    assert part.width() > 50 and part.height() > 50
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(part.left(), part.right())
        for y in range(part.top(), part.bottom())
    }


def test_the_text_of_a_parked_frame_is_seen_on_the_pasteboard_and_not_in_preview(desk: Desk) -> None:
    desk.canvas.reveal(0, LEFT)
    inside = desk.canvas.sight.rect(0, Rect(LEFT.x + 2, LEFT.y + 2, LEFT.width - 4, LEFT.height - 4))
    shown = seen(desk, inside)
    assert PASTEBOARD[0].name() in shown and min(QColor(name).lightness() for name in shown) < 60
    desk.session.look(preview=True)
    assert len(seen(desk, inside)) == 1


def test_a_parked_frame_is_never_painted_over_the_page_beside_it(desk: Desk) -> None:
    sight = desk.canvas.sight
    width = sight.board.page_width
    desk.canvas.reveal(1, Rect(width + LEFT.x, LEFT.y, LEFT.width, LEFT.height))
    over = desk.canvas.sight.rect(2, Rect(LEFT.x + 10, LEFT.y + 10, 150, 150))
    assert seen(desk, over) == {"#ffffff"}


def test_a_key_in_a_parked_frame_is_painted_where_it_stands(desk: Desk) -> None:
    desk.canvas.reveal(0, LEFT)
    desk.double_click(LEFT.x + 60, LEFT.y + 16)
    passage = desk.session.state.selection.text
    assert passage is not None and passage.caret.story == "s"
    desk.canvas.caret.rest()
    before = desk.canvas.viewport().grab().toImage()
    desk.type("X")
    area = desk.canvas.sight.rect(0, LEFT)
    seen(desk, area)
    assert "X" in desk.text() and desk.canvas.viewport().grab().toImage() != before


def test_beside_the_pages_a_click_goes_to_the_frame_that_stands_there(desk: Desk) -> None:
    """Also where another page lies nearer: a frame of page 1 far below it, left of page 2."""
    height = desk.canvas.sight.board.page_height
    desk.session.edit("Park", lambda issue: move_frames(issue, (1,), -800, height))
    sight, (x, y) = desk.canvas.sight, (LEFT.x - 800, LEFT.y + height)
    at = sight.point(0, x + 50, y + 20)
    assert sight.page_at(at) == 0 and replace(sight, parked=()).page_at(at) == 1
    desk.canvas.reveal(0, Rect(x, y, 200, 200))
    desk.click(x + 50, y + 20)
    assert desk.session.state.selection.frames == (1,)


def test_the_window_scrolls_as_far_as_frames_are_parked(desk: Desk) -> None:
    bar = desk.canvas.horizontalScrollBar()
    least = bar.minimum()
    desk.session.edit("Park", lambda issue: move_frames(issue, (1,), -3000, 0))
    far = desk.canvas.sight.board.rect(0).x + LEFT.x - 3000
    assert bar.minimum() == pytest.approx(least + far, abs=1)
    desk.canvas.reveal(0, Rect(LEFT.x - 3000, LEFT.y, 200, 200))
    assert desk.canvas.sight.pages == (0,)
    inside = desk.canvas.sight.rect(0, Rect(LEFT.x - 2998, LEFT.y + 2, 196, 196))
    assert min(QColor(name).lightness() for name in seen(desk, inside)) < 60
    desk.key(Qt.Key.Key_Escape)
    desk.session.undo()
    assert bar.minimum() == least
