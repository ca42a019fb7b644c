"""Kashida: where a word may be drawn longer, from its letters alone; no face is asked here.

Classes after the table of Internet Explorer 5.5 and Uniscribe (khtt.net, "The big kashida secret"), which LibreOffice
follows too, with its later rule for a final yeh (tdf#65344). Ours besides: nothing between the article and its word,
nor in the article with what is written to it (بال), nothing in the name of God, nothing in words of two letters.
Two rules of scribes that al-Qalqashandi hands down (Subh al-a'sha 3, of strokes, after Ibn Khalluf and al-Athari): none
after a kaf that has its bar, at the head of a word or within it; and not well after a beh, yeh, feh, qaf or lam at its
head, but for teeth before dal, reh and heh.
Vocalised words have the places of their letters; whether they are stretched is a question of what they stand in
(`stretching`).

Every word of a paragraph is looked at, so a word is turned into numbers first: each the sum of what its character is.
"""

import re
from typing import Final

from layouts.typeset.joining_tables import (
    ALEF,
    DAL,
    DUAL,
    HEH,
    KAF,
    LAM,
    LOOPED,
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
LEAST_LIKELY: Final = 7  # of those that a scribe would take
PLAIN: Final = 8  # a join that no tradition asks for
LEAST_LETTERS: Final = 3

COST_OF_CLASS: Final = [0.0, 0.5, 1.0, 1.1, 1.3, 1.5, 1.7, 2.2]  # of a join by its class, from 1
SHORT_WORD: Final = 1.6  # times: a word of three letters
SHORT: Final = 4  # letters
DEAREST: Final = 2.9
TRIES: Final = 3  # joins of a word
UNLIKELY: Final = 3.5  # cost of a join that no tradition asks for

# Where a kashida may stand: it goes before this character of the word, after all marks of the letter before it; and
# its class, from 1, the first that a scribe would take.
Place = tuple[int, int]

_CORE: Final = re.compile("[\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06e8\u06ea-\u06ef\u06fa-\u06ff"
                          "\u0750-\u077f\u0870-\u0887\u0889-\u08ff\u200c\u200d]+")  # fmt: skip
_BARE_ARTICLE: Final = re.compile("(?:[وف]?[بك]?ال|[وف]?لل)(?=..)")
_GOD: Final = re.compile("(?:[وف]?[وفبتأ]?[اٱ]لله|[وف]?لله|[اٱ]للهم|عبد[اٱ]لله)")
_IN_GOD: Final = "لله"
_PRESENTED: Final = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")

# What a character is, as a sum of these.
_MARK: Final = 1
_DUAL: Final = 2
_RIGHT: Final = 4
_JOINS: Final = 6  # with the letter before it: dual or right
_LAM: Final = 8
_ALEF: Final = 16
_SEEN: Final = 32
_DAL: Final = 64
_HEH: Final = 128
_TALL: Final = 256
_TEETH: Final = 512
_REH: Final = 1024
_YEH: Final = 2048
_WAW: Final = 4096
_ROUND: Final = 8192
_HAMZA: Final = 16384
_TATWEEL: Final = 32768
_OTHER: Final = 65536  # a sign of another kind, which ends the word of letters
_KAF: Final = 131072
_LOOPED: Final = 262144
_SLIGHT: Final = 262664  # looped, teeth or lam: lost at the head of a word when a stroke parts it from the rest
_LETTERS: Final = (
    (MARKS, _MARK), (DUAL, _DUAL), (RIGHT, _RIGHT), (LAM, _LAM), (ALEF, _ALEF), (SEEN, _SEEN), (DAL, _DAL),
    (HEH, _HEH), (TALL, _TALL), (TEETH, _TEETH), (REH, _REH), (YEH, _YEH), (WAW, _WAW), (ROUND, _ROUND), (KAF, _KAF),
    (LOOPED, _LOOPED), (frozenset(HAMZA), _HAMZA), (frozenset(TATWEEL), _TATWEEL),
)  # fmt: skip

_UNKNOWN: Final = 63  # code of characters of other scripts: what encoding puts for them
_BLOCKS: Final = ((0, 0x100), (0x600, 0x700), (0x750, 0x780), (0x870, 0x900), (0x200C, 0x200E))


def _coded() -> tuple[dict[int, int], list[int]]:
    """A code of one byte for each character of these blocks, and what is meant by each code."""
    meanings = {ord(letter): 0 for letters, _ in _LETTERS for letter in letters}
    for letters, own in _LETTERS:
        for letter in letters:
            meanings[ord(letter)] += own
    codes: dict[int, int] = {}
    kinds: list[int] = [_OTHER]
    for first, end in _BLOCKS:
        for character in range(first, end):
            kind = meanings.get(character, 0) if _CORE.match(chr(character)) is not None else _OTHER
            if kind not in kinds:
                kinds.append(kind)
            codes[character] = kinds.index(kind)
    return codes, kinds + [_OTHER] * (_UNKNOWN + 1 - len(kinds))


_CODED: Final = _coded()
_CODES: Final = _CODED[0]
_KINDS: Final = _CODED[1]


def places(word: str) -> list[Place]:
    """Where kashidas may stand in a word, in its order; signs around the letters are passed over.

    >>> places("محمد")
    [(1, 8), (2, 8), (3, 3)]
    >>> places("الله"), places("لا"), places("في"), places("«سلام»،")
    ([], [], [], [(2, 2)])
    """
    return _places(word, _kinds_of(word))


def chances(word: str) -> list[tuple[float, int]]:
    """The joins of a word that are worth a try, the likeliest first, and of equals the nearest to the word's end: what
    each costs, and where it is, below nothing.

    >>> chances("محمد")
    [(1.1, -3)]
    """
    kinds = _kinds_of(word)
    found = _places(word, kinds)
    if not found:
        return []
    letters = 0
    for kind in kinds:
        if kind & _JOINS:
            letters += 1
    factor = SHORT_WORD if letters < SHORT else 1.0
    costs = [(COST_OF_CLASS[kind] * factor, -place) for place, kind in found if kind < PLAIN]
    if len(costs) > 1:
        costs.sort()
    return [one for one in costs[:TRIES] if one[0] <= DEAREST]


def unlikely(word: str) -> list[tuple[float, int]]:
    """All joins of a word in its order, with what each costs: those too that no tradition asks for.

    >>> unlikely("محمد")
    [(3.5, 1), (3.5, 2), (1.1, 3)]
    """
    kinds = _kinds_of(word)
    factor = SHORT_WORD if len([kind for kind in kinds if kind & _JOINS]) < SHORT else 1.0
    return [
        ((UNLIKELY if kind == PLAIN else COST_OF_CLASS[kind]) * factor, place) for place, kind in _places(word, kinds)
    ]


def joins(word: str) -> list[Place]:
    """Where the letters of any word join and a tatweel is possible, with its class; the article and the name of God
    are words like others here.

    >>> joins("متن")
    [(1, 8), (2, 7)]
    """
    if _PRESENTED.search(word) is not None:
        return []
    kinds = _kinds_of(word)
    return _joins(kinds, [at for at in range(len(word)) if not kinds[at] & _MARK], len(word), -1)


def _kinds_of(word: str) -> list[int]:
    return [_KINDS[code] for code in word.translate(_CODES).encode("latin-1", "replace")]


def _places(word: str, kinds: list[int]) -> list[Place]:
    found: list[Place] = []
    count = len(word)
    if count < LEAST_LETTERS or _PRESENTED.search(word) is not None:
        return found
    start = 0
    while start < count:
        stop = start
        while stop < count and not kinds[stop] & _OTHER:
            stop += 1
        if stop - start >= LEAST_LETTERS:
            found += _places_of_letters(word, kinds, start, stop)
        start = stop + 1
    return found


def _places_of_letters(word: str, kinds: list[int], start: int, stop: int) -> list[Place]:
    """The places of a stretch of nothing but letters and marks."""
    letters: list[int] = []
    joining = 0
    for at in range(start, stop):
        kind = kinds[at]
        if not kind & _MARK:
            letters.append(at)
            if kind & _JOINS:
                joining += 1
    if joining < LEAST_LETTERS:
        return []
    bare = word[start:stop]
    if len(letters) < stop - start:
        bare = "".join([word[at] for at in letters])
    if _IN_GOD in bare and _GOD.fullmatch(bare) is not None:
        return []
    article = _BARE_ARTICLE.match(bare)
    return _joins(kinds, letters, stop, letters[article.end()] if article is not None else -1)


def _joins(kinds: list[int], letters: list[int], stop: int, closed: int) -> list[Place]:
    """The joins of these letters, which end before `stop`; none up to the letter at `closed`, the first of a word that
    an article stands before."""
    for at in letters:
        if kinds[at] & _TATWEEL:
            grown = at + 1
            return [] if grown == closed or (grown < stop and kinds[grown] & _MARK) else [(grown, OWN)]
    found: list[Place] = []
    count = len(letters)
    head = 2 if count and kinds[letters[0]] & _WAW else 1  # mostly "and" before the word
    for number in range(1, count):
        at = letters[number]
        before, letter = kinds[letters[number - 1]], kinds[at]
        if not before & _DUAL or not letter & _JOINS or (before & _LAM and letter & _ALEF) or at <= closed:
            continue
        ends = number + 1 == count
        if ends and letter & _YEH and not before & _SEEN:
            continue
        kind = _class_of(before, letter, _HAMZA if ends else kinds[letters[number + 1]])
        if kind < LEAST_LIKELY and number <= head and before & _SLIGHT:
            if not before & _TEETH or not letter & (_DAL | _REH | _HEH):
                kind = LEAST_LIKELY
        found.append((at, kind))
    return found


def _class_of(before: int, letter: int, after: int) -> int:
    """Class of the join of two letters; `after` is what follows them, at the word's end as if it were a hamza."""
    last = after & _HAMZA
    if before & _KAF:
        return PLAIN
    if before & _SEEN:
        return 2
    if letter & _DAL or (last and letter & _HEH):
        return 3
    if letter & _ALEF or (last and letter & _TALL):
        return 4
    if letter & _TEETH and after & (_REH | _YEH):
        return 5
    if letter & _WAW or (last and letter & _ROUND):
        return 6
    if letter & _REH or last:
        return LEAST_LIKELY
    return PLAIN
