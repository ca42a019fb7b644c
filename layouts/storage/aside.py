"""Files written aside and then renamed, so that a reader finds the old one or the new one and never half of either."""

import os
from pathlib import Path


def write_aside(path: str | Path, data: bytes) -> None:
    """Put these bytes under this name, on disk before the name changes hands. Raises OSError.

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
            os.fsync(file.fileno())
        if target.exists():
            os.chmod(aside, target.stat().st_mode & 0o7777)
        os.replace(aside, target)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


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
