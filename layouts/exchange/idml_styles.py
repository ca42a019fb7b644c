"""Inks and paragraph styles in IDML, both ways."""

import html
from collections.abc import Iterable
from typing import Any

import msgspec

from layouts.exchange.idml_inline import CAPITALS, CAPITALS_SAID, PLAIN, inline_look, inline_said
from layouts.exchange.idml_numbers import number
from layouts.model.inks import Ink
from layouts.model.issue import Issue
from layouts.model.styles import CharacterStyle, ParagraphStyle

ALIGN = {"justify": "LeftJustified", "start": "LeftAlign", "center": "CenterAlign", "end": "RightAlign"}
ALIGN_BACK = {
    "LeftJustified": "justify", "FullyJustified": "justify", "RightJustified": "justify", "CenterJustified": "justify",
    "LeftAlign": "start", "ToBindingSide": "start", "CenterAlign": "center", "RightAlign": "end",
    "AwayFromBindingSide": "end",
}  # fmt: skip
WEIGHTS = {"Light": 300, "Regular": 400, "Roman": 400, "Medium": 500, "Semibold": 600, "SemiBold": 600, "Bold": 700,
           "Black": 900}  # fmt: skip


def graphic(inks: Iterable[Ink]) -> str:
    """The swatches."""
    rows = ['<Swatch Self="Swatch/None" Name="None"/>']
    for ink in inks:
        shares = " ".join(f"{share * 100:g}" for share in (ink.cyan, ink.magenta, ink.yellow, ink.black))
        model = "Spot" if ink.spot else "Process"
        name = html.escape(ink.name)
        rows.append(f'<Color Self="Color/{name}" Model="{model}" Space="CMYK" ColorValue="{shares}" Name="{name}"/>')
    return "\n".join(rows)


def inks_in(root: Any) -> list[Ink]:
    """The swatches of a Graphic part; those in RGB as process inks."""
    found = []
    for color in root.iter("Color"):
        values = [float(value) for value in (color.get("ColorValue") or "").split()]
        name = color.get("Name") or (color.get("Self") or "").partition("/")[2]
        if color.get("Space") == "CMYK" and len(values) == 4:
            cyan, magenta, yellow, black = (value / 100 for value in values)
        elif color.get("Space") == "RGB" and len(values) == 3:
            red, green, blue = (value / 255 for value in values)
            black = 1 - max(red, green, blue)
            cyan, magenta, yellow = (
                (1 - value - black) / (1 - black) if black < 1 else 0.0 for value in (red, green, blue)
            )
        else:
            continue
        spot = name if color.get("Model") == "Spot" else ""
        found.append(Ink(name, round(cyan, 4), round(magenta, 4), round(yellow, 4), round(black, 4), spot))
    return found


def styles_part(issue: Issue) -> str:
    """Paragraph styles, each whole."""
    rows = "\n".join(style_tag(style) for style in issue.styles)
    none = '<CharacterStyle Self="CharacterStyle/$ID/[No character style]" Name="$ID/[No character style]"/>'
    looks = "".join(map(character_style_tag, issue.character_styles))
    return (
        f'<RootCharacterStyleGroup Self="characters">{none}{looks}</RootCharacterStyleGroup>\n'
        f'<RootParagraphStyleGroup Self="paragraphs">\n{rows}\n</RootParagraphStyleGroup>'
    )


def style_tag(style: ParagraphStyle) -> str:
    name = html.escape(style.name)
    look = (
        " ".join(filter(None, ["Bold" if style.weight >= 600 else "", "Italic" if style.italic else ""])) or "Regular"
    )
    indents = f'FirstLineIndent="{style.first_indent:g}" LeftIndent="{style.indent_start:g}"'
    indents += f' RightIndent="{style.indent_end:g}"'
    spaces = f'SpaceBefore="{style.space_before:g}" SpaceAfter="{style.space_after:g}"'
    spaces += f' Capitalization="{CAPITALS_SAID[style.capitals]}"' if style.capitals else ""
    return (
        f'<ParagraphStyle Self="ParagraphStyle/{name}" Name="{name}" PointSize="{style.size:g}" FontStyle="{look}" '
        f'Justification="{ALIGN[style.align]}" Hyphenation="{str(style.hyphenate).lower()}" '
        f'FillColor="{html.escape(f"Color/{style.ink}")}" {indents} {spaces}><Properties>'
        f'<AppliedFont type="string">{html.escape(style.font)}</AppliedFont>'
        f'<Leading type="unit">{style.leading:g}</Leading></Properties></ParagraphStyle>'
    )


def styles_in(root: Any, known: Iterable[ParagraphStyle]) -> list[ParagraphStyle]:
    """The paragraph styles of a Styles part, each whole: what one does not say, that which it is based on does; at the
    end of that it is the body's, or that of ours of the same name."""
    own = {style.name: style for style in known}
    tags = {tag.get("Self") or "": tag for tag in root.iter("ParagraphStyle")}
    made: dict[str, ParagraphStyle] = {}

    def whole(key: str, above: frozenset[str]) -> ParagraphStyle:
        if key in made:
            return made[key]
        tag = tags[key]
        name = (tag.get("Name") or "").rpartition(":")[2]
        based = text_of(tag, "BasedOn")
        based = based if based in tags else f"ParagraphStyle/{based}"
        parent = whole(based, above | {key}) if based in tags and based not in above | {key} else None
        base = own.get(name) or parent or own["body"]
        made[key] = style_from(tag, name, base, is_ours=name in own)
        if parent is not None and name not in own and not based.startswith("ParagraphStyle/$ID/"):
            made[key] = msgspec.structs.replace(made[key], based_on=parent.name)
        return made[key]

    styles = [whole(key, frozenset()) for key in tags]
    return [style for style in styles if style.name and not style.name.startswith("$ID/")]


def style_from(tag: Any, name: str, base: ParagraphStyle, *, is_ours: bool) -> ParagraphStyle:
    """A style with what its element says; `is_ours`: its Arabic values are the house's own."""
    size = number(tag.get("PointSize"), base.size)
    is_said = tag.get("PointSize") is not None or bool(text_of(tag, "Leading"))
    leading = number(text_of(tag, "Leading"), size * 1.2 if is_said and not is_ours else base.leading)
    look = tag.get("FontStyle") or ""
    weight = next((value for word, value in WEIGHTS.items() if word in look.split()), base.weight)
    return msgspec.structs.replace(
        base,
        name=name,
        font=text_of(tag, "AppliedFont") or base.font,
        size=size,
        leading=leading,
        arabic_size=base.arabic_size if is_ours or not is_said else size,
        arabic_leading=base.arabic_leading if is_ours or not is_said else leading,
        weight=weight,
        italic="Italic" in look or "Oblique" in look if look else base.italic,
        align=ALIGN_BACK.get(tag.get("Justification") or "", base.align),
        ink=(tag.get("FillColor") or f"Color/{base.ink}").partition("/")[2],
        first_indent=number(tag.get("FirstLineIndent"), base.first_indent),
        indent_start=number(tag.get("LeftIndent"), base.indent_start),
        indent_end=number(tag.get("RightIndent"), base.indent_end),
        space_before=number(tag.get("SpaceBefore"), base.space_before),
        space_after=number(tag.get("SpaceAfter"), base.space_after),
        capitals=CAPITALS.get(tag.get("Capitalization"), base.capitals),
    )


def character_styles_in(root: Any) -> list[CharacterStyle]:
    """The character styles of a Styles part; what one does not say is the paragraph's."""
    found = []
    for tag in root.iter("CharacterStyle"):
        name = (tag.get("Name") or "").rpartition(":")[2]
        if not name or name.startswith("$ID/"):
            continue
        look = (tag.get("FontStyle") or "").lower()
        ink = (tag.get("FillColor") or "").partition("/")[2]
        found.append(
            CharacterStyle(
                name=name,
                bold=any(word in look for word in ("bold", "black", "heavy")),
                italic="italic" in look or "oblique" in look,
                font=text_of(tag, "AppliedFont"),
                ink="" if ink == "None" else ink,
                tracking=number(tag.get("Tracking"), 0.0) / 1000,
                **msgspec.structs.asdict(inline_look(tag, PLAIN)),
            )
        )
    return found


def character_style_tag(style: CharacterStyle) -> str:
    """A character style; what it leaves to the paragraph is not said."""
    name = html.escape(style.name)
    look = " ".join(filter(None, ["Bold" if style.bold else "", "Italic" if style.italic else ""]))
    said = f' FontStyle="{look}"' if look else ""
    said += f' FillColor="{html.escape(f"Color/{style.ink}")}"' if style.ink else ""
    said += f' Tracking="{style.tracking * 1000:g}"' if style.tracking else ""
    said += inline_said(style)
    font = f'<AppliedFont type="string">{html.escape(style.font)}</AppliedFont>' if style.font else ""
    inside = f"<Properties>{font}</Properties>" if font else ""
    return f'<CharacterStyle Self="CharacterStyle/{name}" Name="{name}"{said}>{inside}</CharacterStyle>'


def text_of(tag: Any, name: str) -> str:
    found = tag.find(f"Properties/{name}")
    return (found.text or "").strip() if found is not None else ""
