"""The same issue set by Tarwisa and by Typst, in turn on one machine: CPU seconds, pages and sizes, and their ratios.

    python -m tests.benchmarks.against_typst [--quick] [--plain] [--keep FOLDER]

Cold is a whole process, from Python's start to the PDF; Typst is handed its finished source, Tarwisa an issue folder.
Warm is another issue, of other words, in a process that has set one before. Repeats are interleaved, and their median
counts. `boxes` is Tarwisa's `modular`: each article in balanced columns of its own. `--quick` repeats twice and leaves
out 96 pages; `--plain` keeps the compiled kernels out; `--keep` leaves sources and PDFs to look at.
"""

import argparse
import os
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Literal, NamedTuple

from tests.benchmarks import tarwisa_issue, typst_newspaper
from tests.benchmarks.fidelity import pdfium_pages
from tests.benchmarks.measuring import Cost, Warm, cold
from tests.benchmarks.stories import issue_copy
from tests.house.sources import PROJECT

Engine = Literal["tarwisa", "typst"]
Mode = Literal["flow", "boxes"]
ENGINES: tuple[Engine, ...] = ("tarwisa", "typst")
MODES: tuple[Mode, ...] = ("flow", "boxes")
TYPST = (
    "import sys, typst; "
    "typst.compile(sys.argv[1], output=sys.argv[2], root='/', font_paths=[sys.argv[3]], ignore_system_fonts=True)"
)
BAR = 60  # characters of the longest bar in the chart


class Job(NamedTuple):
    """One issue for one engine, its source written under `folder`."""

    folder: Path
    engine: Engine
    mode: Mode
    pages: int
    seed: int = 0

    @property
    def source(self) -> Path:
        name = f"{self.mode}-{self.pages}-{self.seed}"
        return self.folder / self.engine / (f"{name}.typ" if self.engine == "typst" else name)

    @property
    def output(self) -> Path:
        return self.folder / f"{self.engine}-{self.mode}-{self.pages}-{self.seed}.pdf"

    def write(self) -> None:
        """Write the Typst document or the issue folder."""
        articles = issue_copy(self.pages, self.seed)
        if self.engine == "typst":
            self.source.parent.mkdir(parents=True, exist_ok=True)
            self.source.write_text(typst_newspaper.document(articles, self.mode), encoding="utf-8")
        else:
            tarwisa_issue.write_folder(articles, "flow" if self.mode == "flow" else "modular", self.source)

    def set_cold(self) -> Cost:
        """Set it in a process of its own."""
        if self.engine == "typst":
            return cold("-c", TYPST, str(self.source), str(self.output), str(self.folder / "fonts"))
        return cold("-m", "layouts.cli", "make", str(self.source), "-o", str(self.output))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--quick", action="store_true")
    options.add_argument("--plain", action="store_true")
    options.add_argument("--keep", type=Path)
    chosen = options.parse_args()
    if chosen.plain:
        os.environ["TARWISA_PLAIN"] = "1"
    else:  # compiles kernels that an edit has put out of date
        subprocess.run([PROJECT / "packaging/tarwisa", "--help"], stdout=subprocess.DEVNULL, check=True)
    repeats, sizes = (2, (8, 24)) if chosen.quick else (5, (8, 24, 96))
    with tempfile.TemporaryDirectory() as scratch:
        folder = (chosen.keep or Path(scratch)).resolve()
        typst_newspaper.static_fonts(folder / "fonts")
        print_table(folder, repeats)
        print_cost_per_page(folder, sizes)


def print_table(folder: Path, repeats: int) -> None:
    """Eight pages, cold and warm, each engine after the other."""
    words = [word for article in issue_copy(8, 0) for text in article.paragraphs for word in text.split()]
    print(f"8 pages, {len(words)} words, {len(set(words))} of them distinct; CPU s, median of {repeats}")
    print(f"{'':<12}{'Tarwisa':>8}{'Typst':>8}{'ratio':>7}{'ms/1,000 words':>18}{'pages':>9}{'PDF kB':>13}{'MB':>11}")
    for mode in MODES:
        jobs = [Job(folder, engine, mode, 8) for engine in ENGINES]
        for job in jobs:
            job.write()
            job.set_cold()  # not counted: fills the disk's cache and writes bytecode
        print_row("cold", jobs, interleaved(repeats, [job.set_cold for job in jobs]), len(words))
    for mode in MODES:
        jobs = [Job(folder, engine, mode, 8) for engine in ENGINES]
        processes = [Warm("tarwisa"), Warm("typst", str(folder / "fonts"))]
        for job, process in zip(jobs, processes):
            process.set(job.source, job.output)  # the first issue is the process's start, not counted
        costs = interleaved(repeats, [Another(job, process) for job, process in zip(jobs, processes)])
        print_row("warm", jobs, costs, len(words))
        for process in processes:
            process.end()


class Another:
    """Sets an issue of the next seed at every call, so that no issue comes twice in a process."""

    def __init__(self, job: Job, process: Warm) -> None:
        self.job = job
        self.process = process

    def __call__(self) -> Cost:
        self.job = self.job._replace(seed=self.job.seed + 1)
        self.job.write()
        return self.process.set(self.job.source, self.job.output)


def interleaved(repeats: int, runs: Sequence[Callable[[], Cost]]) -> list[Cost]:
    """The run of median CPU of each, all of them run in turn so that a slow minute falls on both."""
    rounds = [[run() for run in runs] for _ in range(repeats)]
    return [sorted(costs)[len(costs) // 2] for costs in zip(*rounds)]


def print_row(name: str, jobs: Sequence[Job], costs: Sequence[Cost], words: int) -> None:
    ours, theirs = (cost.cpu for cost in costs)
    per_thousand = " / ".join(f"{cost.cpu / words * 1e6:.0f}" for cost in costs)
    pages = " / ".join(str(len(pdfium_pages(job.output))) for job in jobs)
    sizes = " / ".join(f"{job.output.stat().st_size / 1000:.0f}" for job in jobs)
    memory = " / ".join(f"{cost.megabytes:.0f}" for cost in costs)
    print(
        f"{name} {jobs[0].mode:<7}{ours:>8.3f}{theirs:>8.3f}{ours / theirs:>7.2f}"
        f"{per_thousand:>18}{pages:>9}{sizes:>13}{memory:>11}"
    )


def print_cost_per_page(folder: Path, sizes: Sequence[int]) -> None:
    """Cold CPU per page of copy: level bars mean cost in proportion to pages."""
    print("\ncold, CPU ms per page of copy")
    rows: list[tuple[str, float]] = []
    for mode in MODES:
        for engine in ENGINES:
            for pages in sizes:
                job = Job(folder, engine, mode, pages)
                job.write()
                cost = median(job.set_cold().cpu for _ in range(3))
                rows.append((f"{engine} {mode} {pages}", cost / pages * 1000))
    longest = max(value for _, value in rows)
    for name, value in rows:
        print(f"{name:<18}{value:>7.1f} {'█' * round(value / longest * BAR)}")


if __name__ == "__main__":
    main()
