"""Glyphs shown in, the PDF's font objects out: Type 0 fonts with a code of their own for each (drawing, characters).

One glyph may stand for several characters (Noto Sans Arabic draws ب ت ث of one skeleton), and several glyphs for one,
so a code is neither a glyph nor a character but the pair. What glyph a code draws is said by CIDToGIDMap, what it means
by ToUnicode.
"""

import hashlib
import struct
import zlib
from collections.abc import Callable
from typing import Final

from fonts.face import Face
from fonts.licensing import licence
from fonts.subsetting import Subset, can_compose, subset
from fonts.truetype import Part
from layouts.memory import Memory

# A glyph id; or the parts (glyph, right, up[, stretch]) of a composite and its advance, in font units.
Parts = tuple[Part, ...]
Drawing = int | tuple[Parts, int]

# Codes that need no escape in a literal string: literal strings are half as long as hexadecimal ones.
_PLAIN: Final = [chr(byte) for byte in range(256) if byte not in b"()\\\r"]
# Blanks by width, in thousandths of an em, that have no ToUnicode. poppler leaves out what has none; pdfium takes the
# code itself for the character, and leaves out these control characters.
MEANINGLESS: Final = {6400: 0x93, 3200: 0x94, 1600: 0x96, 800: 0x97, 400: 0x98, 200: 0x02, 100: 0x03}
_FIRST_ROW: Final = [low for low in _PLAIN if ord(low) and ord(low) not in MEANINGLESS.values()]
CODES: Final = len(_FIRST_ROW) + (len(_PLAIN) - 1) * len(_PLAIN)  # how many there are

LEVEL: Final = 6  # of zlib: 9 takes four times as long on font programs for 1 % less

SYMBOLIC: Final = 4  # flags of a font descriptor (ISO 32000-1, table 123)
ITALIC: Final = 64

CMAP_HEAD: Final = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
"""
CMAP_TAIL: Final = "endcmap CMapName currentdict /CMap defineresource pop end end\n"

SubsetKey = tuple[Face, tuple[int, ...], tuple[Parts, ...], tuple[int, ...]]
# Programs for pages that are printed again as they are; one after the other, a batch's issues have glyphs of their own.
_SUBSETS: Memory[SubsetKey, tuple[Subset, bytes]] = Memory(
    32, weigh=lambda made: len(made[0].program) + len(made[1]), heaviest=4_000_000
)

# Adds a stream (entries of its dictionary, bytes, compressed already?) or an object to the file; gives its reference.
AddStream = Callable[[str, bytes], str]
AddObject = Callable[[str], str]


class ShownFace:
    """What one document shows of one face. `name` is the font's resource name.

    A code is two bytes, here two characters below U+0100, ready for a literal string (`code_at`). Codes are given out
    in the order of first use, so that the same pages get the same codes. Widths are thousandths of an em, rounded as
    the PDF states them.
    """

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self.codes: dict[tuple[Drawing, str], str] = {}
        self.scale = 1000 / face.upem
        self.composes = can_compose(face) and licence(face.fs_type).may_subset
        self.advances: dict[int, int] = {}

    def advance(self, glyph: int) -> int:
        """Advance of a glyph, in font units."""
        advance = self.advances.get(glyph)
        if advance is None:
            advance = self.advances[glyph] = self.face.advance(glyph)
        return advance

    def code(self, drawing: Drawing, text: str) -> str:
        """The code that draws this and means this."""
        key = (drawing, text)
        code = self.codes.get(key)
        if code is None:
            code = self.codes[key] = code_at(len(self.codes))
        return code

    def meaningless(self) -> tuple[tuple[int, str], ...]:
        """Blanks that no reader takes for text: (width in thousandths of an em, code), the widest first."""
        if not self.composes:
            return ()
        for width, number in MEANINGLESS.items():
            drawing: Drawing = ((), round(width / self.scale))
            self.codes.setdefault((drawing, ""), "\0" + chr(number))
        return tuple((width, "\0" + chr(number)) for width, number in MEANINGLESS.items())

    def width(self, drawing: Drawing) -> int:
        """The width that the PDF states, in thousandths of an em."""
        advance = self.advance(drawing) if isinstance(drawing, int) else drawing[1]
        return round(advance * self.scale)

    def write(self, add_stream: AddStream, add_object: AddObject) -> str:
        """Add the font's objects to the file; the reference of the Type 0 font."""
        made, program = self._program()
        name = self._tagged_name(made)
        font_file = ""
        if licence(self.face.fs_type).may_embed:
            if made.is_cff:
                font_file = "/FontFile3 " + add_stream("/Subtype/CIDFontType0C/Filter/FlateDecode", program)
            else:
                font_file = "/FontFile2 " + add_stream(f"/Length1 {len(made.program)}/Filter/FlateDecode", program)
        descriptor = add_object(self._descriptor(name, font_file))
        glyphs = self._glyphs(made)
        numbers = [number_of(code) for code in self.codes.values()]
        system = "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        if made.is_cff:
            # The program's glyph ids are the CIDs (CFF_IDENTITY_CHARSET); codes are mapped to them by a CMap.
            descendant = add_object(
                f"<</Type/Font/Subtype/CIDFontType0/BaseFont/{name}{system}/FontDescriptor {descriptor}"
                f"/DW 1000/W {self._widths(glyphs)}>>"
            )
            encoding = add_stream("/Type/CMap/CMapName/Codes-H" + system, _code_map(numbers, glyphs))
        else:
            to_glyphs = add_stream("/Filter/FlateDecode", zlib.compress(_glyph_map(numbers, glyphs), LEVEL))
            descendant = add_object(
                f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}{system}/FontDescriptor {descriptor}"
                f"/DW 1000/W {self._widths(numbers)}/CIDToGIDMap {to_glyphs}>>"
            )
            encoding = "/Identity-H"
        meaning = add_stream("", self._to_unicode().encode("ascii"))
        return add_object(
            f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding {encoding}/DescendantFonts[{descendant}]"
            f"/ToUnicode {meaning}>>"
        )

    def _program(self) -> tuple[Subset, bytes]:
        """The subset, and its program deflated."""
        drawings = dict.fromkeys(drawing for drawing, _ in self.codes)
        glyphs = tuple(sorted(drawing for drawing in drawings if isinstance(drawing, int)))
        composites = tuple(drawing for drawing in drawings if not isinstance(drawing, int))
        parts, widths = tuple(c[0] for c in composites), tuple(c[1] for c in composites)
        if not licence(self.face.fs_type).may_subset:
            return _whole(self.face, glyphs), zlib.compress(self.face.data, LEVEL)
        key = (self.face, glyphs, parts, widths)
        return _SUBSETS.get(key, lambda: _deflated(subset(self.face, glyphs, parts, widths)))

    def _glyphs(self, made: Subset) -> list[int]:
        """The glyph in the program of each code, the first code first."""
        composites = dict.fromkeys(drawing for drawing, _ in self.codes if not isinstance(drawing, int))
        ids = dict(zip(composites, made.composite_ids))
        return [
            made.glyph_ids[drawing] if isinstance(drawing, int) else ids[drawing] for drawing, _ in self.codes
        ]

    def _tagged_name(self, made: Subset) -> str:
        number = int.from_bytes(hashlib.sha256(made.program).digest()[:8], "big")
        tag = "".join(chr(65 + number // 26**i % 26) for i in range(6))
        return f"{tag}+{self.face.psname}"

    def _descriptor(self, name: str, font_file: str) -> str:
        metrics, scale = self.face.metrics, self.scale
        box = " ".join(str(round(edge * scale)) for edge in metrics.bbox)
        flags = SYMBOLIC | (ITALIC if self.face.italic else 0)
        return (
            f"<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox[{box}]/ItalicAngle {metrics.italic_angle:g}"
            f"/Ascent {round(metrics.ascent * scale)}/Descent {round(metrics.descent * scale)}"
            f"/CapHeight {round((metrics.cap_height or metrics.ascent) * scale)}"
            f"/StemV {max(1, round(metrics.stem * scale))}{font_file}>>"
        )

    def _widths(self, cids: list[int]) -> str:
        """The W array: consecutive CIDs share one entry."""
        width_of = dict(zip(cids, (self.width(drawing) for drawing, _ in self.codes)))
        out: list[str] = []
        last = -2
        for cid in sorted(width_of):
            if cid != last + 1:
                out.append(f"]{cid}[" if out else f"{cid}[")
            out.append(f"{width_of[cid]} ")
            last = cid
        return "[" + "".join(out) + ("]]" if out else "]")

    def _to_unicode(self) -> str:
        lines = [
            f"<{number_of(code):04X}><{text.encode('utf-16-be').hex().upper()}>"
            for (_, text), code in self.codes.items()
            if text
        ]
        out = [CMAP_HEAD]
        for i in range(0, len(lines), 100):  # the most that one block may hold
            block = lines[i : i + 100]
            out.append(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n")
        return "".join(out) + CMAP_TAIL


def _deflated(made: Subset) -> tuple[Subset, bytes]:
    return made, zlib.compress(made.program, LEVEL)


def _whole(face: Face, glyphs: tuple[int, ...]) -> Subset:
    """A font that may only be embedded uncut: glyph ids stay."""
    return Subset(face.data, False, {glyph: glyph for glyph in glyphs}, (), ())


def code_at(place: int) -> str:
    """The code given out at this place, from 0. Raises IndexError when all are given out.

    >>> code_at(0), code_at(CODES - 1)
    ('\x00\x01', '\xff\xff')
    """
    if place < len(_FIRST_ROW):
        return "\0" + _FIRST_ROW[place]
    high, low = divmod(place - len(_FIRST_ROW), len(_PLAIN))
    return _PLAIN[high + 1] + _PLAIN[low]


def number_of(code: str) -> int:
    """The number that a code's two bytes make.

    >>> number_of(code_at(0))
    1
    """
    return ord(code[0]) << 8 | ord(code[1])


def _glyph_map(numbers: list[int], glyphs: list[int]) -> bytes:
    """CIDToGIDMap: two bytes for every code up to the highest."""
    glyph_of = dict(zip(numbers, glyphs))
    count = max(numbers, default=0) + 1
    return struct.pack(f">{count}H", *[glyph_of.get(number, 0) for number in range(count)])


def _code_map(numbers: list[int], glyphs: list[int]) -> bytes:
    """A CMap from codes to glyph ids, for CFF programs, which have no CIDToGIDMap."""
    lines = [f"<{number:04X}> {glyph}" for number, glyph in zip(numbers, glyphs)]
    out = [
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> def\n"
        "/CMapName /Codes-H def\n/CMapType 1 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
    ]
    for i in range(0, len(lines), 100):
        block = lines[i : i + 100]
        out.append(f"{len(block)} begincidchar\n" + "\n".join(block) + "\nendcidchar\n")
    return ("".join(out) + CMAP_TAIL).encode("ascii")
