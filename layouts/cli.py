"""The `tarwisa` command. Names, files and exit codes are those of docs/contract.md.

Nothing heavy is imported before a command is known: `tarwisa --help` is a matter of Python's own start.
"""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from layouts.commands import batch, deposit, edit, export, fonts, import_, impose, make, new, preflight, read
from layouts.commands.exit_codes import INTERRUPTED, NOT_MADE

COMMANDS = (make, export, batch, preflight, impose, import_, deposit, read, fonts, edit, new)  # as `--help` has them


class Parser(argparse.ArgumentParser):
    """argparse, but what is wrong with a command is one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(NOT_MADE, f"{self.prog}: {message}; see `{self.prog} --help`\n")


def command() -> NoReturn:
    """The command as a process of its own: runs it and ends the process. For a command that is over in seconds."""
    # next to nothing of a run becomes garbage in circles, and looking for it takes 3 % of the time
    gc.disable()
    code = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)  # what the process holds goes at once; taken apart object by object, it takes 50 ms


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code. Bad input is one line on stderr, never a traceback."""
    try:
        wanted = parser().parse_args(arguments)
        return run(wanted)
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit as stop:  # argparse has said what is wrong, or has given its help
        return stop.code if isinstance(stop.code, int) else NOT_MADE


def run(wanted: argparse.Namespace) -> int:
    """The command that was asked for."""
    from layouts.findings import UnreadableInput

    try:
        code: int = wanted.run(wanted)
        sys.stdout.flush()
        return code
    except UnreadableInput as error:
        return refused(str(error))
    except BrokenPipeError:
        # what is still in the buffer has nowhere to go: Python would complain about it at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return refused("the reader of the output went away before all was written")
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        return refused(f"{place}{(error.strerror or str(error)).lower()}; give another place, or make room")


def refused(line: str) -> int:
    print(" ".join(line.split()), file=sys.stderr)
    return NOT_MADE


def parser() -> Parser:
    """The commands that there are, with their options."""
    top = Parser(prog="tarwisa", description="Lay out bilingual newspapers: an issue in, print-ready PDF out.")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for one in COMMANDS:
        one.add(commands)
    return top


if __name__ == "__main__":
    command()
