"""Environments made from the lock, for work on Tarwisa rather than with it, and commands run in them.

`tools()` has the commands of the level `supply`; `environment()` is any other, by uv in seconds. Standard library only.
"""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

import lock

VENV = lock.PROJECT / ".venv/supply"
BIN = "Scripts" if sys.platform == "win32" else "bin"
Command = Sequence[str | Path]


def tools() -> Path:
    """The folder of the tools' commands, after installing what the lock of the tools says."""
    record = VENV / "installed"
    (locked,) = lock.files("supply")
    if record.is_file() and record.read_bytes() == locked.read_bytes():
        return VENV / BIN
    say("installing the tools (once; a minute)")
    run([sys.executable, "-m", "venv", "--clear", VENV])
    run([VENV / BIN / "python", *lock.INSTALL, "-r", locked], lock.ENVIRONMENT)
    record.write_bytes(locked.read_bytes())
    return VENV / BIN


def environment(place: Path, *levels: str) -> Path:
    """The Python of an environment with what these levels of the lock say, and nothing else."""
    uv, python = tools() / "uv", place / BIN / ("python.exe" if sys.platform == "win32" else "python")
    locked = [path for level in levels for path in lock.files(level)]
    record, asked = place / "installed", b"".join(path.read_bytes() for path in locked)
    if record.is_file() and record.read_bytes() == asked:
        return python
    run([uv, "venv", "--quiet", "--clear", "--no-python-downloads", "--python", sys.executable, place])
    wheels = ["--require-hashes", "--only-binary", ":all:", *(word for path in locked for word in ("-r", path))]
    run([uv, "pip", "install", "--quiet", "--no-config", "--python", place, *wheels])
    record.write_bytes(asked)
    return python


def run(command: Command, surroundings: Mapping[str, str] | None = None, *, cwd: Path | None = None) -> str:
    """Run a command to its end and return what it printed; where it fails, say so and end the program."""
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    environment = clean | dict(surroundings or {})
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True)
    if done.returncode:
        said = (done.stdout + done.stderr).strip()
        stop(f"{' '.join(map(str, command[:4]))} … failed:\n{said[-3000:]}")
    return done.stdout


def say(words: str) -> None:
    print(f"tarwisa: {words}", file=sys.stderr, flush=True)


def stop(words: str) -> NoReturn:
    say(words)
    sys.exit(2)
