"""Shift+F7: the next misspelt word is selected, with a menu at it that changes it, lets it pass or keeps it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.desk import the_desk
from desktop.dialogs.next_misspelt import NextMisspelt, go_to_next_misspelt
from desktop.selection import select_text
from desktop.session import Session
from desktop.window import Window
from layouts.edit.text import text_of
from layouts.model.place import Place, caret_at
from tests.desktop.test_story_editor import issue_with
from tests.desktop.waiting import wait_for, wait_until_filled

KNOWN = ("Le", "port", "de", "Les", "bateaux", "du", "sortent")


@pytest.fixture
def window(app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    (tmp_path / "fr.aff").write_text("SET UTF-8\nTRY aeiou\n")
    (tmp_path / "fr.dic").write_text(f"{len(KNOWN)}\n" + "\n".join(KNOWN) + "\n")
    monkeypatch.setenv("DICPATH", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    the_desk().interpreter.speak("en")
    the_desk().prefer(own_words=())  # another test's person may have some
    made = Window(Session(issue_with("Le portt de Larache", "Les bateaux du portt sortent.")))
    made.show()
    wait_until_filled(made.session)
    yield made
    found = made.findChild(NextMisspelt)
    if isinstance(found, NextMisspelt):
        found.process.close()
    made.session.saved = made.session.state.issue
    made.canvas.close_caches()
    made.close()


def chosen(window: Window) -> str:
    passage = window.session.state.selection.text
    return text_of(window.session.state.issue, passage) if passage is not None else ""


def rows(spelling: NextMisspelt) -> list[str]:
    return [action.text() for action in spelling.menu.actions() if action.text()] if spelling.menu else []


def after(window: Window, spelling: NextMisspelt, row: str, word: str, paragraph: int) -> None:
    """Choose a row of the menu, and wait until this word is selected."""
    menu = spelling.menu
    assert menu is not None
    next(action for action in menu.actions() if action.text() == row).trigger()
    menu.close()
    wait_for(lambda: spelling.menu is not menu)
    passage = window.session.state.selection.text
    assert passage is not None and (chosen(window), passage.start.paragraph) == (word, paragraph)


def test_each_misspelt_word_is_led_to_and_changed_passed_or_kept(window: Window) -> None:
    window.session.select(select_text(caret_at(Place("s", 0, 0))))
    spelling = go_to_next_misspelt(window)
    wait_for(lambda: spelling.menu is not None)
    assert chosen(window) == "portt" and rows(spelling)[0] == "port"
    after(window, spelling, "port", "Larache", 0)
    assert window.session.state.issue.stories[0].paragraphs[0].text == "Le port de Larache"
    after(window, spelling, "Add to the paper's words", "portt", 1)
    assert window.session.state.issue.words == (("fr", "Larache"),)
    window.session.undo()
    assert not window.session.state.issue.words


def test_the_same_keys_in_the_menu_go_on_and_comes_round(window: Window) -> None:
    window.session.select(select_text(caret_at(Place("s", 1, 3))))
    spelling = go_to_next_misspelt(window)
    for word, paragraph in (("portt", 1), ("portt", 0), ("Larache", 0)):
        menu = spelling.menu
        wait_for(lambda: spelling.menu is not None)
        passage = window.session.state.selection.text
        assert passage is not None and (chosen(window), passage.start.paragraph) == (word, paragraph)
        menu, spelling.menu = spelling.menu, None
        assert menu is not None
        QTest.keyClick(menu, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)


def test_what_was_let_pass_is_not_told_again(window: Window) -> None:
    spelling = go_to_next_misspelt(window)
    wait_for(lambda: spelling.menu is not None)
    after(window, spelling, "Let it pass", "Larache", 0)
    menu = spelling.menu
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Let it pass").trigger()
    menu.close()
    wait_for(lambda: "No more" in window.statusBar().currentMessage())
