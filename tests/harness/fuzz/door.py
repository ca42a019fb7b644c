"""Coverage-guided fuzzing of one door: what comes in changes by what of our code it reaches.

    python -m tests.harness.fuzz.door "agencies' XML" [-max_total_time=600] [libFuzzer's own options]

Needs `atheris` (`fuzz` in pyproject.toml), which has wheels for some systems only, so no lock holds it. Without a
door's name the doors are listed. An input that raises anything but what is told in a line is kept by libFuzzer as
`crash-…`; it becomes a case of `tests/harness/absurd.py` when it is mended.
"""

import importlib
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any

MISSING = "atheris is not installed here; pip installs it where it has a wheel for this system"


def main() -> int:
    try:
        atheris: Any = importlib.import_module("atheris")
    except ImportError:
        print(MISSING)
        return 3
    with atheris.instrument_imports(include=["layouts", "fonts"]):
        from tests.harness.doors import DOORS, TOLD
    doors = {door.name: door for door in DOORS}
    if len(sys.argv) < 2 or sys.argv[1] not in doors:
        print("\n".join(doors))
        return 2
    door = doors[sys.argv[1]]
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as scratch:
        work, seeds = Path(scratch, "work"), Path(scratch, "seeds")
        work.mkdir()
        seeds.mkdir()
        for number, data in enumerate(door.seeds()):
            (seeds / str(number)).write_bytes(data)

        def one(data: bytes) -> None:
            try:
                door.enter(data, work)
            except TOLD as error:
                assert "\n" not in str(error), error

        atheris.Setup([sys.argv[0], *sys.argv[2:], str(seeds)], one)
        atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
