"""Object styles in the panel: made of a frame, with its inset and its kind of line, which frames follow."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.desk import Desk
from desktop.panels.style_lists.panel import StylesPanel
from desktop.selection import select_frames
from desktop.session import Session
from layouts.edit.frames import set_frame_look, set_inset, set_standoff
from layouts.model.frame import TextFrame
from layouts.model.lengths import mm
from tests.desktop.desk import small_issue


@pytest.fixture
def panel(laid_out: Desk) -> Iterator[StylesPanel]:
    laid_out.interpreter.speak("en")
    session = Session(small_issue())
    session.edit("Line", lambda issue: set_frame_look(issue, (3,), stroke="Black", stroke_width=1.0))
    session.edit("Inset", lambda issue: set_inset(issue, (3,), side=3, points=mm(2)))
    made = StylesPanel(session)
    made.show()
    QApplication.processEvents()
    yield made
    made.close()
    made.deleteLater()


def frame(panel: StylesPanel, number: int) -> TextFrame:
    found = next(f for page in panel.session.state.issue.pages for f in page.frames if f.id == number)
    assert isinstance(found, TextFrame)
    return found


def test_inset_and_kind_of_line_are_part_of_a_style_and_frames_follow(panel: StylesPanel) -> None:
    styles = panel.objects
    panel.session.select(select_frames(3))
    panel.show_state(panel.session.state)
    styles.add_style()
    panel.show_state(panel.session.state)
    assert styles.name.text() == "Style 1" and frame(panel, 3).object_style == "Style 1"
    top, _, _, left = styles.insets
    assert (top.text(), left.text()) == ("0 mm", "2 mm") and styles.line.currentData() == "solid"
    styles.line.setCurrentIndex(styles.line.findData("dotted"))
    styles.line.settled.emit("dotted")
    top.setFocus()
    top.selectAll()
    QTest.keyClicks(top, "3mm")
    QTest.keyClick(top, Qt.Key.Key_Return)
    assert frame(panel, 3).stroke_style == "dotted"
    assert frame(panel, 3).inset == pytest.approx((mm(3), 0.0, 0.0, mm(2)))
    panel.session.select(select_frames(1))
    styles.apply()
    assert (frame(panel, 1).stroke_style, frame(panel, 1).inset) == ("dotted", frame(panel, 3).inset)
    panel.session.undo()
    panel.session.undo()
    assert frame(panel, 3).inset == pytest.approx((0.0, 0.0, 0.0, mm(2)))


def test_a_style_of_frames_that_no_text_runs_around_shows_no_length_for_it(panel: StylesPanel) -> None:
    styles = panel.objects
    panel.session.select(select_frames(3))
    panel.session.edit("Text wrap", lambda issue: set_standoff(issue, (3,), -1.0))
    styles.add_style()
    panel.show_state(panel.session.state)
    standoff = styles.values["standoff"]
    assert standoff.text() == "" and standoff.placeholderText() == ""
    standoff.setText("2mm")
    standoff.settled.emit(mm(2))
    panel.show_state(panel.session.state)
    assert frame(panel, 3).standoff == pytest.approx(mm(2)) and standoff.text() == "2 mm"


def test_a_style_redefined_from_what_is_already_so_is_told_of(panel: StylesPanel) -> None:
    said: list[str] = []
    panel.told.connect(said.append)
    panel.session.select(select_frames(3))
    panel.objects.add_style()
    panel.show_state(panel.session.state)
    before = panel.session.state.issue
    panel.objects.redefine.click()
    assert panel.session.state.issue is before and len(said) == 1 and "Style 1" in said[0]
    panel.session.edit("Line", lambda issue: set_frame_look(issue, (3,), stroke_width=2.0))
    panel.objects.redefine.click()
    panel.show_state(panel.session.state)
    assert panel.objects.values["stroke_width"].text() == "2 pt" and len(said) == 1


def test_choices_of_a_style_are_in_the_language_of_now(panel: StylesPanel, laid_out: Desk) -> None:
    panel.session.select(select_frames(3))
    panel.objects.add_style()
    panel.show_state(panel.session.state)
    assert panel.objects.parent_style.currentText() == "None"
    try:
        laid_out.interpreter.speak("nl")
        panel.say_again()
        assert panel.objects.parent_style.currentText() == "Geen"
    finally:
        laid_out.interpreter.speak("en")
