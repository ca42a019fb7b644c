"""A screen reader hears what is selected on the pages, and the paragraph that the caret comes to."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from desktop.desk import the_desk
from desktop.selection import NOTHING, select_frames, select_text
from layouts.model.place import Passage, Place, caret_at
from tests.desktop.desk import ARABIC, Desk, small_issue


@pytest.fixture
def desk(app: QApplication) -> Iterator[Desk]:
    the_desk().interpreter.speak("en")
    made = Desk(small_issue())
    yield made
    made.close()


def described(desk: Desk) -> str:
    interface = QAccessible.queryAccessibleInterface(desk.canvas)
    assert interface is not None
    return interface.text(QAccessible.Text.Description)


def test_a_selected_frame_is_described_and_announced(desk: Desk) -> None:
    desk.session.select(select_frames(3))
    assert described(desk) == "Text frame, Page 1, 21.2 × 21.2 mm, Doos" == desk.canvas.spoken.said
    desk.session.select(select_frames(1, 3))
    assert described(desk).count("Text frame, Page 1") == 2
    desk.session.select(NOTHING)
    assert described(desk) == ""


def test_the_paragraph_is_announced_when_the_caret_comes_to_it_and_not_at_each_letter(desk: Desk) -> None:
    desk.session.take("text")
    desk.session.select(select_text(caret_at(Place("s", 1, 5))))
    assert desk.canvas.spoken.said == ARABIC
    desk.type("ب")
    assert desk.canvas.spoken.said == ARABIC
    desk.session.select(select_text(caret_at(Place("s", 0, 5))))
    assert desk.canvas.spoken.said.startswith("De krant")


def test_text_that_is_selected_is_said(desk: Desk) -> None:
    desk.session.take("text")
    desk.session.select(select_text(Passage(Place("s", 0, 3), Place("s", 0, 8))))
    assert desk.canvas.spoken.said == "krant"
