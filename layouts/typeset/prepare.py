"""Prepare: a paragraph and its style in, shaped and measured words out, ready for lines of any measure.

Collected text and isolates (segments) -> levels (bidi) -> stretches of one script and look (itemize, looks) -> words
(boxes). What most paragraphs are, one look and one direction, takes a short way: one look-up for each word.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from layouts.model.story import Paragraph, Run
from layouts.typeset.bidi import Bidi
from layouts.typeset.boxes import TRACKING, Pieces, Prepared, allow_breaks, changes, hang, measured
from layouts.typeset.inline import is_small
from layouts.typeset.itemize import itemize
from layouts.typeset.looks import Look, Looks
from layouts.typeset.prices import Boxes
from layouts.typeset.segments import layout_copy
from layouts.typeset.stretching import allow_kashida

# A no-break space in a number or before its unit, and beside French signs, is of fixed width and part of its word.
_INK: Final = "[^ \t\u00a0\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+"
WORD: Final = re.compile(f"{_INK}(?:(?:(?<=[0-9«‹])\u00a0|\u00a0(?=[0-9»›:;!?%€$£‰])){_INK})*")
LINE_END: Final = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
ISOLATES: Final = re.compile("[\u2066-\u2069]")
# What the short way does not know: spaces other than single blanks, ends of lines, marks of direction.
UNEVEN: Final = re.compile(
    "[\t\u00a0\n\r\v\f\x1c-\x1e\x85\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]|  |^ | $"
)


def prepare(paragraph: Paragraph, looks: Looks, start: int) -> Prepared:
    """Shape and measure the paragraph from this character on."""
    runs = paragraph.runs
    base = 1 if paragraph.direction == "rtl" else 0
    prepared: Prepared | None = None
    bidi: Bidi | None = None
    if len(runs) == 1 and not runs[0].isolate and UNEVEN.search(runs[0].text) is None:
        bidi = Bidi(runs[0].text, base)
        if bidi.pure:
            prepared = _even(runs[0], bidi, looks, start)
    if prepared is None:
        prepared = _general(paragraph, base, looks, start, bidi)
    if looks.justified:
        hang(prepared)
        if looks.stretched and looks.habit is not None:
            allow_kashida(prepared, looks.habit, looks.style)
    return prepared


def _even(run: Run, bidi: Bidi, looks: Looks, start: int) -> Prepared | None:
    """The short way: one look, one direction, single blanks between words; None if the run is otherwise."""
    text, base = run.text, bidi.level
    if start >= len(text):
        return None
    look = looks.of(run, "Arab" if base else "Latn", bool(base))
    if look.small is not None:
        return None
    case = look.case
    tokens = text[start:].split(" ")
    casts = list(map(case.known.get, tokens))
    if None in casts:
        if base:
            case.meet(tokens, looks.stretched)
            casts = list(map(case.known.get, tokens))
        for number, cast in enumerate(casts):
            if cast is None:
                if not case.has(tokens[number]):
                    return None
                casts[number] = case.cast(tokens[number])
    words, units, glyphs = zip(*casts)
    if look.tracked and not all(glyphs):
        return None
    prepared = Prepared(text, text, range(len(text) + 1), bidi)
    count, space, scale, tracking = len(words), look.space, look.scale, look.tracking
    ends_of_words = enumerate(accumulate(map(len, tokens), initial=start))
    prepared.at = [blanks + length for blanks, length in ends_of_words][:-1]
    prepared.words = list(words)
    prepared.looks = [look] * count
    prepared.first = range(count + 1)
    prepared.stretches = [(0, count)]
    ends = [end * scale + number * space for number, end in enumerate(accumulate(units))]
    room = look.size * TRACKING
    tracked = list(accumulate(glyphs, initial=0))
    if tracking:
        ends = [end + count * tracking for end, count in zip(ends, tracked[1:])]
    starts = [0.0, *[end + space for end in ends[:-1]]]
    spaces = [number * space for number in range(count)]
    grow = pinch = [count * room for count in tracked]
    if look.wide or look.narrow:
        drawn = [end * scale for end in accumulate(units, initial=0)]
        grow = [own + look.wide * width for own, width in zip(grow, drawn)]
        pinch = [own + look.narrow * width for own, width in zip(pinch, drawn)]
    prepared.boxes = Boxes(starts, ends, spaces, grow, pinch, [0.0] * count)
    if look.drawn_in:
        share = look.drawn_in * scale
        prepared.boxes.drawn_in = [own + end * share for own, end in zip(pinch, accumulate(units, initial=0))]
    allow_breaks(prepared, prepared.at, looks.lang)
    return prepared


def _general(paragraph: Paragraph, base: int, looks: Looks, start: int, known: Bidi | None) -> Prepared:
    """Any paragraph: several looks, both directions, missing characters, forced breaks. `known`: of its only run."""
    copy, source = layout_copy(paragraph)
    bidi = known if known is not None and copy == paragraph.text else Bidi(copy, base)
    prepared = Prepared(paragraph.text, copy, source, bidi)
    spans = _spans(paragraph, copy, source, bidi, looks)
    for left, right, look in spans:
        if look.rtl and not look.tracked:
            cast = look.case.known
            new = [text for text in copy[left:right].split() if text not in cast]
            if new:
                look.case.meet(new, looks.stretched)
    pieces = Pieces(prepared, looks)
    first, begins = [0], list[int]()
    opened = previous_end = span = 0
    ended = LINE_END.search(copy) is not None  # most are not: then none is looked for behind every word
    for match in WORD.finditer(copy, bisect_left(source, start)):
        begin, end = match.span()
        if ended:
            for _ in LINE_END.finditer(copy, previous_end, begin):
                prepared.stretches.append((opened, len(begins)))
                opened = len(begins)
        previous_end = end
        while span < len(spans) and spans[span][1] <= begin:
            span += 1
        crossing = span
        while crossing < len(spans) and spans[crossing][0] < end:
            left, right, look = spans[crossing]
            pieces.add(max(begin, left), min(end, right), look)
            crossing += 1
        if len(prepared.words) > first[-1]:  # else there are nothing but marks of direction
            first.append(len(prepared.words))
            begins.append(begin)
    prepared.stretches.append((opened, len(begins)))
    prepared.first = first
    prepared.changes = changes(prepared)
    prepared.boxes = measured(prepared, pieces)
    allow_breaks(prepared, begins, looks.lang)
    return prepared


def _spans(
    paragraph: Paragraph, copy: str, source: Sequence[int], bidi: Bidi, looks: Looks
) -> list[tuple[int, int, Look]]:
    """Stretches of the copy with one look, in order; isolates belong to none."""
    edges, end = [0], 0
    for run in paragraph.runs:
        end += len(run.text)
        edges.append(bisect_left(source, end))
    edges[-1] = len(copy)  # the last run goes on to the mark that closes its isolate
    isolated = end < len(copy)
    spans: list[tuple[int, int, Look]] = []
    number = 0
    for begin, end, level, script in itemize(copy, bidi):
        while begin < end:
            while edges[number + 1] <= begin:
                number += 1
            stop = min(end, edges[number + 1])
            look = looks.of(paragraph.runs[number], script, bool(level & 1))
            left = begin
            if isolated:
                for mark in ISOLATES.finditer(copy, begin, stop):
                    spans.append((left, mark.start(), look))
                    left = mark.end()
            spans.append((left, stop, look))
            begin = stop
    if any(look.small is not None for _, _, look in spans):
        spans = _by_case(copy, spans)
    return [span for span in spans if span[0] < span[1]]


def _by_case(copy: str, spans: list[tuple[int, int, Look]]) -> list[tuple[int, int, Look]]:
    """The spans parted where letters that are drawn as small capitals begin and end; marks belong to their letter."""
    parted: list[tuple[int, int, Look]] = []
    for left, right, look in spans:
        small = look.small
        if small is None:
            parted.append((left, right, look))
            continue
        begin, now = left, False
        for place in range(left, right):
            sign = copy[place]
            wanted = now if unicodedata.combining(sign) else is_small(sign)
            if wanted != now:
                parted.append((begin, place, small if now else look))
                begin, now = place, wanted
        parted.append((begin, right, small if now else look))
    return parted


