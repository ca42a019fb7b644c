"""Panels collapsed to strips of icons: by button and key, by themselves in a narrow window, all by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from desktop.actions.registry import BY_ID
from desktop.collapsing import NARROW
from desktop.desk import Desk
from desktop.session import Session
from desktop.settings import settings
from desktop.window import Window
from layouts.model.geometry import Rect
from tests.desktop.desk import small_issue

COLLAPSE = BY_ID["window.collapse_start"], BY_ID["window.collapse_end"]


@pytest.fixture
def window(laid_out: Desk) -> Iterator[Window]:
    laid_out.interpreter.speak("en")
    made = shown(1400)
    yield made
    laid_out.interpreter.speak("en")
    put_away(made)


def shown(width: int) -> Window:
    made = Window(Session(small_issue()))
    made.resize(width, 700)
    made.show()
    QApplication.processEvents()
    return made


def put_away(window: Window) -> None:
    window.session.saved = window.session.state.issue
    window.close_caches()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_panels(window: Window) -> set[str]:
    return {name for name, dock in window.docks.docks.items() if not dock.isHidden()}


def icons(window: Window, side: str) -> dict[str, QToolButton]:
    strip = window.docks.collapsing.strips[side]  # type: ignore[index]
    buttons = [strip.widgetForAction(action) for action in strip.actions()]
    return {button.text(): button for button in buttons if isinstance(button, QToolButton)}


def press(window: Window, row: int) -> None:
    window.bindings.run(COLLAPSE[row])
    QApplication.processEvents()


def room_of(window: Window) -> QRect:
    """Where the canvas is in the window."""
    return QRect(window.canvas.mapTo(window, QPoint(0, 0)), window.canvas.size())


def test_a_side_collapses_to_a_strip_of_its_icons_and_comes_back_as_it_was(window: Window) -> None:
    press(window, 1)
    press(window, 1)  # panels are filled a moment after they are seen, and then have their widths
    before, stacks, width = open_panels(window), window.docks.stacks("end"), window.canvas.width()
    press(window, 1)
    assert open_panels(window) == {"Pages", "Stories", "Layers", "History"}
    assert list(icons(window, "end"))[1:] == [name for stack in stacks for name in stack]
    assert window.canvas.width() > width + 200
    assert window.bindings.actions["window.collapse_end"].isChecked()
    press(window, 1)
    assert open_panels(window) == before and window.docks.stacks("end") == stacks
    assert window.canvas.width() == width


def test_a_panel_opens_over_the_canvas_by_its_icon_and_goes_by_the_same(window: Window) -> None:
    press(window, 1)
    width = window.canvas.width()
    icons(window, "end")["Links"].click()
    QApplication.processEvents()
    beside = window.docks.collapsing.beside
    assert beside.isVisible() and window.docks.panels["Links"].isVisible() and window.docks.is_seen("Links")
    assert window.canvas.width() == width and room_of(window).contains(beside.geometry())
    assert icons(window, "end")["Links"].isChecked()
    icons(window, "end")["Inks"].click()
    assert window.docks.panels["Inks"].isVisible() and not window.docks.is_seen("Links")
    assert not icons(window, "end")["Links"].isChecked()
    icons(window, "end")["Inks"].click()
    assert not beside.isVisible()
    press(window, 1)
    window.show_panel("Links")
    assert window.docks.docks["Links"].widget() is window.docks.panels["Links"] and window.docks.is_seen("Links")


def test_keys_open_a_panel_put_the_focus_into_it_and_escape_gives_it_back(window: Window) -> None:
    press(window, 0)
    window.activateWindow()
    window.bindings.run(BY_ID["window.stories"])
    QApplication.processEvents()
    panel = window.docks.panels["Stories"]
    focused = window.focusWidget()
    assert focused is not None and panel.isAncestorOf(focused)
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert not panel.isVisible() and window.focusWidget() is window.canvas
    window.bindings.run(BY_ID["window.stories"])
    window.bindings.run(BY_ID["window.stories"])
    assert not panel.isVisible()


def test_both_sides_collapse_in_a_narrow_window_and_come_back_with_the_room(window: Window) -> None:
    before = open_panels(window)
    window.resize(NARROW - 1, 700)
    QApplication.processEvents()
    assert open_panels(window) == set()
    window.resize(NARROW, 700)
    QApplication.processEvents()
    assert open_panels(window) == before


def test_what_somebody_chose_holds_in_every_width_and_in_the_next_window(window: Window) -> None:
    press(window, 0)
    window.resize(NARROW - 1, 700)
    press(window, 1)  # opened although the window is narrow
    other = shown(1400)
    assert open_panels(other) == {name for stack in other.docks.stacks("end") for name in stack}
    other.resize(NARROW - 1, 700)
    QApplication.processEvents()
    assert "Inspector" in open_panels(other) and "Pages" not in open_panels(other)
    put_away(other)


def test_a_workspace_is_kept_whole_while_a_side_is_collapsed(window: Window) -> None:
    docks = window.docks
    docks.docks["History"].hide()
    stacks = docks.stacks("start")
    press(window, 0)
    docks.open("send")
    assert open_panels(window) == {"Preflight", "Links", "Issue", "Inks"}
    docks.open("layout")
    assert docks.stacks("start") == stacks and "Pages" not in open_panels(window)
    press(window, 0)
    assert docks.stacks("start") == stacks
    assert settings().value("collapsed/start") is None


def test_strips_stand_at_the_other_edges_of_an_arabic_window(window: Window, laid_out: Desk) -> None:
    press(window, 0)
    strip = window.docks.collapsing.strips["start"]
    assert strip.x() < room_of(window).x()
    laid_out.interpreter.speak("ar")
    QApplication.processEvents()
    assert strip.isVisible() and strip.x() > room_of(window).x()
    assert "الصفحات" in icons(window, "start")
    window.show_panel("Pages")
    QApplication.processEvents()
    beside, canvas = window.docks.collapsing.beside.geometry(), room_of(window)
    assert beside.right() == canvas.right()


def test_at_twice_its_size_most_of_a_window_of_1600_by_1000_is_canvas(laid_out: Desk) -> None:
    window = Window(Session(small_issue()))
    window.resize(QSize(784, 452))
    window.show()
    QApplication.processEvents()
    try:
        assert window.width() == 784
        assert window.canvas.width() > 0.8 * 784
    finally:
        put_away(window)


def test_a_window_that_opens_narrow_has_its_panels_in_order_and_its_page_fills_it(
    window: Window, monkeypatch: pytest.MonkeyPatch, laid_out: Desk
) -> None:
    window.docks.show("Links")
    QApplication.processEvents()
    stacks = window.docks.stacks("start"), window.docks.stacks("end")
    assert stacks[1][1][0] == "Links"
    window.docks.keep()
    monkeypatch.setattr("desktop.window.open_at", lambda made, _width, _height: made.resize(784, 452))
    narrow = laid_out.open_session(Session(small_issue()))
    try:
        assert (narrow.docks.stacks("start"), narrow.docks.stacks("end")) == stacks
        QApplication.processEvents()
        page, room = narrow.canvas.sight.rect(0, Rect(0, 0, 800, 1000)), narrow.canvas.viewport().rect()
        assert page.height() > 0.7 * room.height()
        assert room.contains(page.center().toPoint())
        press(narrow, 1)
        assert narrow.docks.stacks("end") == stacks[1]
    finally:
        laid_out.forget(narrow)
        put_away(narrow)
