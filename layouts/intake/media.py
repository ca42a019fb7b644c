"""The picture files that copy names by addresses: looked for beside the copy, by the end of the address.

An export holds addresses only. Whoever has the site's `uploads` folder, or the pictures alone, puts it beside the
export; sizes that WordPress made smaller (`-300x200`) give way to the picture itself.
"""

import base64
import binascii
import os
import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote, urlsplit

from layouts.intake.pictures import folded

KINDS = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".tif", ".tiff", ".bmp", ".avif")
SMALLER = re.compile(r"-(\d{2,5}x\d{2,5}|scaled)(?=\.\w+$)")
MOST_FILES = 50_000  # beyond it somebody gave the root of a disk
WITHIN = re.compile(r"data:image/(\w+)(?:\+xml)?;base64,(.*)$", re.S)


class Media:
    """The picture files in and below some folders, by name."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self.files: dict[str, list[Path]] = {}
        count = 0
        for folder in dict.fromkeys(folders):
            for place, below, names in os.walk(folder):
                below[:] = sorted(name for name in below if not name.startswith("."))
                for name in sorted(names):
                    if name.lower().endswith(KINDS):
                        self.files.setdefault(folded(name), []).append(Path(place) / name)
                count += len(names)
                if count > MOST_FILES:
                    return

    def find(self, address: str) -> Path | None:
        """The file that an address means: of several of one name, the one whose folders agree the longest."""
        path = unquote(urlsplit(address).path) if "://" in address or address.startswith("//") else unquote(address)
        parts = [folded(part) for part in path.replace("\\", "/").split("/") if part not in ("", ".", "..")]
        if not parts:
            return None
        for name in dict.fromkeys((SMALLER.sub("", parts[-1]), parts[-1])):
            found = self.files.get(name, [])
            if found:
                return max(found, key=lambda file: agreement(parts[:-1], [folded(part) for part in file.parts[:-1]]))
        return None


def agreement(wanted: list[str], there: list[str]) -> int:
    """How many folders agree, from the file upwards.

    >>> agreement(["uploads", "2026", "11"], ["export", "2026", "11"])
    2
    """
    count = 0
    while count < min(len(wanted), len(there)) and wanted[-1 - count] == there[-1 - count]:
        count += 1
    return count


def picture_within(address: str) -> tuple[str, bytes] | None:
    """The ending and the bytes of a picture that stands in its own address (`data:image/png;base64,…`)."""
    found = WITHIN.match(address)
    if not found:
        return None
    try:
        return f".{found[1].replace('jpeg', 'jpg')}", base64.b64decode(found[2], validate=False)
    except (binascii.Error, ValueError):
        return None
