"""Files written aside and then renamed, so that a reader finds the old one or the new one and never half of either."""

import os
from pathlib import Path

from layouts.findings import UnreadableInput


def write_aside(path: str | Path, data: bytes) -> None:
    """Put these bytes under this name, on disk before the name changes hands. Raises OSError, which has the name.

    Links are followed; what is no ordinary file (`/dev/stdout`, a pipe) is written to as it stands.
    """
    target = Path(path)
    if target.exists() and not target.is_file():
        target.write_bytes(data)  # a folder raises IsADirectoryError here
        return
    target = target.resolve()
    aside = target.with_name(f".{target.name[:200]}.{os.getpid()}.part")
    try:
        with open(aside, "wb") as file:
            file.write(data)
            file.flush()
            sync_disk(file.fileno())
        if target.exists():
            os.chmod(aside, target.stat().st_mode & 0o7777)
        os.replace(aside, target)
    except BaseException as error:
        aside.unlink(missing_ok=True)
        if isinstance(error, OSError):  # a full disk gives none, what cannot be opened that of the file aside
            error.filename = str(path)
        raise
    sync_folder(target.parent)


def sync_disk(descriptor: int) -> None:
    """What was written to this file, onto the disk itself. Raises OSError."""
    os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """The rename itself onto the disk, where the system can do that for folders."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        pass  # network file systems and Windows cannot
    finally:
        os.close(handle)


def check_places(source: str, output: str, saved: str | None, report: str | None) -> None:
    """Refuse, before any work is done, what cannot be written or would overwrite what is read. UnreadableInput."""
    places = [place for place in (output, saved, report) if place]
    for place in places:
        folder = os.path.dirname(os.path.abspath(place))
        if os.path.isdir(place):
            raise UnreadableInput(f"{place}: this is a folder; give the name of a file")
        if not os.path.isdir(folder):
            raise UnreadableInput(f"{folder}: there is no such folder to write in; make it, or give another")
        if os.path.realpath(place) == os.path.realpath(source):
            raise UnreadableInput(f"{place}: the issue itself would be overwritten; give another name")
    real = [os.path.realpath(place) for place in places]
    if len(set(real)) < len(real):
        raise UnreadableInput("two of the files to write have the same name; give each its own")
