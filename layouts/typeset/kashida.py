"""Kashida: where a word may be drawn longer, from its letters alone; no face is asked here.

Classes after the table of Internet Explorer 5.5 and Uniscribe (khtt.net, "The big kashida secret"), which LibreOffice
follows too, with its later rule for a final yeh (tdf#65344). Ours besides: nothing between the article and its word,
nothing in the name of God, nothing in words of two letters, nothing in vocalised words.
"""

import re
from typing import Final

from layouts.typeset.joining_tables import (
    ALEF,
    DAL,
    DUAL,
    HEH,
    LAM,
    MARKS,
    REH,
    RIGHT,
    ROUND,
    SEEN,
    TALL,
    TEETH,
    WAW,
    YEH,
)

TATWEEL: Final = "\u0640"
HAMZA: Final = "\u0621"  # joins nothing: the letter before it has its final form
OWN: Final = 1  # class: the author's own tatweel grows
PLAIN: Final = 8  # a join that no tradition asks for
LEAST_LETTERS: Final = 3
VOCALISED: Final = 0.5  # marks a letter: scripture, poetry and primers, which nobody stretches

# Where a kashida may stand: it goes before this character of the word, after all marks of the letter before it; and
# its class, from 1, the first that a scribe would take.
Place = tuple[int, int]

_CORE: Final = re.compile("[\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06e8\u06ea-\u06ef\u06fa-\u06ff"
                          "\u0750-\u077f\u0870-\u0887\u0889-\u08ff\u200c\u200d]+")  # fmt: skip
_BARE_ARTICLE: Final = re.compile("(?:[وف]?[بك]?ال|[وف]?لل)(?=..)")
_GOD: Final = re.compile("(?:[وف]?[وفبتأ]?[اٱ]لله|[وف]?لله|[اٱ]للهم|عبد[اٱ]لله)")
_PRESENTED: Final = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")


def places(word: str) -> list[Place]:
    """Where kashidas may stand in a word, in its order; signs around the letters are passed over.

    >>> places("محمد")
    [(1, 8), (2, 8), (3, 3)]
    >>> places("الله"), places("لا"), places("في"), places("«سلام»،")
    ([], [], [], [(2, 2)])
    """
    found: list[Place] = []
    if len(word) < LEAST_LETTERS or _PRESENTED.search(word) is not None:
        return found
    for core in _CORE.finditer(word):
        start = core.start()
        found += [(start + at, kind) for at, kind in _places(core[0])]
    return found


def _places(word: str) -> list[Place]:
    """The places of a word of nothing but letters and marks."""
    letters = [at for at, character in enumerate(word) if character not in MARKS]
    bare = "".join([word[at] for at in letters])
    joining = sum([character in DUAL or character in RIGHT for character in bare])
    if joining < LEAST_LETTERS or len(word) - len(letters) >= VOCALISED * joining:
        return []
    if _GOD.fullmatch(bare) is not None:
        return []
    article = _BARE_ARTICLE.match(bare)
    closed = letters[article.end()] if article is not None else -1
    return [place for place in joins(word) if place[0] != closed]


def joins(word: str) -> list[Place]:
    """Where the letters of any word join and a tatweel is possible, with its class; the article and the name of God
    are words like others here.

    >>> joins("متن")
    [(1, 8), (2, 7)]
    """
    if _PRESENTED.search(word) is not None:
        return []
    if TATWEEL in word:
        grown = word.index(TATWEEL) + 1
        return [] if word[grown : grown + 1] in MARKS else [(grown, OWN)]
    letters = [(at, character) for at, character in enumerate(word) if character not in MARKS]
    found: list[Place] = []
    for number in range(1, len(letters)):
        at, letter = letters[number]
        before = letters[number - 1][1]
        if before not in DUAL or not (letter in DUAL or letter in RIGHT) or (before in LAM and letter in ALEF):
            continue
        after = letters[number + 1][1] if number + 1 < len(letters) else ""
        if letter in YEH and not after and before not in SEEN:
            continue
        found.append((at, class_of(before, letter, after)))
    return found


def class_of(before: str, letter: str, after: str) -> int:
    """Class of the join of two letters; `after` is what follows them, empty at the word's end."""
    last = after in ("", HAMZA)
    if before in SEEN:
        return 2
    if letter in DAL or (last and letter in HEH):
        return 3
    if letter in ALEF or (last and letter in TALL):
        return 4
    if letter in TEETH and (after in REH or after in YEH):
        return 5
    if letter in WAW or (last and letter in ROUND):
        return 6
    if letter in REH or last:
        return 7
    return PLAIN
