"""Where this platform keeps what a program must remember and nobody sends on: journals and earlier versions."""

import os
import sys
from pathlib import Path


def state_folder() -> Path:
    """The program's own folder for it; `XDG_STATE_HOME` names another place for all such folders."""
    stated = os.environ.get("XDG_STATE_HOME")
    if stated:
        return Path(stated, "tarwisa")
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home(), "Tarwisa", "state")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Tarwisa"
    return Path.home() / ".local" / "state" / "tarwisa"
