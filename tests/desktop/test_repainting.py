"""What is painted of a change is all that has changed: the window then is what painting all of it anew gives."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.canvas import view
from desktop.selection import select_text
from layouts.model.place import Place, caret_at
from tests.desktop.desk import Desk, small_issue
from tests.desktop.waiting import wait_for

RGB = QImage.Format.Format_RGB32


def on_the_screen(desk: Desk) -> QImage:
    """The canvas's pages as the screen has them."""
    canvas = desk.canvas
    corner = canvas.viewport().mapTo(canvas, QPoint(0, 0))
    whole = canvas.screen().grabWindow(canvas.winId()).toImage().convertToFormat(RGB)
    return whole.copy(corner.x(), corner.y(), canvas.viewport().width(), canvas.viewport().height())


def type_there(desk: Desk) -> None:
    desk.session.take("text")
    desk.session.select(select_text(caret_at(Place("s", 1, 5))))
    QApplication.processEvents()
    desk.type("قال abc")
    desk.key(Qt.Key.Key_Backspace)


def scroll(desk: Desk) -> None:
    type_there(desk)
    QApplication.processEvents()
    for step in (37, 41, -12):
        desk.canvas.scroll_by(step - 20, step)
        QApplication.processEvents()


def drag(desk: Desk) -> None:
    desk.press(400, 150)
    for step in range(5):
        desk.move(400 - 30 * step, 150 + 20 * step)
        QApplication.processEvents()


def resize(desk: Desk) -> None:
    desk.click(200, 290)
    QApplication.processEvents()
    desk.press(200, 300)
    for down in (280, 200, 240):
        desk.move(200, down)
        QApplication.processEvents()


def undo(desk: Desk) -> None:
    desk.drag(130, 530, 330, 430)
    QApplication.processEvents()
    desk.session.undo()


@pytest.mark.parametrize("act", [type_there, scroll, drag, resize, undo])
def test_the_window_is_as_if_all_of_it_were_painted_anew(app: QApplication, act: Callable[[Desk], None]) -> None:
    desk = Desk(small_issue())
    paints = desk.canvas.paints
    act(desk)
    QApplication.processEvents()
    wait_for(lambda: not desk.canvas.rest.is_behind, 20.0)
    desk.canvas.caret.rest()  # it blinks no more
    for area in desk.canvas.caret.shown:
        desk.canvas.viewport().update(area)
    QApplication.processEvents()
    shown = on_the_screen(desk)
    assert desk.canvas.paints > paints
    assert shown == desk.canvas.viewport().grab().toImage().convertToFormat(RGB)
    desk.close()


def test_rulers_that_were_moved_along_are_as_if_they_were_drawn_anew(app: QApplication) -> None:
    desk = Desk(small_issue())
    canvas = desk.canvas
    for across, down in ((0, 37), (53, -120), (-13, 400), (0, 3000), (31, 7)):
        canvas.scroll_by(across, down)
        canvas.rulers.point(QPointF(300 + across, 200 + down))
        QApplication.processEvents()
        shown = canvas.screen().grabWindow(canvas.winId()).toImage().convertToFormat(RGB)
        for ruler in (canvas.rulers.across, canvas.rulers.down):
            assert shown.copy(ruler.geometry()) == ruler.grab().toImage().convertToFormat(RGB)
    desk.close()


@pytest.mark.parametrize("scale", [0.6, 2.0, 4.0])
def test_what_is_late_is_soon_as_if_all_were_painted_anew(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, scale: float
) -> None:
    monkeypatch.setattr(view, "FRAME", 0.0)  # no time but for what cannot wait
    desk = Desk(small_issue())
    desk.canvas.zoom(scale, QPointF(0, 0))
    desk.session.take("text")
    desk.session.select(select_text(caret_at(Place("s", 1, 5))))
    QTest.qWait(150)
    for letter in "قال abc دفاتر":
        desk.type(letter)
        QApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest.value)
        carets = [QRectF(rect) for rect in desk.canvas.caret.shown]
        assert carets and not any(late.intersects(rect) for late in desk.canvas.rest.late for rect in carets)
    wait_for(lambda: not desk.canvas.rest.is_behind, 20.0)
    desk.canvas.caret.rest()
    desk.canvas.viewport().update(desk.canvas.caret.shown[0])
    QApplication.processEvents()
    assert on_the_screen(desk) == desk.canvas.viewport().grab().toImage().convertToFormat(RGB)
    desk.close()
