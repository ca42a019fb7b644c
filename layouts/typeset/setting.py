"""Setting: a prepared paragraph and the measures of its lines in, a galley out.

The cheapest breaks (passes), lines without holes (holes), lines clear of each other's vowel marks (clearance): each
breaks the paragraph anew where it must, and what one way of breaking it has made serves the next one.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from layouts.findings import Finding
from layouts.model.characters import VOWELS, is_vocalised
from layouts.model.story import Direction, Paragraph
from layouts.model.styles import ParagraphStyle
from layouts.typeset.before import words_alike
from layouts.typeset.boxes import Prepared
from layouts.typeset.clearance import Broken, Clearance, Rows, Way, leadings
from layouts.typeset.cuts import Cuts
from layouts.typeset.drop_cap import DropCap
from layouts.typeset.galley import Galley, Line, Measure, Measures
from layouts.typeset.holes import without_holes
from layouts.typeset.ink_gaps import Inks
from layouts.typeset.justify import even, limits_of, set_line
from layouts.typeset.lines import Row
from layouts.typeset.offers import BALANCED, JUSTIFIED, RAGGED, Break
from layouts.typeset.optimum import Search
from layouts.typeset.passes import searched
from layouts.typeset.prices import FORBIDDEN
from layouts.typeset.stretching import Mark

STOOD: Final = 3  # paragraphs set last that a new one is compared with
NARROWEST: Final = 1.0  # point: where indents leave less, lines are set to this and reported as too narrow

# Rows of one paragraph as they were set: from and to which break, the measure, whether the last, kashidas around it,
# and whether by all means. A row remembers what `even` asks it for.
Known = dict[tuple[tuple[Break, Break], Measure, bool, tuple[Mark, ...], bool], tuple[Line, list[Mark], Row]]


class Copy:
    """A paragraph prepared for any measure."""

    def __init__(self, prepared: Prepared, cuts: Cuts, initial: DropCap | None) -> None:
        self.prepared = prepared
        self.cuts = cuts
        self.initial = initial


class Stood:
    """A paragraph as it was set: its rows, and what was on offer for them. `measures`: without indents."""

    def __init__(self, copy: Copy, style: ParagraphStyle, measures: Measures, rows: Known, search: Search) -> None:
        self.copy = copy
        self.style = style
        self.measures = measures
        self.rows = rows
        self.search = search


class Setting:
    """One paragraph while it is set."""

    def __init__(
        self, copy: Copy, paragraph: Paragraph, style: ParagraphStyle, measures: Measures, stood: Sequence[Stood]
    ) -> None:
        """`stood`: paragraphs set before, the latest first: of one that begins with the same words what stands before
        the others serves again."""
        self.copy, self.prepared, self.cuts, self.initial = copy, copy.prepared, copy.cuts, copy.initial
        self.style = style
        self.inner = indented(measures, style, paragraph.direction, copy.initial)
        self.widths: list[float] = [max(NARROWEST, measure.width) for measure in self.inner]
        self.mode = BALANCED if style.balance else JUSTIFIED if style.align == "justify" else RAGGED
        self.limits = limits_of(style, paragraph.direction)
        self.known: Known = {}
        self.searches: dict[int, Search] = {}  # one for each stretch
        self.was, self.alike = _stood_before(stood, copy.prepared, style, self.inner)
        if self.was is not None:
            for key, stood_so in self.was.rows.items():
                if _is_before(key[0][1], self.alike):
                    self.known[key] = stood_so
                    # all that it is made of is the same in both, and what was set before can go
                    stood_so[2].prepared, stood_so[2].cuts = self.prepared, self.cuts

    def broken(self, avoided: frozenset[Break]) -> Way:
        """The cheapest rows of which none ends there."""
        prepared, inner = self.prepared, self.inner
        price = 0.0
        rows: Rows = []  # nothing between two forced breaks: an empty line
        ends: list[Break] = []
        for first, last in prepared.stretches if prepared.words else ():
            if first == last:
                rows.append(None)
                ends.append((first, 0))
                continue
            begin: Break = (first, 0)
            if first not in self.searches:
                self.searches[first] = self.search(first, last)
            search = self.searches[first].past(set(avoided)) if avoided else self.searches[first]
            search, chosen = searched(search, self.widths, len(rows))
            if avoided:
                price += search.cost()
            for end in chosen:
                measure = inner[min(len(rows), len(inner) - 1)]
                rows.append((Row(prepared, self.cuts, begin, end), measure, end == (last, 0)))
                ends.append(end)
                begin = end
        return price, rows, ends

    def search(self, first: int, last: int) -> Search:
        """A search for the breaks of one stretch."""
        stretch, shrink = self.limits
        search = Search(self.prepared.boxes, first, last, self.mode, stretch, shrink, self.cuts.of)
        if self.was is not None:
            search.after(self.was.search, self.alike)
        else:
            search.keep()
        return search

    def otherwise(self, avoided: frozenset[Break]) -> Way | None:
        """The same, if there is a way."""
        way = self.broken(avoided)
        return None if way[0] >= FORBIDDEN else way

    def set_rows(self, rows: Rows) -> list[Line]:
        """The rows as lines."""
        return self.lines_of(rows, (), utmost=False)

    def set_first(self, rows: Rows, first: Sequence[int]) -> list[Line]:
        """The same, those of these numbers having the first choice of words."""
        return self.lines_of(rows, first, utmost=False)

    def filled(self, rows: Rows, first: Sequence[int]) -> list[Line]:
        """The same, and those filled by all means."""
        return self.lines_of(rows, first, utmost=True)

    def lines_of(self, rows: Rows, before: Sequence[int], *, utmost: bool) -> list[Line]:
        """The rows set to their measures. Where words may be stretched, the row that lacks most is set first: it has
        the first choice of words, and its neighbours keep clear of its kashidas; those of the numbers in `before` come
        first, filled by all means if `utmost`."""
        style, known = self.style, self.known
        if before:  # rows remember what is stretched on them
            rows = [one and (Row(self.prepared, self.cuts, *one[0].breaks), one[1], one[2]) for one in rows]
        order = [number for number, one in enumerate(rows) if one is not None]
        if self.prepared.boxes.kashidas is not None:
            wanting = [(number not in before, -_wanting(rows[number]), number) for number in order]
            order = [number for _, _, number in sorted(wanting)]
        marks: list[list[Mark]] = [[] for _ in range(len(rows) + 2)]  # one more before the first row and after the last
        found: dict[int, Line] = {}
        stood: dict[int, Row] = {}
        for number in order:
            one = rows[number]
            if one is None:
                continue
            row, measure, last = one
            around = marks[number] + marks[number + 2]
            by_all_means = utmost and number in before
            key = (row.breaks, measure, last, tuple(around), by_all_means)
            made = known.get(key)
            if made is None:
                wardrobe = self.cuts.looks.wardrobe
                line, stretched = set_line(
                    row, measure, style, self.limits, wardrobe, last=last, around=around, utmost=by_all_means
                )
                made = known[key] = (line, stretched, row)
            found[number], marks[number + 1], stood[number] = made
        filled = [one for one in rows if one is not None]
        if style.align == "justify" and filled and not filled[0][0].rtl:
            order.sort()
            evened = [found[number] for number in order]
            even([stood[number] for number in order], evened, [one[1] for one in filled], self.limits)
            found = dict(zip(order, evened))
        lines: list[Line] = []
        for number in range(len(rows)):
            place = lines[-1].end if lines else self.initial.end if self.initial else 0
            lines.append(found.get(number) or Line((), 0.0, place, place, False, 1.0))
        return lines


def set_copy(
    copy: Copy,
    paragraph: Paragraph,
    style: ParagraphStyle,
    measures: Measures,
    inks: Inks,
    stood: list[Stood],
    told: list[list[Break]] | None = None,
) -> Galley:
    """The paragraph's lines. `stood`: paragraphs set before, the latest first; this one is put there. `told`, where
    somebody asks, becomes the cheapest breaks, those without holes, and those that are clear."""
    setting = Setting(copy, paragraph, style, measures, stood)
    prepared, cuts, initial = copy.prepared, copy.cuts, copy.initial
    _, rows, ends = setting.broken(frozenset())
    made: Broken = (rows, ends, setting.set_rows(rows))
    ways = [ends]
    if prepared.boxes.kashidas is not None:
        made = without_holes(made, setting.otherwise, setting.set_first, setting.filled)
    ways.append(made[1])
    leading = style.leading_for(paragraph.direction)
    if VOWELS.search(prepared.text) is not None:
        throughout = paragraph.direction == "rtl" and is_vocalised(prepared.text)
        for leading in leadings(style, paragraph.direction, throughout=throughout):
            clearance = Clearance(cuts.looks.library, inks, prepared.text, leading, throughout=throughout)
            kept = clearance.of(made, setting.otherwise, setting.set_rows)
            if not clearance.touching:
                break
        made = kept
    rows, ends, lines = made
    if len(setting.searches) == 1:
        search = next(iter(setting.searches.values()))
        stood[:] = [Stood(copy, style, setting.inner, setting.known, search), *stood[: STOOD - 1]]
    if told is not None:
        told[:] = [*ways, ends]
    findings = list(prepared.findings)
    for one, end, line in zip(rows, ends, lines):
        if one is not None and (line.width > one[1].width + 0.01 or (end[1] and cuts.is_desperate(end))):
            findings.append(overfull_word(prepared.text[line.start : line.end], one[1].width))
    if initial and lines:
        run = msgspec.structs.replace(initial.run, x=measures[0].x + style.indent_start)
        stop = max(lines[0].end, initial.end)
        lines[0] = msgspec.structs.replace(lines[0], runs=(run, *lines[0].runs), start=0, end=stop)
    return Galley(
        tuple(lines),
        prepared.text,
        leading,
        style.size_for(paragraph.direction),
        paragraph.direction,
        tuple(findings),
    )


def _stood_before(
    stood: Sequence[Stood], prepared: Prepared, style: ParagraphStyle, measures: Measures
) -> tuple[Stood | None, int]:
    """What was set to these measures and begins with the same words, and with how many of them."""
    for one in stood:
        if one.measures == measures and one.style == style:
            alike = words_alike(one.copy.prepared, prepared)
            if alike:
                return one, alike
    return None, 0


def _is_before(end: Break, word: int) -> bool:
    """Whether a row that ends there has nothing of this word or of any behind it."""
    return end[0] < word or end == (word, 0)


def _wanting(one: tuple[Row, Measure, bool] | None) -> float:
    """What a row lacks, as a multiple of its spaces."""
    return (one[1].width - one[0].natural) / max(one[0].spaces, 0.1) if one is not None else 0.0


def indented(
    measures: Measures, style: ParagraphStyle, direction: Direction, initial: DropCap | None
) -> Measures:
    """The measures that are left beside indents and drop cap."""
    if not (style.first_indent or style.indent_start or style.indent_end or initial):
        return measures
    beside = (initial.width,) * initial.lines if initial else (style.first_indent,)
    inner: list[Measure] = []
    for number in range(max(len(measures), len(beside) + 1)):
        outer = measures[min(number, len(measures) - 1)]
        start = style.indent_start + (beside[number] if number < len(beside) else 0.0)
        left = start if direction == "ltr" else style.indent_end
        inner.append(Measure(outer.x + left, outer.width - start - style.indent_end))
    return tuple(inner)


def overfull_word(text: str, measure: float) -> Finding:
    """A word that is wider than its line and had to be broken where no word is."""
    return Finding(
        severity="warning",
        code="overfull-word",
        message=f"“{text}” is part of a word wider than the line ({measure:.0f} pt), broken where it just fits",
        advice="shorten it, put in soft hyphens, or give it a wider column",
    )
