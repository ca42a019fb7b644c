"""What is typed comes back after a crash; a file is open on one desk at a time; versions open as copies."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from desktop.desk import Desk
from desktop.dialogs.earlier import Earlier
from desktop.dialogs.files import _saved
from desktop.dialogs.recovery import Recovery, row_of
from desktop.safekeeping import journals_folder
from layouts.edit.issue_data import set_number
from layouts.storage.package import open_issue, save
from layouts.storage.recovery import recoverable

SAVED = Path(__file__).parents[1] / "layouts/storage/formats/1.issue"
WORKING = """
import sys, time
from functools import partial
from PySide6.QtWidgets import QApplication
from desktop.desk import Desk
from layouts.edit.issue_data import set_number
app = QApplication([])
desk = Desk(app)
window = desk.open_path(sys.argv[1])
for number in (4001, 4002, 4003):
    window.session.edit("Issue number", partial(set_number, number=number))
print("typed", flush=True)
time.sleep(1.0)
print("a second later", flush=True)
time.sleep(60)
"""


@pytest.fixture
def desk(app: QApplication, laid_out: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    laid_out.setParent(None)  # it keeps nothing: here edits are kept
    made = Desk(app)
    made.interpreter.speak("en")
    yield made
    for window in list(made.windows):
        window.session.saved = window.session.state.issue  # or closing would ask
        window.canvas.close_caches()
        window.close()
    made.setParent(None)
    made.deleteLater()
    laid_out.setParent(app)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    save(open_issue(SAVED), tmp_path / "a.issue")
    return tmp_path / "a.issue"


def killed_while_working(path: Path) -> None:
    """Another desk opens the file, changes the number three times, and is killed a second after that."""
    command = [sys.executable, "-c", WORKING, str(path)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ})
    assert process.stdout is not None
    assert [process.stdout.readline() for _ in range(2)] == ["typed\n", "a second later\n"]
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()


def test_what_was_typed_before_a_kill_is_offered_with_what_differs_and_opens(desk: Desk, path: Path) -> None:
    killed_while_working(path)
    [found] = recoverable(journals_folder())
    assert found.issue.dateline.number == 4003
    row = row_of(found)
    assert row.title == "a.issue"
    assert "data of the issue changed" in row.lines
    dialog = Recovery(desk, (found,))
    dialog.opening.click()
    [window] = desk.windows
    assert window.session.state.issue.dateline.number == 4003
    assert window.path == str(path)
    assert window.session.has_changes
    assert _saved(window, window.path)
    assert open_issue(path).dateline.number == 4003
    assert recoverable(journals_folder()) == ()


def test_work_thrown_away_is_gone_and_work_left_for_later_is_not(desk: Desk, path: Path) -> None:
    killed_while_working(path)
    found = recoverable(journals_folder())
    leaving = Recovery(desk, found)
    leaving.later.click()
    assert recoverable(journals_folder()) == found
    dropping = Recovery(desk, found)
    dropping.drop.click()
    assert recoverable(journals_folder()) == ()


def test_edits_reach_the_disk_within_a_second_and_a_closed_window_leaves_nothing(desk: Desk, path: Path) -> None:
    window = desk.open_path(str(path))
    assert window.safe is not None and window.safe.journal is not None
    journal, before = window.safe.journal, window.safe.journal.handed
    window.session.edit("Issue number", partial(set_number, number=9))
    assert journal.handed == before + 1  # how soon it is on disk, the journal's thread decides
    assert journal.flush(5.0) and not window.safe.is_behind
    assert journal.durable == before + 1
    window.session.saved = window.session.state.issue
    window.close()
    assert list(journals_folder().iterdir()) == []


def test_the_second_window_on_a_file_is_a_copy_and_says_who_has_it(desk: Desk, path: Path) -> None:
    first = desk.open_path(str(path))
    second = desk.open_path(str(path))
    assert (first.path, second.path) == (str(path), "")
    assert "has a.issue open" in second.notice.told.text() and second.notice.isVisibleTo(second)
    assert not first.notice.isVisibleTo(first)
    desk.interpreter.speak("fr")
    QApplication.processEvents()
    assert "Ceci est une copie" in second.notice.told.text()
    second.notice.close_.click()
    assert not second.notice.isVisibleTo(second)


def test_an_issue_of_a_newer_program_opens_without_a_file_to_save_over(desk: Desk, path: Path, tmp_path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(path) as package:
        package.extractall(tmp_path / "parts")
    contents = tmp_path / "parts/issue.json"
    contents.write_text(contents.read_text().replace('"format": ', '"hologram": 1,\n "format": 10'))
    newer = tmp_path / "newer.issue"
    with zipfile.ZipFile(newer, "w") as package:
        for file in sorted((tmp_path / "parts").rglob("*")):
            package.write(file, file.relative_to(tmp_path / "parts"))
    window = desk.open_path(str(newer))
    assert window.path == ""
    assert [finding.code for finding in window.session.findings] == ["newer-format"]
    assert window.notice.told.text().startswith("A newer Tarwisa wrote newer.issue.")
    assert "issue.json.hologram" in window.session.findings[0].message


def test_an_earlier_version_opens_as_a_copy(desk: Desk, path: Path) -> None:
    window = desk.open_path(str(path))
    before = window.session.state.issue.dateline.number
    window.session.edit("Issue number", partial(set_number, number=77))
    assert _saved(window, str(path))
    dialog = Earlier(window)
    assert dialog.list.count() == 1
    end = time.monotonic() + 20
    while dialog.list._unseen and time.monotonic() < end:
        QApplication.processEvents()
    dialog.opening.click()
    copy = desk.windows[-1]
    assert copy.session.state.issue.dateline.number == before
    assert copy.path == "" and copy.session.has_changes
    assert msgspec.structs.replace(copy.session.state.issue, pictures=()) == msgspec.structs.replace(
        open_issue(SAVED), pictures=()
    )
