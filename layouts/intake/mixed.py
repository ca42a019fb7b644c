"""Runs of the other script within a paragraph: told apart, given their language, and isolated from their neighbours.

What UAX #9 would otherwise put in a wrong order (docs/arabic.md, 3.2): lists of foreign names, names before numbers,
foreign words that end in punctuation, telephone numbers and dashed dates in lines that run right to left.
"""

import re

from layouts.intake.language import LATIN, RTL, language_by_little_words, language_of_script
from layouts.model.story import Direction, Isolate, Run

RTL_ANY = re.compile(f"[{RTL}]")
LATIN_OR_DIGIT = re.compile(f"[{LATIN}0-9]")

# A phrase runs over everything but letters of the paragraph's own script and its own commas, and ends in a letter.
# Numbers after a Latin name belong to it (G20, COP 27); after an Arabic name in a Latin line they do not.
LATIN_PHRASE = f"[{LATIN}](?:[^{RTL}\n،؛؟]*[{LATIN}0-9])?[+#]*"
RTL_PHRASE = f"[{RTL}](?:[^{LATIN}\n,;]*[{RTL}])?"
ADDRESS = r"(?:https?://|www\.)[^\s،؛<>«»]*[\w/#=]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
# Groups of digits that UAX #9 would turn round after Arabic letters: +212 5 37, 12-05-2024, 0537-70-12-34, -5, 115 000.
# Two groups with a dash (2024-2025) stay as they are: Arabic reads a range from the right.
NUMBERS = (
    r"(?<![\w.,])(?:\+\d+(?:[ -]\d+)*|\d+(?:[-–/.]\d+){2,}|[-−]\d+(?:[.,]\d+)*|\d{1,3}(?: \d{3})+(?:[.,]\d+)?)(?!\w)"
)
IN_RTL = re.compile(f"(?P<data>{NUMBERS})|(?P<phrase>{LATIN_PHRASE})")
IN_RTL_WITH_ADDRESSES = re.compile(f"(?P<data>{ADDRESS}|{NUMBERS})|(?P<phrase>{LATIN_PHRASE})")
IN_LTR = re.compile(f"(?P<phrase>{RTL_PHRASE})")

INITIALS = re.compile(r"(?:\w\.)+\w$")
CLOSING_OF = {"(": ")", "[": "]", "{": "}", "«": "»", "“": "”", "‘": "’", '"': '"', "„": "“"}
OPENING_OF = {")": "(", "]": "[", "}": "{", "»": "«", "”": "“"}


def separated(runs: tuple[Run, ...], direction: Direction) -> tuple[Run, ...]:
    """The runs of a paragraph of this direction with its foreign phrases and its data in runs of their own.

    The text stays the same, letter by letter.

    >>> [run.text for run in separated((Run("قال مكتب ONCF إن"),), "rtl")]
    ['قال مكتب ', 'ONCF', ' إن']
    """
    foreign = LATIN_OR_DIGIT if direction == "rtl" else RTL_ANY
    if not any(foreign.search(run.text) for run in runs):
        return runs
    return tuple(piece for run in runs for piece in pieces(run, patterns(run.text, direction), direction))


def patterns(text: str, direction: Direction) -> re.Pattern[str]:
    """What to look for; addresses, the slowest to look for, only where a sign of one is there."""
    if direction == "ltr":
        return IN_LTR
    return IN_RTL_WITH_ADDRESSES if "@" in text or "www." in text or "://" in text else IN_RTL


def pieces(run: Run, phrases: re.Pattern[str], direction: Direction) -> list[Run]:
    """One run cut at its foreign phrases."""
    text, done, found = run.text, 0, []
    match = phrases.search(text)
    while match:
        start, end, data = match.start(), match.end(), match.lastgroup == "data"
        if not data:
            end = phrase_end(text, start, end, direction)
        if start > done:
            found.append(like(run, text[done:start]))
        phrase = text[start:end]
        if data:
            found.append(like(run, phrase, isolate="ltr"))
        else:
            found.append(like(run, phrase, lang=phrase_language(phrase, direction), isolate="auto"))
        done = end
        match = phrases.search(text, end)
    if done == 0:
        return [run]
    if done < len(text):
        found.append(like(run, text[done:]))
    return found


def phrase_end(text: str, start: int, end: int, direction: Direction) -> int:
    """Where a phrase found from `start` to `end` ends: before a bracket it does not open, after one it does.

    >>> phrase_end("(ONCF) (RAM)", 1, 11, "rtl")
    5
    >>> phrase_end("Office (ONCF) قال", 0, 12, "rtl")
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
