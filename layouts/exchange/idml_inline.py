"""Raised and lowered letters, capitals and lines under and through text in IDML, both ways."""

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from layouts.exchange.idml_numbers import number
from layouts.model.story import Run
from layouts.model.styles import Capitals, CharacterStyle, Position

POSITIONS: Final[Mapping[str, Position]] = {
    "Normal": "", "Superscript": "superscript", "Subscript": "subscript", "OTSuperscript": "superscript",
    "OTSubscript": "subscript",
}  # fmt: skip
CAPITALS: Final[Mapping[str, Capitals]] = {
    "Normal": "", "SmallCaps": "small", "CapToSmallCap": "small", "AllCaps": "all"
}  # fmt: skip
POSITIONS_SAID: Final = {"superscript": "Superscript", "subscript": "Subscript"}
CAPITALS_SAID: Final = {"none": "Normal", "small": "SmallCaps", "all": "AllCaps"}
# Points: of the size that a shift, which IDML has in points, is taken of where a range does not say its own.
NOMINAL: Final = 10.0
PLAIN: Final = CharacterStyle(name="")


class InlineLook(msgspec.Struct, frozen=True):
    """What of a range's look this file is about."""

    position: Position
    capitals: Capitals
    underline: bool
    strike: bool
    shift: float


def inline_look(tag: Any, style: CharacterStyle) -> InlineLook:
    """What a range says, or else its character style."""
    shift = tag.get("BaselineShift")
    size = number(tag.get("PointSize"), NOMINAL) or NOMINAL
    return InlineLook(
        POSITIONS.get(tag.get("Position"), style.position),
        CAPITALS.get(tag.get("Capitalization"), style.capitals),
        _said_so(tag.get("Underline"), style.underline),
        _said_so(tag.get("StrikeThru"), style.strike),
        style.shift if shift is None else round(number(shift, 0.0) / size, 4),
    )


def inline_said(look: Run | CharacterStyle) -> str:
    """The attributes of a range or a style, those that differ from plain text."""
    said = f' Position="{POSITIONS_SAID[look.position]}"' if look.position else ""
    said += f' Capitalization="{CAPITALS_SAID[look.capitals]}"' if look.capitals else ""
    said += ' Underline="true"' if look.underline else ""
    said += ' StrikeThru="true"' if look.strike else ""
    return said + (f' BaselineShift="{look.shift * NOMINAL:g}"' if look.shift else "")


def _said_so(said: str | None, otherwise: bool) -> bool:
    return otherwise if said is None else said == "true"
