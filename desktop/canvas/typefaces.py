"""Faces for the screen: the very font data that the PDF embeds, as Qt's raw fonts and as outlines.

A program is given to Qt under a family name of its own, so that no font of the system can be taken for it, and what
Qt gives back is compared with it. A face that Qt does not give back is painted by its outlines at every size.
"""

import hashlib
import struct

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainterPath, QRawFont

from fonts.face import Face
from fonts.outlines import outline
from layouts.memory import Memory

COMPARED = ("head", "maxp", "hmtx")  # a program with the same three is the same program


class ScreenFaces:
    """The raw fonts and outlines of faces. To be closed before the application ends: Qt frees what lies under them."""

    def __init__(self) -> None:
        self._raw: dict[tuple[Face, float], QRawFont | None] = {}
        self._base: dict[Face, QRawFont | None] = {}
        self._outlines: Memory[tuple[Face, int], QPainterPath] = Memory(4096)
        self._registered: list[int] = []

    def raw(self, face: Face, size: float) -> QRawFont | None:
        """The face at this em size, whose glyph ids are those of `face.data`; None where Qt will not have it."""
        key = (face, size)
        if key not in self._raw:
            base = self._base[face] if face in self._base else self._register(face)
            sized = QRawFont(base) if base is not None else None
            if sized is not None:
                sized.setPixelSize(size)
            self._raw[key] = sized
        return self._raw[key]

    def outline(self, face: Face, glyph: int) -> QPainterPath:
        """The glyph's contours with the em as unit, y down, the origin on the baseline."""
        return self._outlines.get((face, glyph), lambda: _path(face, glyph))

    def close(self) -> None:
        """Let go of everything that Qt owns."""
        self._raw.clear()
        self._base.clear()
        self._outlines.values.clear()
        for number in self._registered:
            QFontDatabase.removeApplicationFont(number)
        self._registered.clear()

    def _register(self, face: Face) -> QRawFont | None:
        family = "Tarwisa " + hashlib.sha256(face.key.encode()).hexdigest()[:16]
        number = QFontDatabase.addApplicationFontFromData(renamed(face.data, family))
        found: QRawFont | None = None
        if number >= 0:
            self._registered.append(number)
            font = QFont(family)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
            font.setPixelSize(16)
            raw = QRawFont.fromFont(font)
            if _is(raw, face):
                found = raw
        self._base[face] = found
        return found


def renamed(program: bytes, family: str) -> bytes:
    """The font program with one family, Regular, of this name; everything else as it was (OpenType, `name`)."""
    head = struct.unpack_from(">4sHHHH", program)
    tables = [struct.unpack_from(">4sLLL", program, 12 + 16 * i) for i in range(head[1])]
    names = {1: family, 2: "Regular", 4: family, 6: family.replace(" ", "")}
    texts = {number: text.encode("utf-16-be") for number, text in names.items()}
    records, strings = b"", b""
    for number, text in texts.items():
        records += struct.pack(">HHHHHH", 3, 1, 0x409, number, len(text), len(strings))
        strings += text
    table = struct.pack(">HHH", 0, len(texts), 6 + len(records)) + records + strings
    directory = struct.pack(">4sHHHH", *head)
    at, bodies = 12 + 16 * len(tables), b""
    for tag, checksum, start, length in tables:
        body = table if tag == b"name" else program[start : start + length]
        padded = body + b"\0" * (-len(body) % 4)
        if tag == b"name":
            checksum = sum(struct.unpack(f">{len(padded) // 4}L", padded)) & 0xFFFFFFFF
        directory += struct.pack(">4sLLL", tag, checksum, at, len(body))
        bodies += padded
        at += len(padded)
    return directory + bodies


def _is(raw: QRawFont, face: Face) -> bool:
    """Whether Qt's font is this face and not another that bears its name."""
    if not raw.isValid():
        return False
    tables = dict(_tables(face.data))
    return all(bytes(raw.fontTable(tag).data()) == tables.get(tag, b"") for tag in COMPARED)


def _tables(program: bytes) -> list[tuple[str, bytes]]:
    (count,) = struct.unpack_from(">H", program, 4)
    rows = [struct.unpack_from(">4sLLL", program, 12 + 16 * i) for i in range(count)]
    return [(tag.decode("latin-1"), program[start : start + length]) for tag, _, start, length in rows]


def _path(face: Face, glyph: int) -> QPainterPath:
    path, em = QPainterPath(), 1 / face.upem
    # contours of variable fonts overlap: by Qt's own rule there would be holes
    path.setFillRule(Qt.FillRule.WindingFill)
    for command, *numbers in outline(face, glyph):
        place = [number * (-em if i % 2 else em) for i, number in enumerate(map(float, numbers))]
        match command:
            case "M":
                path.moveTo(*place)
            case "L":
                path.lineTo(*place)
            case "Q":
                path.quadTo(*place)
            case "C":
                path.cubicTo(*place)
            case _:
                path.closeSubpath()
    return path
