"""Folios as they are printed: sections with a first number, a kind of number and a prefix.

A page's `folio` is its place in the issue, from 1, and what findings and commands say; what is printed on it may be
otherwise: a section begins at a page with a `numbering` and goes on to the next such page.
"""

from typing import Final

from layouts.model.dates import ARABIC_INDIC, in_digits_of
from layouts.model.lists import LATIN_LETTERS, lettered
from layouts.model.page import Numbering, Page

ROMAN: Final = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
                (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
MOST_ROMAN: Final = 3999


def printed_folios(pages: tuple[Page, ...]) -> tuple[str, ...]:
    """What each page prints as its number, in the digits of no language."""
    found: list[str] = []
    section: Numbering | None = None
    number = 0
    for page in pages:
        if page.numbering is not None:
            section, number = page.numbering, page.numbering.start
        elif section is not None:
            number += 1
        found.append(str(page.folio) if section is None else folio_text(section, number))
    return tuple(found)


def printed_folio(pages: tuple[Page, ...], page: Page, lang: str = "") -> str:
    """What this page prints as its number; numbers that are digits are those of the language."""
    section: Numbering | None = None
    number = page.folio
    for each in pages[: page.folio]:
        if each.numbering is not None:
            section, number = each.numbering, each.numbering.start
        elif section is not None:
            number += 1
    if section is None:
        return in_digits_of(lang, str(page.folio))
    return in_digits_of(lang, folio_text(section, number))


def folio_text(numbering: Numbering, number: int) -> str:
    """A number as its section prints it; one that its kind cannot write is in plain digits.

    >>> [folio_text(Numbering(1, style, "S-"), 28) for style in ("1", "i", "A", "arab")]
    ['S-28', 'S-xxviii', 'S-AB', 'S-٢٨']
    """
    return numbering.prefix + _written(numbering.style, number)


def _written(style: str, number: int) -> str:
    match style:
        case "i" | "I" if 0 < number <= MOST_ROMAN:
            roman = _roman(number)
            return roman.upper() if style == "I" else roman
        case "a" | "A" if number > 0:
            letters = lettered(number, LATIN_LETTERS)
            return letters.upper() if style == "A" else letters
        case "arab":
            return str(number).translate(ARABIC_INDIC)
    return str(number)


def _roman(number: int) -> str:
    text = ""
    for value, sign in ROMAN:
        count, number = divmod(number, value)
        text += sign * count
    return text
