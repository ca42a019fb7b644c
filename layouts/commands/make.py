"""`tarwisa make`: an issue folder becomes a PDF."""

import argparse
import os
import time
from typing import TYPE_CHECKING

from layouts.commands.options import Commands, add_print_options, settings_of
from layouts.commands.output import beside, tell, write_files
from layouts.commands.progress import Progress
from layouts.commands.proofs import add_proof_options, check_proofs, write_proofs
from layouts.commands.rooms import press_room

if TYPE_CHECKING:
    from layouts.model.issue import Issue


def add(commands: Commands) -> None:
    """Its options."""
    one = commands.add_parser("make", help="compose an issue folder and export it")
    one.add_argument("folder", metavar="FOLDER", help="the folder with issue.toml and stories/")
    one.add_argument("-o", dest="output", metavar="OUT.pdf", help="the PDF (FOLDER.pdf when left out)")
    one.add_argument("--save", metavar="OUT.issue", help="keep the laid-out issue too")
    one.add_argument(
        "--afresh", action="store_true", help="drop what was changed by hand in OUT.issue since it was last made"
    )
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
        before = None if wanted.afresh else _before(wanted.folder, wanted.save)
        production = room.make(copy, settings, start=start, before=before)
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


def _before(folder: str, saved: str | None) -> "Issue | None":
    """What an earlier make-up left, to keep what people have changed in it: the file that is to be saved over, else the
    one issue that lies in the folder. None where there is none, or none that a make-up left."""
    from layouts.storage.package import open_issue

    place = saved if saved and os.path.isfile(saved) else None
    if place is None and not saved:
        lying = sorted(name for name in os.listdir(folder) if name.endswith(".issue"))
        place = os.path.join(folder, lying[0]) if len(lying) == 1 else None
    if place is None or not os.path.isfile(place):
        return None
    issue = open_issue(place)
    return issue if issue.made.pages else None
