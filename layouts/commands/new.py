"""`tarwisa new`: a folder to begin with."""

import argparse

from layouts.commands.exit_codes import MADE
from layouts.commands.options import Commands


def add(commands: Commands) -> None:
    """Its options."""
    one = commands.add_parser("new", help="a new issue folder that `make` runs on at once")
    one.add_argument("folder", metavar="FOLDER")
    one.add_argument("--template", metavar="NAME", default="tabloid-bilingual", help="a built-in template, or a folder")
    one.set_defaults(run=run)


def run(wanted: argparse.Namespace) -> int:
    import datetime
    from pathlib import Path

    from layouts.intake.first_issue import write_first_issue

    write_first_issue(Path(wanted.folder), wanted.template, datetime.date.today())
    print(f"{wanted.folder} is there: write your stories in it, and run `tarwisa make {wanted.folder}`")
    return MADE
