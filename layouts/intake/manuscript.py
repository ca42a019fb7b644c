"""Copy that is no Markdown: its head, blocks and pictures as its reader gathers them, whatever it was written in.

A reader takes bytes and gives a Manuscript; `read_manuscript` cleans it and tells its roles. All of it is imported only
when there is such a file: a folder of Markdown pays nothing for it.
"""

import msgspec

from layouts.findings import Finding, Severity
from layouts.intake.blocks import Block, InlinePicture, Kind, merged, tidy
from layouts.model.story import Run


class Manuscript(msgspec.Struct, frozen=True):
    """What a file holds. `values` has the keys of a story's front matter."""

    values: dict[str, str]
    blocks: tuple[Block, ...]
    pictures: tuple[InlinePicture, ...]
    findings: tuple[Finding, ...]


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
        return Manuscript(self.values, tuple(self.blocks), tuple(self.pictures), tuple(self.findings))


def read_manuscript(data: bytes, name: str, paper: tuple[str, ...] = ()) -> Manuscript:
    """The manuscript in a file's bytes, cleaned, its boilerplate cut and its roles told; `paper`: the titles that the
    newspaper goes by. Raises Unreadable."""
    from layouts.intake.roles import edited

    if name.lower().endswith(".docx"):
        from layouts.intake.word_file import read_word_file

        return edited(read_word_file(data, name), name, paper)
    from layouts.intake.plain_text import read_plain_text

    return edited(read_plain_text(data, name), name, paper)
