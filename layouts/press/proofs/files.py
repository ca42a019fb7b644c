"""Proofs into folders: one file a page and a plate, named so that a listing shows them in order."""

import io
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from layouts.findings import Finding
from layouts.press.placed.documents import ghostscript
from layouts.press.presets import Preset
from layouts.press.proofs.heat_map import heat_map
from layouts.press.proofs.plates import plates_of
from layouts.press.proofs.screen import page_images

if TYPE_CHECKING:
    from PIL import Image

OWN_PLATES = Finding(
    severity="note",
    code="plates-without-ghostscript",
    message="The plates are separated by Tarwisa itself and drawn by pdfium: Ghostscript is not installed.",
)
NOT_FOR_NAMES = re.compile(r"[^\w .-]+")


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Folders for each kind of proof; empty: none. `resolution` in pixels per inch."""

    png: str = ""
    separations: str = ""
    heat_map: str = ""
    resolution: int = 100


class ProofFile(msgspec.Struct, frozen=True):
    """A picture and where it is to be put."""

    path: Path
    data: bytes


def proof_files(
    pdfs: Sequence[bytes], folios: Sequence[int], preset: Preset, wanted: Wanted, findings: list[Finding]
) -> Iterator[ProofFile]:
    """The proofs of these pages, in `pdfs` one after the other.

    Adds to `findings` where a page is too wet, and how plates were rendered where it was not by Ghostscript. Raises
    UnreadableInput for pages that cannot be separated.
    """
    if wanted.png:
        images = (image for pdf in pdfs for image in page_images(pdf, wanted.resolution))
        for folio, image in zip(folios, images):
            yield _file(Path(wanted.png, f"page-{folio:02d}.png"), image)
    if not wanted.separations and not wanted.heat_map:
        return
    if ghostscript() is None:
        findings.append(OWN_PLATES)
    plates = (page for pdf in pdfs for page in plates_of(pdf, wanted.resolution))
    for folio, page in zip(folios, plates):
        if wanted.separations:
            for ink, plate in page.items():
                yield _file(Path(wanted.separations, f"page-{folio:02d}-{_plain(ink)}.png"), _as_it_looks(plate))
        if wanted.heat_map:
            made = heat_map(page, preset.ink_limit, wanted.resolution)
            yield _file(Path(wanted.heat_map, f"page-{folio:02d}-heat.png"), made.image)
            if made.heaviest > preset.ink_limit:
                findings.append(_too_wet(folio, made.heaviest, preset))


def _plain(ink: str) -> str:
    return NOT_FOR_NAMES.sub("-", ink).strip("-. ") or "ink"


def _as_it_looks(plate: "Image.Image") -> "Image.Image":
    """Dark where there is ink, as a film or a plate is looked at."""
    from PIL import ImageChops

    return ImageChops.invert(plate)


def _file(path: Path, image: "Image.Image") -> ProofFile:
    data = io.BytesIO()
    image.save(data, "PNG")
    return ProofFile(path, data.getvalue())


def _too_wet(folio: int, heaviest: int, preset: Preset) -> Finding:
    return Finding(
        severity="warning",
        code="ink-coverage",
        message=f"A square of 15 mm has {heaviest} % of ink in the mean; this press holds {preset.ink_limit} %.",
        advice="Look at the heat map, and take ink out of what lies there.",
        page=folio,
    )
