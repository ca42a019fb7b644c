"""The batch's log: a JSON object a line, for programs that look on or look back.

Keys: `time` (UTC, ISO 8601), `run`, `event` (begin, made, unchanged, failed, finding, end), `issue`, and what the event
has to tell. Names of events and keys are an outside name, as codes of findings are.
"""

import datetime
from pathlib import Path
from typing import Any

import msgspec

from layouts.batch.task import Record

FILE = "batch.jsonl"


class Log:
    """Lines added to `batch.jsonl`; each is whole before the next one begins."""

    def __init__(self, folder: Path, run: int) -> None:
        self.run = run
        self.file = open(folder / FILE, "ab")  # noqa: SIM115  # closed by `close`

    def say(self, event: str, issue: str = "", **told: Any) -> None:
        """One line."""
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds")
        about = {"issue": issue} if issue else {}
        line = {"time": now, "run": self.run, "event": event, **about, **told}
        self.file.write(msgspec.json.encode(line) + b"\n")
        self.file.flush()

    def issue(self, record: Record, trace: str = "") -> None:
        """What came of an issue, and a line for each thing to look at."""
        told: dict[str, Any] = {"source": record.source, "pages": record.pages, "words": record.words}
        told |= {"seconds": record.seconds, "megabytes": record.megabytes, "files": [name for name, _ in record.files]}
        if record.reason:
            told = {"source": record.source, "where": record.where, "reason": record.reason}
        if trace:
            told["trace"] = trace
        self.say(record.status, record.name, **told)
        for finding in record.findings if record.status == "made" else ():
            self.say("finding", record.name, **msgspec.to_builtins(finding))

    def close(self) -> None:
        self.file.close()
