"""How much work a key is, counted: words shaped, lines painted, tiles touched. Time is the benchmark's matter."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

import fonts.library
from desktop.canvas.letters import LetterCase
from desktop.canvas.tiles import Tile
from desktop.panels.history import HistoryPanel
from desktop.panels.inks import InksPanel
from desktop.panels.layers import LayersPanel
from desktop.panels.panel import Panel
from desktop.selection import select_text
from desktop.session import Session
from layouts.deposit import mentions
from layouts.deposit.legal_profile import legal_profile
from layouts.display import hit
from layouts.edit.text import insert_text
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.place import Place, caret_at
from layouts.model.story import Story
from tests.desktop.desk import LATIN, STORY, Desk, small_issue
from tests.desktop.waiting import wait_for
from tests.makers import make_paragraph

LONG = (make_paragraph("Kort. "), *(make_paragraph(LATIN * 7) for _ in range(3)), make_paragraph("Slot. "))


def issue_of_many_lines() -> Issue:
    """A frame of two dozen lines: a short paragraph, three long ones, a short one."""
    issue = small_issue()
    first = issue.pages[0]
    frames = (replace(first.frames[0], rect=Rect(100, 100, 200, 390)), *first.frames[1:])
    issue = replace(issue, pages=(replace(first, frames=frames), *issue.pages[1:]))
    return replace(issue, stories=(Story(STORY.slug, "nl", "ltr", LONG),))


class Counted:
    """Calls of a function, which does its work as before."""

    def __init__(self, patch: pytest.MonkeyPatch, owner: object, name: str) -> None:
        self.calls = 0
        self._does = getattr(owner, name)
        counted = self

        def call(*given: object, **named: object) -> object:
            counted.calls += 1
            return counted._does(*given, **named)

        patch.setattr(owner, name, call)


@pytest.fixture
def desk(app: QApplication) -> Iterator[Desk]:
    made = Desk(issue_of_many_lines())
    made.session.take("text")
    made.session.select(select_text(caret_at(Place("s", 0, 3))))
    QApplication.processEvents()
    made.type("a")
    wait_for(lambda: made.canvas.rest.is_over)  # what lies around the window is painted too
    yield made
    made.close()


def test_a_key_shapes_its_own_word_alone(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    shaped = Counted(monkeypatch, fonts.library, "shape")
    desk.type("b")
    assert 1 <= shaped.calls <= 2  # the word, and a part of it before a hyphen


def test_a_key_paints_the_lines_that_it_changed_and_their_neighbours(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lines reach beyond their leading, so that a strip of one line has the ink of two more."""
    assert sum(len(page.items) for page in desk.session.state.pages) > 20
    painted = Counted(monkeypatch, LetterCase, "paint")
    desk.type("b")
    desk.canvas.viewport().repaint()
    desk.canvas.viewport().repaint()
    assert 1 <= painted.calls <= 8


def test_a_key_paints_in_the_tiles_of_its_line(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    painted = Counted(monkeypatch, Tile, "_paint")
    desk.type("b")
    QApplication.processEvents()
    assert 1 <= painted.calls <= 4


def test_a_key_looks_for_its_caret_on_its_own_line(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    measured = Counted(monkeypatch, hit, "cells_of")
    held = Counted(monkeypatch, hit, "holds")
    desk.type("b")
    QApplication.processEvents()
    assert 1 <= measured.calls <= 3
    assert held.calls <= 8  # of two dozen lines those of its paragraph, some times


def test_panels_are_filled_one_in_each_turn(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session(small_issue())
    panels: list[Panel] = [make(session) for make in (InksPanel, LayersPanel, HistoryPanel)]
    filled = [Counted(monkeypatch, panel, "fill") for panel in panels]
    for panel in panels:
        panel.show()
    assert [count.calls for count in filled] == [0, 0, 0]
    turns = []
    while sum(count.calls for count in filled) < 3:
        before = sum(count.calls for count in filled)
        QApplication.processEvents()
        turns.append(sum(count.calls for count in filled) - before)
        assert len(turns) < 100
    assert max(turns) == 1
    for panel in panels:
        panel.close()


def test_only_pages_that_changed_are_read_for_the_law(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session(small_issue())
    seen, profile = mentions.Seen(), legal_profile("morocco")
    first = mentions.check(session.state.issue, session.state.pages, profile, seen)
    assert first == mentions.check(session.state.issue, session.state.pages, profile)
    read = Counted(monkeypatch, mentions, "printed_paragraphs")
    mentions.check(session.state.issue, session.state.pages, profile, seen)
    assert read.calls == 0
    session.edit("Type", lambda issue: insert_text(issue, Place("s", 0, 3), "x").issue)
    found = mentions.check(session.state.issue, session.state.pages, profile, seen)
    assert read.calls == 1
    assert found == mentions.check(session.state.issue, session.state.pages, profile)
