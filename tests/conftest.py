"""Options of the test run: `--conformance` runs every line of Unicode's test files, `--shard 2/8` its second eighth;
`--harness` everything that is done to the program so that nothing is lost, in full numbers. Figures close the run."""

import gc
import os
from collections.abc import Callable, Iterator

import pytest

from tests.harness.figures import FIGURE, closing_table


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--conformance", action="store_true", help="every line of Unicode's test files, not a sample")
    parser.addoption("--harness", action="store_true", help="kills, faults and malformed input in full numbers")
    parser.addoption("--shard", default="1/1", metavar="I/N", help="with --conformance: only the I-th of N parts")


# What takes minutes with --harness; begun first, it does not keep one of two processes busy after all else is done.
LONGEST = ("test_soak", "a_batch_killed", "no_edit_is_lost_by_a_kill", "scripts_of_deeds", "a_killed_editor")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With --harness the longest tests come first."""
    if config.getoption("--harness"):
        items.sort(key=lambda item: next((at for at, name in enumerate(LONGEST) if name in item.nodeid), len(LONGEST)))


@pytest.fixture(scope="module", autouse=True)
def garbage() -> Iterator[None]:
    """Once a desk stands, garbage is looked for by nobody but it; tests close theirs before it rests."""
    yield
    if not gc.isenabled():
        gc.collect()


@pytest.fixture(scope="session")
def sampled(request: pytest.FixtureRequest) -> slice:
    """Which cases of a conformance file this run takes: about one in twenty unless all are asked for."""
    if not request.config.getoption("--conformance"):
        return slice(7, None, 19)  # 19 has no factor in common with how the files repeat themselves
    part, parts = (int(number) for number in str(request.config.getoption("--shard")).split("/"))
    return slice(part - 1, None, parts)


@pytest.fixture(scope="session", autouse=True)
def state_folder_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test leaves journals and versions with the person who runs it."""
    os.environ["XDG_STATE_HOME"] = str(tmp_path_factory.mktemp("state"))


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Tell a figure of the closing table: its name, then its numbers, which add up over tests, or words."""
    return lambda *told: request.node.user_properties.append((FIGURE, told))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What the tests of a run counted, one line for each figure."""
    reports = [report for found in terminalreporter.stats.values() for report in found]
    called = [report for report in reports if getattr(report, "when", "") == "call"]
    told = [value for report in called for name, value in report.user_properties if name == FIGURE]
    lines = closing_table(told)
    if lines:
        terminalreporter.section("figures")
        for line in lines:
            terminalreporter.write_line(line)
