"""CPU seconds of a whole process, and of one issue after another in a process that stays."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import IO, NamedTuple

from tests.house.sources import PROJECT


class Cost(NamedTuple):
    """What a run took: CPU and wall clock in seconds, the largest resident size in megabytes."""

    cpu: float
    wall: float
    megabytes: float


def cold(*arguments: str) -> Cost:
    """Run Python with these arguments to its end; user and system time of the process and all its threads."""
    import time

    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-P", *arguments], cwd=PROJECT, env=environment(), stdout=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)  # or Popen would wait for it again
    # 1 is a made issue with findings of severity error, an overset story say: the table names its words
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(arguments)} ended with {process.returncode}")
    return Cost(used.ru_utime + used.ru_stime, time.perf_counter() - began, used.ru_maxrss / 1024)


class Warm:
    """A process of `warm.py` that sets issue after issue and says what each took."""

    def __init__(self, engine: str, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", "tests.benchmarks.warm", engine, *arguments],
            cwd=PROJECT, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def set(self, source: Path, output: Path) -> Cost:
        """Set one issue to its PDF."""
        asked, answers = _pipes(self.process)
        asked.write(json.dumps([str(source), str(output)]) + "\n")
        asked.flush()
        answer = answers.readline()
        if not answer:
            raise SystemExit(f"{source}: not set; see above")
        return Cost(*json.loads(answer))

    def end(self) -> None:
        """Let the process go."""
        asked, _ = _pipes(self.process)
        asked.close()
        self.process.wait()


def environment() -> dict[str, str]:
    """The caller's, but bytecode is kept and nothing of ours is switched off unasked."""
    dropped = {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONHOME"}
    return {name: value for name, value in os.environ.items() if name not in dropped} | {"PYTHONPATH": str(PROJECT)}


def _pipes(process: "subprocess.Popen[str]") -> tuple[IO[str], IO[str]]:
    assert process.stdin is not None and process.stdout is not None
    return process.stdin, process.stdout
