"""What commands leave behind: files beside their input, and what is wrong said on stderr."""

import argparse
import os
import sys
from typing import TYPE_CHECKING

from layouts.commands.exit_codes import MADE, MADE_WITH_ERRORS

if TYPE_CHECKING:
    from layouts.findings import Finding
    from layouts.produce import Production


def beside(path: str) -> str:
    """The PDF beside an input: `news/7` gives `news/7.pdf`, `7.issue` gives `7.pdf`."""
    return f"{os.path.abspath(path).removesuffix('.issue')}.pdf"


def numbered(output: str, page: int | str) -> str:
    """A page's own file.

    >>> numbered("out/7.pdf", 3)
    'out/7-3.pdf'
    """
    stem, kind = os.path.splitext(output)
    return f"{stem}-{page}{kind}"


def write_files(production: "Production", output: str, wanted: argparse.Namespace) -> None:
    """The PDF, or one for each page, and the report."""
    from layouts.report import as_json
    from layouts.storage.aside import write_aside

    split, told = production.split, output
    names = [numbered(output, page) for page in production.pages] if split else [output]
    if production.names and not wanted.output:  # nobody has said what it is to be called: the preset does
        names = [os.path.join(os.path.dirname(output), name) for name in production.names]
        told = os.path.join(os.path.dirname(output), "*") if split else names[0]
    elif split:
        told = numbered(output, "*")
    for name, pdf in zip(names, production.pdfs):
        write_aside(name, pdf)
    if wanted.report:
        write_aside(wanted.report, as_json(production.report(told)))


def tell(findings: "tuple[Finding, ...]") -> int:
    """Say what is wrong, and give the exit code."""
    from layouts.report import has_errors, lines

    for line in lines(findings):
        print(line, file=sys.stderr)
    return MADE_WITH_ERRORS if has_errors(findings) else MADE
