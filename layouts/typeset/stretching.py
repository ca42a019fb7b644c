"""Stretching: which words of an Arabic line are drawn longer or narrower, once its breaks are chosen.

Before: which words of a paragraph may be, as sums for the search. After: on a line that wants so many kashidas of such
a length, the words whose joins ask for it most, no two beside each other, none of them under a kashida of the line
above. Where the line has no such words it takes fewer, and its spaces the rest.
"""

from itertools import combinations
from typing import Final

from fonts.runs import Word
from layouts.model.styles import ParagraphStyle
from layouts.typeset.boxes import Prepared
from layouts.typeset.elongation import Elongation, Habit, elongated
from layouts.typeset.lines import Row
from layouts.typeset.looks import Look
from layouts.typeset.prices import BANDS, LONGER, Kashidas

COSTS_OF_BANDS: Final = (1.2, 1.8, 2.9)  # the dearest join of each
PRICES_OF_BANDS: Final = (0.6, 1.2, 2.2)
SHORTEST: Final = 0.15  # em that a word grows by at least: less looks like a slip of the pen
STEP: Final = 0.04  # em: few lengths, so that few drawings are embedded
FIRST: Final = 1.25  # times the cost: the first word of a line
EARLY, LATE = 1.15, 0.9  # times the cost at the line's start and at its end: scribes stretch near the end
APART: Final = 0.8  # em between the kashidas of one line and those of the next
CLOSE: Final = 0.3  # where the line has no others
ENOUGH: Final = 1.5  # times what a line needs to save: a narrower letter that saves more is let be
ENOUGH_FILLED: Final = 0.45  # what spaces may still grow by for the sake of kashidas in better places
CANDIDATES: Final = 7  # words of a line that are looked at
SIGNS: Final = "«»“”\"'()[]،؛.:؟!…-–—"
OPENING_OF_SCRIPTURE, END_OF_SCRIPTURE = "\ufd3f", "\ufd3e"

# A stretch of a line's measure that a kashida fills: left and right, in points from the column's left.
Mark = tuple[float, float]
# A word that may be stretched: cost, its number, its piece, where, and how far from the line's start, in points.
Candidate = tuple[float, int, int, Elongation, float]


def allow_kashida(prepared: Prepared, habit: Habit, style: ParagraphStyle) -> None:
    """Note which words may be stretched and at what price; nothing for a paragraph without any."""
    first, words, looks, stretchable = prepared.first, prepared.words, prepared.looks, prepared.stretchable
    never = frozenset(style.kashida_never)
    counts = [[0] for _ in range(BANDS)]
    main: Look | None = None
    scripture = False
    for number in range(len(first) - 1):
        band = -1
        for piece in range(first[number], first[number + 1]):
            look = looks[piece]
            if not look.rtl or look.tracked:
                continue
            text = words[piece].text
            scripture = (scripture or OPENING_OF_SCRIPTURE in text) and END_OF_SCRIPTURE not in text
            joins = look.case.elongations.values.get(text)
            if joins is None:
                joins = look.case.joins(text)
            if joins and not scripture and END_OF_SCRIPTURE not in text and (
                not never or text.strip(SIGNS) not in never
            ):
                cost = joins[0].cost
                band = 0 if cost <= COSTS_OF_BANDS[0] else 1 if cost <= COSTS_OF_BANDS[1] else 2
                if band >= habit.bands:
                    band = -1
                    continue
                stretchable[number] = piece
                main = main or look
                break
        for place, count in enumerate(counts):
            count.append(count[-1] + (place == band))
    if main is not None:
        longest = min(habit.longest * main.size, main.case.longest_stroke * main.scale)
        shortest = SHORTEST * main.size
        if longest > shortest:
            prices = [price * habit.price for price in PRICES_OF_BANDS]
            prepared.boxes.kashidas = Kashidas(counts, prices, shortest, longest, habit.share)


def allow_narrow_forms(prepared: Prepared) -> None:
    """Note what words can save by letters that take less room."""
    first, words, looks, boxes = prepared.first, prepared.words, prepared.looks, prepared.boxes
    saved, changed = 0.0, False
    pinch = boxes.pinch.copy()
    for number in range(len(first) - 1):
        for piece in range(first[number], first[number + 1]):
            look = looks[piece]
            if look.rtl and not look.tracked:
                narrow = look.case.narrower(words[piece].text)
                if narrow is not None:
                    saved += (words[piece].width - narrow.width) * look.scale
                    changed = True
        pinch[number + 1] += saved
    if changed:
        boxes.pinch = pinch


def stretch(row: Row, count: int, each: float, edge: float, above: list[Mark]) -> list[Mark]:
    """Draw `count` words of the line longer by `each`, or fewer where there are no more; returns where they are.

    `edge`: where the line begins, in points from the column's left. `above`: kashidas of the line above.
    """
    found = candidates(row)
    total = count * each
    assert row.prepared.boxes.kashidas is not None
    longest = row.prepared.boxes.kashidas.longest
    for apart, beside in ((APART, False), (CLOSE, False), (CLOSE, True)):
        for number in range(min(count, len(found)), 0, -1):
            length = min(total / number, LONGER * longest)
            if row.slack - number * length > ENOUGH_FILLED * row.spaces and not beside:
                break  # too few to fill the line: words beside each other are the lesser evil
            best, least = None, 0.0
            for chosen in combinations(found, number):
                cost = cost_of(row, chosen, length, edge, above, apart)
                if cost >= 0.0 and (best is None or cost < least) and (beside or not has_neighbours(chosen)):
                    best, least = chosen, cost
            if best is not None:
                for _, _, piece, where, _ in best:
                    look, word = row.prepared.looks[piece], row.prepared.words[piece]
                    units = round(round(length / look.size / STEP) * STEP * look.size / look.scale)
                    row.put(piece, elongated(look.case.library, word, where, units, look.lang))
                return marks_of(row, best, length, edge)
    return []


def has_neighbours(chosen: tuple[Candidate, ...]) -> bool:
    """Whether two of these words stand beside each other."""
    return any(right[1] == left[1] + 1 for left, right in zip(chosen, chosen[1:]))


def candidates(row: Row) -> list[Candidate]:
    """The words of a line that may be stretched, in reading order, each at the two best of its joins."""
    prepared = row.prepared
    boxes = prepared.boxes
    first, last = row.span
    found: list[Candidate] = []
    for number in range(first, last + 1):
        if number not in prepared.stretchable or (number == first and row.tail) or (number == last and row.head):
            continue
        piece = prepared.stretchable[number]
        look, word = prepared.looks[piece], prepared.words[piece]
        place = (number - first) / max(1, last - first)
        factor = EARLY + (LATE - EARLY) * place
        if number == first:
            factor *= FIRST
        for join in look.case.joins(word.text)[:2]:
            within = sum([advance for advance, at in zip(word.advances, word.clusters) if at < join.place])
            found.append((join.cost * factor, number, piece, join, boxes.starts[number] + within * look.scale))
    found.sort(key=lambda candidate: candidate[0])
    found = found[: 2 * CANDIDATES]
    found.sort(key=lambda candidate: candidate[1])
    return found


def cost_of(
    row: Row, chosen: tuple[Candidate, ...], length: float, edge: float, above: list[Mark], apart: float
) -> float:
    """What stretching these words of a line costs; below nothing when it may not be."""
    cost, previous = 0.0, -9
    for price, number, _, _, _ in chosen:
        if number == previous:
            return -1.0
        cost += price
        previous = number
    if above:
        apart *= row.prepared.looks[chosen[0][2]].size
        for left, right in marks_of(row, chosen, length, edge):
            for other_left, other_right in above:
                if left < other_right + apart and other_left < right + apart:
                    return -1.0
    return cost


def marks_of(row: Row, chosen: tuple[Candidate, ...], length: float, edge: float) -> list[Mark]:
    """Where these kashidas will stand, the spaces of the line as wide as they will then be."""
    boxes, first = row.prepared.boxes, row.span[0]
    wider = (row.slack - length * len(chosen)) / row.spaces if row.spaces > 0 else 0.0
    marks: list[Mark] = []
    for number, (_, word, _, _, at) in enumerate(chosen):
        start = at - boxes.opens[first] + number * length + wider * (boxes.spaces[word] - boxes.spaces[first])
        if row.rtl:
            marks.append((edge - start - length, edge - start))
        else:
            marks.append((edge + start, edge + start + length))
    return marks


def narrow(row: Row, need: float) -> None:
    """Set words of a line that is too full in narrower letters, until about `need` points are saved."""
    words, looks = row.prepared.words, row.prepared.looks
    options: list[tuple[float, int, Word]] = []
    for piece in range(row.left, row.right):
        look, word = looks[piece], words[piece]
        if look.rtl and not look.tracked and row.is_whole(piece):
            other = look.case.narrower(word.text)
            if other is not None:
                options.append(((other.width - word.width) * look.scale, piece, other))
    options.sort(key=lambda option: option[:2])
    for change, piece, other in options:
        if need <= 0:
            return
        if -change <= need * ENOUGH:
            row.put(piece, other)
            need += change
