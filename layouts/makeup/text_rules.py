"""Rules under and through the text of a line, where and as thick as its faces say.

Neighbouring words with the same rule have one, also over the space between them, through whatever scripts they are.
"""

from typing import Final

from fonts.runs import GlyphRun
from layouts.display.items import Box, TextLine
from layouts.model.geometry import Rect

ACROSS: Final = 1.2  # em: wider gaps between runs are no space of a line
THROUGH: Final = 0.5  # of the x-height: where a line through the text stands


def is_ruled(runs: tuple[GlyphRun, ...]) -> bool:
    """Whether a line of these runs has rules at all."""
    for run in runs:
        if run.underlined or run.struck:
            return True
    return False


def text_rules(line: TextLine) -> list[Box]:
    """The rules of a line; none for most."""
    if not is_ruled(line.runs):
        return []
    under = _stretches([run for run in line.runs if run.underlined], line)
    through = _stretches([run for run in line.runs if run.struck], line)
    return [_rule(group, line, under=True) for group in under] + [
        _rule(group, line, under=False) for group in through
    ]


def _stretches(marked: list[GlyphRun], line: TextLine) -> list[list[GlyphRun]]:
    """The runs from left to right, those together between which nothing else stands."""
    order = {id(run): number for number, run in enumerate(line.runs)}
    groups: list[list[GlyphRun]] = []
    for run in marked:
        before = groups[-1][-1] if groups else None
        if (
            before is not None
            and order[id(run)] == order[id(before)] + 1
            and before.ink == run.ink
            and run.x - before.x - before.width < ACROSS * max(run.size, before.size)
        ):
            groups[-1].append(run)
        else:
            groups.append([run])
    return groups


def _rule(group: list[GlyphRun], line: TextLine, *, under: bool) -> Box:
    """One rule: as the run says that has most of its length; under raised and lowered letters it goes on level."""
    chief = max(group, key=lambda run: run.width)
    metrics, em = chief.face.metrics, chief.size / chief.face.upem
    thickness = metrics.underline_thickness * em
    middle = metrics.underline_position * em
    if not under:
        middle = THROUGH * (metrics.x_height or metrics.alef_height / 2) * em + chief.rise
    left, last = group[0].x, group[-1]
    top = line.y - middle - thickness / 2
    rect = Rect(
        round(line.x + left, 3),
        round(top, 3),
        round(last.x + last.width - left, 3),
        round(thickness, 3),
    )
    return Box(rect, chief.ink, "", 0.0, line.frame)
