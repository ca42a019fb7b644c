"""`tarwisa edit`: the editor in a window."""

import argparse

from layouts.commands.options import Commands


def add(commands: Commands) -> None:
    """Its options."""
    one = commands.add_parser("edit", help="the editor")
    one.add_argument("path", metavar="FILE.issue|FOLDER", nargs="?", default="", help="the issue to open")
    one.add_argument("--picture", metavar="OUT.png", default="", help="take a picture of the window, and close it")
    one.set_defaults(run=run)


def run(wanted: argparse.Namespace) -> int:
    from desktop.app import run as run_editor
    from layouts.findings import UnreadableInput

    if wanted.picture and not wanted.path:
        raise UnreadableInput("edit --picture: of which issue is not said; name its file or folder")
    return run_editor(wanted.path, wanted.picture)
