"""Under which terms everything that comes along is: `LICENCES.md`, from the packages' own metadata, by pip-licenses.

A licence that is not known to allow passing the package on, in a program of any licence, ends the command; whoever
adds such a package has to look at its terms first.
"""

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import lock
from environments import run

LIST = lock.PROJECT / "packaging/LICENCES.md"
PROFILES = lock.PROJECT / "layouts/press/profiles/LICENSE.md"

# Each lets a program that uses the package be passed on under its own terms. Of LGPL and MPL packages the files stay
# as they are and can be replaced in the application's folder, which is what those two ask for.
PERMISSIVE = {
    "0bsd", "apache 2.0", "apache software", "apache", "bsd", "bsd 2 clause", "bsd 3 clause", "cc0 1.0", "cnri python",
    "isc", "mit", "mit 0", "mit cmu", "ofl 1.1", "psf 2.0", "unlicense", "zlib",
}  # fmt: skip
BY_FILE = {"lgpl 2.1", "lgpl 2.1 or later", "lgplv2+", "lgpl 3.0", "mpl 1.1", "mpl 2.0"}
# so pypdfium2 names the licences of PDFium's own libraries, all permissive, which come along in its folder
BUNDLED = "dependency"
TEXTS = (("Permission is hereby granted, free of charge", "MIT"), ("SIL OPEN FONT LICENSE", "OFL-1.1"))


class Package(NamedTuple):
    """One that comes along: its name, release, and the terms as its metadata says them."""

    name: str
    release: str
    terms: str


def packages(pip_licenses: Path, python: Path) -> list[Package]:
    """Everything in an environment, in order of name. What metadata leaves out is read from the licence itself."""
    said = run([pip_licenses, "--python", python, "--from=mixed", "--format=json", "--with-license-file"])
    found = []
    for entry in json.loads(said):
        terms = entry["License"]
        if terms == "UNKNOWN":
            terms = next((name for words, name in TEXTS if words in entry["LicenseText"]), terms)
        found.append(Package(entry["Name"], entry["Version"], " ".join(terms.split())))
    return sorted(found, key=lambda one: one.name.lower())


def allows(terms: str) -> bool:
    """Whether these terms let the package come along: one of those offered, with all that it joins.

    >>> allows("MPL-2.0 AND MIT"), allows("GPL-2.0-only OR LGPL-3.0-only"), allows("GPL-3.0-only"), allows("UNKNOWN")
    (True, True, False, False)
    """
    offered = re.split(r"\s+OR\s+|;", terms)
    return any(all(_known(part) for part in re.split(r"\s+AND\s+|, ", one)) for one in offered)


def _known(term: str) -> bool:
    plain = re.sub(r"\([^)]*\)", " ", term).lower()
    plain = re.sub(r"gnu lesser general public license v2 or later", "lgplv2+", plain)
    plain = re.sub(r"mozilla public license", "mpl", plain)
    plain = " ".join(re.sub(r"licen[sc]es?|version|\bonly\b|-|,", " ", plain).split())
    return plain in PERMISSIVE | BY_FILE or plain == BUNDLED


def refused(found: Sequence[Package]) -> list[Package]:
    """Those whose terms nobody has looked at."""
    return [one for one in found if not allows(one.terms)]


def written(found: Sequence[Package]) -> str:
    """The list as people read it."""
    fonts = [one for one in found if one.name.startswith("fontpkg-")]
    others = [one for one in found if one not in fonts]
    return "\n".join((
        "# What comes along, and under which terms",
        "",
        "Tarwisa is under the MIT licence (`LICENSE`). What it is installed or packed with keeps its own. This list is "
        "made by `packaging/supply licences` from what the packages say themselves, for the releases of the lock on "
        "Linux; a test holds that it is up to date. The full texts are in each package's own folder.",
        "",
        "All of them allow to pass the program on. PySide6 and Qt (LGPL 3), python-stdnum and Pyphen (LGPL, MPL), "
        "certifi, pikepdf, tld and tqdm (MPL) stay files of their own in the application's folder, where anybody may "
        "put another build in their place.",
        "",
        "| package | release | terms |",
        "|---|---|---|",
        *(f"| {one.name} | {one.release} | {one.terms} |" for one in others),
        "",
        "## Fonts",
        "",
        "Under the SIL Open Font License 1.1: they may be packed with the program and embedded in PDF files.",
        "",
        "| package | release |",
        "|---|---|",
        *(f"| {one.name} | {one.release} |" for one in fonts),
        "",
        "## Press profiles",
        "",
        "`layouts/press/profiles`: CMYK profiles made with Argyll CMS from ANSI CGATS/SNAP TR 002-2007 (NPES) and "
        "FOGRA39L (Fogra) characterization data; terms in `layouts/press/profiles/LICENSE.md`.",
        "",
        "## In the application that is built for Linux",
        "",
        "The folder also holds libraries of the system it is built on: Pango, GLib, HarfBuzz, Fontconfig and FreeType "
        "(LGPL, MIT, FreeType licence), X and XKB libraries (MIT), and Python itself (PSF).",
        "",
    ))  # fmt: skip
