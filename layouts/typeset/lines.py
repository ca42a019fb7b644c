"""Lines: the words between two breaks in, their glyph runs in visual order out.

Most lines are of one look and direction: their pieces are a slice of the paragraph's, for Arabic from right to left.
The others are put in visual order stretch by stretch (UAX #9, L1 and L2), the spaces being elements of their own.
"""

from bisect import bisect_left, bisect_right
from math import ceil
from typing import Final

import msgspec

from fonts.runs import GlyphRun, Word
from layouts.typeset.boxes import TRACKING, Prepared
from layouts.typeset.cuts import Cuts, Part
from layouts.typeset.looks import Look, Wardrobe, drawn_alike
from layouts.typeset.margins import hangs_at_end
from layouts.typeset.optimum import Break

SPACES: Final = " \t\u00a0"
BREADTHS: Final = 8  # steps in which joined letters are drawn narrower, the last as narrow as may be
# What stands on a line: a piece, or with no word the space that has the look of the piece before it.
Element = tuple[int, Word | None, Look, int]


class Row:
    """What stands on one line in reading order, and the widths of it, in points.

    `natural`: its width with natural spaces, what hangs into the margins left out; `spaces`: those spaces; `slack`:
    what it lacks; `share`: of the tracking that is not seen, what fills it; `breadth`: times as wide as their face its
    joined letters are drawn. Words may be drawn otherwise than they were measured: `drawn` holds those, by piece.
    """

    __slots__ = ("prepared", "cuts", "span", "left", "right", "tail", "head", "natural", "spaces", "slack", "drawn",
                 "dress", "hung", "rtl", "breaks", "share", "breadth")  # fmt: skip

    def __init__(self, prepared: Prepared, cuts: Cuts, begin: Break, end: Break) -> None:
        word, char = begin
        last, stop = end if end[1] else (end[0] - 1, 0)
        boxes, first = prepared.boxes, prepared.first
        self.prepared, self.cuts = prepared, cuts
        self.breaks = (begin, end)
        self.span = (word, last)  # its words
        self.left, self.right = first[word], first[last + 1]  # its pieces
        self.spaces = boxes.spaces[last] - boxes.spaces[word]
        self.slack = 0.0
        self.share = 0.0
        self.breadth = 1.0
        self.drawn: dict[int, Word] = {}
        self.dress: dict[Look, Look] = {}  # looks of this line at another width
        self.rtl = prepared.bidi.level == 1
        self.tail: list[Part] | None = None  # of the word parted at the line before
        self.head: list[Part] | None = None  # of the word parted at this line's end
        natural = boxes.ends[last] - boxes.starts[word]
        at_start = 0.0 if char else boxes.opens[word] - boxes.starts[word]
        at_end = 0.0 if stop else boxes.ends[last] - boxes.closes[last]
        if char or (stop and word == last):
            self.tail = cuts.parts(word, char, stop if word == last else 0)
            natural += self.change(word, self.tail)
        if stop and word != last:
            self.head = cuts.parts(last, 0, stop)
            natural += self.change(last, self.head)
        if stop and boxes.closes is not boxes.ends:
            _, ending, look, _ = (self.head or self.tail or [])[-1]
            at_end = 0.0 if self.rtl else hangs_at_end(ending, look.scale)
        self.hung = (at_start, at_end)  # what hangs out of the measure
        self.natural = natural - at_start - at_end

    def change(self, word: int, parts: list[Part]) -> float:
        """What the line is wider by when parts of a word stand in its stead."""
        boxes = self.prepared.boxes
        return sum([width_of(part) for part in parts]) - boxes.ends[word] + boxes.starts[word]

    def is_whole(self, piece: int) -> bool:
        """Whether this piece belongs to a word that stands on the line with all its letters."""
        first = self.prepared.first
        if self.tail and piece < first[self.span[0] + 1]:
            return False
        return not self.head or piece < first[self.span[1]]

    def put(self, piece: int, word: Word) -> None:
        """Draw this word in the stead of the one that was measured."""
        scale = self.prepared.looks[piece].scale
        self.natural += (word.width - self.prepared.words[piece].width) * scale
        self.drawn[piece] = word

    def give(self) -> tuple[float, float, float]:
        """Points that the line's letters can give: by tracking, by narrower and by wider shapes."""
        track = narrow = wide = 0.0
        for word, look in self.letters():
            track += len(word.glyphs) * look.size * TRACKING
            narrow += word.width * look.scale * look.narrow
            wide += word.width * look.scale * look.wide
        return track, narrow, wide

    def draw_in(self, need: float) -> None:
        """Draw letters that join narrower, those of the whole line alike, until about `need` points are saved."""
        joined = could = 0.0
        for piece in range(self.left, self.right):
            look = self.prepared.looks[piece]
            if look.drawn_in and self.is_whole(piece):
                wide = self.drawn.get(piece, self.prepared.words[piece]).width * look.scale
                joined += wide
                could += wide * look.drawn_in
        if could > 0:
            steps = min(BREADTHS, ceil(need / could * BREADTHS - 0.01))
            saved = could * steps / BREADTHS
            self.breadth = round(1.0 - saved / joined, 6)
            self.natural -= joined * (1.0 - self.breadth)

    def letters(self) -> list[tuple[Word, Look]]:
        """The words and parts of words whose letters stand apart, as drawn."""
        prepared = self.prepared
        found: list[tuple[Word, Look]] = []
        for piece in range(self.left, self.right):
            look = prepared.looks[piece]
            if look.tracked and self.is_whole(piece):
                found.append((self.drawn.get(piece, prepared.words[piece]), self.dress.get(look, look)))
        for parts in (self.tail, self.head):
            for part in parts or ():
                if part[2].tracked and part[3] >= 0:
                    found.append((part[1], part[2]))
        return found

    def set_width(self, wardrobe: Wardrobe, share: float) -> None:
        """Draw the letters that stand apart wider by this share of their width, or narrower; all of them or none."""
        letters = self.letters()
        respelled = [part[1] for part in (*(self.tail or ()), *(self.head or ())) if self.is_respelled(part)]
        if not all(word in respelled or look.case.is_own(word) for word, look in letters):
            return
        before = sum([word.width * look.scale for word, look in letters])
        for _, look in letters:
            if look not in self.dress:
                self.dress[look] = wardrobe.at_width(look, share)
        for piece in range(self.left, self.right):
            look = self.prepared.looks[piece]
            if look.tracked and self.is_whole(piece):
                self.drawn[piece] = self.dress[look].case.cast(self.prepared.words[piece].text)[0]
        self.tail, self.head = self.dressed(self.tail), self.dressed(self.head)
        self.natural += sum([word.width * look.scale for word, look in self.letters()]) - before

    def dressed(self, parts: list[Part] | None) -> list[Part] | None:
        """Parts of a word in the looks of this line; an added hyphen stays as it is."""
        if parts is None:
            return None
        return [
            (part[0], self.part_in(part, self.dress[part[2]]), self.dress[part[2]], part[3])
            if part[2].tracked and part[3] >= 0 else part
            for part in parts
        ]  # fmt: skip

    def is_respelled(self, part: Part) -> bool:
        """Whether a part of a word is spelled otherwise for its cut, and only so not what its text is cast as."""
        at, word, look, start = part
        if start < 0 or look.case.is_own(word):
            return False
        piece = bisect_right(self.prepared.at, at) - 1
        return len(word.text) < len(self.prepared.words[piece].text) and drawn_alike(self.part_in(part, look), word)

    def part_in(self, part: Part, look: Look) -> Word:
        """A part of a word as another look draws it: spelled as its cut asks (`Cuts.part`)."""
        at, word, own, _ = part
        if own.case.is_own(word):
            return look.case.cast(word.text)[0]
        piece = bisect_right(self.prepared.at, at) - 1
        begin = at - self.prepared.at[piece]
        return self.cuts.part(self.prepared.words[piece], look, begin, begin + len(word.text))

    @property
    def start(self) -> int:
        """Where the line begins in the paragraph's text."""
        return self.tail[0][3] if self.tail else self.prepared.source[self.prepared.at[self.left]]

    @property
    def end(self) -> int:
        """Where the line ends in the paragraph's text, the space at its end left out."""
        parts = self.head or (self.tail if self.span[0] == self.span[1] else None)
        if parts is None:
            return self.prepared.source[self.prepared.end_of(self.right - 1) - 1] + 1
        own = [part for part in parts if part[3] >= 0]
        return own[-1][3] + len(own[-1][1].text)

    @property
    def hyphen(self) -> Word | None:
        """The hyphen that the line ends in, when it parts a word."""
        parts = self.head or self.tail
        return parts[-1][1] if parts and parts[-1][3] < 0 else None

    @property
    def look(self) -> Look | None:
        """The look of the whole line when it has one look and the paragraph's direction; else nothing."""
        prepared = self.prepared
        if prepared.changes is not None:
            if prepared.changes[self.left] != prepared.changes[self.right - 1]:
                return None
            if not prepared.bidi.pure:
                begin, end = prepared.at[self.left], prepared.end_of(self.right - 1)
                if prepared.bidi.levels.count(prepared.bidi.level, begin, end) != end - begin:
                    return None
        return prepared.looks[self.left]


def width_of(part: Part) -> float:
    """Width of a piece with natural letter spaces, in points; a hyphen is not tracked."""
    _, word, look, start = part
    return word.width * look.scale + (look.tracking * len(word.glyphs) if start >= 0 else 0.0)


def glyph_runs(row: Row, x: float, looseness: float, tracking: float) -> tuple[GlyphRun, ...]:
    """The runs of a line from its left edge `x` on, with spaces of `looseness` times the natural ones and letters that
    stand apart tracked by `tracking` em."""
    look = row.look
    if look is not None:
        return _plain(row, look, x, looseness, tracking)
    return _ordered(row, x, looseness, tracking)


def _plain(row: Row, look: Look, x: float, looseness: float, tracking: float) -> tuple[GlyphRun, ...]:
    """A line of one look and direction: one run, and one for its hyphen."""
    prepared, plain = row.prepared, look
    words = prepared.words[row.left : row.right]
    starts: list[int] = prepared.at[row.left : row.right]
    for piece, drawn in row.drawn.items():
        words[piece - row.left] = drawn
    look = row.dress.get(look, look)
    if len(prepared.copy) != len(prepared.text):
        starts = [prepared.source[at] for at in starts]
    if row.tail is not None:
        _, words[0], _, starts[0] = row.tail[0]
    if row.head is not None:
        _, words[-1], _, starts[-1] = row.head[0]
    hyphen = row.hyphen
    if look.rtl:
        words.reverse()
        starts.reverse()
    if hyphen is None:
        return (_run(look, x, words, looseness, starts, tracking, False, row.breadth),)
    mark = _run(plain, x, [hyphen], looseness, [-1], 0.0, False, 1.0)
    if look.rtl:
        return (mark, _run(look, x + mark.width, words, looseness, starts, tracking, False, row.breadth))
    run = _run(look, x, words, looseness, starts, tracking, False, row.breadth)
    return (run, msgspec.structs.replace(mark, x=x + run.width))


def _ordered(row: Row, x: float, looseness: float, tracking: float) -> tuple[GlyphRun, ...]:
    """A line of several looks or directions."""
    elements = _elements(row)
    runs: list[GlyphRun] = []
    for group in _groups(elements, _visual_order(row, elements)):
        _, word, look, start = elements[group[0]]
        if word is None:
            x += look.space * looseness
            continue
        pieces = [elements[number] for number in group[::2]]  # every other one is a space
        words = [piece[1] for piece in pieces if piece[1] is not None]
        after = max(group) + 1
        spaced = after < len(elements) and elements[after][1] is None
        starts = [piece[3] for piece in pieces]
        runs.append(_run(look, x, words, looseness, starts, tracking, spaced, row.breadth))
        x += runs[-1].width
    return tuple(runs)


def _run(
    look: Look, x: float, words: list[Word], looseness: float, starts: list[int], tracking: float, spaced: bool,
    breadth: float,
) -> GlyphRun:  # fmt: skip
    letters = look.tracking + tracking * look.size if look.tracked and starts[0] >= 0 else 0.0
    gap = look.space * looseness
    inline = look.inline
    if not look.drawn_in:
        breadth = 1.0
    if inline is None:
        return GlyphRun(
            look.face, look.size, look.ink, x, tuple(words), gap, tuple(starts), look.rtl, letters, 0.0, spaced,
            False, False, breadth,
        )  # fmt: skip
    rise = inline.rise * look.base
    return GlyphRun(
        look.face, look.size, look.ink, x, tuple(words), gap, tuple(starts), look.rtl, letters, rise, spaced,
        inline.underlined, inline.struck, breadth,
    )  # fmt: skip


def _elements(row: Row) -> list[Element]:
    """The line's pieces and spaces in reading order."""
    prepared = row.prepared
    first, copy = prepared.first, prepared.copy
    elements: list[Element] = []
    dress, drawn = row.dress, row.drawn
    for word in range(row.span[0], row.span[1] + 1):
        left, right = first[word], first[word + 1]
        if elements:
            space = prepared.at[left] - 1
            while copy[space] not in SPACES:  # marks of isolates may stand between
                space -= 1
            look = prepared.looks[left - 1]
            elements.append((space, None, dress.get(look, look), -1))
        if word == row.span[0] and row.tail is not None:
            elements.extend(row.tail)
        elif word == row.span[1] and row.head is not None:
            elements.extend(row.head)
        else:
            for piece in range(left, right):
                at = prepared.at[piece]
                look, shaped = prepared.looks[piece], prepared.words[piece]
                elements.append((at, drawn.get(piece, shaped), dress.get(look, look), prepared.source[at]))
    return elements


def _visual_order(row: Row, elements: list[Element]) -> list[list[int]]:
    """Numbers of the elements from left to right, by stretches of one level."""
    places = [element[0] for element in elements]
    last = elements[-1][1]
    end = places[-1] + (len(last.text) if last is not None else 1)
    order: list[list[int]] = []
    for begin, stop, level in row.prepared.bidi.line(places[0], end):
        numbers = list(range(bisect_left(places, begin), bisect_left(places, stop)))
        order.append(numbers[::-1] if level & 1 else numbers)
    return order


def _groups(elements: list[Element], order: list[list[int]]) -> list[list[int]]:
    """The visual order parted into runs to be: words of one look with one space of it between them, or a space."""
    groups: list[list[int]] = []
    for stretch in order:
        current: list[int] = []
        for number in stretch:
            _, word, look, start = elements[number]
            if word is None:
                if len(current) % 2 == 1 and elements[current[0]][2] is look and elements[current[0]][3] >= 0:
                    current.append(number)  # a gap, if a word of this look follows
                    continue
            elif len(current) % 2 == 0 and current and elements[current[0]][2] is look and start >= 0:
                current.append(number)
                continue
            _close(current, groups)
            current = []
            if word is None:
                groups.append([number])
            else:
                current = [number]
        _close(current, groups)
    return groups


def _close(current: list[int], groups: list[list[int]]) -> None:
    """Add what has been gathered; a space at its end turned out to be no gap."""
    if len(current) % 2 == 1:
        groups.append(current)
    elif current:
        groups.extend((current[:-1], current[-1:]))
