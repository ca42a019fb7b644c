"""All that the program does with a font, done once for trial, in a process that may end over it."""

import contextlib

import uharfbuzz as hb

from fonts.face import Face
from fonts.outlines import drawn
from fonts.shaping import shape
from fonts.subsetting import subset

LINES = (("Hamburgefonts Ïé, 0123 ff", False, "nl"), ("السلام عليكم لَّا ٣", True, "ar"))
MOST = 3000  # glyphs that are drawn, from all over the font


def try_font(data: bytes) -> None:
    """Its names and characters read, two lines shaped, glyphs drawn and measured, a subset made, an instance pinned."""
    count = int.from_bytes(data[8:12], "big") if data[:4] == b"ttcf" else 1
    for number in range(min(count, 20)):
        source = hb.Face(data, number)
        glyphs = range(0, source.glyph_count, max(1, source.glyph_count // MOST))
        with contextlib.suppress(RuntimeError, ValueError):
            wanted = hb.SubsetInput()
            wanted.keep_everything()
            wanted.flags |= hb.SubsetFlags.DOWNGRADE_CFF2
            for axis in source.axis_infos:
                wanted.pin_axis_location(source, axis.tag, axis.default_value)
            data = bytes(wanted.subset(source).blob.data) if source.axis_infos else data
        face = Face(
            key="trial", family="trial", weight=400, width=100, italic=False, psname="trial", fs_type=0, data=data
        )
        for text, is_rtl, lang in LINES:
            with contextlib.suppress(RuntimeError, ValueError, LookupError):
                shape(face, text, is_rtl, lang, ())
        for glyph in glyphs:
            drawn(face, glyph)
            face.advance(glyph)
        with contextlib.suppress(RuntimeError, ValueError, LookupError):
            subset(face, glyphs)
        assert face.metrics is not None and face.cmap is not None
