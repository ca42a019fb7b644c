"""`tarwisa edit`: the editor in a window."""

import argparse
import gc

from layouts.commands.options import Commands


def add(commands: Commands) -> None:
    """Its options."""
    one = commands.add_parser("edit", help="the editor")
    one.add_argument("path", metavar="FILE.issue|FOLDER", nargs="?", default="", help="the issue to open")
    one.set_defaults(run=run)


def run(wanted: argparse.Namespace) -> int:
    from desktop.app import run as run_editor

    gc.enable()  # a window is open for hours
    return run_editor(wanted.path)
