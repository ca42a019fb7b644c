"""Page content in, marks out: what is drawn where, how large, in which colour, overprinting or not.

Forms, tiling patterns, soft masks, Type 3 glyphs and inline images are walked as part of the page that uses them.
"""

import re

import msgspec
import pikepdf

from layouts.press.preflight.objects import (
    UNIT,
    Box,
    Matrix,
    PdfObject,
    data_of,
    entries,
    entry,
    is_stream,
    members,
)
from layouts.press.preflight.spaces import Colour, Space
from layouts.press.preflight.typefaces import Typeface

DEEPEST = 20  # forms within forms


class Mark(msgspec.Struct, frozen=True):
    """One thing drawn. `size`: of type, the thickness of a line, the lesser side of a filled shape, in points.

    `overprints` is the flag that counts for it, fill or stroke; `mode` is OPM. `inside_mask`: it shapes a soft mask
    and is not printed. A picture has `image` and `matrix` and no colour, unless it is a stencil.
    """

    kind: str  # text, fill, stroke, image, shading
    box: Box
    size: float
    colour: Colour | None
    overprints: bool
    mode: int
    inside_mask: bool = False
    image: PdfObject = None
    space: Space | None = None  # of an image or a shading
    matrix: Matrix = UNIT
    font: str = ""


class Faults(msgspec.Struct):
    """What is wrong with the operators themselves."""

    unknown: dict[str, None] = msgspec.field(default_factory=dict)
    unreadable: list[str] = msgspec.field(default_factory=list)
    deepest: int = 0  # of q
    unbalanced: bool = False
    missing: dict[str, None] = msgspec.field(default_factory=dict)  # resources named and not there


class PageContent(msgspec.Struct):
    """All that a page draws, and with what. `streams` are the objects that were walked; `states` the graphics state
    dictionaries set; `groups` the transparency groups; `soft_masks` the soft mask dictionaries."""

    marks: list[Mark] = msgspec.field(default_factory=list)
    fonts: dict[tuple[int, int], Typeface] = msgspec.field(default_factory=dict)
    spaces: list[Space] = msgspec.field(default_factory=list)
    states: dict[tuple[int, int], PdfObject] = msgspec.field(default_factory=dict)
    groups: list[PdfObject] = msgspec.field(default_factory=list)
    soft_masks: list[PdfObject] = msgspec.field(default_factory=list)
    objects: dict[tuple[int, int], PdfObject] = msgspec.field(default_factory=dict)  # XObjects, patterns, shadings
    intents: dict[str, None] = msgspec.field(default_factory=dict)  # rendering intents named
    holder: pikepdf.Pdf = msgspec.field(default_factory=pikepdf.new)  # of objects made while reading
    faults: Faults = msgspec.field(default_factory=Faults)


def read_page(page: PdfObject, resources: PdfObject) -> PageContent:
    """Walk a page's content, and everything in its resources whether it is used or not."""
    from layouts.press.preflight.interpreter import Interpreter
    from layouts.press.preflight.resources import collect

    content = PageContent()
    group = entry(page, "/Group")
    if group is not None:
        content.groups.append(group)
    collect(resources, content)
    for annotation in members(entry(page, "/Annots")):
        for appearance in _appearances(annotation):
            collect(entry(appearance, "/Resources"), content)
    Interpreter(content).walk(_operators(page, content), resources, UNIT)
    return content


def _operators(page: PdfObject, content: PageContent) -> bytes:
    """The page's content streams as one, as the format wants them read."""
    contents = entry(page, "/Contents")
    parts = []
    for stream in [contents] if is_stream(contents) else members(contents):
        data = data_of(stream)
        if data is None:
            content.faults.unreadable.append("a content stream")
        else:
            parts.append(data)
    return b"\n".join(parts)


def _appearances(annotation: PdfObject) -> list[PdfObject]:
    found = []
    for _, appearance in entries(entry(annotation, "/AP")):
        if is_stream(appearance):
            found.append(appearance)
        else:
            found += [state for _, state in entries(appearance) if is_stream(state)]
    return found


def parse(
    data: bytes, holder: pikepdf.Pdf
) -> list[pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage]:
    """The instructions of a content stream. Raises pikepdf.PdfError."""
    return list(pikepdf.parse_content_stream(pikepdf.Stream(holder, data)))


# Keys of an inline image's dictionary (ISO 32000-1, table 93).
SHORT_KEYS = {
    "/BPC": "/BitsPerComponent", "/CS": "/ColorSpace", "/D": "/Decode", "/DP": "/DecodeParms", "/F": "/Filter",
    "/H": "/Height", "/IM": "/ImageMask", "/I": "/Interpolate", "/W": "/Width",
}  # fmt: skip
SHORT_FILTERS = {
    "/AHx": "/ASCIIHexDecode", "/A85": "/ASCII85Decode", "/LZW": "/LZWDecode", "/Fl": "/FlateDecode",
    "/RL": "/RunLengthDecode", "/CCF": "/CCITTFaxDecode", "/DCT": "/DCTDecode",
}  # fmt: skip
HEAD = re.compile(rb"BI\b(.*?)\bID\b", re.S)


def inline_picture(inline: pikepdf.PdfInlineImage, holder: pikepdf.Pdf) -> pikepdf.Stream:
    """An inline image as a picture object of `holder`, its short names written out."""
    found = HEAD.search(inline.unparse())
    image = pikepdf.Stream(holder, inline.read_raw_bytes())
    for key, value in entries(pikepdf.Object.parse(b"<<" + found[1] + b">>") if found else None):
        long = SHORT_KEYS.get(key, key)
        if long == "/Filter":
            several = members(value) or [value]
            value = pikepdf.Array([pikepdf.Name(SHORT_FILTERS.get(str(each), str(each))) for each in several])
        image[long] = value
    return image
