"""Files that were tried and found sound, by the hash of their content, kept between runs.

A line each, put on at the end in one write, so that many processes may do it at once. Like all that is kept between
runs it may be missing or damaged, which costs a trial.
"""

import contextlib
import hashlib
import os
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

TRIED_BY: Final = ("Pillow", "pikepdf", "pypdfium2", "uharfbuzz", "lxml", "selectolax", "python-calamine")
LONGEST: Final = 8 * 2**20  # bytes: some 200,000 files; then all is forgotten


def releases() -> str:
    """A short name for the decoders as they are installed: a newer one has not tried anything yet."""
    found = []
    for name in TRIED_BY:
        try:
            found.append(version(name))
        except PackageNotFoundError:
            found.append("")
    return hashlib.blake2b(" ".join(found).encode(), digest_size=4).hexdigest()


class Known:
    """What is known in a folder. Reading it waits until something is asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sound: set[str] | None = None
        self.path = Path()

    def holds(self, key: str) -> bool:
        if self.sound is None:
            self.path = self.folder / f"sound-{releases()}"
            try:
                if self.path.stat().st_size > LONGEST:
                    self.path.unlink()
                self.sound = set(self.path.read_text(encoding="ascii", errors="replace").split())
            except OSError:
                self.sound = set()
        return key in self.sound

    def add(self, key: str) -> None:
        """Remember a file as sound; a disk that refuses is no error."""
        self.holds(key)
        assert self.sound is not None
        self.sound.add(key)
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            log = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                os.write(log, f"{key}\n".encode("ascii"))
            finally:
                os.close(log)
