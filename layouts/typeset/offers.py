"""Offers: where a line may end, at what price; what of it is kept, and what the search for the cheapest writes down."""

from typing import Final

JUSTIFIED: Final = 0  # modes of a search: every line is filled
RAGGED: Final = 1  # natural spaces, the last line as short as it likes
BALANCED: Final = 2  # as few lines as can be, of about equal length

NORMAL: Final = 1  # looseness class; 0 is tight, 2 loose, 3 very loose

# Where a word may be parted: characters before the cut, width of the head as drawn (with its hyphen if one is added),
# width that the tail is spared, price, and whether a hyphen ends the line. Ordered by the first.
Cut = tuple[int, float, float, float, bool]
# Where a line ends: the word that the next line begins in, and how many characters of that word are already set.
Break = tuple[int, int]
# A line on offer: where it ends, its price, its looseness class, and whether it ends in a hyphen.
Offer = tuple[int, int, float, int, bool]
# States that a line can begin in: looseness class x 3 + hyphens, and the number of the state, one after the other. They
# are few, and looking through them is quicker than a dictionary.
States = list[int]


class Layer:
    """Places where a line of one number can begin, each with its states."""

    def __init__(self, words: int) -> None:
        self.whole: list[States | None] = [None] * (words + 1)  # at the start of a word
        self.parted: dict[int, dict[int, States]] = {}  # within a word, by characters already set


class Offered:
    """The lines that can begin in one place, and the last word that had a say in them."""

    def __init__(self, lines: list[Offer], reach: int) -> None:
        self.lines = lines
        self.reach = reach


class Beginnings:
    """What is on offer to lines of one measure, by where they begin."""

    def __init__(self, words: int) -> None:
        self.whole: list[Offered | None] = [None] * (words + 1)  # at the start of a word
        self.parted: dict[Break, Offered] = {}

    def at(self, word: int, char: int) -> Offered | None:
        """What is known of lines that begin there."""
        if char:
            return self.parted.get((word, char))
        return self.whole[word] if word < len(self.whole) else None

    def put(self, word: int, char: int, offered: Offered) -> None:
        """Know this from now on."""
        if char:
            self.parted[(word, char)] = offered
        else:
            self.whole[word] = offered


class Kept:
    """What is on offer to searches of one depth, while a paragraph is broken in one way and another."""

    def __init__(self, shrink: float) -> None:
        self.shrink = shrink
        self.known: dict[float, Beginnings] = {}  # by the measure, in points
        self.spared: dict[Break, float] = {}
        # The same of the paragraph before it was typed in, and with how many words that begins as this one does.
        self.earlier: tuple[dict[float, Beginnings], int] = ({}, 0)
