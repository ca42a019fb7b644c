"""ISSN, the number of a serial (ISO 3297), and the article number that bar codes make of it (ISO 3297, annex)."""

import re

from layouts.findings import UnreadableInput

WRITTEN = re.compile(r"(?:ISSN)?[\s:]*([0-9]{4})[-\s\u2010-\u2015]?([0-9]{3}[0-9X])\s*", re.IGNORECASE)
PREFIX = "977"  # of serials, in the numbers of all goods


def compact_issn(text: str) -> str:
    """The eight characters of an ISSN as people write it. Raises UnreadableInput where it is none.

    >>> compact_issn("ISSN 1113-8998"), compact_issn("2434-561x")
    ('11138998', '2434561X')
    """
    found = WRITTEN.fullmatch(text.strip())
    if found is None:
        raise UnreadableInput(f"ISSN “{text}”: not four digits, a hyphen, and four more; write it as 1113-8998")
    code = (found[1] + found[2]).upper()
    expected = issn_check(code[:7])
    if code[7] != expected:
        raise UnreadableInput(
            f"ISSN “{text}”: the last character should be {expected}, so one of the digits is wrong; compare with the "
            "letter that gave it"
        )
    return code


def issn_check(digits: str) -> str:
    """The check character of seven digits: weights 8 to 2, modulo 11, ten written X.

    >>> issn_check("1113899"), issn_check("2434561")
    ('8', 'X')
    """
    rest = -sum(weight * int(digit) for weight, digit in zip(range(8, 1, -1), digits)) % 11
    return "X" if rest == 10 else str(rest)


def article_number(issn: str, variant: str = "00") -> str:
    """The thirteen digits of the EAN-13 of a serial. `variant`: two digits, 00 but for special issues and prices.

    Raises UnreadableInput.

    >>> article_number("1113-8998")
    '9771113899003'
    """
    if not re.fullmatch("[0-9]{2}", variant):
        raise UnreadableInput(f"bar code: the variant “{variant}” is not two digits; write 00 for an ordinary issue")
    twelve = PREFIX + compact_issn(issn)[:7] + variant
    return twelve + article_check(twelve)


def article_check(digits: str) -> str:
    """The check digit of twelve digits: weights 1 and 3, modulo 10.

    >>> article_check("977111389900")
    '3'
    """
    return str(-sum(int(digit) * (3 if i % 2 else 1) for i, digit in enumerate(digits)) % 10)
