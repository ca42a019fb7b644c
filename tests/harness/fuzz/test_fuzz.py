"""A little coverage-guided fuzzing on each run, where `atheris` is installed."""

import importlib.util
from pathlib import Path

import pytest

from tests.harness.doors import DOORS
from tests.harness.fuzz.door import MISSING
from tests.harness.fuzz.every import SLOW, fuzzed

OFTEN = ("issue.toml", "presets", "lists", "agencies' XML")  # without --harness


@pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason=MISSING)
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("door", [door.name for door in DOORS if door.name not in SLOW])
def test_what_fuzzing_finds_is_told_in_a_line(
    door: str, pytestconfig: pytest.Config, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = bool(pytestconfig.getoption("--harness"))
    if not whole and door not in OFTEN:
        pytest.skip("with --harness")
    assert fuzzed(door, f"-runs={5_000 if whole else 200}", tmp_path) == 0, capsys.readouterr().out


def test_doors_that_are_too_slow_for_fuzzing_are_doors() -> None:
    assert SLOW < {door.name for door in DOORS}
