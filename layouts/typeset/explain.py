"""Explain: why a paragraph is broken as it is. For each line what it costs and of what, and the next best way.

It asks the search itself: the parts of a price are worked out anew with the rules of `prices` and add up to what the
search paid; the next best break is that of the cheapest paragraph in which no line ends where this one does. A
paragraph that was broken otherwise afterwards, for a hole or a vowel mark, is told as it stands; there the first choice
is named as what was not taken.
"""

import msgspec

from layouts.model.story import Paragraph
from layouts.model.styles import ParagraphStyle
from layouts.typeset.boxes import Prepared
from layouts.typeset.cuts import Cuts
from layouts.typeset.galley import Line, Measures
from layouts.typeset.justify import limits_of
from layouts.typeset.offers import BALANCED, JUSTIFIED, NORMAL, RAGGED, Break, Offer
from layouts.typeset.optimum import CLUSTERS, FOREIGN, OWN, Search
from layouts.typeset.paragraph import Typesetter
from layouts.typeset.passes import closest, searched
from layouts.typeset.prices import FEWER, FORBIDDEN, LEAST_ROOM, LINE, QUADRATIC, QUARTIC, given, passing, saved
from layouts.typeset.setting import NARROWEST, indented

HOLE_LEFT = "there kashidas of neighbouring lines would have left a line loose"
MARK_TOUCHES = "there a vowel mark would have touched the next line, or the line above"


class Explained(msgspec.Struct, frozen=True):
    """One line: its text, how it is filled, its price as named parts, and the next best place to end it.

    `looseness`: word space over the natural one; `stretched`: its words drawn longer by kashida; `tracking` in em;
    `breadth`: of its joined letters, times what the face draws;
    `more`: what the paragraph would cost more with `next_best`, the end of the line as it would be then. Both are empty
    where nothing else can be. `moved`: why the line does not end in `first`, as the search had it; `spared`: what the
    paragraph would then cost less (below nothing where it was searched further for the other way).
    """

    text: str
    hyphenated: bool
    looseness: float
    stretched: tuple[str, ...]
    tracking: float
    parts: tuple[tuple[str, float], ...]
    price: float
    next_best: str
    more: float
    moved: str = ""
    first: str = ""
    spared: float = 0.0
    breadth: float = 1.0


def explain(
    typesetter: Typesetter, paragraph: Paragraph, style: ParagraphStyle, measures: Measures
) -> tuple[Explained, ...]:
    """The lines of `typesetter.set` with their prices."""
    galley, ways = typesetter.told(paragraph, style, measures)
    copy = typesetter.prepare(paragraph, style)
    if copy.initial and len(galley.lines) < copy.initial.lines:
        style = msgspec.structs.replace(style, drop_cap=0)
        copy = typesetter.prepare(paragraph, style)
    prepared, cuts = copy.prepared, copy.cuts
    inner = indented(measures, style, paragraph.direction, copy.initial)
    widths = [max(NARROWEST, measure.width) for measure in inner]
    mode = BALANCED if style.balance else JUSTIFIED if style.align == "justify" else RAGGED
    explained: list[Explained] = []
    for first, last in prepared.stretches if prepared.words else ():
        if first == last:
            explained.append(_empty())
            continue
        number = len(explained)
        search = Search(prepared.boxes, first, last, mode, *limits_of(style, paragraph.direction), cuts.of)
        search, cheapest = searched(search, widths, number)
        whole, clear = [[end for end in way if (first, 0) < end <= (last, 0)] for way in ways[1:]]
        lines = galley.lines[number : number + len(clear)]
        told = _stretch(search, cuts, clear, widths, lines, number)
        if clear != cheapest:
            told = _moved(told, prepared, (clear, whole, cheapest), search.cost())
        explained += told
    return tuple(explained)


def _moved(
    told: list[Explained], prepared: Prepared, ways: tuple[list[Break], list[Break], list[Break]], least: float
) -> list[Explained]:
    """The lines of a stretch that was broken otherwise, with where the search had them end. `ways`: its breaks, those
    before vowel marks were looked at, and the search's own; `least`: the price of these."""
    chosen, whole, cheapest = ways
    spared = round(sum([line.price for line in told]) - least, 2)
    found: list[Explained] = []
    for place, line in enumerate(told):
        if place < len(cheapest) and chosen[place] != cheapest[place]:
            kept = place < len(whole) and whole[place] == cheapest[place]
            line = msgspec.structs.replace(
                line,
                moved=MARK_TOUCHES if kept else HOLE_LEFT,
                first=last_word(prepared, cheapest[place]),
                spared=spared,
            )
        found.append(line)
    return found


def _empty() -> Explained:
    return Explained("", False, 1.0, (), 0.0, (), 0.0, "", 0.0)


def _stretch(
    search: Search, cuts: Cuts, chosen: list[Break], widths: list[float], lines: tuple[Line, ...], number: int
) -> list[Explained]:
    """The lines between two forced breaks."""
    explained = []
    begin: Break = (search.first, 0)
    kind, run = NORMAL, 0
    total = FEWER * len(chosen) if search.mode == BALANCED else 0.0
    for place, (end, line) in enumerate(zip(chosen, lines)):
        measure = widths[min(number + place, len(widths) - 1)]
        means, offer = _offer(search, cuts, begin, end, measure)
        parts = _parts(means, cuts, begin, offer, measure)
        next_kind = offer[3] if search.mode == JUSTIFIED else NORMAL
        after = passing(kind, run, next_kind, offer[4], end[0] == search.last)
        if after:
            parts.append(("after the line before it", after))
        kind, run = next_kind, run + 1 if offer[4] else 0
        total += sum(price for _, price in parts)
        next_best = _next_best(search, cuts.prepared, chosen, place, (widths, number))
        words = [word for one in line.runs for word in one.words]
        explained.append(
            Explained(
                cuts.prepared.text[line.start : line.end],
                line.hyphenated,
                line.looseness,
                tuple(word.text for word in words if word.stretch is not None),
                max((one.tracking / one.size for one in line.runs), key=abs, default=0.0),
                tuple((name, round(price, 2)) for name, price in parts if round(price, 2)),
                round(sum(price for _, price in parts), 2),
                *next_best,
                breadth=min((one.breadth for one in line.runs), default=1.0),
            )
        )
        begin = end
    return [
        msgspec.structs.replace(line, more=round(line.more - total, 2)) if line.next_best else line
        for line in explained
    ]


def _offer(search: Search, cuts: Cuts, begin: Break, end: Break, measure: float) -> tuple[Search, Offer]:
    """The line between two breaks as it was on offer, and the search that offers it: a paragraph that is broken
    otherwise is searched with more means than the cheapest way was found by."""
    closer = closest(search.shrink)
    for means in (search, search.like(1, search.shrink), search.like(2, closer), search.like(2, search.shrink)):
        if begin[1]:
            known = [cut for effort in (OWN, FOREIGN, CLUSTERS) for cut in cuts.of(begin[0], effort)]
            means.spared.setdefault(begin, next(cut[2] for cut in known if cut[0] == begin[1]))
        for offer in means.offers(*begin, measure):
            if offer[:2] == end:
                return means, offer
    raise AssertionError(f"no search offers the line from {begin} to {end}")


def _parts(search: Search, cuts: Cuts, begin: Break, offer: Offer, measure: float) -> list[tuple[str, float]]:
    """The price of a line taken apart; what it does not name is the price of its spaces, or of a last line's length."""
    boxes = search.boxes
    word, char, price, _, _ = offer
    parts = [("line", LINE)]
    last = word == search.last
    known = [cut for effort in (OWN, FOREIGN) for cut in cuts.of(word, effort)] if char else []
    head = next((cut for cut in known if cut[0] == char), None)
    if head is not None:
        parts.append(("hyphen" if head[1] > head[2] else "parted word", head[3]))
    elif not last and not char and boxes.penalties[word - 1]:
        parts.append(("space that should not break", min(boxes.penalties[word - 1], FORBIDDEN)))
    if search.mode == JUSTIFIED and not last and price < FORBIDDEN and (head is not None or not char):
        parts += _fillings(search, begin, (word, char), head[1] if head else 0.0, measure)
    rest = price - sum(part for _, part in parts)
    return [*parts, ("how it ends" if last else "spaces", rest)]


def _fillings(search: Search, begin: Break, end: Break, head: float, measure: float) -> list[tuple[str, float]]:
    """What the letters of a justified line cost, and its kashidas."""
    boxes, (word, char) = search.boxes, begin
    last = end[0] if end[1] else end[0] - 1
    base, grown, pinched = boxes.opens[word], boxes.grow[word], search.pinch[word]
    if char:
        spared = search.spared[begin]
        share = spared / max(boxes.ends[word] - boxes.starts[word], spared, 1e-9)
        base = boxes.starts[word] + spared
        grown += (boxes.grow[word + 1] - grown) * share
        pinched += (search.pinch[word + 1] - pinched) * share
    filled = boxes.starts[last] + head if end[1] else boxes.closes[last]
    slack, until = base + measure - filled, last if end[1] else last + 1
    spaces = boxes.spaces[last] - boxes.spaces[word]
    if slack < 0:
        return [("letters", saved(slack, spaces * search.shrink, search.pinch[until] - pinched)[1])]
    room = spaces * search.stretch
    slack, paid = given(slack, room, boxes.grow[until] - grown)
    parts = [("letters", paid)]
    if boxes.kashidas is not None and last - bool(end[1]) >= word:
        room = max(room, LEAST_ROOM * measure)
        count, _, looseness, price = boxes.kashidas.fill(word, until - 1, slack, room)
        if count:
            bare = looseness * looseness
            parts.append(("kashida", price - bare * (QUADRATIC + QUARTIC * bare)))
    return parts


def _next_best(
    search: Search, prepared: Prepared, chosen: list[Break], place: int, room: tuple[list[float], int]
) -> tuple[str, float]:
    """The last word of the line in the cheapest paragraph that does not end it here, and what that costs."""
    if chosen[place][0] == search.last:
        return "", 0.0
    other = search.like(search.depth, search.shrink)
    other.avoided = {chosen[place]}
    ends = other.run(*room)
    if not ends or place >= len(ends):
        return "", 0.0
    return last_word(prepared, ends[place]), other.cost()


def last_word(prepared: Prepared, end: Break) -> str:
    """What a line that ends here ends in: a word, or the first part of one with a hyphen."""
    word, char = end
    first = prepared.first[word if char else word - 1]
    begin = prepared.at[first]
    stop = begin + char if char else prepared.end_of(prepared.first[word] - 1)
    text = prepared.text[prepared.source[begin] : prepared.source[stop - 1] + 1]
    return text + "-" if char and text[-1:].isalpha() else text
