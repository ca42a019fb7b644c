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
from layouts.edit.frames import set_frame_look, set_inset
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
