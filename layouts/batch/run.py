"""A batch, run: what is already made is left alone, the rest goes to workers, each result is on disk before the next.

Only this process writes into the output folder, files first, the ledger's line after: killed at any moment, a run
leaves whole files, and issues that are made once more to the same bytes.
"""

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec

from layouts.batch.inputs import Inputs, digest
from layouts.batch.ledger import Ledger, Order, open_ledger
from layouts.batch.log import Log
from layouts.batch.processes import Limits, make_here
from layouts.batch.task import Made, Record, Task
from layouts.findings import UnreadableInput
from layouts.report import has_errors
from layouts.storage.aside import write_aside

PICTURES = "batch-pages"  # small pictures of pages, for the report
WORKER_MEMORY = 400e6  # bytes: what a worker takes on an ordinary batch


class Hands(msgspec.Struct, frozen=True, kw_only=True):
    """Who does the work: processes here, or the cluster whose scheduler listens at this address."""

    workers: int = 1
    scheduler: str = ""
    limits: Limits = Limits()


def run_batch(
    tasks: Sequence[Task], output: Path, order: Order, *, hands: Hands, resume: bool = False
) -> Iterator[Record]:
    """Make what must be made; the record of each issue as it is known, in no certain order.

    Closing the iterator stops the work; `resume` then goes on with it. Raises UnreadableInput where the folder cannot
    be worked in, OSError where it cannot be written to.
    """
    if output.exists() and not output.is_dir():
        raise UnreadableInput(f"{output}: this is a file; give a folder for what the batch makes")
    with open_ledger(output, order, resume=resume) as ledger:
        log = Log(output, ledger.order.run)
        start = time.perf_counter()
        counted: dict[str, Any] = dict.fromkeys(("made", "unchanged", "failed"), 0)
        ended = False
        try:
            log.say("begin", issues=len(tasks), inputs=order.inputs, resume=resume)
            for record, trace in _records(tasks, ledger, hands):
                counted[record.status] += 1
                log.issue(record, trace)
                yield record
            ledger.end()
            ended = True
        finally:
            log.say("end", **counted, complete=ended, seconds=round(time.perf_counter() - start, 3))
            log.close()


def _records(tasks: Sequence[Task], ledger: Ledger, hands: Hands) -> Iterator[tuple[Record, str]]:
    """Records with the trace of our own mistake where there was one."""
    inputs = Inputs()
    hashes: dict[str, str] = {}
    left: list[Task] = []
    for task in tasks:
        hashes[task.name] = inputs.of(task)
        known = ledger.known(task.name, hashes[task.name])
        if known is None:
            left.append(task)
        else:
            yield known, ""
    if not left:
        return
    if hands.scheduler:
        from layouts.batch.cluster import make_on_cluster

        results = make_on_cluster(left, hands.scheduler)
    else:
        results = make_here(left, min(hands.workers, len(left)), hands.limits)
    with closing(results):
        for task, made in results:
            record = _kept(task, made, hashes[task.name], ledger.folder)
            ledger.enter(record)
            yield record, made.trace


def _kept(task: Task, made: Made, inputs: str, folder: Path) -> Record:
    """Put the issue's files in place; what is to be remembered of it."""
    common = Record(
        name=task.name,
        status="failed" if made.reason else "made",
        source=task.source,
        where=task.where,
        inputs=inputs,
        seconds=made.seconds,
        megabytes=made.megabytes,
    )
    if made.reason:
        stale = f"; {task.name}.pdf there is an older one" if (folder / f"{task.name}.pdf").exists() else ""
        return msgspec.structs.replace(common, reason=made.reason + stale)
    for picture in made.pictures:
        (folder / PICTURES).mkdir(exist_ok=True)
        (folder / PICTURES / picture_name(task.name, picture.page)).write_bytes(picture.jpeg)
    files = {f"{task.name}.pdf": made.pdf} | ({f"{task.name}.issue": made.issue} if made.issue else {})
    for name, data in files.items():
        write_aside(folder / name, data)
    return msgspec.structs.replace(
        common,
        files=tuple((name, digest(data).hex()) for name, data in files.items()),
        pictures=tuple(picture.page for picture in made.pictures),
        pages=made.pages,
        words=sum(story.words for story in made.stories),
        stories=made.stories,
        findings=made.findings,
    )


def picture_name(issue: str, page: int) -> str:
    """The file of a page's small picture, in the folder of pictures."""
    return f"{issue}-{page}.jpg"


def workers_at_hand() -> int:
    """How many workers this machine bears: one a core, and no more than its free memory holds."""
    import psutil

    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(cores, int(psutil.virtual_memory().available / WORKER_MEMORY)))


def is_sound(record: Record) -> bool:
    """Whether the issue was made, and nothing worse than a warning found."""
    return record.status != "failed" and not has_errors(record.findings)
