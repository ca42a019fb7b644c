"""Links and keys as people meet them again: a file that has gone is told, keys given back come from who had them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from desktop.actions.bindings import keys_of
from desktop.actions.registry import BY_ID
from desktop.desk import the_desk
from desktop.dialogs.shortcuts import Shortcuts
from desktop.panels.links import LinksPanel
from desktop.session import Session
from desktop.window import Window
from layouts.edit.frames import add_frame
from layouts.edit.pictures import place_picture
from layouts.intake.adverts import placeable_file
from layouts.model.frame import PictureFrame
from layouts.model.geometry import Rect
from tests.desktop.desk import small_issue
from tests.desktop.waiting import wait_for

HARBOUR = Path(__file__).parents[2] / "examples/telegraaf-mensheid/pictures/harbour.jpg"


@pytest.fixture
def panel(app: QApplication, tmp_path: Path) -> Iterator[LinksPanel]:
    the_desk().interpreter.speak("en")
    file = tmp_path / "harbour.jpg"
    shutil.copy(HARBOUR, file)
    issue = add_frame(small_issue(), 1, PictureFrame(9, Rect(50, 50, 200, 150), ""))
    number = issue.pages[1].frames[-1].id
    made = LinksPanel(Session(place_picture(issue, number, placeable_file(file))))
    made.show()
    made.show_state(made.session.state)
    row = made.links.topLevelItem(0)
    assert row is not None
    made.links.setCurrentItem(row)
    yield made
    made.close_caches()
    made.close()


def test_a_file_that_goes_changes_or_comes_back_is_told_when_the_panel_is_seen_again(
    panel: LinksPanel, tmp_path: Path
) -> None:
    file = tmp_path / "harbour.jpg"
    wait_for(lambda: panel.facts.text().startswith("The file is there"))
    file.unlink()
    panel.hide()
    panel.show()
    wait_for(lambda: panel.facts.text().startswith("The file is missing"))
    file.write_bytes(HARBOUR.read_bytes() + b"\n")
    panel.look_again()
    wait_for(lambda: panel.facts.text().startswith("The file is another"))
    assert panel.update_button.isEnabled()


def test_a_file_left_as_it_is_is_looked_at_once(panel: LinksPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    wait_for(lambda: "RGB" in panel.facts.text())
    looked: list[object] = []
    monkeypatch.setattr(panel, "_look", looked.append)
    panel.look_again()
    panel.fill(msgspec.structs.replace(panel.session.state))
    assert looked == []


def test_keys_that_an_action_came_with_are_taken_from_the_one_that_has_them_now(app: QApplication) -> None:
    the_desk().interpreter.speak("en")
    window = Window(Session(small_issue()))
    dialog = Shortcuts(window)
    dialog.tree.setCurrentItem(dialog.rows["file.save"])
    dialog.keys.setKeySequence(QKeySequence("Ctrl+N"))
    dialog.assign.click()
    assert keys_of(BY_ID["file.new"]) == []
    dialog.tree.setCurrentItem(dialog.rows["file.new"])
    dialog.reset.click()
    assert keys_of(BY_ID["file.new"]) == [QKeySequence("Ctrl+N")] and keys_of(BY_ID["file.save"]) == []
    dialog.reset_all.click()
    assert keys_of(BY_ID["file.save"]) == [QKeySequence("Ctrl+S")]
    dialog.close()
    window.close_caches()
    window.close()
