"""Never stretched: the words of a paragraph that kashida leaves alone: those that its style names, scripture, and words
written with their vowels."""

import re
from typing import Final

from layouts.model.characters import ARABIC_LETTERS, VOWELS, is_vocalised
from layouts.model.styles import ParagraphStyle
from layouts.typeset.boxes import Prepared

SIGNS: Final = "«»“”\"'()[]،؛.:؟!…-–—"
OPENING_OF_SCRIPTURE: Final = "\ufd3f"
END_OF_SCRIPTURE: Final = "\ufd3e"

OPENING_QUOTES: Final = "«“"
CLOSING_QUOTES: Final = "»”"
WITH_VOWELS: Final = 0.5  # marks to a letter of a word: it is vocalised, and has not a mark here and there
# What only scripture is written with: its brackets, its signs of recitation, the alef that joins.
OF_SCRIPTURE: Final = re.compile("[\ufd3e\ufd3f\u06d6-\u06ed\u0671]")


def barred_pieces(prepared: Prepared, style: ParagraphStyle) -> frozenset[int]:
    """The pieces that are never stretched: words that the style names, scripture, and words with all their vowels."""
    never = frozenset(style.kashida_never)
    found: set[int] = set()
    scripture = False
    if never or OPENING_OF_SCRIPTURE in prepared.text or END_OF_SCRIPTURE in prepared.text:
        for piece, word in enumerate(prepared.words):
            text = word.text
            scripture = (scripture or OPENING_OF_SCRIPTURE in text) and END_OF_SCRIPTURE not in text
            if scripture or END_OF_SCRIPTURE in text or text.strip(SIGNS) in never:
                found.add(piece)
    if VOWELS.search(prepared.text) is not None:
        found |= vocalised_words(prepared)
    return frozenset(found)


def vocalised_words(prepared: Prepared) -> frozenset[int]:
    """The pieces that are never stretched for their vowels: all vocalised words, unless the paragraph is an ordinary
    one that is written with vowels throughout, a tale for children; of that one those in quotation marks, which may
    be scripture, a saying or a verse."""
    ordinary = is_vocalised(prepared.text) and OF_SCRIPTURE.search(prepared.text) is None
    found: list[int] = []
    quoted = False
    for piece, word in enumerate(prepared.words):
        text = word.text
        for sign in OPENING_QUOTES:
            if sign in text:
                quoted = True
        if (quoted or not ordinary) and VOWELS.search(text) is not None:
            if len(VOWELS.findall(text)) >= WITH_VOWELS * len(ARABIC_LETTERS.findall(text)):
                found.append(piece)
        if quoted:
            for sign in CLOSING_QUOTES:
                if sign in text:
                    quoted = False
    return frozenset(found)
