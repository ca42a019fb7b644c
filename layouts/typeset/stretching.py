"""Stretching: which words of an Arabic line are drawn longer or narrower, once its breaks are chosen.

Before: which words of a paragraph may be, as sums for the search. After: on a line that wants so many kashidas of such
a length, the words whose joins ask for it most, no two beside each other, none of them under or over a kashida of the
next line. Where the line has no such words it takes fewer, and its spaces the rest.
"""

from typing import Final

from fonts.runs import Word
from layouts.model.characters import ARABIC_LETTERS
from layouts.model.styles import ParagraphStyle
from layouts.typeset.boxes import Prepared
from layouts.typeset.elongation import Elongation, Habit
from layouts.typeset.lines import Row
from layouts.typeset.looks import Join, Look
from layouts.typeset.never_stretched import barred_pieces
from layouts.typeset.prices import BANDS, LONGER, Kashidas, likeable
from layouts.typeset.stretch_limits import StretchLimits
from layouts.typeset.strokes import elongated

COSTS_OF_BANDS: Final = (1.2, 1.8, 2.9)  # the dearest join of each
PRICES_OF_BANDS: Final = (1.0, 1.8, 3.2)
SHORTEST: Final = 0.15  # em that a word grows by at least: less looks like a slip of the pen
STEP: Final = 0.04  # em: few lengths, so that few drawings are embedded
FIRST: Final = 1.25  # times the cost: the first word of a line
# Times the cost at the line's start and at its end: scribes stretch near the end.
EARLY: Final = 1.15
LATE: Final = 0.9
APART: Final = 0.8  # em between the kashidas of one line and those of the next
CLOSE: Final = 0.3  # where the line has no others
CLOSEST: Final = 0.05  # where its spaces would be twice as wide
SHORTER: Final = (1.5, 1.0, 0.7, 0.5)  # times as long as the line wants them, where there is no room for that
POOR: Final = 0.9  # of the natural spaces: what is left to them is then that wide
ENOUGH: Final = 1.5  # times what a line needs to save: a narrower letter that saves more is let be
ENOUGH_FILLED: Final = 0.45  # what spaces may still grow by for the sake of kashidas in better places
UNKNOWN: Final = -1e6
REFUSED: Final = 1e6  # cost of a join that the face turns out to refuse

# A stretch of a line's measure that a kashida fills: left and right, in points from the column's left.
Mark = tuple[float, float]


def allow_kashida(prepared: Prepared, habit: Habit, style: ParagraphStyle) -> None:
    """Note which words may be stretched and at what price; nothing for a paragraph without any."""
    first, words, looks, stretchable = prepared.first, prepared.words, prepared.looks, prepared.stretchable
    if not look_at_words(prepared):
        return
    barred = barred_pieces(prepared, style)
    counts = [[0] for _ in range(BANDS)]
    main: Look | None = None
    held: Look | None = None  # of the piece before, which most have too
    joined, joins = False, dict[str, Elongation | None]()
    for number in range(len(first) - 1):
        band = -1
        for piece in range(first[number], first[number + 1]):
            look = looks[piece]
            if look is not held:
                held, joined, joins = look, look.rtl and not look.tracked, look.case.joins.values
            if not joined:
                continue
            best = joins.get(words[piece].text)
            if best is None or band >= 0 or piece in barred:
                continue
            cost = best.cost
            found = 0 if cost <= COSTS_OF_BANDS[0] else 1 if cost <= COSTS_OF_BANDS[1] else 2
            if found < habit.bands:
                band = found
                stretchable[number] = (piece, best)
                main = main or look
        for place in range(BANDS):
            count = counts[place]
            count.append(count[number] + 1 if place == band else count[number])
    if main is not None:
        longest = min(habit.longest * main.size, main.case.longest_stroke * main.scale)
        shortest = SHORTEST * main.size
        if longest > shortest:
            prices = [price * habit.price for price in PRICES_OF_BANDS]
            in_short = habit.longest_in_short * main.size
            limits = StretchLimits(shortest, longest, habit.share, habit.most, habit.short, in_short, habit.strictly)
            prepared.boxes.kashidas = Kashidas(counts, prices, limits)


def look_at_words(prepared: Prepared) -> bool:
    """Look at all Arabic words of a paragraph at once; whether there are any."""
    words, looks = prepared.words, prepared.looks
    first: Look | None = None
    new: dict[Look, list[str]] = {}
    held: Look | None = None  # of the piece before, which most have too
    joined, joins = False, dict[str, Elongation | None]()
    for piece in range(len(words)):
        look = looks[piece]
        if look is not held:
            held, joined, joins = look, look.rtl and not look.tracked, look.case.joins.values
        if joined:
            first = look
            text = words[piece].text
            if text not in joins:
                new.setdefault(look, []).append(text)
    for look, texts in new.items():
        look.case.look_at(texts)
    return first is not None


def stretch(row: Row, count: int, each: float, edge: float, around: list[Mark]) -> list[Mark]:
    """Draw `count` words of the line longer by `each`, or fewer where there are no more; returns where they are.

    `edge`: where the line begins, in points from the column's left. `around`: kashidas of the lines above and below.
    """
    kashidas = row.prepared.boxes.kashidas
    assert kashidas is not None
    found = candidates(row)
    size = row.prepared.looks[found[0].piece].size if found else 0.0
    total = count * each
    few = min(count, likeable(row.span[1] - row.span[0] + 1))
    tried = 0
    poor: Choice | None = None  # fills the line less than it should
    for apart, beside in ((APART, False), (APART, False), (CLOSE, False), (CLOSE, True), (CLOSEST, True)):
        if tried == 1:
            found = candidates(row, every=True)
        tried += 1
        for number in range(min(count if apart == CLOSEST else few, len(found)), 0, -1):
            length = min(total / number, LONGER * kashidas.longest)
            left = row.slack - number * length
            if left > ENOUGH_FILLED * row.spaces and not beside:
                break  # too few to fill the line: words beside each other are the lesser evil
            choice = Choice(row, found, number, length, left / row.spaces, beside)
            choice.keep_clear(edge, around, apart * size)
            choice.lost = choice.lost and (kashidas.limits.strictly or apart != CLOSEST)
            choice.in_a_row = apart == CLOSEST
            choice.settle()
            if choice.best:
                choice.spare_short(kashidas.limits.longest_in_short)
                if left <= POOR * row.spaces or apart == CLOSEST:
                    return draw(row, choice, edge)
                poor = choice
                break
    partial = shorter(row, found, count, each, (edge, around))
    if partial is not None and (poor is None or partial.filled > poor.filled):
        poor = partial
    return draw(row, poor, edge) if poor is not None else []


def shorter(
    row: Row, found: list["Candidate"], count: int, each: float, between: tuple[float, list[Mark]]
) -> "Choice | None":
    """The choice that fills the line most where kashidas of full length find no place between their neighbours'."""
    kashidas = row.prepared.boxes.kashidas
    assert kashidas is not None
    edge, around = between
    best: Choice | None = None
    for number in range(min(count, len(found)), 0, -1):
        lengths = [max(kashidas.shortest, share * each) for share in SHORTER]
        if kashidas.limits.strictly:  # perhaps there are none but short words
            lengths = sorted([*lengths, kashidas.limits.longest_in_short], reverse=True)
        for length in lengths:
            length = min(length, max(kashidas.shortest, row.slack / number))
            if best is not None and number * length <= best.filled:
                break
            choice = Choice(row, found, number, length, (row.slack - number * length) / row.spaces, True)
            choice.keep_clear(edge, around, CLOSEST * row.prepared.looks[found[0].piece].size)
            choice.in_a_row = True
            choice.settle()
            if choice.best:
                best = choice
                break
    return best


def draw(row: Row, choice: "Choice", edge: float) -> list[Mark]:
    """Put the chosen words in the row, stretched; returns where their kashidas are."""
    prepared, marks = row.prepared, list[Mark]()
    before = 0.0  # points that the kashidas of words before take up
    for place in choice.best:
        one = choice.found[place]
        look, word, length = prepared.looks[one.piece], prepared.words[one.piece], choice.length_in(one)
        units = round(round(length / look.size / STEP) * STEP * look.size / look.scale)
        join = one.best if one.join is None else one.join.found
        assert join is not None
        row.put(one.piece, elongated(look.case.library, word, join, units, look.case.strokes, look.lang))
        start = choice.start_of(one, before)
        left = edge - start - length if row.rtl else edge + start
        marks.append((left, left + length))
        before += length
    return marks


class Candidate:
    """A word that may be stretched: cost, its number, its piece; the join, its best one or another that may still have
    to be asked about; where it is, once that is asked for."""

    __slots__ = ("cost", "word", "piece", "factor", "best", "join", "at", "spaces", "letters")

    def __init__(self, word: int, piece: int, factor: float, best: Elongation, join: Join | None) -> None:
        self.word = word
        self.piece = piece
        self.factor = factor
        self.best = best
        self.join = join
        self.cost = factor * (best.cost if join is None else join.cost)
        self.letters = -1  # of the word, once they are asked for
        self.at = UNKNOWN  # how far from the line's start with natural spaces
        self.spaces = 0.0  # those before it, in points

    def find(self, prepared: Prepared, first: int) -> None:
        """Find out where it is on a line that begins with word `first`."""
        boxes, word = prepared.boxes, prepared.words[self.piece]
        place = self.best.place if self.join is None else self.join.place
        within = 0
        for advance, cluster in zip(word.advances, word.clusters):
            if cluster < place:
                within += advance
        self.at = boxes.starts[self.word] - boxes.opens[first] + within * prepared.looks[self.piece].scale
        self.spaces = boxes.spaces[self.word] - boxes.spaces[first]


class Choice:
    """The cheapest choice of so many candidates, each word once, clear of the kashidas above; found by trying all."""

    def __init__(
        self, row: Row, found: list[Candidate], number: int, length: float, wider: float, beside: bool
    ) -> None:
        self.row = row
        self.found = found
        self.number = number
        self.length = length
        self.wider = wider  # how much wider spaces will be, as a share of the natural ones
        self.beside = beside  # whether words beside each other may be stretched
        self.in_a_row = False  # whether more than two may be
        self.taken: list[int] = []
        self.best: list[int] = []
        self.least = 0.0
        self.barred: list[Mark] = []  # from the line's start, nearer ends first
        kashidas = row.prepared.boxes.kashidas
        assert kashidas is not None
        self.short = kashidas.limits.short  # letters
        self.lost = length > kashidas.limits.longest_in_short + 1e-6  # in short words
        self.in_short = length  # in words of so few letters,
        self.shorts = -1  # of which there are to be so many, if it matters

    @property
    def lengths(self) -> list[float]:
        """Of the kashidas of the best choice, in points."""
        return [self.length_in(self.found[place]) for place in self.best]

    @property
    def filled(self) -> float:
        """Points that the kashidas take up."""
        return self.number * self.length

    def keep_clear(self, edge: float, around: list[Mark], apart: float) -> None:
        """Where no kashida may stand."""
        for left, right in around:
            near, far = (edge - right, edge - left) if self.row.rtl else (left - edge, right - edge)
            self.barred.append((near - apart, far + apart))

    def settle(self) -> None:
        """Find the cheapest choice. Joins that are known by their letters alone are taken to cost no more than that: if
        the choice holds any of them, the face is asked about those, and the choice is made again."""
        while True:
            self.best.clear()
            self.search(0, 0, 0.0, 0.0)
            asked: list[Candidate] = []
            for place in self.best:
                join = self.found[place].join
                if join is not None and not join.asked:
                    asked.append(self.found[place])
            if not asked:
                return
            for one in asked:
                assert one.join is not None
                self.row.prepared.looks[one.piece].case.try_joins([one.join])
            # A word may stand in the line twice, and both of its places have one join.
            for one in self.found:
                if one.join is not None:
                    one.cost = one.factor * one.join.cost if one.join.found or not one.join.asked else REFUSED

    def length_in(self, one: Candidate) -> float:
        """Of the kashida in this word, in points."""
        return self.in_short if self.shorts >= 0 and self.is_short(one) else self.length

    def start_of(self, one: Candidate, before: float) -> float:
        """How far from the line's start a kashida begins, those before it taking up so many points."""
        if one.at == UNKNOWN:
            one.find(self.row.prepared, self.row.span[0])
        return one.at + self.wider * one.spaces + before

    def is_clear(self, start: float, length: float) -> bool:
        """Whether a kashida that begins here stands clear of those above and below."""
        for near, far in self.barred:
            if start < far and near < start + length:
                return False
        return True

    def is_short(self, one: Candidate) -> bool:
        """Whether a word has so few letters that a long stroke looks lost in it."""
        if one.letters < 0:
            one.letters = len(ARABIC_LETTERS.findall(self.row.prepared.words[one.piece].text))
        return one.letters <= self.short

    def is_pair(self) -> bool:
        """Whether the last two words that are taken stand beside each other, and a third may not stand beside them."""
        taken = self.taken
        return not self.in_a_row and len(taken) > 1 and self.found[taken[-1]].word - self.found[taken[-2]].word == 1

    def spare_short(self, longest: float) -> None:
        """Lengthen short words of the choice by no more than this, if the spaces can take the rest."""
        shorts = len([place for place in self.best if self.is_short(self.found[place])])
        left = self.row.slack - (self.number - shorts) * self.length - shorts * longest
        if not shorts or self.length <= longest or left > POOR * self.row.spaces:
            return
        wider = self.wider
        self.shorts, self.in_short, self.wider = shorts, longest, left / self.row.spaces
        before = 0.0
        for place in self.best:
            length = self.length_in(self.found[place])
            if not self.is_clear(self.start_of(self.found[place], before), length):
                self.shorts, self.wider = -1, wider
                return
            before += length

    def search(self, begin: int, shorts: int, cost: float, before: float) -> None:
        """Take one candidate after the other from `begin` on. Those that are taken cost so much, `shorts` of them are
        short, and their kashidas take up so many points."""
        for place in range(begin, len(self.found)):
            one = self.found[place]
            total = cost + one.cost
            if total >= (self.least if self.best else REFUSED):
                continue
            if self.taken:
                between = one.word - self.found[self.taken[-1]].word
                if between == 0 or (between == 1 and (not self.beside or self.is_pair())):
                    continue
            length = self.length if self.shorts < 0 else self.length_in(one)
            if self.barred and not self.is_clear(self.start_of(one, before), length):
                continue
            if self.lost and self.is_short(one):
                continue
            short = shorts + 1 if self.shorts >= 0 and self.is_short(one) else shorts
            self.taken.append(place)
            if len(self.taken) < self.number:
                self.search(place + 1, short, total, before + length)
            elif self.shorts < 0 or short == self.shorts:
                self.best, self.least = self.taken.copy(), total
            self.taken.pop()


def candidates(row: Row, *, every: bool = False) -> list[Candidate]:
    """The words of a line that may be stretched, in reading order, each at the best of its joins, or at every one."""
    stretchable, looks, words = row.prepared.stretchable, row.prepared.looks, row.prepared.words
    first, last = row.span
    found: list[Candidate] = []
    for number in range(first, last + 1):
        join_of_word = stretchable.get(number)
        if join_of_word is None or (number == first and row.tail) or (number == last and row.head):
            continue
        piece, best = join_of_word
        factor = EARLY + (LATE - EARLY) * (number - first) / max(1, last - first)
        if number == first:
            factor *= FIRST
        if not every:
            found.append(Candidate(number, piece, factor, best, None))
            continue
        for join in looks[piece].case.every_join(words[piece].text, best):
            if join.found is not None or not join.asked:
                found.append(Candidate(number, piece, factor, best, join))
    return found


def narrow(row: Row, need: float) -> None:
    """Set words of a line that is too full in narrower letters, until about `need` points are saved."""
    words, looks = row.prepared.words, row.prepared.looks
    pieces = [piece for piece in range(row.left, row.right) if looks[piece].rtl and row.is_whole(piece)]
    options: list[tuple[float, int, Word]] = []
    for look in {looks[piece]: None for piece in pieces}:
        own = [piece for piece in pieces if looks[piece] is look]
        for piece, saved in zip(own, look.case.saving([words[piece].text for piece in own])):
            if saved:
                other = look.case.narrower(words[piece].text)
                options.append(((other.width - words[piece].width) * look.scale, piece, other))
    options.sort(key=lambda option: option[:2])
    for change, piece, other in options:
        if need <= 0:
            return
        if -change <= need * ENOUGH:
            row.put(piece, other)
            need += change
