"""Issues set aside: recovered ones and earlier versions, as files of their own until somebody saves them."""

import re
import time
from pathlib import Path

from layouts.model.issue import Issue
from layouts.storage.aside import write_aside
from layouts.storage.package import save
from layouts.storage.state_folder import state_folder

KEPT = 30 * 24 * 3600  # seconds that a file set aside is kept
NOT_FOR_NAMES = re.compile(r"[^\w-]+")


def set_aside(issue: Issue | bytes, name: str, fonts: tuple[str, ...] = ()) -> Path:
    """Write an issue, or a package's bytes, into a file of its own; the file. Raises OSError."""
    folder = state_folder() / "set-aside"
    folder.mkdir(parents=True, exist_ok=True)
    sweep(folder)
    stem = NOT_FOR_NAMES.sub("-", name).strip("-")[:60] or "issue"
    path = next(place for number in range(1, 10_000) if not (place := folder / f"{stem}-{number}.issue").exists())
    if isinstance(issue, Issue):
        save(issue, path, fonts)
    else:
        write_aside(path, issue)
    return path


def sweep(folder: Path) -> None:
    """Take away what was set aside long ago."""
    for path in folder.glob("*.issue"):
        if time.time() - path.stat().st_mtime > KEPT:
            path.unlink(missing_ok=True)
