"""The `tarwisa` command. Names, files and exit codes are those of docs/contract.md.

Nothing heavy is imported before a command is known: `tarwisa --help` is a matter of Python's own start.
"""

import argparse
import gc
import os
import sys
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from layouts.findings import Finding
    from layouts.produce import PressRoom, Production, Settings

MADE, MADE_WITH_ERRORS, NOT_MADE, INTERRUPTED = 0, 1, 2, 130
PRESETS = ("newspaper-x4", "newspaper-x1a", "coated-x4", "proof")
PROFILES = (*PRESETS, "gwg-newspaper", "gwg-newspaper-ads", "gwg-sheetfed")
INK_LIMITS = (200, 220, 240, 260, 280, 300, 320)  # coldset newsprint first, good coated paper last
COUNTRIES = ("morocco", "netherlands", "belgium", "france", "spain")
STEPS = 4  # of making an issue, on the progress bar


class Parser(argparse.ArgumentParser):
    """argparse, but what is wrong with a command is one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(NOT_MADE, f"{self.prog}: {message}; see `{self.prog} --help`\n")


def command() -> NoReturn:
    """The command as a process of its own: runs it and ends the process. For a command that is over in seconds."""
    # next to nothing of a run becomes garbage in circles, and looking for it takes 3 % of the time
    gc.disable()
    code = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)  # what the process holds goes at once; taken apart object by object, it takes 50 ms


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code. Bad input is one line on stderr, never a traceback."""
    try:
        wanted = parser().parse_args(arguments)
        return run(wanted)
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit as stop:  # argparse has said what is wrong, or has given its help
        return stop.code if isinstance(stop.code, int) else NOT_MADE


def run(wanted: argparse.Namespace) -> int:
    """The command that was asked for."""
    from layouts.findings import UnreadableInput

    try:
        match wanted.command:
            case "make":
                code = make(wanted)
            case "export":
                code = export(wanted)
            case "preflight":
                code = preflight(wanted)
            case "fonts":
                code = fonts(wanted)
            case "edit":
                from desktop.app import run as run_editor

                gc.enable()  # a window is open for hours
                code = run_editor(wanted.path)
            case "deposit":
                code = deposit(wanted)
            case _:
                code = new(wanted)
        sys.stdout.flush()
        return code
    except UnreadableInput as error:
        return refused(str(error))
    except BrokenPipeError:
        # what is still in the buffer has nowhere to go: Python would complain about it at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return refused("the reader of the output went away before all was written")
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        return refused(f"{place}{(error.strerror or str(error)).lower()}; give another place, or make room")


def refused(line: str) -> int:
    print(" ".join(line.split()), file=sys.stderr)
    return NOT_MADE


def parser() -> Parser:
    """The commands that there are, with their options."""
    top = Parser(prog="tarwisa", description="Lay out bilingual newspapers: an issue in, print-ready PDF out.")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)

    one = commands.add_parser("make", help="compose an issue folder and export it")
    one.add_argument("folder", metavar="FOLDER", help="the folder with issue.toml and stories/")
    one.add_argument("-o", dest="output", metavar="OUT.pdf", help="the PDF (FOLDER.pdf when left out)")
    one.add_argument("--save", metavar="OUT.issue", help="keep the laid-out issue too")
    add_print_options(one)

    one = commands.add_parser("export", help="export a saved issue")
    one.add_argument("issue", metavar="FILE.issue", help="a saved issue, or a folder of its parts")
    one.add_argument("-o", dest="output", metavar="OUT.pdf", help="the PDF (FILE.pdf when left out)")
    one.add_argument("--pages", metavar="1,3-5", help="only these pages, counted from the first")
    one.add_argument("--split", action="store_true", help="one PDF for each page: OUT-1.pdf, OUT-2.pdf…")
    add_print_options(one)

    one = commands.add_parser("preflight", help="check a PDF, or an issue as it would be printed, as a printer would")
    one.add_argument("file", metavar="FILE", help="any PDF, a saved issue, or an issue folder")
    one.add_argument("--profile", choices=PROFILES, default=PROFILES[0], metavar="NAME", help=", ".join(PROFILES))
    add_ink_limit(one)
    one.add_argument("--json", action="store_true", help="for programs")

    one = commands.add_parser("deposit", help="the legal deposit of an issue, and whether the law's words are on it")
    one.add_argument("issue", metavar="FILE.issue|FOLDER", help="a saved issue, or an issue folder")
    one.add_argument("-o", dest="output", metavar="DIR", required=True, help="the folder for packs and register")
    one.add_argument("--country", choices=COUNTRIES, default=COUNTRIES[0], metavar="NAME", help=", ".join(COUNTRIES))

    one = commands.add_parser("fonts", help="which faces are there, what they cover, whether they may be embedded")
    one.add_argument("--covers", metavar="TEXT", default="", help="only fonts that have every character of this text")
    one.add_argument("--json", action="store_true", help="for programs")

    one = commands.add_parser("edit", help="the editor")
    one.add_argument("path", metavar="FILE.issue|FOLDER", nargs="?", default="", help="the issue to open")

    one = commands.add_parser("new", help="a new issue folder that `make` runs on at once")
    one.add_argument("folder", metavar="FOLDER")
    one.add_argument("--template", metavar="NAME", default="tabloid-bilingual", help="a built-in template, or a folder")
    return top


def add_print_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--preset", choices=PRESETS, default=PRESETS[0], metavar="NAME", help=", ".join(PRESETS))
    add_ink_limit(command)
    command.add_argument("--marks", action="store_true", help="crop and registration marks, colour bar and slug line")
    command.add_argument("--report", metavar="OUT.json", help="what was made and what is wrong with it, for programs")


def add_ink_limit(command: argparse.ArgumentParser) -> None:
    told = f"other than the preset's: {', '.join(map(str, INK_LIMITS))}"
    command.add_argument("--ink-limit", type=int, choices=INK_LIMITS, default=0, metavar="PERCENT", help=told)


def make(wanted: argparse.Namespace) -> int:
    """`tarwisa make`: an issue folder becomes a PDF."""
    from layouts.intake.folder import read_folder
    from layouts.storage.aside import check_places

    output = wanted.output or beside(wanted.folder)
    check_places(wanted.folder, output, wanted.save, wanted.report)
    start = time.perf_counter()
    with Progress() as progress:
        progress.step("reading the stories")
        copy = read_folder(wanted.folder)
        progress.step("looking through the fonts")
        room = press_room(copy.fonts)
        progress.step("making up the pages")
        production = room.make(copy, settings_of(wanted), start=start)
        progress.step("writing")
        if wanted.save:
            from layouts.storage.package import save

            save(production.issue, wanted.save, copy.fonts)
        write_files(production, output, wanted)
    return tell(production.findings)


def export(wanted: argparse.Namespace) -> int:
    """`tarwisa export`: a saved issue becomes a PDF, or one for each page."""
    from fonts.cache import cache_folder
    from layouts.storage.aside import check_places
    from layouts.storage.package import open_issue, own_fonts

    output = wanted.output or beside(wanted.issue)
    check_places(wanted.issue, output, None, wanted.report)
    start = time.perf_counter()
    with Progress() as progress:
        progress.step("opening the issue")
        issue = open_issue(wanted.issue)
        progress.step("looking through the fonts")
        room = press_room(own_fonts(wanted.issue, cache_folder() / "issues"))
        progress.step("setting the pages")
        production = room.produce(issue, settings_of(wanted), start=start)
        progress.step("writing")
        write_files(production, output, wanted)
    return tell(production.findings)


def preflight(wanted: argparse.Namespace) -> int:
    """`tarwisa preflight`: what is wrong with a file for a printer; an issue is printed first, in memory."""
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


def room_and_issue(path: str, settings: "Settings") -> "tuple[PressRoom, Production]":
    """An issue folder or a saved issue, printed, and the press room that still has its pages in memory."""
    from fonts.cache import cache_folder
    from layouts.intake.folder import read_folder
    from layouts.storage.package import open_issue, own_fonts

    if os.path.isfile(os.path.join(path, "issue.toml")):
        copy = read_folder(path)
        room = press_room(copy.fonts)
        return room, room.make(copy, settings)
    issue = open_issue(path)
    room = press_room(own_fonts(path, cache_folder() / "issues"))
    return room, room.produce(issue, settings)


def press_room(fonts: tuple[str, ...]) -> "PressRoom":
    """A press room with the fonts of these folders before all others."""
    from fonts.library import Library
    from layouts.produce import PressRoom

    return PressRoom(Library(fonts))


def settings_of(wanted: argparse.Namespace) -> "Settings":
    from layouts.produce import Settings

    if wanted.command == "make":
        return Settings(preset=wanted.preset, ink_limit=wanted.ink_limit, marks=wanted.marks)
    return Settings(
        preset=wanted.preset,
        pages=page_numbers(wanted.pages),
        split=wanted.split,
        ink_limit=wanted.ink_limit,
        marks=wanted.marks,
    )


def page_numbers(text: str | None) -> tuple[int, ...]:
    """The numbers that `1,3-5` means. Raises UnreadableInput.

    >>> page_numbers("1,3-5")
    (1, 3, 4, 5)
    """
    from layouts.findings import UnreadableInput

    numbers: list[int] = []
    for part in text.split(",") if text is not None else ():
        first, dash, last = (piece.strip() for piece in part.partition("-"))
        ends = (first, last if dash else first)
        if not all(end.isascii() and end.isdecimal() and len(end) < 6 for end in ends) or int(ends[0]) > int(ends[1]):
            raise UnreadableInput(f"--pages: “{part}” is no page and no range of pages; write 1,3-5")
        numbers += range(int(ends[0]), int(ends[1]) + 1)
    return tuple(numbers)


def beside(path: str) -> str:
    """The PDF beside an input: `news/7` gives `news/7.pdf`, `7.issue` gives `7.pdf`."""
    return f"{os.path.abspath(path).removesuffix('.issue')}.pdf"


def write_files(production: "Production", output: str, wanted: argparse.Namespace) -> None:
    """The PDF, or one for each page, and the report."""
    from layouts.report import as_json
    from layouts.storage.aside import write_aside

    split = getattr(wanted, "split", False)
    for page, pdf in zip(production.pages, production.pdfs):
        write_aside(numbered(output, page) if split else output, pdf)
    if wanted.report:
        write_aside(wanted.report, as_json(production.report(numbered(output, "*") if split else output)))


def tell(findings: "tuple[Finding, ...]") -> int:
    """Say what is wrong, and give the exit code."""
    from layouts.report import has_errors, lines

    for line in lines(findings):
        print(line, file=sys.stderr)
    return MADE_WITH_ERRORS if has_errors(findings) else MADE


def numbered(output: str, page: int | str) -> str:
    """A page's own file.

    >>> numbered("out/7.pdf", 3)
    'out/7-3.pdf'
    """
    stem, kind = os.path.splitext(output)
    return f"{stem}-{page}{kind}"


class Progress:
    """A bar on a terminal; nothing where nobody watches."""

    def __init__(self) -> None:
        self.bar: Any = None
        if sys.stderr.isatty():
            from tqdm import tqdm

            self.bar = tqdm(total=STEPS, bar_format="{desc:<28}{bar:30} {elapsed}", leave=False)

    def __enter__(self) -> "Progress":
        return self

    def __exit__(self, *_: object) -> None:
        if self.bar is not None:
            self.bar.close()

    def step(self, name: str) -> None:
        """The next step begins."""
        if self.bar is not None:
            self.bar.set_description_str(name)
            self.bar.update()


def deposit(wanted: argparse.Namespace) -> int:
    """`tarwisa deposit`: the pack in a folder of the issue's number, beside the register."""
    from layouts.deposit.desk import check_folder, deposit_issue
    from layouts.produce import Settings

    check_folder(wanted.output)
    room, made = room_and_issue(wanted.issue, Settings())
    pages = room.compositor.compose(made.issue).pages
    return tell((*made.findings, *deposit_issue(made.issue, pages, made.pdfs[0], wanted.country, wanted.output)))


def fonts(wanted: argparse.Namespace) -> int:
    """`tarwisa fonts`: the fonts at hand, a line each."""
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


def new(wanted: argparse.Namespace) -> int:
    """`tarwisa new`: a folder to begin with."""
    import datetime
    from pathlib import Path

    from layouts.intake.first_issue import write_first_issue

    write_first_issue(Path(wanted.folder), wanted.template, datetime.date.today())
    print(f"{wanted.folder} is there: write your stories in it, and run `tarwisa make {wanted.folder}`")
    return MADE


if __name__ == "__main__":
    command()
