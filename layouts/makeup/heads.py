"""Heads: paragraphs across a frame, or across some of its columns, one under the other and off the baseline grid."""

from collections.abc import Sequence
from typing import Final

import msgspec

from layouts.display.items import Item
from layouts.findings import Finding
from layouts.makeup.drawing import Pen, row_items, rule
from layouts.makeup.edges import Edge, foot_of, head_of, points_between
from layouts.makeup.passages import Passage, set_passage
from layouts.makeup.poured import Place
from layouts.makeup.tables import RowGalley, row_feet, row_heads
from layouts.model.geometry import Rect
from layouts.typeset.galley import Galley, Measure
from layouts.typeset.ink_gaps import Inks
from layouts.typeset.paragraph import Typesetter

ASCENT: Final = {"ltr": 0.78, "rtl": 0.70}  # of the leading: where the first baseline of a head stands below its top

HIGHER: Final = 3.0  # points that text of a table's row may stand higher in it than off the grid: the foot of a row


class Drawn:
    """What a band collects while it is filled."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self.findings: list[Finding] = []

    def note(self, passage: Passage, galley: Galley) -> None:
        """Keep what setting this passage found."""
        for finding in galley.findings:
            self.findings.append(msgspec.structs.replace(finding, story=passage.story))


class Above:
    """What a paragraph off the grid stands under, one after the other."""

    def __init__(self, inks: Inks) -> None:
        self.inks = inks
        self.feet: list[Edge] = []
        self.y = 0.0  # where they stand, of a row its foot

    def room(self, galley: Galley, y: float) -> float:
        """Points by which a paragraph that begins at `y` is to begin further down, so that no vowel mark touches what
        is above it; the next one stands under this one."""
        if isinstance(galley, RowGalley):
            heads, first, last = row_heads(galley.row), y - HIGHER, y + galley.leading
        else:
            heads = head_of(galley)
            first = y + ASCENT[galley.direction] * galley.leading
            last = first + (len(galley.lines) - 1) * galley.leading
        more = points_between(self.feet, heads, first - self.y, self.inks)
        if galley.lines:
            self.feet = row_feet(galley.row) if isinstance(galley, RowGalley) else foot_of(galley)
            self.y = last + more
        return more


def lay_heads(
    passages: Sequence[Passage],
    rect: Rect,
    y: float,
    place: Place,
    typesetter: Typesetter,
    drawn: Drawn,
    *,
    spaced: bool,
) -> float:
    """Set paragraphs one under the other across `rect` from `y` down; returns where the last one ends."""
    above = Above(typesetter.inks)
    for passage in passages:
        style, paragraph = passage.style, passage.paragraph
        galley = set_passage(passage, (Measure(0.0, rect.width),), typesetter)
        drawn.note(passage, galley)
        if isinstance(galley, RowGalley):
            y += style.space_before if spaced and not passage.row else 0.0
            spaced, grid = True, (0.0, place.grid.foot)
            y += above.room(galley, y)
            at = (rect.x, y, rect.width)
            drawn.items.extend(row_items(galley, passage.story, at, grid, place.frame.id, heads_column=False))
            y += galley.leading
            continue
        y += style.space_before if spaced else 0.0
        spaced = True
        if style.rule_above:
            drawn.items.append(rule(rect.x, y, rect.width, style.rule_above, style.rule_ink, place.frame.id))
            y += style.rule_above
        y += above.room(galley, y)
        baseline = y + ASCENT[paragraph.direction] * galley.leading
        pen = Pen(passage, galley, rect.x, rect.width, place.frame.id)
        for line in galley.lines:
            drawn.items.extend(pen.draw(line, baseline))
            baseline += galley.leading
        y += galley.leading * len(galley.lines)
        if style.rule_below:
            drawn.items.append(rule(rect.x, y, rect.width, style.rule_below, style.rule_ink, place.frame.id))
            y += style.rule_below
        y += style.space_after
    return y


def head_depth(passages: Sequence[Passage], width: float, typesetter: Typesetter) -> float:
    """Points that `lay_heads` takes for these paragraphs at the head of a frame."""
    depth = 0.0
    above = Above(typesetter.inks)
    for number, passage in enumerate(passages):
        style = passage.style
        galley = set_passage(passage, (Measure(0.0, width),), typesetter)
        depth += style.space_before if number and not (isinstance(galley, RowGalley) and passage.row) else 0.0
        if not isinstance(galley, RowGalley):
            depth += style.rule_above
        depth += above.room(galley, depth)
        if isinstance(galley, RowGalley):
            depth += galley.leading
        else:
            depth += len(galley.lines) * galley.leading + style.rule_below + style.space_after
    return depth
