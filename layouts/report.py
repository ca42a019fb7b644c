"""What came of an issue, for people (one line for each finding) and for programs (the JSON of docs/contract.md)."""

import re
from collections.abc import Iterable

import msgspec

from layouts.findings import Finding

CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")  # a terminal would obey them


class StoryReport(msgspec.Struct, frozen=True):
    """Where a story stands: folios, and words that found no room."""

    slug: str
    lang: str
    words: int
    pages: tuple[int, ...]
    overset_words: int


class Seconds(msgspec.Struct, frozen=True):
    """Time taken by the clock: up to the last composed page, from there to the PDF, and all of it."""

    compose: float
    export: float
    total: float


class TermReport(msgspec.Struct, frozen=True):
    """One thing that a page pays for, and the story that does; empty: the page itself."""

    name: str
    price: float
    block: str


class MakeupReport(msgspec.Struct, frozen=True):
    """How a page came about: whether nothing cheaper is possible, its price by terms, and how full it is."""

    page: int
    proven: bool
    price: float
    fill: float
    terms: tuple[TermReport, ...]


class Report(msgspec.Struct, frozen=True):
    """The report's keys, which are an outside name: scripts read them."""

    pages: int
    words: int
    output: str
    stories: tuple[StoryReport, ...]
    findings: tuple[Finding, ...]
    seconds: Seconds
    makeup: tuple[MakeupReport, ...] = ()


def as_json(report: Report) -> bytes:
    return msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"


def lines(findings: Iterable[Finding]) -> list[str]:
    """The findings one a line, the gravest first, each story's together.

    >>> lines([Finding(severity="error", code="overset-text", message="12 words do not fit", advice="cut", page=3)])
    ['error: 12 words do not fit; cut (overset-text, page 3)']
    """
    order = {"error": 0, "warning": 1, "note": 2}
    return [line(finding) for finding in sorted(findings, key=lambda finding: order[finding.severity])]


def line(finding: Finding) -> str:
    where = [finding.code]
    if finding.page:
        where.append(f"page {finding.page}")
    if finding.story and finding.story not in finding.message:
        where.append(finding.story)
    text = f"{finding.severity}: {finding.message}{joint(finding.message, finding.advice)}{finding.advice}"
    return f"{' '.join(CONTROLS.sub(' ', text).split())} ({', '.join(where)})"


def joint(message: str, advice: str) -> str:
    """What stands between the two: a message may be a sentence of its own, an advice too.

    >>> joint("it is missing", "put it there"), joint("It is missing.", "Put it there."), joint("it is missing", "")
    ('; ', ' ', '')
    """
    if not advice:
        return ""
    if message.endswith((".", "!", "?", "…")):
        return " "
    return ". " if advice[0].isupper() else "; "


def has_errors(findings: Iterable[Finding]) -> bool:
    return any(finding.severity == "error" for finding in findings)
