"""Malformed input through every door: one line or findings, never an exception of another kind, never a hang."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.harness.doors import DOORS, TOLD, Door
from tests.harness.figures import MALFORMED
from tests.harness.mutation import mutated
from tests.harness.trial import Trial, chance_of

ALL, SAMPLED = 10_000, 250  # inputs with --harness, and on each run
AT_ONCE = 200  # inputs of one test, so that doors are tried side by side and a run says how far it is


def enter(name: str, turn: int, folder: Path) -> object:
    """The input of this number through the door of this name."""
    chance = chance_of(name, turn)
    return door_named(name).enter(mutated(chance.choice(seeds(name)), chance), folder)


def door_named(name: str) -> Door:
    return next(door for door in DOORS if door.name == name)


@cache
def seeds(name: str) -> list[bytes]:
    return door_named(name).seeds()


@pytest.fixture(scope="module")
def trial() -> Iterator[Trial]:
    made = Trial(enter, TOLD)
    yield made
    made.close()


def test_the_shares_of_the_doors_are_all_inputs() -> None:
    assert sum(round(ALL * door.share) for door in DOORS) == ALL


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Each door's share of all inputs, so many in a test."""
    if "turns" in metafunc.fixturenames:
        every = ALL if metafunc.config.getoption("--harness") else SAMPLED
        parts = [
            pytest.param(door.name, range(first, min(inputs, first + AT_ONCE)), id=f"{door.name}-{first}")
            for door in DOORS
            for inputs in [round(every * door.share)]
            for first in range(0, inputs, AT_ONCE)
        ]
        metafunc.parametrize(("name", "turns"), parts)


@pytest.mark.timeout(3600)
def test_malformed_files_are_told_in_a_line_or_as_findings(
    name: str, turns: range, trial: Trial, figure: Callable[..., None]
) -> None:
    found = trial.all(name, turns)
    faults = [fault for fault in found if not fault.hang]
    figure(MALFORMED, len(turns), len(faults), len(found) - len(faults))
    assert not found, "\n".join(f"{fault.where}: {fault.what}" for fault in found[:5])
