"""`tarwisa deposit`: the pack in a folder of the issue's number, beside the register."""

import argparse

from layouts.commands.options import COUNTRIES, Commands
from layouts.commands.output import tell
from layouts.commands.rooms import room_and_issue


def add(commands: Commands) -> None:
    """Its options."""
    one = commands.add_parser("deposit", help="the legal deposit of an issue, and whether the law's words are on it")
    one.add_argument("issue", metavar="FILE.issue|FOLDER", help="a saved issue, or an issue folder")
    one.add_argument("-o", dest="output", metavar="DIR", required=True, help="the folder for packs and register")
    one.add_argument("--country", choices=COUNTRIES, metavar="NAME", help=", ".join(COUNTRIES))
    one.add_argument("--level", choices=("u", "b"), default="b", help="of PDF/A-2 that the copies claim; left out: b")
    one.set_defaults(run=run)


def run(wanted: argparse.Namespace) -> int:
    from layouts.deposit.desk import check_folder, deposit_issue
    from layouts.html.contents_pdf import contents_pdf
    from layouts.produce import Settings

    check_folder(wanted.output)
    room, made = room_and_issue(wanted.issue, Settings())
    pages = room.compositor.compose(made.issue).pages
    contents, of_contents = contents_pdf(made.issue, {story.slug: story.pages for story in made.stories}, room.library)
    country = wanted.country or made.issue.legal.country or COUNTRIES[0]
    findings = deposit_issue(
        made.issue, pages, made.pdfs[0], country, wanted.output, contents, wanted.level
    )
    return tell((*made.findings, *findings, *of_contents))
