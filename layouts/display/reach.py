"""What an item reaches over on its page: an item in, the edges of the upright rectangle that it can have ink in out.

Of a line that is the ink of its letters, not its leading: a letter typed is then painted anew without its neighbours.
"""

from functools import lru_cache
from typing import Final

from fonts.ink import ink_box
from fonts.runs import GlyphRun, Word
from layouts.display.items import Box, Item, TextLine
from layouts.model.geometry import Rect, bounds

HALF: Final = 0.5  # em above the baseline: letters too small to be told apart are shown as bars up to there
SLIVER: Final = 0.01  # points: a rectangle of no width or height would meet nothing
WORDS: Final = 2048  # whose ink is remembered: those of a dense page

Reach = tuple[float, float, float, float]  # left, top, right, bottom, in points from the page's top left


def reach_of(item: Item) -> Reach:
    """The rectangle around all that is drawn of an item, as it is turned."""
    if isinstance(item, TextLine):
        left, top, right, bottom = _of_line(item)
    elif isinstance(item, Box):
        rect, stroke = item.rect, item.stroke_width
        left, top, right, bottom = rect.x - stroke, rect.y - stroke, rect.right + stroke, rect.bottom + stroke
    else:
        rect = item.rect
        left, top, right, bottom = rect.x, rect.y, rect.right, rect.bottom
    if item.turn.angle:
        area = bounds(Rect(left, top, right - left, bottom - top), item.turn)
        left, top, right, bottom = area.x, area.y, area.right, area.bottom
    return left - SLIVER, top - SLIVER, right + SLIVER, bottom + SLIVER


def _of_line(line: TextLine) -> Reach:
    x: float = line.x
    y: float = line.y
    if not line.runs:
        return x, y, x, y
    left, top, right, deep = 1e9, 1e9, -1e9, -1e9  # from where the line begins
    for run in line.runs:
        begin, above, end, below = _of_run(run)
        left, top, right, deep = min(left, begin), min(top, above), max(right, end), max(deep, below)
    return x + left, y + top, x + right, y + deep


def _of_run(run: GlyphRun) -> Reach:
    """From where its line begins, y down."""
    size: float = run.size
    rise: float = run.rise
    tracking: float = run.tracking
    gap: float = run.gap
    scale: float = size / run.face.upem
    along: float = scale * run.breadth
    pen: float = run.x
    left: float = pen
    right: float = pen
    low: float = 0.0
    high: float = HALF * size
    for word in run.words:
        begin, end, lowest, highest = ink_of(word)
        letters = tracking * len(word.glyphs) if tracking else 0.0
        wide = float(word.width) * along + letters
        left, right = min(left, pen + begin * along), max(right, pen + wide, pen + end * along + letters)
        low, high = min(low, lowest * scale), max(high, highest * scale)
        pen += wide + gap
    return left, -rise - high, right, -rise - low


@lru_cache(maxsize=WORDS)
def ink_of(word: Word) -> Reach:
    """Left, right, lowest and highest of a word's ink in font units, y up, from its left edge and its baseline."""
    pen, left, right, low, high = 0.0, 0.0, 0.0, 0.0, 0.0
    offsets = word.offsets or ((0, 0),) * len(word.glyphs)
    for number, (glyph, advance, (across, up)) in enumerate(zip(word.glyphs, word.advances, offsets)):
        box = ink_box(word.face, glyph)
        if box is not None:
            along = word.stretch[1] if word.stretch is not None and word.stretch[0] == number else 1.0
            left, right = min(left, pen + across + box[0] * along), max(right, pen + across + box[1] * along)
            low, high = min(low, box[2] + up), max(high, box[3] + up)
        pen += advance
    return left, right, low, high
