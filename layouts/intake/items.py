"""Items of a source's lists: the marker that the source shows, told apart from the text."""

import re
from collections.abc import Sequence

from layouts.intake.blocks import Block, merged, with_text
from layouts.model.story import ListItem, Run

MARKER = re.compile("(?:([•–])|([0-9]{1,9})([.)]))\u00a0")


def list_items(blocks: Sequence[Block]) -> list[tuple[ListItem, tuple[Run, ...]]]:
    """Each block of one list as an item and its runs without the marker. One without marker goes on with the item
    before it."""
    items: list[tuple[ListItem, tuple[Run, ...]]] = []
    counts: dict[int, int] = {}  # the last number of each open level
    for block in blocks:
        level = max(1, block.level)
        found = MARKER.match(block.runs[0].text) if block.runs else None
        if found is None:
            items.append((ListItem(level, "none") if items else ListItem(level), block.runs))
            continue
        counts = {depth: count for depth, count in counts.items() if depth <= level}
        first = with_text(block.runs[0], block.runs[0].text[found.end() :])
        runs = merged((first, *block.runs[1:]))
        if found[1]:
            counts.pop(level, None)
            items.append((ListItem(level), runs))
            continue
        number = int(found[2])
        start = 0 if number == counts.get(level, 0) + 1 else number
        counts[level] = number
        items.append((ListItem(level, "number", start, found[3]), runs))
    return items
