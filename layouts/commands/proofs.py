"""Proofs beside a PDF that was made: pages as pictures, plates, heat maps of ink."""

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from layouts.findings import Finding
    from layouts.produce import Production, Settings

LEAST, MOST = 20, 600  # pixels per inch


def add_proof_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--png", metavar="DIR", help="each page as a picture, page-01.png…, drawn from the PDF")
    command.add_argument("--separations", metavar="DIR", help="each plate, page-01-Cyan.png…")
    command.add_argument("--heat-map", metavar="DIR", help="where there is too much ink, page-01-heat.png…")
    command.add_argument("--resolution", type=int, default=100, metavar="PPI", help="of these pictures (100)")


def check_proofs(wanted: argparse.Namespace) -> None:
    """Refuse, before any work is done, what cannot be made. Raises UnreadableInput."""
    from layouts.findings import UnreadableInput

    if not LEAST <= wanted.resolution <= MOST:
        raise UnreadableInput(f"--resolution: write {LEAST} to {MOST} pixels per inch")


def write_proofs(
    production: "Production", settings: "Settings", wanted: argparse.Namespace
) -> "tuple[Finding, ...]":
    """Write the proofs that were asked for; what they show to be wrong."""
    if not (wanted.png or wanted.separations or wanted.heat_map):
        return ()
    from layouts.press.proofs.files import Wanted, proof_files
    from layouts.produce import preset_of
    from layouts.storage.aside import write_aside

    kinds = Wanted(
        png=wanted.png or "",
        separations=wanted.separations or "",
        heat_map=wanted.heat_map or "",
        resolution=wanted.resolution,
    )
    findings: list[Finding] = []
    for file in proof_files(production.pdfs, production.pages, preset_of(settings), kinds, findings):
        file.path.parent.mkdir(parents=True, exist_ok=True)
        write_aside(file.path, file.data)
    return tuple(findings)
