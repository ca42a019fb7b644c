"""Before: what a paragraph that was typed in still has as it was set last.

A letter typed leaves all that stands before it as it was. Lines that could begin there and end before the letter have
the prices they had, and those that stood there stand so again. Nothing is guessed: words are compared, and what of the
paragraph has a say in them.
"""

from typing import Final

from layouts.typeset.boxes import Prepared
from layouts.typeset.prices import Boxes, Kashidas

FEW: Final = 8  # words that are the same: with fewer nothing is won


def words_alike(old: Prepared, new: Prepared) -> int:
    """How many words two paragraphs begin with that are the same in all that lines are made of; the last word of each
    is none of them."""
    if len(old.stretches) != 1 or len(new.stretches) != 1 or old.bidi.level != new.bidi.level:
        return 0
    most = min(len(old.words), len(new.words))
    piece = 0
    while piece < most and old.words[piece] is new.words[piece] and old.looks[piece] is new.looks[piece]:
        piece += 1
    words = min(len(old.first), len(new.first)) - 2
    while words > 0 and new.first[words] > piece:
        words -= 1
    if words < FEW:
        return 0
    piece = new.first[words]
    end = new.at[piece]
    if old.first[: words + 1] != new.first[: words + 1] or old.at[: piece + 1] != new.at[: piece + 1]:
        return 0
    if old.source[:end] != new.source[:end]:
        return 0
    if old.copy[:end] != new.copy[:end] or old.text[: new.source[end]] != new.text[: new.source[end]]:
        return 0
    if old.bidi.levels[:end] != new.bidi.levels[:end] or old.bidi.classes[:end] != new.bidi.classes[:end]:
        return 0
    if old.bidi.pure != new.bidi.pure or not _boxes_alike(old.boxes, new.boxes, words):
        return 0
    if old.stretchable or new.stretchable:
        for number in range(words):
            if old.stretchable.get(number) != new.stretchable.get(number):
                return 0
    return words if _parted_alike(old, new, words, end) else 0


def _parted_alike(old: Prepared, new: Prepared, words: int, end: int) -> bool:
    """Whether the text lets lines begin in the same places within these words, at the same prices."""
    if not old.partings and not new.partings:
        return True
    for number in range(words):
        if old.partings.get(number) != new.partings.get(number):
            return False
    for place in (*old.dear, *new.dear):
        if place < end and old.dear.get(place) != new.dear.get(place):
            return False
    return True


def _boxes_alike(old: Boxes, new: Boxes, words: int) -> bool:
    """Whether the first words of both are as wide, as far apart and give as much."""
    end = words + 1
    return (
        old.starts[:words] == new.starts[:words]
        and old.ends[:words] == new.ends[:words]
        and old.opens[:words] == new.opens[:words]
        and old.closes[:words] == new.closes[:words]
        and old.spaces[:words] == new.spaces[:words]
        and old.penalties[:words] == new.penalties[:words]
        and old.grow[:end] == new.grow[:end]
        and old.pinch[:end] == new.pinch[:end]
        and old.drawn_in[:end] == new.drawn_in[:end]
        and (old.closes is old.ends) == (new.closes is new.ends)
        and _kashidas_alike(old.kashidas, new.kashidas, end)
    )


def _kashidas_alike(old: Kashidas | None, new: Kashidas | None, end: int) -> bool:
    if old is None or new is None:
        return old is new
    return (
        old.prices == new.prices
        and old.limits == new.limits
        and old.likely[:end] == new.likely[:end]
        and old.less[:end] == new.less[:end]
        and old.least[:end] == new.least[:end]
    )
