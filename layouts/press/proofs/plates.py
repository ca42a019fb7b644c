"""A finished PDF in, the plates of its pages out, rendered by Ghostscript's tiffsep: overprint, spots and all."""

import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from layouts.findings import UnreadableInput
from layouts.press.placed.documents import ghostscript

if TYPE_CHECKING:
    from PIL import Image

PROCESS = ("Cyan", "Magenta", "Yellow", "Black")
FINER = 2  # rendered at so many times the resolution and brought down, so that edges are smooth
SECONDS = 600
PLATE = re.compile(r"page-(\d+)\((.+)\)\.tif$")

Plates = "dict[str, Image.Image]"


def plates_of(pdf: bytes, resolution: int) -> "Iterator[dict[str, Image.Image]]":
    """The plates of each page by ink, process inks first; 255 is full ink. `resolution` in pixels per inch.

    Raises UnreadableInput where Ghostscript is not installed, or cannot draw the file.
    """
    program = ghostscript()
    if program is None:
        raise UnreadableInput("plates are rendered by Ghostscript, which is not installed; install it, and try again")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "pages.pdf")
        source.write_bytes(pdf)
        command = [
            program, "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=tiffsep", "-sCompression=lzw",
            f"-r{FINER * resolution}", f"-dDownScaleFactor={FINER}", f"-sOutputFile={folder}/page-%d.tif", str(source),
        ]  # fmt: skip
        try:
            subprocess.run(command, capture_output=True, timeout=SECONDS, check=True)
        except (subprocess.SubprocessError, OSError):
            raise UnreadableInput("Ghostscript cannot draw these pages; look at the preflight's findings") from None
        found: dict[int, dict[str, Path]] = {}
        for path in Path(folder).iterdir():
            said = PLATE.match(path.name)
            if said:
                found.setdefault(int(said[1]), {})[said[2]] = path
        for number in sorted(found):
            inks = found[number]
            order = [*(ink for ink in PROCESS if ink in inks), *sorted(inks.keys() - set(PROCESS))]
            yield {ink: _ink(inks[ink]) for ink in order}


def _ink(path: Path) -> "Image.Image":
    """How much ink is where: tiffsep draws plates as they look, black where there is ink."""
    from PIL import Image, ImageChops

    with Image.open(path) as plate:
        return ImageChops.invert(plate.convert("L"))
