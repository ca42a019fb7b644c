"""Script items: stretches of one level and one script, each set in one font with one direction.

Digits, dashes and other characters of no script go with the script around them, so that `35 – 88` in a French phrase
keeps the French font and a number after an Arabic word the Arabic one (UAX #24, section 5.1, within bidi runs).
"""

import re
from typing import Final

from layouts.typeset.bidi import Bidi
from layouts.typeset.bidi_rules import EQUAL_LEVELS

Item = tuple[int, int, int, str]  # start, end, level, ISO 15924 code

# Characters of no script that Latin and Arabic text share; those that only one of them uses count as its own.
_COMMON: Final = "\\x00-@\\[-`{-©«-¹»-¿×÷\u2000-\u200b\u2010-\u204e\u2050-\u2064\u2066-\u206f\u20a0-\u20c0°№™"
_LATIN: Final = "A-Za-zªºÀ-ÖØ-öø-ʸ\u1e00-\u1eff"
_ARABIC: Final = (
    "\u0600-\u0604\u0606-\u06ff\u0750-\u077f\u08a0-\u08e1\u08e3-\u08ff\ufb50-\ufd3d\ufd50-\ufdfc\ufe70-\ufefc"
)
_ARABIC_LETTERS: Final = "\u0620-\u064a\u0660-\u066f\u0671-\u06d5"  # without marks: most of those are inherited
_ONLY_LATIN: Final = re.compile(f"[{_COMMON}]*[{_LATIN}][{_COMMON}{_LATIN}\u0300-\u036f]*")
_ONLY_ARABIC: Final = re.compile(f"[{_COMMON}]*[{_ARABIC}][{_COMMON}{_ARABIC}\u200c\u200d]*")

# What newspapers are made of, known without Unicode's tables, which take 9 ms to load; ʾ and ʿ stand in names.
_PLAIN: Final = re.compile(
    f"(?P<Zyyy>[{_COMMON}\u02bb-\u02bf\u2190-\u2426])|(?P<Latn>[{_LATIN}])|(?P<Arab>[{_ARABIC_LETTERS}])"
)

_OPENERS: Final = "([{"
_CLOSERS: Final = ")]}"


def itemize(text: str, bidi: Bidi) -> list[Item]:
    """Items of a paragraph in logical order; `bidi` is the same text resolved.

    >>> itemize("شركة OCP 35", Bidi("شركة OCP 35", 1))
    [(0, 5, 1, 'Arab'), (5, 11, 2, 'Latn')]
    """
    items: list[Item] = []
    levels = bidi.levels
    undecided = False
    for run in EQUAL_LEVELS.finditer(levels):
        start, end = run.span()
        level = levels[start]
        if _ONLY_LATIN.fullmatch(text, start, end) is not None:
            items.append((start, end, level, "Latn"))
        elif _ONLY_ARABIC.fullmatch(text, start, end) is not None:
            items.append((start, end, level, "Arab"))
        else:
            items.extend(_items_of_run(text, start, end, level))
            undecided = undecided or items[-1][3] == ""
    return _decided(items, bidi.level) if undecided else items


def script_of(character: str) -> str:
    """ISO 15924 code of one character: Arabic commas, digits and marks count as Arabic, wide punctuation as Zyyy."""
    script = _SCRIPTS.get(character)
    if script is None:
        plain = _PLAIN.match(character)
        script = plain.lastgroup if plain is not None and plain.lastgroup else script_in_unicode(character)
        _SCRIPTS[character] = script
    return script


_SCRIPTS: Final[dict[str, str]] = {}  # at most one entry for each character of Unicode


def script_in_unicode(character: str) -> str:
    """What `script_of` answers, from Unicode's own tables."""
    from fontTools.unicodedata import script, script_extension

    found = str(script(character))
    return "Arab" if found == "Zyyy" and "Arab" in script_extension(character) else found


def _items_of_run(text: str, start: int, end: int, level: int) -> list[Item]:
    """Items of one level run by its characters; one item of script "" when none of them has a script."""
    items: list[Item] = []
    script, begin = "", start
    open_brackets: list[tuple[str, str]] = []  # the closing bracket awaited, the script of the opening one
    for index in range(start, end):
        character = text[index]
        own = script_of(character)
        if own == "Zinh":
            continue
        if own == "Zyyy":
            own = script
            if character in _OPENERS:
                open_brackets.append((_CLOSERS[_OPENERS.index(character)], script))
            elif character in _CLOSERS:
                while open_brackets:
                    closer, outer = open_brackets.pop()
                    if closer == character:
                        own = outer or script
                        break
        if own != script:
            if script:
                items.append((begin, index, level, script))
                begin = index
            script = own
    items.append((begin, end, level, script))
    return items


def _decided(items: list[Item], paragraph_level: int) -> list[Item]:
    """Give each run without a script the script of the text that it stands in: what precedes it, or else follows."""
    before = _surrounding_scripts(items, range(len(items)))
    after = _surrounding_scripts(items, range(len(items) - 1, -1, -1))
    fallback = next((item[3] for item in items if item[3]), "Arab" if paragraph_level else "Latn")
    decided: list[Item] = []
    for index, (start, end, level, script) in enumerate(items):
        decided.append((start, end, level, script or before.get(index) or after.get(index) or fallback))
    return decided


def _surrounding_scripts(items: list[Item], order: range) -> dict[int, str]:
    """Index of each item without a script -> the script last met, in this order, at the level it is embedded in.

    Numbers stand on an even level within an odd one: in an Arabic paragraph they go with the Arabic, even right after
    a French name in brackets.
    """
    found: dict[int, str] = {}
    met: dict[int, tuple[int, str]] = {}  # level -> when, script
    for when, index in enumerate(order):
        level, script = items[index][2], items[index][3]
        if script:
            met[level] = (when, script)
            continue
        outer = level - 1 if level and level % 2 == 0 else level
        scripts = [last for other, last in met.items() if other <= outer]
        if scripts:
            found[index] = max(scripts)[1]
    return found
