"""Heads: paragraphs across a frame, or across some of its columns, one under the other and off the baseline grid."""

from collections.abc import Sequence
from typing import Final

import msgspec

from layouts.display.items import Item
from layouts.findings import Finding
from layouts.makeup.drawing import Pen, row_items, rule
from layouts.makeup.passages import Passage, set_passage
from layouts.makeup.poured import Place
from layouts.makeup.tables import RowGalley
from layouts.model.geometry import Rect
from layouts.typeset.galley import Galley, Measure
from layouts.typeset.paragraph import Typesetter

ASCENT: Final = {"ltr": 0.78, "rtl": 0.70}  # of the leading: where the first baseline of a head stands below its top


class Drawn:
    """What a band collects while it is filled."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self.findings: list[Finding] = []

    def note(self, passage: Passage, galley: Galley) -> None:
        """Keep what setting this passage found."""
        for finding in galley.findings:
            self.findings.append(msgspec.structs.replace(finding, story=passage.story))


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
    for passage in passages:
        style, paragraph = passage.style, passage.paragraph
        galley = set_passage(passage, (Measure(0.0, rect.width),), typesetter)
        drawn.note(passage, galley)
        if isinstance(galley, RowGalley):
            y += style.space_before if spaced and not passage.row else 0.0
            spaced, grid = True, (0.0, place.grid.foot)
            at = (rect.x, y, rect.width)
            drawn.items.extend(row_items(galley, passage.story, at, grid, place.frame.id, heads_column=False))
            y += galley.leading
            continue
        y += style.space_before if spaced else 0.0
        spaced = True
        if style.rule_above:
            drawn.items.append(rule(rect.x, y, rect.width, style.rule_above, style.rule_ink, place.frame.id))
            y += style.rule_above
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
    for number, passage in enumerate(passages):
        style = passage.style
        galley = set_passage(passage, (Measure(0.0, width),), typesetter)
        if isinstance(galley, RowGalley):
            depth += galley.leading + (style.space_before if number and not passage.row else 0.0)
            continue
        depth += style.space_before if number else 0.0
        depth += style.rule_above + len(galley.lines) * galley.leading + style.rule_below + style.space_after
    return depth
