"""Options of the test run: `--conformance` runs every line of Unicode's test files, `--shard 2/8` its second eighth."""

import os

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--conformance", action="store_true", help="every line of Unicode's test files, not a sample")
    parser.addoption("--harness", action="store_true", help="kills, faults and malformed input in full numbers")
    parser.addoption("--shard", default="1/1", metavar="I/N", help="with --conformance: only the I-th of N parts")


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
