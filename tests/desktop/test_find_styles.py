"""Find and replace by the styles of letters."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.desk import the_desk
from desktop.dialogs.find import Find
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
