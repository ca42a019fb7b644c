"""Justify: what stands on a line and its measure in, a set line out.

A line is filled by its word spaces, as far as the style likes them, then by letters that stand apart: drawn a little
wider or narrower where the face has a width axis, and tracked by steps too small to be seen; in Arabic by kashida, or
by narrower letters; and by its spaces again for what is left: a justified line is always full. Only a line without any
space, one long word, may stay short. What hangs into the margin (hyphens, stops) is added to the measure.
"""

from collections.abc import Sequence
from math import ceil, floor
from typing import Final

import msgspec

from layouts.model.story import Direction
from layouts.model.styles import ParagraphStyle
from layouts.typeset.boxes import TRACKING
from layouts.typeset.galley import Line, Measure
from layouts.typeset.last_resort import to_the_utmost
from layouts.typeset.lines import Row, glyph_runs
from layouts.typeset.looks import WIDER, Wardrobe
from layouts.typeset.prices import COMFORT, LEAST_ROOM, STRAIN, TORN
from layouts.typeset.stretching import Mark, narrow, stretch

STEPS: Final = 6  # of tracking between none and the most: a quarter of a percent of an em each
CLOSEST: Final = 0.5  # of the natural space: words nearer than this would read as one, and the line sticks out instead
NEARLY_FULL: Final = 0.3  # of the stretch that the style likes: a last line that wants no more is filled
STRAINED_MOST: Final = 8 / 6  # times full tracking (steps of a sixth), on lines that would be loose otherwise
TORN_MOST: Final = 12 / 6  # where they would be looser still
EVEN: Final = 0.7  # times full tracking: lines beside each other that differ by more show it
EVENED: Final = 1.5  # looseness up to which spaces take over from tracking so that lines come out even
FULL: Final = 0.7  # of what spaces shrink by: fuller Arabic lines are set in narrower letters where the face has them
WORTH: Final = 0.4  # of what another width would give: less is left to tracking


def set_line(
    row: Row,
    measure: Measure,
    style: ParagraphStyle,
    limits: tuple[float, float],
    wardrobe: Wardrobe,
    *,
    last: bool,
    around: list[Mark],
    utmost: bool = False,
) -> tuple[Line, list[Mark]]:
    """What stands on a line, set to its measure, and where it is stretched; `last` of its paragraph, or before a forced
    break; `around`: where the lines above and below are stretched, as far as they are set; `utmost`: nothing else fills
    this line."""
    row.slack = measure.width - row.natural
    looseness, share = 1.0, 0.0
    align, spaces = style.align, row.spaces
    marks: list[Mark] = []
    if align == "justify" and spaces > 0 and (not last or row.slack < NEARLY_FULL * limits[0] * spaces):
        looseness, share, marks = _filled(row, measure, limits, wardrobe, around, style if utmost else None)
        row.slack = 0.0
        if looseness < CLOSEST:
            row.slack = (looseness - CLOSEST) * spaces
            looseness = CLOSEST
    if align == "center":
        x = row.slack / 2
    else:
        x = row.slack if (align == "end") != row.rtl else 0.0
    runs = glyph_runs(row, measure.x + x - row.hung[1 if row.rtl else 0], looseness, share * TRACKING)
    row.share = share
    line = Line(runs, measure.width - row.slack, row.start, row.end, row.hyphen is not None, looseness)
    return line, marks


def _filled(
    row: Row,
    measure: Measure,
    limits: tuple[float, float],
    wardrobe: Wardrobe,
    around: list[Mark],
    utmost: ParagraphStyle | None,
) -> tuple[float, float, list[Mark]]:
    """Looseness of the spaces, share of full tracking and the kashidas that fill a line; `utmost`: its style, where
    nothing else does."""
    spaces, kashidas = row.spaces, row.prepared.boxes.kashidas
    room = spaces * (limits[0] if row.slack > 0 else limits[1])
    marks: list[Mark] = []
    track = 0.0
    if abs(row.slack) > COMFORT * room:
        track, narrower, wider = row.give()
        give = narrower if row.slack < 0 else wider
        need = abs(row.slack) - COMFORT * room
        if need > WORTH * give > 0:
            row.set_width(wardrobe, WIDER if row.slack > 0 else -WIDER)
            row.slack = measure.width - row.natural
        if row.slack < -FULL * room:
            narrow(row, -row.slack - COMFORT * room)
            row.slack = measure.width - row.natural
        if row.slack < -room and row.rtl:
            row.draw_in(-row.slack - room)
            row.slack = measure.width - row.natural
    looseness, share = fill(row.slack, spaces, track, *limits)
    if kashidas is not None and row.slack > 0:
        first, last = row.span
        if row.head is not None:  # a word that is parted is not stretched
            last -= 1
        left = row.slack - share * track
        count, each, _, _ = kashidas.fill(first, last, left, max(room, LEAST_ROOM * measure.width))
        if kashidas.limits.strictly:
            utmost = None
        if count or utmost is not None:
            edge = measure.x + (measure.width + row.hung[0] if row.rtl else -row.hung[0])
            row.slack = left
            if utmost is not None:
                marks = to_the_utmost(row, edge, around, utmost)
            else:
                marks = stretch(row, count, each, edge, around)
            row.slack = measure.width - row.natural
            looseness = 1.0 + (row.slack - share * track) / spaces
    return looseness, share, marks


def even(rows: Sequence[Row], lines: list[Line], measures: Sequence[Measure], limits: tuple[float, float]) -> None:
    """Set lines whose letters stand apart by so much more or less than those beside them that it shows nearer to them,
    as far as their spaces allow. Rows that follow one another, with the lines that they were set as."""
    shares = [row.share for row in rows]
    if max(shares) - min(shares) <= EVEN:
        return
    for number, (row, line, measure) in enumerate(zip(rows, lines, measures)):
        beside = shares[max(0, number - 1) : number] + shares[number + 1 : number + 2]
        least, most = max(beside) - EVEN, min(beside) + EVEN
        share = shares[number]
        raised, lowered = share > max(0.0, most), share < min(0.0, least)
        if not raised and not lowered:
            continue
        slack, track = measure.width - row.natural, row.give()[0]
        if raised:  # so much that spaces take over
            wanted = max(most, 0.0, (slack - EVENED * limits[0] * row.spaces) / track)
            wanted = min(share, ceil(wanted * STEPS - 0.01) / STEPS)
        else:  # so much that they give up
            wanted = min(least, 0.0, (slack + limits[1] * row.spaces) / track)
            wanted = max(share, floor(wanted * STEPS + 0.01) / STEPS)
        if wanted != share:
            shares[number] = wanted
            looseness = 1.0 + (slack - wanted * track) / row.spaces
            x = measure.x - row.hung[1 if row.rtl else 0]
            runs = glyph_runs(row, x, looseness, wanted * TRACKING)
            lines[number] = msgspec.structs.replace(line, runs=runs, looseness=looseness)


def fill(slack: float, spaces: float, give: float, stretch: float, shrink: float) -> tuple[float, float]:
    """Word spaces as a multiple of the natural ones, and the share of full tracking, that take up the slack."""
    room = spaces * (stretch if slack > 0 else -shrink)
    spare = slack - COMFORT * room
    share = 0.0
    if give > 0 and spare * slack > 0:
        share = min(1.0, max(-1.0, spare / give))
        if slack - share * give > STRAIN * room > 0:
            share = min(STRAINED_MOST, (slack - STRAIN * room) / give)
            if slack - share * give > TORN * room:
                share = min(TORN_MOST, (slack - TORN * room) / give)
        share = round(share * STEPS) / STEPS
    return 1.0 + (slack - share * give) / spaces, share


def limits_of(style: ParagraphStyle, direction: Direction) -> tuple[float, float]:
    """How far word spaces may go up and down, as shares of the natural one; the optimum needs both above nothing."""
    least, most = style.space_min, style.space_max
    if direction == "rtl":
        least = style.arabic_space_min
        if style.kashida != "none":
            most = style.arabic_space_max
    return max(most - 1.0, 0.05), max(1.0 - least, 0.01)
