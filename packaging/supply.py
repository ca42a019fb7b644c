"""`packaging/supply COMMAND`: what comes along with Tarwisa, and what Tarwisa comes as.

Run by any Python from 3.11 on. The tools it needs are locked too, and stand in an environment of their own,
`.venv/supply`, made when it is missing or the lock of the tools has changed. Standard library only.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

import lock
import renew_lock

VENV = lock.PROJECT / ".venv/supply"
TOOLS = VENV / "bin"


def locks(arguments: Sequence[str]) -> None:
    """lock [--upgrade] [PACKAGE…]: releases and hashes of what pyproject.toml asks for, into packaging/locked"""
    renew_lock.main(tools() / "uv", arguments)


COMMANDS: dict[str, Callable[[Sequence[str]], None]] = {"lock": locks}


def tools() -> Path:
    """The folder of the tools' commands, after installing what the lock of the tools says."""
    record = VENV / "installed"
    (locked,) = lock.files("supply")
    if record.is_file() and record.read_bytes() == locked.read_bytes():
        return TOOLS
    print("tarwisa: installing the tools (once; a minute)", file=sys.stderr)
    make: list[str | Path] = [sys.executable, "-m", "venv", "--clear", VENV]
    install: list[str | Path] = [TOOLS / "python", *lock.INSTALL, "-r", locked]
    for command in (make, install):
        done = subprocess.run(command, env=os.environ | lock.ENVIRONMENT, stderr=subprocess.PIPE, text=True)
        if done.returncode:
            stop(f"the tools could not be installed: {(done.stderr.strip().splitlines() or ['no word of why'])[-1]}")
    record.write_bytes(locked.read_bytes())
    return TOOLS


def stop(words: str) -> NoReturn:
    print(f"tarwisa: {words}", file=sys.stderr)
    sys.exit(2)


def main(arguments: Sequence[str]) -> None:
    if not arguments or arguments[0] not in COMMANDS:
        stop("packaging/supply COMMAND:\n" + "\n".join(f"  {(run.__doc__ or '').strip()}" for run in COMMANDS.values()))
    COMMANDS[arguments[0]](arguments[1:])


if __name__ == "__main__":
    main(sys.argv[1:])
