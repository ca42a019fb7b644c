"""A finished PDF in, the plates of its pages out: by Ghostscript's tiffsep, overprint, spots and all.

Where Ghostscript is not installed, each plate is written as a grey PDF (see `one_plate`) and drawn by pdfium: exact for
what our press writes, and refused for what is not.
"""

import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from layouts.findings import UnreadableInput
from layouts.press.placed.documents import ghostscript
from layouts.press.preflight.spaces import PROCESS
from layouts.press.proofs.one_plate import NotExact, in_one_plate, inks_in
from layouts.press.proofs.screen import page_images

if TYPE_CHECKING:
    from PIL import Image

FINER = 2  # rendered at so many times the resolution and brought down, so that edges are smooth
SECONDS = 600
PLATE = re.compile(r"page-(\d+)\((.+)\)\.tif$")

def plates_of(pdf: bytes, resolution: int) -> "Iterator[dict[str, Image.Image]]":
    """The plates of each page by ink, process inks first; 255 is full ink. `resolution` in pixels per inch.

    Raises UnreadableInput for pages that cannot be separated.
    """
    program = ghostscript()
    return by_pdfium(pdf, resolution) if program is None else by_ghostscript(program, pdf, resolution)


def by_pdfium(pdf: bytes, resolution: int) -> "Iterator[dict[str, Image.Image]]":
    """The plates as our own separation gives them."""
    from PIL import ImageChops

    try:
        inks = inks_in(pdf)
        drawn = {ink: list(page_images(in_one_plate(pdf, ink), resolution)) for ink in inks}
    except NotExact as problem:
        fault = f"plates: {problem} needs Ghostscript, which is not installed"
        raise UnreadableInput(f"{fault}; install it, or take it out of the page") from None
    for number in range(len(drawn[PROCESS[0]])):
        yield {ink: ImageChops.invert(drawn[ink][number].convert("L")) for ink in inks}


def by_ghostscript(program: str, pdf: bytes, resolution: int) -> "Iterator[dict[str, Image.Image]]":
    """The plates as Ghostscript renders them."""
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
