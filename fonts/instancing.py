"""A static font program out of a variable font or a collection.

HarfBuzz pins the axes in 10 to 30 ms where fontTools takes 1 to 4 s (Noto Serif, measured); both give the same
outlines, and the same input gives the same bytes. What was made is kept on disk.
"""

from pathlib import Path

import uharfbuzz as hb

from fonts.cache import keep_program, kept_program
from fonts.record import BrokenFont, Record

COLLECTIONS = (".ttc", ".otc")

Location = tuple[tuple[str, float], ...]  # (axis tag, value) by tag; every axis of the font, or nothing

SMALL_LETTERS = "abcdefghijklmnopqrstuvwxyz"
FARTHEST = 3.0  # times a share of the width axis, to draw letters wider by that share

STYLE_NAMES: dict[float, str] = {
    100: "Thin", 200: "ExtraLight", 300: "Light", 400: "Regular", 500: "Medium",
    600: "SemiBold", 700: "Bold", 800: "ExtraBold", 900: "Black",
}  # fmt: skip


def location_of(record: Record, *, weight: int, width: int, italic: bool, size: float) -> Location:
    """The place in the font's design space nearest to what is asked for. `size` in points."""
    wanted = {"wght": weight, "wdth": width, "opsz": size, "ital": float(italic)}
    places = {axis.tag: axis.nearest(wanted.get(axis.tag, axis.default)) for axis in record.axes}
    slant = record.axis("slnt")
    if slant and italic:
        places["slnt"] = slant.low
    return tuple(sorted(places.items()))


def instance_key(record: Record, location: Location) -> str:
    """A name for this program that is the same on every machine with the same font file."""
    where = "".join(f"-{tag}{value:g}" for tag, value in location)
    number = f"-{record.number}" if record.number else ""
    return f"{record.psname}-{record.digest}{number}{where}"


def instance_psname(record: Record, location: Location) -> str:
    """PostScript name after Adobe Technote 5902: named for its weight, or with its coordinates.

    A width or size other than the font's own is named too: one issue may use both.
    """
    if not location:
        return record.psname
    style, others, italic = "", "", record.italic
    for axis in record.axes:
        value = dict(location)[axis.tag]
        if axis.tag == "wght":
            style = STYLE_NAMES.get(value, f"{value:g}wght")
        elif axis.tag in ("ital", "slnt"):
            italic = italic or value != 0
        elif value != axis.default:
            others += f"_{value:g}{axis.tag}"
    if italic:
        style = ("" if style == "Regular" else style) + "Italic"
    return f"{record.prefix.removesuffix('Italic').removesuffix('Roman')}-{style or 'Regular'}{others}"


def program_of(record: Record, location: Location, folder: Path) -> bytes:
    """The static font program, from the file, the cache in `folder`, or made now. Raises BrokenFont."""
    if not location and not record.path.lower().endswith(COLLECTIONS):
        return _read(record.path)
    kept = folder / "faces" / f"{instance_key(record, location)}-{hb.version_string()}.font"
    program = kept_program(kept)
    if program is None:
        program = _pinned(_read(record.path), record.number, location)
        keep_program(kept, program)
    return program


def drawn_wider(record: Record, location: Location, share: float) -> tuple[Location, float]:
    """Where on the width axis the letters are wider by this share (narrower, below nothing), or as near as the axis
    goes, and by what share they are wider there.

    The axis itself does not say: letters of Noto Serif are 1.2 percent narrower at wdth 98 than at 100. Measured on
    the small letters; those of a font without them are taken to follow the axis. Raises BrokenFont.
    """
    axis, places = record.axis("wdth"), dict(location)
    if axis is None:
        return location, 0.0
    usual = places["wdth"]
    near = axis.nearest(round(usual * (1 + share), 2))
    if near == usual:
        return location, 0.0
    font = hb.Font(hb.Face(_read(record.path), record.number))
    glyphs = [glyph for glyph in map(font.get_nominal_glyph, map(ord, SMALL_LETTERS)) if glyph]

    def gain(width: float) -> float:
        font.set_variations(places | {"wdth": width})
        return sum(map(font.get_glyph_h_advance, glyphs)) / before - 1 if before else width / usual - 1

    font.set_variations(places)
    before = sum(map(font.get_glyph_h_advance, glyphs))
    first = gain(near)
    if first * share <= 0:
        return location, 0.0
    place = axis.nearest(round(usual + (near - usual) * min(FARTHEST, share / first), 2))
    return tuple(sorted((places | {"wdth": place}).items())), gain(place)


def _read(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise BrokenFont(f"cannot be read ({error.strerror or error})") from None


def _pinned(data: bytes, number: int, location: Location) -> bytes:
    face = hb.Face(data, number)
    wanted = hb.SubsetInput()
    wanted.keep_everything()
    wanted.flags |= hb.SubsetFlags.DOWNGRADE_CFF2
    for tag, value in location:
        wanted.pin_axis_location(face, tag, value)
    try:
        return bytes(wanted.subset(face).blob.data)
    except RuntimeError:
        raise BrokenFont("is damaged: no instance can be made of it") from None
