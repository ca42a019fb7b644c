"""`tarwisa fonts`: the fonts at hand, a line each."""

import argparse
import sys

from layouts.commands.exit_codes import MADE
from layouts.commands.options import Commands


def add(commands: Commands) -> None:
    """Its options."""
    one = commands.add_parser("fonts", help="which faces are there, what they cover, whether they may be embedded")
    one.add_argument("--covers", metavar="TEXT", default="", help="only fonts that have every character of this text")
    one.add_argument("--json", action="store_true", help="for programs")
    one.set_defaults(run=run)


def run(wanted: argparse.Namespace) -> int:
    from fonts.library import Library
    from fonts.listing import list_fonts

    library = Library()
    rows = list_fonts(library, wanted.covers)
    if wanted.json:
        import msgspec

        sys.stdout.write(msgspec.json.format(msgspec.json.encode(rows), indent=2).decode() + "\n")
        return MADE
    for row in rows:
        axes = f" ({', '.join(row.axes)})" if row.axes else ""
        print(f"{row.family} {row.style}{axes}: {', '.join(row.scripts) or 'no whole script'}; {row.embedding}")
    for path, reason in library.rejected.items():
        print(f"warning: {path} {reason} (font-rejected)", file=sys.stderr)
    return MADE
