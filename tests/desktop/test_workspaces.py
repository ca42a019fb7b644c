"""Workspaces by name: saved, found again after a restart and in the other direction, reset, replaced, deleted."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QInputDialog

from desktop.actions.registry import BY_ID
from desktop.actions.window import WORKSPACE_MENU
from desktop.desk import Desk
from desktop.palette import ROW, Palette
from desktop.session import Session
from desktop.settings import settings
from desktop.window import Window
from desktop.workspaces import OWN, own_workspaces
from tests.desktop.desk import small_issue

NIGHT = "Night desk / ليل"


@pytest.fixture
def window(laid_out: Desk) -> Iterator[Window]:
    laid_out.interpreter.speak("en")
    made = shown()
    yield made
    put_away(made)


def shown() -> Window:
    made = Window(Session(small_issue()))
    made.resize(1400, 900)
    made.show()
    QApplication.processEvents()
    return made


def put_away(window: Window) -> None:
    window.session.saved = window.session.state.issue
    window.canvas.close_caches()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def save_as(window: Window, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (name, True))
    window.bindings.run(BY_ID["window.save_workspace"])


def workspace_actions(window: Window) -> list[QAction]:
    menu = window.bindings.menu(WORKSPACE_MENU)
    return [action for action in menu.actions() if action.objectName().startswith("window.workspace_")]


def seen(window: Window) -> set[str]:
    return {name for name, dock in window.docks.docks.items() if not dock.isHidden()}


def test_an_arrangement_is_saved_by_name_and_chosen_in_a_new_window(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    docks = window.docks
    docks.open("layout")
    docks.docks["Links"].hide()
    docks.show("Inks")
    save_as(window, f"  {NIGHT} ", monkeypatch)
    assert [action.text() for action in workspace_actions(window)][3:] == [NIGHT]
    assert [action.isChecked() for action in workspace_actions(window)] == [False, False, False, True]
    kept = own_workspaces()[0]
    assert kept.end[1][0] == "Inks" and "Links" not in {name for stack in kept.end for name in stack}
    docks.open("send")
    other = shown()
    other.bindings.run(next(row for row in other.bindings.rows if row.label == NIGHT))
    assert other.docks.workspace == kept.id
    assert other.docks.docks["Links"].isHidden() and other.docks.is_seen("Inks")
    put_away(other)


def test_what_was_moved_in_a_saved_workspace_stays_until_it_is_put_back(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    docks = window.docks
    docks.open("layout")
    docks.docks["History"].hide()
    save_as(window, NIGHT, monkeypatch)
    docks.docks["Pages"].hide()
    docks.open("send")
    docks.open(own_workspaces()[0].id)
    assert docks.docks["Pages"].isHidden() and docks.docks["History"].isHidden()
    window.bindings.run(BY_ID["window.reset"])
    assert not docks.docks["Pages"].isHidden() and docks.docks["History"].isHidden()


def test_a_workspace_saved_left_to_right_stands_mirrored_in_an_arabic_window(
    window: Window, monkeypatch: pytest.MonkeyPatch, laid_out: Desk
) -> None:
    docks = window.docks
    docks.open("send")
    docks.show("Stories")
    save_as(window, NIGHT, monkeypatch)
    before = seen(window)
    laid_out.interpreter.speak("ar")
    QApplication.processEvents()
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert seen(window) == before
    assert window.dockWidgetArea(docks.docks["Pages"]) == Qt.DockWidgetArea.RightDockWidgetArea
    laid_out.interpreter.speak("en")
    QApplication.processEvents()
    assert window.dockWidgetArea(docks.docks["Pages"]) == Qt.DockWidgetArea.LeftDockWidgetArea


def test_the_palette_finds_a_saved_workspace_by_its_name(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    save_as(window, NIGHT, monkeypatch)
    palette = Palette(window)
    palette.query.setText("night desk")
    assert palette.found.item(0).data(ROW) == f"window.workspace_{own_workspaces()[0].id}"
    palette.close()


def test_a_deleted_workspace_is_in_no_menu_and_its_panels_stay(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not window.bindings.is_possible(BY_ID["window.delete_workspace"])
    save_as(window, NIGHT, monkeypatch)
    window.docks.docks["Styles"].hide()
    before = seen(window)
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: (NIGHT, True))
    window.bindings.run(BY_ID["window.delete_workspace"])
    assert own_workspaces() == () and len(workspace_actions(window)) == 3
    assert seen(window) == before and window.docks.workspace == "layout"


def test_the_name_of_a_workspace_that_the_desk_comes_with_is_refused(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("desktop.dialogs.workspaces.tell_trouble", lambda _, text: told.append(text))
    save_as(window, "Proofing", monkeypatch)
    assert own_workspaces() == () and "Proofing" in told[0]


def test_an_arrangement_saved_under_a_name_there_is_replaces_it_once_that_was_said(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter((False, True))
    monkeypatch.setattr("desktop.dialogs.workspaces.asked", lambda *_, **__: next(answers))
    window.docks.open("layout")
    save_as(window, NIGHT, monkeypatch)
    window.docks.docks["Styles"].hide()
    save_as(window, NIGHT, monkeypatch)
    assert "Styles" in {name for stack in own_workspaces()[0].end for name in stack}
    save_as(window, NIGHT, monkeypatch)
    assert len(own_workspaces()) == 1
    assert "Styles" not in {name for stack in own_workspaces()[0].end for name in stack}


def test_settings_that_nobody_can_read_leave_the_desk_its_own_workspaces(laid_out: Desk) -> None:
    settings().setValue(OWN, '[{"id": 3')
    made = shown()
    assert [action.text() for action in workspace_actions(made)] == ["Layout", "Copy editing", "Proofing"]
    settings().setValue(OWN, '[{"id": "own x", "label": "x", "start": [], "end": [], "exact": {"ltr": "§"}}]')
    made.bindings.take_own()
    made.docks.open("own x")
    assert seen(made) == set()
    put_away(made)
