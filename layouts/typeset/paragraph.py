"""Set a paragraph: its text, its style and the measures of its lines in, a galley out.

collect -> prepare -> optimum -> justify, each in a file of that name. `set_paragraph` is the specification; a
Typesetter gives the same galleys and remembers, by value, what it has prepared and set.
"""

from collections.abc import Collection, Sequence

import msgspec

from fonts.ink import ink_box
from fonts.library import TATWEEL, Library
from fonts.runs import Word
from layouts.findings import Finding
from layouts.memory import Memory
from layouts.model.characters import VOWELS, is_vocalised, whole
from layouts.model.story import Direction, Paragraph
from layouts.model.styles import ParagraphStyle
from layouts.typeset.before import words_alike
from layouts.typeset.boxes import Prepared
from layouts.typeset.breaks import odd_breaks
from layouts.typeset.clearance import Broken, Clearance, Rows, Way, leadings
from layouts.typeset.cuts import Cuts
from layouts.typeset.drop_cap import DropCap, drop_cap
from layouts.typeset.galley import Galley, Line, Measure, Measures
from layouts.typeset.holes import without_holes
from layouts.typeset.hyphenation import settle_divisions
from layouts.typeset.ink_gaps import Inks, Runs
from layouts.typeset.ink_strips import strips
from layouts.typeset.justify import even, limits_of, set_line
from layouts.typeset.lines import Row
from layouts.typeset.looks import Looks, Wardrobe
from layouts.typeset.optimum import BALANCED, JUSTIFIED, RAGGED, Break, Search
from layouts.typeset.passes import searched
from layouts.typeset.prepare import prepare
from layouts.typeset.prices import FORBIDDEN
from layouts.typeset.stretching import Mark

PARAGRAPHS = 4_000  # an issue of 48 pages has about 3,000
STOOD = 3  # paragraphs set last that a new one is compared with
NARROWEST = 1.0  # point: where indents leave less, lines are set to this and reported as too narrow
GALLEYS = 12_000  # the make-up asks for a few measures of each
PAIRS = 300  # of lines of two paragraphs, one with a vowel mark, that are remembered: they hold their words
SPARE = 6  # paragraphs remembered beyond those that an issue has; each is up to a hundred kilobytes
MOST_LETTERS = 100_000_000  # of all paragraphs remembered: their number is what bounds them until they are settled
SPARE_LETTERS, LETTERS = 3_000, 7  # of paragraphs remembered: beyond those that an issue has, and of each of its words

# Rows of one paragraph as they were set: from and to which break, the measure, whether the last, kashidas around it,
# and whether by all means. A row remembers what `even` asks it for.
Known = dict[tuple[tuple[Break, Break], Measure, bool, tuple[Mark, ...], bool], tuple[Line, list[Mark], Row]]


class Copy:
    """A paragraph prepared for any measure."""

    def __init__(self, prepared: Prepared, cuts: Cuts, initial: DropCap | None) -> None:
        self.prepared = prepared
        self.cuts = cuts
        self.initial = initial


class Stood(msgspec.Struct, frozen=True, eq=False):
    """A paragraph as it was set: its rows, and what was on offer for them."""

    copy: Copy
    style: ParagraphStyle
    measures: Measures  # without indents
    rows: Known
    search: Search


class Typesetter:
    """Sets paragraphs with the faces of one library."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.wardrobe = Wardrobe(library)
        self.inks = Inks()  # the compositor looks at the same words once more, and lets go of them (`touching`)
        self.stood: list[Stood] = []  # those set last: one of them may be what is typed in
        # Whether lines of two paragraphs touch: by the lines' runs, how far apart they are, and which of them it is.
        self.touches: Memory[tuple[tuple[Runs, ...], tuple[float, ...], int], bool] = Memory(PAIRS)
        # Each as heavy as its text is long.
        self.copies: Memory[tuple[Paragraph, ParagraphStyle], Copy] = Memory(
            PARAGRAPHS, weigh=lambda copy: len(copy.prepared.text), heaviest=MOST_LETTERS
        )
        self.galleys: Memory[tuple[Paragraph, ParagraphStyle, Measures], Galley] = Memory(
            GALLEYS, weigh=lambda galley: len(galley.text), heaviest=MOST_LETTERS
        )

    def settle(self, paragraphs: int, words: int) -> None:
        """An issue of so many paragraphs and words is set: what past edits of them left behind is forgotten."""
        self.wardrobe.settle(words)
        self.copies.settle(SPARE + paragraphs)
        self.galleys.settle(SPARE + 2 * paragraphs)
        self.touches.settle(SPARE + paragraphs)
        room = SPARE_LETTERS + LETTERS * words
        # A long paragraph that is typed in leaves as much behind with each key as many short ones.
        self.copies.lighten(room)
        self.galleys.lighten(2 * room)

    def keep(self, paragraphs: Collection[Paragraph]) -> None:
        """Forget all paragraphs but these, and how lines stood."""
        self.copies.forget(lambda key: key[0] in paragraphs)
        self.galleys.forget(lambda key: key[0] in paragraphs)
        self.inks.lines.keep_newest(0)
        self.stood.clear()
        is_vocalised.cache_clear()  # it knows paragraphs by their whole text: a thousand of them are three megabytes
        odd_breaks.cache_clear()

    def renew(self) -> None:
        """Forget everything that was made of text: it is made again, as it is asked for."""
        self.wardrobe, self.inks = Wardrobe(self.library), Inks()
        for known in (self.touches, self.copies, self.galleys):
            known.keep_newest(0)
        self.stood.clear()
        self.library.words.clear()
        settle_divisions(0)
        odd_breaks.cache_clear()
        strips.cache_clear()
        ink_box.cache_clear()

    @property
    def words_met(self) -> int:
        """How many shaped words are remembered."""
        return len(self.library.words)

    def forget(self, words: Collection[Word]) -> None:
        """Forget all words but these, as they are drawn."""
        drawn = {(word.face, word.text) for word in words}
        drawn |= {(face, text.replace(TATWEEL, "")) for face, text in drawn if TATWEEL in text}
        self.wardrobe.forget(drawn)
        self.inks.forget(words)
        self.touches.keep_newest(0)
        self.stood.clear()

    def set(self, paragraph: Paragraph, style: ParagraphStyle, measures: Measures) -> Galley:
        """The paragraph's lines, to these measures: one for each line, the last one for all that follow.

        Indents and the drop cap are the style's and are taken off the measures here. Nothing fails: what cannot be set
        as asked comes with a finding. A paragraph without words has no lines.
        """
        key = (paragraph, style, measures)
        galley = self.galleys.values.get(key)
        if galley is None:
            copy = self.copies.get((paragraph, style), lambda: self.prepare(paragraph, style))
            galley = _set(copy, paragraph, style, measures, self.inks, self.stood)
            if copy.initial and len(galley.lines) < copy.initial.lines:
                galley = self.set(paragraph, msgspec.structs.replace(style, drop_cap=0), measures)
            self.galleys.put(key, galley)
        return galley

    def told(self, paragraph: Paragraph, style: ParagraphStyle, measures: Measures) -> tuple[Galley, list[list[Break]]]:
        """The same lines set anew, and the breaks that were thought of: the cheapest, those without holes, and those
        that keep vowel marks clear, which are the lines'."""
        ways: list[list[Break]] = []
        copy = self.prepare(paragraph, style)
        galley = _set(copy, paragraph, style, measures, self.inks, [], ways)
        if copy.initial and len(galley.lines) < copy.initial.lines:
            return self.told(paragraph, msgspec.structs.replace(style, drop_cap=0), measures)
        return galley, ways

    def prepare(self, paragraph: Paragraph, style: ParagraphStyle) -> Copy:
        """What of setting does not depend on measures."""
        paragraph = whole_paragraph(paragraph)
        looks = Looks(paragraph, style, self.wardrobe)
        initial = drop_cap(paragraph, style, self.library) if style.drop_cap > 1 else None
        prepared = prepare(paragraph, looks, initial.end if initial else 0)
        return Copy(prepared, Cuts(prepared, looks, style.hyphenate), initial)


def whole_paragraph(paragraph: Paragraph) -> Paragraph:
    """The paragraph itself, or without halves of characters where it has any: no face has glyphs for them."""
    text = paragraph.text
    if whole(text) is text:
        return paragraph
    runs = tuple(msgspec.structs.replace(run, text=whole(run.text)) for run in paragraph.runs)
    return msgspec.structs.replace(paragraph, runs=runs)


def set_paragraph(paragraph: Paragraph, style: ParagraphStyle, measures: Measures, library: Library) -> Galley:
    """The paragraph's lines, set with no memory of any other."""
    return Typesetter(library).set(paragraph, style, measures)


def _set(
    copy: Copy,
    paragraph: Paragraph,
    style: ParagraphStyle,
    measures: Measures,
    inks: Inks,
    stood: list[Stood],
    told: list[list[Break]] | None = None,
) -> Galley:
    """`stood`: paragraphs set before, the latest first; this one is put there. `told`, where somebody asks, becomes
    the cheapest breaks, those without holes, and those that are clear."""
    prepared, cuts, initial = copy.prepared, copy.cuts, copy.initial
    inner = indented(measures, style, paragraph.direction, initial)
    widths = [max(NARROWEST, measure.width) for measure in inner]
    mode = BALANCED if style.balance else JUSTIFIED if style.align == "justify" else RAGGED
    limits = limits_of(style, paragraph.direction)
    known: Known = {}
    marked = VOWELS.search(prepared.text) is not None
    throughout = marked and paragraph.direction == "rtl" and is_vocalised(prepared.text)
    searches: dict[int, Search] = {}  # one for each stretch
    was, alike = _stood_before(stood, prepared, style, inner)
    if was is not None and alike:
        for key, stood_so in was.rows.items():
            if _is_before(key[0][1], alike):
                known[key] = stood_so
                # all that it is made of is the same in both, and what was set before can go
                stood_so[2].prepared, stood_so[2].cuts = prepared, cuts

    def broken(avoided: frozenset[Break]) -> Way:
        """The cheapest rows of which none ends there."""
        price = 0.0
        rows: Rows = []  # nothing between two forced breaks: an empty line
        ends: list[Break] = []
        for first, last in prepared.stretches if prepared.words else ():
            if first == last:
                rows.append(None)
                ends.append((first, 0))
                continue
            begin: Break = (first, 0)
            if first not in searches:
                searches[first] = Search(prepared.boxes, first, last, mode, *limits, cuts.of)
                if was is not None and alike:
                    searches[first].after(was.search, alike)
                else:
                    searches[first].keep()
            search = searches[first].past(set(avoided)) if avoided else searches[first]
            search, chosen = searched(search, widths, len(rows))
            if avoided:
                price += search.cost()
            for end in chosen:
                measure = inner[min(len(rows), len(inner) - 1)]
                rows.append((Row(prepared, cuts, begin, end), measure, end == (last, 0)))
                ends.append(end)
                begin = end
        return price, rows, ends

    def otherwise(avoided: frozenset[Break]) -> Way | None:
        way = broken(avoided)
        return None if way[0] >= FORBIDDEN else way

    def lines_of(rows: Rows, before: Sequence[int] = (), utmost: bool = False) -> list[Line]:
        if before:  # rows remember what is stretched on them
            rows = [one and (Row(prepared, cuts, *one[0].breaks), one[1], one[2]) for one in rows]
        start = initial.end if initial else 0
        return _lines(rows, before, style, limits, cuts.looks.wardrobe, start, known, utmost)

    def filled(rows: Rows, before: Sequence[int]) -> list[Line]:
        return lines_of(rows, before, utmost=True)

    _, rows, ends = broken(frozenset())
    made: Broken = (rows, ends, lines_of(rows))
    ways = [made[1]]
    if prepared.boxes.kashidas is not None:
        made = without_holes(made, otherwise, lines_of, filled)
    ways.append(made[1])
    leading = style.leading_for(paragraph.direction)
    if marked:
        for leading in leadings(style, paragraph.direction, throughout=throughout):
            clearance = Clearance(cuts.looks.library, inks, prepared.text, leading, throughout=throughout)
            kept = clearance.of(made, otherwise, lines_of)
            if not clearance.touching:
                break
        made = kept
    rows, ends, lines = made
    if len(searches) == 1:
        stood[:] = [Stood(copy, style, inner, known, *searches.values()), *stood[: STOOD - 1]]
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


def _lines(
    rows: Rows,
    before: Sequence[int],
    style: ParagraphStyle,
    limits: tuple[float, float],
    wardrobe: Wardrobe,
    start: int,
    known: Known,
    utmost: bool,
) -> list[Line]:
    """The rows set to their measures. Where words may be stretched, the row that lacks most is set first: it has the
    first choice of words, and its neighbours keep clear of its kashidas; those of the numbers in `before` come first,
    filled by all means if `utmost`. `start`: of the text, after a drop cap; `known`: rows that were set when the
    paragraph was broken otherwise."""
    order = [number for number, one in enumerate(rows) if one is not None]
    if any(one is not None and one[0].prepared.boxes.kashidas is not None for one in rows):
        order.sort(key=lambda number: (number not in before, -_wanting(rows[number])))
    marks: list[list[Mark]] = [[] for _ in range(len(rows) + 2)]  # one more before the first row and after the last
    found: dict[int, Line] = {}
    stood: dict[int, Row] = {}
    for number in order:
        one = rows[number]
        if one is not None:
            row, measure, last = one
            around = marks[number] + marks[number + 2]
            by_all_means = utmost and number in before
            key = (row.breaks, measure, last, tuple(around), by_all_means)
            if key not in known:
                line, stretched = set_line(
                    row, measure, style, limits, wardrobe, last=last, around=around, utmost=by_all_means
                )
                known[key] = (line, stretched, row)
            found[number], marks[number + 1], stood[number] = known[key]
    filled = [one for one in rows if one is not None]
    if style.align == "justify" and filled and not filled[0][0].rtl:
        order.sort()
        evened = [found[number] for number in order]
        even([stood[number] for number in order], evened, [one[1] for one in filled], limits)
        found = dict(zip(order, evened))
    lines: list[Line] = []
    for number in range(len(rows)):
        place = lines[-1].end if lines else start
        lines.append(found.get(number) or Line((), 0.0, place, place, False, 1.0))
    return lines


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
