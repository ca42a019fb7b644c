"""The figures that close a run of tests, added up over the tests that told them, in whichever process they ran."""

from collections.abc import Iterable, Sequence
from typing import Final

FIGURE: Final = "figure"  # the name under which a test's report carries what it told

KILLS: Final = "kills survived / edits lost"
MALFORMED: Final = "malformed inputs tried / uncaught exceptions / hangs"
FAULTS: Final = "fault points injected in saving / files lost"
MEMORY: Final = "memory after {0:,} edits against after {1:,}"
SCRIPTS: Final = "random edits made / exceptions / words lost"


def closing_table(told: Iterable[Sequence[object]]) -> list[str]:
    """A line for each figure: numbers of one name added up, words as they are.

    >>> closing_table([("kills / lost", 3, 0), ("kills / lost", 2, 0), ("memory", "+1.0 %")])
    ['kills / lost  5 / 0', 'memory        +1.0 %']
    """
    sums: dict[str, list[int | str]] = {}
    for name, *values in told:
        sums[str(name)] = _added(sums.get(str(name)), values)
    wide = max((len(name) for name in sums), default=0)
    return [f"{name:<{wide}}  {' / '.join(_shown(value) for value in values)}" for name, values in sums.items()]


def _added(before: list[int | str] | None, values: Sequence[object]) -> list[int | str]:
    plain = [value if isinstance(value, int) else str(value) for value in values]
    if before is None:
        return plain
    return [a + b if isinstance(a, int) and isinstance(b, int) else b for a, b in zip(before, plain)]


def _shown(value: int | str) -> str:
    return f"{value:,}" if isinstance(value, int) else value
