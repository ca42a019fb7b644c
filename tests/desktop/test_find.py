"""Find and replace: words, patterns, formats and the styles of letters."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.desk import the_desk
from desktop.dialogs.find import Find, open_find
from desktop.dialogs.on_screen import ASIDE
from desktop.session import Session
from desktop.window import Window
from layouts.edit.character_styles import add_character_style, set_character_style
from layouts.model.place import Passage, Place
from tests.desktop.test_story_editor import issue_with


@pytest.fixture
def window(app: QApplication) -> Iterator[Window]:
    the_desk().interpreter.speak("en")
    made = Window(Session(issue_with("Le port de Larache", "Les bateaux du port sortent.")))
    made.show()
    yield made
    made.session.saved = made.session.state.issue
    made.canvas.close_caches()
    made.close()


def test_find_stands_at_the_end_of_the_window_so_that_the_places_found_are_seen(window: Window) -> None:
    window.setGeometry(60, 60, 700, 600)
    dialog = Find(window)
    assert dialog.x() == window.geometry().right() - ASIDE - dialog.width()
    dialog.close()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = Find(window)
    assert mirrored.x() == window.geometry().left() + ASIDE
    mirrored.close()


def test_find_lists_every_place_and_a_row_leads_to_it(window: Window) -> None:
    dialog = open_find(window)
    dialog.text.setText("port")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return)
    assert dialog.results.count() == 2 and dialog.told.text() == "2 places found."
    dialog.results.setCurrentRow(1)
    passage = window.session.state.selection.text
    assert passage is not None and passage.start.order == (1, 15)
    assert open_find(window) is dialog
    assert dialog.text.text() == "port"


def test_replacing_everywhere_is_one_undo(window: Window) -> None:
    before = window.session.state.issue
    dialog = Find(window)
    dialog.text.setText("port")
    dialog.replacement.setText("quai")
    dialog.replace_all.click()
    texts = [paragraph.text for paragraph in window.session.state.issue.stories[0].paragraphs]
    assert texts == ["Le quai de Larache", "Les bateaux du quai sortent."]
    assert "2 places replaced" in dialog.told.text()
    window.session.undo()
    assert window.session.state.issue is before


def test_one_replaced_after_another_by_the_keyboard_never_becomes_all(window: Window) -> None:
    dialog = Find(window)
    dialog.show()
    dialog.activateWindow()
    dialog.text.setText("o")
    dialog.replacement.setText("u")
    dialog.find_all.click()
    count = len(dialog.matches)
    dialog.replace_one.setFocus()
    QTest.keyClick(dialog.replace_one, Qt.Key.Key_Space)
    assert dialog.replace_one.isEnabled() and dialog.focusWidget() is dialog.replace_one
    assert len(dialog.matches) == count - 1 > 1
    dialog.close()


def test_a_format_is_found_and_becomes_another_and_the_words_stay(window: Window) -> None:
    words = [paragraph.text for paragraph in window.session.state.issue.stories[0].paragraphs]
    styles = [paragraph.style for paragraph in window.session.state.issue.stories[0].paragraphs]
    dialog = Find(window)
    dialog.style_.setCurrentIndex(dialog.style_.findData(styles[0]))
    before = window.session.state.issue
    dialog.replace_all.click()  # nothing is said to come in its place: no words are lost
    assert window.session.state.issue is before
    assert dialog.told.text() == "Write what comes in its place, or choose a format."
    dialog.told.clear()
    dialog.replace_one.click()
    assert window.session.state.issue is before
    assert dialog.told.text() == "Write what comes in its place, or choose a format."
    dialog.new_style.setCurrentIndex(dialog.new_style.findData("lead"))
    dialog.new_bold.setCurrentIndex(dialog.new_bold.findData("yes"))
    dialog.replace_all.click()
    made = window.session.state.issue.stories[0].paragraphs
    assert [paragraph.text for paragraph in made] == words
    assert [paragraph.style for paragraph in made] == ["lead" if style == styles[0] else style for style in styles]
    assert all(run.bold for run in made[0].runs)
    window.session.undo()
    assert window.session.state.issue is before


def test_words_are_found_and_another_format_is_given_to_them(window: Window) -> None:
    dialog = Find(window)
    dialog.text.setText("port")
    dialog.new_italic.setCurrentIndex(dialog.new_italic.findData("yes"))
    dialog.replace_all.click()
    runs = [run for paragraph in window.session.state.issue.stories[0].paragraphs for run in paragraph.runs]
    assert [run.text for run in runs if run.italic] == ["port", "port"]


def test_a_broken_pattern_is_told(window: Window) -> None:
    dialog = Find(window)
    dialog.regex.setChecked(True)
    dialog.text.setText("(")
    dialog.find_all.click()
    assert dialog.told.text().startswith("This pattern cannot be read")


def test_letters_of_a_character_style_are_found_and_follow_another(window: Window) -> None:
    words = Passage(Place("s", 0, 3), Place("s", 0, 7))
    issue = add_character_style(window.session.state.issue, "name", words)
    issue = set_character_style(add_character_style(issue, "loud"), "loud", bold=True)
    window.session.edit("Styles", lambda _: issue)
    dialog = Find(window)
    dialog.character.setCurrentIndex(dialog.character.findData("name"))
    dialog.new_character.setCurrentIndex(dialog.new_character.findData("loud"))
    dialog.replace_all.click()
    runs = window.session.state.issue.stories[0].paragraphs[0].runs
    assert [(run.text, run.style, run.bold) for run in runs if run.style] == [("port", "loud", True)]
