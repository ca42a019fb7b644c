"""HTML boxes at the desk: rendered anew after a change, the last picture shown until then, undone with what they were
changed by, the same bytes as `make` gives."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTableWidgetItem, QWidget

from desktop.dialogs import html_box
from desktop.dialogs.html_box import HtmlDialog
from desktop.panels.inspector.panel import InspectorPanel
from desktop.selection import select_frames
from desktop.session import Session, open_session
from desktop.tools.events import Press
from desktop.window import Window
from layouts.edit.frames import add_frame, resize_frame
from layouts.edit.parts import new_frame_id
from layouts.model.frame import AdvertFrame, PictureFrame
from layouts.model.geometry import Rect
from tests.desktop.waiting import wait_for
from tests.layouts.html.test_boxes import ISSUE
from tests.layouts.html.test_boxes_anew import PIXEL, box, made, pdf, with_files


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("boxes")
    made(with_files(place / "i"), place, "a")
    return place / "a.issue"


@pytest.fixture
def window(app: QApplication, saved: Path) -> Iterator[Window]:
    session = open_session(str(saved))
    session.finish()
    window = Window(session)
    window.show()
    yield window
    window.session.saved = window.session.state.issue
    window.close_caches()
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def deepen(session: Session, points: float) -> None:
    frame = box(session.state.issue)
    rect = Rect(frame.rect.x, frame.rect.y, frame.rect.width, frame.rect.height + points)
    session.edit("Resize", lambda issue: resize_frame(issue, frame.id, rect))


def test_a_box_resized_is_rendered_anew_and_undone_and_redone_with_its_size(window: Window, tmp_path: Path) -> None:
    session = window.session
    before = session.state.issue
    deeper = made(with_files(tmp_path / "j", ISSUE.replace("2x80mm", "2x95mm")), tmp_path, "b")
    deepen(session, box(deeper).rect.height - box(before).rect.height)
    assert box(session.state.issue).pdf == box(before).pdf  # until the new one is there
    wait_for(lambda: not window.boxes.is_busy)
    after = session.state.issue
    assert pdf(after) == pdf(deeper)
    assert session.history.labels == ("Resize",)
    session.undo()
    assert session.state.issue is before
    session.redo()
    assert session.state.issue is after
    wait_for(lambda: not window.boxes.is_busy)
    assert session.state.issue is after


def test_what_is_typed_while_a_box_is_rendered_stays_and_both_are_undone_one_by_one(window: Window) -> None:
    session = window.session
    deepen(session, 20)
    number = session.state.issue.dateline.number
    session.edit(
        "Number",
        lambda issue: msgspec.structs.replace(issue, dateline=msgspec.structs.replace(issue.dateline, number=77)),
    )
    wait_for(lambda: not window.boxes.is_busy)
    assert session.state.issue.dateline.number == 77
    picture = box(session.state.issue).pdf
    session.undo()
    wait_for(lambda: not window.boxes.is_busy)
    assert session.state.issue.dateline.number == number
    assert box(session.state.issue).pdf == picture  # remembered: the same size is the same picture
    session.undo()
    assert box(session.state.issue).pdf != picture


def test_a_double_click_asks_for_the_source(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr("desktop.window.edit_html", lambda _window, frame: asked.append(frame))
    frame = box(window.session.state.issue)
    middle = frame.rect.x + frame.rect.width / 2, frame.rect.y + frame.rect.height / 2
    window.canvas.act(Press(0, *middle, clicks=2))
    QTest.qWait(20)
    assert asked == [frame.id]


def accepted(monkeypatch: pytest.MonkeyPatch, change: str, to: str) -> None:
    """The next dialog is written in, and accepted."""

    def exec_(dialog: HtmlDialog) -> int:
        text = dialog.html.toPlainText()
        assert change in text
        dialog.html.setPlainText(text.replace(change, to))
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(HtmlDialog, "exec", exec_)


def test_what_the_dialog_is_given_is_one_step_and_comes_onto_the_page(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session
    accepted(monkeypatch, "مواقيت", "أوقات")
    before = box(session.state.issue)
    html_box.edit_html(window, before.id)
    assert session.history.labels == ("HTML box",)
    wait_for(lambda: not window.boxes.is_busy)
    after = box(session.state.issue)
    assert after.pdf != before.pdf and "أوقات" in after.alternative
    session.undo()
    assert box(session.state.issue) == before


def test_a_fault_in_the_source_is_told_with_its_frame_and_goes_when_it_is_mended(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session
    frame = box(session.state.issue)
    accepted(monkeypatch, "{2}", "{الظهر}")
    html_box.edit_html(window, frame.id)
    wait_for(lambda: not window.boxes.is_busy)
    (finding,) = session.of_boxes
    assert (finding.code, finding.frame) == ("box-failed", frame.id) and "الظهر" in finding.message
    assert box(session.state.issue).pdf == frame.pdf
    session.undo()
    wait_for(lambda: not window.boxes.is_busy)
    assert session.of_boxes == ()


def test_the_dialog_tries_out_what_is_written_and_changes_nothing(window: Window) -> None:
    issue = window.session.state.issue
    dialog = HtmlDialog(issue, box(issue), window.boxes, window)
    dialog.show()
    wait_for(lambda: not dialog.picture.pixmap().isNull())
    assert dialog.source is dialog.before and dialog.told.text() == "It fits."
    dialog.html.setPlainText("<body>" + "<p>vol</p>" * 200 + "<p data-row>{1}</p></body>")
    wait_for(lambda: "Too full" in dialog.told.text())
    assert window.session.state.issue is issue
    dialog.reject()
    dialog.deleteLater()


def test_rows_and_files_are_changed_in_the_dialog(window: Window, tmp_path: Path) -> None:
    issue = window.session.state.issue
    dialog = HtmlDialog(issue, box(issue), window.boxes, window)
    dialog.rows.buttons["row"].click()
    table = dialog.rows.table
    at = table.currentRow()
    table.setItem(at, 0, QTableWidgetItem("طنجة"))
    assert dialog.source.rows[-1] == ("طنجة",)
    (tmp_path / "new.png").write_bytes(PIXEL)
    dialog.add_files([str(tmp_path / "new.png"), str(tmp_path / "none.png")])
    assert [file.name for file in dialog.source.files] == ["boxes/a b.png", "boxes/box.css", "new.png"]
    assert "none.png" in dialog.told.text()
    dialog.reject()
    dialog.deleteLater()


def test_an_empty_picture_frame_becomes_a_box(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    session = window.session
    made = new_frame_id(session.state.issue)
    session.edit("Frame", lambda issue: add_frame(issue, 0, PictureFrame(made, Rect(50, 60, 120, 90), "")))
    session.select(select_frames(made))
    accepted(monkeypatch, "…", "Bonjour")
    html_box.edit_html(window, made)
    wait_for(lambda: not window.boxes.is_busy)
    frame = next(f for f in session.state.issue.pages[0].frames if f.id == made)
    assert isinstance(frame, AdvertFrame) and frame.pdf and "Bonjour" in frame.alternative


def test_the_inspector_shows_a_box_and_its_button_asks_for_the_source(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr("desktop.window.edit_html", lambda _window, frame: asked.append(frame))
    frame = box(window.session.state.issue)
    panel = window.docks.panels["Inspector"]
    assert isinstance(panel, InspectorPanel)
    window.show_panel("Inspector")
    window.session.select(select_frames(frame.id))
    panel.show_state(window.session.state)
    assert not panel.sections["html"].isHidden() and panel.html.facts.text() == "It fits"
    QTest.mouseClick(panel.html.button, Qt.MouseButton.LeftButton)
    QTest.qWait(20)
    assert asked == [frame.id]


def named(widget: QWidget) -> bool:
    return bool(widget.accessibleName())


def test_the_parts_of_the_dialog_have_names(window: Window) -> None:
    issue = window.session.state.issue
    dialog = HtmlDialog(issue, box(issue), window.boxes, window)
    assert all(map(named, (dialog.html, dialog.rows.table, dialog.list, dialog.picture)))
    dialog.reject()
    dialog.deleteLater()
