"""What a batch's folder remembers: which issues were made of what, by which run. It outlives a kill at any moment.

    DIR/.tarwisa/lock            held while a batch is at work there
    DIR/.tarwisa/order.json      what was asked, the run's number, whether it came to its end
    DIR/.tarwisa/records.jsonl   a line for each issue made, put there after its files
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from layouts.batch.inputs import digest
from layouts.batch.task import Record
from layouts.findings import UnreadableInput
from layouts.produce import Settings
from layouts.storage.aside import write_aside

STATE = ".tarwisa"
UNFINISHED = re.compile(r"\..*\.\d+\.part$")  # what a writer that was killed leaves behind


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What the batch was asked to make, so that `--resume` alone goes on with it."""

    inputs: tuple[str, ...]
    settings: Settings = Settings()
    save: bool = False
    run: int = 1
    ended: bool = False


class Entry(msgspec.Struct, frozen=True):
    run: int
    record: Record


class Ledger:
    """The memory of one output folder. Use within `open_ledger`."""

    def __init__(self, folder: Path, order: Order) -> None:
        self.folder, self.order = folder, order
        self.path = folder / STATE / "records.jsonl"
        self.entries = _entries(self.path)
        write_aside(self.path, b"".join(_line(entry) for entry in self.entries.values()))
        write_aside(folder / STATE / "order.json", msgspec.json.encode(order))

    def known(self, name: str, inputs: str) -> Record | None:
        """The record of an issue made of just this, whose files are still what they were; None where it must be made.

        Made by an earlier run it comes back as `unchanged`.
        """
        entry = self.entries.get(name)
        if entry is None or entry.record.inputs != inputs or entry.record.status == "failed":
            return None
        for file, hashed in entry.record.files:
            try:
                if digest((self.folder / file).read_bytes()).hex() != hashed:
                    return None
            except OSError:
                return None
        status = entry.record.status if entry.run == self.order.run else "unchanged"
        return msgspec.structs.replace(entry.record, status=status)

    def enter(self, record: Record) -> None:
        """Remember what came of an issue; its files are on disk by now."""
        self.entries[record.name] = entry = Entry(self.order.run, record)
        with open(self.path, "ab") as file:
            file.write(_line(entry))
            file.flush()
            os.fsync(file.fileno())

    def end(self) -> None:
        """The run has come to its end: the next one is another."""
        done = msgspec.structs.replace(self.order, ended=True)
        write_aside(self.folder / STATE / "order.json", msgspec.json.encode(done))


@contextmanager
def open_ledger(folder: Path, order: Order, *, resume: bool) -> Iterator[Ledger]:
    """The folder's ledger for this run, or for the one that was interrupted. Nobody else can open it meanwhile.

    Raises UnreadableInput when another batch is at work in the folder.
    """
    from filelock import FileLock, Timeout

    (folder / STATE).mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / STATE / "lock", timeout=0)
    try:
        with lock:
            before = last_order(folder)
            run = before.run + (before.ended or not resume) if before else 1
            for path in folder.iterdir():
                if UNFINISHED.match(path.name):
                    path.unlink(missing_ok=True)
            yield Ledger(folder, msgspec.structs.replace(order, run=run, ended=False))
    except Timeout:
        raise UnreadableInput(f"{folder}: another batch is at work there; wait, or give another folder") from None


def last_order(folder: Path) -> Order | None:
    """What the last batch in this folder was asked; None where there was none."""
    try:
        return msgspec.json.decode((folder / STATE / "order.json").read_bytes(), type=Order)
    except (OSError, ValueError, msgspec.MsgspecError):
        return None


def _entries(path: Path) -> dict[str, Entry]:
    """The last entry of each issue. A line that a kill cut short is none."""
    try:
        lines = path.read_bytes().splitlines()
    except OSError:
        return {}
    found: dict[str, Entry] = {}
    for line in lines:
        try:
            entry = msgspec.json.decode(line, type=Entry)
        except (ValueError, msgspec.MsgspecError):  # ValueError: no UTF-8
            continue
        found[entry.record.name] = entry
    return found


def _line(entry: Entry) -> bytes:
    return msgspec.json.encode(entry) + b"\n"
