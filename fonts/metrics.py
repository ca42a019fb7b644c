"""Measures of a face that typesetting needs, all in font units, y up."""

import struct

import msgspec
import uharfbuzz as hb

ALEF, DAL = 0x0627, 0x062F


class Metrics(msgspec.Struct, frozen=True):
    """Measures of one face. Heights of letters that the face lacks are 0."""

    ascent: int
    descent: int  # below the baseline, so negative
    line_gap: int
    x_height: int
    cap_height: int
    underline_position: int  # middle of the line, below the baseline: negative
    underline_thickness: int
    italic_angle: float  # degrees, counter-clockwise from upright: negative leans right
    stem: int  # width of a main stem, guessed from the weight
    bbox: tuple[int, int, int, int]  # left, bottom, right, top
    alef_height: int
    dal_height: int


def measure(font: hb.Font, weight: int) -> Metrics:
    """Measures of a static font. Letter heights are those of the drawn letters: OS/2's are often only near."""
    face = font.face
    extents = font.get_font_extents("ltr")
    os2 = face.reference_table("OS/2").data
    stated_x, stated_cap = struct.unpack_from(">hh", os2, 86) if len(os2) >= 90 else (0, 0)
    post = face.reference_table("post").data
    angle, position, thickness = struct.unpack_from(">lhh", post, 4) if len(post) >= 12 else (0, 0, 0)
    thickness = thickness or face.upem // 20
    return Metrics(
        ascent=extents.ascender,
        descent=extents.descender,
        line_gap=extents.line_gap,
        x_height=_height(font, ord("x")) or stated_x,
        cap_height=_height(font, ord("H")) or stated_cap,
        underline_position=(position or -face.upem // 10) - thickness // 2,
        underline_thickness=thickness,
        italic_angle=angle / 65536,
        stem=round((10 + 220 * (weight - 50) / 900) * face.upem / 1000),  # what PDF makers write as StemV
        bbox=struct.unpack_from(">hhhh", face.reference_table("head").data, 36),
        alef_height=_height(font, ALEF),
        dal_height=_height(font, DAL),
    )


def _height(font: hb.Font, code: int) -> int:
    """How far the character's glyph rises above the baseline; 0 when there is none."""
    glyph = font.get_nominal_glyph(code)
    extents = font.get_glyph_extents(glyph) if glyph else None
    return extents.y_bearing if extents else 0
