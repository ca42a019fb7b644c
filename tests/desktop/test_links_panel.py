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
from desktop.canvas.pictures import ScreenPictures
from desktop.desk import Desk, the_desk
from desktop.dialogs.shortcuts import Shortcuts
from desktop.panels.links import LinksPanel
from desktop.session import Session
from desktop.window import Window
from layouts.edit.frames import add_frame
from layouts.edit.pictures import place_picture
from layouts.intake.adverts import placeable_file
from layouts.model.frame import PictureFrame
from layouts.model.geometry import Rect
from layouts.model.page import Master
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


def test_a_folder_that_was_moved_is_found_again_by_one_of_its_files(panel: LinksPanel, tmp_path: Path) -> None:
    session, moved = panel.session, tmp_path / "moved"
    second = tmp_path / "medina.jpg"
    shutil.copy(HARBOUR.with_name("medina-dusk.jpg"), second)
    issue = add_frame(session.issue, 1, PictureFrame(9, Rect(50, 250, 200, 150), ""))
    issue = place_picture(issue, issue.pages[1].frames[-1].id, placeable_file(second))
    logo = PictureFrame(-90, Rect(0, 0, 40, 30), issue.pictures[0].key)
    masters = (*issue.masters, Master("cover", (logo,)))
    session.edit("", lambda _: msgspec.structs.replace(issue, masters=masters))
    panel.show_state(session.state)
    rows = [panel.links.topLevelItem(row) for row in range(panel.links.topLevelItemCount())]
    assert [row.text(1) for row in rows if row is not None] == ["2", "2", "cover"]
    moved.mkdir()
    for file in (tmp_path / "harbour.jpg", second):
        file.rename(moved / file.name)
    panel.look_again()
    wait_for(lambda: [state.status for state in panel.states.values()].count("missing") == 2)
    returned: list[str] = []
    panel.returned.connect(returned.append)
    told: list[str] = []
    panel.told.connect(told.append)
    before = session.issue
    panel.take(issue.pictures[0].key, str(moved / "harbour.jpg"))
    assert {Path(picture.source).parent for picture in session.issue.pictures} == {moved}
    assert told == ["2 pictures found in this folder"]
    wait_for(lambda: sorted(returned) == sorted(picture.key for picture in session.issue.pictures))
    session.undo()
    assert session.issue is before


def test_a_picture_that_could_not_be_read_is_read_once_it_is_there(app: QApplication, tmp_path: Path) -> None:
    file, arrived = tmp_path / "harbour.jpg", list[str]()
    pictures = ScreenPictures(lambda _: file.read_bytes())
    pictures.arrived.connect(arrived.append)
    missing = pictures.image("harbour", 60, at_once=True)
    shutil.copy(HARBOUR, file)
    again = pictures.image("harbour", 60, at_once=True)
    pictures.read_anew("harbour")
    found = pictures.image("harbour", 60, at_once=True)
    pictures.close()
    assert missing is not None and again is not None and found is not None
    assert missing.isNull() and again.isNull() and found.width() == 64 and arrived == ["harbour"]


def test_a_panel_behind_another_is_left_alone_until_its_tab_is_brought_to_the_front(laid_out: Desk) -> None:
    laid_out.interpreter.speak("en")
    window = Window(Session(small_issue()))
    window.resize(1500, 800)
    window.show()
    panel = window.docks.panels["Links"]
    assert isinstance(panel, LinksPanel)
    wait_for(lambda: window.docks.panels["Styles"].is_in_sight)
    for _ in range(20):  # all panels have had their turns
        QApplication.processEvents()
    assert panel.isVisible() and not panel.is_in_sight
    looked: list[bool] = []
    panel.look_again = lambda: looked.append(True)  # type: ignore[method-assign]
    window.session.edit("", lambda issue: msgspec.structs.replace(issue, pages=(*issue.pages,)))
    QApplication.processEvents()
    assert looked == [] and panel.links.topLevelItemCount() == 0
    window.docks.show("Links")
    wait_for(lambda: bool(looked))
    window.session.saved = window.session.issue
    window.close_caches()
    window.close()


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
