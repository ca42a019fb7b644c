"""Characters and words as a reader takes them (UAX #29): the stops of a caret, what a double click selects.

The boundaries are ICU's; it counts code points here, never UTF-16 units: its breaker is walked piece by piece, since
its `segments()` counts UTF-16.
"""

import re
from functools import lru_cache
from itertools import accumulate
from typing import Final

_HALF: Final = re.compile("[\ud800-\udfff]")
_SINGLE: Final = re.compile("[ -~\u00a0-\u00ac\u00ae-\u024f،؛؟ء-غف-ي]*")  # each character a grapheme


def whole(text: str) -> str:
    """The text with the sign for it (U+FFFD) where there is half a character, which no file and no font can hold.

    Halves come from JSON of programs that cut texts by UTF-16, and from names of files that are no UTF-8. No character
    is added or goes, so that places in the text stay.

    >>> whole("caf\\ud83d"), whole("café")
    ('caf�', 'café')
    """
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return _HALF.sub("\ufffd", text)
    return text


def graphemes(text: str) -> list[int]:
    """Boundaries of what a reader takes for one character, 0 and the end included: the stops of a caret.

    >>> graphemes("e\\u0301a")
    [0, 2, 3]
    """
    if _SINGLE.fullmatch(text) is not None:
        return list(range(len(text) + 1))
    from icu4py.breakers import CharacterBreaker

    return [0, *accumulate(map(len, CharacterBreaker(text, "en")))]


def words(text: str, lang: str) -> list[int]:
    """Boundaries of words, 0 and the end included, as a double click selects and a counter counts."""
    from icu4py.breakers import WordBreaker

    return [0, *accumulate(map(len, WordBreaker(text, lang or "en")))]


VOWELS = re.compile("[\u064b-\u0652\u0670]")
ARABIC_LETTERS = re.compile("[\u0621-\u064a\u0671-\u06d3]")
TEXTS = 64  # that are remembered whole: those in hand are asked about more than once, and each key makes another
VOCALISED = 0.25  # vowel marks to a letter: from here on a text has its vowels, not a mark here and there


@lru_cache(maxsize=TEXTS)
def is_vocalised(text: str) -> bool:
    """Whether an Arabic text is written with its vowels.

    >>> is_vocalised("كَتَبَ"), is_vocalised("كتبَ في الدفتر")
    (True, False)
    """
    marks = len(VOWELS.findall(text))
    return bool(marks) and marks > VOCALISED * len(ARABIC_LETTERS.findall(text))
