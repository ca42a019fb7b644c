"""What several placed pages brought along alike (fonts, pictures, profiles) is in the file once."""

import hashlib

import pikepdf

from layouts.press.preflight.objects import PdfObject, entries, entry, is_stream, name

SMALLEST = 32  # bytes: a shorter stream is not worth looking at
ROUNDS = 5  # a font, its descendants, its descriptor, its program: each becomes equal when what it refers to is one
SHARED_KINDS = ("Font", "FontDescriptor")


def share_alike(pdf: pikepdf.Pdf) -> None:
    """Let every reference to a stream or a font mean the first of those that are equal."""
    for _ in range(ROUNDS):
        first: dict[bytes, pikepdf.Object] = {}
        instead: dict[tuple[int, int], pikepdf.Object] = {}
        for item in pdf.objects:
            if not _may_be_shared(item):
                continue
            known = first.setdefault(_identity(item), item)
            if known.objgen != item.objgen:
                instead[item.objgen] = known
        if not instead:
            return
        for item in list(pdf.objects):
            if item.objgen not in instead:
                _replaced(item, instead, 0)


def _may_be_shared(item: PdfObject) -> bool:
    if is_stream(item):
        return int(item.get("/Length", 0)) >= SMALLEST and name(entry(item, "/Type")) != "Metadata"
    return name(entry(item, "/Type")) in SHARED_KINDS


def _identity(item: PdfObject) -> bytes:
    rest = sorted((key, value.unparse() if isinstance(value, pikepdf.Object) else repr(value))
                  for key, value in entries(item))  # fmt: skip
    data = item.read_raw_bytes() if is_stream(item) else b""
    return hashlib.sha256(data + repr(rest).encode()).digest()


def _replaced(item: PdfObject, instead: dict[tuple[int, int], pikepdf.Object], depth: int) -> None:
    """Change references in a dictionary or an array, and in the direct ones within it."""
    if depth > 8:
        return
    places: list[tuple[str | int, PdfObject]]
    if isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
        places = [(key, item[key]) for key in item.keys()]
    elif isinstance(item, pikepdf.Array):
        places = list(enumerate(item))
    else:
        return
    for key, value in places:
        if not isinstance(value, pikepdf.Object):
            continue
        if value.is_indirect:
            other = instead.get(value.objgen)
            if other is not None:
                item[key] = other
        else:
            _replaced(value, instead, depth + 1)
