"""`tarwisa read`: the stories of an issue as an accessible PDF or an EPUB, for reading on screens and by ear."""

import argparse
import os

from layouts.commands.options import Commands
from layouts.commands.output import tell

KINDS = (".pdf", ".epub")


def add(commands: Commands) -> None:
    """Its options."""
    one = commands.add_parser("read", help="the stories as an accessible PDF or an EPUB, for reading on screens")
    one.add_argument("issue", metavar="FILE.issue|FOLDER", help="a saved issue, or an issue folder")
    one.add_argument("-o", dest="output", metavar="OUT.pdf|OUT.epub", required=True, help="the edition's file")
    one.set_defaults(run=run)


def run(wanted: argparse.Namespace) -> int:
    from fonts.cache import cache_folder
    from fonts.library import Library, NoFonts
    from layouts.findings import Finding, UnreadableInput
    from layouts.html.edition import edition_stories
    from layouts.intake.folder import read_folder
    from layouts.storage.aside import check_places, write_aside
    from layouts.storage.package import open_issue, own_fonts, read_picture

    kind = os.path.splitext(wanted.output)[1].lower()
    if kind not in KINDS:
        raise UnreadableInput(f"{wanted.output}: an edition is a .pdf or an .epub; give it one of these endings")
    check_places(wanted.issue, wanted.output, None, None)
    findings: tuple[Finding, ...] = ()
    if os.path.isfile(os.path.join(wanted.issue, "issue.toml")):
        copy = read_folder(wanted.issue)
        issue, fonts, findings = copy.issue, copy.fonts, copy.findings
    else:
        issue = open_issue(wanted.issue)
        fonts = own_fonts(wanted.issue, cache_folder() / "issues")
    pictures = {picture.key: picture for picture in issue.pictures}
    stories = edition_stories(issue, lambda key: read_picture(pictures[key]))
    if kind == ".epub":
        from layouts.html.epub import epub

        write_aside(wanted.output, epub(issue, stories))
        return tell(findings)
    from layouts.html.reading_pdf import reading_pdf

    try:
        pdf, of_edition = reading_pdf(issue, stories, Library(fonts))
    except NoFonts as error:
        raise UnreadableInput(str(error)) from None
    if not pdf:
        raise UnreadableInput(f"{of_edition[0].message}; {of_edition[0].advice or 'report it'}")
    write_aside(wanted.output, pdf)
    return tell((*findings, *of_edition))
