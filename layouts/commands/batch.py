"""`tarwisa batch`: many issues, one PDF each; one that fails never stops the others."""

import argparse
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from layouts.commands.exit_codes import MADE, MADE_WITH_ERRORS
from layouts.commands.options import PRESETS, Commands, add_ink_limit, preset, whole_path

if TYPE_CHECKING:
    from pathlib import Path

    from layouts.batch.ledger import Order
    from layouts.batch.report import BatchReport
    from layouts.batch.run import Hands
    from layouts.batch.task import Record, Task

MOST_WORKERS = 256


def add(commands: Commands) -> None:
    """Its options."""
    one = commands.add_parser("batch", help="make many issues: folders, plan files, rows of a table")
    one.add_argument("inputs", metavar="PLAN|FOLDER", nargs="*", help="a .toml or .json plan, issues, or a table")
    one.add_argument("-o", dest="output", metavar="DIR", required=True, help="the folder for PDFs, log and report")
    one.add_argument("-j", dest="workers", type=workers, metavar="N", help="so many issues at a time (all cores)")
    one.add_argument("--resume", action="store_true", help="go on with a batch that was interrupted")
    one.add_argument("--scheduler", metavar="ADDRESS", default="", help="on the Dask cluster of this scheduler")
    one.add_argument("--watch", action="store_true", help="stay, and make what changes or is put into the folders")
    one.add_argument("--save", action="store_true", help="keep the laid-out issues too, as .issue files")
    told = f"{', '.join(PRESETS)}, or the path of a preset of your own"
    one.add_argument("--preset", default=PRESETS[0], type=preset, metavar="NAME|FILE.toml", help=told)
    add_ink_limit(one)
    one.add_argument("--marks", action="store_true", help="crop and registration marks, colour bar and slug line")
    one.add_argument("--report", metavar="OUT.json", help="what came of each issue, for programs")
    one.set_defaults(run=run)


def workers(text: str) -> int:
    """A number of workers. Raises argparse's own error."""
    if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= MOST_WORKERS):
        raise argparse.ArgumentTypeError(f"“{text}” is no number of workers; write 1 to {MOST_WORKERS}")
    return int(text)


def run(wanted: argparse.Namespace) -> int:
    from pathlib import Path

    from layouts.batch.plan import read_plans
    from layouts.batch.run import Hands, workers_at_hand
    from layouts.findings import UnreadableInput
    from layouts.storage.aside import check_places

    output = Path(wanted.output)
    if output.exists() and not output.is_dir():
        raise UnreadableInput(f"{output}: this is a file; give a folder for what the batch makes")
    order = order_of(wanted, output)
    hands = Hands(workers=wanted.workers or workers_at_hand(), scheduler=wanted.scheduler)
    try:
        tasks = read_plans(order.inputs, order.settings, save=order.save, output=wanted.output)
    except UnreadableInput:
        if not wanted.watch:
            raise
        tasks = ()  # a hot folder may begin empty
    output.mkdir(parents=True, exist_ok=True)
    if wanted.report:
        check_places(wanted.output, wanted.report, None, None)
    report = run_once(tasks, output, order, (hands, wanted.resume))
    tell(report, output, wanted.report)
    if wanted.watch:
        watch(output, order, hands, wanted.report)
    return MADE if not report.failed and not report.with_errors else MADE_WITH_ERRORS


def order_of(wanted: argparse.Namespace, output: "Path") -> "Order":
    """What is asked here, or, to go on with it, what was asked then. Raises UnreadableInput."""
    import os

    from layouts.batch.ledger import Order, last_order
    from layouts.findings import UnreadableInput
    from layouts.produce import Settings

    if wanted.inputs:
        settings = Settings(preset=whole_path(wanted.preset), ink_limit=wanted.ink_limit, marks=wanted.marks)
        inputs = tuple(os.path.abspath(given) for given in wanted.inputs)
        return Order(inputs=inputs, settings=settings, save=wanted.save)
    before = last_order(output) if wanted.resume else None
    if before is None:
        problem = f"there is no batch to go on with in {output}" if wanted.resume else "batch: nothing to make"
        raise UnreadableInput(f"{problem}; name a plan, a folder of issues, or a table")
    return before


def run_once(
    tasks: "Sequence[Task]", output: "Path", order: "Order", how: "tuple[Hands, bool]"
) -> "BatchReport":
    """Make the tasks, say what is wrong as it comes, and leave the page of the report."""
    from layouts.batch.report import FILE, as_html, report_of
    from layouts.batch.run import run_batch
    from layouts.storage.aside import write_aside

    hands, resume = how
    start = time.perf_counter()
    records: list[Record] = []
    try:
        found = run_batch(tasks, output, order, hands=hands, resume=resume)
        for record in watched(found, len(tasks)):
            records.append(record)
    finally:  # also when it is interrupted: what is made by then is made
        report = report_of(tasks, records, str(output), time.perf_counter() - start)
        if records:
            write_aside(output / FILE, as_html(report).encode())
    return report


def watched(records: "Iterable[Record]", count: int) -> "Iterator[Record]":
    """The records, with a bar on a terminal, and what failed or is wrong said on stderr."""
    from layouts.report import line

    bar = None
    if sys.stderr.isatty():
        from tqdm import tqdm

        bar = tqdm(total=count, unit="issue", leave=False, dynamic_ncols=True)
    try:
        for record in records:
            told = [f"failed: {record.reason}"] if record.status == "failed" else []
            if record.status == "made":
                told = [line(finding) for finding in record.findings if finding.severity == "error"]
            for text in told:
                said = " ".join(f"{record.name}: {text}".split())
                if bar is not None:
                    bar.write(said, file=sys.stderr)
                else:
                    print(said, file=sys.stderr)
            if bar is not None:
                bar.set_postfix_str(record.name[:30], refresh=False)
                bar.update()
            yield record
    finally:
        if bar is not None:
            bar.close()


def tell(report: "BatchReport", output: "Path", place: str | None) -> None:
    """The outcome in one line, and the report for programs."""
    from layouts.batch.report import FILE, as_json, in_words
    from layouts.storage.aside import write_aside

    if place:
        write_aside(place, as_json(report))
    page = f"; see {output / FILE}" if report.results else ""
    print(f"{in_words(report)}{page}", file=sys.stderr)


def watch(output: "Path", order: "Order", hands: "Hands", place: str | None) -> None:
    """Make what changes, until interrupted. What is wrong meanwhile is said, and waited for to be mended."""
    from layouts.batch.plan import read_plans
    from layouts.batch.watch import changes
    from layouts.findings import UnreadableInput

    print(f"watching {', '.join(order.inputs)}; Ctrl+C ends it", file=sys.stderr)
    for _ in changes(order.inputs, output):
        try:
            tasks = read_plans(order.inputs, order.settings, save=order.save, output=str(output))
            report = run_once(tasks, output, order, (hands, False))
            if report.made or report.failed:
                tell(report, output, place)
        except (UnreadableInput, OSError) as error:
            print(" ".join(f"waiting: {error}".split()), file=sys.stderr)
