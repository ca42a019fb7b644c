"""Quotes, apostrophes and spaces as each language prints them; digits of one kind where that is asked for.

Only what a keyboard leaves undecided is settled: straight quotes become those of the language, spaces stand where its
printers put them. Quotes that a person chose stay. Arabic letters are never exchanged (ه and ة, ى and ي): a reader
flags them, nobody corrects them here.
"""

import re
from typing import Literal

from layouts.intake.language import LATIN, RTL

Digits = Literal["keep", "western", "arabic"]

NARROW, FULL = "\u202f", "\u00a0"  # French printers' spaces: thin before ; ! ? and in guillemets, full before a colon
QUOTES = {"fr": ("«\u202f", "\u202f»"), "ar": ("«", "»"), "es": ("«", "»"), "nl": ("“", "”"), "en": ("“", "”")}
INNER = {"fr": ("“", "”"), "ar": ("“", "”"), "es": ("“", "”"), "nl": ("‘", "’"), "en": ("‘", "’")}
OPENS_AFTER = " \u00a0\u202f\t\n([{«“‘—–-/"
APOSTROPHE = re.compile(f"(?<=[{LATIN}])'(?=[{LATIN}])")
DECADE = re.compile(r"(?<![\w'])'(?=\d\ds?\b)")  # '68

FRENCH = (
    (re.compile("(?<=[\\w)\\]»”’%…])[ \u2009]?([;!?]+)(?![\\w/])"), NARROW + r"\1"),
    (re.compile("(?<=[\\w)\\]»”’%])[ \u2009]?:(?=\\s|$)"), f"{FULL}:"),
    (re.compile("«[ \u2009]?(?=\\S)"), f"«{NARROW}"),
    (re.compile("(?<=\\S)[ \u2009]?»"), f"{NARROW}»"),
)
OTHER_SPACES = (
    (re.compile(f"(?<=[{LATIN}\\d)»”’%]) +([,;.!?])(?=\\s|$)"), r"\1"),
    (re.compile(f"(?<=[{LATIN}\\d)»”’%]) +(:)(?=\\s|$)"), r"\1"),
)
ARABIC = (
    (re.compile(f"(?<=[{RTL}\\d)»”]) +([،؛؟!.:])(?=\\s|$|[{RTL}])"), r"\1"),
    (re.compile(f"(?<=[{RTL}])([،؛؟])(?=[{RTL}])"), r"\1 "),
)
WESTERN_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
EASTERN_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def with_quotes(text: str, lang: str) -> str:
    """Straight quotes as the language's own; an unpaired one stays as it is.

    >>> with_quotes('Il a dit "oui" hier', "fr") == 'Il a dit «\\u202foui\\u202f» hier'
    True
    >>> with_quotes("It's 'odd', the 6\\" of '68", "en")
    'It’s ‘odd’, the 6" of ’68'
    """
    if '"' not in text and "'" not in text:
        return text
    lang = lang.split("-")[0]
    text = DECADE.sub("’", APOSTROPHE.sub("’", text))
    text = paired(text, '"', QUOTES.get(lang, QUOTES["en"]))
    text = paired(text, "'", INNER.get(lang, INNER["en"]))
    return re.sub(f"(?<=[{LATIN}])'(?=\\W|$)", "’", text)  # what is left after a letter: the dogs' bowl


def paired(text: str, sign: str, quotes: tuple[str, str]) -> str:
    """Every pair of this straight sign, an opening one and the next closing one, as these quotes."""
    places = [match.start() for match in re.finditer(sign, text)]
    pieces: list[str] = []
    done, opened = 0, -1
    for place in places:
        before, after = text[place - 1 : place], text[place + 1 : place + 2]
        if opened < 0:
            if (not before or before in OPENS_AFTER) and after and not after.isspace():
                opened = place
        elif not before.isspace() and not (sign == "'" and after.isalnum()):
            pieces += [text[done:opened], quotes[0], text[opened + 1 : place], quotes[1]]
            done, opened = place + 1, -1
    return "".join(pieces) + text[done:]


def with_spaces(text: str, lang: str) -> str:
    """Spaces beside punctuation as the language's printers set them.

    >>> with_spaces("Vraiment ? Oui: « voilà »", "fr") == 'Vraiment\\u202f? Oui\\xa0: «\\u202fvoilà\\u202f»'
    True
    >>> with_spaces("قال ،ثم عاد", "ar")
    'قال، ثم عاد'
    """
    rules = {"fr": FRENCH, "ar": ARABIC}.get(lang.split("-")[0], OTHER_SPACES)
    for pattern, replacement in rules:
        text = pattern.sub(replacement, text)
    return text


def with_digits(text: str, digits: Digits) -> str:
    """Digits of one kind; Arabic ones only in text with more Arabic letters than others.

    >>> with_digits("سنة ٢٠٢٦", "western")
    'سنة 2026'
    """
    if digits == "western":
        return text.translate(WESTERN_DIGITS)
    if digits == "arabic" and len(re.findall(f"[{RTL}]", text)) > len(re.findall(f"[{LATIN}]", text)):
        return text.translate(EASTERN_DIGITS)
    return text
