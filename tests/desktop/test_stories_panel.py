"""The Stories panel's menu and keys: a story shown where it stands, and taken out once a person has said so."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.panels import stories
from desktop.panels.stories import StoriesPanel
from desktop.session import Session
from tests.desktop.desk import LATIN, small_issue


@pytest.fixture
def panel(app: QApplication) -> Iterator[StoriesPanel]:
    made = StoriesPanel(Session(small_issue()))
    made.resize(300, 300)
    made.show()
    made.fill(made.session.state)
    first = made.stories.topLevelItem(0)
    assert first is not None
    made.stories.setCurrentItem(first)
    yield made
    made.close()


def test_a_story_is_taken_out_by_the_delete_key_once_it_is_confirmed_and_undo_brings_it_back(
    panel: StoriesPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    answers = iter((False, True))

    def asked(_panel: StoriesPanel, _title: str, question: str, yes: str) -> bool:
        said.append(question)
        return next(answers)

    monkeypatch.setattr(stories, "asked", asked)
    before = panel.session.issue
    QTest.keyClick(panel.stories, Qt.Key.Key_Delete)
    assert panel.session.issue is before and f"\u2068{LATIN[:20]}" in said[0] and "…\u2069”" in said[0]
    QTest.keyClick(panel.stories, Qt.Key.Key_Delete)
    assert panel.session.issue.stories == () and panel.session.issue.threads == ()
    panel.session.undo()
    assert panel.session.issue is before


def test_the_menu_shows_a_story_where_it_stands_and_not_where_it_stands_nowhere(panel: StoriesPanel) -> None:
    there: list[tuple[int, int]] = []
    panel.wanted.connect(lambda page, frame: there.append((page, frame)))
    show, remove = panel.menu().actions()
    show.trigger()
    assert there == [(0, 1)] and show.isEnabled() and remove.isEnabled()
