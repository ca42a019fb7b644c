"""Saving when the disk fails: at every step, in every way, the file is the old issue or the new one, whole."""

import builtins
import errno
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from layouts.model.issue import Issue
from layouts.storage import aside
from layouts.storage.package import open_issue, save
from layouts.storage.versions import package_of, versions
from tests.harness.figures import FAULTS as FAULTS_FIGURE

SAVED = Path(__file__).parent / "formats/1.issue"
DIES = 99  # the exit code of a program whose power goes


class FaultyDisk:
    """Counts what saving asks of the disk, and does the `at`-th of it wrongly."""

    def __init__(self, at: int, wrong: Callable[[Callable[[], Any], bytes], None]) -> None:
        self.at = at
        self.wrong = wrong
        self.asked: list[str] = []

    def ask(self, what: str, do: Callable[[], Any], written: bytes = b"", part: Callable[[], Any] | None = None) -> Any:
        self.asked.append(what)
        if len(self.asked) == self.at:
            self.wrong(part or (lambda: None), written)
        return do()

    def open(self, path: Any, mode: str = "r", *rest: Any, **named: Any) -> Any:
        file = self.ask("open", lambda: builtins.open(path, mode, *rest, **named))
        return FaultyFile(self, file) if "w" in mode else file

    def install(self, patch: pytest.MonkeyPatch) -> None:
        patch.setattr(aside, "open", self.open, raising=False)
        for name in ("fsync", "replace", "chmod"):
            real = getattr(os, name)

            def asked(*arguments: Any, real: Callable[..., Any] = real, name: str = name) -> Any:
                return self.ask(name, lambda: real(*arguments))

            patch.setattr(os, name, asked)


class FaultyFile:
    """A file opened for writing on a faulty disk: what is written may stop half way."""

    def __init__(self, disk: FaultyDisk, file: Any) -> None:
        self.disk, self.file = disk, file

    def __enter__(self) -> "FaultyFile":
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()

    def write(self, data: bytes) -> int:
        def half() -> None:
            self.file.write(data[: len(data) // 2])
            self.file.flush()

        return int(self.disk.ask("write", lambda: self.file.write(data), data, half))

    def flush(self) -> None:
        self.disk.ask("flush", self.file.flush)

    def fileno(self) -> int:
        return int(self.file.fileno())


def fails(number: int) -> Callable[[Callable[[], Any], bytes], None]:
    def wrong(_: Callable[[], Any], __: bytes) -> None:
        raise OSError(number, os.strerror(number))

    return wrong


def writes_half(part: Callable[[], Any], _: bytes) -> None:
    part()
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def loses_power(part: Callable[[], Any], _: bytes) -> None:
    part()
    os._exit(DIES)


FAULTS: dict[str, Callable[[Callable[[], Any], bytes], None]] = {
    "disk full": fails(errno.ENOSPC),
    "not permitted": fails(errno.EACCES),
    "input/output error": fails(errno.EIO),
    "short write": writes_half,
    "power loss": loses_power,
}


def numbered(number: int) -> Issue:
    issue = open_issue(SAVED)
    return msgspec.structs.replace(issue, dateline=msgspec.structs.replace(issue.dateline, number=number))


def steps_of_saving(folder: Path) -> list[str]:
    """What saving over an issue asks of the disk."""
    save(numbered(1), folder / "a.issue")
    disk = FaultyDisk(0, fails(errno.EIO))
    with pytest.MonkeyPatch.context() as patch:
        disk.install(patch)
        save(numbered(2), folder / "a.issue")
    return disk.asked


def save_on_faulty_disk(path: Path, at: int, fault: str) -> str:
    """Save issue 2 over issue 1 with one fault: `saved`, `refused` or `died`."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            with pytest.MonkeyPatch.context() as patch:
                FaultyDisk(at, FAULTS[fault]).install(patch)
                save(numbered(2), path)
            code = 0
        except OSError:
            code = 2
        finally:
            os._exit(code)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return {0: "saved", 2: "refused", DIES: "died"}[status]


def test_a_fault_at_any_step_of_saving_loses_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config, figure: Callable[..., None]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    steps = steps_of_saving(tmp_path)
    assert {"open", "write", "flush", "fsync", "replace", "chmod"} == set(steps)
    every = 1 if pytestconfig.getoption("--harness") else 7  # no factor in common with the number of faults
    points = [(at, fault) for at in range(1, len(steps) + 1) for fault in FAULTS][::every]
    lost = 0
    told = dict.fromkeys(("saved", "refused", "died"), 0)
    for number, (at, fault) in enumerate(points):
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / f"state-{number}"))
        path = tmp_path / str(number) / "a.issue"
        path.parent.mkdir()
        save(numbered(1), path)
        end = save_on_faulty_disk(path, at, fault)
        told[end] += 1
        holds = open_issue(path).dateline.number
        lost += holds not in ((2,) if end == "saved" else (1, 2))
        for version in versions(path):
            assert package_of(version, path)
        save(numbered(3), path)  # and what was left behind is in nobody's way
        assert open_issue(path).dateline.number == 3
    figure(FAULTS_FIGURE, len(points), lost)
    assert lost == 0
    assert min(told.values()) > 0


def test_bytes_are_on_disk_before_their_name_and_the_name_before_saving_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a loss of power takes is what was not synced: file before rename, folder after it, for each file written."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    steps = " ".join(steps_of_saving(tmp_path))
    assert re.fullmatch(r"(open write flush fsync (chmod )?replace fsync ?)+", steps), steps
