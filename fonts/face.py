"""Face: one font at one place in its design space, as a static font program."""

import unicodedata
from functools import cached_property

import uharfbuzz as hb

from fonts.metrics import Metrics, measure

# Code points that HarfBuzz draws as nothing where the face lacks them (Unicode: Default_Ignorable_Code_Point).
IGNORABLE = frozenset(
    chr(code)
    for first, last in ((0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x200B, 0x200F), (0x202A, 0x202E),
                        (0x2060, 0x206F), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF))
    for code in range(first, last + 1)
)  # fmt: skip
# Spaces that HarfBuzz makes from U+0020 where the face lacks them.
SPACES = frozenset("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000")


class Face:
    """One font, one weight, one width, one slope. Compared and hashed by identity: a Library makes one for each key.

    `key` is the same on every machine that has the same font file. `data` is a whole static OpenType font.
    """

    def __init__(
        self, *, key: str, family: str, weight: int, width: int, italic: bool, psname: str, fs_type: int, data: bytes
    ) -> None:
        self.key = key
        self.family = family
        self.weight = weight
        self.width = width
        self.italic = italic
        self.psname = psname
        self.fs_type = fs_type
        self.data = data
        self.upem: int = self.harfbuzz.face.upem
        self.is_cff = "CFF " in self.harfbuzz.face.table_tags

    def __repr__(self) -> str:
        return f"Face({self.key})"

    @cached_property
    def harfbuzz(self) -> hb.Font:
        return hb.Font(hb.Face(self.data))

    @cached_property
    def metrics(self) -> Metrics:
        return measure(self.harfbuzz, self.weight)

    @cached_property
    def cmap(self) -> dict[int, int]:
        """Glyph id of each code point."""
        glyph_of = self.harfbuzz.get_nominal_glyph
        return {code: glyph for code in self.harfbuzz.face.unicodes if (glyph := glyph_of(code))}

    @cached_property
    def characters(self) -> frozenset[str]:
        """Characters that need no other face: those with glyphs, and those that are drawn without one."""
        own = frozenset(map(chr, self.harfbuzz.face.unicodes))
        hyphen = frozenset("\u2011" if "\u2010" in own else "")
        return own | IGNORABLE | hyphen | (SPACES if " " in own else frozenset())

    def covers(self, text: str) -> bool:
        """Whether every character has a glyph here, written as it is, composed or decomposed."""
        if self.characters.issuperset(text):
            return True
        return any(self.characters.issuperset(unicodedata.normalize(form, text)) for form in ("NFC", "NFD"))

    def advance(self, glyph: int) -> int:
        """Advance width of a glyph, in font units."""
        return int(self.harfbuzz.get_glyph_h_advance(glyph))
