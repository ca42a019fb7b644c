"""Glyphs added to a TrueType program: each made of glyphs that it has, moved (OpenType specification, glyf).

Written byte by byte, because fontTools takes ten times as long to do the same for a subset of 120 glyphs.
"""

import math
import struct
from collections.abc import Sequence

# Glyph id, how far it is moved right and up in font units, and, where it is not 1, how many times as wide it is drawn.
Part = tuple[int, int, int] | tuple[int, int, int, float]

WORDS, OFFSETS, MORE = 0x0001, 0x0002, 0x0020  # component flags: 16-bit arguments, which are offsets; more follow
HAS_SCALE, HAS_TWO_SCALES, HAS_MATRIX = 0x0008, 0x0040, 0x0080
MOST = 0xFFFF  # that maxp can say
FURTHEST = 16_000  # font units; with the part's own extent this stays within 16 bits
ONE, WIDEST = 1 << 14, (1 << 15) - 1  # a component's scale is stated in 2.14 fixed point, so below 2


def with_composites(program: bytes, composites: Sequence[Sequence[Part]], widths: Sequence[int] = ()) -> bytes:
    """The program with one more glyph, at its end, for each composite; its advance is stated in `widths`.

    Without `widths` it is that of the first part. Parts that draw nothing are left out; a composite of nothing else
    draws nothing. A part that is to be twice as wide as its glyph, or wider, is drawn several times, side by side.
    """
    tables = _tables(program)
    glyphs = _glyphs(tables)
    metrics = _metrics(tables, len(glyphs))
    composites = [[piece for part in parts for piece in _side_by_side(part, metrics)] for parts in composites]
    for i, parts in enumerate(composites):
        left, drawn = _composite(parts, glyphs, metrics)
        glyphs.append(drawn)
        metrics.append((widths[i] if widths else metrics[parts[0][0]][0], left))
    _write_glyphs(tables, glyphs)
    tables["hmtx"] = b"".join(struct.pack(">Hh", *metric) for metric in metrics)
    tables["hhea"] = tables["hhea"][:34] + struct.pack(">H", len(metrics))
    tables["maxp"] = _profile(tables["maxp"], glyphs, composites)
    return _assembled(program[:4], tables)


def _tables(program: bytes) -> dict[str, bytes]:
    (count,) = struct.unpack_from(">H", program, 4)
    tables = {}
    for i in range(count):
        tag, _, start, length = struct.unpack_from(">4sLLL", program, 12 + 16 * i)
        tables[tag.decode("ascii")] = program[start : start + length]
    return tables


def _glyphs(tables: dict[str, bytes]) -> list[bytes]:
    (long,) = struct.unpack_from(">H", tables["head"], 50)
    loca, glyf = tables["loca"], tables["glyf"]
    if long:
        ends = struct.unpack(f">{len(loca) // 4}L", loca)
    else:
        ends = tuple(2 * half for half in struct.unpack(f">{len(loca) // 2}H", loca))
    return [glyf[start:end] for start, end in zip(ends, ends[1:])]


def _metrics(tables: dict[str, bytes], count: int) -> list[tuple[int, int]]:
    """Advance and left side bearing of each glyph; the last advance holds for the glyphs that state none."""
    (stated,) = struct.unpack_from(">H", tables["hhea"], 34)
    hmtx = tables["hmtx"]
    metrics = list(struct.iter_unpack(">Hh", hmtx[: 4 * stated]))
    last = metrics[-1][0]
    bearings = struct.unpack_from(f">{count - stated}h", hmtx, 4 * stated)
    return metrics + [(last, bearing) for bearing in bearings]


def _side_by_side(part: Part, metrics: list[tuple[int, int]]) -> list[Part]:
    """A part as those that a composite can say: itself, or narrower ones that fill its advance together. A straight
    stroke of kashida then is whole, its pieces reaching into each other as letters do."""
    glyph, right, up, *stretch = part
    count = math.ceil(stretch[0] * ONE / WIDEST) if stretch else 1
    if count < 2:
        return [part]
    scale = stretch[0] / count
    return [(glyph, right + round(number * scale * metrics[glyph][0]), up, scale) for number in range(count)]


def _composite(parts: Sequence[Part], glyphs: list[bytes], metrics: list[tuple[int, int]]) -> tuple[int, bytes]:
    """Left edge and glyf entry of the parts drawn together."""
    components, boxes = [], []
    for glyph, right, up, *stretch in parts:
        if not glyphs[glyph]:
            continue
        scale = min(round(stretch[0] * ONE), WIDEST) if stretch else ONE
        left, bottom, far, top = struct.unpack_from(">hhhh", glyphs[glyph], 2)
        left, far = left * scale // ONE, -(-far * scale // ONE)
        # Alone, a glyph stands at its side bearing; as a part, where it is drawn.
        right = _near(right + round(metrics[glyph][1] * scale / ONE) - left)
        up = _near(up)
        boxes.append((left + right, bottom + up, far + right, top + up))
        components.append((glyph, right, up, scale))
    if not boxes:
        return 0, b""
    lefts, bottoms, fars, tops = zip(*boxes)
    entry = [struct.pack(">hhhhh", -1, min(lefts), min(bottoms), max(fars), max(tops))]
    for i, (glyph, right, up, scale) in enumerate(components):
        flags = WORDS | OFFSETS | (MORE if i + 1 < len(components) else 0)
        if scale == ONE:
            entry.append(struct.pack(">HHhh", flags, glyph, right, up))
        else:
            entry.append(struct.pack(">HHhhhh", flags | HAS_TWO_SCALES, glyph, right, up, scale, ONE))
    return min(lefts), b"".join(entry)


def _near(shift: int) -> int:
    """The shift, held to what a composite can say: hundreds of marks on one letter are stacked off every page."""
    return max(-FURTHEST, min(FURTHEST, shift))


def _write_glyphs(tables: dict[str, bytes], glyphs: list[bytes]) -> None:
    padded = [glyph + b"\0" * (-len(glyph) % 4) for glyph in glyphs]
    ends = [0]
    for glyph in padded:
        ends.append(ends[-1] + len(glyph))
    tables["glyf"] = b"".join(padded)
    tables["loca"] = struct.pack(f">{len(ends)}L", *ends)
    drawn = [struct.unpack_from(">hhhh", glyph, 2) for glyph in glyphs if glyph]
    lefts, bottoms, fars, tops = zip(*drawn) if drawn else ((0,), (0,), (0,), (0,))
    head = bytearray(tables["head"])
    struct.pack_into(">hhhh", head, 36, min(lefts), min(bottoms), max(fars), max(tops))
    struct.pack_into(">H", head, 50, 1)
    tables["head"] = bytes(head)


def _profile(maxp: bytes, glyphs: list[bytes], composites: Sequence[Sequence[Part]]) -> bytes:
    """maxp with the new count of glyphs, and limits that hold for the composites too."""
    drawn = [[part[0] for part in parts if glyphs[part[0]]] for parts in composites]
    known = {part: _size(glyphs[part], glyphs) for part in {part for parts in drawn for part in parts}}
    sizes = [_together([known[part] for part in parts]) if parts else (0, 0, 0) for parts in drawn]
    profile = bytearray(maxp)
    struct.pack_into(">H", profile, 4, len(glyphs))
    most_points, most_contours = struct.unpack_from(">HH", profile, 10)
    most_parts, deepest = struct.unpack_from(">HH", profile, 28)
    points, contours, depths = zip(*sizes) if sizes else ((0,), (0,), (0,))
    most_points, most_contours = max(most_points, *points), max(most_contours, *contours)
    struct.pack_into(">HH", profile, 10, min(most_points, MOST), min(most_contours, MOST))
    parts = max((len(parts) for parts in composites), default=0)
    struct.pack_into(">HH", profile, 28, min(max(most_parts, parts), MOST), max(deepest, *depths))
    return bytes(profile)


def _size(glyph: bytes, glyphs: list[bytes]) -> tuple[int, int, int]:
    """Points, contours, and how deep parts lie within parts (0: none)."""
    if not glyph:
        return 0, 0, 0
    (contours,) = struct.unpack_from(">h", glyph)
    if contours >= 0:
        points = struct.unpack_from(">H", glyph, 8 + 2 * contours)[0] + 1 if contours else 0
        return points, contours, 0
    return _together([_size(glyphs[part], glyphs) for part in _parts(glyph)])


def _together(sizes: Sequence[tuple[int, int, int]]) -> tuple[int, int, int]:
    """The same of parts drawn together."""
    return sum(size[0] for size in sizes), sum(size[1] for size in sizes), 1 + max(size[2] for size in sizes)


def _parts(composite: bytes) -> list[int]:
    found, at, flags = [], 10, MORE
    while flags & MORE:
        flags, part = struct.unpack_from(">HH", composite, at)
        found.append(part)
        at += 8 if flags & WORDS else 6
        at += 2 if flags & HAS_SCALE else 4 if flags & HAS_TWO_SCALES else 8 if flags & HAS_MATRIX else 0
    return found


def _assembled(kind: bytes, tables: dict[str, bytes]) -> bytes:
    """A font file of these tables, with its checksums."""
    count = len(tables)
    power = count.bit_length() - 1
    header = kind + struct.pack(">HHHH", count, 16 << power, power, 16 * count - (16 << power))
    tables["head"] = tables["head"][:8] + b"\0\0\0\0" + tables["head"][12:]
    at = 12 + 16 * count
    directory, bodies = [header], []
    for tag in sorted(tables):
        body = tables[tag] + b"\0" * (-len(tables[tag]) % 4)
        directory.append(struct.pack(">4sLLL", tag.encode("ascii"), _checksum(body), at, len(tables[tag])))
        bodies.append(body)
        at += len(body)
    whole = b"".join(directory + bodies)
    head = whole.index(tables["head"], 12 + 16 * count)
    adjustment = struct.pack(">L", (0xB1B0AFBA - _checksum(whole)) & 0xFFFFFFFF)
    return whole[: head + 8] + adjustment + whole[head + 12 :]


def _checksum(padded: bytes) -> int:
    total: int = sum(struct.unpack(f">{len(padded) // 4}L", padded))
    return total & 0xFFFFFFFF
