"""`tarwisa export`: a saved issue becomes a PDF, or one for each page."""

import argparse
import os
import time

from layouts.commands.options import Commands, add_print_options, settings_of
from layouts.commands.output import beside, tell, write_files
from layouts.commands.progress import Progress
from layouts.commands.proofs import add_proof_options, check_proofs, write_proofs
from layouts.commands.rooms import press_room


def add(commands: Commands) -> None:
    """Its options."""
    one = commands.add_parser("export", help="export a saved issue")
    one.add_argument("issue", metavar="FILE.issue", help="a saved issue, or a folder of its parts")
    one.add_argument("-o", dest="output", metavar="OUT.pdf|OUT.idml", help="the file (FILE.pdf when left out)")
    one.add_argument("--pages", metavar="1,3-5", help="only these pages, counted from the first")
    one.add_argument("--split", action="store_true", help="one PDF for each page: OUT-1.pdf, OUT-2.pdf…")
    add_print_options(one)
    add_proof_options(one)
    one.set_defaults(run=run)


def run(wanted: argparse.Namespace) -> int:
    from fonts.cache import cache_folder
    from layouts.storage.aside import check_places
    from layouts.storage.package import open_issue, own_fonts

    output = wanted.output or beside(wanted.issue)
    check_places(wanted.issue, output, None, wanted.report)
    if output.lower().endswith(".idml"):
        return export_idml(wanted.issue, output)
    settings = settings_of(wanted)
    check_proofs(wanted)
    start = time.perf_counter()
    with Progress() as progress:
        progress.step("opening the issue")
        issue = open_issue(wanted.issue)
        progress.step("looking through the fonts")
        room = press_room(own_fonts(wanted.issue, cache_folder() / "issues"))
        progress.step("setting the pages")
        production = room.produce(issue, settings, start=start)
        progress.step("writing")
        write_files(production, output, wanted)
        proofs = write_proofs(production, settings, wanted)
    return tell((*production.findings, *proofs))


def export_idml(issue: str, output: str) -> int:
    """The issue for InDesign with its pictures in a folder beside it, and what it has no place for there."""
    import msgspec

    from layouts.exchange.idml_out import idml
    from layouts.storage.aside import write_aside
    from layouts.storage.package import open_issue, picture_file

    opened, folder = open_issue(issue), f"{output[: -len('.idml')]}-links"
    linked = []
    for picture in opened.pictures:
        os.makedirs(folder, exist_ok=True)
        place = os.path.join(folder, picture.name)
        try:
            write_aside(place, picture_file(picture))
            linked.append(msgspec.structs.replace(picture, source=place))
        except OSError:
            linked.append(picture)  # `idml` tells that it is not there
    data, findings = idml(msgspec.structs.replace(opened, pictures=tuple(linked)), os.path.basename(output))
    write_aside(output, data)
    return tell(findings)
