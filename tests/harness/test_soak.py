"""Memory stays as it is however long people edit: the editor's own window, in a process of its own."""

import re
import subprocess
import sys
from collections.abc import Callable

import pytest

from tests.harness.figures import MEMORY
from tests.house.sources import PROJECT

EDITS = {True: (10_000, 1_000), False: (700, 350)}  # with --harness, and on each run: in all, and to compare with
MOST = {True: 0.05, False: 0.15}  # that memory may have grown by; few edits have not filled what is remembered


@pytest.mark.timeout(3600)
def test_memory_after_thousands_of_edits_is_what_it_was(
    pytestconfig: pytest.Config, figure: Callable[..., None]
) -> None:
    whole = bool(pytestconfig.getoption("--harness"))
    edits, first = EDITS[whole]
    command = [sys.executable, "-P", "-m", "tests.harness.soak", "--edits", str(edits), "--after", str(first)]
    run = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    told = re.search(r"^memory after .*: ([\d.]+) ([\d.]+) MiB$", run.stdout, re.M)
    assert told, run.stdout[-2000:] + run.stderr[-2000:]
    before, after = float(told[1]), float(told[2])
    grown = after / before - 1
    figure(MEMORY.format(edits, first), f"{grown:+.1%} ({before:.0f} MiB, then {after:.0f})")
    assert grown < MOST[whole], run.stdout
