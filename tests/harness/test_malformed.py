"""Malformed input through every door: one line or findings, never an exception of another kind, never a hang."""

import multiprocessing
import os
import random
import resource
import signal
import tempfile
import traceback
import warnings
import zlib
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from tests.harness.doors import DOORS, TOLD, Door
from tests.harness.figures import MALFORMED
from tests.harness.mutation import mutated

ALL, SAMPLED = 10_000, 240  # inputs with --harness, and on each run
PATIENCE = 20  # seconds of CPU after which an input counts as a hang
MEMORY = 6 * 2**30  # bytes that a worker may take


class Hang(BaseException):
    """An input took longer than anyone waits."""


def expire(*_: object) -> None:
    raise Hang


def work(number: int, count: int, first: int, told: Connection) -> None:
    """In a process of its own: so many inputs through one door; each is told before it is tried."""
    door = DOORS[number]
    warnings.simplefilter("ignore")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    signal.signal(signal.SIGPROF, expire)
    seeds = door.seeds()
    with tempfile.TemporaryDirectory() as folder:
        for turn in range(first, first + count):
            chance = random.Random(zlib.crc32(f"{door.name} {turn}".encode()))
            data = mutated(chance.choice(seeds), chance)
            told.send(("trying", turn, ""))
            signal.setitimer(signal.ITIMER_PROF, PATIENCE)
            try:
                door.enter(data, Path(folder))
            except TOLD as error:
                if "\n" in str(error):
                    told.send(("fault", turn, f"more than a line: {error}"))
            except Hang:
                told.send(("hang", turn, traceback.format_exc()))
            except BaseException:
                told.send(("fault", turn, traceback.format_exc()))
            finally:
                signal.setitimer(signal.ITIMER_PROF, 0)
    told.send(("done", first + count, ""))


def through(number: int, count: int) -> tuple[int, list[str], list[str]]:
    """Inputs tried, what went wrong, what hung; a worker that dies is a fault of the input it died on."""
    context = multiprocessing.get_context("spawn")
    faults: list[str] = []
    hangs: list[str] = []
    turn = 0
    while turn < count:
        here, there = context.Pipe(duplex=False)
        worker = context.Process(target=work, args=(number, count - turn, turn, there))
        worker.start()
        there.close()
        at = turn
        while True:
            if not here.poll(PATIENCE * 6):
                hangs.append(f"{DOORS[number].name} {at}: no answer")
                break
            try:
                kind, at, what = here.recv()
            except EOFError:
                worker.join()
                faults.append(f"{DOORS[number].name} {at}: the process ended with {worker.exitcode}")
                break
            if kind == "fault":
                faults.append(f"{DOORS[number].name} {at}: {what}")
            elif kind == "hang":
                hangs.append(f"{DOORS[number].name} {at}: {what}")
            elif kind == "done":
                break
        worker.kill()
        worker.join()
        here.close()
        turn = at + 1 if at < count else count
    return count, faults, hangs


def test_the_shares_of_the_doors_are_all_inputs() -> None:
    assert abs(sum(door.share for door in DOORS) - 1) < 1e-9


@pytest.mark.parametrize("number", range(len(DOORS)), ids=[door.name for door in DOORS])
def test_malformed_files_are_told_in_a_line_or_as_findings(
    number: int, pytestconfig: pytest.Config, figure: Callable[..., None]
) -> None:
    door: Door = DOORS[number]
    inputs = round((ALL if pytestconfig.getoption("--harness") else SAMPLED) * door.share)
    tried, faults, hangs = through(number, inputs)
    figure(MALFORMED, tried, len(faults), len(hangs))
    assert hangs == []
    assert faults == [], "\n".join(faults[:5])
