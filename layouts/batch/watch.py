"""A hot folder: wait until something in it changes, and has settled."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event

SETTLE = 800  # milliseconds without a change: a file that is being copied is left in peace until then
LOOK = 1000  # milliseconds: how often it is asked whether to stop
LONGEST_WAIT = 30_000  # milliseconds: a folder that never settles is looked at all the same


def changes(inputs: Sequence[str], output: Path, stop: Event | None = None) -> Iterator[set[str]]:
    """The paths that changed, each time that something did; hidden files and what the batch itself writes are passed
    by. The first set may be empty: it says that nothing is missed from now on, and what came before is to be looked
    for. Ends when `stop` is set, or with the terminal's interrupt."""
    from watchfiles import watch

    mine = os.path.realpath(output)

    def matters(_: object, path: str) -> bool:
        real = os.path.realpath(path)
        inside = real == mine or real.startswith(mine + os.sep)
        return not inside and not any(part.startswith((".", "~$")) for part in Path(path).parts[1:])

    places = {str(place) for given in inputs for place in _watched(Path(given))}
    first = True
    for found in watch(
        *sorted(places), watch_filter=matters, debounce=LONGEST_WAIT, step=SETTLE, stop_event=stop,
        rust_timeout=LOOK, yield_on_timeout=True,
    ):  # fmt: skip
        if found or first:
            yield {path for _, path in found}
        first = False


def _watched(given: Path) -> Iterator[Path]:
    """A folder itself; of a plan or a table the folder that it stands in, since it names what lies beside it."""
    place = Path(os.path.abspath(given))
    yield place if place.is_dir() else place.parent
