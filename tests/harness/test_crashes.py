"""kill -9 of the editor and of a batch at any moment: edits older than a second come back, a batch ends with the bytes
that one never killed ends with."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from layouts.storage.package import open_issue, save
from layouts.storage.recovery import recoverable
from tests.harness.editor_at_work import FIRST, Again
from tests.harness.figures import KILLS
from tests.harness.small import small_issue
from tests.house.sources import PROJECT
from tests.layouts.batch.makers import issue_folder

EDITORS, BATCHES = {True: 100, False: 2}, {True: 10, False: 2}  # kills with --harness, and on each run
AT_ONCE = 10  # editors of one test, so that a run says how far it is
LONGEST = 4.0  # seconds that an editor works before it is killed, at most
LEAST = 3 * AT_ONCE  # edits that every other editor makes at least
PROMISED = 1.0  # seconds after which an edit is never lost
ISSUES = 3  # of the batch


def killed_editor(path: Path, state: Path, seed: int, least: int, seconds: float) -> list[tuple[int, float]]:
    """An editor at work on this file, killed so many seconds after it has opened it and made at least so many edits:
    its edits, and how many seconds before the kill each was made."""
    own = {"QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(state), "XDG_CONFIG_HOME": str(state)}
    command = [sys.executable, "-P", "-m", "tests.harness.editor_at_work", str(path), str(seed)]
    process = subprocess.Popen(
        command, cwd=PROJECT, env={**os.environ, **own}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout is not None
    with process.stdout as told:
        assert told.readline() == "open\n"
        lines = [told.readline() for _ in range(least)]
        time.sleep(seconds)
        killed = time.monotonic()  # a moment too early, never too late: no edit counts as older than it was
        process.send_signal(signal.SIGKILL)
        lines += told.read().splitlines(keepends=True)
    process.wait()
    whole = [line.split() for line in lines if line.endswith("\n")]
    return [(int(number), killed - float(at)) for number, at in whole]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """The kills of editors, some in each test."""
    if "kills" in metafunc.fixturenames:
        every = EDITORS[bool(metafunc.config.getoption("--harness"))]
        parts = [range(first, min(every, first + AT_ONCE)) for first in range(0, every, AT_ONCE)]
        metafunc.parametrize("kills", parts, ids=[f"from {part.start}" for part in parts])


@pytest.mark.timeout(1200)
def test_a_killed_editor_offers_every_edit_older_than_a_second(
    tmp_path: Path, kills: range, figure: Callable[..., None]
) -> None:
    chance = random.Random(f"editors {kills.start}")
    lost = recovered = 0
    for kill in kills:
        path, state = tmp_path / f"{kill}.issue", tmp_path / f"state-{kill}"
        save(small_issue(), path)
        again = Again(open_issue(path), kill)
        least = LEAST if kill % 2 else 0  # every other one has something to lose, on a slow machine too
        edits = killed_editor(path, state, kill, least, chance.uniform(1.5 * PROMISED if least else 0.2, LONGEST))
        offered = [kept.issue for kept in recoverable(state / "tarwisa/journals")]
        held = max((open_issue(path), *offered), key=lambda issue: issue.dateline.number)
        reached = max(0, held.dateline.number - FIRST)
        lost += max(0, max((number for number, age in edits if age > PROMISED), default=0) - reached)
        recovered += reached
        expected = again.until(reached)
        assert (held.stories, held.pages, held.styles) == (expected.stories, expected.pages, expected.styles)
    figure(KILLS, len(kills), lost)
    assert lost == 0
    assert recovered > len(kills)


@pytest.mark.timeout(3600)
def test_a_batch_killed_at_any_moment_ends_with_the_same_bytes(
    tmp_path: Path, pytestconfig: pytest.Config, figure: Callable[..., None]
) -> None:
    kills = BATCHES[bool(pytestconfig.getoption("--harness"))]
    chance = random.Random(29)
    for number in range(1, ISSUES + 1):
        issue_folder(tmp_path / f"news/{number}", number)
    begun = time.monotonic()
    assert batch(tmp_path, "whole").wait() == 0
    seconds = time.monotonic() - begun
    whole = pdfs(tmp_path / "whole")
    assert len(whole) == ISSUES
    lost, turn = 0, 0
    for kill in range(kills):
        process = batch(tmp_path, f"out-{turn}")
        time.sleep(chance.uniform(0.0, seconds))
        process.send_signal(signal.SIGKILL)
        process.wait()
        if kill == kills - 1 or chance.random() < 0.5:  # else the batch that goes on is killed as well
            assert batch(tmp_path, f"out-{turn}").wait() == 0
            lost += pdfs(tmp_path / f"out-{turn}") != whole
            assert not list((tmp_path / f"out-{turn}").glob(".*.part"))
            turn += 1
    figure(KILLS, kills, lost)
    assert lost == 0


def batch(folder: Path, output: str) -> "subprocess.Popen[bytes]":
    """`tarwisa batch` of the folder's news, going on with what is there."""
    asked = ["batch", str(folder / "news"), "-o", str(folder / output), "-j", "2", "--resume"]
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "layouts.cli", *asked],
        cwd=PROJECT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def pdfs(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.pdf"))}
