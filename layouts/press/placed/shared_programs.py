"""Streams that several placed pages brought along alike (fonts, pictures, profiles) are in the file once."""

import hashlib

import pikepdf

from layouts.press.preflight.objects import PdfObject, entries, is_stream

SMALLEST = 512  # bytes: less is not worth looking at


def share_alike(pdf: pikepdf.Pdf) -> None:
    """Let every reference to a stream mean the first of those that are equal, their dictionaries too."""
    first: dict[bytes, pikepdf.Object] = {}
    instead: dict[tuple[int, int], pikepdf.Object] = {}
    for item in pdf.objects:
        if not is_stream(item) or int(item.get("/Length", 0)) < SMALLEST:
            continue
        known = first.setdefault(_identity(item), item)
        if known.objgen != item.objgen:
            instead[item.objgen] = known
    if not instead:
        return
    for item in list(pdf.objects):
        _replaced(item, instead, 0)


def _identity(stream: PdfObject) -> bytes:
    rest = sorted((key, value.unparse() if isinstance(value, pikepdf.Object) else repr(value))
                  for key, value in entries(stream))  # fmt: skip
    return hashlib.sha256(stream.read_raw_bytes() + repr(rest).encode()).digest()


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
