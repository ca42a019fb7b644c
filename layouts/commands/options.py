"""Options that several commands have, and the names that they take.

The names stand here once more than in the rooms they belong to, so that `--help` loads none of those; tests hold both
equal.
"""

import argparse
import os
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from layouts.produce import Settings

PRESETS = ("newspaper-x4", "newspaper-x1a", "coated-x4", "proof")
PROFILES = (*PRESETS, "gwg-newspaper", "gwg-newspaper-ads", "gwg-sheetfed")
INK_LIMITS = (200, 220, 240, 260, 280, 300, 320)  # coldset newsprint first, good coated paper last
COUNTRIES = ("morocco", "netherlands", "belgium", "france", "spain")

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # what `add` of a command is handed


def add_print_options(command: argparse.ArgumentParser) -> None:
    told = f"{', '.join(PRESETS)}, or the path of a preset of your own"
    command.add_argument("--preset", default=PRESETS[0], type=preset, metavar="NAME|FILE.toml", help=told)
    add_ink_limit(command)
    command.add_argument("--marks", action="store_true", help="crop and registration marks, colour bar and slug line")
    command.add_argument("--report", metavar="OUT.json", help="what was made and what is wrong with it, for programs")


def preset(text: str) -> str:
    """A preset's name, or what may be the path of one's file."""
    if text in PRESETS or text.endswith(".toml"):
        return text
    raise argparse.ArgumentTypeError(f"there is no preset {text}; known are {', '.join(PRESETS)}, or a path to a .toml")


def whole_path(preset: str) -> str:
    """A preset's own name, or the whole path of its file: a worker may stand in another folder."""
    return os.path.abspath(preset) if preset.endswith(".toml") else preset


def profile(text: str) -> str:
    """A preflight profile's name, or what may be the path of a preset's file."""
    if text in PROFILES or text.endswith(".toml"):
        return text
    known = ", ".join(PROFILES)
    raise argparse.ArgumentTypeError(f"there is no profile {text}; known are {known}, or a path to a .toml")


def add_ink_limit(command: argparse.ArgumentParser) -> None:
    told = f"other than the preset's: {', '.join(map(str, INK_LIMITS))}"
    command.add_argument("--ink-limit", type=int, choices=INK_LIMITS, default=0, metavar="PERCENT", help=told)


def settings_of(wanted: argparse.Namespace) -> "Settings":
    """What was asked for. Raises UnreadableInput for a preset that is none, before any work is done."""
    from layouts.produce import Settings

    if wanted.preset not in PRESETS:
        from layouts.press.presets import preset_named

        preset_named(wanted.preset)
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
