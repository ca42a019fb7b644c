"""Glyphs used in, a font program to embed in the PDF out."""

from collections.abc import Iterable, Sequence

import msgspec
import uharfbuzz as hb

from fonts.face import Face
from fonts.truetype import Part, with_composites

# All that a CIDFontType2 needs (ISO 32000-1, 9.9): glyphs are asked for by id, widths and text stand in the PDF.
TABLES = frozenset(("head", "hhea", "hmtx", "maxp", "glyf", "loca", "CFF "))

Composite = tuple[Part, ...]  # of old glyph ids


class CompositesUnsupported(Exception):
    """Composites are a TrueType thing: the outlines of this face are CFF."""


class Subset(msgspec.Struct, frozen=True):
    """A font program of some glyphs, numbered anew from 0 (.notdef, always there) in the order of their old ids.

    `program` goes into FontFile2 (TrueType) or, for CFF, bare into FontFile3 as CIDFontType0C with glyph ids as CIDs.
    """

    program: bytes
    is_cff: bool
    glyph_ids: dict[int, int]  # old id to new, of the glyphs asked for and the parts that they are made of
    composite_ids: tuple[int, ...]  # new ids of the composites, in the order given
    advances: tuple[int, ...]  # font units, by new id


def subset(
    face: Face, glyphs: Iterable[int], composites: Sequence[Composite] = (), widths: Sequence[int] = ()
) -> Subset:
    """The program of these glyphs, and of composites made of (glyph, right, up) parts in font units.

    A composite is one new glyph with the advance that `widths` states for it, or, without `widths`, that of its first
    part; a face for which `can_compose` is false takes none (CompositesUnsupported). A fourth number of a part draws
    it so many times as wide, less than twice. The same input gives the same bytes. About 3 ms for 120 glyphs of Amiri.
    """
    if composites and not can_compose(face):
        raise CompositesUnsupported(face.key)
    source = face.harfbuzz.face
    wanted = hb.SubsetInput()
    wanted.flags = (
        hb.SubsetFlags.NO_HINTING
        | hb.SubsetFlags.NOTDEF_OUTLINE
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        | hb.SubsetFlags.CFF_IDENTITY_CHARSET
    )
    chosen = {0, *glyphs}
    for parts in composites:
        chosen.update(part[0] for part in parts)
    wanted.glyph_set.update(chosen)
    dropped = [tag for tag in source.table_tags if tag not in TABLES]
    wanted.drop_table_tag_set.update([int.from_bytes(tag.encode("latin-1"), "big") for tag in dropped])
    plan = hb.SubsetPlan(source, wanted)
    made = plan.execute()
    glyph_ids: dict[int, int] = dict(sorted(plan.old_to_new_glyph_mapping.items()))
    advances = [face.advance(old) for old in glyph_ids]
    if face.is_cff:
        return Subset(bytes(made.reference_table("CFF ").data), True, glyph_ids, (), tuple(advances))
    program = bytes(made.blob.data)
    if composites:
        renumbered = [[(glyph_ids[part[0]], *part[1:]) for part in parts] for parts in composites]
        program = with_composites(program, renumbered, widths)
        advances += widths or [face.advance(parts[0][0]) for parts in composites]
    new_ids = range(len(glyph_ids), len(glyph_ids) + len(composites))
    return Subset(program, False, glyph_ids, tuple(new_ids), tuple(advances))


def can_compose(face: Face) -> bool:
    """Whether composites can be made of this face's glyphs."""
    return not face.is_cff
