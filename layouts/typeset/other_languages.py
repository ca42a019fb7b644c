"""Where other languages would divide what a word's own language leaves whole: names, and words nobody has heard of.

A foreign name, a coined word or a slip of the pen can have ten letters in a row in which its language finds no
division, and then a column of 48 mm has a hole. Syllables are much the same in the languages of a newspaper here, so
such a part is divided where the others would; each has a vote. Of words in dictionaries few are concerned: in Spanish
none, in Dutch and in English one of 500, in French one of 40: it leaves mute endings whole (trou-vent).
"""

import re
from collections import Counter
from typing import Final

from layouts.typeset.hyphenation import SHORTEST, divide, hyphenate, hyphenate_freely

LONG: Final = 6  # letters of a part that its language leaves whole: more than most syllables have
LONGER: Final = 7  # shorter ones are divided only between two consonants, where hardly any syllable is torn
LANGUAGES: Final = ("es", "nl", "fr", "en")  # where as many divide here as there: the most regular first
# Languages whose own patterns leave hardly a syllable out: one vote will do. French and English leave whole, by habit
# or by what a word is made of, what others divide (quel-ques, figh-ter), and of some languages there are no patterns:
# there two must agree, on three letters at least on each side.
THOROUGH: Final = ("es", "nl", "it", "pt", "ca")
_VOWEL: Final = re.compile("[aeiouyáéíóúàèìòùâêîôûäëïöüœæ]", re.IGNORECASE)
# What may not follow: in English an ending that was put to a word; in French one with a mute e, under four letters,
# which is what printers bear in narrow columns.
_ENDING: Final = {
    "fr": re.compile(r"(?=[^\W\d_]{3}(?![^\W\d_]))[^aeiouy]+u?es?(?![^\W\d_])", re.IGNORECASE),
    "en": re.compile(
        r"[^\W\d_aeiouy]+(?:u?e(?:d|s|rs?|st|ly|n)?|l?y|als?|ics?|ish|ings?)(?![^\W\d_])", re.IGNORECASE
    ),
}
_HEAD: Final = {"fr": re.compile(r"(?<![^\W\d_])con$|y$", re.IGNORECASE)}  # moy-enne is read as another word


def divisions_by_others(word: str, lang: str) -> tuple[int, ...]:
    """Indices in `word` before which other languages divide it, in long parts that its own leaves whole; those on which
    most agree, and others at some distance from these.

    >>> divisions_by_others("stachrischuis", "nl"), divisions_by_others("bataillons", "fr")
    ((8,), (6,))
    >>> divisions_by_others("publique", "fr"), divisions_by_others("fighters", "en")
    ((), ())
    """
    own = lang[:2].lower()
    edges = [0, *sorted({*hyphenate(word, lang), *hyphenate_freely(word, lang)}), len(word)]
    return _voted(word, [part for part in zip(edges, edges[1:]) if part[1] - part[0] >= LONG], own, LONGER)


def divisions_of_a_name(word: str, lang: str) -> tuple[int, ...]:
    """The same of a shorter word that its own language leaves whole from one end to the other.

    >>> divisions_of_a_name("Kennedy", "en"), divisions_of_a_name("James", "en"), divisions_of_a_name("Antwerpen", "nl")
    ((3,), (), ())
    """
    if len(word) < SHORTEST or hyphenate(word, lang) or hyphenate_freely(word, lang):
        return ()
    return _voted(word, [(0, len(word))], lang[:2].lower(), SHORTEST)


def _voted(word: str, parts: list[tuple[int, int]], own: str, shortest: int) -> tuple[int, ...]:
    """Divisions within these parts of a word, from place to place; `shortest`: part that may be divided at a vowel."""
    if not parts:
        return ()
    votes = Counter([place for other in LANGUAGES if other != own for place in divide(word, other)])
    wanted, least = (1, 2) if own in THOROUGH else (2, 3)
    found: list[int] = []
    for first, last in parts:
        taken = [first, last]
        for place, count in votes.most_common():  # of as many votes, those of the most regular languages come first
            if count < wanted or not first < place < last or min([abs(place - one) for one in taken]) < least:
                continue
            closed = last - first < shortest
            if _is_fair(word, (first, place, last), own, closed=closed):
                taken.append(place)
        found += taken[2:]
    return tuple(sorted(found))


def _is_fair(word: str, part: tuple[int, int, int], own: str, *, closed: bool) -> bool:
    """Whether both sides of a division are syllables to look at. `part`: where it begins, is divided and ends;
    `closed`: only between two consonants."""
    first, place, last = part
    if _VOWEL.search(word, first, place) is None or _VOWEL.search(word, place, last) is None:
        return False
    open_before, open_after = [_VOWEL.match(word, at) is not None for at in (place - 1, place)]
    if (open_before and open_after) or (closed and (open_before or open_after)):
        return False
    if word[place] in "xX" and own != "es":
        return False
    ending, head = _ENDING.get(own), _HEAD.get(own)
    return (ending is None or ending.match(word, place) is None) and (
        head is None or head.search(word[:place]) is None
    )
