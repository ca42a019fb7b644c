"""Copy that is no Markdown: its head, blocks and pictures as its reader gathers them, whatever it was written in.

A reader takes bytes and gives a Manuscript; `read_manuscript` cleans it and tells its roles. All of it is imported only
when there is such a file: a folder of Markdown pays nothing for it.
"""

import datetime

import msgspec

from layouts.findings import Finding, Severity
from layouts.intake.blocks import Block, InlinePicture, Kind, merged, tidy
from layouts.intake.changes import ChangeList
from layouts.model.changes import Change
from layouts.model.story import Run


class Manuscript(msgspec.Struct, frozen=True):
    """What a file holds, or one of the stories of a file that holds several. `values` has the keys of a story's front
    matter; `files` are the pictures that came within the file, by the names that `pictures` gives them."""

    values: dict[str, str]
    blocks: tuple[Block, ...]
    pictures: tuple[InlinePicture, ...]
    findings: tuple[Finding, ...]
    changes: tuple[Change, ...] = ()
    date: datetime.date | None = None
    files: tuple[tuple[str, bytes], ...] = ()


class Unreadable(Exception):
    """A file that is not what its name says, or is damaged: the reason, for a finding."""


class Gathering:
    """Runs gather until the end of their block files them. `name` is the file's, for findings."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.values: dict[str, str] = {}
        self.blocks: list[Block] = []
        self.pictures: list[InlinePicture] = []
        self.findings: list[Finding] = []
        self.runs: list[Run] = []
        self.changes = ChangeList("")
        self.files: dict[str, bytes] = {}

    def add(self, text: str, *, bold: bool = False, italic: bool = False) -> None:
        """Text of the block that is being gathered; its own line breaks are kept."""
        self.runs.append(Run(text, bold=bold, italic=italic))

    def file(self, kind: Kind = "paragraph", *, level: int = 0, marker: str = "", line: int = 0) -> bool:
        """The runs gathered so far as one block; whether they held text."""
        runs = tidy(self.runs)
        self.runs.clear()
        if runs:
            runs = merged((Run(marker), *runs)) if marker else runs
            self.blocks.append(Block(kind, runs, line or len(self.blocks) + 1, level))
        return bool(runs)

    def find(self, severity: Severity, code: str, message: str, advice: str = "") -> None:
        self.findings.append(Finding(severity=severity, code=code, message=f"{self.name}: {message}", advice=advice))

    def manuscript(self) -> Manuscript:
        return Manuscript(
            self.values,
            tuple(self.blocks),
            tuple(self.pictures),
            tuple(self.findings),
            tuple(self.changes.made),
            files=tuple(self.files.items()),
        )


def read_manuscript(data: bytes, name: str, paper: tuple[str, ...] = (), stem: str = "") -> Manuscript:
    """The manuscript in a file's bytes, cleaned, its boilerplate cut and its roles told; `paper`: the titles that the
    newspaper goes by; `stem`: the story's short name. Raises Unreadable."""
    from layouts.intake.roles import edited
    from layouts.intake.tried import try_copy

    try_copy(data, name)
    return edited(read_one(data, name), name, paper, stem)


def read_one(data: bytes, name: str) -> Manuscript:
    """The manuscript in the bytes of a file that holds one story, as its reader finds it. Raises Unreadable."""
    match name.rpartition(".")[2].lower():
        case "docx":
            from layouts.intake.word_file import read_word_file as read
        case "odt":
            from layouts.intake.formats.odt_file import read_odt_file as read
        case "csv" | "tsv" | "xlsx" | "xls" | "ods":
            from layouts.intake.formats.lists import manuscript_of_list as read
        case "md" | "markdown":
            from layouts.intake.formats.markdown_file import read_markdown_file as read
        case "html" | "htm" | "xhtml":
            from layouts.intake.formats.saved_page import read_saved_page as read
        case _:
            from layouts.intake.plain_text import read_plain_text as read
    return read(data, name)
