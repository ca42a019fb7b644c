"""Inks and paragraph styles in IDML, both ways."""

import html
from collections.abc import Iterable
from typing import Any

from layouts.model.inks import Ink
from layouts.model.issue import Issue
from layouts.model.styles import ParagraphStyle

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
    return (
        f'<RootCharacterStyleGroup Self="characters">{none}</RootCharacterStyleGroup>\n'
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
    return (
        f'<ParagraphStyle Self="ParagraphStyle/{name}" Name="{name}" PointSize="{style.size:g}" FontStyle="{look}" '
        f'Justification="{ALIGN[style.align]}" Hyphenation="{str(style.hyphenate).lower()}" '
        f'FillColor="{html.escape(f"Color/{style.ink}")}" {indents} {spaces}><Properties>'
        f'<AppliedFont type="string">{html.escape(style.font)}</AppliedFont>'
        f'<Leading type="unit">{style.leading:g}</Leading></Properties></ParagraphStyle>'
    )


def styles_in(root: Any, known: Iterable[ParagraphStyle]) -> list[ParagraphStyle]:
    """The paragraph styles of a Styles part; what they do not say is the body's, or that of ours of the same name."""
    import msgspec

    own = {style.name: style for style in known}
    found = []
    for tag in root.iter("ParagraphStyle"):
        name = (tag.get("Name") or "").rpartition(":")[2]
        if not name or name.startswith("$ID/"):
            continue
        base = own.get(name) or own["body"]
        size = number(tag.get("PointSize"), base.size)
        leading = number(text_of(tag, "Leading"), size * 1.2 if name not in own else base.leading)
        font = text_of(tag, "AppliedFont") or base.font
        look = tag.get("FontStyle") or ""
        weight = next((value for word, value in WEIGHTS.items() if word in look.split()), base.weight)
        found.append(
            msgspec.structs.replace(
                base,
                name=name,
                font=font,
                size=size,
                leading=leading,
                arabic_size=base.arabic_size if name in own else size,
                arabic_leading=base.arabic_leading if name in own else leading,
                weight=weight,
                italic="Italic" in look or "Oblique" in look if look else base.italic,
                align=ALIGN_BACK.get(tag.get("Justification") or "", base.align),
                ink=(tag.get("FillColor") or f"Color/{base.ink}").partition("/")[2],
                first_indent=number(tag.get("FirstLineIndent"), base.first_indent),
                indent_start=number(tag.get("LeftIndent"), base.indent_start),
                indent_end=number(tag.get("RightIndent"), base.indent_end),
                space_before=number(tag.get("SpaceBefore"), base.space_before),
                space_after=number(tag.get("SpaceAfter"), base.space_after),
            )
        )
    return found


def text_of(tag: Any, name: str) -> str:
    found = tag.find(f"Properties/{name}")
    return (found.text or "").strip() if found is not None else ""


def number(text: str | None, missing: float) -> float:
    """A number of the file; `missing` where it has none, or a word (`Auto`).

    >>> number("10.5", 9.0), number("Auto", 9.0)
    (10.5, 9.0)
    """
    try:
        return float(text) if text else missing
    except ValueError:
        return missing
