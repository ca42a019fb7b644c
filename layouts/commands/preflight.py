"""`tarwisa preflight`: what is wrong with a file for a printer; an issue is printed first, in memory."""

import argparse
import os
import sys

from layouts.commands.exit_codes import MADE, MADE_WITH_ERRORS
from layouts.commands.options import PRESETS, PROFILES, Commands, add_ink_limit
from layouts.commands.rooms import room_and_issue


def add(commands: Commands) -> None:
    """Its options."""
    one = commands.add_parser("preflight", help="check a PDF, or an issue as it would be printed, as a printer would")
    one.add_argument("file", metavar="FILE", help="any PDF, a saved issue, or an issue folder")
    one.add_argument("--profile", choices=PROFILES, default=PROFILES[0], metavar="NAME", help=", ".join(PROFILES))
    add_ink_limit(one)
    one.add_argument("--json", action="store_true", help="for programs")
    one.set_defaults(run=run)


def run(wanted: argparse.Namespace) -> int:
    import msgspec

    from layouts.press.preflight.check import preflight as check
    from layouts.press.preflight.profiles import PROFILES as profiles
    from layouts.produce import Settings
    from layouts.report import has_errors, lines

    if os.path.isdir(wanted.file) or wanted.file.endswith(".issue"):
        preset = wanted.profile if wanted.profile in PRESETS else PRESETS[0]
        made = room_and_issue(wanted.file, Settings(preset=preset, ink_limit=wanted.ink_limit))[1]
        pdf, findings = made.pdfs[0], made.findings
    else:
        with open(wanted.file, "rb") as file:
            pdf, findings = file.read(), ()
    profile = profiles[wanted.profile]
    if wanted.ink_limit:
        profile = msgspec.structs.replace(profile, ink_limit=wanted.ink_limit)
    findings = (*findings, *check(pdf, profile, where=wanted.file))
    bad = has_errors(findings)
    if wanted.json:
        told = {"file": wanted.file, "profile": wanted.profile, "passes": not bad, "findings": findings}
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(told), indent=2).decode() + "\n")
    else:
        for line in lines(findings):
            print(line)
        print(f"{wanted.file}: {'does not pass' if bad else 'passes'} {wanted.profile}")
    return MADE_WITH_ERRORS if bad else MADE
