"""Passages: paragraphs on their way into columns, cut into the units that columns are filled with."""

import math
from collections.abc import Callable, Sequence

import msgspec

from layouts.makeup.columns import Unit
from layouts.model.story import Paragraph, Run, Story
from layouts.model.styles import ParagraphStyle, styles_by_name, with_own
from layouts.typeset.galley import Galley, Line, Measures
from layouts.typeset.paragraph import Typesetter

CROSSHEAD_GIVE = 1  # rows that the space above a crosshead may grow by
BLOCK_GIVE = 2  # the same of a pull quote
EASE = 0.08  # of a row: spacing that misses a whole row by less than this is taken to be one
TALLEST = 24  # rows: a block off the grid deeper than this is broken like running text


class Passage(msgspec.Struct, frozen=True):
    """A paragraph of a story, or what is left of it from character `offset` on; `text` is the whole paragraph's."""

    story: str
    index: int
    paragraph: Paragraph
    style: ParagraphStyle
    text: str
    offset: int = 0

    @property
    def words(self) -> int:
        return len(self.text[self.offset :].split())


def passages_of(stories: Sequence[Story], styles: tuple[ParagraphStyle, ...]) -> tuple[Passage, ...]:
    """The paragraphs of these stories in reading order. A style that the issue does not have is set as body."""
    named = styles_by_name(styles)
    body = named["body"]
    return tuple(
        Passage(story.slug, index, paragraph, with_own(named.get(paragraph.style, body), paragraph.own), paragraph.text)
        for story in stories
        for index, paragraph in enumerate(story.paragraphs)
    )


def rest_of(passage: Passage, start: int) -> Passage:
    """What is left of the passage from this character of its paragraph on."""
    return msgspec.structs.replace(passage, offset=start)


def set_passage(passage: Passage, measures: Measures, typesetter: Typesetter) -> Galley:
    """The passage's galley; lines and runs count characters of the whole paragraph, also when only its rest is set.

    In columns of one width the rest stands as the whole paragraph was broken, so that a paragraph parted by a column
    or a page has the lines it would have had in one piece.
    """
    paragraph, style, offset = passage.paragraph, passage.style, passage.offset
    if not offset:
        return typesetter.set(paragraph, style, measures)
    if len(measures) == 1:
        whole = typesetter.set(paragraph, style, measures)
        rest = tuple(line for line in whole.lines if line.start >= offset)
        if rest and rest[0].start == offset:
            return msgspec.structs.replace(whole, lines=rest, findings=())
    style = msgspec.structs.replace(style, first_indent=0.0, drop_cap=0)
    galley = typesetter.set(_from(paragraph, offset), style, measures)
    return msgspec.structs.replace(galley, lines=tuple(_shifted(line, offset) for line in galley.lines))


def _from(paragraph: Paragraph, start: int) -> Paragraph:
    runs: list[Run] = []
    for run in paragraph.runs:
        if start < len(run.text):
            runs.append(msgspec.structs.replace(run, text=run.text[max(0, start) :]))
        start -= len(run.text)
    return msgspec.structs.replace(paragraph, runs=tuple(runs))


def _shifted(line: Line, offset: int) -> Line:
    runs = tuple(
        msgspec.structs.replace(run, starts=tuple(start + offset if start >= 0 else start for start in run.starts))
        for run in line.runs
    )
    return msgspec.structs.replace(line, runs=runs, start=line.start + offset, end=line.end + offset)


def units_of(passages: Sequence[Passage], galleys: Sequence[Galley], step: float) -> list[Unit]:
    """The units of these passages for a grid of `step` points, in order."""
    units: list[Unit] = []
    after = 0.0
    for number, (passage, galley) in enumerate(zip(passages, galleys, strict=True)):
        style, count = passage.style, len(galley.lines)
        before = (0.0 if passage.offset else style.space_before) + after
        last = number == len(passages) - 1
        if style.on_grid or count * galley.leading > TALLEST * step:
            rows = max(1, math.ceil(galley.leading / step - EASE))
            space = max(0, math.ceil(before / step - 0.5))
            ends = may_end(style, count, whole=passage.offset == 0)
            for line in range(count):
                extra = space if line == 0 else 0
                ended = last or not style.keep_with_next if line == count - 1 else ends(line)
                give = CROSSHEAD_GIVE if space and line == 0 else 0
                units.append(Unit(rows + extra, rows, ended, number, line, 1, give))
            after = style.space_after
        else:
            deep = count * galley.leading + style.space_after
            rows = max(1, math.ceil((deep + before) / step - EASE))
            at_top = max(1, math.ceil(deep / step - EASE))
            units.append(Unit(rows, at_top, last or not style.keep_with_next, number, 0, count, BLOCK_GIVE))
            after = 0.0
    return units


def least_rows(passage: Passage, galley: Galley, step: float) -> int:
    """Rows that the passage's units take together, without the space above it."""
    style, count = passage.style, len(galley.lines)
    if style.on_grid or count * galley.leading > TALLEST * step:
        return count * max(1, math.ceil(galley.leading / step - EASE))
    return max(1, math.ceil((count * galley.leading + style.space_after) / step - EASE))


def may_end(style: ParagraphStyle, count: int, *, whole: bool) -> Callable[[int], bool]:
    """Whether a column may end after a line of a paragraph of `count` lines: widows and orphans.

    The rest of a paragraph whose beginning stands elsewhere has no orphans of its own.
    """
    orphans, widows = style.orphans if whole else 1, style.widows

    def ends(line: int) -> bool:
        return not style.keep_lines and line + 1 >= orphans and count - line - 1 >= widows

    return ends
