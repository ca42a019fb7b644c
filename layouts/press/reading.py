"""What readers of a PDF make of drawn text, and what to give them so that they give the author's text back.

A PDF holds glyphs in places. Readers rebuild lines from that by rules of their own, which are not UAX #9. Two of them
stand for most of the world: poppler (pdftotext, Evince, Okular) and pdfium (Chrome, Edge). Measured with poppler 22.12
and pdfium of 2026:

* Both turn a stretch of right-to-left letters round character by character. So each code stands for one character and
  codes stand in the order drawn, left to right. A code for two characters comes back with the two exchanged.
* poppler sorts words by place and parts a line into two kinds of stretches. Digits and `, . : % + -` count as left to
  right, so that `كونغ، بعد` comes back as `كونغ ،بعد`, unless a right-to-left mark (RLM) follows the comma.
* poppler makes a word of its own of every character that begins less than a tenth of an em from the one before.
* pdfium takes words in the order written in the file. It cuts a line at every change between letters of the two
  directions, weak characters (digits, vowel marks, `, . : % + -`) and all others. If pieces of right-to-left letters
  are not fewer than those of left-to-right ones, it turns the order of the pieces round; a piece of weak characters
  stays as it is. So two vowel marks on one letter come back exchanged unless they are written in reading order.
* pdfium mirrors brackets and guillemets after right-to-left letters, poppler never does. After a left-to-right mark
  (LRM) pdfium leaves them alone too.
* In a document whose viewer preferences say R2L, pdfium turns every line's pieces round, those of French too.

Neither mark takes room or draws anything, and a text copied with them reads the same.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final, Literal

RLM: Final = "\u200f"
LRM: Final = "\u200e"
TATWEEL: Final = "\u0640"
SOFT_HYPHEN: Final = "\u00ad"


# R right-to-left letter, L left-to-right letter, W weak, M mark on a letter, B mirrored, N any other
Kind = Literal["R", "L", "W", "M", "B", "N"]
_KINDS: dict[str, Kind] = {
    "R": "R", "AL": "R", "L": "L", "NSM": "M", "BN": "W",
    "EN": "W", "ES": "W", "ET": "W", "CS": "W", "AN": "W",
}  # fmt: skip


@lru_cache(maxsize=4096)
def kind(character: str) -> Kind:
    """What both readers take this character for."""
    if unicodedata.mirrored(character):
        return "B"
    return _KINDS.get(unicodedata.bidirectional(character), "N")


# Before each character, and at the end.
Marks = tuple[tuple[str, ...], str]


@lru_cache(maxsize=20_000)
def marks_around(text: str) -> Marks:
    """The RLMs and LRMs that a right-to-left word in logical order needs to come back as it is.

    >>> marks_around("بعد،") == (("", "", "", ""), RLM)
    True
    >>> marks_around("(بعد)") == ((LRM, "", "", "", LRM), RLM)
    True
    """
    before: list[str] = []
    leftward = False  # poppler is in a stretch that it reads from left to right
    last = ""
    for character in text:
        marks = ""
        match kind(character):
            case "R" | "L":
                leftward = False
            case "B":
                marks = RLM + LRM if leftward else LRM
                leftward = True
            case "W":
                # A run of one and the same sign reads alike from both ends.
                if (leftward and character != last) or (last and kind(last) == "M"):
                    marks = RLM
                leftward = True
            case "N":
                marks = RLM if leftward else ""
                leftward = False
            case "M":
                pass
        before.append(marks)
        last = character
    if text[:1] == "-":
        before[0] = RLM  # at the right end of a line poppler takes it for a hyphen, and drops it
    return tuple(before), RLM if leftward else ""


def needs_marks(text: str) -> bool:
    """Whether a right-to-left word holds anything but letters and marks on them."""
    return not _ARABIC(text) and not all(kind(character) in "RM" for character in text)


_ARABIC: Final = re.compile("[\u0620-\u065f\u066e-\u06d3]+").fullmatch  # letters and marks: nearly every Arabic word


def pieces(text: str) -> list[tuple[int, int]]:
    """Where pdfium cuts a text, as (start, end): runs of characters of one kind to it."""
    cuts: list[tuple[int, int]] = []
    start, last = 0, ""
    for i, character in enumerate(text):
        now = _DIRECTIONS[kind(character)]
        if i and now != last:
            cuts.append((start, i))
            start = i
        last = now
    if text:
        cuts.append((start, len(text)))
    return cuts


def is_one_piece(text: str) -> bool:
    """Whether a word is letters of one direction, or digits, and needs no RLM or LRM."""
    return _UNMIXED(text) is not None


_UNMIXED: Final = re.compile(
    "[\u0620-\u064a\u0671-\u06d3]+|[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+|[0-9.,]+"
).fullmatch


_DIRECTIONS: dict[Kind, str] = {"R": "right", "L": "left", "W": "weak", "M": "weak", "B": "none", "N": "none"}


def turns_round(text: str) -> bool:
    """Whether pdfium reads a line of this text, marks and all, as right to left."""
    kinds = [kind(text[start]) for start, _ in pieces(text)]
    return 0 < kinds.count("R") >= kinds.count("L")


def ends_open(text: str) -> bool:
    """Whether poppler, on a page that it takes for right-to-left, would move the end of this left-to-right line."""
    return bool(text) and kind(text[-1]) in "BN"
