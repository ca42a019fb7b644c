"""Sections of folios in IDML, both ways."""

import html
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from layouts.exchange.idml_numbers import number
from layouts.model.page import FolioStyle, Numbering, Page

STYLES: Final[Mapping[str, FolioStyle]] = {
    "Arabic": "1", "LowerRoman": "i", "UpperRoman": "I", "LowerLetters": "a", "UpperLetters": "A",
    "ArabicAlifBaTah": "arab", "SingleLeadingZeros": "1", "DoubleLeadingZeros": "1",
}  # fmt: skip
SAID: Final[Mapping[FolioStyle, str]] = {
    "1": "Arabic", "i": "LowerRoman", "I": "UpperRoman", "a": "LowerLetters", "A": "UpperLetters", "arab": "Arabic"
}  # fmt: skip
LARGEST: Final = 999_999  # InDesign's own bound


def sections(pages: Iterable[Page]) -> list[str]:
    """A section's tag for each page that begins one. InDesign has no Arabic-Indic folios: they become plain ones."""
    found: list[str] = []
    for page in pages:
        if page.numbering is not None:
            numbering = page.numbering
            prefix = html.escape(numbering.prefix)
            found.append(
                f'<Section Self="section{page.id}" Length="1" Name="" ContinueNumbering="false" '
                f'IncludeSectionPrefix="{str(bool(prefix)).lower()}" PageNumberStart="{numbering.start}" '
                f'SectionPrefix="{prefix}" PageStart="page{page.id}"><Properties>'
                f'<PageNumberStyle type="enumeration">{SAID[numbering.style]}</PageNumberStyle></Properties></Section>'
            )
    return found


def numberings(designmap: Any) -> dict[str, Numbering]:
    """The numbering that begins at each page, by the page's own name in the file; plain ones from 1 say nothing."""
    found: dict[str, Numbering] = {}
    for tag in designmap.iter("Section"):
        if tag.get("ContinueNumbering") == "true":
            continue
        style = tag.get("PageNumberStyle") or ""
        said = tag.find("Properties/PageNumberStyle")
        style = style or ((said.text or "") if said is not None else "")
        prefix = tag.get("SectionPrefix") or "" if tag.get("IncludeSectionPrefix") == "true" else ""
        start = min(max(1, int(number(tag.get("PageNumberStart"), 1.0))), LARGEST)
        found[tag.get("PageStart") or ""] = Numbering(start, STYLES.get(style, "1"), prefix)
    return found


def numberings_of(pages: Sequence[str], begun: Mapping[str, Numbering]) -> tuple[Numbering | None, ...]:
    """What begins at each page of these names; every file has a section from its first page on, mostly a plain one."""
    found = [begun.get(name) for name in pages]
    if found and found[0] == Numbering():
        found[0] = None
    return tuple(found)
