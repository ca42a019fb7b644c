"""Optimum fit: a paragraph's words and measures in, the cheapest way to break it into lines out.

The whole paragraph is judged at once (Knuth and Plass, "Breaking Paragraphs into Lines", 1981): every line has a price,
and the chosen breaks have the lowest sum. A candidate line is priced in constant time, from prefix sums of widths, of
spaces, of what the words themselves can give, and of the words that may be stretched by kashida (`prices`).

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

from layouts.typeset.offers import BALANCED, JUSTIFIED, NORMAL, RAGGED, Beginnings, Kept, Layer, Offered
from layouts.typeset.offers import Break as Break
from layouts.typeset.offers import Cut as Cut
from layouts.typeset.offers import Offer as Offer
from layouts.typeset.paths import Paths
from layouts.typeset.prices import (
    FORBIDDEN,
    HOLE,
    HOLLOW,
    LEAST_ROOM,
    LINE,
    LONE,
    LOOSE,
    LOOSEST,
    QUADRATIC,
    QUARTIC,
    RAG,
    RUNT,
    SEEN,
    STUB,
    TIGHT,
    TOLERABLE,
    Boxes,
    given,
    saved,
)

OWN: Final = 0  # what cuts are asked for: those of the text and its language,
FOREIGN: Final = 1  # those of other languages,
CLUSTERS: Final = 2  # those between any two grapheme clusters


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
        self.boxes, self.mode = boxes, mode
        self.first, self.last = first, last
        self.stretch, self.shrink = stretch, shrink
        self.pinch = boxes.pinch
        self.cuts = cuts
        self.paths = Paths(first, last, mode)
        self.spared: dict[Break, float] = {}  # width already set of a word that a line begins within
        self.dearest = 0.0  # price of the dearest of the chosen lines
        self.loosest = LOOSEST
        self.depth = 0  # 0: cuts of the word that crosses; 1: of every word that a line may end in; 2: foreign ones too
        self.avoided: set[Break] = set()  # where no line may end: what would the next best be?
        # Where more searches will ask for what is on offer: that of this search, and of all by their depth; the latter
        # of the paragraph before it was typed in, and with how many words that begins as this one does.
        self.kept: Kept | None = None
        self.depths: dict[int, Kept] = {}
        self.now: Beginnings | None = None  # of the measure that lines are set to,
        self.were: Beginnings | None = None  # and as they were before
        self.reach = 0  # the last word that had a say in what was offered last
        self.earlier: tuple[dict[int, Kept], int] = ({}, 0)

    def run(self, measures: list[float], line: int) -> list[Break]:
        """The ends of the chosen lines in order, the first line being number `line`."""
        settled, layer = len(measures) - 1, Layer(self.last)
        layer.whole[self.first] = [NORMAL * 3, 0]
        for number in range(line, settled):
            following = Layer(self.last)
            self.sweep(layer, following, measures[number])
            layer = following
        self.sweep(layer, layer, measures[settled])
        chosen, self.dearest = self.paths.cheapest()
        return chosen

    def like(self, depth: int, shrink: float) -> "Search":
        """A search for the same breaks of this depth, its spaces shrinking so far."""
        search = Search(self.boxes, self.first, self.last, self.mode, self.stretch, shrink, self.cuts)
        search.depth, search.avoided = depth, self.avoided
        if depth:
            search.loosest = HOLLOW
            search.pinch = self.boxes.drawn_in if depth > 1 else search.pinch
        if self.kept is not None:
            search.depths, search.earlier = self.depths, self.earlier
            search.keep()
        return search

    def keep(self) -> None:
        """Keep what is on offer, as the paragraph will be broken in other ways too."""
        kept = self.depths.get(self.depth)
        if kept is None:
            kept = self.depths[self.depth] = Kept(self.shrink)
            earlier = self.earlier[0].get(self.depth)
            if earlier is not None and earlier.shrink == self.shrink:
                kept.earlier = (earlier.known, self.earlier[1])
                kept.spared = earlier.spared.copy()
        self.kept, self.spared = kept, kept.spared

    def after(self, earlier: "Search", alike: int) -> None:
        """Take from a search of before what no word but the first `alike` has a say in, and keep what is on offer."""
        self.earlier = (earlier.depths, alike)
        self.keep()

    def past(self, avoided: set[Break]) -> "Search":
        """The same search, where no line may end in these places: what is on offer is not worked out again."""
        self.keep()
        search = self.like(self.depth, self.shrink)
        search.avoided = avoided
        return search

    def cost(self) -> float:
        """The price of what was chosen."""
        return self.paths.cost()

    def sweep(self, layer: Layer, following: Layer, measure: float) -> None:
        """Set every line that can begin in `layer` to this measure; lines of `following` begin where they end."""
        whole, parted = layer.whole, layer.parted
        kept = self.kept
        if kept is not None:
            self.were = kept.earlier[0].get(measure)
            self.now = kept.known.get(measure)
            if self.now is None:
                self.now = kept.known[measure] = Beginnings(self.last)
        for word in range(self.first, self.last):
            states = whole[word]
            if states is not None:
                self.paths.arrive(states, self.on_offer(word, 0, measure), following, self.avoided)
            if word in parted:
                inner = parted[word]
                while inner:
                    char = min(inner)
                    states = inner.pop(char)
                    self.paths.arrive(states, self.on_offer(word, char, measure), following, self.avoided)

    def on_offer(self, word: int, char: int, measure: float) -> list[Offer]:
        """The lines that can begin here, looked up where they are known."""
        now, were, kept = self.now, self.were, self.kept
        if now is None or kept is None:
            return self.offers(word, char, measure)
        offered = now.at(word, char)
        if offered is None:
            if were is not None:
                offered = were.at(word, char)
            if offered is None or offered.reach >= kept.earlier[1]:
                lines = self.offers(word, char, measure)
                offered = Offered(lines, self.reach)
            now.put(word, char, offered)
        return offered.lines

    def offers(self, word: int, char: int, measure: float) -> list[Offer]:
        """The lines that can begin here, with their prices. One long function: it runs for every place a line can begin
        in, and its calls would cost more than its work."""
        boxes, last = self.boxes, self.last
        starts, closes, spaces, penalties = boxes.starts, boxes.closes, boxes.spaces, boxes.penalties
        grow, pinch, kashidas = boxes.grow, self.pinch, boxes.kashidas
        stretch, shrink = self.stretch, self.shrink
        justified = self.mode == JUSTIFIED
        # Equal lines have the least sum of squares, and the best of them may well be loose.
        quartic, loosest = (0.0, FORBIDDEN) if self.mode == BALANCED else (QUARTIC, self.loosest)
        base, before, grown, pinched = boxes.opens[word], spaces[word], grow[word], pinch[word]
        if char:
            spared = self.spared[(word, char)]
            base = starts[word] + spared
            share = spared / max(boxes.ends[word] - starts[word], spared, 1e-9)
            grown += (grow[word + 1] - grown) * share
            pinched += (pinch[word + 1] - pinched) * share
        limit = base + measure
        over = bisect_right(closes, limit + 1e-9, word, last)  # the word that crosses the measure
        offers: list[Offer] = []
        tightest = FORBIDDEN
        unused = -1  # the last space that should not be broken, though the line would fit

        end = over - 1
        while end >= word:
            penalty = penalties[end]
            if end == last - 1:
                offers.append((last, 0, self.closing(measure, limit - closes[end], 0.0, end > word), NORMAL, False))
                tightest = 0.0
            elif penalty >= FORBIDDEN:
                unused = max(unused, end)
            else:
                slack = limit - closes[end]
                price, paid = LINE + penalty, 0.0
                if justified:
                    room = (spaces[end] - before) * stretch
                    slack, paid = given(slack, room, grow[end + 1] - grown)
                    price += paid
                    if room < LEAST_ROOM * measure:
                        room = LEAST_ROOM * measure
                    x = slack / room
                else:
                    x = slack / (RAG * measure)
                if kashidas is not None and justified:
                    _, _, x, filled = kashidas.fill(word, end, slack, room)
                    price += filled
                else:
                    square = x * x
                    price += square * (QUADRATIC + quartic * square)
                if x > loosest and offers:
                    break
                if x < tightest:
                    tightest = x
                offers.append((end + 1, 0, price, 3 if x >= 2.0 else 2 if x >= 1.0 or paid > SEEN else 1, False))
            end -= 1

        end = over
        while justified and word < end < last:
            room = (spaces[end] - before) * shrink
            slack, paid = saved(limit - closes[end], room, pinch[end + 1] - pinched)
            price = LINE + paid
            x = slack / room if room > 0 else -FORBIDDEN
            if x < -1.0:
                break
            if end == last - 1:
                offers.append((last, 0, self.closing(measure, 0.0, x, True), NORMAL, False))
                tightest = 0.0
            elif penalties[end] < FORBIDDEN:
                if -x < tightest:
                    tightest = -x
                price += penalties[end] + TIGHT * x * x
                offers.append((end + 1, 0, price, 0 if x < -0.5 or paid > SEEN else 1, False))
            end += 1
        self.reach = end  # both ways: no word further on is looked at

        parted, effort = over, OWN
        while parted < last and (tightest > LOOSE or self.depth):
            left = limit - starts[parted]
            space = spaces[parted] - before
            for cut, head, spared, price, hyphen in reversed(self.cuts(parted, effort)):
                if parted == word and cut <= char:
                    break
                slack, paid = left - head, 0.0
                price += LINE
                if not justified:
                    if slack < 0:
                        continue
                    x = slack / (RAG * measure)
                elif slack >= 0:
                    room = space * stretch
                    slack, paid = given(slack, room, grow[parted] - grown)
                    price += paid
                    room = max(room, LEAST_ROOM * measure)
                    x = slack / room
                else:
                    room = space * shrink
                    slack, paid = saved(slack, room, pinch[parted] - pinched)
                    price += paid
                    if slack < -room:
                        continue
                    x = slack / room if room > 0 else 0.0
                if x > loosest and x > tightest:
                    break
                if kashidas is not None and justified and x > 0 and parted > word:
                    _, _, x, filled = kashidas.fill(word, parted - 1, slack, room)
                    price += filled
                elif x < 0:
                    price += TIGHT * x * x
                else:
                    square = x * x
                    price += square * (QUADRATIC + quartic * square)
                tightest = min(tightest, abs(x))
                seen = paid > SEEN
                kind = 3 if x >= 2.0 else 0 if x < -0.5 or (seen and x < 0) else 2 if x >= 1.0 or seen else 1
                offers.append((parted, cut, price, kind, hyphen))
                self.spared[(parted, cut)] = spared
            if effort == OWN and tightest > (TOLERABLE if self.depth > 1 else HOLE):
                effort = FOREIGN
            elif self.depth and parted > word and limit - closes[parted - 1] < loosest * stretch * (
                spaces[parted - 1] - before
            ):
                parted, effort = parted - 1, OWN
            else:
                break

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
