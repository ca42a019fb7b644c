"""Rules about fonts: embedded, complete, as wide as they say, readable as text."""

from collections.abc import Iterator

from layouts.press.preflight.document import Document
from layouts.press.preflight.objects import entry, is_stream, name
from layouts.press.preflight.profiles import Profile
from layouts.press.preflight.rule import of_document
from layouts.press.preflight.typefaces import Program, Typeface, UnreadableProgram

EMBED = "Export it with all fonts embedded."
SLACK = 1.0  # thousandths of an em between the stated width and the program's
MOST_NAMED = 3  # glyphs in one message


def _program(font: Typeface) -> Program | None:
    try:
        return font.program
    except UnreadableProgram:
        return None


def _by_number(document: Document) -> Iterator[tuple[Typeface, Program]]:
    """Composite fonts whose program can be looked into."""
    for font in document.fonts:
        program = _program(font) if font.knows_its_glyphs else None
        if program is not None:
            yield font, program


@of_document("font-embedded", "error", EMBED)
def embeds_every_font(document: Document, profile: Profile) -> Iterator[str]:
    for font in document.fonts:
        if font.kind != "Type3" and not font.program_key:
            yield f"The font {font.plain_name} is not embedded."


@of_document("font-damaged", "error", EMBED)
def has_sound_font_programs(document: Document, profile: Profile) -> Iterator[str]:
    for font in document.fonts:
        try:
            _ = font.program
        except UnreadableProgram as problem:
            yield f"The program of the font {font.plain_name} cannot be read: {problem}."


@of_document("font-glyph", "error", EMBED)
def has_every_glyph_shown(document: Document, profile: Profile) -> Iterator[str]:
    for font, program in _by_number(document):
        absent = [code for code in sorted(font.shown) if font.glyph(code) >= program.count]
        if absent:
            yield f"The font {font.plain_name} lacks {_named(absent)}, which the text shows."


@of_document("font-notdef", "error", "Choose a font that has these characters.")
def shows_no_missing_glyph_box(document: Document, profile: Profile) -> Iterator[str]:
    for font, _ in _by_number(document):
        empty = [code for code in sorted(font.shown) if font.glyph(code) == 0]
        if empty:
            yield f"The font {font.plain_name} shows its sign for a missing character, for {_named(empty)}."


@of_document("font-width", "error", "Export it again: the file states other widths than its fonts have.")
def states_the_widths_that_fonts_have(document: Document, profile: Profile) -> Iterator[str]:
    for font, program in _by_number(document):
        wrong = []
        for code in sorted(font.shown):
            real = program.width(font.glyph(code))
            if real is not None and abs(font.width(code) - real) > SLACK:
                wrong.append(code)
        if wrong:
            yield f"The widths of the font {font.plain_name} are not those of its program, for {_named(wrong)}."


@of_document("font-widths-missing", "error", EMBED, "x4", "x1a")
def states_widths_at_all(document: Document, profile: Profile) -> Iterator[str]:
    for font in document.fonts:
        if font.descendant is None and set(font.shown) - font.widths.keys():
            yield f"The font {font.plain_name} does not state the widths of all characters shown."


@of_document("font-structure", "error", EMBED, "x4", "x1a")
def builds_fonts_by_the_book(document: Document, profile: Profile) -> Iterator[str]:
    for font in document.fonts:
        kind = name(entry(font.descendant, "/Subtype"))
        if font.kind == "Type0" and font.descendant is None:
            yield f"The font {font.plain_name} has no descendant."
        elif font.kind not in ("Type0", "Type1", "MMType1", "TrueType", "Type3"):
            yield f"The font {font.plain_name} is of no known kind."
        mapped = entry(font.descendant, "/CIDToGIDMap")
        if kind == "CIDFontType2" and font.program_key and not is_stream(mapped) and name(mapped) != "Identity":
            yield f"The font {font.plain_name} does not say which glyph a code draws (CIDToGIDMap)."
        if font.kind == "Type0" and not is_stream(entry(font.obj, "/Encoding")) and not font.encoding_name:
            yield f"The font {font.plain_name} has no encoding."


@of_document("font-encoding", "error", EMBED, "x4", "x1a")
def encodes_truetype_clearly(document: Document, profile: Profile) -> Iterator[str]:
    for font in document.fonts:
        if font.kind != "TrueType":
            continue
        if not font.is_symbolic and font.encoding_name not in ("WinAnsiEncoding", "MacRomanEncoding"):
            yield f"The font {font.plain_name} has no encoding that every machine reads alike."
        if font.is_symbolic and entry(font.obj, "/Encoding") is not None:
            yield f"The symbol font {font.plain_name} has an encoding, which machines read differently."


@of_document("font-unicode", "warning", "Export it again with ToUnicode maps: without them text cannot be searched.")
def can_be_read_as_text(document: Document, profile: Profile) -> Iterator[str]:
    for font in document.fonts:
        needs = font.kind in ("Type0", "Type3") or font.is_symbolic
        if font.meanings is None and needs and font.ordering in ("", "Identity"):
            yield f"The font {font.plain_name} does not say which characters it shows."


@of_document("font-unicode-wrong", "warning", "Export it again: copied text would hold unusable characters.")
def means_real_characters(document: Document, profile: Profile) -> Iterator[str]:
    for font in document.fonts:
        meanings = font.meanings or {}
        wrong = [code for code in sorted(font.shown) if set(meanings.get(code, "")) & set("\0\ufeff\ufffe\ufffd")]
        if wrong:
            yield f"The font {font.plain_name} takes {_named(wrong)} for characters that are none."


@of_document("font-courier", "warning", "Look whether Courier stands in for a font that was missing.")
def has_no_stand_in(document: Document, profile: Profile) -> Iterator[str]:
    for font in document.fonts:
        if font.plain_name.split("-")[0].split(",")[0] in ("Courier", "CourierNew", "CourierNewPSMT"):
            yield "Text is set in Courier, as where another font was missing."


def _named(codes: list[int]) -> str:
    """Some codes, in words."""
    few = ", ".join(f"{code:04X}" for code in codes[:MOST_NAMED])
    more = len(codes) - MOST_NAMED
    return f"code{'s' if len(codes) > 1 else ''} {few}" + (f" and {more} more" if more > 0 else "")


RULES = (
    embeds_every_font, has_sound_font_programs, has_every_glyph_shown, shows_no_missing_glyph_box,
    states_the_widths_that_fonts_have, states_widths_at_all, builds_fonts_by_the_book, encodes_truetype_clearly,
    can_be_read_as_text, means_real_characters, has_no_stand_in,
)  # fmt: skip
