"""What an HTML box is made of: its HTML, the rows of its list, the files that it shows."""

import msgspec

MOST_BYTES = 8 * 2**20  # of a box's files together: they stand in the page's part of the package


class HtmlFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A picture, a style sheet or a font by the address that the HTML knows it under: `boxes/sky.svg`."""

    name: str
    data: bytes


class HtmlSource(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """Enough to set a box anew. `rows`: a list's, the first names its columns.

    `made_of` says what the picture in the frame was made of (hexadecimal digits): where it is another thing than what
    the frame is now, the picture is out of date. `pages`: how many depths of the frame its content took.
    """

    name: str
    html: str
    rows: tuple[tuple[str, ...], ...] = ()
    files: tuple[HtmlFile, ...] = ()
    made_of: str = ""
    pages: int = 1
