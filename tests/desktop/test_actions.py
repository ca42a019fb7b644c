"""The rows of the desk's actions: each runs or cannot be done, keys are taken once, the palette finds them."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox

from desktop.actions.action import Action
from desktop.actions.bindings import keys_of, set_keys
from desktop.actions.registry import ACTIONS, BY_ID
from desktop.fuzzy import score
from desktop.palette import Palette
from desktop.selection import NOTHING, Selection, select_frames, select_text
from desktop.session import Session, open_session
from desktop.window import Window
from layouts.model.place import Passage, Place

SAMPLE = Path(__file__).parents[2] / "examples/telegraaf-mensheid"


@pytest.fixture(scope="module")
def session(app: QApplication) -> Session:
    return open_session(str(SAMPLE))


@pytest.fixture(scope="module")
def window(session: Session) -> Iterator[Window]:
    """A window whose questions are all answered with Cancel; one for all rows, as opening it takes a while."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
        patch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: ("", ""))
        patch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([], ""))
        patch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
        patch.setattr(QDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
        patch.setattr(QMenu, "exec", lambda *_: None)
        for asked in ("getText", "getItem", "getInt"):
            patch.setattr(QInputDialog, asked, lambda *_, **__: ("", False))
        patch.setattr(QMessageBox, "question", lambda *_, **__: QMessageBox.StandardButton.Cancel)
        made = Window(session)
        made.show()
        yield made
        made.close_caches()
        session.saved = session.state.issue
        made.close()
        for widget in QApplication.topLevelWidgets():
            widget.close()


def selections(session: Session) -> dict[str, Selection]:
    """What a person may have selected: nothing, frames, a caret, a passage."""
    frames = [frame.id for frame in session.state.issue.pages[0].frames]
    story = session.state.issue.stories[0].slug
    caret, end = Place(story, 1, 0), Place(story, 1, 5)
    return {
        "nothing": NOTHING,
        "one frame": select_frames(frames[0]),
        "all frames": select_frames(*frames),
        "a caret": select_text(Passage(caret, caret)),
        "a passage": select_text(Passage(caret, end)),
    }


@pytest.mark.parametrize("row", ACTIONS, ids=lambda row: row.id)
def test_every_action_runs_or_cannot_be_done_whatever_is_selected(row: Action, window: Window) -> None:
    session = window.session
    issue, view = session.state.issue, session.state.view
    for selection in selections(session).values():
        session.show(msgspec.structs.replace(session.state, selection=selection))
        window.bindings.run(row)
        session.saved = session.state.issue
        session.show(msgspec.structs.replace(session.state, issue=issue, view=view, tool="select", page=0))


def test_no_two_actions_share_their_keys() -> None:
    taken: dict[str, list[str]] = {}
    for row in ACTIONS:
        for keys in keys_of(row):
            taken.setdefault(keys.toString(), []).append(row.id)
    assert {keys: rows for keys, rows in taken.items() if len(rows) > 1} == {}


def test_ids_are_used_once_and_keys_are_such() -> None:
    assert len(BY_ID) == len(ACTIONS)
    for row in ACTIONS:
        assert len(keys_of(row)) == len([keys for keys in row.keys.split("; ") if keys]), row.id
        assert all(keys.toString() for keys in keys_of(row)), row.id


def test_keys_of_a_persons_own_take_the_place_of_the_rows(window: Window) -> None:
    row = BY_ID["object.front"]
    set_keys(row, "Ctrl+Shift+F9")
    window.bindings.rebind()
    assert window.bindings.actions[row.id].shortcut() == QKeySequence("Ctrl+Shift+F9")
    set_keys(row, None)
    assert keys_of(row) == [QKeySequence("Ctrl+Shift+]")]


def test_the_palette_does_what_a_few_letters_name(window: Window) -> None:
    palette = Palette(window)
    palette.show()
    QTest.keyClicks(palette.query, "basel gr")
    assert "Baseline grid" in palette.found.item(0).text()
    QTest.keyClick(palette.query, Qt.Key.Key_Return)
    assert window.session.state.view.baseline_grid
    window.bindings.run(BY_ID["view.baseline_grid"])


def test_the_palette_shows_what_cannot_be_done_and_does_not_do_it(window: Window) -> None:
    window.session.show(msgspec.structs.replace(window.session.state, selection=NOTHING))
    palette = Palette(window)
    QTest.keyClicks(palette.query, "bring to front")
    assert not palette.found.item(0).flags() & Qt.ItemFlag.ItemIsEnabled
    QTest.keyClick(palette.query, Qt.Key.Key_Return)
    assert palette.found.count()


@pytest.mark.parametrize(
    ("query", "wanted", "other"),
    [
        ("exp", "Export PDF…", "Next page"),
        ("front", "Bring to front", "Frame edges"),
        ("محاذاة", "المحاذاة إلى اليسار", "حفظ"),
        ("مُحاذاة", "محاذاه", "حفظ"),
        ("editer", "Éditer", "Redire"),
        ("page next", "Next page", "Pages"),
    ],
)
def test_fuzzy_search_prefers_what_a_person_means(query: str, wanted: str, other: str) -> None:
    assert score(query, wanted) > score(query, other)


def test_a_menu_or_key_really_does_what_its_row_says(window: Window) -> None:
    """By Qt's own signal, whose arguments differ from those of a call."""
    for tool in ("text", "select"):
        window.bindings.actions[f"tool.{tool}"].trigger()
        assert window.session.state.tool == tool
