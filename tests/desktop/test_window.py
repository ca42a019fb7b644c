"""The window on the sample issue: it paints, changes, undoes, saves, and finds its places."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from desktop.desk import the_desk
from desktop.selection import NOTHING, select_frames, select_text
from desktop.session import Session, open_session
from desktop.window import Window
from layouts.display.listing import listing
from layouts.edit.issue_data import set_number
from layouts.model.geometry import Rect
from layouts.model.place import Passage, Place
from layouts.storage.package import open_issue
from tests.desktop.waiting import wait_for

SAMPLE = Path(__file__).parents[2] / "examples/telegraaf-mensheid"


@pytest.fixture(scope="module")
def session(app: QApplication) -> Session:
    return open_session(str(SAMPLE))


@pytest.fixture
def window(session: Session) -> Iterator[Window]:
    made = Window(session)
    made.show()
    made.resize(1600, 1000)  # a window opens no larger than the screen, and this one is small
    yield made
    made.close_caches()
    session.saved = session.state.issue  # or closing would ask
    made.close()


def test_the_sample_is_painted_page_by_page(window: Window) -> None:
    assert len(window.session.state.pages) == 8
    seen = set()
    for row in (0, 3, 7):
        window.go_to_page(row)
        image = window.canvas.viewport().grab().toImage()
        seen.add(bytes(image.constBits()))
    assert len(seen) == 3


def test_an_edit_composes_only_what_it_changes_and_undo_brings_the_very_issue_back(session: Session) -> None:
    before = session.state
    session.edit("Issue number", partial(set_number, number=1999))
    session.finish()
    assert session.state.issue.dateline.number == 1999
    assert session.state.pages[0] is not before.pages[0]
    session.undo()
    assert session.state.issue is before.issue
    session.redo()
    assert session.state.issue.dateline.number == 1999
    session.undo()


def test_zoom_keeps_what_lies_under_the_pointer(window: Window) -> None:
    canvas, about = window.canvas, QPointF(300, 200)
    canvas.show_page(2)
    across, down = canvas.horizontalScrollBar(), canvas.verticalScrollBar()
    canvas.zoom(2.0, about)
    before = ((across.value() + 300) / canvas.scale, (down.value() + 200) / canvas.scale)
    canvas.zoom(39.0, about)
    after = ((across.value() + 300) / canvas.scale, (down.value() + 200) / canvas.scale)
    assert after == pytest.approx(before, abs=0.5)
    assert not canvas.viewport().grab().isNull()


def test_a_saved_issue_opens_as_it_was(session: Session, tmp_path: Path) -> None:
    session.save(str(tmp_path / "a.issue"))
    assert not session.has_changes
    assert open_issue(tmp_path / "a.issue").pages == session.state.issue.pages


def test_the_context_bar_changes_with_what_is_selected(window: Window) -> None:
    session, bar = window.session, window.context
    assert bar.kind == "page"
    story = session.state.issue.stories[0].slug
    session.select(select_text(Passage(Place(story, 1, 0), Place(story, 1, 4))))
    assert bar.kind == "text"
    assert bar.style_choice.value == session.state.issue.stories[0].paragraphs[1].style
    session.select(select_frames(session.state.issue.pages[0].frames[0].id))
    assert bar.kind == "frames"
    session.select(NOTHING)


def test_workspaces_show_other_panels_and_are_found_again(window: Window) -> None:
    docks = window.docks
    docks.open("send")
    assert not docks.docks["Preflight"].isHidden() and docks.docks["Styles"].isHidden()
    docks.docks["Links"].hide()
    docks.open("layout")
    assert not docks.docks["Styles"].isHidden()
    docks.open("send")
    assert docks.docks["Links"].isHidden()
    docks.reset()
    assert not docks.docks["Links"].isHidden()


def test_a_saved_issue_shows_its_first_page_before_the_others_are_composed(session: Session, tmp_path: Path) -> None:
    session.finish()
    session.save(str(tmp_path / "a.issue"))
    opened = open_session(str(tmp_path / "a.issue"))
    assert opened.is_opening and [bool(page.items) for page in opened.state.pages] == [True] + [False] * 7
    opened.see((5, 6))
    assert [bool(page.items) for page in opened.state.pages] == [True, *[False] * 4, True, True, False]
    ahead = opened.state.pages[5]
    opened.finish()
    assert not opened.is_opening
    assert opened.state.pages[5] == ahead
    assert [listing(page) for page in opened.state.pages] == [listing(page) for page in session.state.pages]


def test_issues_dropped_on_the_window_open_and_other_files_are_imported(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    imported: list[list[str]] = []
    monkeypatch.setattr("desktop.dialogs.files.open_known", lambda _, path: opened.append(path))
    monkeypatch.setattr("desktop.dialogs.import_copy.import_files", lambda _, paths: imported.append(paths))
    (tmp_path / "copy.txt").write_text("Le port")
    urls = [SAMPLE / "issue.toml", tmp_path / "a.issue", SAMPLE, tmp_path / "copy.txt"]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(url)) for url in urls])
    nothing, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, nothing)
    window.dropEvent(event)
    wait_for(lambda: bool(imported))
    assert opened == [str(SAMPLE), str(tmp_path / "a.issue"), str(SAMPLE)]
    assert imported == [[str(tmp_path / "copy.txt")]]


def test_the_menu_of_recent_issues_lists_those_that_are_still_there(window: Window, tmp_path: Path) -> None:
    here = tmp_path / "la-une.issue"
    here.write_bytes(b"")
    the_desk().prefer(recent=(str(tmp_path / "gone.issue"), str(here)))
    window.bindings.recent.fill()
    assert ["la-une.issue" in action.text() for action in window.bindings.recent.actions()][:1] == [True]
    assert len(window.bindings.recent.actions()) == 3  # it, a line, and how to forget
    the_desk().prefer(recent=())


def test_a_place_out_of_sight_is_shown_in_the_middle_and_one_in_sight_stays(window: Window) -> None:
    window.resize(1200, 800)
    window.go_to_page(0)
    window.zoom_to(1.5)
    frame = window.session.state.issue.pages[5].frames[-1]
    place = Rect(frame.rect.x, frame.rect.y, 40, 20)
    window.show_place(5, place)
    shown, room = window.canvas.sight.rect(5, place), window.canvas.viewport().rect()
    assert abs(shown.center().x() - room.center().x()) < room.width() / 4
    assert abs(shown.center().y() - room.center().y()) < room.height() / 4
    beside = Rect(frame.rect.x + 30, frame.rect.y + 10, 40, 20)
    window.show_place(5, beside)
    assert window.canvas.sight.rect(5, place) == shown
