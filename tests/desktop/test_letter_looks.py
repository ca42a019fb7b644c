"""Looks of letters by keys and in the inspector: raised, in capitals, underlined, moved off the line."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.actions.looks import LOOKS
from desktop.actions.registry import BY_ID
from desktop.desk import Desk
from desktop.panels.inspector.panel import InspectorPanel
from desktop.selection import select_text
from desktop.session import Session
from desktop.window import Window
from layouts.edit.stepping import set_shift, step_size
from layouts.model.place import Passage, Place
from layouts.model.story import Run
from tests.desktop.desk import small_issue
from tests.desktop.waiting import wait_until_filled

STORY = ("s", 0)
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def window(laid_out: Desk) -> Iterator[Window]:
    laid_out.interpreter.speak("en")
    made = Window(Session(small_issue()))
    made.resize(1300, 900)
    made.show()
    made.docks.open("layout")
    made.activateWindow()
    QApplication.processEvents()
    start = next(placed for placed in places(made) if placed.story == "s")
    made.session.select(select_text(Passage(start, Place(start.story, start.paragraph, 8))))
    wait_until_filled(made.session)
    yield made
    made.session.saved = made.session.state.issue
    made.canvas.close_caches()
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def places(window: Window) -> list[Place]:
    return [Place(story.slug, 0, 0) for story in window.session.state.issue.stories]


def first(window: Window) -> Run:
    return window.session.state.issue.stories[0].paragraphs[0].runs[0]


def inspector(window: Window) -> InspectorPanel:
    panel = window.docks.panels["Inspector"]
    assert isinstance(panel, InspectorPanel)
    return panel


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.sign)
def test_a_look_is_given_and_taken_away_by_its_row_and_its_button(window: Window, look: object) -> None:
    kind = next(known for known in LOOKS if known is look)
    row, sign = BY_ID[f"text.{kind.sign}"], inspector(window).character.signs[kind.sign]
    window.bindings.run(row)
    assert getattr(first(window), kind.field) == kind.value and first(window).text == "De krant"
    assert sign.isChecked() and row.checked is not None and row.checked(window.session.state)
    assert window.session.history.done[-1].label == kind.label
    QTest.mouseClick(sign, Qt.MouseButton.LeftButton)
    assert getattr(first(window), kind.field) == kind.otherwise and not sign.isChecked()


def test_keys_as_in_indesign_reach_the_selected_letters(window: Window) -> None:
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_K, CTRL | SHIFT)
    assert first(window).capitals == "all"
    QTest.keyClick(window.canvas, Qt.Key.Key_H, CTRL | SHIFT)
    assert first(window).capitals == "small"
    QTest.keyClick(window.canvas, Qt.Key.Key_U, CTRL | SHIFT)
    assert first(window).underline
    QTest.keyClick(window.canvas, Qt.Key.Key_Plus, CTRL | SHIFT)  # what = with Shift sends
    assert first(window).position == "superscript"
    QTest.keyClick(window.canvas, Qt.Key.Key_Up, ALT | SHIFT)
    assert first(window).shift > 0
    QTest.keyClick(window.canvas, Qt.Key.Key_Y, CTRL | SHIFT)
    assert first(window) == Run("De krant van vandaag kost vier dirham " * 4)


def test_letters_are_moved_by_points_whatever_their_size(window: Window) -> None:
    session, passage = window.session, window.session.state.selection.text
    assert passage is not None
    session.edit("Larger", partial(step_size, passage=passage, points=9.0))
    size = first(window).scale * 9.0
    session.edit("Shift", partial(set_shift, passage=passage, points=3.0))
    assert first(window).shift == pytest.approx(3.0 / size, abs=1e-4)
    field = inspector(window).character.shift
    assert field.text() == "3 pt"
    window.bindings.run(BY_ID["text.raise"])
    assert first(window).shift == pytest.approx(3.5 / size, abs=1e-4)
    field.setText("-1")
    field.editingFinished.emit()
    assert first(window).shift == pytest.approx(-1.0 / size, abs=1e-4)
