"""The Layers panel as a person works in it: a new layer is named at once, and stays chosen for what is put on it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.panels.layers import LayersPanel
from desktop.selection import select_frames
from desktop.session import Session
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
