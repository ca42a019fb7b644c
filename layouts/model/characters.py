"""Characters and words as a reader takes them (UAX #29): the stops of a caret, what a double click selects.

The boundaries are ICU's; it counts code points here, never UTF-16 units: its breaker is walked piece by piece, since
its `segments()` counts UTF-16.
"""

import re
from itertools import accumulate
from typing import Final

_SINGLE: Final = re.compile("[ -~\u00a0-\u00ac\u00ae-\u024f،؛؟ء-غف-ي]*")  # each character a grapheme


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
