"""One editor at a time on a file: who holds it, told to whoever comes second.

A lock beside the file, which the system lets go when its program ends, however it ends; and a note of who holds it.
"""

import getpass
import os
import socket
import time
from pathlib import Path

import msgspec
from filelock import FileLock, Timeout


class Holder(msgspec.Struct, frozen=True):
    """Who has a file open, on which machine, since when (seconds since 1970)."""

    user: str
    machine: str
    since: float


class Hold:
    """A file held. `release` lets it go; so does the end of the program."""

    def __init__(self, path: Path, lock: FileLock, note: Path) -> None:
        self.path = path
        self.lock = lock
        self.note = note

    def release(self) -> None:
        if self.lock.is_locked:
            self.note.unlink(missing_ok=True)
            self.lock.release()


def hold(path: str | Path) -> Hold | Holder:
    """Hold this file, or say who does. Where no lock can be written (a read-only folder), nobody can save either: it
    counts as held.
    """
    target = Path(path).resolve()
    lock = FileLock(target.with_name(f".{target.name}.lock"))
    note = target.with_name(f".{target.name}.holder")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return holder_of(note)
    except (OSError, NotImplementedError):
        return Holder("", socket.gethostname(), time.time())
    me = Holder(user_name(), socket.gethostname(), time.time())
    try:
        note.write_bytes(msgspec.json.encode(me))
    except OSError:
        pass  # the lock counts; the note only says whose it is
    return Hold(target, lock, note)


def holder_of(note: Path) -> Holder:
    """Who wrote the note; somebody without a name when it cannot be read."""
    try:
        return msgspec.json.decode(note.read_bytes(), type=Holder)
    except (OSError, ValueError, msgspec.DecodeError):
        return Holder("", "", 0.0)


def user_name() -> str:
    """The person's name on this machine."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return str(os.getuid()) if hasattr(os, "getuid") else ""
