"""Optimum fit: a paragraph's words and measures in, the cheapest way to break it into lines out.

The whole paragraph is judged at once (Knuth and Plass, "Breaking Paragraphs into Lines", 1981): every line has a price,
and the chosen breaks have the lowest sum. A candidate line is priced in constant time, from prefix sums of widths, of
spaces, and of what the words themselves can give (`give`: tracking in Latin). Kashida will come in here with prefix
sums of its own, of its capacity and of its class prices, beside `give`; until then Arabic words give nothing.

From every place that a line can begin in, these line ends are offered, each stage only where the one before it left the
line loose or empty, so that words far from any line's end are never looked up in a hyphenation dictionary:

1. whole words: the last one that fits, those before it while the line stays under LOOSEST, and those after it that fit
   when spaces shrink;
2. cuts within the word that crosses the measure: after its own hyphens and slashes and where its language divides it,
   then, when a hole is left, where other languages would divide it (it may be a foreign name);
3. a space that should not be broken, or else one of the crossing word's grapheme clusters.

So something is always offered and the search never fails. A line's price depends on the line before it through its
looseness class and the number of hyphens running; the search keeps one state for each of them, and one layer of states
for each line number until the measures are all the same. What it returns is the true optimum of what is offered.

Lengths are points. Written with plain lists, loops and no closures: mypyc compiles it as it stands.
"""

from bisect import bisect_right
from collections.abc import Callable
from typing import Final

# Where a word may be parted: characters before the cut, width of the head as drawn (with its hyphen if one is added),
# width that the tail is spared, price, and whether a hyphen ends the line. Ordered by the first.
Cut = tuple[int, float, float, float, bool]
# Where a line ends: the word that the next line begins in, and how many characters of that word are already set.
Break = tuple[int, int]
# A line on offer: where it ends, its price, its looseness class, and whether it ends in a hyphen.
Offer = tuple[int, int, float, int, bool]

OWN: Final = 0  # what cuts are asked for: those of the text and its language,
FOREIGN: Final = 1  # those of other languages,
CLUSTERS: Final = 2  # those between any two grapheme clusters

JUSTIFIED: Final = 0
RAGGED: Final = 1  # natural spaces, the last line as short as it likes
BALANCED: Final = 2  # as few lines as can be, of about equal length

FORBIDDEN: Final = 1e6  # what happens only where nothing else can
LINE: Final = 1.0
LOOSEST: Final = 3.0  # looser lines are offered only where there is no tighter one
LOOSE: Final = 0.3  # looser lines are worth a look at the hyphens
HOLE: Final = 3.0  # looser lines are worth a try of foreign hyphens
EFFORTS: Final = ((OWN, LOOSE), (FOREIGN, HOLE))
COMFORT: Final = 0.4  # looseness that spaces bear before letters are tracked
QUADRATIC: Final = 1.0
QUARTIC: Final = 0.5
TIGHT: Final = 3.0  # of a line whose spaces are at their narrowest
HYPHEN_AGAIN: Final = 8.0  # the line before it ends in a hyphen too; a third in a row is FORBIDDEN
HYPHEN_LAST: Final = 4.0  # the last line but one ends in a hyphen
JUMP: Final = 2.0  # a loose line beside a tight one
STUB: Final = 150.0  # the last line is under a sixth of the measure
RUNT: Final = 20.0  # under a third: shorter last lines read as a mistake in 48 mm
LONE: Final = 10.0  # the last line is one word or part of one
RAG: Final = 0.2  # of the measure: a ragged line shorter by this much counts as loose as a justified one at its widest
FEWER: Final = 1000.0  # a balanced line more costs more than any imbalance
LEAST_ROOM: Final = 0.02  # of the measure: what a line with no space in it is judged by

NORMAL: Final = 1  # looseness class; 0 is tight, 2 loose, 3 very loose


class Boxes:
    """Words as widths: prefix sums in points, so that a line's width is a difference of two numbers.

    `starts[i]`, `ends[i]`: left and right of word i when the whole text stands on one line with natural spaces;
    `spaces[i]`: the spaces before word i, summed; `give[i]` (one more than there are words): what the words before i
    can grow or shrink by themselves, summed; `penalties[i]`: price of a break after word i.
    """

    def __init__(
        self,
        starts: list[float],
        ends: list[float],
        spaces: list[float],
        give: list[float],
        penalties: list[float],
    ) -> None:
        self.starts = starts
        self.ends = ends
        self.spaces = spaces
        self.give = give
        self.penalties = penalties


class Layer:
    """Places where a line of one number can begin, each with its states: looseness class x 3 + hyphens -> state."""

    def __init__(self, words: int) -> None:
        self.whole: list[dict[int, int] | None] = [None] * (words + 1)  # at the start of a word
        self.parted: dict[int, dict[int, dict[int, int]]] = {}  # within a word, by characters already set


class Search:
    """One search for the breaks of words `first` to `last` - 1, which the paragraph's end or a forced break follows."""

    def __init__(
        self,
        boxes: Boxes,
        first: int,
        last: int,
        mode: int,
        stretch: float,
        shrink: float,
        cuts: Callable[[int, int], list[Cut]],
    ) -> None:
        self.boxes = boxes
        self.first = first
        self.last = last
        self.mode = mode
        self.stretch = stretch
        self.shrink = shrink
        self.cuts = cuts
        # States: the least demerits to come there, the state that the line began in, and where the next line begins.
        self.demerits: list[float] = [0.0]
        self.origins: list[int] = [-1]
        self.breaks: list[Break] = [(first, 0)]
        self.closed: dict[int, int] = {}  # states in which the last line has been set
        self.spared: dict[Break, float] = {}  # width already set of a word that a line begins within

    def run(self, measures: list[float], line: int) -> list[Break]:
        """The ends of the chosen lines in order, the first line being number `line`."""
        settled = len(measures) - 1
        layer = Layer(self.last)
        layer.whole[self.first] = {NORMAL * 3: 0}
        for number in range(line, settled):
            following = Layer(self.last)
            self.sweep(layer, following, measures[number])
            layer = following
        self.sweep(layer, layer, measures[settled])
        state = -1
        for end in self.closed.values():
            if state < 0 or self.demerits[end] < self.demerits[state]:
                state = end
        chosen: list[Break] = []
        while state > 0:
            chosen.append(self.breaks[state])
            state = self.origins[state]
        chosen.reverse()
        return chosen

    def sweep(self, layer: Layer, following: Layer, measure: float) -> None:
        """Set every line that can begin in `layer` to this measure; lines of `following` begin where they end."""
        whole, parted = layer.whole, layer.parted
        for word in range(self.first, self.last):
            states = whole[word]
            if states is not None:
                self.arrive(states, self.offers(word, 0, measure), following)
            if word in parted:
                inner = parted[word]
                while inner:
                    char = min(inner)
                    states = inner.pop(char)
                    self.arrive(states, self.offers(word, char, measure), following)

    def offers(self, word: int, char: int, measure: float) -> list[Offer]:
        """The lines that can begin here, with their prices.

        One long function: it runs once for every place a line can begin in, and its calls would cost more than its
        work.
        """
        boxes, last = self.boxes, self.last
        starts, ends, spaces, give, penalties = boxes.starts, boxes.ends, boxes.spaces, boxes.give, boxes.penalties
        justified = self.mode == JUSTIFIED
        # Equal lines have the least sum of squares, and the best of them may well be loose.
        quartic, loosest = (0.0, FORBIDDEN) if self.mode == BALANCED else (QUARTIC, LOOSEST)
        base, before, given = starts[word], spaces[word], give[word]
        if char:
            saved = self.spared[(word, char)]
            given += (give[word + 1] - given) * saved / max(ends[word] - base, saved, 1e-9)
            base += saved
        limit = base + measure
        over = bisect_right(ends, limit + 1e-9, word, last)  # the word that crosses the measure
        offers: list[Offer] = []
        tightest = FORBIDDEN
        unused = -1  # the last space that should not be broken, though the line would fit

        end = over - 1
        while end >= word:
            penalty = penalties[end]
            if end == last - 1:
                offers.append((last, 0, self.closing(measure, limit - ends[end], 0.0, end > word), NORMAL, False))
                tightest = 0.0
            elif penalty >= FORBIDDEN:
                unused = max(unused, end)
            else:
                slack = limit - ends[end]
                if justified:
                    room = (spaces[end] - before) * self.stretch
                    spare = slack - COMFORT * room
                    if spare > 0:
                        slack -= min(spare, give[end + 1] - given)
                    x = slack / max(room, LEAST_ROOM * measure)
                else:
                    x = slack / (RAG * measure)
                if x > loosest and offers:
                    break
                if x < tightest:
                    tightest = x
                square = x * x
                price = LINE + penalty + square * (QUADRATIC + quartic * square)
                offers.append((end + 1, 0, price, 1 if x < 1.0 else 2 if x < 2.0 else 3, False))
            end -= 1

        end = over
        while justified and word < end < last:
            slack = limit - ends[end]
            room = (spaces[end] - before) * self.shrink
            spare = -slack - COMFORT * room
            if spare > 0:
                slack += min(spare, give[end + 1] - given)
            x = slack / room if room > 0 else -FORBIDDEN
            if x < -1.0:
                break
            if end == last - 1:
                offers.append((last, 0, self.closing(measure, 0.0, x, True), NORMAL, False))
                tightest = 0.0
            elif penalties[end] < FORBIDDEN:
                if -x < tightest:
                    tightest = -x
                offers.append((end + 1, 0, LINE + penalties[end] + TIGHT * x * x, 0 if x < -0.5 else 1, False))
            end += 1

        for effort, wanted in EFFORTS:
            if over >= last or tightest <= wanted:
                break
            left = limit - starts[over]
            room = spaces[over] - before
            growth = give[over] - given
            for cut, head, spared, penalty, hyphen in reversed(self.cuts(over, effort)):
                if over == word and cut <= char:
                    break
                slack = left - head
                if not justified:
                    if slack < 0:
                        continue
                    x = slack / (RAG * measure)
                elif slack < 0:
                    spare = -slack - COMFORT * room * self.shrink
                    if spare > 0:
                        slack += min(spare, growth)
                    x = slack / (room * self.shrink) if room > 0 else -FORBIDDEN
                    if x < -1.0:
                        continue
                else:
                    spare = slack - COMFORT * room * self.stretch
                    if spare > 0:
                        slack -= min(spare, growth)
                    x = slack / max(room * self.stretch, LEAST_ROOM * measure)
                if x > loosest and x > tightest:
                    break
                tightest = min(tightest, abs(x))
                square = x * x
                if x < 0:
                    price = LINE + penalty + TIGHT * square
                else:
                    price = LINE + penalty + square * (QUADRATIC + quartic * square)
                offers.append((over, cut, price, 0 if x < -0.5 else 1 if x < 1.0 else 2 if x < 2.0 else 3, hyphen))
                self.spared[(over, cut)] = spared

        if not offers:
            if unused >= 0:
                offers.append((unused + 1, 0, FORBIDDEN, NORMAL, False))
            else:
                offers.append(self.cluster(word, char, over, limit))
        return offers

    def closing(self, measure: float, slack: float, x: float, several: bool) -> float:
        """The price of the last line, from what it leaves empty, its looseness when it had to shrink (0 if not), and
        whether it has several words."""
        price = LINE + TIGHT * x * x
        if self.mode == BALANCED:
            share = slack / (RAG * measure)
            return price + QUADRATIC * share * share
        if self.mode == RAGGED:
            return price
        if slack > measure * (5 / 6):
            price += STUB
        elif slack > measure * (2 / 3):
            price += RUNT
        return price if several else price + LONE

    def cluster(self, word: int, char: int, over: int, limit: float) -> Offer:
        """A cut between grapheme clusters of the crossing word: the last that fits, at least one cluster a line."""
        left = limit - self.boxes.starts[over]
        chosen: Cut | None = None
        cuts = self.cuts(over, CLUSTERS)
        begin = bisect_right(cuts, (char, FORBIDDEN, 0.0, 0.0, False)) if over == word else 0
        for place in range(begin, len(cuts)):
            cut = cuts[place]
            if chosen is not None and cut[1] > left:
                break
            chosen = cut
        if chosen is None:  # one cluster, wider than the measure
            return (over + 1, 0, FORBIDDEN, NORMAL, False)
        self.spared[(over, chosen[0])] = chosen[2]
        return (over, chosen[0], FORBIDDEN, NORMAL, False)

    def arrive(self, states: dict[int, int], offers: list[Offer], following: Layer) -> None:
        """Take every offer from every state that could still lead to the cheapest paragraph."""
        demerits = self.demerits
        leaving = list(states.items())
        if len(leaving) > 1:
            leaving = self.undominated(leaving)
        justified = self.mode == JUSTIFIED
        step = FEWER if self.mode == BALANCED else 0.0
        for word, char, price, next_kind, hyphen in offers:
            price += step
            if word == self.last:
                place = self.closed
            elif char:
                place = following.parted.setdefault(word, {}).setdefault(char, {})
            else:
                known = following.whole[word]
                if known is None:
                    known = following.whole[word] = {}
                place = known
            if not justified:
                next_kind = NORMAL
            for key, state in leaving:
                total = demerits[state] + price
                run = key % 3
                kind = key // 3
                if next_kind - kind > 1 or kind - next_kind > 1:
                    total += JUMP
                next_key = next_kind * 3
                if run and word == self.last:
                    total += HYPHEN_LAST
                elif hyphen:
                    if run:
                        total += HYPHEN_AGAIN
                        if run == 2:
                            total += FORBIDDEN
                    next_key += 1 if run == 0 else 2
                best = place.get(next_key, -1)
                if best < 0:
                    place[next_key] = len(demerits)
                    demerits.append(total)
                    self.origins.append(state)
                    self.breaks.append((word, char))
                elif total < demerits[best]:
                    demerits[best] = total
                    self.origins[best] = state

    def undominated(self, leaving: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """The states worth leaving from: where no hyphens run, another class can save one jump and no more."""
        demerits = self.demerits
        least = FORBIDDEN * FORBIDDEN
        for key, state in leaving:
            if key % 3:
                return leaving
            if demerits[state] < least:
                least = demerits[state]
        return [(key, state) for key, state in leaving if demerits[state] <= least + JUMP]


def optimum(
    boxes: Boxes,
    first: int,
    last: int,
    measures: list[float],
    line: int,
    mode: int,
    stretch: float,
    shrink: float,
    cuts: Callable[[int, int], list[Cut]],
) -> list[Break]:
    """The ends of the cheapest lines that words `first` to `last` - 1 can be set in.

    `measures[n]` is the width of line number n, the last one of all that follow; the first line here is number `line`.
    `stretch` and `shrink` are the shares of a natural space at which looseness is 1 and -1. `cuts(word, effort)` gives
    the cuts of a word, with effort OWN, FOREIGN or CLUSTERS.
    """
    return Search(boxes, first, last, mode, stretch, shrink, cuts).run(measures, line)
