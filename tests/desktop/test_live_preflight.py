"""Pages looked at while people work: by a process of its own, which nothing waits for and nothing outlives."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from desktop.live_preflight import LivePreflight
from desktop.page_looks import look_at_page
from desktop.page_parcels import Parcels, unpacked
from desktop.page_press import Press
from desktop.session import Session
from fonts.library import Library
from layouts.display.items import Box, DisplayList
from layouts.display.listing import listing
from layouts.edit.text import insert_text
from layouts.model.geometry import Rect
from layouts.model.inks import Ink
from layouts.model.issue import Issue
from layouts.model.place import Place
from layouts.produce import PressRoom
from tests.desktop.desk import small_issue
from tests.desktop.waiting import wait_for

PRESET = "newspaper-x4"
FLAWED = Box(rect=Rect(50, 50, 100, 20), fill="Rich", stroke="", stroke_width=0, frame=0)
RICH = Ink("Rich", 1, 1, 1, 1)  # more ink than newsprint takes


@pytest.fixture
def issue(app: QApplication) -> Issue:
    return small_issue()


@pytest.fixture
def page(issue: Issue, library: Library) -> DisplayList:
    """The first page, with a fault that the press sees."""
    made = PressRoom(library).compositor.compose(issue).pages[0]
    return replace(made, inks=(*made.inks, RICH), items=(*made.items, FLAWED), notes=(FLAWED,))


@pytest.fixture
def press() -> Iterator[Press]:
    made = Press()
    yield made
    made.close(for_good=True)


@pytest.fixture
def live(issue: Issue) -> Iterator[LivePreflight]:
    made = LivePreflight(Session(issue))
    yield made
    made.close()


def test_a_page_comes_out_of_its_parcel_as_it_went_in(issue: Issue, page: DisplayList) -> None:
    parcels = Parcels()
    first, again = parcels.pack(issue, page, PRESET), parcels.pack(issue, page, PRESET)
    for parcel in (first, again):
        _, come, preset = unpacked(parcel)
        assert listing(come) == listing(page) and come.notes == page.notes and preset == PRESET
    assert len(again) < len(first) - 100_000  # its font programs went with the first


def test_a_process_finds_what_is_found_here(issue: Issue, page: DisplayList, press: Press) -> None:
    found = look_at_page(issue, page, PRESET)
    assert "rich-black" in {finding.code for finding in found}
    assert press.look(issue, page, PRESET) == found


def test_a_process_that_was_killed_is_begun_anew(issue: Issue, page: DisplayList, press: Press) -> None:
    found = press.look(issue, page, PRESET)
    assert press.process_id
    os.kill(press.process_id, signal.SIGTERM)
    assert press.look(issue, page, PRESET) == found


def test_a_page_that_ends_every_process_is_a_finding(issue: Issue, page: DisplayList) -> None:
    press = Press("tests.desktop.ends_at_once")
    (found,) = press.look(issue, page, PRESET)
    assert found.code == "preflight-failed" and "ended" in found.message
    press.close(for_good=True)


def test_what_goes_wrong_with_a_page_is_told(issue: Issue, page: DisplayList, press: Press) -> None:
    (found,) = press.look(issue, page, "no such preset")
    assert found.code == "preflight-failed" and "no such preset" in found.message
    assert press.is_running


def test_nothing_is_printed_in_the_window_itself(live: LivePreflight) -> None:
    """The libraries that print are not even loaded by looking at pages: a key would wait for that too."""
    wait_for(lambda: live.is_up_to_date)
    assert live.press.process_id not in (0, os.getpid())


def test_only_the_page_that_changed_is_looked_at_again(live: LivePreflight, monkeypatch: pytest.MonkeyPatch) -> None:
    wait_for(lambda: live.is_up_to_date)
    asked: list[int] = []
    look = live.press.look

    def noted(issue: Issue, page: DisplayList, preset: str) -> object:
        asked.append(page.index)
        return look(issue, page, preset)

    monkeypatch.setattr(live.press, "look", noted)
    live.session.edit("Type", lambda issue: insert_text(issue, Place("s", 0, 3), "x").issue)
    assert not live.is_up_to_date
    wait_for(lambda: live.is_up_to_date)
    assert asked == [0]


def test_closing_in_the_middle_leaves_no_process_behind(live: LivePreflight) -> None:
    live.look()
    wait_for(lambda: live.press.is_running)
    number = live.press.process_id
    live.close()
    assert not live.press.is_running
    if sys.platform.startswith("linux"):
        assert not os.path.exists(f"/proc/{number}")
    live.look()  # a timer that was late
    assert not live.press.is_running


def test_a_window_that_was_killed_leaves_no_process_behind() -> None:
    """Its end of the pipe closes, and the process ends by itself."""
    command = [sys.executable, "-P", "-m", "desktop.page_looks"]
    ended = subprocess.run(command, input=b"", stdout=subprocess.PIPE, timeout=60, check=True)
    assert b"ready" in ended.stdout
