"""Issues per minute of a batch, by one worker and by two, beside Typst's for the same text, with memory and kills.

    python -m tests.benchmarks.batch_rate [--issues 200] [--pages 8] [--rounds 4] [--kills 5] [--keep FOLDER]

Runs are interleaved in rounds, each over its own part of the issues, so that a slow minute of the machine falls on all;
ratios are of the sums. `--kills` then makes all issues once more into another folder, killed with SIGKILL at random
moments and resumed, and compares the bytes. Typst has one warm process a core, each with one Compiler.
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
    options.add_argument("--rounds", type=int, default=4)
    options.add_argument("--kills", type=int, default=5)
    options.add_argument("--keep", type=Path)
    wanted = options.parse_args()
    subprocess.run([PROJECT / "packaging/tarwisa", "--help"], stdout=subprocess.DEVNULL, check=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder = (wanted.keep or Path(scratch)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        rates(folder, wanted.issues, wanted.pages, wanted.rounds)
        if wanted.kills:
            kills(folder, wanted.kills)


def rates(folder: Path, issues: int, pages: int, rounds: int) -> None:
    """Write the issues, and time one worker, two workers and two of Typst's over parts of them in turn."""
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
    peaks: list[float] = []
    for number in range(rounds):
        source = folder / f"copy/part{number}"
        half = sorted(source.iterdir())[: max(2, len(parts[number]) // 2)]  # one worker takes twice as long
        spent["one worker"] += timed_batch(half, folder / "one", 1)[0] * len(parts[number]) / len(half)
        seconds, most = timed_batch([source], folder / "whole", 2)
        spent["two workers"] += seconds
        peaks.append(most)
        spent["Typst, two"] += timed_typst(sorted((folder / f"typst/part{number}").iterdir()), folder)
    print(f"{issues} issues of {pages} pages, in {rounds} rounds")
    for name, seconds in spent.items():
        print(f"{name:<14}{60 * issues / seconds:>8.1f} issues a minute")
    print(f"two workers are {spent['one worker'] / spent['two workers']:.2f} times one")
    print(f"{spent['Typst, two'] / spent['two workers']:.2f} times Typst's rate (boxes: its text in balanced columns)")
    print(f"largest worker by round: {', '.join(f'{peak:.0f} MB' for peak in peaks)}")


def timed_batch(sources: Sequence[Path], output: Path, workers: int) -> tuple[float, float]:
    """Seconds of the whole command, and megabytes of its largest worker."""
    start = time.perf_counter()
    batch = command(sources, output, workers)
    process = subprocess.Popen(batch, cwd=PROJECT, env=environment(), stderr=subprocess.PIPE)
    peak = Peak(process.pid)
    _, told = process.communicate()
    seconds = time.perf_counter() - start
    peak.stop()
    if process.returncode not in (0, 1):
        raise SystemExit(told.decode())
    return seconds, peak.megabytes


def command(sources: Sequence[Path], output: Path, workers: int) -> list[str]:
    batch = [sys.executable, "-P", "-m", "layouts.cli", "batch"]
    return [*batch, *map(str, sources), "-o", str(output), "-j", str(workers), "--resume"]


class Peak:
    """The most memory that any process below this one held, looked at ten times a second."""

    def __init__(self, process: int) -> None:
        self.megabytes = 0.0
        self.process = process
        self.done = threading.Event()
        self.thread = threading.Thread(target=self._look)
        self.thread.start()

    def _look(self) -> None:
        while not self.done.wait(0.1):
            try:
                below = psutil.Process(self.process).children(recursive=True)
                for child in below:
                    self.megabytes = max(self.megabytes, child.memory_info().rss / 1e6)
            except psutil.Error:
                continue

    def stop(self) -> None:
        self.done.set()
        self.thread.join()


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


def kills(folder: Path, count: int) -> None:
    """All issues again, the batch killed so many times; prints whether the bytes are the same."""
    chance = random.Random(count)
    output = folder / "killed"
    shutil.rmtree(output, ignore_errors=True)
    done: list[int] = []
    for _ in range(count):
        process = subprocess.Popen(
            command([folder / "copy"], output, 2), cwd=PROJECT, env=environment(), stderr=subprocess.DEVNULL
        )
        time.sleep(chance.uniform(1.0, 6.0))
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
