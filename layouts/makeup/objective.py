"""What a good page is: the terms that page make-up adds up, each with its weight, its reason and where it is from.

A price of 1 is about a row of white at a block's foot: a thing that an editor sees and lets pass. Weights were tuned
on the sample issue. docs/makeup.md prints this table; a test holds it to it.
"""

from typing import Literal

import msgspec

TermName = Literal[
    "lead", "order", "butting", "rank", "head-step", "crop", "picture-width", "ragged", "shallow", "deep", "stub",
    "spacing", "white", "foot", "optional", "filler",
]  # fmt: skip


class Term(msgspec.Struct, frozen=True):
    """One thing that a page pays for. `weight` is the price of one `unit` of it."""

    name: TermName
    weight: float
    unit: str
    reason: str
    source: str


TERMS: tuple[Term, ...] = (
    Term(
        "lead", 6.0, "page whose lead is not at the head, on the side where reading starts",
        "the eye enters there: top left, in Arabic top right", "make-up handbooks; readers' eye-track studies",
    ),
    Term(
        "order", 1.5, "step of priority that a weightier story stands under or after a lighter one",
        "headlines shrink down the page", "JO manual 14130",
    ),
    Term(
        "butting", 1.2, "pair of parts side by side whose leading headlines are of one size (half: one size apart)",
        "headlines at one height read into each other", "Harrower, The Newspaper Designer's Handbook",
    ),
    Term(
        "rank", 1.6, "size that a headline is smaller than its priority asks, because its block is narrow",
        "a story's place is told by its headline", "Harrower",
    ),
    Term(
        "head-step", 1.5, "size that a headline is larger or smaller than its block asks",
        "copyfit: the last thing to change before the words", "copyfit ladder",
    ),
    Term(
        "crop", 40.0, "squared share of a photograph's depth cropped away or lost at the sides",
        "copyfit: the first thing to change; a tenth goes unseen", "copyfit ladder",
    ),
    Term(
        "picture-width", 1.5, "column that a picture is narrower or wider than its place of choice (a lead's: thrice)",
        "every page has a dominant picture, and it is the lead's", "Harrower",
    ),
    Term("ragged", 0.5, "row that the feet of a block's legs miss", "level feet make a rectangle", "Harrower"),
    Term(
        "shallow", 0.5, "row that legs are shorter than nine",
        "shorter ones are a stack of captions, and readers of PDF take them for lines across", "Harrower: two inches",
    ),
    Term("deep", 0.08, "row that legs are deeper than 58", "a longer leg tires the reader", "Harrower: ten inches"),
    Term("stub", 1.0, "row that legs beside a picture are shorter than four under it", "they look left over", "house"),
    Term(
        "spacing", 0.15,
        "paragraph set a hundredth and a half wider or closer, a line longer or shorter (twice, where it takes more)",
        "copyfit: where a leg's foot misses; nobody sees it", "copyfit ladder",
    ),
    Term(
        "white", 0.5, "column of a block, for each squared row of white at its foot", "white inside a page is a hole",
        "JO manual 14130",
    ),
    Term(
        "foot", 2.5, "row of white at the page's foot (from the seventh on, and on a section's last page: less)",
        "a page is to be full; white there at least goes with the margin", "house",
    ),
    Term(
        "optional", 1.2, "part left out that the story lets be left out: its deck, a pull quote",
        "copyfit: before a headline changes", "copyfit ladder",
    ),
    Term(
        "filler", 1.0, "short item marked as a filler that is put on the page", "copyfit: where a page has room",
        "copyfit ladder",
    ),
)  # fmt: skip

WEIGHT: dict[str, float] = {term.name: term.weight for term in TERMS}
FOOT_SEEN = 6  # rows of white at a page's foot: more is a hole however deep it is, and nothing is to be spoilt for less
DEEPER_FOOT = 0.9  # per row beyond those
LAST_FOOT = 0.6  # of the price on a section's last page, where it can't always be helped
TIE = 0.1  # of a step of order: stories of one priority keep the order they came in
MOST_WHITE = 4  # rows at a block's foot: a hole deeper than this is not looked at


class Priced(msgspec.Struct, frozen=True):
    """One term of a page's price. `block` is the story that pays, empty where the page does."""

    name: TermName
    price: float
    block: str = ""


def foot_price(rows: int, *, last: bool) -> float:
    """What rows of white at a page's foot cost.

    >>> foot_price(2, last=False), foot_price(8, last=False), foot_price(2, last=True)
    (5.0, 16.8, 3.0)
    """
    whole = WEIGHT["foot"] * min(rows, FOOT_SEEN) + DEEPER_FOOT * max(0, rows - FOOT_SEEN)
    return round(whole * (LAST_FOOT if last else 1.0), 6)


def priced(name: TermName, units: float, block: str) -> tuple[Priced, ...]:
    """So many units of a term as a block pays them; nothing where there are none."""
    return (Priced(name, round(WEIGHT[name] * units, 6), block),) if units else ()
