"""Absurd and hostile input: one line or findings, in bounded time and memory, and nothing read or written elsewhere."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.harness.absurd import CASES
from tests.harness.doors import DOORS, TOLD, made
from tests.harness.figures import MALFORMED
from tests.harness.trial import Trial

SAMPLED = 6  # one in so many
ENTER = {door.name: door.enter for door in DOORS} | {"stories made": made("stories/b.md")}


def enter(_: str, turn: int, folder: Path) -> object:
    """The case of this number through its door."""
    door, make = CASES[turn]
    return ENTER[door](make(), folder)


@pytest.fixture(scope="module")
def trial() -> Iterator[Trial]:
    made = Trial(enter, TOLD)
    yield made
    made.close()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """All cases with --harness, every sixth on each run."""
    if "turn" in metafunc.fixturenames:
        turns = range(len(CASES)) if metafunc.config.getoption("--harness") else range(2, len(CASES), SAMPLED)
        names = [f"{door}-{getattr(make, '__name__', '')}" for door, make in CASES]
        metafunc.parametrize("turn", turns, ids=[f"{turn}-{names[turn]}" for turn in turns])


@pytest.mark.timeout(600)
def test_absurd_input_is_told_in_bounded_time_and_memory(
    turn: int, trial: Trial, figure: Callable[..., None]
) -> None:
    found = trial.all("absurd", [turn])
    hangs = sum(fault.hang for fault in found)
    figure(MALFORMED, 1, len(found) - hangs, hangs)
    assert not found, "\n".join(f"{fault.where}: {fault.what}" for fault in found)
