"""Inputs tried in a process of their own, which may die or hang: what came of each is told, the next one goes on."""

import multiprocessing
import os
import random
import signal
import tempfile
import traceback
import warnings
import zlib
from collections.abc import Callable, Sequence
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

import msgspec

PATIENCE: Final = 20  # seconds of CPU after which an input counts as a hang
NO_ANSWER: Final = 240  # seconds without a word, on a machine that has other work
MEMORY: Final = 6 * 2**30  # bytes that the process may take


class Fault(msgspec.Struct, frozen=True):
    """What one input did to the process: `hang`, or else an exception's trace, or the process's end."""

    where: str
    what: str
    hang: bool = False


class Hang(BaseException):
    """An input took longer than anyone waits."""


def expire(*_: object) -> None:
    raise Hang


class Trial:
    """A process in which inputs are tried, begun anew when one has ended it. `told`: exceptions that are answers."""

    def __init__(self, enter: Callable[[str, int, Path], object], told: tuple[type[Exception], ...]) -> None:
        self.enter, self.told = enter, told
        self.process: Any = None
        self.pipe: Connection | None = None

    def begin(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        self.pipe, there = context.Pipe()
        self.process = context.Process(target=work, args=(there, self.enter, self.told), daemon=True)
        self.process.start()
        there.close()
        return self.pipe

    def close(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.join()
        if self.pipe is not None:
            self.pipe.close()
        self.process = self.pipe = None

    def all(self, name: str, turns: Sequence[int]) -> list[Fault]:
        """What went wrong with the inputs of this name and these numbers."""
        faults: list[Fault] = []
        left = list(turns)
        while left:
            pipe = self.pipe or self.begin()
            pipe.send((name, left))
            at = left[0]
            while left:
                if not pipe.poll(NO_ANSWER):
                    faults.append(Fault(f"{name} {at}", "no answer", hang=True))
                    self.close()
                    left = left[left.index(at) + 1 :]
                    break
                try:
                    at, fault = pipe.recv()
                except EOFError:
                    self.process.join()
                    faults.append(Fault(f"{name} {at}", f"the process ended with {self.process.exitcode}"))
                    self.close()
                    left = left[left.index(at) + 1 :]
                    break
                if at < 0:
                    return faults
                if fault is not None:
                    faults.append(fault)
        return faults


def work(asked: Connection, enter: Callable[[str, int, Path], object], told: tuple[type[Exception], ...]) -> None:
    """The process: each input is told before it is tried."""
    warnings.simplefilter("ignore")
    bound_memory()
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    signal.signal(signal.SIGPROF, expire)
    with tempfile.TemporaryDirectory() as folder:
        while True:
            name, turns = asked.recv()
            for turn in turns:
                asked.send((turn, None))
                fault = tried(partial(enter, name, turn, Path(folder)), f"{name} {turn}", told)
                if fault is not None:
                    asked.send((turn, fault))
            asked.send((-1, None))


def tried(enter: Callable[[], object], where: str, told: tuple[type[Exception], ...]) -> Fault | None:
    """What goes wrong when this is done; nothing where it ends, or says in one line why it cannot."""
    signal.setitimer(signal.ITIMER_PROF, PATIENCE)
    try:
        enter()
    except told as error:
        return Fault(where, f"more than a line: {error}") if "\n" in str(error) else None
    except Hang:
        return Fault(where, traceback.format_exc(), hang=True)
    except BaseException:
        return Fault(where, traceback.format_exc())
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return None


def bound_memory() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def chance_of(name: str, turn: int) -> random.Random:
    """The same input for the same name and number."""
    return random.Random(zlib.crc32(f"{name} {turn}".encode()))
