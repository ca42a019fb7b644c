"""Which face sets what the wanted face cannot: asked once for each grapheme cluster that it lacks."""

import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

from fonts.face import IGNORABLE, Face
from fonts.matching import is_sans, nearest, plain_name, stand_ins
from fonts.record import BrokenFont, Record

if TYPE_CHECKING:
    from fonts.library import Library

ARABIC_SANS = ("Noto Sans Arabic", "Noto Kufi Arabic", "Amiri")
ARABIC_SERIF = ("Amiri", "Noto Sans Arabic", "Noto Kufi Arabic")


def covering_face(library: "Library", face: Face, cluster: str) -> Face | None:
    """The face nearest in style to `face` that has every character of the cluster; None when no font at hand has.

    The family's other styles come first (an italic may hold less than its upright), then for Arabic the Arabic
    families, then families of like looks, then all others. Weight and slope stay as near as the family allows.
    """
    if face.covers(cluster):
        return face
    spellings = {unicodedata.normalize(form, cluster) for form in ("NFC", "NFD")} | {cluster}
    codes = [[ord(sign) for sign in spelling if sign not in IGNORABLE] for spelling in spellings]
    for family in _families(library, face, cluster):
        able = [record for record in family if any(_has_all(record, spelling) for spelling in codes)]
        if not able:
            continue
        record = nearest(able, weight=face.weight, width=face.width, italic=face.italic)
        try:
            found = library.face_of(record, weight=face.weight, width=face.width, italic=face.italic)
        except BrokenFont as broken:
            library.rejected[record.path] = str(broken)
            continue
        if found.covers(cluster):
            return found
    return None


def _families(library: "Library", face: Face, cluster: str) -> Iterator[tuple[Record, ...]]:
    """The fonts of each family, the families in the order in which they are to be tried."""
    names = [face.family]
    if any(is_arabic(sign) for sign in cluster):
        names += ARABIC_SANS if is_sans(face.family) else ARABIC_SERIF
    names += stand_ins(face.family)
    names += library.families
    for name in dict.fromkeys(plain_name(name) for name in names):
        yield library.family(name)


def is_arabic(sign: str) -> bool:
    """Whether the character lies in one of the blocks of the Arabic script."""
    code = ord(sign)
    return 0x600 <= code <= 0x6FF or 0x750 <= code <= 0x77F or 0x870 <= code <= 0x8FF or 0xFB50 <= code <= 0xFEFC


def _has_all(record: Record, codes: list[int]) -> bool:
    return all(record.has(code) for code in codes)
