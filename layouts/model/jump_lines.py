"""Jump lines, which say on which page a story goes on or began: the pages that one names."""

from collections.abc import Sequence
from typing import Final

from layouts.model.dates import ARABIC_INDIC
from layouts.model.story import Paragraph

JUMP_LINE: Final = "jump-line"  # the style; the make-up puts the number in a run of its own
BEHIND: Final = " .)]»”→←"  # what may stand behind the number
LATIN: Final = {indic: latin for latin, indic in ARABIC_INDIC.items()}


def number_said(line: Paragraph) -> str:
    """The number at the end of a jump line, in Latin digits; empty where it ends in none.

    >>> from layouts.model.story import Run
    >>> number_said(Paragraph(JUMP_LINE, (Run("التتمة في الصفحة ٥."),), "ar", "rtl"))
    '5'
    """
    words = _plain(line).split()
    return words[-1] if words and words[-1][-1].isdigit() else ""


def pages_said(line: Paragraph, folios: Sequence[str]) -> tuple[int, ...]:
    """The indices of the pages whose printed folio a jump line ends with: several where several print the same one.

    `folios`: what each page prints (`layouts.model.folios.printed_folios`). Of two that it may end with, the longer.
    """
    text = _plain(line)
    found = [folio for folio in map(_latin, folios) if folio and _ends_with(text, folio)]
    said = max(found, key=len, default="")
    return tuple(index for index, folio in enumerate(folios) if said and _latin(folio) == said)


def _ends_with(text: str, folio: str) -> bool:
    """Whether a text ends with a folio that stands for itself: 15 is no 5."""
    return text.endswith(folio) and not text[: -len(folio)][-1:].isalnum()


def _plain(line: Paragraph) -> str:
    return _latin(line.text).rstrip(BEHIND)


def _latin(text: str) -> str:
    return text.translate(LATIN)
