"""Runs of the other script within a paragraph: told apart, given their language, and isolated from their neighbours.

UAX #9 would put some in a wrong order: lists of foreign names, names before numbers, foreign words that end in
punctuation. Telephone numbers, dates and prices need no run of their own: typesetting isolates them line by line.
"""

import re

from layouts.intake.language import (
    LATIN,
    LATIN_LETTERS,
    RTL,
    RTL_LETTERS,
    language_by_little_words,
    language_of_script,
)
from layouts.model.story import Direction, Isolate, Run

# A phrase runs over everything but letters of the paragraph's own script and its own commas, and ends in a letter.
# Numbers after a Latin name belong to it (G20, COP 27); after an Arabic name in a Latin line they do not.
LATIN_PHRASE = f"[{LATIN}](?:[^{RTL}\n،؛؟]*[{LATIN}0-9])?[+#]*"
RTL_PHRASE = f"[{RTL}](?:[^{LATIN}\n,;]*[{RTL}])?"
IN_RTL = re.compile(LATIN_PHRASE)
IN_LTR = re.compile(RTL_PHRASE)

# A currency belongs to its amount, and both are isolated together when the line is set (`4 DH`).
CURRENCY = re.compile("(?:DHS?|Dhs?|MAD|EUR|USD)$")
INITIALS = re.compile(r"(?:\w\.)+\w$")
CLOSING_OF = {"(": ")", "[": "]", "{": "}", "«": "»", "“": "”", "‘": "’", '"': '"', "„": "“"}
OPENING_OF = {")": "(", "]": "[", "}": "{", "»": "«", "”": "“"}


def separated(runs: tuple[Run, ...], direction: Direction) -> tuple[Run, ...]:
    """The runs of a paragraph of this direction with its foreign phrases in runs of their own.

    The text stays the same, letter by letter.

    >>> [run.text for run in separated((Run("قال مكتب ONCF إن"),), "rtl")]
    ['قال مكتب ', 'ONCF', ' إن']
    """
    phrases, other_letters = (IN_RTL, LATIN_LETTERS) if direction == "rtl" else (IN_LTR, RTL_LETTERS)
    if not any(other_letters.search(run.text) for run in runs):
        return runs
    return tuple(piece for run in runs for piece in pieces(run, phrases, direction))


def pieces(run: Run, phrases: re.Pattern[str], direction: Direction) -> list[Run]:
    """One run cut at its foreign phrases."""
    text, done, place = run.text, 0, 0
    found: list[Run] = []
    while match := phrases.search(text, place):
        start = match.start()
        place = phrase_end(text, start, match.end())
        phrase = text[start:place]
        if CURRENCY.match(phrase):
            continue
        if start > done:
            found.append(like(run, text[done:start]))
        found.append(like(run, phrase, lang=phrase_language(phrase, direction), isolate="auto"))
        done = place
    if done == 0:
        return [run]
    if done < len(text):
        found.append(like(run, text[done:]))
    return found


def phrase_end(text: str, start: int, end: int) -> int:
    """Where a phrase found from `start` to `end` ends: before a bracket it does not open, after one it does.

    >>> phrase_end("(ONCF) (RAM)", 1, 11)
    5
    >>> phrase_end("Office (ONCF) قال", 0, 12)
    13
    """
    waiting: list[str] = []
    for place in range(start, end):
        character = text[place]
        if waiting and character == waiting[-1]:
            waiting.pop()
        elif character in CLOSING_OF and not (character == "‘" and text[place - 1].isalpha()):
            waiting.append(CLOSING_OF[character])
        elif character in OPENING_OF:
            return trimmed(text, start, place)
    for closing in reversed(waiting):
        if text[end : end + 1] != closing:
            opened = opening_place(text, start, end, waiting)
            return trimmed(text, start, opened)
        end += 1
    before, after = text[start - 1 : start], text[end : end + 2]
    if CLOSING_OF.get(before) in (after[1:], after[:1]) and before and after[:1] in ".!?…" and after[1:]:
        return end + 1  # “Yahoo!”: the mark stands within the quotes, so it is the phrase's
    if INITIALS.search(text[start:end]) and after[:1] == ".":
        return end + 1  # U.S.A.
    return end


def opening_place(text: str, start: int, end: int, waiting: list[str]) -> int:
    """Where the first bracket stands that is never closed."""
    opened: list[tuple[str, int]] = []
    for place in range(start, end):
        if opened and text[place] == opened[-1][0]:
            opened.pop()
        elif text[place] in CLOSING_OF:
            opened.append((CLOSING_OF[text[place]], place))
    return opened[0][1] if opened else end


def trimmed(text: str, start: int, end: int) -> int:
    """The end of the phrase without the spaces and marks before `end`; never nothing."""
    while end > start + 1 and not (text[end - 1].isalnum() or text[end - 1] in "+#"):
        end -= 1
    return end


def phrase_language(phrase: str, direction: Direction) -> str:
    """The language of a foreign phrase; none where it cannot be told, as of names and acronyms."""
    return language_of_script(phrase) if direction == "ltr" else language_by_little_words(phrase)


def like(run: Run, text: str, *, lang: str = "", isolate: Isolate = "") -> Run:
    return Run(text, bold=run.bold, italic=run.italic, lang=lang or run.lang, isolate=isolate or run.isolate)
