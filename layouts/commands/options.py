"""Options that several commands have, and the names that they take.

The names stand here once more than in the rooms they belong to, so that `--help` loads none of those; tests hold both
equal.
"""

import argparse
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from layouts.produce import Settings

PRESETS = ("newspaper-x4", "newspaper-x1a", "coated-x4", "proof")
PROFILES = (*PRESETS, "gwg-newspaper", "gwg-newspaper-ads", "gwg-sheetfed")
INK_LIMITS = (200, 220, 240, 260, 280, 300, 320)  # coldset newsprint first, good coated paper last
COUNTRIES = ("morocco", "netherlands", "belgium", "france", "spain")

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # what `add` of a command is handed


def add_print_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--preset", choices=PRESETS, default=PRESETS[0], metavar="NAME", help=", ".join(PRESETS))
    add_ink_limit(command)
    command.add_argument("--marks", action="store_true", help="crop and registration marks, colour bar and slug line")
    command.add_argument("--report", metavar="OUT.json", help="what was made and what is wrong with it, for programs")


def add_ink_limit(command: argparse.ArgumentParser) -> None:
    told = f"other than the preset's: {', '.join(map(str, INK_LIMITS))}"
    command.add_argument("--ink-limit", type=int, choices=INK_LIMITS, default=0, metavar="PERCENT", help=told)


def settings_of(wanted: argparse.Namespace) -> "Settings":
    from layouts.produce import Settings

    if wanted.command == "make":
        return Settings(preset=wanted.preset, ink_limit=wanted.ink_limit, marks=wanted.marks)
    return Settings(
        preset=wanted.preset,
        pages=page_numbers(wanted.pages),
        split=wanted.split,
        ink_limit=wanted.ink_limit,
        marks=wanted.marks,
    )


def page_numbers(text: str | None) -> tuple[int, ...]:
    """The numbers that `1,3-5` means. Raises UnreadableInput.

    >>> page_numbers("1,3-5")
    (1, 3, 4, 5)
    """
    from layouts.findings import UnreadableInput

    numbers: list[int] = []
    for part in text.split(",") if text is not None else ():
        first, dash, last = (piece.strip() for piece in part.partition("-"))
        ends = (first, last if dash else first)
        if not all(end.isascii() and end.isdecimal() and len(end) < 6 for end in ends) or int(ends[0]) > int(ends[1]):
            raise UnreadableInput(f"--pages: “{part}” is no page and no range of pages; write 1,3-5")
        numbers += range(int(ends[0]), int(ends[1]) + 1)
    return tuple(numbers)
