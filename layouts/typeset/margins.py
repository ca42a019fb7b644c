"""Margins: how far the signs at the ends of a justified line hang out of its measure.

A hyphen or a stop is so light that a line ending in it looks short; drawn partly in the margin, the column's edge looks
straight (R. Schlicht, "The microtype package", gives shares like these for serif faces). Shares of the sign's advance.
"""

from typing import Final

from fonts.runs import Word

HYPHEN: Final = 0.6
AT_END: Final = {
    "-": HYPHEN, "\u2010": HYPHEN, "\u00ad": HYPHEN, ".": 0.6, ",": 0.6, ":": 0.35, ";": 0.35, "!": 0.15, "?": 0.15,
    "»": 0.3, "”": 0.4, "’": 0.5, "“": 0.4, "«": 0.3, ")": 0.1, "–": 0.25, "—": 0.15,
    "،": 0.5, "؛": 0.35, "؟": 0.15,
}  # fmt: skip
AT_START: Final = {"«": 0.3, "»": 0.3, "“": 0.4, "”": 0.4, "‘": 0.5, "’": 0.5, "„": 0.3, "(": 0.1, "¿": 0.1, "¡": 0.15}


def hangs_at_start(word: Word, scale: float) -> float:
    """Points by which this word hangs out where a line begins with it; `scale`: points of a font unit."""
    share = AT_START.get(word.text[:1], 0.0)
    if not share or not word.advances:
        return 0.0
    return share * word.advances[-1 if word.rtl else 0] * scale


def hangs_at_end(word: Word, scale: float) -> float:
    """Points by which this word hangs out where a line ends with it."""
    share = AT_END.get(word.text[-1:], 0.0)
    if not share or not word.advances:
        return 0.0
    return share * word.advances[0 if word.rtl else -1] * scale
