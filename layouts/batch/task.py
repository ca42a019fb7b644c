"""A task of a batch, and what came of it. Values only: they travel between processes and machines."""

from typing import Literal

import msgspec

from layouts.findings import Finding
from layouts.produce import Settings
from layouts.report import StoryReport

Status = Literal["made", "unchanged", "failed"]


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """One issue to make.

    `source` is an issue folder or a saved issue. A table's row has `values` (column, text) for the issue, and may lay
    a folder of its own over the source (`layer`: its files come before those of the same name). `where` names the
    line of the plan or table that asks for it, for messages.
    """

    name: str  # of its files, without ending
    source: str
    where: str = ""
    settings: Settings = Settings()
    values: tuple[tuple[str, str], ...] = ()
    layer: str = ""
    save: bool = False  # keep the laid-out issue beside the PDF


class PagePicture(msgspec.Struct, frozen=True):
    """A small picture of a page, for the report. `page` is counted from 1."""

    page: int
    jpeg: bytes


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """What a worker hands back: the files' contents and what there is to say; a `reason` where it failed."""

    pdf: bytes = b""
    issue: bytes = b""
    pictures: tuple[PagePicture, ...] = ()
    pages: int = 0
    stories: tuple[StoryReport, ...] = ()
    findings: tuple[Finding, ...] = ()
    seconds: float = 0.0
    megabytes: float = 0.0  # the largest the worker ever was; 0 where the system does not say
    reason: str = ""
    trace: str = ""  # of our own mistake, for whoever mends it


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """What is remembered of an issue from run to run: of what it was made (`inputs`, a hash) and which files came of it
    (name, hash of its bytes)."""

    name: str
    status: Status
    source: str
    inputs: str
    where: str = ""
    files: tuple[tuple[str, str], ...] = ()
    pictures: tuple[int, ...] = ()  # pages that there is a small picture of
    pages: int = 0
    words: int = 0
    stories: tuple[StoryReport, ...] = ()
    findings: tuple[Finding, ...] = ()
    reason: str = ""
    seconds: float = 0.0
    megabytes: float = 0.0
