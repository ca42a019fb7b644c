"""What came of a batch: JSON for programs, one HTML page with pictures of pages for people."""

from collections.abc import Iterable, Sequence
from html import escape
from urllib.parse import quote

import msgspec

from layouts.batch.run import PICTURES, is_sound, picture_name
from layouts.batch.task import Record, Task
from layouts.findings import Finding
from layouts.report import line

FILE = "batch.html"
MOST_FINDINGS = 12  # of one issue on the page; the JSON has them all

STYLE = """
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --line: #d8d5ce; --soft: #6a6760;
  --made: #1d7a46; --unchanged: #5b6b7a; --warned: #a66300; --failed: #b3261e }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae5; --paper: #1b1c1e; --line: #3a3b3e; --soft: #a3a09a;
  --made: #6cc893; --unchanged: #9fb0c0; --warned: #e5a84c; --failed: #ff8a80 } }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, sans-serif }
h1 { font-size: 1.6rem; margin: 0 } .sum { color: var(--soft); margin: .25rem 0 1.5rem }
.issue { display: grid; grid-template-columns: auto 1fr; gap: 1rem; padding: 1rem 0; border-top: 1px solid var(--line) }
.pages { display: flex; gap: .5rem; flex-wrap: wrap; max-width: 22rem }
.pages figure { margin: 0; font-size: .8rem; color: var(--soft); text-align: center }
.pages img { width: 104px; border: 1px solid var(--line); display: block; background: #fff }
h2 { font-size: 1.05rem; margin: 0; overflow-wrap: anywhere } .facts { color: var(--soft); margin: 0 0 .4rem }
.state { font-weight: 600 } .made { color: var(--made) } .unchanged { color: var(--unchanged) }
.warned { color: var(--warned) } .failed, .error { color: var(--failed) } .warning { color: var(--warned) }
ul { margin: .2rem 0; padding-inline-start: 1.2rem } li { overflow-wrap: anywhere } .note { color: var(--soft) }
@media (max-width: 40rem) { .issue { grid-template-columns: 1fr } }
"""


class BatchReport(msgspec.Struct, frozen=True):
    """The report's keys, which are an outside name: scripts read them."""

    output: str
    issues: int
    made: int
    unchanged: int
    failed: int
    with_errors: int
    pages: int
    words: int
    seconds: float
    results: tuple[Record, ...]


def report_of(tasks: Sequence[Task], records: Iterable[Record], output: str, seconds: float) -> BatchReport:
    """The report of these records, in the order of the tasks."""
    by_name = {record.name: record for record in records}
    results = tuple(by_name[task.name] for task in tasks if task.name in by_name)
    states = [record.status for record in results]
    return BatchReport(
        output=output,
        issues=len(tasks),
        made=states.count("made"),
        unchanged=states.count("unchanged"),
        failed=states.count("failed"),
        with_errors=sum(not is_sound(record) and record.status != "failed" for record in results),
        pages=sum(record.pages for record in results),
        words=sum(record.words for record in results),
        seconds=round(seconds, 3),
        results=results,
    )


def as_json(report: BatchReport) -> bytes:
    return msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"


def in_words(report: BatchReport) -> str:
    """The report in one line.

    >>> in_words(BatchReport("out", 3, 1, 1, 1, 0, 16, 900, 2.5, ()))
    '3 issues: 1 made, 1 unchanged, 1 failed; 16 pages in 2.5 s'
    """
    parts = [f"{report.made} made"]
    parts += [f"{report.unchanged} unchanged"] if report.unchanged else []
    parts += [f"{report.failed} failed"] if report.failed else []
    parts += [f"{report.with_errors} with errors"] if report.with_errors else []
    waiting = report.issues - len(report.results) if report.results else 0
    parts += [f"{waiting} not yet made"] if waiting else []
    count = f"{report.issues} issue{'s' if report.issues != 1 else ''}"
    return f"{count}: {', '.join(parts)}; {report.pages} pages in {report.seconds:.1f} s"


def as_html(report: BatchReport) -> str:
    """One page: issues with something to look at first, each with its pictures and the reasons."""
    first = sorted(report.results, key=_gravity)
    issues = "\n".join(_issue(record) for record in first)
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>Batch: {escape(in_words(report))}</title>\n<style>{STYLE}</style>\n"
        f'<h1>Batch</h1>\n<p class="sum">{escape(in_words(report))}</p>\n{issues}\n</html>\n'
    )


def _gravity(record: Record) -> int:
    """0 for what failed, 1 for errors, 2 for warnings, 3 for the rest."""
    if record.status == "failed":
        return 0
    severities = {finding.severity for finding in record.findings}
    return 1 if "error" in severities else 2 if "warning" in severities else 3


def _issue(record: Record) -> str:
    state = {1: "made, with errors", 2: "made, with warnings"}.get(_gravity(record), record.status)
    look = {0: "failed", 1: "failed", 2: "warned"}.get(_gravity(record), record.status)
    shown = "".join(
        f'<figure><img loading="lazy" alt="page {page}" src="{PICTURES}/{_link(picture_name(record.name, page))}">'
        f"{page}</figure>"
        for page in record.pictures
    )
    files = " ".join(f'<a href="{_link(name)}">{escape(name)}</a>' for name, _ in record.files)
    facts = f"{record.pages} pages, {record.words:,} words, {record.seconds:.2f} s · {files}" if record.files else ""
    reason = f'<p class="error">{escape(record.reason)}</p>' if record.reason else ""
    return (
        f'<section class="issue"><div class="pages">{shown}</div><div><h2>{escape(record.name)} '
        f'<span class="state {look}">{state}</span></h2><p class="facts">{facts or escape(record.source)}</p>'
        f"{reason}{_findings(record.findings)}</div></section>"
    )


def _findings(findings: Sequence[Finding]) -> str:
    order = {"error": 0, "warning": 1, "note": 2}
    grave = sorted(findings, key=lambda finding: order[finding.severity])
    told = "".join(f'<li class="{finding.severity}">{escape(line(finding))}</li>' for finding in grave[:MOST_FINDINGS])
    more = len(grave) - MOST_FINDINGS
    told += f'<li class="note">and {more} more</li>' if more > 0 else ""
    return f"<ul>{told}</ul>" if told else ""


def _link(name: str) -> str:
    return escape(quote(name))
