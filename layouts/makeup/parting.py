"""Parting: the last line of a paragraph and the first of the next kept apart where vowel marks would touch.

Within a paragraph lines are kept clear while it is set (`layouts.typeset.clearance`). What stands under its last line
is known only on the page: another paragraph, or text under a crosshead. There the same is done with the two lines, the
least seen first: marks nearer to their letters, a word moved aside, both lines off the grid by a tenth of a millimetre
and, where that is not enough, by twice as much.
"""

from collections.abc import Sequence

import msgspec

from fonts.library import Library
from layouts.display.items import Item, TextLine
from layouts.makeup.touching import NEAR, Touching
from layouts.typeset.clearance import OFF, UNSEEN, Clearance
from layouts.typeset.galley import Line


def kept_apart(items: list[Item], index: int, touching: Touching, library: Library) -> list[Item]:
    """The items of page number `index`, lines of two paragraphs that touch at a vowel mark being kept apart if they can
    be; the same list where there are none."""
    close = [
        (above, below) for above, below, _ in touching.close(items, index)
        if (above.story, above.paragraph) != (below.story, below.paragraph)
    ]  # fmt: skip
    if not close:
        return items
    changed: dict[int, TextLine] = {}  # by the line's own identity: a list of items holds each once
    for above, below in close:
        upper, lower = changed.get(id(above), above), changed.get(id(below), below)
        over, under = _beside(items, above, -1), _beside(items, below, 1)
        pair = _parted(upper, lower, (over, under), touching, library)
        changed[id(above)], changed[id(below)] = pair
    return [changed.get(id(item), item) if isinstance(item, TextLine) else item for item in items]


def _parted(
    above: TextLine,
    below: TextLine,
    around: tuple[TextLine | None, TextLine | None],
    touching: Touching,
    library: Library,
) -> tuple[TextLine, TextLine]:
    """The two lines as they stand apart, or as they were. `around`: the lines over and under them."""
    down = below.y - above.y
    clearance = Clearance(library, touching.inks, "", down)
    over, under = around
    lines = [_line(one) for one in (over, above, below, under) if one is not None]
    number = 1 if over is not None else 0
    clear = clearance.mend(lines, number)
    if not clear:
        clear = clearance.part(lines, number, UNSEEN) or clearance.part(lines, number, OFF)
    upper = msgspec.structs.replace(above, runs=lines[number].runs)
    lower = msgspec.structs.replace(below, runs=lines[number + 1].runs)
    if not clear or _closer(touching, over, above, upper) or _closer(touching, under, below, lower):
        return above, below
    return upper, lower


def _closer(touching: Touching, other: TextLine | None, line: TextLine, moved: TextLine) -> bool:
    """Whether the line has come to touch the one on its other side."""
    if other is None:
        return False
    contacts, down = touching.inks.contacts, abs(other.y - line.y)
    if other.y < line.y:
        return len(contacts(other.runs, moved.runs, down, 0.0)) > len(contacts(other.runs, line.runs, down, 0.0))
    return len(contacts(moved.runs, other.runs, down, 0.0)) > len(contacts(line.runs, other.runs, down, 0.0))


def _line(line: TextLine) -> Line:
    return Line(line.runs, line.width, line.start, line.end, False, 1.0)


def _beside(items: Sequence[Item], line: TextLine, side: int) -> TextLine | None:
    """The nearest line over this one in its column (under it: `side` 1), if it is as near as lines are."""
    nearest: TextLine | None = None
    least = NEAR * line.leading
    for item in items:
        if isinstance(item, TextLine) and item.frame == line.frame and item.x == line.x and item.kind == "text":
            apart = side * (item.y - line.y)
            if 0 < apart < least:
                nearest, least = item, apart
    return nearest
