"""A font where every glyph is a square one em wide: widths in tests are counts of letters times the size."""

from io import BytesIO
from pathlib import Path
from typing import Any

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

from fonts.face import Face
from fonts.library import Library

EM = 1000
LATIN = "".join(map(chr, range(0x20, 0x7F))) + "àâçéèêëîïôùûüœ«»–—’“”…°\u00a0\u2010"
ARABIC = "ابتحدرسعقكلمنهوي،؛؟ـ"


def square_font(
    family: str = "Square",
    *,
    letters: str = LATIN + ARABIC,
    weight: int = 400,
    italic: bool = False,
    fs_type: int = 0,
    cff: bool = False,
    axis: tuple[int, int] | None = None,
) -> bytes:
    """The font as a file. `axis` makes it variable in weight: lightest and heaviest; the squares stay as they are."""
    names = [".notdef"] + [f"u{ord(letter):04X}" for letter in letters]
    build = FontBuilder(EM, isTTF=not cff)
    build.setupGlyphOrder(names)
    build.setupCharacterMap({ord(letter): name for letter, name in zip(letters, names[1:])})
    style = "Italic" if italic else "Regular"
    inked = [name for name in names if name not in ("u0020", "u00A0")]
    if cff:
        charstrings = {name: _drawn(T2CharStringPen(EM, None), name in inked).getCharString() for name in names}
        build.setupCFF(f"{family}-{style}", {}, charstrings, {})
    else:
        build.setupGlyf({name: _drawn(TTGlyphPen(None), name in inked).glyph() for name in names})
    build.setupHorizontalMetrics({name: (EM, 100 if name in inked else 0) for name in names})
    build.setupHorizontalHeader(ascent=800, descent=-200)
    build.setupNameTable({"familyName": family, "styleName": style, "psName": f"{family}-{style}"})
    build.setupOS2(
        sTypoAscender=800,
        sTypoDescender=-200,
        usWinAscent=800,
        usWinDescent=200,
        sxHeight=600,
        sCapHeight=600,
        usWeightClass=weight,
        fsType=fs_type,
        fsSelection=0x01 if italic else 0x40,
    )
    build.setupPost()
    if axis:
        build.setupFvar([("wght", axis[0], weight, axis[1], "Weight")], [])
        build.setupGvar({name: [] for name in names})
    build.font["head"].created = build.font["head"].modified = 3_000_000_000
    build.font.recalcTimestamp = False
    file = BytesIO()
    build.save(file)
    return file.getvalue()


def _drawn(pen: Any, inked: bool) -> Any:
    if inked:
        corners = ((100, 0), (100, 600), (900, 600), (900, 0))
        pen.moveTo(corners[0])
        for corner in corners[1:]:
            pen.lineTo(corner)
        pen.closePath()
    return pen


def square_library(folder: Path) -> Library:
    """A library with Square before the installed fonts; font file and cache lie in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "Square.ttf").write_bytes(square_font())
    return Library((folder,), cache=folder / "cache")


def square_face(folder: Path) -> Face:
    """Square alone, regular."""
    return square_library(folder).face("Square")
