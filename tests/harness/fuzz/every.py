"""Coverage-guided fuzzing of many doors, one after the other, each for some time: a line for each, and what was found.

    python -m tests.harness.fuzz.every [--seconds 120] [--keep FOLDER] [DOOR ...]

Exits with 1 where an input raised anything but what is told in a line; such inputs are kept in FOLDER.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.harness.doors import DOORS
from tests.house.sources import PROJECT

# One input of these takes the whole of `make`, or another program: what fuzzing needs is thousands. They are tried by
# number (`tests/harness/test_malformed.py`).
SLOW = frozenset({"boxes", "adverts in EPS", "fonts", "adverts", "pictures", "PDF files", "templates"})
LONGEST_INPUT = 20  # seconds


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seconds", type=int, default=120)
    options.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir()) / "tarwisa-fuzz")
    options.add_argument("doors", nargs="*")
    chosen = options.parse_args()
    names = chosen.doors or [door.name for door in DOORS if door.name not in SLOW]
    return max(fuzzed(name, f"-max_total_time={chosen.seconds}", chosen.keep) for name in names)


def fuzzed(name: str, until: str, keep: Path) -> int:
    """What the door's process ended with; `until`: when it ends, in libFuzzer's words."""
    found = keep / re.sub(r"\W+", "-", name)
    found.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-P", "-m", "tests.harness.fuzz.door", name, until, f"-timeout={LONGEST_INPUT}"]
    command += [f"-artifact_prefix={found}/", "-print_final_stats=1"]
    run = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, errors="replace", check=False)
    tried = re.search(r"number_of_executed_units: (\d+)", run.stderr)
    covered = re.findall(r"cov: (\d+)", run.stderr)
    told = f"{tried[1] if tried else '?'} inputs, {covered[-1] if covered else '?'} places reached"
    print(f"{name}: {told}{'' if run.returncode == 0 else ', FAILED'}", flush=True)
    if run.returncode:
        print(run.stderr[-4000:], flush=True)
    return run.returncode


if __name__ == "__main__":
    sys.exit(main())
