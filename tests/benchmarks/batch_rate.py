"""Issues per minute of a batch, by one worker and by two, beside Typst's for the same text, with memory and kills.

    python -m tests.benchmarks.batch_rate [--issues 200] [--pages 8] [--rounds 1] [--kills 5] [--keep FOLDER]

Runs are interleaved in rounds, each over its own part of the issues, so that a slow minute of the machine falls on all;
ratios are of the sums. One worker makes half of each part, at least two issues. Memory is told by quarters of each run
of two workers. `--kills` then makes all issues once more into another folder, killed with SIGKILL at random moments of
the whole run and resumed, and compares the bytes. Typst has one warm process a core, each with one Compiler.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import psutil

from tests.benchmarks import tarwisa_issue, typst_newspaper
from tests.benchmarks.measuring import Warm, environment
from tests.benchmarks.stories import issue_copy
from tests.house.sources import PROJECT


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--issues", type=int, default=200)
    options.add_argument("--pages", type=int, default=8)
    options.add_argument("--rounds", type=int, default=1)
    options.add_argument("--kills", type=int, default=5)
    options.add_argument("--keep", type=Path)
    wanted = options.parse_args()
    subprocess.run([PROJECT / "packaging/tarwisa", "--help"], stdout=subprocess.DEVNULL, check=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder = (wanted.keep or Path(scratch)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        seconds = rates(folder, wanted.issues, wanted.pages, wanted.rounds)
        if wanted.kills:
            kills(folder, wanted.kills, seconds)


def rates(folder: Path, issues: int, pages: int, rounds: int) -> float:
    """Write the issues, and time one worker, two workers and two of Typst's over parts of them in turn; the seconds
    that two workers took."""
    typst_newspaper.static_fonts(folder / "fonts")
    parts: list[list[int]] = [list(range(issues))[number::rounds] for number in range(rounds)]
    for number, seeds in enumerate(parts):
        for seed in seeds:
            copy = issue_copy(pages, seed)
            tarwisa_issue.write_folder(copy, "modular", folder / f"copy/part{number}/n{seed:03}")
            source = folder / f"typst/part{number}/n{seed:03}.typ"
            source.parent.mkdir(parents=True, exist_ok=True)
            source.write_text(typst_newspaper.document(copy, "boxes"), encoding="utf-8")
    spent = {"one worker": 0.0, "two workers": 0.0, "Typst, two": 0.0}
    memory: list[Memory] = []
    for number in range(rounds):
        source = folder / f"copy/part{number}"
        half = sorted(source.iterdir())[: max(2, len(parts[number]) // 2)]  # one worker takes twice as long
        spent["one worker"] += timed_batch(half, folder / "one", 1)[0] * len(parts[number]) / len(half)
        seconds, held = timed_batch([source], folder / "whole", 2)
        spent["two workers"] += seconds
        memory.append(held)
        spent["Typst, two"] += timed_typst(sorted((folder / f"typst/part{number}").iterdir()), folder)
    print(f"{issues} issues of {pages} pages, in {rounds} rounds")
    for name, seconds in spent.items():
        print(f"{name:<14}{60 * issues / seconds:>8.1f} issues a minute")
    print(f"two workers are {spent['one worker'] / spent['two workers']:.2f} times one")
    print(f"{spent['Typst, two'] / spent['two workers']:.2f} times Typst's rate (boxes: its text in balanced columns)")
    for held in memory:
        print(f"largest worker by quarters of the run: {held.told(held.workers)}")
        print(f"the batch itself by quarters of the run: {held.told(held.own)}")
    return spent["two workers"]


def timed_batch(sources: Sequence[Path], output: Path, workers: int) -> tuple[float, "Memory"]:
    """Seconds of the whole command, and the memory that it took."""
    start = time.perf_counter()
    batch = command(sources, output, workers)
    process = subprocess.Popen(batch, cwd=PROJECT, env=environment(), stderr=subprocess.PIPE)
    memory = Memory(process.pid)
    _, told = process.communicate()
    seconds = time.perf_counter() - start
    memory.stop()
    if process.returncode not in (0, 1):
        raise SystemExit(told.decode())
    return seconds, memory


def command(sources: Sequence[Path], output: Path, workers: int) -> list[str]:
    batch = [sys.executable, "-P", "-m", "layouts.cli", "batch"]
    return [*batch, *map(str, sources), "-o", str(output), "-j", str(workers), "--resume"]


class Memory:
    """Megabytes that a process and the largest one below it hold, looked at five times a second."""

    def __init__(self, process: int) -> None:
        self.own: list[float] = []
        self.workers: list[float] = []
        self.process = process
        self.done = threading.Event()
        self.thread = threading.Thread(target=self._look)
        self.thread.start()

    def _look(self) -> None:
        while not self.done.wait(0.2):
            try:
                batch = psutil.Process(self.process)
                below = [child.memory_info().rss / 1e6 for child in batch.children(recursive=True)]
                own = batch.memory_info().rss / 1e6
            except psutil.Error:
                continue
            if below:
                self.own.append(own)
                self.workers.append(max(below))

    def stop(self) -> None:
        self.done.set()
        self.thread.join()

    def told(self, seen: Sequence[float]) -> str:
        """The most that was held in each quarter of the run."""
        part = max(1, -(-len(seen) // 4))
        return ", ".join(f"{max(seen[start : start + part]):.0f}" for start in range(0, len(seen), part)) + " MB"


def timed_typst(sources: Sequence[Path], folder: Path) -> float:
    """Seconds that two warm processes take, each the next document when it is done with one."""
    start = time.perf_counter()
    waiting = iter(sources)
    lock = threading.Lock()

    def work() -> None:
        process = Warm("typst", str(folder / "fonts"))
        while True:
            with lock:
                source = next(waiting, None)
            if source is None:
                break
            process.set(source, folder / f"typst-{source.stem}.pdf")
        process.end()

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - start


def kills(folder: Path, count: int, seconds: float) -> None:
    """All issues again, the batch killed so many times; prints whether the bytes are the same. `seconds`: what the
    whole run takes."""
    chance = random.Random(count)
    output = folder / "killed"
    shutil.rmtree(output, ignore_errors=True)
    done: list[int] = []
    for _ in range(count):
        process = subprocess.Popen(
            command([folder / "copy"], output, 2), cwd=PROJECT, env=environment(), stderr=subprocess.DEVNULL
        )
        time.sleep(chance.uniform(0.5, 2 * seconds / (count + 1)))
        process.send_signal(signal.SIGKILL)
        process.wait()
        done.append(len(list(output.glob("*.pdf"))) if output.exists() else 0)
    timed_batch([folder / "copy"], output, os.cpu_count() or 2)
    whole = {path.name: path.read_bytes() for path in (folder / "whole").glob("*.pdf")}
    again = {path.name: path.read_bytes() for path in output.glob("*.pdf")}
    same = sum(again.get(name) == data for name, data in whole.items())
    made = ", ".join(map(str, done))
    print(f"killed {count} times, with {made} issues made; resumed: {same} of {len(whole)} are the same bytes")
    if same != len(whole) or len(again) != len(whole):
        raise SystemExit("resumed output differs")


if __name__ == "__main__":
    main()
