"""Last resort: Arabic lines that nothing else fills. More of their words are stretched, and by more.

One line in a thousand of unheard-of words, hardly any of real prose: the first of a paragraph, which cannot take the
long word after it and has no line before it to take a word from. There joins are taken too that no tradition asks for,
and strokes as long as the face draws them; where that is not enough, a stroke is drawn longer than the face would. No
word has two. Nothing is done to what is never stretched, nor in headlines.
"""

from collections.abc import Iterator
from typing import Final

from layouts.model.styles import ParagraphStyle
from layouts.typeset.elongation import tried
from layouts.typeset.kashida import unlikely
from layouts.typeset.lines import Row
from layouts.typeset.looks import Join
from layouts.typeset.never_stretched import barred_pieces
from layouts.typeset.prices import CROWD, LONG, LONGER, TOO_LONG
from layouts.typeset.stretching import (
    CLOSE,
    CLOSEST,
    EARLY,
    FIRST,
    LATE,
    SHORTER,
    Candidate,
    Choice,
    Mark,
    draw,
    shorter,
)

FILLED: Final = 0.8  # of the natural spaces: what they are wider by then; in Amiri 0.53 em
BARELY: Final = 0.95  # the same where more is not to be had: 0.57 em, and what a stroke is rounded by
UTMOST: Final = 2.4  # times as long as may be: in Amiri 1.3 em, the longest curve that it draws
FARTHEST: Final = 3.1  # the same at the very last: 1.7 em
# How the spaces may be left, and how long strokes may be: the best way first.
WAYS: Final = ((FILLED, UTMOST), (BARELY, UTMOST), (BARELY, FARTHEST))
FEW: Final = 4  # letters of a word in which a stroke as long as the others would be all that is seen
IN_FEW: Final = 0.9  # em that it is lengthened by at most, as long as longer words can take the rest
DEAREST: Final = 9.0


def to_the_utmost(row: Row, edge: float, around: list[Mark], style: ParagraphStyle) -> list[Mark]:
    """Stretch the line's words until its spaces are no more than FILLED wider, or as far as can be; returns where.

    `edge`: where the line begins, in points from the column's left. `around`: kashidas of the lines above and below.
    """
    kashidas = row.prepared.boxes.kashidas
    assert kashidas is not None
    found = every_candidate(row, style)
    if not found or row.slack - FILLED * row.spaces < kashidas.shortest:
        return []
    curved = len(row.prepared.looks[found[0].piece].case.strokes.widths) > 1
    for uneven in (True, False):
        for filled, longest in WAYS:
            most = (longest if curved else LONGER) * kashidas.longest
            best = choice_of(row, found, (filled, most), (edge, around), uneven=uneven)
            if best is not None:
                return draw(row, best, edge)
    # It stays loose: as much as can be.
    best = shorter(row, found, len({one.word for one in found}), most / SHORTER[0], (edge, around))
    return draw(row, best, edge) if best is not None else []


def choice_of(
    row: Row,
    found: list[Candidate],
    way: tuple[float, float],
    between: tuple[float, list[Mark]],
    *,
    uneven: bool,
) -> Choice | None:
    """The cheapest choice that leaves the spaces so, with no longer strokes than that; `uneven`: words of few letters
    are lengthened by less than the others."""
    filled, most = way
    kashidas = row.prepared.boxes.kashidas
    assert kashidas is not None
    wanted = row.slack - filled * row.spaces
    size = row.prepared.looks[found[0].piece].size
    words = len({one.word for one in found})
    best: Choice | None = None
    least = 0.0
    for apart in (CLOSE, CLOSEST):
        for number, shorts, length in lengths_of(wanted, words, IN_FEW * size if uneven else 0.0):
            if not kashidas.shortest <= length <= most:
                continue
            choice = Choice(row, found, number, length, filled, True)
            choice.lost, choice.in_a_row = False, True
            choice.short, choice.shorts, choice.in_short = FEW, shorts, min(length, IN_FEW * size)
            choice.keep_clear(between[0], between[1], apart * size)
            choice.settle()
            strokes = sum([price_of(one / kashidas.longest) for one in choice.lengths])
            price = choice.least * kashidas.prices[0] + strokes + number * CROWD * (number - 1) / 2
            if choice.best and (best is None or price < least):
                best, least = choice, price
        if best is not None:
            break
    return best


def lengths_of(wanted: float, words: int, in_few: float) -> Iterator[tuple[int, int, float]]:
    """How many of so many words may be stretched, how many of those have few letters, and by how much each of the
    others grows, for `wanted` in all. Words of few letters grow by no more than `in_few`, or by as much as others
    where that is nothing: then their number is below nothing."""
    for number in range(1, words + 1):
        if wanted / number <= in_few or not in_few:
            yield number, -1, wanted / number
            continue
        for shorts in range(number):
            yield number, shorts, (wanted - shorts * in_few) / (number - shorts)


def price_of(share: float) -> float:
    """What a stroke costs that is so many times as long as may be."""
    return LONG * share * share + TOO_LONG * max(0.0, share - 1.0)


def every_candidate(row: Row, style: ParagraphStyle) -> list[Candidate]:
    """The words of a line in reading order, once for each of their joins that the face draws."""
    prepared = row.prepared
    first, last = row.span
    barred = barred_pieces(prepared, style)
    joins: dict[str, list[Join]] = {}
    found: list[Candidate] = []
    for number in range(first, last + 1):
        if (number == first and row.tail) or (number == last and row.head):
            continue
        factor = FIRST if number == first else 1.0
        factor *= EARLY + (LATE - EARLY) * (number - first) / max(1, last - first)
        for piece in range(prepared.first[number], prepared.first[number + 1]):
            look, text = prepared.looks[piece], prepared.words[piece].text
            if not look.rtl or look.tracked or piece in barred:
                continue
            if text not in joins:
                new = joins[text] = [Join(text, place, cost) for cost, place in unlikely(text)]
                asked = [(text, join.place, join.cost) for join in new]
                for join, answer in zip(new, tried(look.case.library, look.face, asked, look.lang, DEAREST)):
                    join.settle(answer)
            for join in joins[text]:
                if join.found is not None:
                    found.append(Candidate(number, piece, factor, join.found, join))
    return found
