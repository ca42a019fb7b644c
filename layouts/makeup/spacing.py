"""Spacing: paragraphs of a block set a line longer or shorter, so that its legs end level at its foot.

The third step of the copyfit ladder, after pictures and headlines: a paragraph whose last line is all but full, or all
but empty, is set a little wider or closer, and its lines are one more or one less. Nobody sees it: Latin letters are
parted or brought together by half a hundredth of an em, Arabic ones, which hold hands, drawn a hundredth larger or
smaller. Done after a page is arranged, only where a leg's foot misses, and typeset, never guessed.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

import msgspec

from layouts.makeup.between import units_apart
from layouts.makeup.blocks import Copy, Option, column_width, legs_filled
from layouts.makeup.columns import Unit, prefix_rows
from layouts.makeup.passages import Passage, passages_of, set_passage
from layouts.makeup.units import Laid
from layouts.model.issue import Issue
from layouts.model.story import Paragraph, Story
from layouts.typeset.galley import Galley, Measure
from layouts.typeset.paragraph import Typesetter

TRACKING = 0.0075  # em: about one and a half hundredths of a line of Latin text
ARABIC_SIZE = 0.015  # of the size
GAIN = 0.6  # of the last line, at least, where a paragraph may run over into one more
LOSS = 0.4  # of the last line, at most, where a paragraph may do without it
MOST_SHORT = 0.05  # of the measure, by which each line must change: of 137 paragraphs that would need more, one did it
LEAST_LINES = 2  # of a paragraph: in shorter ones a hundredth is not worth a line
STRENGTHS = (1, 2)  # tried in this order: of both, and what the change costs by
STRONGER = 1.6  # times those, at the most
MOST_CHANGED = 6  # paragraphs of a story
NO_ROOM = 10**6  # rows that stay empty where the text does not go in


class Change(msgspec.Struct, frozen=True):
    """A paragraph of a story's legs (its number among their passages) with other spacing, set."""

    number: int
    paragraph: Paragraph
    galley: Galley
    lines: int  # more than before
    strength: int = 1


class Spacing:
    """One story's paragraphs that can be a line longer or shorter, set once."""

    def __init__(self, issue: Issue, copy: Copy, step: float, typesetter: Typesetter) -> None:
        self.copy, self.step = copy, step
        self.measure = (Measure(0.0, column_width(issue)),)
        self.passages = list(copy.passages[copy.heads :])
        self.galleys = [set_passage(passage, self.measure, typesetter) for passage in self.passages]
        self.issue, self.typesetter = issue, typesetter
        self.candidates = list(self._candidates())
        self.gives = sum([unit.give for unit in copy.units])  # rows that crossheads may take up
        self.dropped = max([unit.rows - unit.at_top for unit in copy.units], default=0)  # at a column's head, at most
        self.made: dict[int, Change | None] = {}
        self.known: dict[tuple[int, int, int, int], tuple[int, tuple[Change, ...]]] = {}

    def _candidates(self) -> Iterator[tuple[int, int]]:
        """Paragraphs that may be set a line longer or shorter, the likeliest first: (number, lines)."""
        found: list[tuple[float, int, int]] = []
        for number, (passage, galley) in enumerate(zip(self.passages, self.galleys, strict=True)):
            if _may_change(passage, galley):
                full = galley.lines[-1].width / self.measure[0].width
                short = min(1 - full, full) / len(galley.lines)
                if (full > GAIN or full < LOSS) and short <= MOST_SHORT:
                    found.append((round(short, 4), number, 1 if full > GAIN else -1))
        for _, number, lines in sorted(found):
            yield number, lines

    def change(self, number: int, lines: int) -> Change | None:
        """The paragraph set by so many lines longer, at the least strength that does it; None where none does."""
        if number not in self.made:
            self.made[number] = self._change(number, lines)
        return self.made[number]

    def _change(self, number: int, lines: int) -> Change | None:
        passage, galley = self.passages[number], self.galleys[number]
        for strength in STRENGTHS:
            paragraph = spaced(passage, lines * (1 if strength == 1 else STRONGER))
            other = passages_of((_alone(self.copy.story, paragraph),), self.issue.styles)[0]
            made = set_passage(other, self.measure, self.typesetter)
            if len(made.lines) - len(galley.lines) == lines:
                return Change(number, paragraph, made, lines, strength)
        return None

    def with_changes(self, chosen: Sequence[Change]) -> Copy:
        """The copy with these paragraphs set otherwise."""
        galleys, passages = list(self.galleys), list(self.passages)
        for change in chosen:
            galleys[change.number] = change.galley
            passages[change.number] = msgspec.structs.replace(passages[change.number], paragraph=change.paragraph)
        units: tuple[Unit, ...] = tuple(units_apart(Laid(passages, galleys, self.step), self.typesetter))
        heads = self.copy.passages[: self.copy.heads]
        return Copy(self.told(self.copy.story, chosen), (*heads, *passages), units, tuple(prefix_rows(units)))

    def told(self, story: Story, chosen: Sequence[Change]) -> Story:
        """The story, whatever its headline's size and what is left out above its text, with these paragraphs set
        otherwise."""
        paragraphs = list(story.paragraphs)
        fewer = len(self.copy.story.paragraphs) - len(paragraphs)
        for change in chosen:
            paragraphs[self.passages[change.number].index - fewer] = change.paragraph
        return msgspec.structs.replace(story, paragraphs=tuple(paragraphs)) if chosen else story


def _may_change(passage: Passage, galley: Galley) -> bool:
    style = passage.style
    return (
        len(galley.lines) >= LEAST_LINES
        and style.align == "justify"
        and style.on_grid
        and passage.table is None
        and not passage.widest
        and not passage.paragraph.own
        and not style.drop_cap
    )


def _alone(story: Story, paragraph: Paragraph) -> Story:
    return msgspec.structs.replace(story, paragraphs=(paragraph,))


def spaced(passage: Passage, by: float) -> Paragraph:
    """The paragraph set wider, for a line more, or closer, for a line less; `by` 1 for the usual step."""
    style, paragraph = passage.style, passage.paragraph
    if paragraph.direction == "rtl":
        own = (("arabic_size", round(style.arabic_size * (1 + by * ARABIC_SIZE), 3)),)
    else:
        own = (("tracking", round(style.tracking + by * TRACKING, 4)),)
    return msgspec.structs.replace(paragraph, own=own)


def levelled(spacing: Spacing, columns: int, option: Option, legs_rows: int) -> tuple[int, tuple[Change, ...]]:
    """Rows of single legs that stay empty in a block of so many columns and rows of legs, and the changed paragraphs
    that bring it down to them; the fewest changes that do.

    One change after the other, the one that levels most first; two at once where one alone does not help, since a
    widow may stand in its way.
    """
    wide, deep = option.picture_columns, sum(option.picture_rows)
    key = (columns, wide, deep, legs_rows)
    if key not in spacing.known:
        spacing.known[key] = _levelled(spacing, columns, (wide, deep), legs_rows)
    return spacing.known[key]


def _levelled(
    spacing: Spacing, columns: int, picture: tuple[int, int], legs_rows: int
) -> tuple[int, tuple[Change, ...]]:
    """As `levelled`. `picture`: its columns and rows."""
    wide, deep = picture
    misses = columns * legs_rows - wide * deep - spacing.copy.sums[-1]

    def empty(chosen: Sequence[Change]) -> int:
        copy = spacing.with_changes(chosen) if chosen else spacing.copy
        legs = legs_filled(copy, columns, wide, deep)
        return legs.empty + columns * (legs_rows - legs.rows) if legs.rows <= legs_rows else NO_ROOM

    def least(lines: int) -> int:
        """What stays empty at least after so many lines more; NO_ROOM where the text can't go in."""
        left = misses - lines
        return NO_ROOM if left < -columns * spacing.dropped else max(0, left - spacing.gives)

    chosen: tuple[Change, ...] = ()
    left = empty(chosen)
    while left and len(chosen) < MOST_CHANGED:
        so_far = sum([change.lines for change in chosen])
        free = [one for one in spacing.candidates if all(one[0] != change.number for change in chosen)]
        best: tuple[int, tuple[Change, ...]] | None = None
        for together in (1, 2) if len(chosen) + 2 <= MOST_CHANGED else (1,):
            tried = [
                (least(so_far + sum([lines for _, lines in more])), more) for more in combinations(free, together)
            ]
            best = best or _least(spacing, tried, (left, chosen), empty)
        if best is None:
            break
        left, chosen = best
    return left, chosen


def _least(
    spacing: Spacing,
    tried: Sequence[tuple[int, tuple[tuple[int, int], ...]]],
    before: tuple[int, tuple[Change, ...]],
    empty: Callable[[Sequence[Change]], int],
) -> tuple[int, tuple[Change, ...]] | None:
    """The changes after which fewest rows are empty, if fewer than `before`, and those before them. `tried`: (rows that
    stay empty at least, candidates); only what may be the best is typeset."""
    left, chosen = before
    fewest = min([least for least, _ in tried], default=0)
    best: tuple[int, tuple[Change, ...]] | None = None
    for least, more in tried:
        if least >= left:
            continue
        changes = [change for one in more if (change := spacing.change(*one)) is not None]
        less = empty((*chosen, *changes)) if len(changes) == len(more) else NO_ROOM
        if less < left:
            best, left = (less, (*chosen, *changes)), less
            if less <= fewest:
                break
    return best
