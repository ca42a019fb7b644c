"""How well lines are set, from any program's PDF alone: one table for Latin and one for Arabic.

    python -m tests.benchmarks.line_quality OUT.pdf [OTHER.pdf ...]

Spaces in em. `loose` and `tight`: share of justified lines whose mean word space is over 0.6 or under 0.15 em.
`hyphenated`: share of all lines; `ladder`: most lines in a row that end in a hyphen. `runts`: share of last lines under
a sixth of the measure. `stretched`: share of Arabic words, of those that occur three times and more, that are over
0.06 em wider than usual, by kashida, by tracking or by another form of a letter; `longest`: the widest of them, beyond
the usual. `letters`: standard deviation of the lines' mean space between letters: 0.006 to 0.011 is kerning, more is
tracking. Vocalised lines are left out.
"""

import re
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean, median_low, pstdev
from typing import NamedTuple

from tests.benchmarks.pdf_lines import SetLine, body_lines

LOOSE, TIGHT = 0.6, 0.15  # em
RUNT = 1 / 6  # of the measure
WIDER = 0.06  # em
REPEATED = 3
NOT_LETTERS = re.compile("[^\u0620-\u064a\u0671-\u06d3]")


class Quality(NamedTuple):
    """The figures of one script in one PDF."""

    lines: int
    justified: int
    space_mean: float
    space_sd: float
    space_p95: float
    line_max: float
    loose: float
    tight: float
    hyphenated: float
    ladder: int
    runts: float
    letters_sd: float
    stretched: float
    longest: float
    stretched_lines: float


NONE = Quality(0, 0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0, 0.0, 0.0, 0.0, 0.0, 0.0)


def quality(lines: Sequence[SetLine]) -> Quality:
    """The figures of lines of one script, in their order."""
    lines = [line for line in lines if not line.vocalised]
    justified = [line for line in lines if not line.last and line.spaces()]
    if not justified:
        return NONE
    spaces = sorted(space for line in justified for space in line.spaces())
    means = [fmean(line.spaces()) for line in justified]
    last = [line for line in lines if line.last]
    ladder = longest = 0
    for line in lines:
        ladder = ladder + 1 if line.hyphenated else 0
        longest = max(longest, ladder)
    stretched, widest, on_lines = stretches(lines)
    return Quality(
        len(lines),
        len(justified),
        fmean(spaces),
        pstdev(spaces),
        spaces[int(0.95 * len(spaces))],
        max(means),
        sum(mean > LOOSE for mean in means) / len(means),
        sum(mean < TIGHT for mean in means) / len(means),
        sum(line.hyphenated for line in lines) / len(lines),
        longest,
        sum(line.right - line.left < RUNT * line.measure for line in last) / max(len(last), 1),
        pstdev([line.letter_gap() for line in justified]),
        stretched,
        widest,
        on_lines,
    )


def stretches(lines: Sequence[SetLine]) -> tuple[float, float, float]:
    """Share of repeated Arabic words drawn wider than usual, the widest beyond it (em), and share of lines with one."""
    widths: dict[str, list[tuple[float, int]]] = defaultdict(list)
    for number, line in enumerate(lines):
        for word in line.words() if line.arabic else ():
            letters = [sign for sign in word if not NOT_LETTERS.search(sign.text)]
            text = "".join(sign.text for sign in letters)
            if len(letters) > 1:
                width = max(sign.right for sign in letters) - letters[0].left
                widths[text].append((width / line.size, number))
    count, widest, on_lines = 0, 0.0, set()
    repeated = [found for found in widths.values() if len(found) >= REPEATED]
    for found in repeated:
        usual = median_low(width for width, _ in found)
        for width, number in found:
            if width > usual + WIDER:
                count += 1
                on_lines.add(number)
                widest = max(widest, width - usual)
    return count / max(sum(map(len, repeated)), 1), widest, len(on_lines) / max(len(lines), 1)


def table(names: Sequence[str], rows: Sequence[Quality]) -> str:
    """The figures of several PDFs side by side."""
    out = [f"{'':<16}" + "".join(f"{name:>14}" for name in names)]
    for place, field in enumerate(Quality._fields):
        values = [row[place] for row in rows]
        shown = [f"{value:>14}" if isinstance(value, int) else f"{value:>14.3f}" for value in values]
        out.append(f"{field:<16}" + "".join(shown))
    return "\n".join(out)


def main(pdfs: Sequence[Path]) -> None:
    measured = [body_lines(pdf) for pdf in pdfs]
    for script, arabic in (("Latin", False), ("Arabic", True)):
        rows = [quality([line for line in lines if line.arabic == arabic]) for lines in measured]
        print(f"{script}\n{table([pdf.stem[-13:] for pdf in pdfs], rows)}\n")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
