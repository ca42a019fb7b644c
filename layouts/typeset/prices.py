"""Prices: what a line costs, and what may fill it besides its spaces.

A line that is not full pays first with its spaces, up to COMFORT; then with what its words give unseen (`grow`: letters
tracked, set a little wider); then Arabic words are stretched by kashida, few before many, the likeliest joins first;
and what is left returns to the spaces. A line that is too full pays with its spaces and with what words can save
(`pinch`). All of it is read off prefix sums, so that a candidate line costs the same however many words stand on it.
Which of its words are stretched is settled for the lines that win (`layouts.typeset.stretching`).

Lengths are points. Plain lists and loops: mypyc compiles it as it stands.
"""

from typing import Final

from layouts.typeset.stretch_limits import StretchLimits

FORBIDDEN: Final = 1e6  # what happens only where nothing else can
LINE: Final = 1.0
LOOSEST: Final = 3.0  # looser lines are offered only where there is no tighter one
LOOSE: Final = 0.3  # looser lines are worth a look at the hyphens
HOLE: Final = 2.0  # looser lines are worth a try of foreign hyphens
TOLERABLE: Final = 0.5  # in the last pass, the same
COMFORT: Final = 0.4  # looseness that spaces bear before letters are tracked
GIVEN: Final = 2.0  # price of all that letters can give unseen
SEEN: Final = 0.5  # of that price: a line whose letters gave more is seen beside one whose letters were drawn together
STRAIN: Final = 1.5  # looseness at which letters are moved apart further, where it begins to be seen
STRAINED: Final = 0.25  # by this share of what they gave before: more is seen at a glance
STRAIN_PRICE: Final = 2.0  # of all of it
TORN: Final = 2.0  # looseness at which a line begins to fall apart: wide gaps are seen before wide letters
TORN_BY: Final = 0.7  # by this share more: all in all 0.04 em
TORN_PRICE: Final = 3.0
QUADRATIC: Final = 1.6
QUARTIC: Final = 0.5
TIGHT: Final = 3.0  # of a line whose spaces are at their narrowest
HYPHEN_AGAIN: Final = 6.0  # the line before it ends in a hyphen too; a third in a row is FORBIDDEN
HYPHEN_LAST: Final = 4.0  # the last line but one ends in a hyphen
HOLLOW: Final = 12.0  # looser ones where a paragraph is searched again: one may save another that is worse
JUMP: Final = 8.0  # a loose line beside a tight one
STUB: Final = 150.0  # the last line is under a sixth of the measure
RUNT: Final = 20.0  # under a third: shorter last lines read as a mistake in 48 mm
LONE: Final = 10.0  # the last line is one word or part of one
COUNTED: Final = 30.0  # a line ends between a number and its word (8200 dirhams): only to save a loose one
NUMBER: Final = 40.0  # a line ends within a telephone number or between two years: only before it falls apart
NUMBER_IN_ARABIC: Final = 400.0  # the same where spaces give less: looseness is dearer there
RAG: Final = 0.2  # of the measure: a ragged line shorter by this much counts as loose as a justified one at its widest
FEWER: Final = 1000.0  # a balanced line more costs more than any imbalance
LEAST_ROOM: Final = 0.01  # of the measure: what a line with no space in it is judged by

EASE: Final = 0.4  # looseness at which an Arabic line begins to think of kashida, and to which kashida brings it back
CROWD: Final = 0.3  # what the second kashida of a line costs more than the first, the third twice that
HALF: Final = 0.5  # of a line's words, and no more than MOST: with more of them stretched it looks pulled apart,
MOST: Final = 3
PULLED: Final = 60.0  # which is what each of those costs more
LONG: Final = 1.3  # what a kashida costs more when it is as long as may be
TOO_LONG: Final = 4.0  # what it costs besides when it is twice as long
BANDS: Final = 3  # of joins: those that a scribe takes first, those he takes too, and the rest

LONGER: Final = 1.6  # times as long as may be: for lines that would be loose otherwise

# What is left to fill, and what was paid so far.
Paid = tuple[float, float]
# Number of kashidas, length of each, looseness of the spaces that are left, price of kashidas and spaces together.
Filling = tuple[int, float, float, float]


class Kashidas:
    """Which words of a paragraph may be stretched, as sums by band of price: `counts[band][i]` are those before word i.

    `prices`: of one in each band; `limits`: how far each may be stretched.
    """

    def __init__(self, counts: list[list[int]], prices: list[float], limits: StretchLimits) -> None:
        self.limits = limits
        # those of them that every line on offer is asked about
        self.shortest, self.longest = limits.shortest, limits.longest
        self.share, self.most = limits.share, limits.most
        # the same, counting those of the bands before it too
        self.likely = counts[0]
        self.less = [one + two for one, two in zip(counts[0], counts[1])]
        self.least = [two + three for two, three in zip(self.less, counts[2])]
        self.prices = prices

    def fill(self, first: int, last: int, slack: float, room: float) -> Filling:
        """The cheapest way to fill a line of words `first` to `last` that lacks `slack`; `room` is the stretch that
        its style likes of its spaces."""
        x = slack / room
        square = x * x
        best = square * (QUADRATIC + QUARTIC * square)
        count, length, looseness = 0, 0.0, x
        spare = slack - EASE * room
        if spare < self.shortest:
            return count, length, looseness, best
        after = last + 1
        likely = self.likely[after] - self.likely[first]
        less = self.less[after] - self.less[first]
        least = self.least[after] - self.least[first]
        most = min(least, self.most, max(1, int((after - first) * self.share + 0.5)))
        few = likeable(after - first)
        cost = 0.0
        number = 1
        while number <= most:
            cost += self.prices[0 if number <= likely else 1 if number <= less else 2] + CROWD * (number - 1)
            if number > few:
                cost += PULLED
            each = spare / number
            if each < self.shortest or cost >= best:
                break
            if each > LONGER * self.longest:
                each = LONGER * self.longest
            x = (slack - number * each) / room
            square = x * x
            share = each / self.longest
            stroke = LONG * share * share
            if share > 1.0:
                stroke += TOO_LONG * (share - 1.0)
            price = cost + number * stroke + square * (QUADRATIC + QUARTIC * square)
            if price < best:
                best, count, length, looseness = price, number, each, x
            number += 1
        return count, length, looseness, best


def likeable(words: int) -> int:
    """How many words of a line of so many may be stretched before it looks pulled apart."""
    few = int(words * HALF + 0.5)
    return MOST if few > MOST else 2 if few < 2 else few


def given(slack: float, room: float, give: float) -> Paid:
    """What is left of the slack of a loose line when its letters have given what they can, and what that costs.

    `room` is the stretch that the style likes of its spaces, `give` what letters give unseen.
    """
    spare = slack - COMFORT * room
    if spare <= 0 or give <= 0:
        return slack, 0.0
    if spare > give:
        spare = give
    share = spare / give
    slack -= spare
    price = GIVEN * share * share
    spare = slack - STRAIN * room
    if spare > 0:
        if spare > STRAINED * give:
            spare = STRAINED * give
        share = spare / (STRAINED * give)
        slack -= spare
        price += STRAIN_PRICE * share * share
        spare = slack - TORN * room
        if spare > 0:
            if spare > TORN_BY * give:
                spare = TORN_BY * give
            share = spare / (TORN_BY * give)
            slack -= spare
            price += TORN_PRICE * share * share
    return slack, price


def saved(slack: float, room: float, give: float) -> Paid:
    """The same of a line that is too full: `slack` is below nothing, `room` what spaces shrink by."""
    spare = -slack - COMFORT * room
    if spare <= 0 or give <= 0:
        return slack, 0.0
    if spare > give:
        spare = give
    share = spare / give
    return slack + spare, GIVEN * share * share


def passing(kind: int, run: int, next_kind: int, hyphen: bool, closes: bool) -> float:
    """What a line costs for the one before it: that one's looseness class and the hyphens that run up to its end.

    `closes`: it is the paragraph's last line.
    """
    price = JUMP if next_kind - kind > 1 or kind - next_kind > 1 else 0.0
    if run and closes:
        return price + HYPHEN_LAST
    if run and hyphen:
        price += HYPHEN_AGAIN
        if run == 2:
            price += FORBIDDEN
    return price


class Boxes:
    """Words as widths: prefix sums in points, so that a line's width is a difference of two numbers.

    `starts[i]`, `ends[i]`: left and right of word i when the whole text stands on one line with natural spaces;
    `opens[i]`, `closes[i]`: the same where a line begins or ends with it and its signs hang into the margin;
    `spaces[i]`: the spaces before word i, summed; `grow[i]`, `pinch[i]` (one more than there are words): what the words
    before i can grow and shrink by themselves, summed; `drawn_in[i]`: the same as `pinch`, with what joined letters can
    be drawn narrower by, where nothing else makes room; `penalties[i]`: price of a break after word i.
    """

    def __init__(
        self,
        starts: list[float],
        ends: list[float],
        spaces: list[float],
        grow: list[float],
        pinch: list[float],
        penalties: list[float],
    ) -> None:
        self.starts = starts
        self.ends = ends
        self.opens = starts
        self.closes = ends
        self.spaces = spaces
        self.grow = grow
        self.pinch = pinch
        self.drawn_in = pinch
        self.penalties = penalties
        self.kashidas: Kashidas | None = None
