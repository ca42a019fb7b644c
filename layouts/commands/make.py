"""`tarwisa make`: an issue folder becomes a PDF."""

import argparse
import time

from layouts.commands.options import Commands, add_print_options, settings_of
from layouts.commands.output import beside, tell, write_files
from layouts.commands.progress import Progress
from layouts.commands.proofs import add_proof_options, check_proofs, write_proofs
from layouts.commands.rooms import press_room


def add(commands: Commands) -> None:
    """Its options."""
    one = commands.add_parser("make", help="compose an issue folder and export it")
    one.add_argument("folder", metavar="FOLDER", help="the folder with issue.toml and stories/")
    one.add_argument("-o", dest="output", metavar="OUT.pdf", help="the PDF (FOLDER.pdf when left out)")
    one.add_argument("--save", metavar="OUT.issue", help="keep the laid-out issue too")
    one.add_argument("--explain", metavar="STORY", help="say why the lines of this story (its slug) are as they are")
    add_print_options(one)
    add_proof_options(one)
    one.set_defaults(run=run)


def run(wanted: argparse.Namespace) -> int:
    from layouts.intake.folder import read_folder
    from layouts.storage.aside import check_places

    output = wanted.output or beside(wanted.folder)
    check_places(wanted.folder, output, wanted.save, wanted.report)
    settings = settings_of(wanted)
    check_proofs(wanted)
    start = time.perf_counter()
    with Progress() as progress:
        progress.step("reading the stories")
        copy = read_folder(wanted.folder)
        progress.step("looking through the fonts")
        room = press_room(copy.fonts)
        progress.step("making up the pages")
        production = room.make(copy, settings, start=start)
        progress.step("writing")
        if wanted.save:
            from layouts.storage.package import save

            save(production.issue, wanted.save, copy.fonts)
        write_files(production, output, wanted)
        proofs = write_proofs(production, settings, wanted)
    if wanted.explain:
        from layouts.findings import UnreadableInput
        from layouts.makeup.explanation import explanation

        composition = room.compositor.compose(production.issue)
        told = list(explanation(production.issue, composition.pages, wanted.explain, room.compositor.typesetter))
        if not told:
            slugs = ", ".join(story.slug for story in production.issue.stories)
            raise UnreadableInput(f"no story on the pages has the slug {wanted.explain}; the issue has {slugs}")
        print("\n".join(told))
    return tell((*production.findings, *proofs))
