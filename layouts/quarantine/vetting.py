"""The gate for files from outside: each is tried once in the worker before the program's own decoders see it.

`vet` answers nothing for a file that is sound, or that its decoder refuses in words: where it is really read the same
words become a finding. A file that crashes its decoder, keeps it busy without end or eats its memory raises Unsound.
The worker begins with the first file that is not known yet; a file once found sound costs its hash.
"""

import atexit
import hashlib
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from fonts.cache import cache_folder
from layouts.quarantine.known import Known

if TYPE_CHECKING:
    from layouts.quarantine.process import Answering

Kind = Literal["picture", "document", "font", "packed", "markup", "page", "values", "workbook"]
WORKER: Final = "layouts.quarantine.worker"
SECONDS: Final = 10.0  # of CPU for one file: the largest pictures take three
WAIT: Final = 120.0  # by the clock, for a decoder that sleeps, on a machine that has other work
STARTS: Final = 3  # workers that do not even begin, after which there is no quarantine

SAYS: Final[dict[Kind, str]] = {
    "picture": "picture",
    "document": "PDF",
    "font": "font",
    "packed": "packed file",
    "markup": "XML",
    "page": "web page",
    "values": "JSON",
    "workbook": "workbook",
}


class Unsound(ValueError):
    """A file that no decoder of this program should see; the message says what it did to the one that tried it."""


class Quarantine:
    """One worker and what it has said. `seconds`, `wait`: what a file may take. Threads may share it."""

    def __init__(
        self, known: Known, *, module: str = WORKER, seconds: float = SECONDS, wait: float = WAIT
    ) -> None:
        self.known = known
        self.seconds, self.wait = seconds, wait
        self.module = module
        self.process: Answering | None = None  # its imports are for the first file that is not known
        self.owner = os.getpid()
        self.tried = 0  # files that the worker has been given
        self._unsound: dict[str, str] = {}
        self._failed = 0
        self._turn = threading.Lock()

    def vet(self, data: bytes, kind: Kind) -> None:
        """Raises Unsound."""
        key = f"{kind[:2]}-{hashlib.blake2b(data, digest_size=16).hexdigest()}"
        with self._turn:
            if self.known.holds(key):
                return
            if key not in self._unsound:
                reason = self._try(data, kind)
                if not reason:
                    self.known.add(key)
                    return
                self._unsound[key] = reason
            raise Unsound(self._unsound[key])

    def close(self) -> None:
        if self.process is not None:
            self.process.close()

    def _try(self, data: bytes, kind: Kind) -> str:
        """What is wrong with it; nothing where it may be read."""
        for _ in range(2):  # a worker that has just left, having been idle, is asked a second time
            process = self._worker()
            if process is None:
                return ""  # there is no quarantine here; what the decoders say themselves is all there is
            self.tried += 1
            told = process.ask({"kind": kind, "seconds": self.seconds}, self.wait, data)
            if told is not None:
                return f"this {SAYS[kind]} needs more memory than any" if told.get("problem") else ""
            slept = not process.has_ended
            ended = process.close()
            if slept or ended is not None and -ended in TIME_IS_UP:
                return f"this {SAYS[kind]} keeps its decoder busy for more than {self.seconds:.0f} seconds"
            if ended != 0:
                return f"this {SAYS[kind]} crashes its decoder"
        return f"this {SAYS[kind]} ends its decoder"

    def _worker(self) -> "Answering | None":
        """The process that is asked, begun where none runs; None where none can be had."""
        from layouts.quarantine.process import Answering

        self.process = self.process or Answering(self.module)
        if self.process.is_running:
            return self.process
        if self._failed < STARTS and self.process.start() is not None:
            return self.process
        self.process.close()
        self._failed += 1
        return None


def _signals(*names: str) -> frozenset[int]:
    import signal

    return frozenset(int(getattr(signal, name)) for name in names if hasattr(signal, name))


TIME_IS_UP: Final = _signals("SIGPROF", "SIGXCPU")
_ours: Quarantine | None = None


def quarantine() -> Quarantine:
    """That of this process; one forked from another has its own."""
    global _ours
    if _ours is None or _ours.owner != os.getpid():
        _ours = Quarantine(Known(cache_folder()))
        atexit.register(_ours.close)
    return _ours


def vet(data: bytes, kind: Kind) -> None:
    """Let a file's bytes through where nothing speaks against it. Raises Unsound."""
    quarantine().vet(data, kind)


def vet_file(path: Path, kind: Kind) -> None:
    """The same for a file on disk. Raises Unsound, OSError."""
    vet(path.read_bytes(), kind)
