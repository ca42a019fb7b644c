"""Absurd and hostile files through the command itself and through the editor's window: a line that says what is wrong,
within bounded time and memory."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.harness.absurd import CASES
from tests.harness.doors import TOLD
from tests.harness.figures import MALFORMED
from tests.harness.front_doors import MEMORY, NOT_AT_THE_DESK, SECONDS, at_the_desk, commanded
from tests.harness.trial import Trial

SAMPLED = 9  # one in so many
AT_THE_DESK = [number for number, (door, _) in enumerate(CASES) if door not in NOT_AT_THE_DESK]
LONGEST_LINE = 2_000  # characters: a line that nobody can read says nothing


def enter(_: str, turn: int, folder: Path) -> None:
    """The case of this number at the desk."""
    door, make = CASES[turn]
    at_the_desk(door, make(), folder)


@pytest.fixture(scope="module")
def trial() -> Iterator[Trial]:
    made = Trial(enter, TOLD)
    yield made
    made.close()


def name_of(turn: int) -> str:
    door, make = CASES[turn]
    return f"{turn}-{door}-{getattr(make, '__name__', '')}"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """At the desk all cases with --harness; else, and by the command, which the same rooms answer, every ninth."""
    whole = metafunc.config.getoption("--harness")
    for name, chosen in (
        ("case", range(3, len(CASES), SAMPLED)),
        ("at_desk", AT_THE_DESK if whole else AT_THE_DESK[3::SAMPLED]),
    ):
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, chosen, ids=[name_of(turn) for turn in chosen])


@pytest.mark.timeout(900)
def test_the_command_tells_absurd_files_in_lines_and_in_bounded_time_and_memory(
    case: int, tmp_path: Path, figure: Callable[..., None]
) -> None:
    door, make = CASES[case]
    told = commanded(door, make(), tmp_path)
    wrong = [
        what
        for what, is_so in {
            "a traceback": "Traceback" in told.words,
            f"ended with {told.code}": told.code not in (0, 1, 2),
            "said nothing": told.code != 0 and not told.words.strip(),
            "a line without end": any(len(line) > LONGEST_LINE for line in told.words.splitlines()),
            f"{told.memory >> 20} MiB": told.memory > MEMORY,
            f"{told.seconds:.0f} s of CPU": told.seconds > SECONDS,
        }.items()
        if is_so
    ]
    figure(MALFORMED, 1, len(wrong), 0)
    assert not wrong, f"{wrong}\n{told.words[-1500:]}"


@pytest.mark.timeout(900)
def test_the_window_takes_absurd_files_and_goes_on(at_desk: int, trial: Trial, figure: Callable[..., None]) -> None:
    found = trial.all("absurd", [at_desk])
    hangs = sum(fault.hang for fault in found)
    figure(MALFORMED, 1, len(found) - hangs, hangs)
    assert not found, "\n".join(f"{fault.where}: {fault.what}" for fault in found)
