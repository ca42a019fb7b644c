"""How much copy there can be at once: what is beyond it is told, and no word of it is lost.

Time and memory grow with the longest paragraph, which is set as one; a file without one end of a paragraph is a mistake
of a program's, or somebody's joke.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from layouts.findings import Finding
from layouts.intake.blocks import Block
from layouts.model.story import Run

LONGEST_TEXT: Final = 16 * 2**20  # bytes of a story's file: two million words
LONGEST_PARAGRAPH: Final = 20_000  # characters: ten columns of a broadsheet
MOST_NESTED: Final = 5_000  # elements of HTML within one another
MOST_ATTRIBUTES: Final = 1_000
# Elements that are closed wherever people write them.
NESTING: Final = re.compile(r"<(/?)(?:div|span|b|i|em|strong|u|a|font|section|article|blockquote|ul|ol|table)\b", re.I)
LONG: Final = re.compile(r"<[a-z][^<>]{4000,}", re.I)


def too_long(data: bytes) -> str:
    """Why a story of these bytes is left out; nothing where it is not."""
    if len(data) <= LONGEST_TEXT:
        return ""
    return f"its {len(data) / 2**20:.0f} MB are more than any story has (at most {LONGEST_TEXT // 2**20})"


def parted(blocks: Sequence[Block], name: str, findings: list[Finding]) -> list[Block]:
    """The blocks; one that is longer than any paragraph as several, parted between words where there are any."""
    found: list[Block] = []
    for block in blocks:
        pieces = list(_pieces(block.runs)) if sum(len(run.text) for run in block.runs) > LONGEST_PARAGRAPH else []
        found += [msgspec.structs.replace(block, runs=runs) for runs in pieces] or [block]
        if pieces:
            long = f"{name}:{block.line}: a paragraph of more than {LONGEST_PARAGRAPH:,} characters"
            message = f"{long}, parted into {len(pieces)}"
            advice = "part it well"
            findings.append(Finding(severity="warning", code="paragraph-parted", message=message, advice=advice))
    return found


def _pieces(runs: Sequence[Run]) -> Iterator[tuple[Run, ...]]:
    piece: list[Run] = []
    room = LONGEST_PARAGRAPH
    for run in runs:
        start = 0
        while len(run.text) - start > room:
            end = run.text.rfind(" ", start, start + room) + 1
            if end <= start:
                end = start if piece else start + room
            if end > start:
                piece.append(msgspec.structs.replace(run, text=run.text[start:end].rstrip(" ")))
            yield tuple(piece)
            piece, room, start = [], LONGEST_PARAGRAPH, end
        if run.text[start:]:
            piece.append(msgspec.structs.replace(run, text=run.text[start:]))
            room -= len(run.text) - start
    if piece:
        yield tuple(piece)


def wild(text: str) -> str:
    """Why HTML is not read at all, since parsers need the square of it; nothing where it is as people's is.

    >>> wild("<p class='a'>Een zin.</p>"), wild("<b>" * 9000)
    ('', 'its elements are nested more than 5,000 deep')
    """
    depth = deepest = 0
    for tag in NESTING.finditer(text):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        deepest = max(deepest, depth)
    if deepest > MOST_NESTED:
        return f"its elements are nested more than {MOST_NESTED:,} deep"
    long = [tag[0] for tag in LONG.finditer(text)]
    if any(min(tag.count("="), len(tag.split())) > MOST_ATTRIBUTES for tag in long):
        return f"an element of it has more than {MOST_ATTRIBUTES:,} attributes"
    return ""
