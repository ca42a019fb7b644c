"""A hash of everything that an issue is made of: the same hash, the same bytes of PDF.

Counted in: every file of the issue's folder and of what is laid over it, the row's values, the settings, the program
itself, and the fonts at hand. A file is read again only when its time of change or size is another.
"""

import os
import tomllib
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

import msgspec

import fonts
import layouts
from layouts.batch.task import Task

SIZE = 16  # bytes of a hash
LONGEST_NAME = 1000  # characters: a longer text names no file
SKIPPED = ("__pycache__", "Thumbs.db", "desktop.ini")


class Inputs:
    """Hashes of tasks, remembering those of files."""

    def __init__(self) -> None:
        self.files: dict[tuple[str, int, int], bytes] = {}
        self.program = program() + fonts_at_hand()

    def of(self, task: Task) -> str:
        """The hash of what this task is made of. Files that cannot be read count by their name alone."""
        made = blake2b(self.program, digest_size=SIZE)
        made.update(msgspec.msgpack.encode((task.values, task.settings, task.save)))
        if task.settings.preset.endswith(".toml"):
            made.update(self.file(Path(task.settings.preset)))
        source = Path(task.source)
        for path in (source, *((Path(task.layer),) if task.layer else ()), *_named_outside(source)):
            for file in [path] if path.is_file() else _files(path):
                inside = "" if file == path else file.relative_to(path).as_posix()
                made.update(msgspec.msgpack.encode((inside.encode("utf-8", "surrogateescape"), self.file(file))))
        return made.hexdigest()

    def file(self, path: Path) -> bytes:
        """The hash of a file's bytes; nothing of one that cannot be read."""
        try:
            found = path.stat()
            key = (str(path), found.st_mtime_ns, found.st_size)
            if key not in self.files:
                self.files[key] = digest(path.read_bytes())
            return self.files[key]
        except OSError:
            return b""


def digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=SIZE).digest()


def _named_outside(folder: Path, name: str = "issue.toml") -> Iterator[Path]:
    """Files and folders outside it that the issue's file names: a house template beside it, an export of the site."""
    try:
        waiting: list[Any] = [tomllib.loads((folder / name).read_text(encoding="utf-8-sig"))]
    except (OSError, ValueError, RecursionError):
        return
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
        elif isinstance(value, str) and ".." in value.replace("\\", "/").split("/") and len(value) < LONGEST_NAME:
            path = folder / value
            if path.exists():
                yield path
                yield from _named_outside(path, "template.toml")  # which may be based on one beside it


def _files(folder: Path) -> Iterator[Path]:
    for here, folders, files in os.walk(folder, followlinks=True):
        folders[:] = sorted(name for name in folders if name[0] != "." and name not in SKIPPED)
        for name in sorted(files):
            if name[0] != "." and name not in SKIPPED:
                yield Path(here, name)


@cache
def program() -> bytes:
    """A hash of the program: another version may set a line otherwise."""
    made = blake2b(digest_size=SIZE)
    for package in (fonts, layouts):
        root = Path(next(iter(package.__path__)))
        for path in _files(root):
            if path.suffix in (".py", ".toml", ".json", ".icc"):
                made.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return made.digest()


def fonts_at_hand() -> bytes:
    """A hash of the fonts that any issue may be set in."""
    from fonts.library import Library

    return digest(msgspec.msgpack.encode([(record.psname, record.digest) for record in Library().records]))
