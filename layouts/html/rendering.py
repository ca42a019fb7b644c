"""HTML rendered by the worker, one request after the other, each within its time. Here the worker is asked, and given
up where it does not answer."""

import base64
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from layouts.html.worker import BOX, LIBRARIES_MISSING
from layouts.quarantine.process import Answering

SECONDS = 30.0  # for one box or edition; the first answer also takes the imports
WORKER = "layouts.html.worker"


class Rendered(msgspec.Struct, frozen=True):
    """What came of one request. `problem` is a code where there is no PDF, and `said` the reason; `read` names the
    box's own files that it showed.
    """

    pdf: bytes = b""
    pages: int = 0
    said: tuple[str, ...] = ()
    problem: str = ""
    read: tuple[str, ...] = ()


class Renderer:
    """A worker as long as it is needed; close it, or use it in a `with`."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self.seconds = seconds
        self.worker = Answering(WORKER)
        self.missing: Rendered | None = None

    def __enter__(self) -> "Renderer":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the worker, whatever it is doing."""
        self.worker.close()

    def render(
        self,
        html: str,
        sheets: Sequence[str],
        *,
        folders: Sequence[Path],
        root: Path | None = None,
        files: Mapping[str, bytes] | None = None,
        options: Mapping[str, Any] | None = None,
    ) -> Rendered:
        """The PDF of this HTML. Its addresses are relative to `root`, a folder, or name one of `files`; beside these
        files are read below `folders` alone.
        """
        if self.missing is None and not self.worker.is_running:
            self.start()
        if self.missing is not None:
            return self.missing
        request = {
            "html": html,
            "sheets": list(sheets),
            "base": BOX,
            "root": str(root) if root else "",
            "files": {name: base64.b64encode(data).decode() for name, data in (files or {}).items()},
            "folders": [str(folder) for folder in folders],
            "options": dict(options or {}),
        }
        told = self.worker.ask(request, self.seconds)
        if told is None:
            crashed = self.worker.has_ended
            self.close()
            reason = "it ended its layout" if crashed else f"it was not laid out within {self.seconds:.0f} seconds"
            return Rendered(problem="box-failed", said=(reason,))
        if "problem" in told:
            return Rendered(problem=told["problem"], said=(told["reason"],))
        return Rendered(base64.b64decode(told["pdf"]), told["pages"], tuple(told["said"]), read=tuple(told["read"]))

    def start(self) -> None:
        """A new worker, or the reason why there can be none."""
        told = self.worker.start()
        if told is None or "problem" in told:
            self.close()
            reason = told["reason"] if told else "it did not start"
            self.missing = Rendered(problem=LIBRARIES_MISSING, said=(reason,))
