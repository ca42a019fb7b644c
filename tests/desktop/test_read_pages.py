"""The pages as a screen reader walks them: from the canvas to its frames, their names, places, states and texts."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface
from PySide6.QtWidgets import QApplication

from desktop.desk import the_desk
from desktop.selection import NOTHING, select_frames, select_text
from layouts.edit.parts import with_frames, with_pages
from layouts.model.frame import PictureFrame
from layouts.model.geometry import Rect
from layouts.model.place import Place, caret_at
from tests.desktop.desk import ARABIC, LATIN, Desk, small_issue

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
WHOLE = f"{LATIN * 4}\n{ARABIC}"


@pytest.fixture
def desk(app: QApplication) -> Iterator[Desk]:
    the_desk().interpreter.speak("en")
    issue = small_issue()
    picture = PictureFrame(4, Rect(400, 500, 90, 60), picture="p", alternative="A harbour at dawn")
    page = with_frames(issue.pages[0], (*issue.pages[0].frames, picture))
    made = Desk(with_pages(issue, (page, *issue.pages[1:])))
    made.canvas.verticalScrollBar().setValue(0)
    yield made
    made.close()


def canvas_of(desk: Desk) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(desk.canvas)
    assert found is not None
    return found


def frames_of(desk: Desk) -> list[QAccessibleInterface]:
    canvas = canvas_of(desk)
    return [canvas.child(number) for number in range(canvas.childCount())]


def text_of(desk: Desk, number: int = 0) -> QAccessibleTextInterface:
    found = frames_of(desk)[number].textInterface()
    assert found is not None
    return found


def test_the_frames_in_sight_are_the_children_of_the_canvas(desk: Desk) -> None:
    canvas, frames = canvas_of(desk), frames_of(desk)
    assert [frame.text(NAME) for frame in frames] == [
        LATIN * 4, "Text frame", "Doos", "A harbour at dawn",
    ]  # fmt: skip
    text, graphic = QAccessible.Role.EditableText, QAccessible.Role.Graphic
    assert [frame.role() for frame in frames] == [text, text, text, graphic]
    assert frames[3].text(DESCRIPTION).startswith("Picture frame, Page 1")
    assert canvas.role() == QAccessible.Role.Canvas and canvas.text(NAME) == "Pages"
    assert [canvas.indexOfChild(frame) for frame in frames] == [0, 1, 2, 3]
    assert all(frame.parent().object() is desk.canvas for frame in frames)
    assert frames[3].textInterface() is None


def test_a_frame_is_where_the_screen_shows_it_and_is_found_there(desk: Desk) -> None:
    canvas = canvas_of(desk)
    corner = desk.canvas.viewport().mapToGlobal(desk.pixel(350, 100))
    place = canvas.child(1).rect()
    assert (place.topLeft() - corner).manhattanLength() <= 2
    assert abs(place.width() - 150) <= 2 and abs(place.height() - 100) <= 2
    middle = place.center()
    found = canvas.childAt(middle.x(), middle.y())
    assert found is not None and canvas.indexOfChild(found) == 1
    assert canvas.childAt(corner.x(), corner.y() - 40) is None
    desk.canvas.scroll_by(0, 4000)
    assert canvas.childCount() == 0


def test_a_selected_frame_says_so_and_one_that_is_gone_is_no_child(desk: Desk) -> None:
    canvas = canvas_of(desk)
    desk.session.select(select_frames(3))
    states = [frame.state() for frame in frames_of(desk)]
    assert [state.selected for state in states] == [0, 0, 1, 0] == [state.focused for state in states]
    assert canvas.indexOfChild(canvas.focusChild()) == 2
    desk.session.select(NOTHING)
    assert canvas.focusChild() is None
    desk.session.edit("Delete", lambda issue: with_pages(issue, (with_frames(issue.pages[0], ()), issue.pages[1])))
    assert canvas.childCount() == 0
    desk.session.undo()
    assert [frame.text(NAME) for frame in frames_of(desk)][2] == "Doos"


def test_the_text_of_a_frame_is_read_with_its_caret(desk: Desk) -> None:
    text = text_of(desk)
    assert text.text(0, text.characterCount()) == WHOLE and text.cursorPosition() == -1
    desk.session.take("text")
    desk.session.select(select_text(caret_at(Place("s", 1, 5))))
    assert text.cursorPosition() == len(LATIN) * 4 + 1 + 5
    assert [frame.state().focused for frame in frames_of(desk)] == [1, 0, 0, 0]
    desk.type("ب")
    assert text.text(text.cursorPosition() - 1, text.cursorPosition()) == "ب"
    assert text_of(desk, 2).text(0, -1) == "Doos"


def test_a_reader_sets_the_caret_and_finds_characters_on_the_screen(desk: Desk) -> None:
    text, far = text_of(desk), len(LATIN) * 4 + 1 + 7
    text.setCursorPosition(far)
    passage = desk.session.state.selection.text
    assert passage is not None and passage.caret.order == (1, 7) and desk.canvas.bench.is_editing
    text.setSelection(0, 3, 8)
    passage = desk.session.state.selection.text
    assert passage is not None and (passage.start.order, passage.end.order) == ((0, 3), (0, 8))
    lies, frame = text.characterRect(3), frames_of(desk)[0].rect()
    assert lies.height() > 5 and QRect(frame).contains(lies.center())
    assert text.offsetAtPoint(QPoint(lies.left() + 1, lies.center().y())) == 3


def test_who_listens_hears_of_the_focus_and_nobody_else_is_troubled(desk: Desk) -> None:
    desk.session.select(select_frames(2))
    QAccessible.setActive(True)
    try:
        desk.session.select(select_frames(1))
        desk.session.take("text")
        desk.session.select(select_text(caret_at(Place("s", 0, 0))))
        desk.type("x")
        assert canvas_of(desk).indexOfChild(canvas_of(desk).focusChild()) == 0
    finally:
        QAccessible.setActive(False)
