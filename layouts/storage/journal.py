"""The recovery journal: every edit of an issue, on disk within a second, until the issue itself is saved or closed.

A journal is a folder of its own below the program's state folder. `edits.log` has a line for each time it was written:
a checksum, then the parts that are others than before, as the package names them. The first line holds all parts, so
that a journal needs no other file; a torn last line is passed over. Pictures are copied beside it, once each. While its
program runs the journal is locked, so what is not locked was left by a crash.

Edits come faster than a disk takes them: the desk hands over the issue (which never changes) and goes on, and a thread
writes the latest one, four times a second at the most.
"""

import contextlib
import shutil
import threading
import time
import zlib
from pathlib import Path
from typing import Any, BinaryIO, Final

import msgspec
from filelock import FileLock, Timeout

from layouts.model.characters import whole
from layouts.model.issue import Issue, Picture
from layouts.storage.aside import sync_disk, sync_folder, write_aside
from layouts.storage.package import picture_file
from layouts.storage.parts import as_json, picture_part, values_of

LOG, ORIGIN, LOCK, PICTURES = "edits.log", "origin.json", "lock", "pictures"
PAUSE: Final = 0.25  # seconds between two writings: an edit is on disk within a second even on a slow one
LONGEST: Final = 16 * 2**20  # bytes of edits after which the log is written anew, from the issue as it is


class Origin(msgspec.Struct, frozen=True):
    """Of which file a journal is: its path (empty: never saved), the folders of its fonts, when it was opened."""

    path: str
    fonts: tuple[str, ...]
    opened: float  # seconds since 1970


class Entry(msgspec.Struct, frozen=True):
    """One line of the log: parts that changed, parts that went, where the pictures' files lie."""

    number: int  # of edits handed over so far
    at: float
    label: str
    parts: dict[str, msgspec.Raw]
    gone: tuple[str, ...] = ()
    sources: dict[str, str] = {}


class Journal:
    """What keeps the edits of one open issue. `record` costs the desk next to nothing."""

    def __init__(
        self, folder: Path, issue: Issue, path: str = "", fonts: tuple[str, ...] = (), *, pause: float = PAUSE
    ) -> None:
        """Begin a journal below `folder`. Raises OSError where nothing can be written there."""
        self.pause = pause
        self.folder = new_folder(folder)
        self.lock = FileLock(self.folder / LOCK)
        self.lock.acquire(timeout=0)
        write_aside(self.folder / ORIGIN, as_json(Origin(path, fonts, time.time())))
        self.handed = 0  # edits handed over
        self.durable = 0  # edits that are on disk
        self.failure: OSError | None = None  # why the last writing did not succeed; the next one tries again
        self._latest: tuple[int, str, Issue] | None = None
        self._kept: dict[str, Any] = {}  # values as last written, by part
        self._copied: dict[str, str] = {}  # pictures' files by key
        self._log: BinaryIO | None = None
        self._head = 0  # bytes of the log before the first edit
        self._wake = threading.Condition()
        self._closing = False
        self._write(0, "", issue)
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    def record(self, issue: Issue, label: str) -> int:
        """Hand over the issue after an edit; the edit's number, which `durable` reaches within a second."""
        with self._wake:
            self.handed += 1
            self._latest = (self.handed, label, issue)
            self._wake.notify_all()
            return self.handed

    def flush(self, timeout: float = 5.0) -> bool:
        """Wait until all edits are on disk; whether they are."""
        end = time.monotonic() + timeout
        with self._wake:
            while self.durable < self.handed and self.failure is None and time.monotonic() < end:
                self._wake.wait(0.05)
            return self.durable == self.handed

    def close(self) -> None:
        """The issue is saved or given up: the journal goes."""
        with self._wake:
            self._closing = True
            self._wake.notify_all()
        self._thread.join(5.0)
        if self._log is not None:
            self._log.close()
        self.lock.release()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self) -> None:
        while True:
            with self._wake:
                while self._latest is None and not self._closing:
                    self._wake.wait()
                if self._closing:
                    return
                assert self._latest is not None
                latest, self._latest = self._latest, None
            try:
                self._write(*latest)
            except Exception as error:  # whatever it is, it is told, and the thread goes on
                self.failure = error if isinstance(error, OSError) else OSError(f"{type(error).__name__}: {error}")
                with self._wake:
                    self._latest = self._latest or latest
            else:
                self.failure = None
            with self._wake:
                self._wake.notify_all()
                if not self._closing:
                    self._wake.wait_for(lambda: self._closing, self.pause)

    def _write(self, number: int, label: str, issue: Issue) -> None:
        opened, kept = b"", self._kept
        if self._log is not None and self._log.tell() > self._head + LONGEST:
            self._log.close()
            self._log, self._kept = None, {}
            opened = (self.folder / LOG).open("rb").readline()  # stays at the head: recovery tells changes from it
            kept = msgspec.json.decode(opened.partition(b" ")[2], type=Entry).parts
        values = values_of(issue)
        changed = {
            name: msgspec.Raw(as_json(value))
            for name, (_, value) in values.items()
            if self._kept.get(name) is not value
        }
        gone = tuple(name for name in kept if name not in values)
        sources = {picture.key: whole(self._source(picture)) for picture in issue.pictures}
        line = lined(Entry(number, time.time(), label, changed, gone, sources))
        if self._log is None:
            write_aside(self.folder / LOG, opened + line)
            self._head = len(opened) + len(line)
            self._log = open(self.folder / LOG, "ab")  # noqa: SIM115  # open as long as the journal is
        else:
            self._log.write(line)
            self._log.flush()
            sync_disk(self._log.fileno())
        self._kept = {name: value for name, (_, value) in values.items()}
        self.durable = number

    def _source(self, picture: Picture) -> str:
        """Where a picture's file lies: a copy of it with the journal, its own place when it cannot be had."""
        if picture.key not in self._copied:
            copy = self.folder / picture_part(picture)
            try:
                copy.parent.mkdir(exist_ok=True)
                write_aside(copy, picture_file(picture))
            except OSError:
                return picture.source
            self._copied[picture.key] = str(copy)
        return self._copied[picture.key]


def lined(entry: Entry) -> bytes:
    """An entry as a line of the log, its checksum before it."""
    data = msgspec.json.encode(entry)
    return b"%08x %s\n" % (zlib.crc32(data), data)


def new_folder(below: Path) -> Path:
    """A folder that no other journal has."""
    below.mkdir(parents=True, exist_ok=True)
    number = 1
    while True:
        folder = below / f"{number:04d}"
        with contextlib.suppress(FileExistsError):
            folder.mkdir()
            sync_folder(below)
            return folder
        number += 1


def is_running(folder: Path) -> bool:
    """Whether the program that keeps this journal still runs."""
    lock = FileLock(folder / LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return True
    lock.release()
    return False
