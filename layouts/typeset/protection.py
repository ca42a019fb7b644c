"""Data that a right-to-left line would take apart, found so that it can be isolated.

After an Arabic letter, the groups of `0537-70-12-34`, `12-05-2024`, `35 – 88` and `115 000` change places, the sign of
`-5` and of `25 €` crosses over, and a list `OCP، ONCF، RAM` runs the wrong way (tests/layouts/typeset/test_bidi.py).
Left alone: `12/05/2024`, `12,5%`, plain numbers, which come out right, and ranges such as 2024-2025, which Arabic
reads from the right.
"""

import re
from typing import Final

from layouts.model.story import Isolate

_CANDIDATE: Final = re.compile("[0-9A-Za-zÀ-ÿ]")
_LATIN: Final = re.compile("[A-Za-zÀ-ÿ]")
_DASH: Final = "[-\u2010-\u2014\u2212]"
_CURRENCY: Final = "(?:[$€£¥]|DHS?|Dhs?|MAD|EUR|USD)"
_AMOUNT: Final = "[0-9]+(?:[., \u00a0\u202f][0-9]+){0,5}"  # bounded, or a long table of figures takes quadratic time

# The first character of what _DATUM may match; not within a word or a number. `re` finds these fifty times faster.
_BEGINNING: Final = re.compile("[-+\u2212±$€£¥0-9DMEU](?<![\\w.,\u2010-\u2014-].)")
_DATUM: Final = re.compile(
    "(?:"
    # prices: 25 €, $ 1 200, 4 DH
    f"{_CURRENCY}[ \u00a0\u202f]?{_AMOUNT}|{_AMOUNT}[ \u00a0\u202f]?{_CURRENCY}(?!\\w)"
    # ISBN, and phone numbers that begin with a plus
    "|(?:97[89]|\\+[0-9]+)(?:[ -]\\(?[0-9]+\\)?)+"
    # three groups and more: phone numbers, dates with dashes or stops
    f"|[0-9]+(?:{_DASH}[0-9]+){{2,}}|[0-9]+(?:\\.[0-9]+){{2,}}"
    # phone numbers in pairs of digits, and thousands
    "|0[0-9]{1,3}(?: [0-9]{2,4}){2,}|[0-9]{1,3}(?: [0-9]{3})+(?:,[0-9]+)?"
    # signed numbers
    "|[-+\u2212±][0-9]+(?:[.,][0-9]+)*%?"
    ")(?!\\w)"
)
# Two groups are data only when the word before says so: الإيداع القانوني 35 – 88, ISSN 1113-8998.
_TWO_GROUPS: Final = re.compile(f"[0-9](?<!\\w.)[0-9]*(?: ?(?:{_DASH}|/) ?[0-9X]+)+(?!\\w)")
_NAME_BEFORE: Final = re.compile(
    "(?:القانوني|الإيداع|ردمد|ردمك|رخصة|رقم|[Ll]égal|D\\.L\\.|ISSN|ISBN)[ :°\u00a0\u202f]{0,3}$"
)
_LONGEST_NAME: Final = 12  # characters, with the signs after it
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)[^\s،؛<>«»]*[\w/]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_ITEM: Final = "[A-Za-zÀ-ÿ][0-9A-Za-zÀ-ÿ&'’. -]*(?<![&'’. -])"
_LIST: Final = re.compile(f"{_ITEM}(?: ?[،؛] ?{_ITEM})+")
_LIST_ITEM: Final = re.compile(_ITEM)
# A sign that belongs to the name before it: C++, Canal+; and U.S.A.
_SIGNED_NAME: Final = re.compile(r"\b[A-Za-zÀ-ÿ]+(?:\+{1,2}|#)(?!\w)")
_INITIALS: Final = re.compile(r"[A-Z](?<!\w.)\.(?:[A-Z]\.)+")


def protected_spans(text: str) -> list[tuple[int, int, Isolate]]:
    """Data in a right-to-left text: where it begins and ends and the direction it keeps; in order, none overlapping.

    >>> protected_spans("هاتف 0537-70-12-34")
    [(5, 18, 'ltr')]
    """
    if _CANDIDATE.search(text) is None:
        return []
    found: list[tuple[int, int, Isolate]] = []
    done = 0
    for beginning in _BEGINNING.finditer(text):
        if beginning.start() >= done:
            datum = _DATUM.match(text, beginning.start())
            if datum is not None:
                found.append((*datum.span(), "ltr"))
                done = datum.end()
    for groups in _TWO_GROUPS.finditer(text):
        start, end = groups.span()
        if _NAME_BEFORE.search(text, max(0, start - _LONGEST_NAME), start) is not None:
            found.append((start, end, "ltr"))
    if _LATIN.search(text) is not None:
        found += _latin_spans(text)
    found.sort(key=lambda span: (span[0], -span[1]))
    spans: list[tuple[int, int, Isolate]] = []
    for span in found:
        if not spans or span[0] >= spans[-1][1]:
            spans.append(span)
    return spans


def _latin_spans(text: str) -> list[tuple[int, int, Isolate]]:
    """Addresses, names with signs of their own and items of lists, in no order."""
    found: list[tuple[int, int, Isolate]] = [(*match.span(), "ltr") for match in _INITIALS.finditer(text)]
    if "@" in text or "www." in text or "://" in text:
        found += [(*match.span(), "ltr") for match in _ADDRESS.finditer(text)]
    if "+" in text or "#" in text:
        found += [(*match.span(), "ltr") for match in _SIGNED_NAME.finditer(text)]
    if "،" in text or "؛" in text:
        for items in _LIST.finditer(text):
            found += [(*match.span(), "auto") for match in _LIST_ITEM.finditer(text, *items.span())]
    return found
