"""A font dictionary in; codes, widths and the embedded program's own widths out."""

import io
import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from layouts.press.preflight.objects import PdfObject, data_of, entry, is_stream, members, name, number, text

PROGRAMS = ("/FontFile", "/FontFile2", "/FontFile3")
CODE_SPACE = re.compile(rb"begincodespacerange\s*<([0-9A-Fa-f]+)>")
PAIR = re.compile(rb"<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]*)>")
RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\]|(\d+))")
CHOSEN = re.compile(rb"<([0-9A-Fa-f]+)>\s*(\d+)")
SYMBOLIC = 4


class Typeface:
    """A font of the file, with the codes that were shown in it."""

    def __init__(self, obj: PdfObject) -> None:
        self.obj = obj
        self.kind = name(entry(obj, "/Subtype"))
        self.name = name(entry(obj, "/BaseFont")) or name(entry(obj, "/Name")) or "a font without a name"
        descendants = members(entry(obj, "/DescendantFonts"))
        self.descendant: PdfObject = descendants[0] if descendants else None
        self.shown: set[int] = set()

    @property
    def plain_name(self) -> str:
        """The name without the six letters that mark a subset."""
        return re.sub(r"^[A-Z]{6}\+", "", self.name)

    @property
    def descriptor(self) -> PdfObject:
        return entry(self.obj if self.descendant is None else self.descendant, "/FontDescriptor")

    @property
    def program_key(self) -> str:
        """Under which key the font program is embedded; empty when it is not."""
        return next((key for key in PROGRAMS if is_stream(entry(self.descriptor, key))), "")

    @property
    def is_symbolic(self) -> bool:
        return bool(int(number(entry(self.descriptor, "/Flags")) or 0) & SYMBOLIC)

    @cached_property
    def code_length(self) -> int:
        """Bytes of a code."""
        if self.kind != "Type0":
            return 1
        found = CODE_SPACE.search(data_of(entry(self.obj, "/Encoding")) or b"")
        return max(1, len(found[1]) // 2) if found else 2

    def codes(self, shown: bytes) -> list[int]:
        """The codes of a shown string."""
        if self.code_length == 1:
            return list(shown)
        step = self.code_length
        return [int.from_bytes(shown[i : i + step], "big") for i in range(0, len(shown), step)]

    def width(self, code: int) -> float:
        """The width that the dictionary states, in thousandths of an em (of a Type 3 font: in its own units)."""
        return self.widths.get(code if self.descendant is None else self.cid(code), self._default_width)

    @cached_property
    def _default_width(self) -> float:
        if self.descendant is not None:
            stated = number(entry(self.descendant, "/DW"))
            return 1000.0 if stated is None else stated
        return number(entry(self.descriptor, "/MissingWidth")) or 0.0

    @cached_property
    def widths(self) -> dict[int, float]:
        """Stated widths by code, or by CID."""
        if self.descendant is None:
            first = int(number(entry(self.obj, "/FirstChar")) or 0)
            return {first + i: number(width) or 0.0 for i, width in enumerate(members(entry(self.obj, "/Widths")))}
        found: dict[int, float] = {}
        parts = members(entry(self.descendant, "/W"))
        i = 0
        while i + 1 < len(parts):
            first = int(number(parts[i]) or 0)
            run = members(parts[i + 1])
            if run:
                found.update((first + j, number(width) or 0.0) for j, width in enumerate(run))
                i += 2
            elif i + 2 < len(parts):
                width = number(parts[i + 2]) or 0.0
                found.update((cid, width) for cid in range(first, min(int(number(parts[i + 1]) or 0), 65535) + 1))
                i += 3
            else:
                break
        return found

    def cid(self, code: int) -> int:
        """The CID that a code chooses."""
        return self._chosen.get(code, code)

    @cached_property
    def _chosen(self) -> dict[int, int]:
        data = data_of(entry(self.obj, "/Encoding")) or b""
        found: dict[int, int] = {}
        for block in re.findall(rb"begincidchar(.*?)endcidchar", data, re.S):
            found.update((int(code, 16), int(cid)) for code, cid in CHOSEN.findall(block))
        for block in re.findall(rb"begincidrange(.*?)endcidrange", data, re.S):
            for low, high, _, _, cid in RANGE.findall(block):
                start = int(low, 16)
                found.update((code, int(cid or 0) + code - start) for code in range(start, int(high, 16) + 1))
        return found

    @property
    def knows_its_glyphs(self) -> bool:
        """Whether a code leads to a glyph by number: composite fonts with Identity-H or a CMap of their own."""
        encoding = entry(self.obj, "/Encoding")
        return self.descendant is not None and (name(encoding).startswith("Identity") or is_stream(encoding))

    def glyph(self, code: int) -> int:
        """The glyph id that a code of a composite font draws."""
        cid = self.cid(code)
        mapped = self._glyph_map
        if mapped is None:
            return self._by_charset.get(cid, 0 if self._by_charset else cid)
        return int.from_bytes(mapped[2 * cid : 2 * cid + 2], "big")

    @cached_property
    def _glyph_map(self) -> bytes | None:
        return data_of(entry(self.descendant, "/CIDToGIDMap"))

    @cached_property
    def _by_charset(self) -> dict[int, int]:
        """Glyphs of a CID-keyed CFF program by CID; empty where CID and glyph are the same."""
        if not isinstance(self.program, CffProgram) or not self.program.is_cid_keyed:
            return {}
        return {cid: glyph for glyph, cid in enumerate(self.program.cids)}

    @cached_property
    def program(self) -> "Program | None":
        """The embedded program. Raises UnreadableProgram."""
        if not self.program_key or self.program_key == "/FontFile":
            return None
        stream = entry(self.descriptor, self.program_key)
        data = data_of(stream)
        if data is None:
            raise UnreadableProgram("its data cannot be unpacked")
        bare = self.program_key == "/FontFile3" and name(entry(stream, "/Subtype")) != "OpenType"
        try:
            return CffProgram(data) if bare else SfntProgram(data)
        except Exception as error:  # fontTools raises whatever its many table readers raise
            raise UnreadableProgram(str(error) or type(error).__name__) from error

    @cached_property
    def meanings(self) -> dict[int, str] | None:
        """Text of each code by ToUnicode; None where there is no such map."""
        data = data_of(entry(self.obj, "/ToUnicode"))
        return None if data is None else dict(_meanings(data))

    @property
    def encoding_name(self) -> str:
        encoding = entry(self.obj, "/Encoding")
        return name(encoding) or name(entry(encoding, "/BaseEncoding"))

    @property
    def ordering(self) -> str:
        return text(entry(entry(self.descendant, "/CIDSystemInfo"), "/Ordering"))


class UnreadableProgram(Exception):
    """A font program that is not one."""


class SfntProgram:
    """TrueType, or OpenType with CFF outlines."""

    def __init__(self, data: bytes) -> None:
        from fontTools.ttLib import TTFont

        font: Any = TTFont(io.BytesIO(data), lazy=True, checkChecksums=0)
        # three numbers out of three tables, of which fontTools would read all, and complain of their dates
        self.count = int.from_bytes(font.reader["maxp"][4:6], "big")
        self._scale = 1000 / int.from_bytes(font.reader["head"][18:20], "big")
        table, long = font.reader["hmtx"], int.from_bytes(font.reader["hhea"][34:36], "big")
        advances = [int.from_bytes(table[4 * i : 4 * i + 2], "big") for i in range(long)]
        self._advances = advances + [advances[-1]] * (self.count - long)

    def width(self, glyph: int) -> float | None:
        """Thousandths of an em; None for a glyph that is not there."""
        return self._advances[glyph] * self._scale if 0 <= glyph < self.count else None


class CffProgram:
    """A CFF program by itself."""

    def __init__(self, data: bytes) -> None:
        from fontTools.cffLib import CFFFontSet

        fonts: Any = CFFFontSet()
        fonts.decompile(io.BytesIO(data), None)
        self._top = fonts[0]
        self.is_cid_keyed = hasattr(self._top, "ROS")
        self._charset = list(self._top.charset)
        self.count = len(self._charset)
        self._strings = self._top.CharStrings
        matrix = getattr(self._top, "FontMatrix", None)
        self._scale = 1000 * (matrix[0] if matrix and matrix[0] else 0.001)

    @property
    def cids(self) -> list[int]:
        """The CID of each glyph of a CID-keyed program."""
        return [int(glyph[3:]) if glyph.startswith("cid") else 0 for glyph in self._charset]

    @property
    def glyph_names(self) -> tuple[str, ...]:
        """The name of each glyph of a program that is not CID-keyed."""
        return tuple(self._charset)

    def width(self, glyph: int) -> float | None:
        """Thousandths of an em; None for a glyph that is not there."""
        if not 0 <= glyph < self.count:
            return None
        from fontTools.pens.basePen import NullPen

        string = self._strings[self._charset[glyph]]
        string.draw(NullPen())
        return float(string.width) * self._scale


Program = SfntProgram | CffProgram


def _meanings(data: bytes) -> Iterator[tuple[int, str]]:
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", data, re.S):
        for code, meaning in PAIR.findall(block):
            yield int(b"".join(code.split()), 16), _utf16(meaning)
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", data, re.S):
        for low, high, first, several, _ in RANGE.findall(block):
            start, end = int(low, 16), min(int(high, 16), 0xFFFF)
            if several:
                for i, meaning in enumerate(re.findall(rb"<([0-9A-Fa-f]*)>", several)):
                    yield start + i, _utf16(meaning)
            elif first:
                begin = int(first, 16)
                for code in range(start, end + 1):
                    yield code, _utf16(f"{begin + code - start:0{len(first)}X}".encode())


def _utf16(digits: bytes) -> str:
    try:
        return bytes.fromhex(digits.decode("ascii")).decode("utf-16-be", "replace")
    except ValueError:
        return "\ufffd"
