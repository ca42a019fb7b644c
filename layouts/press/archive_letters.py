"""Letters of an archive copy: every code shown on a page means something in Unicode (ISO 19005-2, 6.2.11.7).

What is missing is taken from the names and the character map of the font itself; what has no name stays without.
"""

import re
from collections.abc import Iterable

import pikepdf
from pikepdf import Dictionary

from layouts.press.pdf_fonts import CMAP_HEAD, MEANINGLESS
from layouts.press.preflight.marks_seen import read_page
from layouts.press.preflight.objects import data_of, entry, identity, members, name, number
from layouts.press.preflight.typefaces import CffProgram, Typeface, UnreadableProgram

CODE_WITH_LETTER = re.compile(rb"^<([0-9A-Fa-f]{4})>\s*<", re.M)
NO_WIDTH = "200B"  # a zero-width space: what searches and voices pass over
# What the standard does not take for a meaning. A code that is stated to mean no letter of its own (the dot of a letter
# that is drawn by two glyphs) has one, as veraPDF reads the rule; one that nothing is stated of has none.
NO_LETTERS = {"\0", "\ufeff", "\ufffe"}
CHARACTER_SETS = {"GB1", "CNS1", "Japan1", "Korea1"}  # Adobe's, whose CIDs are known
PYTHON_NAMES = {"WinAnsiEncoding": "cp1252", "MacRomanEncoding": "mac_roman"}
AT_ONCE = 100  # entries of one block of a CMap (Adobe technical note 5014)


def give_letters(pdf: pikepdf.Pdf) -> None:
    """Letters for the blanks that the press puts between words without one, and for adverts' codes that lack them."""
    for item in list(pdf.objects):
        if isinstance(item, Dictionary) and "/DescendantFonts" in item and "/ToUnicode" in item:
            _name_blanks(item)
    for font in shown_fonts(pdf):
        if not unlettered(font):
            continue
        meant = {**(font.meanings or {}), **_letters(font)}
        font.obj.ToUnicode = pdf.make_stream(_character_map(meant, font.code_length))


def shown_fonts(pdf: pikepdf.Pdf) -> tuple[Typeface, ...]:
    """Every font that text is shown in, on a page or in what stands on it, with the codes of all pages."""
    found: dict[tuple[int, int], Typeface] = {}
    for page in pdf.pages:
        for key, font in read_page(page.obj, page.obj.get("/Resources")).fonts.items():
            found.setdefault(key, font).shown.update(font.shown)
    return tuple(font for font in found.values() if font.shown)


def unlettered(font: Typeface) -> tuple[int, ...]:
    """The codes shown in this font whose letters nobody can tell."""
    meanings = font.meanings or {}
    without = tuple(code for code in sorted(font.shown) if meanings.get(code, "\0") in NO_LETTERS)
    if not without:
        return ()
    if font.descendant is not None:
        is_known = font.ordering in CHARACTER_SETS and not name(entry(font.obj, "/Encoding")).startswith("Identity")
        return () if is_known and name(entry(font.obj, "/Encoding")) else without
    if font.encoding_name in PYTHON_NAMES or font.kind == "Type3" or _differences(font):
        named = _named(font)
        return tuple(code for code in without if code not in named)
    return without


def has_letters(drawing: pikepdf.Object, fonts: Iterable[Typeface]) -> bool:
    """Whether none of the fonts that this form and those in it name lacks a letter."""
    lacking = {identity(font.obj) for font in fonts if unlettered(font)}
    return not lacking or not any(identity(font) in lacking for font in _fonts_in(drawing, set()))


def _fonts_in(drawing: pikepdf.Object, met: set[tuple[int, int]]) -> list[pikepdf.Object]:
    if identity(drawing) in met:
        return []
    met.add(identity(drawing))
    resources = drawing.get("/Resources", Dictionary())
    found = list(dict(resources.get("/Font", Dictionary())).values())
    for kind in ("/XObject", "/Pattern"):
        for item in dict(resources.get(kind, Dictionary())).values():
            if isinstance(item, pikepdf.Stream):
                found += _fonts_in(item, met)
    return found


def _name_blanks(font: pikepdf.Object) -> None:
    program = font.ToUnicode.read_bytes()
    if not program.startswith(CMAP_HEAD.encode()):
        return  # an advert's
    named = {int(code, 16) for code in CODE_WITH_LETTER.findall(program)}
    silent = [code for code in MEANINGLESS.values() if code not in named]
    if not silent:
        return
    lines = "".join(f"<{code:04X}><{NO_WIDTH}>\n" for code in silent)
    block = f"{len(silent)} beginbfchar\n{lines}endbfchar\nendcmap".encode()
    font.ToUnicode.write(program.replace(b"endcmap", block, 1))


def _letters(font: Typeface) -> dict[int, str]:
    """Letters of shown codes that have none yet, as the font's own names and maps tell them."""
    lacking = unlettered(font)
    if font.descendant is None:
        named = _named(font)
        return {code: named[code] for code in lacking if code in named}
    if not font.knows_its_glyphs:
        return {}
    by_glyph = _letters_of_glyphs(font)
    return {code: by_glyph[font.glyph(code)] for code in lacking if font.glyph(code) in by_glyph}


def _differences(font: Typeface) -> dict[int, str]:
    """Glyph names by code, from the encoding's list of differences."""
    found: dict[int, str] = {}
    code = 0
    for member in members(entry(entry(font.obj, "/Encoding"), "/Differences")):
        if isinstance(member, pikepdf.Name):
            found[code] = str(member)[1:]
            code += 1
        else:
            code = int(number(member) or 0)
    return found


def _named(font: Typeface) -> dict[int, str]:
    """Letters by code for a simple font: its base encoding, and names that everybody knows (Adobe's glyph list)."""
    from fontTools.agl import toUnicode

    found: dict[int, str] = {}
    if font.encoding_name in PYTHON_NAMES:
        codec = PYTHON_NAMES[font.encoding_name]
        found = {code: bytes([code]).decode(codec, "replace") for code in range(32, 256)}
    for code, glyph in _differences(font).items():
        found.pop(code, None)
        letter = toUnicode(glyph)
        if letter:
            found[code] = letter
    return {code: letter for code, letter in found.items() if letter not in NO_LETTERS and letter != "\ufffd"}


def _letters_of_glyphs(font: Typeface) -> dict[int, str]:
    """Letters by glyph id, from the embedded program's character map or its glyph names."""
    import io

    from fontTools.agl import toUnicode
    from fontTools.ttLib import TTFont

    try:
        program = font.program
    except UnreadableProgram:
        return {}
    if isinstance(program, CffProgram):
        return {} if program.is_cid_keyed else _by_names(program.glyph_names)
    if program is None:
        return {}
    try:
        opened = TTFont(io.BytesIO(data_of(entry(font.descriptor, font.program_key)) or b""), lazy=True)
        found: dict[int, str] = {}
        for letter, glyph in sorted((opened.getBestCmap() or {}).items() if "cmap" in opened else ()):
            found.setdefault(opened.getGlyphID(glyph), chr(letter))
        if not found and "post" in opened:
            found = {n: toUnicode(glyph) for n, glyph in enumerate(opened.getGlyphOrder()) if toUnicode(glyph)}
    except Exception:  # fontTools raises whatever its many table readers raise; then the font says nothing
        return {}
    return {glyph: letter for glyph, letter in found.items() if letter not in NO_LETTERS}


def _by_names(names: Iterable[str]) -> dict[int, str]:
    from fontTools.agl import toUnicode

    return {number: toUnicode(glyph) for number, glyph in enumerate(names) if toUnicode(glyph)}


def _character_map(meant: dict[int, str], code_length: int) -> bytes:
    """A ToUnicode program; codes have `code_length` bytes."""
    digits = 2 * code_length
    rows = [
        f"<{code:0{digits}X}><{letter.encode('utf-16-be').hex().upper()}>\n"
        for code, letter in sorted(meant.items())
        if letter not in NO_LETTERS and letter
    ]
    blocks = [rows[start : start + AT_ONCE] for start in range(0, len(rows), AT_ONCE)]
    body = "".join(f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n" for block in blocks)
    space = f"1 begincodespacerange\n<{'0' * digits}><{'F' * digits}>\nendcodespacerange\n"
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n/CMapName /Letters def\n"
        f"/CMapType 2 def\n{space}{body}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode()
