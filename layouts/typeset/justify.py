"""Justify: what stands on a line and its measure in, a set line out.

A line is filled by its word spaces, as far as the style likes them, then by tracking letters that stand apart by steps
too small to be seen, and by its spaces again for what is left: a justified line is always full. Only a line without any
space, one long word, may stay short. What hangs into the margin (hyphens, stops) would be added to the measure here.
"""

from layouts.model.story import Direction
from layouts.model.styles import ParagraphStyle
from layouts.typeset.boxes import TRACKING
from layouts.typeset.galley import Line, Measure
from layouts.typeset.lines import Row, glyph_runs
from layouts.typeset.optimum import COMFORT

STEPS = 6  # of tracking between none and the most: a quarter of a percent of an em each
CLOSEST = 0.5  # of the natural space: words nearer than this would read as one, and the line sticks out instead
NEARLY_FULL = 0.3  # of the stretch that the style likes: a last line that wants no more is filled


def set_line(
    row: Row, measure: Measure, style: ParagraphStyle, limits: tuple[float, float], *, rtl: bool, last: bool
) -> Line:
    """What stands on a line, set to its measure; `last` of its paragraph, or before a forced break."""
    slack = measure.width - row.natural
    looseness, share = 1.0, 0.0
    align, spaces = style.align, row.spaces
    if align == "justify" and spaces > 0 and (not last or slack < NEARLY_FULL * limits[0] * spaces):
        looseness, share = fill(slack, spaces, row.give, *limits)
        slack = 0.0
        if looseness < CLOSEST:
            slack = (looseness - CLOSEST) * spaces
            looseness = CLOSEST
    if align == "center":
        x = slack / 2
    else:
        x = slack if (align == "end") != rtl else 0.0
    runs = glyph_runs(row, measure.x + x, looseness, share * TRACKING)
    return Line(runs, measure.width - slack, row.start, row.end, row.hyphen is not None, looseness)


def fill(slack: float, spaces: float, give: float, stretch: float, shrink: float) -> tuple[float, float]:
    """Word spaces as a multiple of the natural ones, and the share of full tracking, that take up the slack."""
    comfort = COMFORT * spaces * (stretch if slack > 0 else -shrink)
    spare = slack - comfort
    share = 0.0
    if give > 0 and spare * slack > 0:
        share = round(min(1.0, max(-1.0, spare / give)) * STEPS) / STEPS
    return 1.0 + (slack - share * give) / spaces, share


def limits_of(style: ParagraphStyle, direction: Direction) -> tuple[float, float]:
    """How far word spaces may go up and down, as shares of the natural one; the optimum needs both above nothing."""
    least = style.arabic_space_min if direction == "rtl" else style.space_min
    return max(style.space_max - 1.0, 0.05), max(1.0 - least, 0.01)
