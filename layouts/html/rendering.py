"""HTML rendered by the worker, one request after the other, each within its time. Here the worker is started, asked,
and given up where it does not answer."""

import base64
import contextlib
import json
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from layouts.html.worker import LIBRARIES_MISSING

SECONDS = 30.0  # for one box or edition; the first answer also takes the imports
START = 60.0


class Rendered(msgspec.Struct, frozen=True):
    """What came of one request. `problem` is a code where there is no PDF, and `said` the reason."""

    pdf: bytes = b""
    pages: int = 0
    said: tuple[str, ...] = ()
    problem: str = ""


class Renderer:
    """A worker as long as it is needed; close it, or use it in a `with`."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self.seconds = seconds
        self.worker: subprocess.Popen[str] | None = None
        self.answers: queue.Queue[str] = queue.Queue()
        self.missing: Rendered | None = None

    def __enter__(self) -> "Renderer":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the worker, whatever it is doing."""
        if self.worker is not None:
            self.worker.kill()
            self.worker.wait()
            for stream in (self.worker.stdin, self.worker.stdout):
                if stream is not None:
                    with contextlib.suppress(OSError):
                        stream.close()
            self.worker = None

    def render(
        self,
        html: str,
        sheets: Sequence[str],
        *,
        base: Path,
        folders: Sequence[Path],
        options: Mapping[str, Any] | None = None,
    ) -> Rendered:
        """The PDF of this HTML. Files are read below `folders` alone; `base` is what addresses are relative to."""
        if self.missing is None and self.worker is None:
            self.start()
        if self.missing is not None:
            return self.missing
        request = {
            "html": html,
            "sheets": list(sheets),
            "base": f"{base.resolve().as_uri()}/",
            "folders": [str(folder) for folder in folders],
            "options": dict(options or {}),
        }
        told = self.ask(json.dumps(request), self.seconds)
        if told is None:
            self.close()
            reason = f"it was not laid out within {self.seconds:.0f} seconds"
            return Rendered(problem="box-failed", said=(reason,))
        if "problem" in told:
            return Rendered(problem=told["problem"], said=(told["reason"],))
        return Rendered(base64.b64decode(told["pdf"]), told["pages"], tuple(told["said"]))

    def start(self) -> None:
        """A new worker, or the reason why there can be none."""
        self.answers = queue.Queue()
        self.worker = subprocess.Popen(
            [sys.executable, "-P", "-m", "layouts.html.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )
        threading.Thread(target=listen, args=(self.worker, self.answers), daemon=True).start()
        told = self.ask("", START)
        if told is None or "problem" in told:
            self.close()
            reason = told["reason"] if told else "it did not start"
            self.missing = Rendered(problem=LIBRARIES_MISSING, said=(reason,))

    def ask(self, line: str, seconds: float) -> dict[str, Any] | None:
        """A line to the worker and its answer; None where none comes in time."""
        assert self.worker is not None and self.worker.stdin is not None
        try:
            if line:
                self.worker.stdin.write(line + "\n")
                self.worker.stdin.flush()
            told = self.answers.get(timeout=seconds)
        except (queue.Empty, OSError):
            return None
        return dict(json.loads(told)) if told else None


def listen(worker: "subprocess.Popen[str]", answers: "queue.Queue[str]") -> None:
    """Hand on what the worker says; an empty line when it has ended."""
    assert worker.stdout is not None
    with contextlib.suppress(ValueError, OSError):
        for line in worker.stdout:
            answers.put(line)
    answers.put("")
