"""Which of the fonts at hand is nearest to what was asked for, and why (CSS Fonts 4, section 5.2)."""

from collections.abc import Sequence

import msgspec

from fonts.face import Face
from fonts.record import Record


class Match(msgspec.Struct, frozen=True):
    """A face, whether it is just what was asked for, and if not, why it was taken: a sentence."""

    face: Face
    exact: bool
    why: str


NARROW = ("condensed", "narrow", "compressed", "impact")
SANS = (*NARROW, "kufi", "sans", "helvetica", "arial", "univers", "frutiger", "futura", "gothic", "grotesk", "verdana",
        "calibri", "dubai", "cairo", "tajawal", "almarai")  # fmt: skip

# What a family's name says of its looks, and the families that come nearest, best first.
LOOKS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("kufi",), ("Noto Kufi Arabic", "Noto Sans Arabic", "Amiri")),
    (("naskh", "amiri", "scheherazade", "traditional arabic", "simplified arabic"), ("Amiri", "Noto Sans Arabic")),
    (("arab", "dubai", "cairo", "tajawal", "almarai"), ("Noto Sans Arabic", "Noto Kufi Arabic", "Amiri")),
    (NARROW, ("Archivo Narrow", "IBM Plex Sans Condensed")),
    (SANS, ("IBM Plex Sans Condensed", "Archivo Narrow")),
    (("",), ("Noto Serif", "Source Serif 4", "Newsreader", "Amiri")),
)


def plain_name(family: str) -> str:
    """A family's name as it is looked up: no case, no blanks, no hyphens."""
    return family.casefold().replace(" ", "").replace("-", "").replace("_", "")


def is_sans(family: str) -> bool:
    """Whether the family's name says that its letters have no serifs."""
    asked = family.casefold()
    return "serif" not in asked.replace("sans serif", "") and any(sign in asked for sign in SANS)


def stand_ins(family: str) -> tuple[str, ...]:
    """Families to take for one that is not there, best first."""
    asked = family.casefold()
    names: list[str] = []
    for signs, families in LOOKS:
        if any(sign in asked for sign in signs):
            names += families
    return tuple(dict.fromkeys(names))


def nearest(records: Sequence[Record], *, weight: int, width: int, italic: bool) -> Record:
    """The record of a family nearest to this style; the earlier one when two are as near. `records` is not empty."""

    def distance(record: Record) -> tuple[float, bool, float]:
        wide, heavy = record.axis("wdth"), record.axis("wght")
        nearest_width = wide.nearest(width) if wide else record.width
        nearest_weight = heavy.nearest(weight) if heavy else record.weight
        leans = record.italic or (italic and bool(record.axis("ital") or record.axis("slnt")))
        return _width_distance(nearest_width, width), leans != italic, _weight_distance(nearest_weight, weight)

    return min(records, key=distance)


def _width_distance(width: float, wanted: float) -> float:
    """Narrower faces first when a narrow or normal one is wanted, wider first otherwise."""
    on_the_side = width <= wanted if wanted <= 100 else width >= wanted
    return abs(width - wanted) + (0 if on_the_side else 1000)


def _weight_distance(weight: float, wanted: float) -> float:
    """CSS's order: 400 and 500 stand in for each other first, then lighter ones for light, heavier for heavy."""
    if 400 <= wanted <= 500:
        if wanted <= weight <= 500:
            return weight - wanted
        return 1000 + wanted - weight if weight < wanted else 2000 + weight - wanted
    on_the_side = weight <= wanted if wanted < 400 else weight >= wanted
    return abs(weight - wanted) + (0 if on_the_side else 1000)


def difference(face: Face, records: Sequence[Record], *, weight: int, width: int, italic: bool) -> str:
    """How the face found in its family differs from what was asked for; empty when it does not.

    A family of one width (all of IBM Plex Sans Condensed is narrow) is what its name says: its width is no difference.
    """
    parts = []
    if face.weight != weight:
        parts.append(f"weight {weight} (nearest: {face.weight})")
    if face.italic != italic:
        parts.append("italic" if italic else "upright")
    several = len({record.width for record in records}) > 1 or any(record.axis("wdth") for record in records)
    if several and face.width != width:
        parts.append(f"width {width} % (nearest: {face.width} %)")
    return f"{face.family} has no {', no '.join(parts)}" if parts else ""
