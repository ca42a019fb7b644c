"""Letters where they stand on their line: runs in, glyphs with their places out, in points from where the line begins.

Runs that share a face, a size and an ink are drawn as one.
"""

from collections.abc import Sequence
from itertools import accumulate

from fonts.face import Face
from fonts.runs import GlyphRun

Drawn = tuple[int, float, float, float]  # glyph, its origin in points, how many times as wide as it is


class Portion:
    """Neighbouring runs of a line that are drawn as one. `cast`: what a painter has made of it for itself."""

    def __init__(self, face: Face, size: float, ink: str) -> None:
        self.face: Face = face
        self.size: float = size
        self.ink: str = ink
        self.runs: list[GlyphRun] = []
        self.cast: object = None


def portions_of(runs: Sequence[GlyphRun]) -> list[Portion]:
    """The runs of a line, as few portions as they can be drawn in, in the same order."""
    found: list[Portion] = []
    for run in runs:
        last = found[-1] if found else None
        if last is None or last.face is not run.face or last.size != run.size or last.ink != run.ink:
            last = Portion(run.face, run.size, run.ink)
            found.append(last)
        last.runs.append(run)
    return found


def letters_of(portion: Portion) -> list[Drawn]:
    """A portion's glyphs where they stand."""
    drawn: list[Drawn] = []
    for run in portion.runs:
        drawn += _letters_of_run(run)
    return drawn


def plain_letters(portion: Portion) -> tuple[list[int], list[float], list[float], list[Drawn]]:
    """The glyphs that are as wide as in their font, their places across and down; the others apart."""
    glyphs: list[int] = []
    across: list[float] = []
    down: list[float] = []
    stretched: list[Drawn] = []
    for run in portion.runs:
        for letter in _letters_of_run(run):
            if letter[3] == 1.0:
                glyphs.append(letter[0])
                across.append(letter[1])
                down.append(letter[2])
            else:
                stretched.append(letter)
    return glyphs, across, down, stretched


def _letters_of_run(run: GlyphRun) -> list[Drawn]:
    breadth: float = run.breadth
    scale: float = run.size / run.face.upem  # of what is offset upwards; along the line it is times the breadth
    wide: float = scale * breadth
    up: float = -run.rise
    tracking: float = run.tracking
    drawn: list[Drawn] = []
    for word, pen in zip(run.words, run.word_edges()):
        advances = word.advances
        if tracking:
            places = list(accumulate([advance * wide + tracking for advance in advances], initial=pen))
        else:
            places = [pen + units * wide for units in accumulate(advances, initial=0)]
        if word.offsets:
            row = [
                (glyph, x + right * wide, up - raised * scale, breadth)
                for glyph, x, (right, raised) in zip(word.glyphs, places, word.offsets)
            ]
        else:
            row = [(glyph, x, up, breadth) for glyph, x in zip(word.glyphs, places)]
        if word.stretch is not None:
            glyph, x, y, _ = row[word.stretch[0]]
            row[word.stretch[0]] = (glyph, x, y, word.stretch[1] * breadth)
        drawn += row
    return drawn
