"""May a font be embedded? What its maker states in OS/2 fsType (OpenType specification, OS/2)."""

import msgspec

RESTRICTED, PREVIEW_AND_PRINT, EDITABLE = 0x0002, 0x0004, 0x0008
NO_SUBSETTING, BITMAP_ONLY = 0x0100, 0x0200


class Licence(msgspec.Struct, frozen=True):
    """What the font allows. `words` says it to the user, as the end of a sentence that begins with the font's name."""

    may_embed: bool
    may_subset: bool
    words: str


def licence(fs_type: int) -> Licence:
    """What this fsType allows. Where it states several levels, the least strict one counts, as the standard says.

    >>> licence(0).words
    'may be embedded'
    """
    if fs_type & BITMAP_ONLY:
        return Licence(False, False, "may be embedded as bitmaps only, which no printer wants: use another font")
    if fs_type & RESTRICTED and not fs_type & (PREVIEW_AND_PRINT | EDITABLE):
        return Licence(
            False, False, "may not be embedded without its maker's leave: use another font, or ask the maker"
        )
    if fs_type & NO_SUBSETTING:
        return Licence(True, False, "may be embedded only as a whole, which makes a larger file")
    if fs_type & PREVIEW_AND_PRINT and not fs_type & EDITABLE:
        return Licence(True, True, "may be embedded for viewing and printing")
    return Licence(True, True, "may be embedded")
