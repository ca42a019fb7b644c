"""The Layers panel as a person works in it: a new layer is named at once, and stays chosen for what is put on it."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.canvas.cursors import cursor
from desktop.canvas.view import Canvas
from desktop.panels.layers import LayersPanel
from desktop.selection import select_frames
from desktop.session import Session
from desktop.tools.events import NONE, Move, Press, Release
from layouts.edit.drop_story import drop_story
from layouts.edit.layers import BASE, add_layer, rename_layer, set_layer
from layouts.model.frame import Shape
from layouts.model.geometry import Rect
from layouts.model.page import Master
from tests.desktop.desk import FRAMES, small_issue


@pytest.fixture
def panel(app: QApplication) -> Iterator[LayersPanel]:
    made = LayersPanel(Session(small_issue()))
    made.resize(300, 400)
    made.show()
    made.show_state(made.session.state)
    yield made
    made.close()


def name_new(panel: LayersPanel, name: str) -> None:
    panel.add.click()
    field = panel.layers.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.qWait(20)  # what was written is handed over a moment later


def test_a_new_layer_is_named_at_once_and_takes_the_selected_frames(panel: LayersPanel) -> None:
    name_new(panel, "Adverts")
    assert [layer.name for layer in panel.session.state.issue.layers][1:] == ["Adverts"]
    assert panel.chosen == "Adverts" and not panel.put_here.isEnabled()
    panel.session.select(select_frames(FRAMES[0].id))
    panel.show_state(panel.session.state)
    panel.put_here.click()
    frames = panel.session.state.issue.pages[0].frames
    assert [frame.layer for frame in frames if frame.id == FRAMES[0].id] == ["Adverts"]


def test_only_what_can_be_done_with_the_chosen_layer_is_offered(panel: LayersPanel) -> None:
    hint = panel.layers.topLevelItem(0)
    assert hint is not None and hint.isFirstColumnSpanned()
    name_new(panel, "Adverts")
    assert panel.lower_button.isEnabled() and not panel.raise_button.isEnabled()
    panel.lower_button.click()
    panel.show_state(panel.session.state)
    assert panel.raise_button.isEnabled() and not panel.lower_button.isEnabled()


def test_what_is_drawn_pasted_and_dropped_goes_to_the_chosen_layer(panel: LayersPanel) -> None:
    session = panel.session
    name_new(panel, "Adverts")
    canvas = Canvas(session)
    canvas.resize(900, 700)
    canvas.show()
    said: list[str] = []
    canvas.said.connect(said.append)
    try:
        draw_rule(canvas)
        rule = session.state.issue.pages[0].frames[-1]
        assert isinstance(rule, Shape) and rule.layer == "Adverts"
        canvas.clipboard.copy()
        row = panel.layers.findItems(BASE.name, Qt.MatchFlag.MatchExactly)[0]
        panel.layers.setCurrentItem(row)
        canvas.clipboard.paste()
        assert session.state.issue.pages[0].frames[-1].layer == BASE.name
        session.look(pastes_on_own=True)
        canvas.clipboard.paste()
        assert session.state.issue.pages[0].frames[-1].layer == "Adverts"
        session.edit("Drop", lambda issue: drop_story(issue, "s", 1, 100, 100, panel.chosen))
        assert session.state.issue.pages[1].frames[-1].layer == BASE.name
        count = len(session.state.issue.pages[0].frames)
        session.edit("Lock", lambda issue: set_layer(issue, BASE.name, locked=True))
        draw_rule(canvas)
        canvas.clipboard.paste()
        assert len(session.state.issue.pages[0].frames) == count and len(said) == 2 and "locked" in said[0]
        assert cursor("line", session.state, 0, 300, 600, NONE) == Qt.CursorShape.ForbiddenCursor
    finally:
        canvas.close_caches()
        canvas.close()


def draw_rule(canvas: Canvas) -> None:
    canvas.session.take("line")
    for event in (Press(0, 300, 600), Move(0, 380, 600), Release(0, 380, 600)):
        canvas.act(event)


def test_a_layers_name_is_changed_on_parent_pages_too() -> None:
    issue = msgspec.structs.replace(small_issue(), masters=(Master("m", (Shape(-1, Rect(0, 0, 9, 9), layer="A"),)),))
    issue = rename_layer(add_layer(issue, "A"), "A", "B")
    assert issue.masters[0].frames[0].layer == "B"
