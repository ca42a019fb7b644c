"""Cells: where each character of a set line stands. A line in, one cell for each stop of a caret out, left to right.

A cluster that draws several characters as one glyph (lam-alef, ffi) is parted evenly; marks belong to their letter.
"""

from collections.abc import Sequence
from typing import Final

from fonts.runs import GlyphRun, Word
from layouts.display.cell import Cell
from layouts.display.items import Item, TextLine
from layouts.model.characters import graphemes

NEAR: Final = 0.01  # points: edges closer than this are one
Range = tuple[int, int]


def cells_of(line: TextLine) -> tuple[Cell, ...]:
    """The cells of a line, left to right as drawn; none for a line without text.

    Spaces between words are cells, and so are those that end a paragraph; the space that a line was broken at is not.
    """
    parts = [_run_cells(run, line) for run in line.runs]
    covered = sorted([(cell.start, cell.end) for part in parts for cell in part])
    open_ranges = _between(covered, line)
    cells: list[Cell] = []
    for number, part in enumerate(parts):
        if number and part and parts[number - 1] and part[0].left - parts[number - 1][-1].right > NEAR:
            before, after = parts[number - 1], part
            space = _space_between(_span(before), _span(after), open_ranges, line.rtl)
            if space is not None:
                open_ranges.remove(space)
                rtl = after[0].rtl if before[-1].rtl == after[0].rtl else line.rtl
                cells += _parted(before[-1].right, after[0].left, space, rtl, line.text, 0)
        cells += part
    return tuple([*cells, *_trailing(line, cells)] if not line.rtl else [*_trailing(line, cells), *cells])


def paragraph_lines(items: Sequence[Item], story: str, paragraph: int) -> list[TextLine]:
    """The lines of a paragraph among a page's items: what each key asks for."""
    found: list[TextLine] = []
    for item in items:
        if isinstance(item, TextLine) and item.paragraph == paragraph and item.story == story and item.kind == "text":
            found.append(item)
    return found


def limit_of(line: TextLine) -> int:
    """Where in the paragraph's text the next line begins: behind the white space that this one was broken at."""
    rest = line.text[line.end :]
    return line.end + len(rest) - len(rest.lstrip())


def is_last(line: TextLine) -> bool:
    """Whether the paragraph ends with this line."""
    return not line.text[line.end :].strip()


def _run_cells(run: GlyphRun, line: TextLine) -> list[Cell]:
    """The cells of a run's words and of the spaces between them; a hyphen added at a line's end has none."""
    scale, tracking, gap, rtl = run.em / run.face.upem, run.tracking, run.gap, run.rtl
    x = line.x + run.x
    found: list[Cell] = []
    previous: tuple[int, int, float] | None = None
    for word, start in zip(run.words, run.starts):
        width = word.width * scale + tracking * len(word.glyphs)
        if start >= 0:
            end = start + len(word.text)
            if previous is not None:
                between = (end, previous[0]) if rtl else (previous[1], start)
                if between[0] < between[1]:
                    found += _parted(previous[2], x, between, rtl, line.text, 0)
            found += _word_cells(word, start, x, scale, tracking, rtl)
            previous = (start, end, x + width)
        x += width + gap
    return found


def _word_cells(word: Word, start: int, x: float, scale: float, tracking: float, rtl: bool) -> list[Cell]:
    text = word.text
    stops = set(graphemes(text))
    edges: dict[int, tuple[float, float]] = {}
    for advance, cluster in zip(word.advances, word.clusters):
        while cluster not in stops and cluster > 0:
            cluster -= 1  # a mark in a cluster of its own belongs to its letter
        right = x + advance * scale + tracking
        known = edges.get(cluster)
        edges[cluster] = (x, right) if known is None else (min(x, known[0]), max(right, known[1]))
        x = right
    begins = sorted(edges)
    ends = dict(zip(begins, [*begins[1:], len(text)]))
    found: list[Cell] = []
    for cluster, (left, right) in edges.items():
        end = ends[cluster]
        if end - cluster == 1:  # most letters: nothing to part
            found.append(Cell(left, right, start + cluster, start + end, rtl))
        else:
            found += _parted(left, right, (start + cluster, start + end), rtl, text, start)
    return found


def _parted(left: float, right: float, span: Range, rtl: bool, text: str, origin: int) -> list[Cell]:
    """A stretch of the line shared evenly among the characters that it draws. `origin`: where `text` begins."""
    first, last = span
    bounds = graphemes(text[first - origin : last - origin])
    count = len(bounds) - 1
    if count < 1:
        return []
    share = (right - left) / count
    found: list[Cell] = []
    for number in range(count):
        place = count - 1 - number if rtl else number
        start, end = first + bounds[place], first + bounds[place + 1]
        found.append(Cell(left + share * number, left + share * (number + 1), start, end, rtl))
    return found


def _between(covered: list[Range], line: TextLine) -> list[Range]:
    """Stretches of the line's text that no word draws."""
    at, found = line.start, []
    for start, end in covered:
        if start > at:
            found.append((at, start))
        at = max(at, end)
    if at < line.end:
        found.append((at, line.end))
    return found


def _span(part: list[Cell]) -> tuple[int, int, bool]:
    """What a run draws of the text, and its direction."""
    return min([cell.start for cell in part]), max([cell.end for cell in part]), part[0].rtl


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
    return _parted(span[0], span[1], (line.end, len(line.text)), line.rtl, line.text, 0)
