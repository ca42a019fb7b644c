"""A process that answers requests one after the other, each within its time: started, asked, given up.

A request is a line of JSON and, where it says so, as many bytes after it; an answer is a line of JSON. The first line
comes without a request and says that the process is ready, or why it never will be.
"""

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping
from typing import Any

START = 60.0  # seconds for a process to begin, with its imports, on a machine that has other work


class Answering:
    """One process of ours, `module`, for as long as it is needed; close it, or use it in a `with`."""

    def __init__(self, module: str) -> None:
        self.module = module
        self.running: subprocess.Popen[bytes] | None = None
        self.answers: queue.Queue[bytes] = queue.Queue()
        self.owner = 0  # the process that started it: one forked from that starts its own
        self.has_ended = False  # by itself

    def __enter__(self) -> "Answering":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def is_running(self) -> bool:
        return self.running is not None and self.owner == os.getpid() and self.running.poll() is None

    def start(self, seconds: float = START) -> dict[str, Any] | None:
        """Begin anew; what the process says of itself, None where it says nothing in time."""
        self.launch()
        return self.answer(seconds)

    def launch(self) -> None:
        """Begin anew, without waiting for what the process says of itself."""
        self.close()
        self.answers, self.owner, self.has_ended = queue.Queue(), os.getpid(), False
        self.running = subprocess.Popen(
            [sys.executable, "-P", "-m", self.module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        threading.Thread(target=listen, args=(self.running, self.answers), daemon=True).start()

    def ask(self, request: Mapping[str, Any], seconds: float, data: bytes | None = None) -> dict[str, Any] | None:
        """The answer to a request; None where none comes in time, or where the process ended over it."""
        running = self.running  # another thread may end it meanwhile
        if running is None or running.stdin is None:
            return None
        size = {} if data is None else {"bytes": len(data)}
        try:
            running.stdin.write(json.dumps({**request, **size}).encode() + b"\n")
            if data is not None:
                running.stdin.write(data)
            running.stdin.flush()
        except (OSError, ValueError):  # its pipe is broken, or closed already
            self.has_ended = True
            return None
        return self.answer(seconds)

    def answer(self, seconds: float) -> dict[str, Any] | None:
        try:
            told = self.answers.get(timeout=seconds)
        except queue.Empty:
            return None
        self.has_ended = not told
        return dict(json.loads(told)) if told else None

    def close(self) -> int | None:
        """End the process, whatever it is doing; how it had ended by itself, None where it still ran."""
        running, self.running = self.running, None
        if running is None or self.owner != os.getpid():  # another's child, whose pipes were inherited
            return None
        if self.has_ended:  # its pipe is closed, and it is about to be gone
            with contextlib.suppress(subprocess.TimeoutExpired):
                running.wait(1.0)
        ended = running.poll()
        if ended is None:
            running.kill()
            running.wait()
        for stream in (running.stdin, running.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        return ended


def listen(process: "subprocess.Popen[bytes]", answers: "queue.Queue[bytes]") -> None:
    """Hand on what the process says; an empty line when it has ended."""
    assert process.stdout is not None
    with contextlib.suppress(ValueError, OSError):
        for line in process.stdout:
            answers.put(line)
    answers.put(b"")
