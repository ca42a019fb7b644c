"""Drop caps: the first letter of a Latin paragraph, as tall as its first lines.

Arabic has none: a letter that joins cannot be set apart from its word (arabic.md, section 3.5).
"""

import re

import msgspec

from fonts.library import Library
from fonts.runs import GlyphRun
from layouts.model.story import Paragraph
from layouts.model.styles import ParagraphStyle

# The letter goes with the quotation mark before it.
INITIAL = re.compile(r"(?:[«“„‘‹\"'¿¡(\[]+\s?)?[^\W_][\u0300-\u036f]*")
DUTCH_INITIAL = re.compile(r"(?:[«“„‘‹\"'(\[]+\s?)?IJ(?=[^\W_])")  # one letter of Dutch: IJsland, never I-Jsland
ASIDE = 0.3  # em of the text: the room between the letter and the lines beside it


class DropCap(msgspec.Struct, frozen=True):
    """A drop cap: its run, sunk below the first baseline, the width that it takes of its `lines` lines, in points, and
    how many characters of the text it draws."""

    run: GlyphRun
    width: float
    lines: int
    end: int


def drop_cap(paragraph: Paragraph, style: ParagraphStyle, library: Library) -> DropCap | None:
    """The drop cap that the style asks for; None where the paragraph cannot have one.

    Its top stands level with the capitals of the first line and its foot on the baseline of the last line beside it.
    """
    text = paragraph.text
    first = paragraph.runs[0] if paragraph.runs else None
    dutch = first is not None and (first.lang or paragraph.lang).startswith("nl")
    found = (DUTCH_INITIAL.match(text) if dutch else None) or INITIAL.match(text)
    if first is None or paragraph.direction == "rtl" or style.drop_cap < 2 or found is None:
        return None
    weight = max(700, style.weight) if first.bold else style.weight
    sunk = (style.drop_cap - 1) * style.leading
    face = library.face(
        first.font or style.font,
        weight=weight,
        width=style.width,
        italic=style.italic != first.italic,
        size=sunk + style.size,
    )
    initial = found[0]
    if not face.metrics.cap_height or not face.covers(initial):
        return None
    capital = face.metrics.cap_height / face.upem
    size = sunk / capital + style.size
    words = tuple(library.word(face, part, False, first.lang or paragraph.lang) for part in initial.split())
    run = GlyphRun(
        face,
        size,
        first.ink or style.ink,
        0.0,
        words,
        library.space(face) * size / face.upem,
        tuple(match.start() for match in re.finditer(r"\S+", initial)),
        False,
        rise=-sunk,
        spaced=text[found.end() : found.end() + 1].isspace(),
    )
    return DropCap(run, run.width + ASIDE * style.size, style.drop_cap, found.end())
