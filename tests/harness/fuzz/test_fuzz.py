"""A little coverage-guided fuzzing on each run, where `atheris` is installed."""

import importlib.util
import subprocess
import sys

import pytest

from tests.harness.fuzz.door import MISSING
from tests.house.sources import PROJECT


@pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason=MISSING)
@pytest.mark.timeout(900)
@pytest.mark.parametrize("door", ["issue.toml", "presets", "lists", "agencies' XML"])
def test_what_fuzzing_finds_is_told_in_a_line(door: str, pytestconfig: pytest.Config) -> None:
    runs = 20_000 if pytestconfig.getoption("--harness") else 200
    command = [sys.executable, "-P", "-m", "tests.harness.fuzz.door", door, f"-runs={runs}", "-seed=7", "-timeout=20"]
    run = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr[-3000:]
