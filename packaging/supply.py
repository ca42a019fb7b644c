"""`packaging/supply COMMAND`: what comes along with Tarwisa, and what Tarwisa comes as.

Run by any Python from 3.11 on. The tools it needs are locked too, and stand in an environment of their own,
`.venv/supply`, made when it is missing or the lock of the tools has changed.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import debian
import freeze
import licences
import lock
import materials
import renew_lock
import smoke
from environments import VENV, environment, say, stop, tools

BUILD = lock.PROJECT / "build"


def locks(arguments: Sequence[str]) -> None:
    """lock [--upgrade] [PACKAGE…]: releases and hashes of what pyproject.toml asks for, into packaging/locked"""
    changed = renew_lock.renew(tools() / "uv", arguments)
    say(f"changed: {', '.join(changed) or 'nothing'}")
    if "run" in changed:
        lists(())


def freezes(arguments: Sequence[str]) -> None:
    """freeze [FOLDER]: the application in one folder, build/frozen/tarwisa, that needs no Python"""
    freeze.freeze(Path(arguments[0]) if arguments else BUILD / "frozen")


def lists(arguments: Sequence[str]) -> None:
    """licences: what comes along and under which terms, into packaging/LICENCES.md and packaging/sbom.cdx.json"""
    python = environment(VENV / "run", "run")
    found = licences.packages(tools() / "pip-licenses", python)
    unknown = licences.refused(found)
    if unknown:
        stop("; ".join(f"{one.name} {one.release}: terms nobody has looked at: {one.terms}" for one in unknown))
    licences.LIST.write_text(licences.written(found), encoding="utf-8")
    materials.BILL.write_text(materials.bill(tools() / "cyclonedx-py", python), encoding="utf-8")
    say(f"{len(found)} packages, all of which may be passed on")


def audits(arguments: Sequence[str]) -> None:
    """audit: known weaknesses of the locked releases, from where this machine's pip-audit may ask"""
    sys.exit(materials.audit(tools() / "pip-audit"))



def checks(arguments: Sequence[str]) -> None:
    """check [FOLDER]: run the frozen application that FOLDER (build/frozen) holds, copied to another place"""
    smoke.main(Path(arguments[0]).resolve() if arguments else BUILD / "frozen")


def packs(arguments: Sequence[str]) -> None:
    """deb [FOLDER]: a Debian package of the frozen application that FOLDER (build/frozen) holds"""
    debian.debian(Path(arguments[0]).resolve() if arguments else BUILD / "frozen")


COMMANDS: dict[str, Callable[[Sequence[str]], None]] = {
    "lock": locks,
    "licences": lists,
    "audit": audits,
    "freeze": freezes,
    "check": checks,
    "deb": packs,
}


def main(arguments: Sequence[str]) -> None:
    if not arguments or arguments[0] not in COMMANDS:
        stop("packaging/supply COMMAND:\n" + "\n".join(f"  {(run.__doc__ or '').strip()}" for run in COMMANDS.values()))
    COMMANDS[arguments[0]](arguments[1:])


if __name__ == "__main__":
    main(sys.argv[1:])
