"""What is known of a font file without opening it again: names, style, axes, rights, and which characters it has.

A record is what the index on disk remembers. Reading one looks at every promise the file makes about its own tables,
so that a broken file is found here, by name, and not as a missing letter on a page.
"""

import struct
from itertools import groupby

import msgspec
import uharfbuzz as hb

# usWidthClass of OS/2 in percent of normal width (OpenType specification, OS/2)
WIDTH_CLASSES = {1: 50, 2: 62, 3: 75, 4: 87, 5: 100, 6: 112, 7: 125, 8: 150, 9: 200}
ITALIC = 0x201  # fsSelection: italic, or oblique
HEAD_MAGIC = 0x5F0F3CF5
NEEDED = ("cmap", "head", "hhea", "hmtx", "maxp")
OUTLINES = ("glyf", "CFF ", "CFF2")
FAMILY, SUBFAMILY, PSNAME, TYPOGRAPHIC_FAMILY, TYPOGRAPHIC_SUBFAMILY, VARIATIONS_PREFIX = 1, 2, 6, 16, 17, 25


class BrokenFont(Exception):
    """A file that cannot serve as a font; the message says why, in words for the user."""


class Axis(msgspec.Struct, frozen=True, array_like=True):
    """One dimension of a variable font, in the axis's own units (wght 400, wdth percent, opsz points)."""

    tag: str
    low: float
    default: float
    high: float

    def nearest(self, value: float) -> float:
        return min(max(value, self.low), self.high)


class Record(msgspec.Struct, frozen=True, array_like=True):
    """One font of one file. `coverage` holds first and last code point of each stretch, one after the other."""

    path: str
    number: int  # of the font in a collection; 0 otherwise
    family: str
    style: str
    psname: str
    prefix: str  # of the PostScript names of a variable font's instances
    weight: int
    width: int  # percent
    italic: bool
    fs_type: int
    is_cff: bool
    digest: str  # of the whole file
    axes: tuple[Axis, ...]
    coverage: tuple[int, ...]

    def axis(self, tag: str) -> Axis | None:
        return next((axis for axis in self.axes if axis.tag == tag), None)

    def has(self, code: int) -> bool:
        """Whether the font has a glyph of its own for this code point."""
        stretches = self.coverage
        return any(stretches[i] <= code <= stretches[i + 1] for i in range(0, len(stretches), 2))


def read_records(path: str) -> tuple[Record, ...]:
    """The fonts of this file, a collection's in its order. Raises BrokenFont."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise BrokenFont(f"cannot be read ({error.strerror or error})") from None
    try:
        offsets = _font_offsets(data)
        tables = [_checked_tables(data, offset) for offset in offsets]
    except struct.error:
        raise BrokenFont("is cut short") from None
    import hashlib  # 5 ms, and only for files that are new

    digest = hashlib.blake2b(data, digest_size=5).hexdigest()
    return tuple(_record(path, data, number, digest, found) for number, found in enumerate(tables))


def _font_offsets(data: bytes) -> tuple[int, ...]:
    """Where in the file each font's table directory starts."""
    kind = data[:4]
    if kind == b"ttcf":
        (count,) = struct.unpack_from(">L", data, 8)
        return struct.unpack_from(f">{count}L", data, 12)
    if kind in (b"\0\1\0\0", b"OTTO", b"true"):
        return (0,)
    if kind in (b"wOFF", b"wOF2"):
        raise BrokenFont("is a web font: install the same font as .ttf or .otf")
    raise BrokenFont("is empty" if not data else "is not an OpenType font")


def _checked_tables(data: bytes, offset: int) -> frozenset[str]:
    """Tags of the font's tables, each of which lies within the file. Raises BrokenFont, struct.error."""
    (count,) = struct.unpack_from(">H", data, offset + 4)
    tags = set()
    for i in range(count):
        tag, _, start, length = struct.unpack_from(">4sLLL", data, offset + 12 + 16 * i)
        if start + length > len(data):
            raise BrokenFont(f"is cut short: its table {tag.decode('latin-1')!r} ends beyond the file")
        tags.add(tag.decode("latin-1"))
        if tag == b"head" and struct.unpack_from(">L", data, start + 12)[0] != HEAD_MAGIC:
            raise BrokenFont("is damaged: its head table is not one")
    missing = [tag for tag in NEEDED if tag not in tags]
    if missing:
        raise BrokenFont(f"lacks the table {missing[0]!r}")
    if not any(tag in tags for tag in OUTLINES):
        raise BrokenFont("has no outlines to print from (pictures or bitmaps only)")
    return frozenset(tags)


def _record(path: str, data: bytes, number: int, digest: str, tables: frozenset[str]) -> Record:
    face = hb.Face(data, number)
    codes = sorted(face.unicodes)
    if not codes or not face.glyph_count:
        raise BrokenFont("has no characters")
    weight, width, italic, fs_type = _style_bits(face)
    psname = face.get_name(PSNAME) or ""
    family = face.get_name(TYPOGRAPHIC_FAMILY) or face.get_name(FAMILY)
    if not family:
        raise BrokenFont("has no family name")
    prefix = face.get_name(VARIATIONS_PREFIX) or psname.split("-")[0] or family
    return Record(
        path=path,
        number=number,
        family=family,
        style=face.get_name(TYPOGRAPHIC_SUBFAMILY) or face.get_name(SUBFAMILY) or "Regular",
        psname=_postscript(psname or family),
        prefix=_postscript(prefix),
        weight=weight,
        width=width,
        italic=italic,
        fs_type=fs_type,
        is_cff="glyf" not in tables,
        digest=digest,
        axes=tuple(Axis(axis.tag, axis.min_value, axis.default_value, axis.max_value) for axis in face.axis_infos),
        coverage=_stretches(codes),
    )


def _style_bits(face: hb.Face) -> tuple[int, int, bool, int]:
    """Weight, width in percent, slope and fsType; a font with no OS/2 table counts as regular and installable."""
    os2 = face.reference_table("OS/2").data
    if len(os2) < 64:
        return 400, 100, False, 0
    weight, width_class, fs_type = struct.unpack_from(">HHH", os2, 4)
    (selection,) = struct.unpack_from(">H", os2, 62)
    if weight < 10:  # some old fonts count 1 to 9
        weight *= 100
    return weight or 400, WIDTH_CLASSES.get(width_class, 100), bool(selection & ITALIC), fs_type


def _postscript(name: str) -> str:
    """The name with nothing in it that a PostScript name may not hold."""
    return "".join(sign for sign in name if 33 <= ord(sign) <= 126 and sign not in "[](){}<>/%") or "Font"


def _stretches(codes: list[int]) -> tuple[int, ...]:
    """First and last of each run of neighbouring numbers.

    >>> _stretches([65, 66, 67, 97])
    (65, 67, 97, 97)
    """
    ends: list[int] = []
    for _, group in groupby(enumerate(codes), lambda pair: pair[1] - pair[0]):
        run = [code for _, code in group]
        ends += (run[0], run[-1])
    return tuple(ends)
