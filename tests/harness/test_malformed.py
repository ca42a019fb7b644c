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


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", [door.name for door in DOORS])
def test_malformed_files_are_told_in_a_line_or_as_findings(
    name: str, trial: Trial, pytestconfig: pytest.Config, figure: Callable[..., None]
) -> None:
    inputs = round((ALL if pytestconfig.getoption("--harness") else SAMPLED) * door_named(name).share)
    found = trial.all(name, range(inputs))
    faults = [fault for fault in found if not fault.hang]
    figure(MALFORMED, inputs, len(faults), len(found) - len(faults))
    assert not found, "\n".join(f"{fault.where}: {fault.what}" for fault in found[:5])
