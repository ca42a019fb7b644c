"""The menu of a right click: about text, frames or the page, with the window's own rows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from desktop.context_menu import ROWS, menu_of, take_under
from desktop.desk import Desk
from desktop.selection import NOTHING, select_frames, select_text
from desktop.session import Session
from desktop.window import Window
from layouts.model.geometry import Rect
from layouts.model.place import Passage, Place, caret_at
from tests.desktop.desk import small_issue


@pytest.fixture
def window(laid_out: Desk) -> Iterator[Window]:
    laid_out.interpreter.speak("en")
    made = Window(Session(small_issue()))
    made.resize(1400, 900)
    made.show()
    QApplication.processEvents()
    made.canvas.zoom(1.0, QPointF(0, 0))
    made.canvas.reveal(0, Rect(0, 0, 600, 600))
    yield made
    made.session.saved = made.session.state.issue
    made.close_caches()
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def at(window: Window, x: float, y: float) -> QPoint:
    return window.canvas.sight.point(0, x, y).toPoint()


def rows(window: Window) -> list[str]:
    menu = menu_of(window)
    return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]


def test_every_row_is_one_of_the_window(window: Window) -> None:
    named = [name for names in ROWS.values() for name in names if name and "/" not in name]
    assert [name for name in named if name not in window.bindings.actions] == []
    menus = [name for names in ROWS.values() for name in names if "/" in name]
    assert [name for name in menus if not window.bindings.menu(name).actions()] == []


def test_a_right_click_takes_what_is_under_it_and_leaves_what_is_selected(window: Window) -> None:
    take_under(window, at(window, 200, 200))
    assert window.session.state.selection.frames == (1,)
    window.session.select(select_frames(1, 2))
    take_under(window, at(window, 400, 150))
    kept = window.session.state.selection
    assert kept == select_frames(1, 2)
    take_under(window, at(window, 400, 480))
    assert window.session.state.selection == NOTHING


def test_frames_are_ordered_and_locked_from_the_menu_and_the_page_is_pasted_on(window: Window) -> None:
    window.session.select(select_frames(1))
    shown = rows(window)
    assert {"Cut", "Duplicate", "Arrange", "Lock"} <= set(shown) and "Ungroup" not in shown
    window.session.select(NOTHING)
    assert "Arrange" not in rows(window)


def test_in_text_a_passage_stays_and_a_caret_goes_where_the_click_is(window: Window) -> None:
    window.session.take("text")
    passage = Passage(Place("s", 0, 2), Place("s", 0, 9))
    window.session.select(select_text(passage))
    take_under(window, at(window, 150, 130))
    assert window.session.state.selection.text == passage
    assert "Letters" in rows(window)
    window.session.select(select_text(caret_at(Place("s", 0, 0))))
    take_under(window, at(window, 150, 130))
    text = window.session.state.selection.text
    assert text is not None and text.is_caret and text.caret.index > 0


def test_the_canvas_opens_it(window: Window) -> None:
    where = at(window, 200, 200)
    viewport = window.canvas.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, viewport.mapToGlobal(where))
    QApplication.sendEvent(viewport, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and window.session.state.selection.frames == (1,)
    menu.close()
