"""Good files made bad: cut, flipped, repeated, spliced, swollen. The same seed gives the same file."""

import io
import random
import zipfile
from collections.abc import Callable

# What programs have stumbled over before: numbers at the edge, marks that turn text round, names that lead elsewhere.
TOKENS = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", "\u202e\u2066".encode(), "\u200b".encode() * 50,
    b"99999999999999999999", b"-1", b"1e999", b"nan", b"..//../../etc/passwd", b"%s%n", b"[" * 500, b"<" * 300,
    b"&a;&a;&a;", b"\r", b"\n---\n", b"'''", b'"', b"{", b"}", "ﷺ".encode() * 20, b"/Type /Page", b"endobj", b"0 0 R",
)  # fmt: skip


WITHIN = 0.7  # of zips: bad within one of their members, and sound as a zip


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The file with one to four things done to it, or to a member of it."""
    if data.startswith(b"PK") and chance.random() < WITHIN:
        return _member_changed(data, chance)
    for _ in range(chance.choice((1, 1, 2, 4))):
        data = chance.choice(WAYS)(data, chance)
    return data


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _without(data: bytes, chance: random.Random) -> bytes:
    start, end = _stretch(data, chance)
    return data[:start] + data[end:]


def _flipped(data: bytes, chance: random.Random) -> bytes:
    torn = bytearray(data)
    for _ in range(chance.choice((1, 1, 3, 20))):
        if torn:
            torn[chance.randrange(len(torn))] ^= 1 << chance.randrange(8)
    return bytes(torn)


def _other_bytes(data: bytes, chance: random.Random) -> bytes:
    start, end = _stretch(data, chance)
    return data[:start] + chance.randbytes(end - start) + data[end:]


def _repeated(data: bytes, chance: random.Random) -> bytes:
    start, end = _stretch(data, chance)
    times = chance.choice((2, 3, 50))
    return data[:start] + data[start:end] * times + data[end:] if (end - start) * times < 200_000 else data


def _swapped(data: bytes, chance: random.Random) -> bytes:
    start, middle, end = sorted(chance.randrange(len(data) + 1) for _ in range(3))
    return data[:start] + data[middle:end] + data[start:middle] + data[end:]


def _with_token(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data) + 1)
    return data[:place] + chance.choice(TOKENS) + data[place:]


def _number_changed(data: bytes, chance: random.Random) -> bytes:
    digits = [place for place, byte in enumerate(data[:100_000]) if 48 <= byte <= 57]
    if not digits:
        return data
    place = chance.choice(digits)
    return data[:place] + chance.choice((b"0", b"-", b"9999999", b"1e30", b"4294967296", b".")) + data[place + 1 :]


WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    _cut, _without, _flipped, _other_bytes, _repeated, _swapped, _with_token, _with_token, _number_changed,
)  # fmt: skip


def _stretch(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + chance.choice((1, 4, 30, 400)))


def _member_changed(data: bytes, chance: random.Random) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(out, "w") as changed:
        members = package.infolist()
        worst = chance.choice(members)
        for member in members:
            content = package.read(member)
            kind = member.compress_type
            changed.writestr(member.filename, mutated(content, chance) if member is worst else content, kind)
    return out.getvalue()
