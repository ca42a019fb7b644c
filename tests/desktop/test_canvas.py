"""The canvas under real mouse and key events."""

import re
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.state import editable_lines
from layouts.edit.frames import set_text_frame
from layouts.model.frame import Shape, TextFrame
from layouts.model.geometry import Rect
from tests.desktop.desk import LATIN, Desk, small_issue

SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def desk(app: QApplication) -> Iterator[Desk]:
    made = Desk(small_issue())
    yield made
    made.close()


def test_a_frame_is_dragged_and_undo_brings_the_very_issue_back(desk: Desk) -> None:
    before = desk.issue
    desk.click(400, 150)
    desk.drag(400, 150, 430, 190)
    assert desk.rect(2) == Rect(380, 140, 150, 100)
    desk.session.undo()
    assert desk.issue is before


def test_the_pages_show_a_drag_while_it_is_under_way_and_escape_forgets_it(desk: Desk) -> None:
    before, pages = desk.issue, desk.session.state.pages
    desk.press(130, 530)
    desk.move(200, 600)
    assert desk.session.state.pages[0] is not pages[0] and desk.issue is before
    desk.key(Qt.Key.Key_Escape)
    assert desk.session.previewed is None and desk.session.state.pages[0] == pages[0]
    desk.release(200, 600)
    assert desk.issue is before


def test_a_handle_resizes_and_a_corner_from_outside_turns(desk: Desk) -> None:
    desk.click(400, 150)
    desk.drag(500, 200, 540, 230)
    assert desk.rect(2) == Rect(350, 100, 190, 130)
    desk.drag(550, 240, 400, 300, SHIFT)
    turned = next(frame for frame in desk.issue.pages[0].frames if frame.id == 2)
    assert turned.angle % 45 == 0 and turned.angle != 0


def test_a_frame_that_is_resized_says_how_many_lines_fit(desk: Desk) -> None:
    desk.click(200, 290)
    desk.press(200, 300)  # the handle in the middle of its lower edge
    desk.move(200, 250)
    roomy = desk.canvas.bench.shown.note
    desk.move(200, 125)
    tight = desk.canvas.bench.shown.note
    desk.key(Qt.Key.Key_Escape)
    desk.release(200, 125)
    assert roomy.split("   ")[1][0] in "+0" and re.search(r"   −[1-9]\d* lines?$", tight)
    assert desk.rect(1) == Rect(100, 100, 200, 200)


def test_a_copy_of_a_frame_that_a_story_runs_in_shows_a_story_of_its_own(desk: Desk) -> None:
    """As in InDesign: what is written in the copy stands nowhere else."""
    desk.click(200, 290)
    desk.canvas.clipboard.copy()
    desk.canvas.clipboard.paste()
    made = [frame.id for frame in desk.issue.pages[0].frames if frame.id > 3]
    assert [(thread.stories, thread.frames) for thread in desk.issue.threads] == [(("s",), (1,)), (("s-2",), (*made,))]
    assert {line.frame for line in editable_lines(desk.session.state, 0, "s-2")} == {*made}
    assert {line.frame for line in editable_lines(desk.session.state, 0, "s")} == {1}


def test_a_click_sets_the_caret_and_what_is_typed_stands_on_the_page(desk: Desk) -> None:
    desk.key(Qt.Key.Key_T)
    assert desk.session.state.tool == "text"
    desk.click(101, 106)
    desk.type("Zo: ")
    assert desk.text().startswith("Zo: De krant")
    shown = next(item for item in desk.session.state.pages[0].items if getattr(item, "story", "") == "s")
    assert getattr(shown, "text", "").startswith("Zo: De")
    desk.session.undo()
    assert desk.text().startswith("De krant")  # a burst of typing is one step


def test_letters_are_typed_in_text_and_take_tools_outside_it(desk: Desk) -> None:
    desk.double_click(150, 110)
    assert desk.session.state.tool == "text"
    desk.type("vh")
    assert "vh" in desk.text() and desk.session.state.tool == "text"
    desk.key(Qt.Key.Key_Escape)
    assert desk.session.state.tool == "select" and desk.session.state.selection.frames == (1,)
    desk.key(Qt.Key.Key_H)
    assert desk.session.state.tool == "hand"


def test_arabic_and_latin_are_typed_into_one_paragraph(desk: Desk) -> None:
    desk.session.take("text")
    desk.click(400, 150)
    desk.type("سلام ici ")
    assert desk.text("story-1") == "سلام ici "
    assert desk.issue.threads[-1].frames == (2,)


def test_words_and_paragraphs_are_selected_by_two_and_three_clicks(desk: Desk) -> None:
    desk.session.take("text")
    desk.double_click(104, 106)
    passage = desk.session.state.selection.text
    assert passage is not None and (passage.start.index, passage.end.index) == (0, 2)
    QTest.mousePress(desk.canvas.viewport(), Qt.MouseButton.LeftButton, pos=desk.pixel(104, 106))
    whole = desk.session.state.selection.text
    assert whole is not None and whole.end.index == len(LATIN * 4)
    desk.release(104, 106)


def test_shift_and_arrows_extend_and_typing_replaces(desk: Desk) -> None:
    desk.session.take("text")
    desk.click(101, 106)
    for _ in range(2):
        desk.key(Qt.Key.Key_Right, SHIFT)
    desk.type("Een")
    assert desk.text().startswith("Een krant")
    desk.key(Qt.Key.Key_Home)
    desk.key(Qt.Key.Key_Delete)
    assert desk.text().startswith("en krant")


def test_an_input_methods_text_is_on_the_page_before_it_is_in_the_issue(desk: Desk) -> None:
    desk.session.take("text")
    desk.click(101, 106)
    before = desk.issue
    QApplication.sendEvent(desk.canvas, QInputMethodEvent("にほ", []))
    assert desk.issue is before
    assert any(getattr(item, "text", "").startswith("にほDe") for item in desk.session.state.pages[0].items)
    where = desk.canvas.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    assert where is not None and desk.canvas.inputMethodQuery(Qt.InputMethodQuery.ImCursorPosition) == 0
    event = QInputMethodEvent("", [])
    event.setCommitString("日本")
    QApplication.sendEvent(desk.canvas, event)
    assert desk.text().startswith("日本De") and desk.session.previewed is None


def test_space_is_the_hand_for_as_long_as_it_is_down(desk: Desk) -> None:
    bar = desk.canvas.verticalScrollBar()
    before = bar.value()
    QTest.keyPress(desk.canvas, Qt.Key.Key_Space)
    desk.drag(400, 400, 400, 350)
    QTest.keyRelease(desk.canvas, Qt.Key.Key_Space)
    assert bar.value() > before and desk.session.state.tool == "select" and desk.canvas.bench.tool == "select"


def test_ctrl_takes_the_select_tool_for_one_drag(desk: Desk) -> None:
    desk.session.take("picture_frame")
    desk.drag(400, 150, 410, 160, CTRL)
    assert desk.rect(2) == Rect(360, 110, 150, 100) and desk.session.state.tool == "picture_frame"


def test_alt_and_drag_copies(desk: Desk) -> None:
    desk.drag(400, 150, 400, 350, ALT)
    assert desk.rect(2) == Rect(350, 100, 150, 100) and desk.rect(4) == Rect(350, 300, 150, 100)


def test_a_thread_is_led_on_by_dragging_a_port(desk: Desk) -> None:
    desk.click(150, 150)
    desk.drag(300, 300 - 24, 420, 150)
    assert desk.issue.threads[0].frames == (1, 2)
    desk.click(150, 150)
    desk.drag(300, 300 - 24, 420, 420)  # onto the bare page: a new frame, before those that followed
    assert [thread.frames for thread in desk.issue.threads] == [(1, 4, 2)]


def test_a_click_on_a_port_says_that_it_is_dragged(desk: Desk) -> None:
    said: list[str] = []
    desk.canvas.said.connect(said.append)
    desk.click(150, 150)
    before = desk.issue
    desk.click(300, 300 - 24)
    assert desk.issue is before and len(said) == 1 and said[0].startswith("Drag this port")


def test_a_guide_is_dragged_out_of_a_ruler_and_back(desk: Desk) -> None:
    ruler = desk.canvas.rulers.across
    QTest.mousePress(ruler, Qt.MouseButton.LeftButton, pos=ruler.rect().center())
    desk.move(50, 450)
    desk.release(50, 450)
    (guide,) = desk.issue.pages[0].guides
    assert guide.across and abs(guide.at - 450) < 0.6
    desk.press(600, 450)
    desk.move(600, -40)
    desk.release(600, -40)
    assert desk.issue.pages[0].guides == ()


def test_a_guide_comes_out_of_a_ruler_whatever_tool_is_in_hand(desk: Desk) -> None:
    desk.session.take("text")
    ruler = desk.canvas.rulers.down
    QTest.mousePress(ruler, Qt.MouseButton.LeftButton, pos=ruler.rect().center())
    desk.move(77, 450)
    desk.release(77, 450)
    (guide,) = desk.issue.pages[0].guides
    assert not guide.across and abs(guide.at - 77) < 0.6
    assert not desk.canvas.bench.is_busy and desk.session.state.tool == "text"


def test_zoom_stays_at_the_pointer_up_to_4000_percent(desk: Desk) -> None:
    about = QPointF(300, 200)
    x, y = desk.canvas.sight.on_page(0, about)
    desk.canvas.zoom(40.0, about)
    now_x, now_y = desk.canvas.sight.on_page(0, about)
    assert abs(now_x - x) < 0.6 and abs(now_y - y) < 0.6
    assert desk.session.state.view.tolerance == 6 / 40
    assert not desk.canvas.viewport().grab().isNull()


def test_preview_hides_everything_that_is_not_printed(desk: Desk) -> None:
    desk.click(400, 150)
    image = desk.canvas.viewport().grab().toImage()
    assert image.pixelColor(desk.pixel(380, 100)) != QColor("white")
    desk.session.look(preview=True)
    image = desk.canvas.viewport().grab().toImage()
    assert image.pixelColor(desk.pixel(380, 100)) == QColor("white")


def test_an_ellipse_is_drawn_by_its_box(desk: Desk) -> None:
    desk.key(Qt.Key.Key_L)
    desk.drag(120, 400, 180, 440)
    made = desk.issue.pages[0].frames[-1]
    assert isinstance(made, Shape) and made.form == "ellipse" and made.rect == Rect(120, 400, 60, 40)


def test_a_distance_is_measured_and_nothing_changes(desk: Desk) -> None:
    before = desk.issue
    desk.session.take("measure")
    desk.drag(120, 400, 192, 400)
    assert desk.canvas.bench.shown.note == "25.4 mm (25.4, 0.0) 0.0°" and desk.issue is before


def test_the_eyedropper_gives_a_look_to_what_is_selected(desk: Desk) -> None:
    desk.session.edit("Rules", partial(set_text_frame, ids=(1,), column_rule=0.5))
    desk.click(400, 150)
    desk.session.take("eyedropper")
    desk.click(150, 150)
    taken = desk.issue.pages[0].frames[1]
    assert isinstance(taken, TextFrame) and taken.column_rule == 0.5
