"""Lines that touch the line above: real ink against real ink, where vowel marks stand on or under the letters.

Arabic with all its vowels reaches half as far again as plain text. Whether two lines touch depends on what stands over
what, so both are looked at in strips of half a point.
"""

from collections.abc import Iterable

from fonts.ink import STRIPS, strips
from fonts.runs import GlyphRun
from layouts.display.items import Item, TextLine
from layouts.findings import Finding
from layouts.memory import Memory
from layouts.model.characters import is_vocalised

STRIP = 0.5  # points
CLEAR = 0.15  # points of white between two lines: less runs together on newsprint

# By strip of the page's width: how far below the baseline and how far above it there is ink, in points.
Edge = dict[int, tuple[float, float]]
Runs = tuple[GlyphRun, ...]


class Touching:
    """Looks for lines that touch, and remembers the edges of lines it has seen."""

    def __init__(self) -> None:
        self.edges: Memory[tuple[Runs, float], Edge] = Memory(4000)
        self.gaps: Memory[tuple[Runs, Runs, float, float], float] = Memory(8000)

    def findings(self, items: Iterable[Item], folio: int) -> list[Finding]:
        """One finding for each story and style of which lines touch."""
        worst: dict[tuple[str, str], tuple[int, float, int]] = {}
        for _, below, gap in self.close(items):
            key = (below.story, below.role)
            count, least, _ = worst.get(key, (0, 0.0, 0))
            worst[key] = (count + 1, min(least, gap), below.frame)
        return [_touch(key, found, folio) for key, found in worst.items()]

    def close(self, items: Iterable[Item]) -> list[tuple[TextLine, TextLine, float]]:
        """Neighbouring lines with less than CLEAR between them, and how much there is; below zero they overlap."""
        columns: dict[tuple[int, float], list[TextLine]] = {}
        for item in items:
            if isinstance(item, TextLine) and item.runs and item.kind == "text" and item.rtl:
                columns.setdefault((item.frame, item.x), []).append(item)
        found = []
        for lines in columns.values():
            lines.sort(key=lambda line: line.y)
            for above, below in zip(lines, lines[1:]):
                near = below.y - above.y < 1.6 * max(above.leading, below.leading)
                if near and (is_vocalised(above.text) or is_vocalised(below.text)):
                    gap = self.gap(above, below)
                    if gap < CLEAR:
                        found.append((above, below, gap))
        return found

    def gap(self, above: TextLine, below: TextLine) -> float:
        """White between the ink of two lines where it is least, in points."""
        down, across = round(below.y - above.y, 2), round(below.x - above.x, 2)
        key = (above.runs, below.runs, across, down)
        return self.gaps.get(key, lambda: self._gap(above, below, across, down))

    def _gap(self, above: TextLine, below: TextLine, across: float, down: float) -> float:
        upper, lower = self.edge(above.runs, 0.0), self.edge(below.runs, across)
        shared = upper.keys() & lower.keys()
        return min((down + upper[strip][0] - lower[strip][1] for strip in shared), default=down)

    def edge(self, runs: Runs, across: float) -> Edge:
        """The edge of a line whose left is at `across`."""
        return self.edges.get((runs, across), lambda: _edge(runs, across))


def _edge(runs: Runs, across: float) -> Edge:
    edge: Edge = {}
    for run in runs:
        em = run.size / run.face.upem
        wide = run.size / STRIPS
        for word, left in zip(run.words, run.word_edges()):
            x = across + left
            offsets = word.offsets or ((0, 0),) * len(word.glyphs)
            for glyph, advance, (dx, dy) in zip(word.glyphs, word.advances, offsets):
                at, up = x + dx * em, dy * em + run.rise
                for strip, low, high in strips(run.face, glyph):
                    first = int((at + strip * wide) // STRIP)
                    for place in range(first, int((at + (strip + 1) * wide) // STRIP) + 1):
                        known = edge.get(place)
                        bottom, top = low * em + up, high * em + up
                        edge[place] = (min(bottom, known[0]), max(top, known[1])) if known else (bottom, top)
                x += advance * em + run.tracking
    return edge


def _touch(whose: tuple[str, str], found: tuple[int, float, int], folio: int) -> Finding:
    (story, role), (count, gap, frame) = whose, found
    lines = "1 line touches" if count == 1 else f"{count} lines touch"
    return Finding(
        severity="warning",
        code="lines-touch",
        message=f"{lines} the line above in “{story}”, style {role}: {CLEAR - gap:.1f} pt are wanting",
        advice=f"give style {role} a larger `vocalised`, or a smaller size",
        page=folio,
        story=story,
        frame=frame,
    )
