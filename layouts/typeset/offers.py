"""Offers: where a line may end, at what price; what of it is kept, and what the search for the cheapest writes down."""

# Where a word may be parted: characters before the cut, width of the head as drawn (with its hyphen if one is added),
# width that the tail is spared, price, and whether a hyphen ends the line. Ordered by the first.
Cut = tuple[int, float, float, float, bool]
# Where a line ends: the word that the next line begins in, and how many characters of that word are already set.
Break = tuple[int, int]
# A line on offer: where it ends, its price, its looseness class, and whether it ends in a hyphen.
Offer = tuple[int, int, float, int, bool]
Begin = tuple[int, int, float]  # where a line begins, as a Break, and its measure


class Layer:
    """Places where a line of one number can begin, each with its states: looseness class x 3 + hyphens -> state."""

    def __init__(self, words: int) -> None:
        self.whole: list[dict[int, int] | None] = [None] * (words + 1)  # at the start of a word
        self.parted: dict[int, dict[int, dict[int, int]]] = {}  # within a word, by characters already set


class Kept:
    """What is on offer to searches of one depth, while a paragraph is broken in one way and another."""

    def __init__(self, shrink: float) -> None:
        self.shrink = shrink
        self.known: dict[Begin, list[Offer]] = {}
        self.reach: dict[Begin, int] = {}  # the last word that had a say in these
        self.spared: dict[Break, float] = {}
        # Both of the paragraph before it was typed in, and with how many words that begins as this one does.
        self.earlier: tuple[dict[Begin, list[Offer]], dict[Begin, int], int] = ({}, {}, 0)
