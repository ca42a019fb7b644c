"""Paragraph styles: how text of one role is set, in both scripts."""

from functools import cache
from typing import Literal

import msgspec

Align = Literal["justify", "start", "center", "end"]
Kashida = Literal["none", "light", "newspaper", "headline"]
Position = Literal["", "superscript", "subscript"]
Capitals = Literal["", "none", "small", "all"]  # empty: as the paragraph's style has it


class ParagraphStyle(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One named style. Lengths in points, spaces as shares of the face's own word space.

    A paragraph whose direction is right to left takes the `arabic_*` values for its body; runs of the other script are
    scaled by the ratio of the pair of faces, so that both look of one size.
    """

    name: str
    based_on: str = ""  # the style whose changes it shares wherever the two are alike; each is whole in itself
    font: str = "Noto Serif"
    weight: int = 400
    width: int = 100  # percent of the normal set width, as OpenType's wdth axis
    italic: bool = False
    size: float = 9.0
    leading: float = 10.5
    arabic_font: str = "Amiri"
    arabic_weight: int = 400
    arabic_size: float = 9.0
    arabic_leading: float = 10.5
    vocalised: float = 1.0  # times arabic_leading, for paragraphs written with their vowels
    ink: str = "Black"
    align: Align = "justify"
    hyphenate: bool = True
    kashida: Kashida = "none"
    kashida_never: tuple[str, ...] = ()  # words that are never stretched, without the signs around them
    tracking: float = 0.0  # em, added between letters; never inside a cursive cluster
    capitals: Capitals = ""  # of scripts that have them; words stay as they are written
    superscript_size: float = 0.6  # of the size, where the face has no letters drawn for it
    superscript_rise: float = 0.34  # em, up
    subscript_size: float = 0.6
    subscript_drop: float = 0.16  # em, down
    space_min: float = 0.8
    arabic_space_min: float = 0.65  # without hyphens, its lines need spaces that give more
    arabic_space_max: float = 1.2  # and kashida comes before spaces that are wider
    space_max: float = 1.5  # where stretching starts to look loose: a price, not a wall
    first_indent: float = 0.0
    indent_start: float = 0.0
    indent_end: float = 0.0
    space_before: float = 0.0
    space_after: float = 0.0
    span: bool = False  # across the columns of its frame
    span_columns: int = 0  # of one that spans: over so many of them, from the first on; 0: over all
    split: int = 1  # of one that spans: set in so many columns of its own, with its neighbours of the same split
    space_give: float = 0.0  # points that the space above may grow by, off the grid, where that levels a column's foot
    feather: float = 0.0  # share of their leading that its lines may stand further apart by where no space does it
    on_grid: bool = True  # baselines stand on the page's baseline grid
    keep_with_next: bool = False
    keep_lines: bool = False  # never broken over columns
    orphans: int = 2  # least lines at a column's foot when the paragraph goes on
    widows: int = 2  # least lines at a column's head when it came from before
    drop_cap: int = 0  # lines deep; Latin paragraphs only
    balance: bool = False  # lines of about equal length, as in headlines
    one_line: bool = False  # furniture: made smaller until it stands on one line of its frame
    rule_above: float = 0.0  # thickness; 0 for none
    rule_below: float = 0.0
    rule_ink: str = "Black"
    fill: str = ""  # ink behind the rows of a table; empty: none

    def leading_for(self, direction: str) -> float:
        """Distance of baselines, in points, for a paragraph of this direction."""
        return self.arabic_leading if direction == "rtl" else self.leading

    def size_for(self, direction: str) -> float:
        """Em size of the paragraph's main script, in points."""
        return self.arabic_size if direction == "rtl" else self.size


class CharacterStyle(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A named look for runs within paragraphs: fields of a Run. Empty and 1.0: as the paragraph's style has it."""

    name: str
    based_on: str = ""
    bold: bool = False
    italic: bool = False
    font: str = ""
    arabic_font: str = ""
    ink: str = ""
    scale: float = 1.0
    tracking: float = 0.0
    lang: str = ""
    position: Position = ""
    capitals: Capitals = ""
    underline: bool = False
    strike: bool = False
    shift: float = 0.0


# What it gives to a run.
LOOK = (
    "bold", "italic", "font", "arabic_font", "ink", "scale", "tracking", "lang", "position", "capitals", "underline",
    "strike", "shift",
)  # fmt: skip

Own = tuple[tuple[str, str | int | float | bool], ...]  # fields of a style that one paragraph has otherwise


def with_own(style: ParagraphStyle, own: Own) -> ParagraphStyle:
    """The style as a paragraph with these values of its own is set; the very style where it has none."""
    return _changed(style, own) if own else style


@cache
def _changed(style: ParagraphStyle, own: Own) -> ParagraphStyle:
    # the same object each time: what is set from it is remembered by it
    return msgspec.structs.replace(style, **{field: value for field, value in own if field in STYLE_FIELDS})


STYLE_FIELDS = frozenset(ParagraphStyle.__struct_fields__) - {"name", "based_on"}


def styles_by_name(styles: tuple[ParagraphStyle, ...]) -> dict[str, ParagraphStyle]:
    return {style.name: style for style in styles}
