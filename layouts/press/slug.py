"""The slug line: what a page is, in type beside it, for those who sort plates. Each plate's name is on it alone."""

import unicodedata
from collections.abc import Iterable

from fonts.face import Face
from fonts.runs import GlyphRun
from fonts.shaping import shape
from layouts.display.items import TextLine
from layouts.model.inks import REGISTRATION, Ink
from layouts.press.marks import AWAY, FROM_CORNER, LENGTH

SIZE = 6.0  # points
GAP = 2.0  # points between words

# Under names that no issue gives its inks, so that they stand beside them.
PLATES = (
    Ink("plate Cyan", 1, 0, 0, 0), Ink("plate Magenta", 0, 1, 0, 0), Ink("plate Yellow", 0, 0, 1, 0),
    Ink("plate Black", 0, 0, 0, 1),
)  # fmt: skip
EVERY_PLATE = Ink(f"plate {REGISTRATION.name}", 1, 1, 1, 1, spot=REGISTRATION.spot)


def slug_line(texts: Iterable[str], faces: Iterable[Face], width: float, bleed: float) -> tuple[TextLine, ...]:
    """These texts and the names of the process plates above the page, a line item a word, from left to right.

    Words that none of the faces has are left out, and so is what would reach the registration mark in the middle.
    """
    known = tuple(faces)
    words = [(word, EVERY_PLATE.name) for text in texts for word in in_painting_order(text)]
    words += [(ink.name.removeprefix("plate "), ink.name) for ink in PLATES]
    x, y = FROM_CORNER, -(bleed + AWAY + LENGTH / 2)
    lines: list[TextLine] = []
    for text, ink in words:
        face = next((face for face in known if face.covers(text)), None)
        if face is None:
            continue
        rtl = is_rtl(text)
        word = shape(face, text, rtl, "ar" if rtl else "en")
        run = GlyphRun(face, SIZE, ink, 0.0, (word,), 0.0, (0,), rtl)
        if x + run.width > width / 2 - LENGTH:
            break
        lines.append(
            TextLine(x, y, run.width, (run,), "", 0, "slug", "und", rtl, 0, len(text), text, SIZE, 0)
        )  # fmt: skip
        x = round(x + run.width + GAP, 3)
    return tuple(lines)


def is_rtl(word: str) -> bool:
    """Whether a word is read from the right."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in word)


def in_painting_order(text: str) -> list[str]:
    """The words of a line that runs to the right, those in a row that are read from the right turned round.

    >>> in_painting_order("no. אב גד 12")
    ['no.', 'גד', 'אב', '12']
    """
    ordered: list[str] = []
    turned: list[str] = []
    for word in text.split():
        if is_rtl(word):
            turned.insert(0, word)
        else:
            ordered += [*turned, word]
            turned = []
    return ordered + turned
