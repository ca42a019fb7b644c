"""`tarwisa impose`: reader pages onto printer's sheets."""

import argparse
import os
from typing import TYPE_CHECKING

from layouts.commands.options import Commands
from layouts.commands.output import tell
from layouts.commands.rooms import read_outside_pdf

if TYPE_CHECKING:
    from fonts.face import Face
    from fonts.library import Library
    from layouts.findings import Finding
    from layouts.model.page import Binding

SLUG_FAMILIES = ("IBM Plex Sans Condensed", "Noto Sans Arabic")


def add(commands: Commands) -> None:
    """Its options."""
    one = commands.add_parser("impose", help="pages onto printer's sheets, so that folding them gives the paper")
    one.add_argument("file", metavar="FILE", help="a PDF of single pages, a saved issue, or an issue folder")
    one.add_argument("-o", dest="output", metavar="OUT.pdf", help="the PDF (FILE-sheets.pdf when left out)")
    one.add_argument("--signature", type=int, default=0, metavar="PAGES", help="pages of one signature (all in one)")
    one.add_argument("--up", type=int, choices=(2, 4, 8), default=2, help="pages on one side of a sheet")
    one.add_argument("--creep", type=float, default=0.0, metavar="MM", help="how far the innermost pages move inwards")
    one.add_argument("--binding", choices=("left", "right"), help="the side of the spine (as the paper says)")
    one.add_argument("--filler", metavar="FILE.pdf", help="pages for the places that the paper leaves empty")
    one.add_argument("--blanks", choices=("before-last", "end"), default="before-last", help="where those places are")
    one.add_argument("--preset", default="newspaper-x4", metavar="NAME", help="how an issue is printed first")
    one.set_defaults(run=run)


def run(wanted: argparse.Namespace) -> int:
    from fonts.library import Library
    from layouts.findings import UnreadableInput
    from layouts.model.lengths import mm
    from layouts.press.imposition.sheets import Imposition, binding_of, impose
    from layouts.storage.aside import check_places, write_aside

    stem = os.path.splitext(os.path.abspath(wanted.file))[0]
    output = wanted.output or f"{stem}-sheets.pdf"
    check_places(wanted.file, output, None, None)
    if not 0 <= wanted.creep <= 20:
        raise UnreadableInput("--creep: write millimetres from 0 to 20")
    pdf, binding, findings = _pages(wanted)
    filler = b""
    if wanted.filler:
        filler = read_outside_pdf(wanted.filler)
    order = Imposition(
        binding=wanted.binding or binding or binding_of(pdf),
        signature=wanted.signature,
        up=wanted.up,
        creep=mm(wanted.creep),
        filler=filler,
        before_last=wanted.blanks == "before-last",
    )
    made = impose(pdf, order, _faces(Library()), wanted.file)
    write_aside(output, made.pdf)
    return tell((*findings, *made.findings))


def _pages(wanted: argparse.Namespace) -> "tuple[bytes, Binding | None, tuple[Finding, ...]]":
    """The single pages as a PDF, the side of the spine where it is known, and what is wrong with them."""
    if os.path.isdir(wanted.file) or wanted.file.endswith(".issue"):
        from layouts.commands.rooms import room_and_issue
        from layouts.produce import Settings

        made = room_and_issue(wanted.file, Settings(preset=wanted.preset))[1]
        return made.pdfs[0], made.issue.binding, made.findings
    return read_outside_pdf(wanted.file), None, ()


def _faces(library: "Library") -> "tuple[Face, ...]":
    """Faces for the line beside each sheet that says which it is."""
    return tuple(
        library.face(family, weight=500, width=100, italic=False) for family in SLUG_FAMILIES if library.family(family)
    )
