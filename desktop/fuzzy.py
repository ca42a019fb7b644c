"""Fuzzy search: letters of a query found in a text in their order, words' beginnings before their middles."""

import unicodedata

BEGINNING, NEXT, ANYWHERE = 10, 6, 1  # what a letter found there counts
SKIPPED = 0.05  # taken off for each letter of the text: of two that fit alike, the shorter comes first
TATWEEL = "\u0640"
ALIKE = str.maketrans("أإآٱىة", "اااايه")  # letters that are typed one for the other


def plain(text: str) -> str:
    """The text as it is compared: small letters, without accents, vowel signs and stretching.

    >>> plain("Éditer"), plain("المُحرِّر")
    ('editer', 'المحرر')
    """
    parted = unicodedata.normalize("NFD", unicodedata.normalize("NFC", text).translate(ALIKE).casefold())
    return "".join(sign for sign in parted if not unicodedata.combining(sign) and sign != TATWEEL)


def score(query: str, text: str) -> float:
    """How well the query's letters are found in the text; 0 where one is not. Words of the query in any order.

    >>> score("stb", "Send to back") > score("stb", "Stroke of the table") > 0, score("xy", "Send to back")
    (True, 0)
    """
    wanted, held = plain(query).split(), plain(text)
    found = [_word(word, held) for word in wanted]
    return 0 if not all(found) else sum(found) - SKIPPED * len(held) if found else 1.0


def _word(word: str, held: str) -> float:
    """The best of the ways in which a word's letters lie in the text; 0 for none."""
    best: dict[int, float] = {-1: 0.0}  # by the place of the last letter found
    for letter in word:
        following: dict[int, float] = {}
        for place, sign in enumerate(held):
            if sign != letter:
                continue
            begins = place == 0 or not held[place - 1].isalnum()
            ways = [
                value + (BEGINNING if begins else NEXT if last == place - 1 else ANYWHERE)
                for last, value in best.items()
                if last < place
            ]
            if ways:
                following[place] = max(ways)
        best = following
    return max(best.values(), default=0.0)
