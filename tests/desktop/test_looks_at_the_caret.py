"""Looks at a bare caret: they wait for the next letter typed, stand in the panel, and go where the caret goes away."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.actions.registry import BY_ID
from desktop.desk import Desk
from desktop.panels.inspector.panel import InspectorPanel
from desktop.selection import select_text
from desktop.session import Session
from desktop.window import Window
from layouts.model.place import Place, caret_at
from layouts.model.story import Run
from tests.desktop.desk import small_issue


@pytest.fixture
def window(laid_out: Desk) -> Iterator[Window]:
    laid_out.interpreter.speak("en")
    made = Window(Session(small_issue()))
    made.resize(1400, 900)
    made.show()
    made.session.take("text")
    stand(made, 2)
    made.canvas.setFocus()
    QApplication.processEvents()
    yield made
    made.session.saved = made.session.state.issue
    made.close_caches()
    made.close()
    made.deleteLater()
    QApplication.processEvents()


def stand(window: Window, index: int) -> None:
    window.session.select(select_text(caret_at(Place("s", 0, index))))


def runs(window: Window) -> tuple[Run, ...]:
    return window.session.state.issue.stories[0].paragraphs[0].runs


def inspector(window: Window) -> InspectorPanel:
    panel = window.docks.panels["Inspector"]
    assert isinstance(panel, InspectorPanel)
    panel.show_state(window.session.state)
    return panel


def test_superscript_at_a_caret_is_for_the_letters_typed_next(window: Window) -> None:
    before = window.session.state.issue
    window.bindings.run(BY_ID["text.superscript"])
    assert window.session.state.issue is before  # nothing has changed yet, and there is nothing to undo
    assert window.bindings.actions["text.superscript"].isEnabled()
    assert inspector(window).character.signs["superscript"].isChecked()
    QTest.keyClicks(window.canvas, "er")
    assert [(run.text, run.position) for run in runs(window)][:2] == [("De", ""), ("er", "superscript")]
    window.bindings.run(BY_ID["text.superscript"])  # and off again behind them
    QTest.keyClicks(window.canvas, "x")
    assert [(run.text[:2], run.position) for run in runs(window)][1:] == [("er", "superscript"), ("x ", "")]


def test_all_that_is_typed_in_one_go_is_one_undo(window: Window) -> None:
    before = window.session.state.issue
    window.bindings.run(BY_ID["text.bold"])
    window.bindings.run(BY_ID["text.italic"])
    QTest.keyClicks(window.canvas, "abc")
    assert [(run.text, run.bold, run.italic) for run in runs(window)][1] == ("abc", True, True)
    window.session.undo()
    assert window.session.state.issue is before


def test_a_look_goes_when_the_caret_goes_elsewhere_or_it_is_taken_back(window: Window) -> None:
    window.bindings.run(BY_ID["text.bold"])
    stand(window, 3)
    assert not inspector(window).character.signs["bold"].isChecked()
    QTest.keyClicks(window.canvas, "a")
    window.bindings.run(BY_ID["text.bold"])
    window.bindings.run(BY_ID["text.bold"])
    QTest.keyClicks(window.canvas, "b")
    assert [run.bold for run in runs(window)] == [False]


def test_what_an_input_method_commits_has_the_look(window: Window) -> None:
    window.bindings.run(BY_ID["text.underline"])
    event = QInputMethodEvent()
    event.setCommitString("مغرب")
    QApplication.sendEvent(window.canvas, event)
    assert [(run.text, run.underline) for run in runs(window)][1] == ("مغرب", True)


def test_size_and_ink_chosen_at_a_caret_are_for_the_next_letter(window: Window) -> None:
    character = inspector(window).character
    size = character.em.text()
    character.em.setFocus()
    character.em.selectAll()
    QTest.keyClicks(character.em, "24pt")
    QTest.keyClick(character.em, Qt.Key.Key_Return)
    assert inspector(window).character.em.text().startswith("24") and size != "24 pt"
    window.canvas.setFocus()
    QTest.keyClicks(window.canvas, "G")
    large = next(run for run in runs(window) if run.text == "G")
    assert large.scale > 2


def test_signs_of_the_inspector_leave_the_keys_with_the_page(window: Window) -> None:
    window.activateWindow()
    QTest.mouseClick(inspector(window).character.signs["strike"], Qt.MouseButton.LeftButton)
    assert window.focusWidget() is window.canvas
    QTest.keyClicks(window.canvas, "q")
    assert [(run.text, run.strike) for run in runs(window)][1] == ("q", True)
