"""Folding: texts made alike for a search, with the way back to where each character stood.

Loose Arabic takes the forms of alef, hamza on its seats, alef maksura and yeh, teh marbuta and heh for one letter each,
and passes over tashkeel, tatweel and joiners: what readers take for spellings of one word. Spaces of any width, curly
and straight quotes are always alike.
"""

import re
import unicodedata
from functools import lru_cache

import msgspec

LETTERS = str.maketrans("أإآٱؤئىة", "ااااوييه")
PASSED_OVER = re.compile("[\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u2060\u2066-\u2069\u061c\u00ad]")
INVISIBLE = re.compile("[\u200e\u200f\u2060\u2066-\u2069\u061c\u00ad]")  # marks of direction, soft hyphens
ALIKE = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "«": '"', "»": '"', "„": '"',
                       "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\u2011": "-"})  # fmt: skip


class Looseness(msgspec.Struct, frozen=True):
    """What makes no difference: forms of Arabic letters, accents, small and capital letters."""

    arabic: bool = True
    accents: bool = True
    case: bool = True


class Folded(msgspec.Struct, frozen=True):
    """A text made alike; `places[i]` is where its character i stood, with the end as the last one."""

    text: str
    places: tuple[int, ...]


@lru_cache(20_000)
def folded_character(character: str, looseness: Looseness) -> str:
    """What is compared in the place of one character; nothing for one that is passed over."""
    if (PASSED_OVER if looseness.arabic else INVISIBLE).match(character):
        return ""
    kept = character.translate(ALIKE)
    if looseness.arabic:
        kept = kept.translate(LETTERS)
    if looseness.accents and kept.isalpha() and not "\u0600" <= kept <= "\u08ff":
        kept = "".join(part for part in unicodedata.normalize("NFD", kept) if not unicodedata.combining(part))
    if looseness.accents and unicodedata.combining(character) and not "\u0600" <= character <= "\u08ff":
        return ""
    return kept.casefold() if looseness.case else kept


def folded(text: str, looseness: Looseness) -> Folded:
    """The text made alike.

    >>> folded("L’Été", Looseness()).text, folded("إنّـي", Looseness()).text
    ("l'ete", 'اني')
    """
    parts = [folded_character(character, looseness) for character in text]
    places = [number for number, part in enumerate(parts) for _ in part]
    return Folded("".join(parts), (*places, len(text)))


def folded_pattern(pattern: str, looseness: Looseness) -> str:
    """A regular expression whose letters are made alike, as far as that leaves its signs what they are."""
    keep_case = msgspec.structs.replace(looseness, case=False)
    return "".join(sign if sign.isascii() else folded_character(sign, keep_case) for sign in pattern)


def original_span(text: str, found: Folded, start: int, end: int) -> tuple[int, int]:
    """Where a stretch of the folded text stands in the text itself, marks of its last letter included."""
    first, last = found.places[start], found.places[end] if end > start else found.places[start]
    if end > start:
        # what is passed over behind the last letter belongs to it only where it is a mark on it
        last = found.places[end - 1] + 1
        while last < len(text) and unicodedata.combining(text[last]):
            last += 1
    return first, last

