"""Cells: where each character of a set line stands. A line in, one cell for each stop of a caret out, left to right.

A cluster that draws several characters as one glyph (lam-alef, ffi) is parted evenly; marks belong to their letter.
"""

from collections.abc import Iterator

import msgspec

from fonts.runs import GlyphRun, Word
from layouts.display.items import TextLine
from layouts.model.characters import graphemes

NEAR = 0.01  # points: edges closer than this are one
Range = tuple[int, int]


class Cell(msgspec.Struct, frozen=True):
    """One character as readers count them: its edges in points from the page's left, its place in the paragraph."""

    left: float
    right: float
    start: int
    end: int
    rtl: bool


def cells_of(line: TextLine) -> tuple[Cell, ...]:
    """The cells of a line, left to right as drawn; none for a line without text.

    Spaces between words are cells, and so are those that end a paragraph; the space that a line was broken at is not.
    """
    parts = [list(_run_cells(run, line)) for run in line.runs]
    covered = sorted((cell.start, cell.end) for part in parts for cell in part)
    open_ranges = list(_between(covered, line))
    cells: list[Cell] = []
    for number, part in enumerate(parts):
        if number and part and parts[number - 1] and part[0].left - parts[number - 1][-1].right > NEAR:
            before, after = parts[number - 1], part
            space = _space_between(_span(before), _span(after), open_ranges, line.rtl)
            if space is not None:
                open_ranges.remove(space)
                rtl = after[0].rtl if before[-1].rtl == after[0].rtl else line.rtl
                cells += _parted(before[-1].right, after[0].left, space, rtl, line.text)
        cells += part
    return tuple([*cells, *_trailing(line, cells)] if not line.rtl else [*_trailing(line, cells), *cells])


def limit_of(line: TextLine) -> int:
    """Where in the paragraph's text the next line begins: behind the white space that this one was broken at."""
    rest = line.text[line.end :]
    return line.end + len(rest) - len(rest.lstrip())


def is_last(line: TextLine) -> bool:
    """Whether the paragraph ends with this line."""
    return not line.text[line.end :].strip()


def _run_cells(run: GlyphRun, line: TextLine) -> Iterator[Cell]:
    """The cells of a run's words and of the spaces between them; a hyphen added at a line's end has none."""
    scale = run.size / run.face.upem
    x = line.x + run.x
    previous: tuple[int, int, float] | None = None
    for word, start in zip(run.words, run.starts):
        width = word.width * scale + run.tracking * len(word.glyphs)
        if start >= 0:
            end = start + len(word.text)
            if previous is not None:
                between = (end, previous[0]) if run.rtl else (previous[1], start)
                if between[0] < between[1]:
                    yield from _parted(previous[2], x, between, run.rtl, line.text)
            yield from _word_cells(word, start, x, scale, run)
            previous = (start, end, x + width)
        x += width + run.gap


def _word_cells(word: Word, start: int, x: float, scale: float, run: GlyphRun) -> Iterator[Cell]:
    bounds = graphemes(word.text)
    stops = set(bounds)
    edges: dict[int, tuple[float, float]] = {}
    for advance, cluster in zip(word.advances, word.clusters):
        while cluster not in stops and cluster > 0:
            cluster -= 1  # a mark in a cluster of its own belongs to its letter
        right = x + advance * scale + run.tracking
        left = min(x, edges[cluster][0]) if cluster in edges else x
        edges[cluster] = (left, max(right, edges[cluster][1]) if cluster in edges else right)
        x = right
    begins = sorted(edges)
    ends = dict(zip(begins, [*begins[1:], len(word.text)]))
    for cluster, (left, right) in edges.items():
        yield from _parted(left, right, (start + cluster, start + ends[cluster]), run.rtl, word.text, start)


def _parted(
    left: float, right: float, span: Range, rtl: bool, text: str, origin: int = 0
) -> Iterator[Cell]:
    """A stretch of the line shared evenly among the characters that it draws. `origin`: where `text` begins."""
    bounds = [span[0] + bound for bound in graphemes(text[span[0] - origin : span[1] - origin])]
    count = len(bounds) - 1
    if count < 1:
        return
    share = (right - left) / count
    for number in range(count):
        place = count - 1 - number if rtl else number
        yield Cell(left + share * number, left + share * (number + 1), bounds[place], bounds[place + 1], rtl)


def _between(covered: list[Range], line: TextLine) -> Iterator[Range]:
    """Stretches of the line's text that no word draws."""
    at = line.start
    for start, end in covered:
        if start > at:
            yield at, start
        at = max(at, end)
    if at < line.end:
        yield at, line.end


def _span(part: list[Cell]) -> tuple[int, int, bool]:
    """What a run draws of the text, and its direction."""
    return min(cell.start for cell in part), max(cell.end for cell in part), part[0].rtl


def _space_between(
    before: tuple[int, int, bool], after: tuple[int, int, bool], ranges: list[Range], rtl: bool
) -> Range | None:
    """The undrawn stretch that stands between two runs, seen from left to right.

    The one that both touch, if they follow each other in the text; else the one at the inner edge of the run that has
    the line's direction, as such a space belongs to the line (UAX #9: a neutral between opposites); else any.
    """

    def closeness(span: Range) -> int:
        sides = [{*span} & {start, end} for start, end, _ in (before, after)]
        if all(sides):
            return 3
        inner = [span[1] == before[0] if rtl else span[0] == before[1]] if before[2] == rtl else []
        inner += [span[0] == after[1] if rtl else span[1] == after[0]] if after[2] == rtl else []
        return 2 if any(inner) else 1 if any(sides) else 0

    best = max(ranges, key=closeness, default=None)
    return best if best is not None and closeness(best) else None


def _trailing(line: TextLine, cells: list[Cell]) -> list[Cell]:
    """Spaces at the end of a paragraph: they draw nothing, but a caret moves on when they are typed."""
    if not is_last(line) or line.end >= len(line.text):
        return []
    gap = line.runs[-1].gap if line.runs else line.leading / 4
    if not line.rtl:
        edge = cells[-1].right if cells else line.x
        span = edge, edge + gap * (len(line.text) - line.end)
    else:
        edge = cells[0].left if cells else line.x + line.width
        span = edge - gap * (len(line.text) - line.end), edge
    return list(_parted(*span, (line.end, len(line.text)), line.rtl, line.text))
