"""Hyphenation of single words: where they may be divided, and how the two pieces are then written.

The patterns are those of Hunspell and TeX, as the package pyphen brings them. They are read here and not by pyphen,
which parses whole dictionaries beforehand: 255 ms for Dutch, French, Spanish and English, where this takes 27.
"""

import re
from importlib.util import find_spec
from pathlib import Path
from typing import Final
from unicodedata import is_normalized, normalize

from layouts.memory import Memory

SHORTEST: Final = 5  # letters of a word that may be divided
# Language -> its dictionary, and how many letters must stay before and after a division.
_LANGUAGES: Final[dict[str, tuple[str, int, int]]] = {
    "nl": ("nl_NL", 2, 3),
    "nl-freely": ("nl_NL", 2, 2),
    "fr": ("fr", 2, 3),
    "es": ("es", 2, 2),
    "en": ("en_GB", 2, 3),
    "en-us": ("en_US", 2, 3),
    "it": ("it_IT", 2, 2),
    "pt": ("pt_PT", 2, 3),
    "ca": ("ca", 2, 2),
    "ru": ("ru_RU", 2, 2),
    "uk": ("uk_UA", 2, 2),
    "el": ("el_GR", 2, 2),
}
# Letters of another script than the text's language is written in say by themselves what they are, mostly.
_SCRIPTS: Final = (
    (re.compile("[\u0400-\u04ff]"), ("ru", "uk"), "ru"),
    (re.compile("[\u0370-\u03ff\u1f00-\u1fff]"), ("el",), "el"),
)
# English of the other side divides words that this side leaves whole (free-dom, what-ever).
_AT_A_PINCH: Final = {"en": "en-us", "en-us": "en", "nl": "nl-freely"}

_PART: Final = re.compile(r"[^\W\d_][^\W\d_\u0300-\u036f]*(?:[\u0300-\u036f]+[^\W\d_]*)*")
# Figures, addresses, abbreviations with inner stops, and words that their author has divided.
_NEVER: Final = re.compile(r"\d|[@/\\_\u00ad]|\w[.:]\w")
_SYLLABLE: Final = re.compile("[aeiouyáéíóúàèìòùâêîôûäëïöü]+", re.IGNORECASE)
SYLLABLES: Final = 3
_DIGITS: Final = re.compile(r"[0-9]")
_TREMA: Final = {"ä": "a", "ë": "e", "ï": "i", "ö": "o", "ü": "u", "Ä": "A", "Ë": "E", "Ï": "I", "Ö": "O", "Ü": "U"}
_VOWELS: Final = frozenset("aeiouyáéíóúàèìòùâêîôûäëïöüAEIOUYÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛÄËÏÖÜ")

Divisions = tuple[int, ...]
_divisions: Final[Memory[tuple[str, str], Divisions]] = Memory(50_000)
_dictionaries: Final[dict[str, "Patterns"]] = {}


def hyphenate(word: str, lang: str) -> Divisions:
    """Indices in `word` before which it may be divided, punctuation around it allowed; `lang` is a BCP 47 tag.

    Nothing is divided right beside a hyphen or an apostrophe, nor words in capitals, with digits, or of under five
    letters. A language without a dictionary (Arabic among them) divides nothing.

    >>> hyphenate("(gouvernement),", "fr")
    (4, 7, 9)
    """
    key = (word, lang)
    found = _divisions.values.get(key)
    if found is None:
        found = divide(word, lang)
        _divisions.put(key, found)
    return found


def settle_divisions(wanted: int) -> None:
    """Keep no more divided words than are of use now: with half as many again as `wanted` the oldest go."""
    _divisions.settle(wanted)


def hyphenate_freely(word: str, lang: str) -> Divisions:
    """Where a language divides only at a pinch: English where the other English does, Dutch before two letters.

    >>> hyphenate("whatever", "en"), hyphenate_freely("whatever", "en"), hyphenate_freely("tweede", "nl")
    ((), (4,), (4,))
    """
    other = _AT_A_PINCH.get(_key_of(lang))
    if other is None:
        return ()
    strictly = hyphenate(word, lang)
    return tuple([place for place in hyphenate(word, other) if place not in strictly])


def is_strange(word: str, lang: str) -> bool:
    """Whether a word of several syllables is divided nowhere by its language: it is of another, or nobody's.

    >>> is_strange("seanythey", "en"), is_strange("stretched", "en"), is_strange("whatever", "fr")
    (True, False, False)
    """
    return len(_SYLLABLE.findall(word)) >= SYLLABLES and not hyphenate(word, lang) and not hyphenate_freely(word, lang)


def break_spelling(word: str, position: int, lang: str) -> tuple[str, str]:
    """What is drawn before the hyphen and what after it, when `word` is divided before `position`.

    Dutch drops the trema that showed where the syllable began, since the hyphen now shows it (Leidraad 16.B).

    >>> break_spelling("geïnteresseerd", 2, "nl")
    ('ge', 'interesseerd')
    """
    before, after = word[:position], word[position:]
    if after and lang[:2].lower() == "nl" and before[-1:] in _VOWELS:
        if after[1:2] == "\u0308":
            after = after[0] + after[2:]
        else:
            after = _TREMA.get(after[0], after[0]) + after[1:]
    return before, after


def divide(word: str, lang: str) -> Divisions:
    """The same as `hyphenate`, worked out and not remembered."""
    language = _LANGUAGES.get(_key_of(lang))
    if not word.isascii():
        for letters, own, other in _SCRIPTS:
            if letters.search(word) is not None and _key_of(lang) not in own:
                language = _LANGUAGES[other]
    if language is None or len(word) < SHORTEST or _NEVER.search(word) is not None:
        return ()
    name, least_before, least_after = language
    divisions: list[int] = []
    for match in _PART.finditer(word):
        part = match[0]
        if len(part) < SHORTEST or part.isupper():
            continue
        composed = part if is_normalized("NFC", part) else normalize("NFC", part)
        if "ĳ" in part or "Ĳ" in part:  # one character or two, it is the same letter
            composed = composed.replace("ĳ", "ij").replace("Ĳ", "IJ")
        for position in _patterns(name).divisions(composed):
            if least_before <= position <= len(composed) - least_after:
                index = position if composed is part else _index_in(part, composed, position)
                if index:
                    divisions.append(match.start() + index)
    return tuple(divisions)


def _key_of(lang: str) -> str:
    tag = lang.lower().replace("_", "-")
    return tag if tag in _LANGUAGES else tag.partition("-")[0]


def _index_in(part: str, composed: str, position: int) -> int:
    """Index in a word as it is written of the letter at `position` of it as the patterns have it; 0 within a letter."""
    before = composed[:position]
    for index in range(1, len(part) + 1):
        if normalize("NFC", part[:index]).replace("ĳ", "ij").replace("Ĳ", "IJ") == before:
            return index
    return 0


def _patterns(name: str) -> "Patterns":
    patterns = _dictionaries.get(name)
    if patterns is None:
        # Found without importing pyphen, which looks through all its 85 dictionaries first.
        package = find_spec("pyphen")
        if package is None or not package.submodule_search_locations:
            raise ModuleNotFoundError("pyphen is not installed; its dictionaries are needed to hyphenate")
        folder = Path(package.submodule_search_locations[0]) / "dictionaries"
        patterns = _dictionaries[name] = Patterns((folder / f"hyph_{name}.dic").read_bytes())
    return patterns


class Patterns:
    """The patterns of one language (Liang's algorithm), each parsed when a word first has its letters.

    In `a1bî` the digit is the weight of a division between a and b; of all patterns that fit, the highest weight
    counts, and odd ones divide. A full stop stands for the word's beginning or end.
    """

    def __init__(self, dictionary: bytes) -> None:
        first, _, lines = dictionary.replace(b"\r", b"").partition(b"\n")
        encoding = first.decode("ascii").strip()
        patterns = lines.decode(encoding).split("\n")
        letters = lines.translate(None, b"0123456789").decode(encoding).split("\n")
        self.by_letters: dict[str, str] = dict(zip(letters, patterns))
        self.by_letters.pop("", None)
        self.longest = max([len(letters) for letters in self.by_letters if " " not in letters])  # not of the preamble
        self.weights: dict[str, list[tuple[int, int]]] = {}

    def divisions(self, word: str) -> list[int]:
        """Indices before which the patterns divide, the language's least numbers of letters not yet looked at."""
        dotted = f".{word.lower()}."
        length = len(dotted)
        if length != len(word) + 2:  # İ becomes two characters
            return []
        highest = [0] * (length + 1)
        by_letters = self.by_letters
        for start in range(length - 1):
            for end in range(start + 1, min(start + self.longest, length) + 1):
                letters = dotted[start:end]
                if letters in by_letters:
                    for offset, weight in self.weights_of(letters):
                        if weight > highest[start + offset]:
                            highest[start + offset] = weight
        return [index - 1 for index in range(2, length - 1) if highest[index] & 1]

    def weights_of(self, letters: str) -> list[tuple[int, int]]:
        """(index, weight) of each digit of the pattern with these letters."""
        weights = self.weights.get(letters)
        if weights is None:
            pattern = self.by_letters[letters]
            weights = [(m.start() - before, int(m[0])) for before, m in enumerate(_DIGITS.finditer(pattern))]
            self.weights[letters] = weights
        return weights
