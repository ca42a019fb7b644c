"""What is kept on disk between runs: the index of font files, and instances of variable fonts.

Nothing here is needed for a right answer. A cache that is missing, damaged, unwritable or from another version is the
same as an empty one.
"""

import contextlib
import os
import sys
import zlib
from pathlib import Path

import msgspec

from fonts.record import BrokenFont, Record, read_records

INDEX = "fonts-1.index"  # the number grows when Record changes

Stamp = tuple[int, int]  # a file's time of change (ns) and size


class Indexed(msgspec.Struct, frozen=True, array_like=True):
    """What was found in one file: its fonts, or the reason why it is none."""

    stamp: Stamp
    records: tuple[Record, ...]
    reason: str


def cache_folder() -> Path:
    """Where this platform keeps what programs can make again."""
    stated = os.environ.get("XDG_CACHE_HOME")
    if stated:
        return Path(stated, "tarwisa")
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home(), "Tarwisa", "cache")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "Tarwisa"
    return Path.home() / ".cache" / "tarwisa"


def index_files(files: list[tuple[str, Stamp]], folder: Path) -> dict[str, Indexed]:
    """What each file holds, by path, in the order given; only files that changed since last time are read."""
    known = _load(folder / INDEX)
    found: dict[str, Indexed] = {}
    fresh = False
    for path, stamp in files:
        entry = known.get(path)
        if entry is None or entry.stamp != stamp:
            entry, fresh = _read(path, stamp), True
        found[path] = entry
    if fresh:
        others = {path: entry for path, entry in known.items() if path not in found and os.path.exists(path)}
        write_aside(folder / INDEX, msgspec.msgpack.encode(others | found))
    return found


def _read(path: str, stamp: Stamp) -> Indexed:
    try:
        return Indexed(stamp, read_records(path), "")
    except BrokenFont as broken:
        return Indexed(stamp, (), str(broken))


def _load(path: Path) -> dict[str, Indexed]:
    try:
        return msgspec.msgpack.decode(path.read_bytes(), type=dict[str, Indexed])
    except (OSError, ValueError, msgspec.MsgspecError):
        return {}


def write_aside(path: Path, data: bytes) -> None:
    """Put the whole file in place at once, or leave things as they were; a disk that refuses is not an error."""
    aside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(data)
        os.replace(aside, path)
    except OSError:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)


def kept_program(path: Path) -> bytes | None:
    """A font program kept with `keep_program`; None when it is not there or not as it was written."""
    try:
        kept = path.read_bytes()
    except OSError:
        return None
    data = kept[4:]
    return data if data and zlib.crc32(data) == int.from_bytes(kept[:4], "big") else None


def keep_program(path: Path, data: bytes) -> None:
    write_aside(path, zlib.crc32(data).to_bytes(4, "big") + data)
