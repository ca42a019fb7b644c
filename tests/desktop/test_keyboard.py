"""By keys alone: Enter and Escape give the keyboard back to the page, F6 goes round, Alt finds its letters."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton

from desktop.desk import the_desk
from desktop.dialogs.find import Find
from desktop.dialogs.preferences import PreferencesDialog
from desktop.panels.inspector.panel import InspectorPanel
from desktop.panels.style_lists.panel import StylesPanel
from desktop.plain import PlainLabel, plain_tip
from desktop.rounds import parts_of
from desktop.selection import select_frames, select_text
from desktop.session import Session
from desktop.window import Window
from layouts.model.place import Place, caret_at
from tests.desktop.desk import FRAMES, NONE, small_issue

SHIFT = Qt.KeyboardModifier.ShiftModifier
MARKUP = '<img src="file:///etc/hostname"> <b>bold</b>'


@pytest.fixture
def window(app: QApplication) -> Iterator[Window]:
    the_desk().interpreter.speak("en")
    made = Window(Session(small_issue()))
    made.resize(1400, 900)
    made.show()
    made.activateWindow()
    QTest.qWait(50)
    yield made
    made.close_caches()
    made.session.saved = made.session.state.issue
    made.close()


@pytest.fixture
def inspector(window: Window) -> InspectorPanel:
    """The inspector, with the first frame selected."""
    window.session.select(select_frames(FRAMES[0].id))
    window.show_panel("Inspector")
    QTest.qWait(20)
    panel = window.docks.panels["Inspector"]
    assert isinstance(panel, InspectorPanel)
    panel.show_state(window.session.state)  # at once: panels of a window that opens wait for their turn
    return panel


def left_of(window: Window) -> float:
    return window.session.state.issue.pages[0].frames[0].rect.x


def test_enter_in_a_field_gives_the_keyboard_back_to_the_page(window: Window, inspector: InspectorPanel) -> None:
    field = inspector.place.left
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "120 pt")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert left_of(window) == 120 and window.canvas.hasFocus()


def test_enter_with_shift_settles_and_stays(window: Window, inspector: InspectorPanel) -> None:
    field = inspector.place.left
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "130 pt")
    QTest.keyClick(field, Qt.Key.Key_Return, SHIFT)
    assert left_of(window) == 130 and field.hasFocus()


def test_escape_takes_back_and_then_leaves(window: Window, inspector: InspectorPanel) -> None:
    field = inspector.place.left
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "140 pt")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.hasFocus() and field.text() == field.shown(FRAMES[0].rect.x)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert left_of(window) == FRAMES[0].rect.x and window.canvas.hasFocus()


def test_what_was_settled_in_a_field_is_undone_from_there(window: Window, inspector: InspectorPanel) -> None:
    field, before, ctrl = inspector.place.left, left_of(window), Qt.KeyboardModifier.ControlModifier
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "40 mm")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    after = left_of(window)
    assert after != before
    beside = QApplication.focusWidget()
    assert isinstance(beside, QLineEdit) and beside is not field
    QTest.qWait(20)  # rows of menus hear of changes in the next turn
    QTest.keyClick(beside, Qt.Key.Key_Z, ctrl)
    assert left_of(window) == before
    QTest.qWait(20)
    QTest.keyClick(beside, Qt.Key.Key_Z, ctrl | SHIFT)
    assert left_of(window) == after
    QTest.qWait(20)
    was = beside.text()
    QTest.keyClicks(beside, "3")
    QTest.keyClick(beside, Qt.Key.Key_Z, ctrl)
    assert beside.text() == was and left_of(window) == after


def test_a_style_clicked_leaves_the_keyboard_in_the_text(window: Window) -> None:
    window.session.select(select_text(caret_at(Place("s", 0, 0))))
    window.canvas.setFocus()
    window.show_panel("Styles")
    QTest.qWait(100)
    styles = window.docks.panels["Styles"]
    assert isinstance(styles, StylesPanel)
    styles.show_state(window.session.state)
    rows = styles.paragraphs.list
    for row in (rows.topLevelItem(0), rows.topLevelItem(1)):
        assert row is not None
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, NONE, rows.visualItemRect(row).center())
    assert window.canvas.hasFocus()
    QTest.mouseClick(styles.paragraphs.apply_button, Qt.MouseButton.LeftButton)
    assert window.canvas.hasFocus()


def test_f6_goes_round_all_parts_of_the_window_and_back(window: Window) -> None:
    window.canvas.setFocus()
    seen = []
    for _ in parts_of(window):
        window.bindings.actions["window.next_part"].trigger()
        here = window.focusWidget()
        seen.append(next(part for part in parts_of(window) if part is here or part.isAncestorOf(here)))
    assert seen == [*parts_of(window)[1:], window.canvas] and len(seen) >= 7
    window.bindings.actions["window.previous_part"].trigger()
    assert window.statusBar().isAncestorOf(window.focusWidget())


def test_each_button_and_field_of_a_dialog_has_a_letter_of_its_own(window: Window) -> None:
    for dialog in (Find(window), PreferencesDialog(the_desk())):
        dialog.show()
        QTest.qWait(20)
        texts = [
            each.text()
            for each in dialog.findChildren(QPushButton) + dialog.findChildren(QCheckBox) + dialog.findChildren(QLabel)
            if each.isVisible() and each.text() and (not isinstance(each, QLabel) or each.buddy() is not None)
        ]
        letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)) >= min(len(texts), 12)
        dialog.close()
        dialog.deleteLater()


def test_the_keys_of_a_letter_do_what_its_button_does(window: Window) -> None:
    dialog = Find(window)
    dialog.show()
    dialog.activateWindow()
    QTest.qWait(50)
    letter = dialog.words.text()[dialog.words.text().index("&") + 1]
    QTest.keyClick(dialog.windowHandle(), Qt.Key(ord(letter.upper())), Qt.KeyboardModifier.AltModifier)
    QTest.qWait(200)  # Qt shows the button pressed for a moment first
    assert dialog.words.isChecked()
    dialog.close()
    dialog.deleteLater()


def test_markup_in_a_name_is_shown_letter_for_letter(app: QApplication) -> None:
    label = PlainLabel(MARKUP)
    assert label.textFormat() == Qt.TextFormat.PlainText and label.text() == MARKUP
    assert "<img" not in plain_tip(MARKUP) and "&lt;img" in plain_tip(MARKUP)


def test_no_label_of_the_window_guesses_at_markup(window: Window) -> None:
    labels = window.findChildren(QLabel)
    assert len(labels) > 50
    assert [label.text() for label in labels if label.textFormat() != Qt.TextFormat.PlainText] == []
