"""`tarwisa preflight`: what is wrong with a file for a printer; an issue is printed first, in memory."""

import argparse
import os
import sys

from layouts.commands.exit_codes import MADE, MADE_WITH_ERRORS
from layouts.commands.options import PRESETS, PROFILES, Commands, add_ink_limit, profile
from layouts.commands.rooms import read_outside_pdf, room_and_issue


def add(commands: Commands) -> None:
    """Its options."""
    one = commands.add_parser("preflight", help="check a PDF, or an issue as it would be printed, as a printer would")
    one.add_argument("file", metavar="FILE", help="any PDF, a saved issue, or an issue folder")
    told = f"{', '.join(PROFILES)}, or the path of a preset of your own"
    one.add_argument("--profile", default=PROFILES[0], type=profile, metavar="NAME|FILE.toml", help=told)
    add_ink_limit(one)
    one.add_argument("--json", action="store_true", help="for programs")
    one.set_defaults(run=run)


def run(wanted: argparse.Namespace) -> int:
    import msgspec

    from layouts.press.preflight.check import preflight as check
    from layouts.press.preflight.profiles import PROFILES as profiles
    from layouts.press.preflight.profiles import profile_for
    from layouts.press.presets import preset_named
    from layouts.produce import Settings
    from layouts.report import has_errors, lines

    own = preset_named(wanted.profile) if wanted.profile not in PROFILES else None
    if os.path.isdir(wanted.file) or wanted.file.endswith(".issue"):
        preset = wanted.profile if own or wanted.profile in PRESETS else PRESETS[0]
        made = room_and_issue(wanted.file, Settings(preset=preset, ink_limit=wanted.ink_limit))[1]
        pdf, findings = made.pdfs[0], made.findings
    else:
        pdf, findings = read_outside_pdf(wanted.file), ()
    asked = profile_for(own) if own else profiles[wanted.profile]
    if wanted.ink_limit:
        asked = msgspec.structs.replace(asked, ink_limit=wanted.ink_limit)
    findings = (*findings, *check(pdf, asked, where=wanted.file))
    bad = has_errors(findings)
    if wanted.json:
        told = {"file": wanted.file, "profile": wanted.profile, "passes": not bad, "findings": findings}
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(told), indent=2).decode() + "\n")
    else:
        for line in lines(findings):
            print(line)
        print(f"{wanted.file}: {'does not pass' if bad else 'passes'} {wanted.profile}")
    return MADE_WITH_ERRORS if bad else MADE
