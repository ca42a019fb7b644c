"""The window follows a caret that comes near its edge: what is typed is seen at once, and the window moves after it."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QRegion
from PySide6.QtWidgets import QApplication

from desktop.canvas.text_drawn import caret_rects
from desktop.selection import select_text
from layouts.model.frame import TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.place import Place, caret_at
from tests.desktop.desk import ARABIC, LATIN, Desk, small_issue
from tests.desktop.test_repainting import RGB, on_the_screen
from tests.desktop.waiting import wait_for


@pytest.fixture
def desk(app: QApplication) -> Iterator[Desk]:
    """At 200 %, the story in two frames that reach beyond the window's lower edge, the caret in its first paragraph."""
    issue = small_issue()
    frames = TextFrame(1, Rect(100, 100, 200, 460)), TextFrame(2, Rect(320, 100, 200, 460))
    threads = (Thread(("s",), (1, 2)),)
    pages = (replace(issue.pages[0], frames=frames), issue.pages[1])
    made = Desk(replace(issue, pages=pages, threads=threads))
    made.canvas.zoom(2.0, QPointF(0, 0))
    made.session.take("text")
    made.session.select(select_text(caret_at(Place("s", 0, len(LATIN)))))
    made.canvas.reveal(0, Rect(100, 100, 200, 100))
    settle(made)
    yield made
    made.close()


def press(desk: Desk, key: Qt.Key, letter: str = "") -> None:
    """A key, and no turn of the loop: QTest's own give it one."""
    QApplication.sendEvent(desk.canvas, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter))


def press_line(desk: Desk) -> None:
    """A paragraph of one letter: one of none takes no line."""
    press(desk, Qt.Key.Key_Return)
    press(desk, Qt.Key.Key_A, "a")


def go_down(desk: Desk) -> None:
    """Paragraph by paragraph, until the window is about to follow."""
    for _ in range(90):
        if desk.canvas.caret.is_followed:
            return
        QApplication.processEvents()
        press_line(desk)
    raise AssertionError("the window does not follow")


def settle(desk: Desk) -> None:
    wait_for(lambda: not desk.canvas.rest.is_behind, 20.0)
    QApplication.processEvents()


def caret(desk: Desk) -> QRectF:
    """The caret, in pixels of the window."""
    return caret_rects(desk.canvas.sight, desk.canvas.caret.places(desk.session.state))[0][1]


def is_seen(desk: Desk) -> bool:
    room = QRectF(desk.canvas.viewport().rect())
    return room.contains(caret(desk).topLeft()) and room.contains(caret(desk).bottomRight())


def assert_as_if_painted_anew(desk: Desk) -> None:
    desk.canvas.caret.rest()  # it blinks no more
    for area in desk.canvas.caret.shown:
        desk.canvas.viewport().update(area)
    QApplication.processEvents()
    assert on_the_screen(desk) == desk.canvas.viewport().grab().toImage().convertToFormat(RGB)


def test_a_line_typed_near_the_edge_is_seen_where_it_stands_and_the_window_moves_after_it(desk: Desk) -> None:
    window = desk.canvas.viewport().rect()
    before = desk.canvas.sight
    go_down(desk)
    assert desk.canvas.sight == before
    assert is_seen(desk)
    assert caret(desk).bottom() > window.height() - 2 * caret(desk).height()
    settle(desk)
    assert desk.canvas.sight.top > before.top + window.height() / 4
    assert is_seen(desk)
    assert_as_if_painted_anew(desk)


def test_keys_held_down_faster_than_the_window_follows_are_all_seen(desk: Desk) -> None:
    top = desk.canvas.sight.top
    for _ in range(36):
        press_line(desk)
        assert is_seen(desk)
    assert desk.canvas.sight.top > top
    lowest = desk.canvas.sight.top
    for _ in range(72):
        press(desk, Qt.Key.Key_Backspace)
        assert is_seen(desk)
    settle(desk)
    assert desk.canvas.sight.top < lowest
    assert_as_if_painted_anew(desk)


def test_what_comes_into_sight_is_painted_before_the_window_moves(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_down(desk)
    late: list[QRectF] = []
    before, painted = desk.canvas.sight.top, desk.canvas.rest.painted

    def remember(region: QRegion, areas: list[QRectF]) -> None:
        late.extend(areas if desk.canvas.sight.top != before else ())
        painted(region, areas)

    monkeypatch.setattr(desk.canvas.rest, "painted", remember)
    settle(desk)
    assert desk.canvas.sight.top != before
    assert not late


def test_a_caret_that_leaps_out_of_the_window_takes_it_along_at_once(desk: Desk) -> None:
    desk.canvas.scroll_by(0, 1500)
    assert not is_seen(desk)
    press(desk, Qt.Key.Key_A, "a")
    assert is_seen(desk)
    assert not desk.canvas.caret.is_followed
    settle(desk)
    assert_as_if_painted_anew(desk)


@pytest.mark.parametrize("text", [LATIN, ARABIC])
def test_typing_through_the_foot_of_a_column_is_seen_at_every_letter(desk: Desk, text: str) -> None:
    desk.session.select(select_text(caret_at(Place("s", text == ARABIC, 5))))
    left = caret(desk).left() + desk.canvas.sight.left
    for letter in text[:30] * 2:
        press_line(desk)
        press(desk, Qt.Key.Key_unknown, letter)
        assert is_seen(desk)
        QApplication.processEvents()
        assert is_seen(desk)
    assert caret(desk).left() + desk.canvas.sight.left > left + 300  # in the second frame
    settle(desk)
    assert_as_if_painted_anew(desk)


def test_whoever_scrolls_away_meanwhile_is_not_brought_back(desk: Desk) -> None:
    go_down(desk)
    desk.canvas.rest.hurry()
    desk.canvas.scroll_by(0, -200)
    there = desk.canvas.sight
    settle(desk)
    assert desk.canvas.sight == there


def test_a_caret_larger_than_the_window_does_not_have_it_move_to_and_fro(desk: Desk) -> None:
    desk.canvas.zoom(40.0, QPointF(0, 0))
    desk.canvas.scroll_by(-200, -300)
    press(desk, Qt.Key.Key_A, "a")
    settle(desk)
    shown = desk.canvas.sight.top
    for letter in "il":
        press(desk, Qt.Key.Key_unknown, letter)
        settle(desk)
        assert desk.canvas.sight.top == shown
