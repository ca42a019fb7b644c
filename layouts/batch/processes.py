"""Tasks made by processes of this machine.

Each worker has a pipe of its own, so that one that dies, at any moment, takes nothing with it but its task: pools that
share one pipe between workers break with it. The task is tried once more, in a new worker; if that dies too, it fails.
A worker is let go after some issues, or when it has grown large, so that memory stays flat over any number of them.
"""

import contextlib
import multiprocessing
import signal
import sys
import time
from collections import deque
from collections.abc import Generator, Sequence
from multiprocessing.connection import Connection, wait
from typing import Any

import msgspec

from layouts.batch.making import largest, make_task
from layouts.batch.task import Made, Task

TRIES = 2  # of a task whose worker died
TICK = 1.0  # seconds: how often workers are looked at that say nothing


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Of a worker: issues and megabytes before it is let go. `seconds` of one issue before it is given up."""

    issues: int = 40
    megabytes: float = 500.0
    seconds: float = 900.0


def make_here(tasks: Sequence[Task], workers: int, limits: Limits) -> Generator[tuple[Task, Made], None, None]:
    """Make the tasks in so many processes; each comes back as it is done. Closing the iterator stops the processes."""
    context = _context()
    waiting: deque[tuple[Task, int]] = deque((task, 1) for task in tasks)
    crew: list[_Worker] = []
    try:
        while waiting or crew:
            while waiting and len(crew) < workers:
                crew.append(_Worker(context, limits))
                crew[-1].give(*waiting.popleft())
            for worker in _heard(crew, min(TICK, limits.seconds)):
                made = worker.taken(limits)
                if made is None:
                    continue
                task, tries = worker.task, worker.tries
                crew.remove(worker)
                again = bool(made.reason) and worker.died and tries < TRIES
                if again:
                    waiting.appendleft((task, tries + 1))
                if not worker.died and not worker.leaves and waiting:
                    worker.give(*waiting.popleft())
                    crew.append(worker)
                else:
                    worker.end()
                if not again:  # only now: while the caller writes files, the worker is at its next issue
                    yield task, made
    finally:
        for worker in crew:
            worker.end(at_once=True)


class _Worker:
    """A process with a task at hand."""

    def __init__(self, context: Any, limits: Limits) -> None:
        ours, theirs = context.Pipe()
        self.pipe: Connection = ours
        self.process = context.Process(target=_work, args=(theirs, limits), daemon=True, name="tarwisa-batch")
        self.process.start()
        theirs.close()
        self.died = self.leaves = False

    def give(self, task: Task, tries: int) -> None:
        self.task, self.tries, self.since = task, tries, time.monotonic()
        with contextlib.suppress(OSError):  # it has died meanwhile; `taken` finds that out
            self.pipe.send(task)

    def taken(self, limits: Limits) -> Made | None:
        """What came of the task; None while it is still at work."""
        try:
            if self.pipe.poll():
                made, self.leaves = self.pipe.recv()
                assert isinstance(made, Made)
                return made
        except (EOFError, OSError):
            pass
        else:
            if self.process.is_alive():
                if time.monotonic() - self.since < limits.seconds:
                    return None
                self.process.kill()
                self.died, self.tries = True, TRIES  # a second time would take as long
                return Made(reason=f"{self.task.where}: given up after {limits.seconds:.0f} seconds")
        self.process.join()
        self.died = True
        code = self.process.exitcode or 0
        cause = f"signal {-code}" if code < 0 else f"code {code}"
        return Made(reason=f"{self.task.where}: its worker ended with {cause}; is there memory enough?")

    def end(self, *, at_once: bool = False) -> None:
        """Let the process go, or stop it in the middle of its work."""
        self.pipe.close()
        if at_once:
            self.process.kill()
        self.process.join()


def _heard(crew: Sequence[_Worker], tick: float) -> list[_Worker]:
    """The workers that have something to say, or have died; after a while without any, all of them."""
    told = wait([place for worker in crew for place in (worker.pipe, worker.process.sentinel)], timeout=tick)
    heard = [worker for worker in crew if worker.pipe in told or worker.process.sentinel in told]
    return heard or list(crew)


def _work(pipe: Connection, limits: Limits) -> None:
    """A worker's life: one task after the other, until the pipe is closed at its other end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of the terminal, for the whole group: the batch itself sees to it
    done = 0
    with contextlib.suppress(EOFError, OSError):
        while True:
            made = make_task(pipe.recv())
            done += 1
            leaves = done >= limits.issues or largest() > limits.megabytes
            pipe.send((made, leaves))
            if leaves:
                return


def _context() -> Any:
    """Forked from a server with everything loaded, where the system can; never from this process, which may have
    threads and a window."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["layouts.batch.warm"])
    return context
