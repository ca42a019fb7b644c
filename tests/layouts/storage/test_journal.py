"""The journal: edits survive a program that is killed at any moment; torn and damaged ends do no harm."""

import os
import random
import signal
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from layouts.model.issue import Issue, Picture
from layouts.storage.journal import LOG, Journal, is_running
from layouts.storage.package import open_issue, save
from layouts.storage.recovery import Difference, recover, recoverable
from tests.harness.figures import KILLS

SAVED = Path(__file__).parent / "formats/1.issue"


def edited(issue: Issue, number: int) -> Issue:
    """The issue after edit `number`: words typed into one of its stories."""
    which = number % len(issue.stories)
    story = issue.stories[which]
    paragraph = story.paragraphs[-1]
    run = msgspec.structs.replace(paragraph.runs[-1], text=f"تعديل {number}")
    paragraph = msgspec.structs.replace(paragraph, runs=(*paragraph.runs[:-1], run))
    story = msgspec.structs.replace(story, paragraphs=(*story.paragraphs[:-1], paragraph))
    return msgspec.structs.replace(issue, stories=(*issue.stories[:which], story, *issue.stories[which + 1 :]))


def after(number: int) -> Issue:
    """The issue after so many edits."""
    issue = open_issue(SAVED)
    for edit in range(1, number + 1):
        issue = edited(issue, edit)
    return issue


def abandon(journal: Journal) -> None:
    """As a crash leaves it: unlocked, its files where they are."""
    assert journal.flush()
    journal.lock.release()


def test_edits_come_back_with_what_differs_from_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.issue"
    save(after(0), path)
    journal = Journal(tmp_path / "journals", open_issue(path), str(path))
    for number in range(1, 4):
        journal.record(after(number), f"Edit {number}")
    abandon(journal)
    [found] = recoverable(tmp_path / "journals")
    assert found.issue == after(3)
    assert (found.path, found.edits, found.label) == (str(path), 3, "Edit 3")
    assert {difference.what for difference in found.differences} == {"story"}
    assert all(isinstance(difference, Difference) and difference.how == "changed" for difference in found.differences)


def test_an_issue_never_saved_is_told_by_what_changed_since_it_was_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("layouts.storage.journal.LONGEST", 0)  # written anew with each edit
    journal = Journal(tmp_path, after(0))
    shorter = msgspec.structs.replace(after(1), stories=after(1).stories[:-1])
    for issue in (after(1), shorter, shorter):
        journal.record(issue, "Edit")
        assert journal.flush()
    abandon(journal)
    [found] = recoverable(tmp_path)
    assert found.issue == shorter
    assert [(difference.what, difference.how) for difference in found.differences] == [
        ("story", "changed"),
        ("story", "removed"),
    ]


def test_what_was_recovered_and_not_touched_is_offered_again(tmp_path: Path) -> None:
    journal = Journal(tmp_path, after(2))
    journal.record(after(2), "Recovered")
    abandon(journal)
    [found] = recoverable(tmp_path)
    assert found.issue == after(2)
    assert {difference.how for difference in found.differences} == {"added"}


def test_a_journal_of_a_running_program_is_nobody_elses(tmp_path: Path) -> None:
    journal = Journal(tmp_path, after(0))
    journal.record(after(1), "Typing")
    assert journal.flush()
    assert is_running(journal.folder)
    assert recoverable(tmp_path) == ()
    journal.close()
    assert list(tmp_path.iterdir()) == []


def test_a_journal_without_edits_is_cleared_away(tmp_path: Path) -> None:
    abandon(Journal(tmp_path, after(0)))
    assert recoverable(tmp_path) == ()
    assert list(tmp_path.iterdir()) == []


def test_pictures_come_back_though_their_files_have_gone(tmp_path: Path) -> None:
    (tmp_path / "sea.jpg").write_bytes(b"a picture")
    journal = Journal(tmp_path / "journals", after(0))
    picture = Picture("0123", "sea.jpg", 10, 10, str(tmp_path / "sea.jpg"))
    journal.record(msgspec.structs.replace(after(0), pictures=(picture,)), "Place picture")
    abandon(journal)
    (tmp_path / "sea.jpg").unlink()
    [found] = recoverable(tmp_path / "journals")
    assert Path(found.issue.pictures[0].source).read_bytes() == b"a picture"


def test_a_log_cut_or_damaged_anywhere_gives_the_last_whole_edit(tmp_path: Path) -> None:
    journal = Journal(tmp_path, after(0), pause=0.0)
    for number in range(1, 6):
        journal.record(after(number), "Typing")
        assert journal.flush()
    abandon(journal)
    log = journal.folder / LOG
    whole = log.read_bytes()
    ends = [place for place, byte in enumerate(whole, 1) if byte == 10]
    chance = random.Random(3)
    for cut in sorted(chance.sample(range(len(whole)), 40)):
        log.write_bytes(whole[:cut])
        found = recover(journal.folder)
        edits = sum(end <= cut for end in ends) - 1
        assert (found is None) == (edits < 0)
        assert found is None or (found.edits == edits and found.issue == after(edits))
        torn = bytearray(whole)
        torn[cut] ^= 1 << chance.randrange(8)
        log.write_bytes(torn)
        found = recover(journal.folder)
        assert found is None or found.issue == after(found.edits)


def test_a_long_log_is_written_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("layouts.storage.journal.LONGEST", 50_000)
    journal = Journal(tmp_path, after(0), pause=0.0)
    whole = (journal.folder / LOG).stat().st_size
    issue = after(0)
    for number in range(1, 201):
        issue = edited(issue, number)
        journal.record(issue, "Typing")
        assert journal.flush()
    assert (journal.folder / LOG).stat().st_size < 2 * whole + 60_000  # as opened, as it is, edits since
    abandon(journal)
    found = recover(journal.folder)
    assert found is not None and found.issue == issue


def test_a_disk_that_fails_is_told_and_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(tmp_path, after(0), pause=0.01)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("layouts.storage.journal.sync_disk", full)
        journal.record(after(1), "Typing")
        assert not journal.flush()
        assert journal.failure is not None
    assert wait_until(lambda: journal.durable == 1)
    abandon(journal)
    found = recover(journal.folder)
    assert found is not None and found.issue == after(1)


def wait_until(question: "object", seconds: float = 5.0) -> bool:
    assert callable(question)
    end = time.monotonic() + seconds
    while not question() and time.monotonic() < end:
        time.sleep(0.01)
    return bool(question())


def type_until_killed(folder: Path, told: int) -> None:
    """In a process of its own: edits as fast as they go, each number told once it is said to be on disk."""
    issue = open_issue(SAVED)
    journal = Journal(folder, issue, pause=0.0)
    number = 0
    while True:
        for _ in range(3):
            number += 1
            issue = edited(issue, number)
            journal.record(issue, "Typing")
        if journal.flush():
            os.write(told, b"%d\n" % journal.durable)


def test_no_edit_is_lost_by_a_kill_at_any_moment(
    tmp_path: Path, pytestconfig: pytest.Config, figure: Callable[..., None]
) -> None:
    kills = 890 if pytestconfig.getoption("--harness") else 25  # with those of editors and batches 1,000
    chance = random.Random(11)
    lost = recovered = 0
    issues = {0: open_issue(SAVED)}
    for kill in range(kills):
        folder = tmp_path / str(kill)
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                type_until_killed(folder, write)
            finally:
                os._exit(1)
        os.close(write)
        first = os.read(read, 8) if kill % 8 else b""  # one in eight dies before or while its journal begins
        time.sleep(chance.uniform(0.0, 0.05))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with open(read, "rb") as told:
            promised = max((int(line) for line in (first + told.read()).split()), default=0)
        found = recover(next(folder.iterdir())) if folder.is_dir() and any(folder.iterdir()) else None
        edits = found.edits if found else 0
        lost += max(0, promised - edits)
        for number in range(max(issues) + 1, edits + 1):
            issues[number] = edited(issues[number - 1], number)
        assert found is None or found.issue == issues[edits]
        recovered += edits
    figure(KILLS, kills, lost)
    assert lost == 0
    assert recovered >= kills
